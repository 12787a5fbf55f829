import { randomUUID } from 'node:crypto';
import { readFile, readlink, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { explainUnwritable } from './output-error.ts';
import { systemErrorCode, UserError } from './user-error.ts';
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

/** Nobody signs with more. */
const MAX_OWNER_BYTES = 65_536;

/** The holder touches the lock this often ... */
const HEARTBEAT_MS = 5_000;
/** ... and counts as dead when it hasn't for so long. */
const STALE_MS = 20_000;
/** Two runs may find the same dead lock at the same moment: after so long the later one has signed the owner file. */
const SETTLE_MS = 300;

/** Process ids compare only within one process-id namespace of one boot of one machine. */
async function readPidSpace(): Promise<string> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${await readlink('/proc/self/ns/pid')}`;
  } catch {
    return 'unknown';
  }
}

async function readOwner(ownerPath: string): Promise<LockOwner | undefined> {
  const { text } = await readWholeFile(ownerPath, MAX_OWNER_BYTES);
  try {
    const owner = JSON.parse(text ?? 'null') as Partial<LockOwner> | null;
    return Number.isSafeInteger(owner?.pid) && Number(owner?.pid) > 0 ? (owner as LockOwner) : undefined;
  } catch {
    return undefined;
  }
}

/** True only where that can be known for certain: same machine, same namespace, no such process. */
async function isOwnerDead(owner: LockOwner | undefined): Promise<boolean> {
  if (owner === undefined || owner.pid_space === 'unknown') return false;
  if (owner.host !== hostname() || owner.pid_space !== (await readPidSpace())) return false;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    return systemErrorCode(error) === 'ESRCH';
  }
}

/** Waits for a sign of life of the holder, at most until its heartbeat counts as stopped. */
async function hasStopped(lockPath: string): Promise<boolean> {
  const beat = async () => (await stat(lockPath).catch(() => undefined))?.mtimeMs;
  const first = await beat();
  const deadline = Date.now() + STALE_MS;
  while (Date.now() < deadline) {
    const age = Date.now() - ((await beat()) ?? 0);
    if (age >= STALE_MS) return true;
    await sleep(Math.min(500, HEARTBEAT_MS));
    if ((await beat()) !== first) return false;
  }
  return true;
}

/** Whether a run is writing to an output just now, as far as can be told without waiting. */
export async function isHeld(output: string): Promise<boolean> {
  const beat = await stat(lockFilesOf(output).folder).catch(() => undefined);
  if (beat === undefined || Date.now() - beat.mtimeMs >= STALE_MS) return false;
  return !(await isOwnerDead(await readOwner(lockFilesOf(output).owner)));
}

function refuseHeld(output: string, owner: LockOwner | undefined): never {
  const holder =
    owner === undefined ? 'another run' : `process ${owner.pid} on ${owner.host}, started ${owner.started_at},`;
  throw new UserError('OUTPUT_LOCKED', {
    message: `${output}: ${holder} is writing to it`,
    hint: 'wait for it; if you are certain that it is dead, pass --break-lock',
  });
}

/** Where the lock lies: a folder whose time stamp is the heartbeat, and a file that says who holds it. */
interface LockFiles {
  readonly output: string;
  readonly folder: string;
  readonly owner: string;
}

function lockFilesOf(output: string): LockFiles {
  return { output, folder: `${output}.lock.d`, owner: `${output}.lock` };
}

async function acquire(files: LockFiles, lost: AbortController): Promise<() => Promise<void>> {
  // Loaded here because it listens to the process' exit from the moment it is imported.
  const { default: lockfile } = await import('proper-lockfile');
  return lockfile.lock(files.output, {
    lockfilePath: files.folder,
    realpath: false,
    stale: STALE_MS,
    update: HEARTBEAT_MS,
    onCompromised: (cause) => {
      lost.abort(
        new UserError('OUTPUT_LOCK_LOST', { message: `${files.output}: another run has taken it over`, cause }, 3),
      );
    },
  });
}

async function sign(files: LockFiles): Promise<LockOwner> {
  const owner: LockOwner = {
    host: hostname(),
    pid: process.pid,
    started_at: new Date().toISOString(),
    pid_space: await readPidSpace(),
    token: randomUUID(),
  };
  // By rename: a link in its place, which could lead to any file, is replaced and not followed.
  const written = `${files.owner}.${owner.token}`;
  await writeFile(written, `${JSON.stringify(owner)}\n`, { flag: 'wx' });
  await rename(written, files.owner);
  return owner;
}

/** Removes the lock's folder, which is always empty: one with files in it was never ours. */
async function clear({ folder }: LockFiles): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
}

/** Clears away a lock whose holder is dead, takes it, and makes sure that nobody else did so at the same moment. */
async function takeOver(files: LockFiles, lost: AbortController): Promise<() => Promise<void>> {
  const holder = await readOwner(files.owner);
  if (!(await isOwnerDead(holder)) && !(await hasStopped(files.folder))) refuseHeld(files.output, holder);
  await clear(files);
  const release = await acquire(files, lost);
  const { token } = await sign(files);
  await sleep(SETTLE_MS);
  const settled = await readOwner(files.owner);
  if (settled?.token === token) return release;
  return refuseHeld(files.output, settled);
}

/**
 * Takes the output for this run alone. A lock whose holder is dead, or whose heartbeat has stopped, is taken over.
 *
 * @throws UserError OUTPUT_LOCKED, OUTPUT_NOT_WRITABLE
 */
export async function lockOutput(output: string, { breakLock }: { breakLock: boolean }): Promise<OutputLock> {
  const files = lockFilesOf(output);
  const lost = new AbortController();
  try {
    if (breakLock) await clear(files);
    let release: () => Promise<void>;
    try {
      release = await acquire(files, lost);
      await sign(files);
    } catch (error) {
      if (systemErrorCode(error) !== 'ELOCKED') throw error;
      release = await takeOver(files, lost);
    }
    return { lost: lost.signal, release: () => releaseLock(files, { lost: lost.signal, release }) };
  } catch (error) {
    if (systemErrorCode(error) === 'ELOCKED') refuseHeld(output, await readOwner(files.owner));
    throw explainUnwritable(error, output);
  }
}

async function releaseLock(files: LockFiles, { lost, release }: OutputLock): Promise<void> {
  if (lost.aborted) return;
  await rm(files.owner, { force: true });
  await release();
}
