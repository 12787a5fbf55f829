import { CORPUS_ROW_KEYS } from '../contract/generated/row-keys.ts';
import type { CorpusRow, ReportComparison, ReportScale } from '../contract/generated/types.ts';
import { type Clips, chooseScale, deviationOn, scoreOn } from './clips.ts';
import { countBins, scoreEdges, summarise } from './distribution.ts';

/** A row is found by its digest, and the instant says only when it was ingested. */
const COMPARED_FIELDS = CORPUS_ROW_KEYS.filter((key) => key !== 'src_sha256' && key !== 'ingested_at_utc');

/** The rows of a file with their scores on the common scale. */
function listOnScale(scale: ReportScale, clips: Clips): readonly CorpusRow[] {
  return clips.rows.map((row) => ({
    ...row,
    mos: scoreOn(scale, clips, row),
    mos_std_dev: deviationOn(scale, clips, row),
  }));
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
  const [oldRows, rows] = [listOnScale(scale, before), listOnScale(scale, after)];
  const earlierRows = new Map(oldRows.map((row) => [row.src_sha256, row]));
  const changes = new Map<string, number>();
  let [added, changed] = [0, 0];
  for (const row of rows) {
    const earlier = earlierRows.get(row.src_sha256);
    if (earlier === undefined) {
      added += 1;
      continue;
    }
    const differing = COMPARED_FIELDS.filter((field) => earlier[field] !== row[field]);
    if (differing.length > 0) changed += 1;
    for (const field of differing) changes.set(field, (changes.get(field) ?? 0) + 1);
  }
  const shared = rows.length - added;
  const [oldScores, scores] = [oldRows, rows].map((each) => each.map(({ mos }) => mos)) as [number[], number[]];
  const edges = scoreEdges(scale);
  return {
    against: before.file,
    added,
    gone: oldRows.length - shared,
    same: shared - changed,
    changed,
    changed_fields: COMPARED_FIELDS.flatMap((field) =>
      changes.has(field) ? [{ field, rows: changes.get(field) ?? 0 }] : [],
    ),
    scale,
    before: summarise(oldScores),
    after: summarise(scores),
    before_bins: countBins(edges, oldScores),
    after_bins: countBins(edges, scores),
    distance: findDistance(oldScores, scores),
  };
}
