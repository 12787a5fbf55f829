import { type Numbers, type ValueOrder } from './average-ranks.js';
import { type Logistic } from './logistic-fit.js';
import type { Turn } from './logistic-turn.js';
/** Predictions and labels of the same clips, in the same order, on one scale. */
export interface Sample {
    readonly predictions: Numbers;
    readonly labels: Numbers;
}
/** The figures that say how well predictions agree with labels. */
export declare const METRICS: readonly ['srocc', 'krocc', 'plcc_raw', 'rmse_raw', 'plcc_fitted', 'rmse_fitted'];
export type Metric = (typeof METRICS)[number];
/** Why a figure is undefined. */
export type UndefinedReason = 'too-few-rows' | 'constant-predictions' | 'constant-labels' | 'constant-fit';
/** A figure, or why there is none. */
export type Defined = {
    readonly value: number;
    readonly reason: null;
} | {
    readonly value: null;
    readonly reason: UndefinedReason;
};
export interface Agreement {
    readonly metrics: Readonly<Record<Metric, Defined>>;
    /** The mapping behind the fitted figures; null where none was fitted. */
    readonly logistic: Logistic | null;
    /** Where the fit of a similar sample may begin. */
    readonly turn: Turn | undefined;
}
interface Orders {
    readonly predictions: ValueOrder;
    readonly labels: ValueOrder;
}
/** The orders of a sample's values, from which those of any selection of its rows follow. */
export declare function orderSample({ predictions, labels }: Sample): Orders;
/**
 * Holds predictions against labels: Spearman's and Kendall's rank correlation with average ranks, Pearson's correlation
 * and the root mean square error of the predictions as they are and after the 4-parameter logistic. What isn't defined is
 * null, with the reason.
 *
 * @param known orders of the sample's values, where somebody has them; and where to begin the fit
 */
export declare function measureAgreement(sample: Sample, known?: {
    readonly orders?: Orders;
    readonly start?: Turn | undefined;
}): Agreement;
export {};
