import type { ReadableFile } from '../files/readable-file.ts';
import { type JsonlDigest, type Reading, readLines } from './jsonl.ts';
import { type RowReader, type RowVisitor, visitLine } from './rows.ts';
import { parseUnifiedLine } from './unified-row.ts';

/**
 * Judges each line of a JSONL that `unify` made. A row handed over is a unified one: its score stands on 0..100.
 *
 * @throws whatever reading the file throws.
 */
export const judgeUnifiedRows: RowReader = (file, visitor, reading, read) =>
  read(file, (line) => visitLine(line, parseUnifiedLine(line.bytes), visitor), reading);

/**
 * Reads a JSONL that `unify` made once and judges each line.
 *
 * @throws whatever reading the file throws.
 */
export function readUnifiedRows(
  file: Pick<ReadableFile, 'read'>,
  visitor: RowVisitor,
  reading: Reading = {},
): Promise<JsonlDigest> {
  return judgeUnifiedRows(file, visitor, reading, readLines);
}
