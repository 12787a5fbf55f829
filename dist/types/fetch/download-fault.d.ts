/**
 * What a fault means for the tries: `final` is the answer for this file; `transient` may pass and is tried again at once;
 * `later` says nothing of the file, but will not pass within a run either (a host that no name server knows, a
 * certificate, a proxy), so only another run tries again.
 */
export type FaultKind = 'final' | 'transient' | 'later';
interface DownloadFaultOptions {
    readonly kind: FaultKind;
    /** Code of the UserError that it becomes where the download ends on it; by kind unless given. */
    readonly code?: string | undefined;
    readonly hint?: string | undefined;
    /** What has arrived so far is of no use: the next try begins at the first byte. */
    readonly spoils?: boolean | undefined;
    /** Milliseconds that the server wants to be left alone. */
    readonly retryAfterMs?: number | undefined;
    readonly cause?: unknown;
}
/** Why a try of a download failed: a reason without address or credentials, fit for a log and for the progress file. */
export declare class DownloadFault extends Error {
    readonly name = "DownloadFault";
    readonly kind: FaultKind;
    readonly code: string;
    readonly hint: string | undefined;
    readonly spoils: boolean;
    readonly retryAfterMs: number | undefined;
    constructor(reason: string, options: DownloadFaultOptions);
}
export {};
