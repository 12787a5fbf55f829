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
/** Where a whole line begins in the buffer through which the file is read. */
export interface LineStart {
    /** With room behind the last line, of which the bytes have no meaning. */
    readonly bytes: Buffer;
    readonly start: number;
    /** Counted from 1. */
    readonly number: number;
}
/** What goes on beside a reading. */
export interface Reading {
    readonly signal?: AbortSignal | undefined;
    /** Told after each block how many bytes it had. */
    readonly onBytes?: ((count: number) => void) | undefined;
}
export interface ReadLinesOptions extends Reading {
    /** Has the first look at each line with an LF: gives the offset after it where no other look is needed, otherwise -1. */
    readonly skim?: ((line: LineStart) => number) | undefined;
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
export declare function readLines(file: FileHandle, visit: (line: JsonlLine) => void, { skim, signal, onBytes }?: ReadLinesOptions): Promise<JsonlDigest>;
