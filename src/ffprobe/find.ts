import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { hashFile } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';
import { runChild } from './child.ts';

/** The ffprobe that a run uses. */
export interface Ffprobe {
  /** Absolute path, links left as they are: a wrapper may look at the name by which it was called. */
  readonly path: string;
  /** Such as `5.1.9-0+deb12u1`: the first word after "ffprobe version". */
  readonly version: string;
  /** SHA-256 of the binary, in hexadecimal. */
  readonly sha256: string;
}

export interface FindFfprobeOptions {
  /** A path, or a name to be found on the PATH; undefined where the user named none. */
  readonly binary: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

/** File name of the binary on this platform. */
export const FFPROBE_FILE = process.platform === 'win32' ? 'ffprobe.exe' : 'ffprobe';

/** Where `konvid-ingest setup` puts ffprobe, and where it is looked for after the PATH: the user's cache folder. */
export function ffprobePlace(environment: NodeJS.ProcessEnv): string {
  const base = environment['XDG_CACHE_HOME'] || environment['LOCALAPPDATA'] || join(homedir(), '.cache');
  return join(base, 'konvid-ingest', FFPROBE_FILE);
}

const VERSION_TIMEOUT_MS = 20_000;
/** The first with both `-protocol_whitelist` and `-format_whitelist`. */
const OLDEST_MAJOR = 3;
const HOW_TO_GET_IT = 'run `konvid-ingest setup`, install FFmpeg, or name the binary with --ffprobe-bin or FFPROBE_BIN';

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

export async function findOnPath(name: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
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

async function readVersion(path: string): Promise<string> {
  const options = { timeoutMs: VERSION_TIMEOUT_MS, maxOutputBytes: 1_048_576 };
  const { stdout, exitCode } = await runChild(path, ['-version'], options);
  const version = /^ffprobe version (\S+)/.exec(stdout)?.[1];
  // Builds of a development version, such as N-109468-gd39b34123d, have no number to compare.
  const major = Number(/^n?([0-9]+)\./.exec(version ?? '')?.[1] ?? OLDEST_MAJOR);
  if (major < OLDEST_MAJOR) {
    throw new UserError('FFPROBE_UNUSABLE', {
      message: `${path}: is version ${version}; ${OLDEST_MAJOR}.0 or newer is needed`,
      hint: HOW_TO_GET_IT,
    });
  }
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
export async function findFfprobe(options: FindFfprobeOptions): Promise<Ffprobe> {
  const path = resolve(await locate(options));
  const [version, sha256] = await Promise.all([readVersion(path), hashFile(path)]);
  return { path, version, sha256 };
}
