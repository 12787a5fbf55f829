import type { ReportSummary } from '../contract/generated/types.ts';

/** Percentiles of fewer clips are as good as the scores of single ones, which a report doesn't tell. */
export const FEWEST_CLIPS = 5;

/**
 * A quantile, interpolated linearly between neighbours: type 7 of Hyndman and Fan, "Sample quantiles in statistical
 * packages" (The American Statistician, 1996), which numpy and R take unless told otherwise.
 *
 * @param sorted in ascending order, at least one
 * @param fraction 0..1
 */
export function findQuantile(sorted: ArrayLike<number>, fraction: number): number {
  const position = (sorted.length - 1) * fraction;
  const before = Math.floor(position);
  const lower = sorted[before] ?? 0;
  const upper = sorted[before + 1] ?? lower;
  return lower + (upper - lower) * (position - before);
}

/** @returns null for fewer than `FEWEST_CLIPS` values */
export function summarise(values: Iterable<number>): ReportSummary | null {
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
