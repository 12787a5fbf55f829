import type { IngestManifest, ResultError, ThresholdSettings } from '../contract/generated/types.js';
import type { IngestOptions } from './options.js';
/** How many labels may end badly: a count, or a share of all labels taken. */
export type Threshold = {
    readonly kind: 'count';
    readonly count: number;
} | {
    readonly kind: 'percent';
    readonly percent: number;
};
/** Reads `60` or `5%` or `2.5%`. @throws UserError OPTION_INVALID, which names the option */
export declare function parseThreshold(option: string, text: string): Threshold;
/** Whether so many of so many labels are more than the threshold allows. */
export declare function isExceeded(threshold: Threshold, count: number, total: number): boolean;
/**
 * The settings in force: what the user gave, the corpus' own default for missing clips, no limit for the rest.
 *
 * @throws UserError OPTION_INVALID
 */
export declare function settleThresholds(given: IngestOptions['thresholds'], defaultMaxMissing: string | null): ThresholdSettings;
/** Why a run that is done counts as failed all the same: thresholds that were exceeded, an output without a row. */
export declare function findFailures({ outcomes, labels, jsonl, config }: IngestManifest): readonly ResultError[];
