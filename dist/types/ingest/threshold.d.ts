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
/** Each threshold beside the option that sets it and the count it bounds. */
export declare const THRESHOLD_OPTIONS: readonly [{
    readonly key: 'max_rejected';
    readonly option: '--max-rejected';
    readonly outcome: 'rejected';
    readonly what: 'labels were rejected';
}, {
    readonly key: 'max_conflicts';
    readonly option: '--max-conflicts';
    readonly outcome: 'conflict';
    readonly what: 'labels contradict the score that stands';
}, {
    readonly key: 'max_broken';
    readonly option: '--max-broken';
    readonly outcome: 'broken';
    readonly what: 'clips are broken';
}, {
    readonly key: 'max_missing';
    readonly option: '--max-missing';
    readonly outcome: 'missing';
    readonly what: 'labels have no clip';
}, {
    readonly key: 'max_attrition';
    readonly option: '--max-attrition';
    readonly outcome: 'download-failed';
    readonly what: 'clips could not be downloaded';
}];
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
/**
 * Why a run that is done counts as failed all the same: thresholds that were exceeded, an output without a row. A shard
 * never does: limits are meant for the corpus, of which it knows its own part alone, and merging judges the whole.
 */
export declare function findFailures({ outcomes, labels, jsonl, config, shard }: IngestManifest): readonly ResultError[];
