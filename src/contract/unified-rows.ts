import type { FileHandle } from 'node:fs/promises';
import { digestWords } from './digest-table.ts';
import { type JsonlDigest, type Reading, readLines } from './jsonl.ts';
import type { RowVisitor } from './rows.ts';
import { parseUnifiedLine } from './unified-row.ts';

/**
 * Reads a JSONL that `unify` made once and judges each line. A row handed over is a unified one: its score stands on 0..100.
 *
 * @throws whatever reading the file throws.
 */
export async function readUnifiedRows(
  file: FileHandle,
  visitor: RowVisitor,
  reading: Reading = {},
): Promise<JsonlDigest> {
  return readLines(
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
}
