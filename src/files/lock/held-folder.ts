import fs from 'node:fs';
import { rmdir, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LockFiles, removeIfThere } from './lock-files.ts';
import { readOwner } from './lock-owner.ts';

/** The holder touches the lock this often ... */
const HEARTBEAT_MS = 5_000;
/** ... and counts as dead when it hasn't for so long. */
export const STALE_MS = 20_000;
/** Two heartbeats: so long one that seems old is watched. */
const WATCHED_MS = 2 * HEARTBEAT_MS;
const POLL_MS = 500;

/** When the holder last gave a sign of life; undefined where there is no lock. */
export async function beatOf({ folder }: LockFiles): Promise<number | undefined> {
  return (await stat(folder).catch(() => undefined))?.mtimeMs;
}

/**
 * Waits for a sign of life of the holder, at most until its heartbeat counts as stopped. Clocks of two hosts may differ by more
 * than that, so that a heartbeat which seems old must be seen to stand still as well.
 */
export async function hasStopped(files: LockFiles): Promise<boolean> {
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

/** The lock's folder as this process holds it. */
export interface HeldFolder {
  /** Has each heartbeat look whether the owner file is still signed so. */
  signedAs(token: string): void;
  /** Removes it. */
  release(): Promise<void>;
  /** Forgets it: another run has made it its own, and it stays. */
  disown(): Promise<void>;
}

/**
 * Makes the folder, and keeps its time stamp young.
 *
 * @param onLost hears of it where the folder is another run's, or gone
 * @throws what says ELOCKED where it is there already
 */
export async function holdFolder(files: LockFiles, onLost: (cause: Error) => void): Promise<HeldFolder> {
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
    onCompromised: onLost,
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

/** Removes the lock's folder, which is always empty: one with files in it was never ours. */
export function removeFolder({ folder }: LockFiles): Promise<void> {
  return removeIfThere(rmdir, folder);
}
