import type { CorpusRow, ReportedFile, ReportScale } from '../contract/generated/types.ts';
import type { Reading } from '../contract/jsonl.ts';
import { readEveryRow } from '../contract/rows.ts';
import { findNativeScale, rangeOfScale, toUnifiedDeviation, toUnifiedScore } from '../corpora/scale.ts';

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
const UNIFIED: ReportScale = { name: 'unified-0-100', min: 0, max: 100 };

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
  const keep = (row: CorpusRow): void => {
    if (!rows.has(row.src_sha256)) rows.set(row.src_sha256, row);
  };
  const { sizeBytes, sha256, lines, isUnified } = await readEveryRow(path, keep, reading);
  const file = { path, rows: lines, size_bytes: sizeBytes, sha256 };
  return { file, isUnified, rows: [...rows.values()], duplicates: lines - rows.size };
}

/** The common scale of the scores of files; 0..100 if they are on several scales. */
export function chooseScale(files: readonly Clips[]): ReportScale {
  const native = files.flatMap(({ isUnified, rows }) => (isUnified ? [] : rows.map(findNativeScale)));
  const [name, ...others] = new Set(native);
  const isMixed = others.length > 0 || files.some(({ isUnified }) => isUnified);
  return name === undefined || isMixed ? UNIFIED : { name, ...rangeOfScale(name) };
}

/** A clip's score on a scale that `chooseScale` returned for its file. */
export function scoreOn({ name }: ReportScale, { isUnified }: Pick<Clips, 'isUnified'>, row: CorpusRow): number {
  return name === UNIFIED.name && !isUnified ? toUnifiedScore(row.mos, findNativeScale(row)) : row.mos;
}

/** The deviation of the opinions on a clip, on such a scale. */
export function deviationOn({ name }: ReportScale, { isUnified }: Pick<Clips, 'isUnified'>, row: CorpusRow): number {
  return name === UNIFIED.name && !isUnified
    ? toUnifiedDeviation(row.mos_std_dev, findNativeScale(row))
    : row.mos_std_dev;
}
