import type { FileHandle } from 'node:fs/promises';
import { type JsonlDigest, type Reading } from './jsonl.js';
import type { RowVisitor } from './rows.js';
/**
 * Reads a JSONL that `unify` made once and judges each line. A row handed over is a unified one: its score stands on 0..100.
 *
 * @throws whatever reading the file throws.
 */
export declare function readUnifiedRows(file: FileHandle, visitor: RowVisitor, reading?: Reading): Promise<JsonlDigest>;
