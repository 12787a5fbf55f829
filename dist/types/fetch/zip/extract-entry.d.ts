import type { OpenArchive } from './directory.js';
import type { ArchiveEntry } from './entry.js';
/** Whether a file stands there already with the size and the checksum of its entry. */
export declare function isExtracted({ sizeBytes, crc32: expected }: ArchiveEntry, path: string): Promise<boolean>;
/** Makes a file's bytes survive a power cut. */
export declare function flushFile(path: string): Promise<void>;
/**
 * Unpacks one file, without flushing it. A file or link that stands at the path is replaced.
 *
 * @throws UserError ARCHIVE_DAMAGED where size or checksum are not the entry's; failures of the disk as they are
 */
export declare function extractEntry(archive: OpenArchive, entry: ArchiveEntry, path: string, { signal, onBytes }: {
    readonly signal: AbortSignal | undefined;
    readonly onBytes: (bytes: number) => void;
}): Promise<void>;
