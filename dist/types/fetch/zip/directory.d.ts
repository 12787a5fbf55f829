import { type FileHandle } from 'node:fs/promises';
import { type ZipFile } from 'yauzl';
import { type ArchiveEntry } from './entry.js';
import type { ArchiveLimits } from './limits.js';
/** An archive that is open for reading. */
export interface OpenArchive {
    readonly path: string;
    readonly sizeBytes: number;
    readonly zipFile: ZipFile;
    close(): Promise<void>;
}
/** @throws UserError ARCHIVE_DAMAGED where it is no ZIP archive, or is cut off */
export declare function openArchive(path: string): Promise<OpenArchive & {
    readonly file: FileHandle;
}>;
/**
 * Reads what an archive holds and judges every entry, by both of its headers, before a byte is unpacked.
 *
 * @returns the entries without litter, and without the folder in which all of them lie, if there is one
 * @throws UserError ARCHIVE_REFUSED, ARCHIVE_DAMAGED; the signal's reason when aborted
 */
export declare function readDirectory(archive: OpenArchive & {
    readonly file: FileHandle;
}, limits: ArchiveLimits, signal?: AbortSignal): Promise<readonly ArchiveEntry[]>;
