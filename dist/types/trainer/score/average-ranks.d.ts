/** Numbers in a row, of whatever kind holds them; all finite. */
export type Numbers = ArrayLike<number>;
/** The place of each value among the distinct ones, from 0: all that ranks need to know of values. */
export interface ValueOrder {
    readonly places: Uint32Array;
    /** How many distinct values there are. */
    readonly distinct: number;
}
/** Sorts values once, so that ranking any selection of them takes no more sorting. */
export declare function orderValues(values: Numbers): ValueOrder;
/**
 * Ranks from 1, where tied values share the mean of the ranks that they take up (Kendall, "The treatment of ties in
 * ranking problems", Biometrika 33, 1945).
 */
export declare function rankOnAverage({ places, distinct }: ValueOrder): Float64Array;
