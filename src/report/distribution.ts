import type { ReportBin, ReportScale, ReportSummary } from '../contract/generated/types.ts';
import { findQuantile } from '../contract/quantile.ts';

/** Percentiles of fewer clips would show scores of single clips. */
export const FEWEST_CLIPS = 5;

/** A fifth of a point on 1..5, five points on 0..100. */
const SCORE_BINS = 20;
/** Round steps within a power of ten. */
const NICE_STEPS = [1, 2, 5, 10] as const;

/** Values that differ by a smaller share of themselves count as equal. */
const LEAST_DIFFERENCE = 1e-9;

interface Range {
  readonly min: number;
  readonly max: number;
}

/** Rounds a sum of steps to the decimal that is meant: 0.6, not 0.6000000000000001. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** Edges of the bins of scores over the whole scale, so that two files can be compared. */
export function scoreEdges({ min, max }: Omit<ReportScale, 'name'>): readonly number[] {
  return Array.from({ length: SCORE_BINS + 1 }, (_, index) => clean(min + ((max - min) * index) / SCORE_BINS));
}

/** The smallest round step with which at most this many bins cover a span. */
function chooseStep(span: number, mostBins: number): number {
  const power = 10 ** Math.floor(Math.log10(span / mostBins));
  const step = NICE_STEPS.find((nice) => Math.floor(span / (nice * power)) < mostBins) ?? 10;
  return step * power;
}

/**
 * Edges on round numbers around all values from min to max, both greater than 0.
 *
 * @param leastStep 1 for integers, so that every bin contains one
 */
export function chooseEdges(
  { min, max }: Range,
  { mostBins, leastStep = 0 }: { readonly mostBins: number; readonly leastStep?: number },
): readonly number[] {
  const isOne = max - min <= max * LEAST_DIFFERENCE;
  const step = isOne ? 10 ** Math.floor(Math.log10(max) - 1) : chooseStep(max - min, mostBins);
  const wide = Math.max(step, leastStep);
  const first = Math.floor(min / wide);
  const last = Math.floor(max / wide) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * wide));
}

/** Round numbers, at most three in each power of ten, from below min to above max, both greater than 0. */
export function chooseLogEdges({ min, max }: Range, { mostBins }: { readonly mostBins: number }): readonly number[] {
  const from = Math.floor(Math.log10(min));
  const powers = Array.from({ length: Math.floor(Math.log10(max)) - from + 2 }, (_, index) => from + index);
  const all = powers.flatMap((power) => [1, 2, 5].map((step) => clean(step * 10 ** power)));
  const first = all.findLastIndex((edge) => edge <= min);
  const last = all.findIndex((edge) => edge > max);
  let edges = all.slice(Math.max(0, first), last + 1);
  while (edges.length > mostBins + 1) edges = edges.filter((_, index) => index % 2 === 0 || index === edges.length - 1);
  return edges;
}

/** The bin of a value. The last bin includes its upper edge; values outside belong to the nearest bin. */
export function findBin(edges: readonly number[], value: number): number {
  const bin = edges.findLastIndex((edge) => edge <= value);
  return Math.min(Math.max(0, bin), edges.length - 2);
}

export function countBins(edges: readonly number[], values: readonly number[]): ReportBin[] {
  const bins = edges.slice(1).map((to, bin) => ({ from: edges[bin] ?? 0, to, clips: 0 }));
  for (const value of values) {
    const bin = bins[findBin(edges, value)];
    if (bin !== undefined) bin.clips += 1;
  }
  return bins;
}

/** @returns null for fewer than `FEWEST_CLIPS` values */
export function summarise(values: readonly number[]): ReportSummary | null {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length < FEWEST_CLIPS) return null;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const variance = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sorted.length;
  return {
    clips: sorted.length,
    mean,
    std_dev: Math.sqrt(variance),
    p5: findQuantile(sorted, 0.05),
    p25: findQuantile(sorted, 0.25),
    median: findQuantile(sorted, 0.5),
    p75: findQuantile(sorted, 0.75),
    p95: findQuantile(sorted, 0.95),
  };
}
