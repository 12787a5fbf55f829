import type { FileHandle } from 'node:fs/promises';
/** One line of a JSONL as it stands in the file. */
export interface JsonlLine {
    /** Counted from 1. */
    readonly number: number;
    /** Without the LF; only valid during the call; of a line that is too long just more than the limit. */
    readonly bytes: Buffer;
    /** False for a last line that has no LF. */
    readonly isTerminated: boolean;
    /** Where the line begins in the file, in bytes. */
    readonly offset: number;
}
/** The file as a whole, as it was read. */
export interface JsonlDigest {
    readonly sizeBytes: number;
    /** SHA-256 of all bytes read, in hexadecimal. */
    readonly sha256: string;
    readonly lines: number;
}
/**
 * Reads a JSONL once, in chunks, and hands over its lines one by one. Memory stays bounded whatever the lines hold.
 *
 * @throws whatever reading the file throws.
 */
export declare function readLines(file: FileHandle, visit: (line: JsonlLine) => void, signal?: AbortSignal): Promise<JsonlDigest>;
