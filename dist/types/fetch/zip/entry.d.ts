import type { Entry, LocalFileHeader } from 'yauzl';
import type { ArchiveLimits } from './limits.js';
/** A file or folder of an archive, its headers found to agree. */
export interface ArchiveEntry {
    /** With forward slashes, none at the end. */
    readonly path: string;
    readonly kind: 'file' | 'folder';
    readonly sizeBytes: number;
    readonly packedBytes: number;
    readonly isDeflated: boolean;
    readonly crc32: number;
    /** Where its packed bytes begin in the archive. */
    readonly dataStart: number;
}
/** APPNOTE.TXT 4.4.5: what is read of the methods. */
export declare const METHOD: {
    readonly stored: 0;
    readonly deflated: 8;
};
/**
 * Says why an entry of the central directory is none that may be unpacked, whatever its name.
 *
 * @returns undefined where it may
 */
export declare function entryFault(entry: Entry, isFolder: boolean, limits: ArchiveLimits): string | undefined;
/**
 * Compares the two headers of an entry: who reads the one and who reads the other must get the same file. Where a data descriptor
 * follows, the local header may leave out digest and sizes.
 *
 * @returns what differs; undefined where nothing does
 */
export declare function headerDifference(entry: Entry, local: LocalFileHeader): string | undefined;
/** Whether 12 to 24 bytes more follow the packed ones (APPNOTE.TXT 4.3.9). */
export declare function hasDescriptor({ generalPurposeBitFlag }: LocalFileHeader): boolean;
