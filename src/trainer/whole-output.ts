import { constants } from 'node:fs';
import { lstat, open, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { closeSettled } from '../files/close-settled.ts';
import { makeFolder } from '../files/durable.ts';
import { explainUnwritable } from '../files/output-error.ts';
import { readFully } from '../files/read-fully.ts';
import { systemErrorCode, UserError } from '../user-error.ts';

/** A file that a command makes anew as a whole. */
export interface WholeOutput {
  /** As the user gave it. */
  readonly given: string;
  /** Option that names it. */
  readonly option: string;
  /** Files that the command reads. */
  readonly inputs: readonly string[];
  /** Whether a file that begins so was written by this command, and may be replaced. */
  readonly isOurs: (beginning: string) => boolean;
}

/** The longest line that is read anywhere fits. */
const BEGINNING_BYTES = 65_536;

/** Where a path leads to, links resolved, whether or not anything stands there yet. */
async function locate(path: string): Promise<string> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats !== undefined) return realpath(path);
  const folder = dirname(path);
  return folder === path ? path : join(await locate(folder), basename(path));
}

async function isSameFile(path: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all(
    [path, other].map((each) => stat(each, { bigint: true }).catch(() => undefined)),
  );
  return one !== undefined && two !== undefined && one.ino === two.ino && one.dev === two.dev;
}

/** The first bytes of what stands at a path; undefined where nothing does. */
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
 * Settles where a file goes, before anything is written: an input is never replaced, nor is a file of another kind.
 *
 * @returns the absolute path, links resolved
 * @throws UserError OUTPUT_AMONG_INPUTS, OUTPUT_FOREIGN, OUTPUT_NOT_REGULAR, OUTPUT_NOT_WRITABLE
 */
export async function settleOutput({ given, option, inputs, isOurs }: WholeOutput): Promise<string> {
  try {
    const path = await locate(resolve(given));
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
      message: `${path}: stands already and was not written by this command`,
      hint: `move it away, or pass ${option} with another path`,
    });
  } catch (error) {
    throw explainUnwritable(error, resolve(given));
  }
}

/** @throws UserError OUTPUT_NOT_WRITABLE */
export async function makeFolderOf(path: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
  } catch (error) {
    throw explainUnwritable(error, path);
  }
}
