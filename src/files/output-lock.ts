import { lstat, unlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemErrorCode, UserError } from '../user-error.ts';
import { beatOf, type HeldFolder, hasStopped, holdFolder, removeFolder, STALE_MS } from './lock/held-folder.ts';
import { type LockFiles, lockFilesOf } from './lock/lock-files.ts';
import { isOwnerDead, type LockOwner, readOwner, signLock } from './lock/lock-owner.ts';
import { explainUnwritable } from './output-error.ts';

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

/** Two runs may find the same dead lock at the same moment: after so long the later one has signed the owner file. */
const SETTLE_MS = 300;

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

/** A lock that this process holds, and the name by which its owner file is known. */
interface SignedLock {
  readonly held: HeldFolder;
  readonly token: string;
}

/** Takes a lock that nobody holds, as far as can be seen. @throws what says ELOCKED where somebody does */
async function take(files: LockFiles, lost: AbortController): Promise<SignedLock> {
  const held = await holdFolder(files, (cause) =>
    lost.abort(new UserError(LOST, { message: `${files.output}: another run has taken it over`, cause }, 3)),
  );
  try {
    const { token } = await signLock(files);
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
  await removeFolder(files);
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
    if (breakLock === true) await removeFolder(files);
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
  // What can't be removed is the lock of a process that will soon be dead, and keeps its name: the next run takes it over at once.
  if (!(await succeeds(() => held.release()))) return;
  if (await isStillOurs()) await succeeds(() => unlink(files.owner));
}

/** Whether the system did what was asked of it. */
async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return false;
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
