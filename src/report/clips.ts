import { CORPUS_ROW_KEYS } from '../contract/generated/row-keys.ts';
import type { CorpusRow, ReportedFile } from '../contract/generated/types.ts';
import type { Reading } from '../contract/jsonl.ts';
import { readEveryRow } from '../contract/read-every-row.ts';

/** The clips of a JSONL: of rows with the same clip the first. */
export interface Clips {
  readonly file: ReportedFile;
  /** Whether scores are on the one scale of unified rows. */
  readonly isUnified: boolean;
  readonly rows: readonly CorpusRow[];
  /** Rows that repeat a clip. */
  readonly duplicates: number;
}

/** No clip has a greater bitrate; a duration close to 0 would give infinity. */
const MOST_MBITS_PER_S = 1e9;

/** Million bits per second of the whole file, with sound and container. */
export function bitrateOf({ src_size_bytes, duration_s }: CorpusRow): number {
  return Math.min((src_size_bytes * 8) / 1e6 / duration_s, MOST_MBITS_PER_S);
}

/**
 * Reads all rows of a JSONL of a corpus, or of one that `unify` wrote.
 *
 * @param path absolute
 * @throws UserError JSONL_UNREADABLE, JSONL_READ_FAILED, JSONL_INVALID
 */
export async function readClips(path: string, reading: Reading): Promise<Clips> {
  const rows = new Map<string, CorpusRow>();
  const keep = (row: Readonly<CorpusRow>): void => {
    if (rows.has(row.src_sha256)) return;
    // A copy, because a row is valid only during the call.
    const copy = Object.fromEntries(CORPUS_ROW_KEYS.map((key) => [key, row[key]])) as unknown as CorpusRow;
    rows.set(copy.src_sha256, copy);
  };
  const { sizeBytes, sha256, lines, isUnified } = await readEveryRow(path, keep, reading);
  const file = { path, rows: lines, size_bytes: sizeBytes, sha256 };
  return { file, isUnified, rows: [...rows.values()], duplicates: lines - rows.size };
}
