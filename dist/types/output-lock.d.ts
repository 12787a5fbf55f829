/** A held lock. */
export interface OutputLock {
    /** Aborts when the lock was lost: another run took it over, or its folder vanished. */
    readonly lost: AbortSignal;
    release(): Promise<void>;
}
/** Whether a run is writing to an output just now, as far as can be told without waiting. */
export declare function isHeld(output: string): Promise<boolean>;
/**
 * Takes the output for this run alone. A lock whose holder is dead, or whose heartbeat has stopped, is taken over.
 *
 * @throws UserError OUTPUT_LOCKED, OUTPUT_NOT_WRITABLE
 */
export declare function lockOutput(output: string, { breakLock }: {
    breakLock: boolean;
}): Promise<OutputLock>;
