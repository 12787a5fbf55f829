import type { ReadableFile } from '../files/readable-file.js';
/** A longer line isn't read into memory: the longest valid row has some 7 KiB. */
export declare const MAX_LINE_BYTES = 65536;
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
    /** Awaited before the first line is handed over; what it does once it may be asked for again. */
    readonly prepare?: (() => Promise<void>) | undefined;
}
/** The file as a whole, as it was read. */
export interface JsonlSize {
    readonly sizeBytes: number;
    readonly lines: number;
}
export interface JsonlDigest extends JsonlSize {
    /** SHA-256 of all bytes read, in hexadecimal. */
    readonly sha256: string;
}
/** Reads a JSONL once and hands over its lines; what it gives of the whole is up to it. */
export type LineReader<Whole> = (file: Pick<ReadableFile, 'read'>, visit: (line: JsonlLine) => void, options?: ReadLinesOptions) => Promise<Whole>;
/**
 * Reads a JSONL once, in chunks, and hands over its lines one by one. Memory stays bounded whatever the lines hold.
 *
 * @throws whatever reading the file throws.
 */
export declare const readLines: LineReader<JsonlDigest>;
/** The same for whoever doesn't ask for the digest. */
export declare const readBareLines: LineReader<JsonlSize>;
