import { type LockFiles } from './lock-files.js';
/** ... and counts as dead when it hasn't for so long. */
export declare const STALE_MS = 20000;
/** When the holder last gave a sign of life; undefined where there is no lock. */
export declare function beatOf({ folder }: LockFiles): Promise<number | undefined>;
/**
 * Waits for a sign of life of the holder, at most until its heartbeat counts as stopped. Clocks of two hosts may differ by more
 * than that, so that a heartbeat which seems old must be seen to stand still as well.
 */
export declare function hasStopped(files: LockFiles): Promise<boolean>;
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
export declare function holdFolder(files: LockFiles, onLost: (cause: Error) => void): Promise<HeldFolder>;
/** Removes the lock's folder, which is always empty: one with files in it was never ours. */
export declare function removeFolder({ folder }: LockFiles): Promise<void>;
