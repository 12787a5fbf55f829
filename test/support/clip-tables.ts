import { digestWords } from '../../src/contract/digest-table.ts';
import type { CorpusRow } from '../../src/contract/generated/types.ts';
import { ClipTable } from '../../src/report/clip-table.ts';
import type { ReadTable } from '../../src/report/read-clip-table.ts';

/** Rows as if they had been read from a file. */
export function tabulate(rows: readonly CorpusRow[], { isUnified = false } = {}): ReadTable {
  const table = new ClipTable({ isUnified, expected: rows.length });
  for (const row of rows) table.add(row, digestWords(row.src_sha256));
  return { file: { path: '/data/rows.jsonl', rows: rows.length, size_bytes: 1, sha256: '0'.repeat(64) }, table };
}
