import type { ReportSummary } from '../contract/generated/types.js';
/** Percentiles of fewer clips are as good as the scores of single ones, which a report doesn't tell. */
export declare const FEWEST_CLIPS = 5;
/**
 * A quantile, interpolated linearly between neighbours: type 7 of Hyndman and Fan, "Sample quantiles in statistical
 * packages" (The American Statistician, 1996), which numpy and R take unless told otherwise.
 *
 * @param sorted in ascending order, at least one
 * @param fraction 0..1
 */
export declare function findQuantile(sorted: ArrayLike<number>, fraction: number): number;
/** @returns null for fewer than `FEWEST_CLIPS` values */
export declare function summarise(values: Iterable<number>): ReportSummary | null;
