import type { FileHandle } from 'node:fs/promises';
/** What the end of an archive says of its central directory (APPNOTE.TXT 4.3.16, with ZIP64 4.3.14). */
export interface EndRecord {
    readonly entries: number;
    readonly directoryStart: number;
    readonly directoryBytes: number;
    /** Where the first record behind the central directory begins. */
    readonly start: number;
}
/** Size of the last record without the comment behind it. */
export declare const END_BYTES = 22;
/**
 * Reads the end of an archive. The library has found it and read the directory to which it points; this tells whether that
 * directory is also the one that stands in front of it, which is where others look.
 *
 * @param endStart where the end of central directory record begins
 */
export declare function readEndRecord(file: FileHandle, endStart: number): Promise<EndRecord>;
/** Whether nothing stands between the records of the end: the whole of it is accounted for. */
export declare function isWholeEnd({ start }: EndRecord, endStart: number): boolean;
