import type { ReportBin } from '../contract/generated/types.ts';

/** Steps that people count in, within a power of ten. */
const NICE_STEPS = [1, 2, 5, 10] as const;

/** Values that differ by less than this part of themselves are the same to people. */
const LEAST_DIFFERENCE = 1e-9;

/** Ends a sum of steps where its decimal stands, not beside it: 0.6, not 0.6000000000000001. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** Edges at equal distances. */
export function spaceEdges(min: number, max: number, bins: number): readonly number[] {
  return Array.from({ length: bins + 1 }, (_, index) => clean(min + ((max - min) * index) / bins));
}

/** The smallest nice step with which no more than so many bins cover a span. */
function chooseStep(span: number, mostBins: number): number {
  const power = 10 ** Math.floor(Math.log10(span / mostBins));
  const step = NICE_STEPS.find((nice) => Math.floor(span / (nice * power)) < mostBins) ?? 10;
  return step * power;
}

/**
 * Edges on round numbers around all values from min to max, both greater than 0.
 *
 * @param leastStep of whole numbers 1, so that none falls between two edges
 */
export function chooseEdges(
  { min, max }: { readonly min: number; readonly max: number },
  { mostBins, leastStep = 0 }: { readonly mostBins: number; readonly leastStep?: number },
): readonly number[] {
  const isOne = max - min <= max * LEAST_DIFFERENCE;
  const step = isOne ? 10 ** Math.floor(Math.log10(max) - 1) : chooseStep(max - min, mostBins);
  const wide = Math.max(step, leastStep);
  const first = Math.floor(min / wide);
  const last = Math.floor(max / wide) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * wide));
}

/** Round numbers, three to a power of ten or fewer, from below min to above max, both greater than 0. */
export function chooseLogEdges(
  { min, max }: { readonly min: number; readonly max: number },
  { mostBins }: { readonly mostBins: number },
): readonly number[] {
  const from = Math.floor(Math.log10(min));
  const powers = Array.from({ length: Math.floor(Math.log10(max)) - from + 2 }, (_, index) => from + index);
  const all = powers.flatMap((power) => [1, 2, 5].map((step) => clean(step * 10 ** power)));
  const first = all.findLastIndex((edge) => edge <= min);
  const last = all.findIndex((edge) => edge > max);
  let edges = all.slice(Math.max(0, first), last + 1);
  while (edges.length > mostBins + 1) edges = edges.filter((_, index) => index % 2 === 0 || index === edges.length - 1);
  return edges;
}

/** In which bin a value lies; the last is closed above, and what lies outside belongs to the nearest. */
export function findBin(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (value >= (edges[middle] ?? 0)) low = middle;
    else high = middle;
  }
  return low;
}

/** Counts values by bin. */
export function countBins(edges: readonly number[], values: Iterable<number>): ReportBin[] {
  if (edges.length < 2) return [];
  const counts = new Array<number>(edges.length - 1).fill(0);
  for (const value of values) {
    const bin = findBin(edges, value);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((clips, bin) => ({ from: edges[bin] ?? 0, to: edges[bin + 1] ?? 0, clips }));
}
