export interface ChildOptions {
    /** After so long, in which this process was running too, it and all that it has started are killed. */
    readonly timeoutMs: number;
    /** Bytes of stdout, and of stderr, at which it is killed too. */
    readonly maxOutputBytes: number;
    readonly signal?: AbortSignal | undefined;
}
/** How a process ended. */
export interface ChildEnding {
    readonly stdout: string;
    readonly stderr: string;
    /** Undefined where a signal ended it, or it never started. */
    readonly exitCode: number | undefined;
    readonly signal: string | undefined;
    readonly timedOut: boolean;
    /** It printed more than it may. */
    readonly isTooMuch: boolean;
    /** Why it could not be started, in a word such as ENOENT. */
    readonly startError: string | undefined;
}
/**
 * Runs ffprobe to its end, with a scrubbed environment. It leads a process group of its own, of which nobody is left
 * when this returns; so a terminal's Ctrl-C doesn't reach it either.
 *
 * @throws the signal's reason when aborted
 */
export declare function runChild(binary: string, args: readonly string[], options: ChildOptions): Promise<ChildEnding>;
