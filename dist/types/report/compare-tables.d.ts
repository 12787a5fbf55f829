import type { ReportComparison } from '../contract/generated/types.js';
import type { ReadTable } from './read-clip-table.js';
/**
 * The greatest distance between two empirical distributions: the statistic of Kolmogorov and Smirnov.
 *
 * @returns 0..1; null where one has no values
 */
export declare function findDistance(before: Float64Array, after: Float64Array): number | null;
/** Compares rows with those of an earlier file, clip by clip and as a distribution of scores. */
export declare function compareTables(before: ReadTable, after: ReadTable): ReportComparison;
