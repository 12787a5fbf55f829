import type { DownloadState } from '../contract/generated/types.js';
/**
 * What became of each clip of a URL manifest, as the Python adapter keeps it: `.download-progress.json`. Entries and keys
 * that nobody here knows survive. It is written whole, by rename, now and then and in the end; what a kill in between
 * loses is seen on the disk again, or asked for again.
 */
export declare class DownloadProgress {
    #private;
    private constructor();
    /**
     * Reads the file; undefined where there is none.
     *
     * @throws UserError PROGRESS_INVALID where it is not what it should be: nothing of it is ever dropped silently
     */
    static read(path: string): Promise<DownloadProgress | undefined>;
    /** Makes the file of a first run. @throws UserError PROGRESS_UNWRITABLE (exitCode 3) */
    static create(path: string): Promise<DownloadProgress>;
    get(name: string): DownloadState | undefined;
    /** @throws what an earlier write threw */
    markDone(name: string): void;
    /** @throws what an earlier write threw */
    markFailed(name: string, reason: string): void;
    /** Leaves the file to another run. */
    abandon(): void;
    /** Writes what is not written yet. @throws UserError PROGRESS_UNWRITABLE (exitCode 3) */
    close(): Promise<void>;
}
