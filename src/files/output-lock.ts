import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { lstat, readlink, rmdir, stat, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemErrorCode, UserError } from '../user-error.ts';
import { readBootId } from './boot.ts';
import { explainUnwritable } from './output-error.ts';
import { isRunning } from './running-process.ts';
import { readWholeFile } from './whole-file.ts';

/** Who holds an output, for the message that refuses a second run. */
interface LockOwner {
  readonly host: string;
  readonly pid: number;
  readonly started_at: string;
  /** Where process ids mean the same thing: a container has its own. */
  readonly pid_space: string;
  /** Tells this holder from any other, even of the same process. */
  readonly token: string;
}

/** A held lock. */
export interface OutputLock {
  /** Aborts when the lock was lost: another run took it over, or its folder vanished. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

const LOST = 'OUTPUT_LOCK_LOST';

/** Whether work ended because another run has its output now: then nothing there is its own to finish or to tidy. */
export function hasLostOutput(signal: AbortSignal): boolean {
  return signal.aborted && signal.reason instanceof UserError && signal.reason.code === LOST;
}

/** Nobody signs with more. */
const MAX_OWNER_BYTES = 65_536;

/** The holder touches the lock this often ... */
const HEARTBEAT_MS = 5_000;
/** ... and counts as dead when it hasn't for so long. */
const STALE_MS = 20_000;
/** Two heartbeats: so long one that seems old is watched. */
const WATCHED_MS = 2 * HEARTBEAT_MS;
const POLL_MS = 500;
/** Two runs may find the same dead lock at the same moment: after so long the later one has signed the owner file. */
const SETTLE_MS = 300;

/** Process ids compare only within one process-id namespace of one boot of one machine. */
async function readPidSpace(): Promise<string> {
  const boot = await readBootId();
  const namespace = await readlink('/proc/self/ns/pid').catch(() => undefined);
  return boot === undefined || namespace === undefined ? 'unknown' : `${boot} ${namespace}`;
}

function isOwner(value: Partial<LockOwner> | null): value is LockOwner {
  const texts = [value?.host, value?.started_at, value?.pid_space, value?.token];
  return Number.isSafeInteger(value?.pid) && Number(value?.pid) > 0 && texts.every((text) => typeof text === 'string');
}

/** Undefined where nobody has signed, or nobody can tell who. */
async function readOwner(ownerPath: string): Promise<LockOwner | undefined> {
  const { text } = await readWholeFile(ownerPath, MAX_OWNER_BYTES);
  try {
    const owner = JSON.parse(text ?? 'null') as Partial<LockOwner> | null;
    return isOwner(owner) ? owner : undefined;
  } catch {
    return undefined;
  }
}

/** True only where that can be known for certain: same machine, same namespace, no such process. */
async function isOwnerDead(owner: LockOwner | undefined): Promise<boolean> {
  if (owner === undefined || owner.pid_space === 'unknown') return false;
  if (owner.host !== hostname() || owner.pid_space !== (await readPidSpace())) return false;
  return !isRunning(owner.pid);
}

/** When the holder last gave a sign of life; undefined where there is no lock. */
async function beatOf({ folder }: LockFiles): Promise<number | undefined> {
  return (await stat(folder).catch(() => undefined))?.mtimeMs;
}

/**
 * Waits for a sign of life of the holder, at most until its heartbeat counts as stopped. Clocks of two hosts may differ by more
 * than that, so that a heartbeat which seems old must be seen to stand still as well.
 */
async function hasStopped(files: LockFiles): Promise<boolean> {
  const first = await beatOf(files);
  const begun = performance.now();
  for (;;) {
    if ((await beatOf(files)) !== first) return false;
    const watchedMs = performance.now() - begun;
    const ageMs = Date.now() - (first ?? 0);
    if (watchedMs >= STALE_MS || (watchedMs >= WATCHED_MS && ageMs >= STALE_MS)) return true;
    await sleep(POLL_MS);
  }
}

/** Whether a run is writing to an output just now, as far as can be told without waiting. */
export async function isHeld(output: string): Promise<boolean> {
  const files = lockFilesOf(output);
  const beat = await beatOf(files);
  if (beat === undefined || Date.now() - beat >= STALE_MS) return false;
  return !(await isOwnerDead(await readOwner(files.owner)));
}

function refuseHeld({ output, canBreak }: LockFiles, owner: LockOwner | undefined): never {
  const holder =
    owner === undefined ? 'another run' : `process ${owner.pid} on ${owner.host}, started ${owner.started_at},`;
  throw new UserError('OUTPUT_LOCKED', {
    message: `${output}: ${holder} is writing to it`,
    hint: canBreak
      ? 'wait for it; if you are certain that it is dead, pass --break-lock'
      : `wait for it; if it is dead, its lock gives way after ${STALE_MS / 1000} s`,
  });
}

/** Where the lock lies: a folder whose time stamp is the heartbeat, and a file that says who holds it. */
interface LockFiles {
  readonly output: string;
  readonly folder: string;
  readonly owner: string;
  /** Whether the command has an option that breaks it. */
  readonly canBreak: boolean;
}

function lockFilesOf(output: string, canBreak = false): LockFiles {
  return { output, folder: `${output}.lock.d`, owner: `${output}.lock`, canBreak };
}

/** The lock's folder as this process holds it. */
interface HeldFolder {
  /** Has each heartbeat look whether the owner file is still signed so. */
  signedAs(token: string): void;
  /** Removes it. */
  release(): Promise<void>;
  /** Forgets it: another run has made it its own, and it stays. */
  disown(): Promise<void>;
}

async function acquire(files: LockFiles, lost: AbortController): Promise<HeldFolder> {
  // Loaded here because it listens to the process' exit from the moment it is imported.
  const { default: lockfile } = await import('proper-lockfile');
  let isOurs = true;
  let token: string | undefined;
  const { mkdir, utimes } = fs;
  // The library knows its folder by the time stamp alone, which two that are made within one second have in common.
  const look = (path: string, done: (error: Error | null, stats?: fs.Stats) => void) =>
    fs.stat(path, async (error, stats) => {
      const owner = token === undefined ? undefined : await readOwner(files.owner);
      const isAnothers = owner !== undefined && owner.token !== token;
      done(isAnothers ? Object.assign(new Error('another run has signed it'), { code: 'ENOENT' }) : error, stats);
    });
  // At the process' exit, too, the library removes whatever stands there under the name.
  const rmdirOurs = (path: string, done: fs.NoParamCallback) => (isOurs ? fs.rmdir(path, done) : done(null));
  const rmdirOursSync = (path: string) => (isOurs ? fs.rmdirSync(path) : undefined);
  const release = await lockfile.lock(files.output, {
    lockfilePath: files.folder,
    realpath: false,
    stale: STALE_MS,
    update: HEARTBEAT_MS,
    fs: { mkdir, stat: look, utimes, rmdir: rmdirOurs, rmdirSync: rmdirOursSync },
    onCompromised: (cause) => {
      lost.abort(new UserError(LOST, { message: `${files.output}: another run has taken it over`, cause }, 3));
    },
  });
  return {
    release,
    signedAs: (name) => {
      token = name;
    },
    disown: () => {
      isOurs = false;
      return release();
    },
  };
}

async function sign(files: LockFiles): Promise<LockOwner> {
  const owner: LockOwner = {
    host: hostname(),
    pid: process.pid,
    started_at: new Date().toISOString(),
    pid_space: await readPidSpace(),
    token: randomUUID(),
  };
  // Whatever stands there is a dead run's, or a link, which could lead to any file: it is replaced and not followed.
  await removeIfThere(unlink, files.owner);
  await writeFile(files.owner, `${JSON.stringify(owner)}\n`, { flag: 'wx' });
  return owner;
}

async function removeIfThere(remove: (path: string) => Promise<void>, path: string): Promise<void> {
  try {
    await remove(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
}

/** Removes the lock's folder, which is always empty: one with files in it was never ours. */
function clear({ folder }: LockFiles): Promise<void> {
  return removeIfThere(rmdir, folder);
}

/** A lock that this process holds, and the name by which its owner file is known. */
interface SignedLock {
  readonly held: HeldFolder;
  readonly token: string;
}

/** Takes a lock that nobody holds, as far as can be seen. @throws what says ELOCKED where somebody does */
async function take(files: LockFiles, lost: AbortController): Promise<SignedLock> {
  const held = await acquire(files, lost);
  try {
    const { token } = await sign(files);
    held.signedAs(token);
    return { held, token };
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') {
      // What nobody has signed is given back.
      await held.release().catch(() => undefined);
      throw error;
    }
    // Who has signed in the meantime took this folder for a dead one's, and has made it anew.
    await held.disown();
    return refuseHeld(files, await readOwner(files.owner));
  }
}

/** Clears away a lock whose holder is dead, takes it, and makes sure that nobody else did so at the same moment. */
async function takeOver(files: LockFiles, lost: AbortController): Promise<SignedLock> {
  const judged = await beatOf(files);
  const holder = await readOwner(files.owner);
  if (!(await isOwnerDead(holder)) && !(await hasStopped(files))) refuseHeld(files, holder);
  // Another run may have come to the same judgement, and have been faster.
  const beat = await beatOf(files);
  if (beat !== undefined && beat !== judged) refuseHeld(files, await readOwner(files.owner));
  await clear(files);
  const lock = await take(files, lost);
  await sleep(SETTLE_MS);
  const settled = await readOwner(files.owner);
  if (settled?.token === lock.token) return lock;
  await lock.held.disown();
  return refuseHeld(files, settled);
}

/**
 * Takes the output for this run alone. A lock whose holder is dead, or whose heartbeat has stopped, is taken over.
 *
 * @param breakLock takes the lock whoever holds it; undefined where no option of the command says so
 * @throws UserError OUTPUT_LOCKED, OUTPUT_NOT_WRITABLE
 */
export async function lockOutput(
  output: string,
  { breakLock }: { readonly breakLock?: boolean | undefined } = {},
): Promise<OutputLock> {
  const files = lockFilesOf(output, breakLock !== undefined);
  const lost = new AbortController();
  try {
    if (breakLock === true) await clear(files);
    const isFree = (await beatOf(files)) === undefined;
    const lock = await (isFree ? take : takeOver)(files, lost);
    return { lost: lost.signal, release: () => releaseLock(files, lost.signal, lock) };
  } catch (error) {
    if (systemErrorCode(error) === 'ELOCKED') refuseHeld(files, await readOwner(files.owner));
    throw explainUnwritable(error, output);
  }
}

/** The folder goes first: a lock that is left by a kill just then can still be told to be a dead one's. */
async function releaseLock(files: LockFiles, lost: AbortSignal, { held, token }: SignedLock): Promise<void> {
  if (lost.aborted) return;
  const isStillOurs = async () => (await readOwner(files.owner))?.token === token;
  if (!(await isStillOurs())) return held.disown();
  // What can't be removed is the lock of a process that will soon be dead: the next run takes it over.
  await overlookFailures(() => held.release());
  if (await isStillOurs()) await overlookFailures(() => unlink(files.owner));
}

async function overlookFailures(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
  }
}

/** Removes what a dead run has left of its lock, for a run that has nothing to write; a lock that may be held stays. */
export async function tidyLock(output: string): Promise<void> {
  const { folder, owner } = lockFilesOf(output);
  const isThere = async (path: string) => (await lstat(path).catch(() => undefined)) !== undefined;
  if (!(await isThere(owner)) && !(await isThere(folder))) return;
  if (await isHeld(output)) return;
  try {
    const lock = await lockOutput(output);
    await lock.release();
  } catch (error) {
    // Nothing hangs on it.
    if (!(error instanceof UserError)) throw error;
  }
}
