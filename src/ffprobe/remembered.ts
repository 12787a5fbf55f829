import { mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSettled, toState } from '../clips/file-state.ts';
import { closeSettledSync } from '../files/close-settled.ts';
import { readFullySync } from '../files/read-fully.ts';
import { isRunning } from '../files/running-process.ts';
import { systemErrorCode } from '../user-error.ts';
import { ffprobePlace } from './user-cache.ts';

/** What an ffprobe is. */
export interface FfprobeIdentity {
  /** Such as `5.1.9-0+deb12u1`: the first word after "ffprobe version". */
  readonly version: string;
  /** SHA-256 of the binary, in hexadecimal. */
  readonly sha256: string;
}

/** An ffprobe that an earlier run has looked at. */
export interface RememberedFfprobe extends FfprobeIdentity {
  readonly path: string;
  /** Device, inode, size, mtime and ctime in ns: the binary is the same as long as none of them changes. */
  readonly state: string;
}

const FILE = 'ffprobe-seen.json';
const SCHEMA = 'konvid-ingest-ffprobe-seen-v1';
const MAX_ENTRIES = 16;
/** What begins with it is run by something else: its bytes don't tell its version. */
const SCRIPT = '#!';

function placeOf(environment: NodeJS.ProcessEnv): string {
  return join(dirname(ffprobePlace(environment)), FILE);
}

function isScript(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    return readFullySync(file, Buffer.alloc(SCRIPT.length), 0).toString('latin1') === SCRIPT;
  } finally {
    closeSettledSync(file);
  }
}

/**
 * The state of a binary, links followed, by which it can be known again; undefined where it says nothing for sure.
 *
 * @param nowMs before the binary is looked at
 */
export function identifiableState(path: string, nowMs: number): string | undefined {
  return attempt(() => {
    const state = toState(statSync(path, { bigint: true }));
    if (!isSettled(state, nowMs) || isScript(path)) return undefined;
    const { dev, ino, size, mtimeNs, ctimeNs } = state;
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
  });
}

function isEntry(value: Partial<RememberedFfprobe> | null): value is RememberedFfprobe {
  const texts = [value?.path, value?.state, value?.version];
  return texts.every((text) => typeof text === 'string') && /^[0-9a-f]{64}$/.test(String(value?.sha256));
}

function readEntries(environment: NodeJS.ProcessEnv): readonly RememberedFfprobe[] {
  const file = attempt(() => JSON.parse(readFileSync(placeOf(environment), 'utf8')) as unknown);
  const { schema, entries } = (file ?? {}) as {
    schema?: unknown;
    entries?: readonly (Partial<RememberedFfprobe> | null)[];
  };
  return schema === SCHEMA && Array.isArray(entries) ? entries.filter(isEntry) : [];
}

/** Runs something whose failure only costs time. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (systemErrorCode(error) === undefined && !(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** Which ffprobe the binary in this state was found to be. */
export function recallFfprobe(
  path: string,
  state: string,
  environment: NodeJS.ProcessEnv,
): FfprobeIdentity | undefined {
  const known = readEntries(environment).find((entry) => entry.path === path && entry.state === state);
  return known === undefined ? undefined : { version: known.version, sha256: known.sha256 };
}

/** What runs that were killed while they wrote have left; to remove one that is being written costs its run a note. */
function removeLeftovers(place: string): void {
  const beginning = `${basename(place)}.`;
  for (const name of readdirSync(dirname(place))) {
    const pid = name.startsWith(beginning) ? Number(name.slice(beginning.length)) : Number.NaN;
    if (Number.isSafeInteger(pid) && pid > 0 && !isRunning(pid)) rmSync(join(dirname(place), name), { force: true });
  }
}

/** Notes which ffprobe the binary in this state was found to be, in the user's cache folder. */
export function rememberFfprobe(entry: RememberedFfprobe, environment: NodeJS.ProcessEnv): void {
  attempt(() => {
    const others = readEntries(environment).filter(({ path }) => path !== entry.path);
    const place = placeOf(environment);
    mkdirSync(dirname(place), { recursive: true });
    removeLeftovers(place);
    const written = `${place}.${process.pid}`;
    writeFileSync(
      written,
      `${JSON.stringify({ schema: SCHEMA, entries: [entry, ...others].slice(0, MAX_ENTRIES) })}\n`,
    );
    renameSync(written, place);
  });
}
