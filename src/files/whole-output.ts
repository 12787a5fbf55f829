import { constants } from 'node:fs';
import { lstat, open, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder, NextFile } from './durable.ts';
import { lockOutput } from './output-lock.ts';
import { closeSettled, readFully } from './reading.ts';
import { explainUnwritable, systemErrorCode, UserError } from './user-error.ts';

/** A file that a command writes as a whole. */
export interface WholeOutput {
  /** The path as the user gave it. */
  readonly given: string;
  /** Option that names it. */
  readonly option: string;
  /** Files that the command reads. */
  readonly inputs: readonly string[];
  /** Whether a file that begins like this was written by this command, and may be replaced. */
  readonly isOurs: (beginning: string) => boolean;
}

/** Longer than the longest line that is read anywhere. */
const BEGINNING_BYTES = 65_536;

/**
 * Where a path leads with its links resolved, whether or not a file exists there.
 *
 * @throws UserError OUTPUT_NOT_WRITABLE for a link that leads nowhere; the system's error
 */
export async function locateOutput(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
  }
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isSymbolicLink()) {
    throw new UserError('OUTPUT_NOT_WRITABLE', {
      message: `${path}: is a link that leads nowhere`,
      hint: 'remove it, or pass another path',
    });
  }
  // Another run has made it in the meantime.
  if (stats !== undefined) return locateOutput(path);
  return join(await locateOutput(dirname(path)), basename(path));
}

/** On these systems names that differ in case are usually one file. */
const FOLDS_CASE = process.platform === 'darwin' || process.platform === 'win32';
const TABLE_ENDING = /\.(?:csv|tsv|parquet|xlsx?)$/i;

/**
 * Makes sure that the files of a run are different ones, and that the JSONL doesn't have the name of a table.
 *
 * @param files absolute paths with their links resolved, each after the option or the words that name it
 * @throws UserError OPTION_INVALID
 */
export function refuseSharedPaths(
  jsonl: string,
  files: readonly (readonly [name: string, path: string | undefined])[],
): void {
  if (TABLE_ENDING.test(jsonl)) {
    throw new UserError('OPTION_INVALID', {
      message: `--output ${jsonl}: what is written is JSONL`,
      hint: 'pass --output with a name that ends with .jsonl',
    });
  }
  const seen = new Map<string, string>();
  for (const [name, path] of [['--output', jsonl], ...files] as const) {
    if (path === undefined) continue;
    const key = FOLDS_CASE ? path.toLowerCase() : path;
    const other = seen.get(key) ?? (path.startsWith(`${jsonl}.lock.`) ? 'the lock of --output' : undefined);
    if (other !== undefined) {
      throw new UserError('OPTION_INVALID', {
        message: `${name} ${path}: is the same file as ${other}`,
        hint: 'give each file a path of its own',
      });
    }
    seen.set(key, name);
  }
}

async function isSameFile(path: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all(
    [path, other].map((each) => stat(each, { bigint: true }).catch(() => undefined)),
  );
  return one !== undefined && two !== undefined && one.ino === two.ino && one.dev === two.dev;
}

/** The first bytes of an existing file; undefined if there is none. */
async function readBeginning(path: string, option: string): Promise<string | undefined> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    if (!(await file.stat()).isFile()) {
      throw new UserError('OUTPUT_NOT_REGULAR', {
        message: `${path}: is not a regular file`,
        hint: `pass ${option} with the path of a file`,
      });
    }
    return (await readFully(file, Buffer.alloc(BEGINNING_BYTES), 0)).toString('utf8');
  } finally {
    await closeSettled(file);
  }
}

/**
 * Checks where a file will be written, before anything is: inputs and files of another kind are never replaced.
 *
 * @returns the absolute path with its links resolved
 * @throws UserError OUTPUT_AMONG_INPUTS, OUTPUT_FOREIGN, OUTPUT_NOT_REGULAR, OUTPUT_NOT_WRITABLE
 */
export async function settleOutput({ given, option, inputs, isOurs }: WholeOutput): Promise<string> {
  try {
    const path = await locateOutput(resolve(given));
    for (const input of inputs) {
      if (await isSameFile(path, input)) {
        throw new UserError('OUTPUT_AMONG_INPUTS', {
          message: `${path}: is one of the files that are read`,
          hint: `pass ${option} with another path`,
        });
      }
    }
    const beginning = await readBeginning(path, option);
    if (beginning === undefined || beginning.trim() === '' || isOurs(beginning)) return path;
    throw new UserError('OUTPUT_FOREIGN', {
      message: `${path}: exists already and was not written by this command`,
      hint: `move it away, or pass ${option} with another path`,
    });
  } catch (error) {
    throw explainUnwritable(error, resolve(given));
  }
}

/**
 * Locks an output, and removes what is not finished when the writing ends.
 *
 * @param options `breakLock` is undefined if the command has no such option
 * @param write gets a function that opens a file, which takes its place once it is finished
 * @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_LOCKED, and whatever the writing throws
 */
export async function writeLocked<Result>(
  path: string,
  options: { readonly breakLock?: boolean | undefined },
  write: (open: (path: string) => Promise<NextFile>) => Promise<Result>,
): Promise<Result> {
  await makeFolder(dirname(path)).catch((error: unknown) => {
    throw explainUnwritable(error, path);
  });
  const lock = await lockOutput(path, { breakLock: options.breakLock });
  const files: NextFile[] = [];
  const open = async (each: string) => {
    const file = await NextFile.open(each);
    files.push(file);
    return file;
  };
  try {
    return await write(open);
  } finally {
    for (const file of files) await file.discard();
    await lock.release();
  }
}
