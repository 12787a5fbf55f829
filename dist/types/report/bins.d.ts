import type { ReportBin } from '../contract/generated/types.js';
/** Edges at equal distances. */
export declare function spaceEdges(min: number, max: number, bins: number): readonly number[];
/**
 * Edges on round numbers around all values from min to max, both greater than 0.
 *
 * @param leastStep of whole numbers 1, so that none falls between two edges
 */
export declare function chooseEdges({ min, max }: {
    readonly min: number;
    readonly max: number;
}, { mostBins, leastStep }: {
    readonly mostBins: number;
    readonly leastStep?: number;
}): readonly number[];
/** Round numbers, three to a power of ten or fewer, from below min to above max, both greater than 0. */
export declare function chooseLogEdges({ min, max }: {
    readonly min: number;
    readonly max: number;
}, { mostBins }: {
    readonly mostBins: number;
}): readonly number[];
/** In which bin a value lies; the last is closed above, and what lies outside belongs to the nearest. */
export declare function findBin(edges: readonly number[], value: number): number;
/** Counts values by bin. */
export declare function countBins(edges: readonly number[], values: Iterable<number>): ReportBin[];
