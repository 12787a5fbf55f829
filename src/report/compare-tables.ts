import type { ReportComparison, ReportScale } from '../contract/generated/types.ts';
import { countBins } from './bins.ts';
import { type ClipTable, NUMBER_FIELDS, TEXT_FIELDS } from './clip-table.ts';
import type { ReadTable } from './read-clip-table.ts';
import { chooseScale, deviationOn, scoreOn } from './scale.ts';
import { scoreEdges } from './score-edges.ts';
import { summarise } from './score-summary.ts';

/** Tells one value of each of two rows of the same clip. */
type Probe = (table: ClipTable, clip: number) => number | string;

/** What counts as a change of a row: every field but the digest, by which rows are found, and the instant. */
function listProbes(scale: ReportScale): readonly (readonly [field: string, probe: Probe])[] {
  const special: Readonly<Record<string, Probe>> = {
    mos: (table, clip) => scoreOn(scale, table, clip),
    mos_std_dev: (table, clip) => deviationOn(scale, table, clip),
  };
  const numbers = NUMBER_FIELDS.map(
    (field) => [field, special[field] ?? ((table, clip) => table.number(field, clip))] as const,
  );
  const texts = TEXT_FIELDS.filter((field) => field !== 'ingested_at_utc').map(
    (field) => [field, (table: ClipTable, clip: number) => table.text(field, clip)] as const,
  );
  return [['src', (table, clip) => table.name(clip)], ...numbers, ...texts];
}

/**
 * The greatest distance between two empirical distributions: the statistic of Kolmogorov and Smirnov.
 *
 * @returns 0..1; null where one has no values
 */
export function findDistance(before: Float64Array, after: Float64Array): number | null {
  if (before.length === 0 || after.length === 0) return null;
  const [left, right] = [before.toSorted(), after.toSorted()];
  let [i, j, greatest] = [0, 0, 0];
  while (i < left.length && j < right.length) {
    const value = Math.min(left[i] ?? 0, right[j] ?? 0);
    while (i < left.length && left[i] === value) i += 1;
    while (j < right.length && right[j] === value) j += 1;
    greatest = Math.max(greatest, Math.abs(i / left.length - j / right.length));
  }
  return greatest;
}

/** Compares rows with those of an earlier file, clip by clip and as a distribution of scores. */
export function compareTables(before: ReadTable, after: ReadTable): ReportComparison {
  const [old, current] = [before.table, after.table];
  const scale = chooseScale([old, current]);
  const probes = listProbes(scale);
  const changes = new Map<string, number>();
  let [added, changed] = [0, 0];
  for (let clip = 0; clip < current.length; clip += 1) {
    const earlier = old.digests.find(current.digests.at(clip));
    if (earlier === -1) {
      added += 1;
      continue;
    }
    const differing = probes.filter(([, probe]) => probe(old, earlier) !== probe(current, clip));
    if (differing.length > 0) changed += 1;
    for (const [field] of differing) changes.set(field, (changes.get(field) ?? 0) + 1);
  }
  const shared = current.length - added;
  const oldScores = old.map((clip) => scoreOn(scale, old, clip));
  const scores = current.map((clip) => scoreOn(scale, current, clip));
  const edges = scoreEdges(scale);
  return {
    against: before.file,
    added,
    gone: old.length - shared,
    same: shared - changed,
    changed,
    changed_fields: probes.flatMap(([field]) => {
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
