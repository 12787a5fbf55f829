import type { Numbers } from './average-ranks.js';
import { type Turn } from './logistic-turn.js';
/** The mapping `b2 + (b1 - b2) / (1 + exp(-(x - b3) / |b4|))` from predictions to labels; b4 is positive. */
export interface Logistic {
    readonly b1: number;
    readonly b2: number;
    readonly b3: number;
    readonly b4: number;
}
export interface LogisticFit {
    readonly logistic: Logistic;
    /** The mapped predictions. */
    readonly values: Float64Array;
    /** The same curve for predictions scaled to 0..1: where the fit of a similar sample may begin. */
    readonly turn: Turn;
}
/** With fewer rows than this, four parameters say more of themselves than of the predictions. */
export declare const LEAST_ROWS_TO_FIT = 5;
/**
 * Fits the 4-parameter logistic by least squares (ITU-T P.1401; VQEG's reports). From the common start alone this ends in
 * a local bottom now and then; so the whole range of turns is looked over first, and the best are followed as well.
 *
 * @param start where to begin instead, for a sample much like one that was fitted already
 * @returns undefined for fewer than five rows, and where all predictions or all labels are equal.
 */
export declare function fitLogistic(predictions: Numbers, labels: Numbers, start?: Turn): LogisticFit | undefined;
