import type { ValueOrder } from './average-ranks.js';
/**
 * Kendall's tau-b, which average ranks give: (concordant - discordant) / sqrt((all - tied in x) (all - tied in y)), over
 * pairs. In O(n log n) by counting inversions (Knight, "A computer method for calculating Kendall's tau with ungrouped
 * data", JASA 61, 1966). All counts are whole numbers below 2^53 for up to 10^8 values.
 *
 * @returns undefined where x or y has fewer than two different values.
 */
export declare function correlateByKendall(x: ValueOrder, y: ValueOrder): number | undefined;
