import type { CorpusRow, UnifiedRow } from '../contract/generated/types.js';
/** Name of the scale on which a corpus' scores stand. */
export type NativeScale = UnifiedRow['mos_native_scale'];
/**
 * The one place that tells on which scale a row's score stands.
 *
 * @throws Error for a label that no valid row has
 */
export declare function findNativeScale({ corpus }: Pick<CorpusRow, 'corpus'>): NativeScale;
/** Least and greatest score of a scale. */
export declare function rangeOfScale(scale: NativeScale): {
    readonly min: number;
    readonly max: number;
};
/** A score on the one scale of 0..100. */
export declare function toUnifiedScore(mos: number, scale: NativeScale): number;
/** A standard deviation as it is on the scale of 0..100; 0, which means unknown, stays 0. */
export declare function toUnifiedDeviation(stdDev: number, scale: NativeScale): number;
