import type { CorpusRow } from '../../src/contract/generated/types.ts';
import type { Clips } from '../../src/report/clips.ts';

/** Rows as if they had been read from a file. */
export function tabulate(rows: readonly CorpusRow[], { isUnified = false } = {}): Clips {
  const file = { path: '/data/rows.jsonl', rows: rows.length, size_bytes: 1, sha256: '0'.repeat(64) };
  const unique = [...new Map(rows.toReversed().map((row) => [row.src_sha256, row])).values()].toReversed();
  return { file, isUnified, rows: unique, duplicates: rows.length - unique.length };
}
