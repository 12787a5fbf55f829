import { DownloadFault } from './download-fault.js';
/** Longest wait that a server may ask for by Retry-After, in milliseconds; a longer one is cut to it. */
export declare const MAX_RETRY_AFTER_MS = 120000;
/** Tries of one download in all, however much progress lies between them. */
export declare const MAX_TRIES = 100;
/** Milliseconds to wait by a Retry-After header: seconds, or an HTTP date. */
export declare function readRetryAfter(value: string | undefined, nowMs?: number): number | undefined;
export interface RetryOptions {
    /** Tries after one that failed, as long as none of them makes progress. */
    readonly retries: number;
    /** Milliseconds before the second try, doubled for each further one, and stretched by up to a half at random. */
    readonly firstDelayMs: number;
    readonly signal?: AbortSignal | undefined;
    /** How far the work has come; more than ever before means that the tries count anew. */
    readonly progress: () => number;
    readonly onRetry?: ((fault: DownloadFault, delayMs: number) => void) | undefined;
}
/** Tries until it works. A DownloadFault is thrown when it is final or the tries are used up, any other error at once. */
export declare function tryAgain<T>(work: () => Promise<T>, options: RetryOptions): Promise<T>;
