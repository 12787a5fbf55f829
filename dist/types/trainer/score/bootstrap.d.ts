import { type Agreement, type Metric, type Sample } from './agreement.js';
/** How intervals are drawn. */
export interface BootstrapSettings {
    /** How many samples are drawn; 0 for none. */
    readonly replicates: number;
    readonly seed: number;
}
/** Percentile interval of a figure. */
export interface Interval {
    readonly low: number;
    readonly high: number;
}
/** What goes on beside the drawing. */
export interface Drawing {
    readonly signal?: AbortSignal | undefined;
    /** Told after each sample that was drawn. */
    readonly onSample?: (() => void) | undefined;
}
/** Share of the replicates that an interval holds. */
export declare const INTERVAL_LEVEL = 0.95;
export declare const DEFAULT_BOOTSTRAP: BootstrapSettings;
/**
 * Percentile intervals by drawing whole contents with replacement, as many as there are: clips of one upload agree with
 * each other, and rows drawn one by one would make the intervals too narrow (Efron and Tibshirani, "An introduction to the
 * bootstrap", 1993, chapters 8 and 13). Each replicate is ranked and fitted anew, the fit from where that of the sample
 * itself ended.
 *
 * @param contents number of the content of each row
 * @param name of the set of rows, from which and the seed all draws follow
 * @returns null where less than half of the replicates define a figure, or there are fewer than two contents.
 */
export declare function drawIntervals(sample: Sample, { contents, name, whole, settings, signal, onSample, }: Drawing & {
    readonly contents: Uint32Array;
    readonly name: string;
    readonly whole: Agreement;
    readonly settings: BootstrapSettings;
}): Promise<Readonly<Record<Metric, Interval | null>>>;
