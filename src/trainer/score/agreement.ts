import { sampleCorrelation } from 'simple-statistics';
import { type Numbers, orderValues, rankOnAverage, type ValueOrder } from './average-ranks.ts';
import { correlateByKendall } from './kendall.ts';
import { fitLogistic, LEAST_ROWS_TO_FIT, type Logistic } from './logistic-fit.ts';
import type { Turn } from './logistic-turn.ts';

/** Predictions and labels of the same clips, in the same order, on one scale. */
export interface Sample {
  readonly predictions: Numbers;
  readonly labels: Numbers;
}

/** The figures that say how well predictions agree with labels. */
export const METRICS = ['srocc', 'krocc', 'plcc_raw', 'rmse_raw', 'plcc_fitted', 'rmse_fitted'] as const;

export type Metric = (typeof METRICS)[number];

/** Why a figure is undefined. */
export type UndefinedReason = 'too-few-rows' | 'constant-predictions' | 'constant-labels' | 'constant-fit';

/** A figure, or why there is none. */
export type Defined =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: UndefinedReason };

export interface Agreement {
  readonly metrics: Readonly<Record<Metric, Defined>>;
  /** The mapping behind the fitted figures; null where none was fitted. */
  readonly logistic: Logistic | null;
  /** Where the fit of a similar sample may begin. */
  readonly turn: Turn | undefined;
}

const LEAST_ROWS_TO_CORRELATE = 2;

function defined(value: number): Defined {
  return { value, reason: null };
}

function undefinedFor(reason: UndefinedReason): Defined {
  return { value: null, reason };
}

function isConstant(values: Numbers): boolean {
  for (let i = 1; i < values.length; i += 1) if (values[i] !== values[0]) return false;
  return true;
}

/** Pearson's coefficient of values of which neither are all equal; rounding may not take it beyond 1. */
function correlate(x: Numbers, y: Numbers): number {
  // The library asks for plain arrays, and reads nothing but length and elements.
  const value = sampleCorrelation(x as number[], y as number[]);
  return Math.min(1, Math.max(-1, value));
}

/** Root of the mean square: over all rows, without a correction for parameters. */
function measureError(predictions: Numbers, labels: Numbers): number {
  let squares = 0;
  for (let i = 0; i < labels.length; i += 1) squares += ((predictions[i] ?? 0) - (labels[i] ?? 0)) ** 2;
  return Math.sqrt(squares / labels.length);
}

/** Why nothing can be said of an order or a line in the sample. */
function explainUncorrelated({ predictions, labels }: Sample): UndefinedReason | undefined {
  if (labels.length < LEAST_ROWS_TO_CORRELATE) return 'too-few-rows';
  if (isConstant(predictions)) return 'constant-predictions';
  return isConstant(labels) ? 'constant-labels' : undefined;
}

interface Orders {
  readonly predictions: ValueOrder;
  readonly labels: ValueOrder;
}

function correlateRanks({ predictions, labels }: Orders): Pick<Agreement['metrics'], 'srocc' | 'krocc'> {
  return {
    srocc: defined(correlate(rankOnAverage(predictions), rankOnAverage(labels))),
    krocc: defined(correlateByKendall(predictions, labels) ?? 0),
  };
}

function measureFit(sample: Sample, start: Turn | undefined) {
  const { predictions, labels } = sample;
  const fit = fitLogistic(predictions, labels, start);
  if (fit === undefined) {
    const reason = labels.length < LEAST_ROWS_TO_FIT ? 'too-few-rows' : 'constant-fit';
    return { plcc_fitted: undefinedFor(reason), rmse_fitted: undefinedFor(reason), logistic: null, turn: undefined };
  }
  const { values, logistic, turn } = fit;
  return {
    plcc_fitted: isConstant(values) ? undefinedFor('constant-fit') : defined(correlate(values, labels)),
    rmse_fitted: defined(measureError(values, labels)),
    logistic,
    turn,
  };
}

/** The orders of a sample's values, from which those of any selection of its rows follow. */
export function orderSample({ predictions, labels }: Sample): Orders {
  return { predictions: orderValues(predictions), labels: orderValues(labels) };
}

/**
 * Holds predictions against labels: Spearman's and Kendall's rank correlation with average ranks, Pearson's correlation
 * and the root mean square error of the predictions as they are and after the 4-parameter logistic. What isn't defined is
 * null, with the reason.
 *
 * @param known orders of the sample's values, where somebody has them; and where to begin the fit
 */
export function measureAgreement(
  sample: Sample,
  known: { readonly orders?: Orders; readonly start?: Turn | undefined } = {},
): Agreement {
  const { predictions, labels } = sample;
  const rmse_raw = labels.length === 0 ? undefinedFor('too-few-rows') : defined(measureError(predictions, labels));
  const reason = explainUncorrelated(sample);
  if (reason !== undefined) {
    const none = undefinedFor(reason);
    const metrics = { srocc: none, krocc: none, plcc_raw: none, rmse_raw, plcc_fitted: none, rmse_fitted: none };
    return { metrics, logistic: null, turn: undefined };
  }
  const { logistic, turn, ...fitted } = measureFit(sample, known.start);
  const ranked = correlateRanks(known.orders ?? orderSample(sample));
  const metrics = { ...ranked, plcc_raw: defined(correlate(predictions, labels)), rmse_raw, ...fitted };
  return { metrics, logistic, turn };
}
