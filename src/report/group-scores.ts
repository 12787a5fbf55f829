import type { ReportGroup } from '../contract/generated/types.ts';
import { findBin } from './bins.ts';
import { summarise } from './score-summary.ts';

/** More lines than this, and nobody reads them; what is rarer becomes one group. */
const MOST_GROUPS = 12;

interface ScoredGroup {
  readonly label: string;
  readonly scores: number[];
}

/** How clips are put together. */
export interface Grouping<Key extends number | string> {
  readonly keyOf: (clip: number) => Key;
  readonly labelOf: (key: Key) => string;
  /** In which order groups are shown; by clips, most first, where it is left out. */
  readonly compare?: (a: Key, b: Key) => number;
}

function toReportGroup({ label, scores }: ScoredGroup): ReportGroup {
  return { label, clips: scores.length, scores: summarise(scores) };
}

/**
 * Puts clips together that have a value in common; the commonest values make a group each, the others one together.
 *
 * @param scores by clip
 */
export function groupByValue<Key extends number | string>(
  scores: Float64Array,
  { keyOf, labelOf, compare }: Grouping<Key>,
): ReportGroup[] {
  const byKey = new Map<Key, number[]>();
  for (const [clip, score] of scores.entries()) {
    const key = keyOf(clip);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [score]);
    else group.push(score);
  }
  const byClips = [...byKey].sort(([, a], [, b]) => b.length - a.length);
  const isCut = byClips.length > MOST_GROUPS;
  const shown = byClips.slice(0, isCut ? MOST_GROUPS - 1 : MOST_GROUPS);
  const rest = byClips.slice(shown.length);
  if (compare !== undefined) shown.sort(([a], [b]) => compare(a, b));
  const groups = shown.map(([key, group]) => toReportGroup({ label: labelOf(key), scores: group }));
  if (isCut) groups.push(toReportGroup({ label: `${rest.length} others`, scores: rest.flatMap(([, group]) => group) }));
  return groups;
}

function labelInterval(edges: readonly number[], bin: number, isOpen: { below: boolean; above: boolean }): string {
  const [from, to] = [edges[bin] ?? 0, edges[bin + 1] ?? 0];
  if (isOpen.below && bin === 0) return `< ${to}`;
  return isOpen.above && bin === edges.length - 2 ? `≥ ${from}` : `${from} to ${to}`;
}

/**
 * Puts clips together whose values lie between the same edges; intervals without a clip are left out.
 *
 * @param scores by clip
 */
export function groupByInterval(
  scores: Float64Array,
  { values, edges }: { readonly values: Float64Array; readonly edges: readonly number[] },
): ReportGroup[] {
  const isOpen = {
    below: values.some((value) => value < (edges[0] ?? 0)),
    above: values.some((value) => value > (edges.at(-1) ?? 0)),
  };
  const bins: number[][] = Array.from({ length: Math.max(0, edges.length - 1) }, () => []);
  for (const [clip, score] of scores.entries()) bins[findBin(edges, values[clip] ?? 0)]?.push(score);
  return bins.flatMap((group, bin) =>
    group.length === 0 ? [] : [toReportGroup({ label: labelInterval(edges, bin, isOpen), scores: group })],
  );
}
