import { type ArchiveIdentity } from './extracted-folder.js';
import { type ArchiveLimits } from './zip/limits.js';
/** How far an unpacking is; files that stood already count as done. */
export interface ExtractProgress {
    readonly filesDone: number;
    readonly filesTotal: number;
    readonly bytesDone: number;
    readonly bytesTotal: number;
}
export interface ExtractRequest {
    readonly zip: string;
    /** The archive's digest and size, as somebody has just taken them. */
    readonly archive: ArchiveIdentity;
    /** Folder that holds the archive's files in the end; the folders in which all of them lie are left out. */
    readonly into: string;
    readonly limits?: ArchiveLimits | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: ((progress: ExtractProgress) => void) | undefined;
}
/** What an unpacking has done. */
export interface Extraction {
    readonly files: number;
    readonly totalBytes: number;
    /** Files that were not there yet, or had other bytes. */
    readonly unpacked: number;
}
/** Where an archive is unpacked until all of it is there: beside its folder, so that a rename can finish it. */
export declare function partialFolder(into: string): string;
/**
 * Unpacks a ZIP archive into a folder that has its name only when every file is there, flushed to the disk. An unfinished folder
 * is finished: files with the right bytes stay as they are. A hostile or damaged archive leaves nothing behind; an interruption,
 * or a full disk, leaves what the next run goes on with.
 *
 * @throws UserError ARCHIVE_REFUSED, ARCHIVE_DAMAGED, DISK_FULL, EXTRACT_TARGET, EXTRACT_FAILED; the signal's reason when aborted
 */
export declare function extractArchive(request: ExtractRequest): Promise<Extraction>;
