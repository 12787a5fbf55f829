import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { hashFile } from '../files/hash-file.ts';
import { UserError } from '../user-error.ts';
import { runChild } from './child.ts';
import { type FfprobeIdentity, identifiableState, recallFfprobe, rememberFfprobe } from './remembered.ts';
import { ffprobePlace } from './user-cache.ts';

/** The ffprobe that a run uses. */
export interface Ffprobe extends FfprobeIdentity {
  /** Absolute path, links left as they are: a wrapper may look at the name by which it was called. */
  readonly path: string;
}

/** An ffprobe, and whether it is only known from an earlier run: then it must be confirmed before it is asked. */
export interface FoundFfprobe extends Ffprobe {
  readonly isRecalled: boolean;
}

export interface FindFfprobeOptions {
  /** A path, or a name to be found on the PATH; undefined where the user named none. */
  readonly binary: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  /** Asks the binary itself, whatever an earlier run has found it to be. */
  readonly rehash: boolean;
}

const VERSION_TIMEOUT_MS = 20_000;
const HOW_TO_GET_IT = 'run `konvid-ingest setup`, install FFmpeg, or name the binary with --ffprobe-bin or FFPROBE_BIN';

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

async function findOnPath(name: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const names = process.platform === 'win32' ? [`${name}.exe`, name] : [name];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const folder of folders) {
    for (const candidate of names.map((file) => join(folder, file))) {
      if (await isExecutable(candidate)) return candidate;
    }
  }
  return undefined;
}

async function locate({ binary, environment }: FindFfprobeOptions): Promise<string> {
  const named = binary ?? environment['FFPROBE_BIN'] ?? '';
  if (named === '') {
    const found = await findOnPath('ffprobe', environment);
    if (found !== undefined) return found;
    const setUp = ffprobePlace(environment);
    if (await isExecutable(setUp)) return setUp;
    throw new UserError('FFPROBE_NOT_FOUND', { message: 'ffprobe is not on the PATH', hint: HOW_TO_GET_IT });
  }
  const isPath = isAbsolute(named) || /[/\\]/.test(named);
  const found = isPath ? resolve(named) : ((await findOnPath(named, environment)) ?? resolve(named));
  if (await isExecutable(found)) return found;
  const source = binary === undefined ? 'FFPROBE_BIN' : '--ffprobe-bin';
  throw new UserError('FFPROBE_NOT_FOUND', {
    message: `${source} ${JSON.stringify(named)}: no executable file of this name`,
    hint: HOW_TO_GET_IT,
  });
}

async function readVersion(path: string, signal?: AbortSignal): Promise<string> {
  const options = { timeoutMs: VERSION_TIMEOUT_MS, maxOutputBytes: 1_048_576, signal };
  const { stdout, exitCode } = await runChild(path, ['-version'], options);
  const version = /^ffprobe version (\S+)/.exec(stdout)?.[1];
  if (version !== undefined && exitCode === 0) return version;
  throw new UserError('FFPROBE_UNUSABLE', {
    message: `${path}: does not answer "-version" as ffprobe does`,
    hint: HOW_TO_GET_IT,
  });
}

/**
 * Finds ffprobe: the binary named, else `$FFPROBE_BIN`, else the one on the PATH, else the one that `setup` put into the
 * user's cache folder; and makes sure that it is one.
 *
 * @throws UserError FFPROBE_NOT_FOUND, FFPROBE_UNUSABLE
 */
export async function findFfprobe(options: FindFfprobeOptions): Promise<FoundFfprobe> {
  const path = resolve(await locate(options));
  const { environment, rehash } = options;
  const nowMs = Date.now();
  const state = identifiableState(path, nowMs);
  const known = state === undefined || rehash ? undefined : recallFfprobe(path, state, environment);
  if (known !== undefined) return { path, ...known, isRecalled: true };
  const [version, sha256] = await Promise.all([readVersion(path), hashFile(path)]);
  if (state !== undefined && identifiableState(path, nowMs) === state) {
    rememberFfprobe({ path, state, version, sha256 }, environment);
  }
  return { path, version, sha256, isRecalled: false };
}

/**
 * Makes sure that a recalled ffprobe still answers as it did: what it needs besides its own bytes may be gone.
 *
 * @throws UserError FFPROBE_UNUSABLE; the signal's reason when aborted
 */
export async function confirmFfprobe({ path, version }: Ffprobe, signal?: AbortSignal): Promise<void> {
  const now = await readVersion(path, signal);
  if (now === version) return;
  throw new UserError('FFPROBE_UNUSABLE', {
    message: `${path}: is of version ${now}, though nothing of the file has changed since it was of version ${version}`,
    hint: 'run with --rehash',
  });
}
