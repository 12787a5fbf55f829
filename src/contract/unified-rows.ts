import type { ReadableFile } from '../files/readable-file.ts';
import { digestWords } from './digest-table.ts';
import { type JsonlDigest, type Reading, readLines } from './jsonl.ts';
import type { RowReader, RowVisitor } from './rows.ts';
import { parseUnifiedLine } from './unified-row.ts';

/**
 * Judges each line of a JSONL that `unify` made. A row handed over is a unified one: its score stands on 0..100.
 *
 * @throws whatever reading the file throws.
 */
export const judgeUnifiedRows: RowReader = (file, visitor, reading, read) =>
  read(
    file,
    (line) => {
      const { row, violations } = parseUnifiedLine(line.bytes);
      if (row === undefined) return visitor.visitFault(line, violations);
      const { number, isTerminated, bytes } = line;
      const place = { buffer: bytes, start: 0, end: bytes.length };
      visitor.visitRow({ number, isTerminated, row, digest: digestWords(row.src_sha256), ...place });
    },
    reading,
  );

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
