import { CORPUS_ROW_KEYS } from '../contract/generated/row-keys.ts';
import type { CorpusRow, ReportComparison, ReportScale } from '../contract/generated/types.ts';
import type { Clips } from './clips.ts';
import { countBins, summarise } from './distribution.ts';
import { chooseScale, deviationOn, scoreEdges, scoreOn } from './scale.ts';

/** A row is found by its digest, and the instant says only when it was ingested. */
const COMPARED_FIELDS = CORPUS_ROW_KEYS.filter((key) => key !== 'src_sha256' && key !== 'ingested_at_utc');

/** The fields of a row with its scores on the common scale. */
function onScale(scale: ReportScale, clips: Clips, row: CorpusRow): CorpusRow {
  return { ...row, mos: scoreOn(scale, clips, row), mos_std_dev: deviationOn(scale, row) };
}

/**
 * The greatest distance between two empirical distributions: the statistic of Kolmogorov and Smirnov.
 *
 * @returns 0..1; null if one has no values
 */
export function findDistance(before: readonly number[], after: readonly number[]): number | null {
  if (before.length === 0 || after.length === 0) return null;
  const [left, right] = [Float64Array.from(before).sort(), Float64Array.from(after).sort()];
  let [i, j, greatest] = [0, 0, 0];
  while (i < left.length && j < right.length) {
    const value = Math.min(left[i] ?? 0, right[j] ?? 0);
    while (i < left.length && left[i] === value) i += 1;
    while (j < right.length && right[j] === value) j += 1;
    greatest = Math.max(greatest, Math.abs(i / left.length - j / right.length));
  }
  return greatest;
}

/** Compares a file with an earlier one, clip by clip and by the distribution of scores. */
export function compareClips(before: Clips, after: Clips): ReportComparison {
  const scale = chooseScale([before, after]);
  const earlierRows = new Map(before.rows.map((row) => [row.src_sha256, onScale(scale, before, row)]));
  const changes = new Map<string, number>();
  let [added, changed] = [0, 0];
  for (const row of after.rows.map((each) => onScale(scale, after, each))) {
    const earlier = earlierRows.get(row.src_sha256);
    if (earlier === undefined) {
      added += 1;
      continue;
    }
    const differing = COMPARED_FIELDS.filter((field) => earlier[field] !== row[field]);
    if (differing.length > 0) changed += 1;
    for (const field of differing) changes.set(field, (changes.get(field) ?? 0) + 1);
  }
  const shared = after.rows.length - added;
  const oldScores = before.rows.map((row) => scoreOn(scale, before, row));
  const scores = after.rows.map((row) => scoreOn(scale, after, row));
  const edges = scoreEdges(scale);
  return {
    against: before.file,
    added,
    gone: before.rows.length - shared,
    same: shared - changed,
    changed,
    changed_fields: COMPARED_FIELDS.flatMap((field) => {
      const rows = changes.get(field);
      return rows === undefined ? [] : [{ field, rows }];
    }),
    scale,
    before: summarise(oldScores),
    after: summarise(scores),
    before_bins: countBins(edges, oldScores),
    after_bins: countBins(edges, scores),
    distance: findDistance(oldScores, scores),
  };
}
