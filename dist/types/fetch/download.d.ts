import { type DownloadClient, type DownloadClientOptions } from './download-client.js';
/** What is to be downloaded, and what it must be. */
export interface DownloadRequest {
    /** An http or https address; credentials in it go to its own origin only, and into no message. */
    readonly url: string;
    /** Path of the finished file, whose folder exists. Until then there is `<destination>.part`, with notes beside it. */
    readonly destination: string;
    /** SHA-256 that the bytes must have, in hexadecimal. */
    readonly expectSha256?: string | undefined;
    /** Whether the digest is wanted although none is expected. */
    readonly wantsSha256?: boolean | undefined;
    /** Most bytes that are taken; more is refused, if possible before any came. */
    readonly maxBytes?: number | undefined;
    /** Fewer bytes than this can't be the file. */
    readonly minBytes?: number | undefined;
    /** Content types that the file can't have, besides HTML, such as `/^image\//`. */
    readonly refusedTypes?: RegExp | undefined;
    /**
     * Who named the URL. What a manifest names may not lead to private addresses, unless `allowPrivateHosts`. A user's
     * own URL may, and so may its redirects if the URL itself was private; a redirect from a public host may not.
     */
    readonly origin: 'user' | 'manifest';
}
export interface DownloadProgress {
    /** Bytes of the file that are on the disk, those of earlier runs among them. */
    readonly receivedBytes: number;
    /** Size of the whole file; undefined where the server doesn't say it. */
    readonly totalBytes: number | undefined;
}
export interface DownloadOptions extends DownloadClientOptions {
    /** Connections that are shared with other downloads, and stay open; own ones, by the options above, unless given. */
    readonly client?: DownloadClient | undefined;
    /** Tries after one that failed, on what is transient, as long as none makes progress; 4 unless given. */
    readonly retries?: number | undefined;
    /** Milliseconds before the second try, doubled for each further one; 1000 unless given. */
    readonly firstDelayMs?: number | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Gives each request its turn: held while bytes are on their way, not while they reach the disk or a try is waited for. */
    readonly takeTurn?: (<T>(work: () => Promise<T>) => Promise<T>) | undefined;
    /** Called before each further try with one line for people. */
    readonly onRetry?: ((reason: string) => void) | undefined;
    /** Called after every write. */
    readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
}
/** A finished download. */
export interface Downloaded {
    /** In hexadecimal; where one was expected or wanted. */
    readonly sha256?: string;
    readonly sizeBytes: number;
    /** Byte at which this call took up what an earlier one had left; 0 where it began at the start. */
    readonly resumedAt: number;
}
/**
 * Downloads a file. What an earlier call left is continued if it is still of the same file (strong entity tag, else
 * `Last-Modified`); else it starts over. What is transient is tried again: 408, 425, 429, 5xx, cut connections, stalls,
 * bodies that end early; `Retry-After` is kept to, up to a limit. The file has its name only when it is whole and flushed.
 *
 * @throws UserError with a DownloadFault as cause (exitCode 3): DOWNLOAD_REFUSED on final answers and wrong bytes,
 *   DOWNLOAD_ADDRESS on private addresses, TLS_CERTIFICATE, DOWNLOAD_FAILED when the tries are used up.
 * @throws UserError DOWNLOAD_UNWRITABLE (exitCode 3), INSECURE_HOST; the signal's reason when aborted
 */
export declare function downloadFile(request: DownloadRequest, options?: DownloadOptions): Promise<Downloaded>;
