import type { ReadableFile } from '../files/readable-file.js';
import { type DigestWords } from './digest-table.js';
import type { CorpusRow } from './generated/types.js';
import { type JsonlDigest, type JsonlLine, type LineReader, type Reading } from './jsonl.js';
import type { LineVerdict } from './line.js';
import type { RowViolation } from './violation.js';
/** A line that holds a valid row; all of it is only valid during the call. */
export interface RowLine {
    /** Counted from 1. */
    readonly number: number;
    readonly isTerminated: boolean;
    readonly row: Readonly<CorpusRow>;
    /** The row's `src_sha256`. */
    readonly digest: DigestWords;
    /** What the line was read into, and where it stands there, without its LF. */
    readonly buffer: Buffer;
    readonly start: number;
    readonly end: number;
}
/** What is done with the lines of a JSONL. */
export interface RowVisitor {
    visitRow(line: RowLine): void;
    /** A line that holds no valid row, with all that is wrong with it. */
    visitFault(line: JsonlLine, violations: readonly RowViolation[]): void;
}
/** How many rows a file of this size may hold; for nothing but room in memory. */
export declare function estimateRows(sizeBytes: number): number;
/** Judges each line of a JSONL that is read by whoever is given. */
export type RowReader = <Whole>(file: Pick<ReadableFile, 'read'>, visitor: RowVisitor, reading: Reading, read: LineReader<Whole>) => Promise<Whole>;
/** Hands over a line that was parsed, as the row that it holds or with what is wrong with it. */
export declare function visitLine(line: JsonlLine, { row, violations }: LineVerdict<CorpusRow>, visitor: RowVisitor): void;
/**
 * Judges each line of a JSONL. A row that stands there as our writer writes it is accepted by its bytes;
 * everything else is parsed and held against the schema, which alone may refuse a line.
 *
 * @throws whatever reading the file throws.
 */
export declare const judgeRows: RowReader;
/**
 * Reads a JSONL once and judges each line.
 *
 * @throws whatever reading the file throws.
 */
export declare function readRows(file: Pick<ReadableFile, 'read'>, visitor: RowVisitor, reading?: Reading): Promise<JsonlDigest>;
