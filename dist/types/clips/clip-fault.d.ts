/** Why a clip can't be used: a value that the run counts and reports, never an exception. */
export interface ClipFault {
    /** Stable; docs/troubleshooting.md has an entry for each. */
    readonly code: string;
    /** What was found, for people. */
    readonly reason: string;
}
/** The fault of a clip whose file isn't what was read any more. */
export declare const CLIP_CHANGED: ClipFault;
/** Tells a fault from a result. */
export declare function isFault<T extends object>(value: T | ClipFault): value is ClipFault;
