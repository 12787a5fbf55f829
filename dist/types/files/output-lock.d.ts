/** A held lock. */
export interface OutputLock {
    /** Aborts when the lock was lost: another run took it over, or its folder vanished. */
    readonly lost: AbortSignal;
    release(): Promise<void>;
}
/** Whether work ended because another run has its output now: then nothing there is its own to finish or to tidy. */
export declare function hasLostOutput(signal: AbortSignal): boolean;
/** Whether a run is writing to an output just now, as far as can be told without waiting. */
export declare function isHeld(output: string): Promise<boolean>;
/**
 * Takes the output for this run alone. A lock whose holder is dead, or whose heartbeat has stopped, is taken over.
 *
 * @param breakLock takes the lock whoever holds it; undefined where no option of the command says so
 * @throws UserError OUTPUT_LOCKED, OUTPUT_NOT_WRITABLE
 */
export declare function lockOutput(output: string, { breakLock }?: {
    readonly breakLock?: boolean | undefined;
}): Promise<OutputLock>;
/** Removes what a dead run has left of its lock, for a run that has nothing to write; a lock that may be held stays. */
export declare function tidyLock(output: string): Promise<void>;
