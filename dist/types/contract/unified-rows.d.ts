import type { ReadableFile } from '../files/readable-file.js';
import { type JsonlDigest, type Reading } from './jsonl.js';
import { type RowReader, type RowVisitor } from './rows.js';
/**
 * Judges each line of a JSONL that `unify` made. A row handed over is a unified one: its score stands on 0..100.
 *
 * @throws whatever reading the file throws.
 */
export declare const judgeUnifiedRows: RowReader;
/**
 * Reads a JSONL that `unify` made once and judges each line.
 *
 * @throws whatever reading the file throws.
 */
export declare function readUnifiedRows(file: Pick<ReadableFile, 'read'>, visitor: RowVisitor, reading?: Reading): Promise<JsonlDigest>;
