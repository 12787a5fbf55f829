import type { ReportGroup } from '../contract/generated/types.js';
/** How clips are put together. */
export interface Grouping<Key extends number | string> {
    readonly keyOf: (clip: number) => Key;
    readonly labelOf: (key: Key) => string;
    /** In which order groups are shown; by clips, most first, where it is left out. */
    readonly compare?: (a: Key, b: Key) => number;
}
/**
 * Puts clips together that have a value in common; the commonest values make a group each, the others one together.
 *
 * @param scores by clip
 */
export declare function groupByValue<Key extends number | string>(scores: Float64Array, { keyOf, labelOf, compare }: Grouping<Key>): ReportGroup[];
/**
 * Puts clips together whose values lie between the same edges; intervals without a clip are left out.
 *
 * @param scores by clip
 */
export declare function groupByInterval(scores: Float64Array, { values, edges }: {
    readonly values: Float64Array;
    readonly edges: readonly number[];
}): ReportGroup[];
