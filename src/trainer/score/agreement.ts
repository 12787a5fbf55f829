import { sampleCorrelation } from 'simple-statistics';
import { fitLogistic, LEAST_ROWS_TO_FIT, type Logistic } from './logistic-fit.ts';
import type { Turn } from './logistic-turn.ts';
import { correlateByKendall, type Numbers, orderValues, rankOnAverage, type ValueOrder } from './ranks.ts';

/** Predictions and labels of the same clips, in the same order, on one scale. */
export type Sample = Readonly<Record<'predictions' | 'labels', Numbers>>;

/** The figures of a score in the order in which tables show them: title of the column, name in the report. */
export const SCORE_COLUMNS = [
  ['SROCC', 'srocc'],
  ['KROCC', 'krocc'],
  ['PLCC', 'plcc_raw'],
  ['RMSE', 'rmse_raw'],
  ['PLCC fitted', 'plcc_fitted'],
  ['RMSE fitted', 'rmse_fitted'],
] as const;

export type Metric = (typeof SCORE_COLUMNS)[number][1];

export const METRICS: readonly Metric[] = SCORE_COLUMNS.map(([, metric]) => metric);

/** A value for each metric. */
export function mapMetrics<Value>(map: (metric: Metric) => Value): Readonly<Record<Metric, Value>> {
  return Object.fromEntries(METRICS.map((metric) => [metric, map(metric)])) as Record<Metric, Value>;
}

/** Why a figure is undefined. */
export type UndefinedReason = 'too-few-rows' | 'constant-predictions' | 'constant-labels' | 'constant-fit';

/** A figure, or why there is none. */
export type Defined =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: UndefinedReason };

export interface Agreement {
  readonly metrics: Readonly<Record<Metric, Defined>>;
  /** The mapping behind the fitted figures; null if none was fitted. */
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

/** Pearson's coefficient, kept within -1..1 whatever rounding does. Neither list may be constant. */
function correlate(x: Numbers, y: Numbers): number {
  // The library is typed for plain arrays, and reads only length and elements.
  const value = sampleCorrelation(x as number[], y as number[]);
  return Math.min(1, Math.max(-1, value));
}

/** Root mean square error over all rows, without a correction for parameters. */
function measureError(predictions: Numbers, labels: Numbers): number {
  let squares = 0;
  for (let i = 0; i < labels.length; i += 1) squares += ((predictions[i] ?? 0) - (labels[i] ?? 0)) ** 2;
  return Math.sqrt(squares / labels.length);
}

function explainUncorrelated({ predictions, labels }: Sample): UndefinedReason | undefined {
  if (labels.length < LEAST_ROWS_TO_CORRELATE) return 'too-few-rows';
  if (isConstant(predictions)) return 'constant-predictions';
  return isConstant(labels) ? 'constant-labels' : undefined;
}

export type SampleOrders = Readonly<Record<keyof Sample, ValueOrder>>;

export function orderSample({ predictions, labels }: Sample): SampleOrders {
  return { predictions: orderValues(predictions), labels: orderValues(labels) };
}

function measureFit({ predictions, labels }: Sample, start: Turn | undefined) {
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

/**
 * Compares predictions with labels: Spearman's and Kendall's rank correlation with average ranks, Pearson's correlation and
 * the root mean square error of the predictions, both raw and after the 4-parameter logistic.
 *
 * @param known the orders of the sample's values if the caller has them, and where to begin the fit
 */
export function measureAgreement(
  sample: Sample,
  known: { readonly orders?: SampleOrders; readonly start?: Turn | undefined } = {},
): Agreement {
  const { predictions, labels } = sample;
  const rmse_raw = labels.length === 0 ? undefinedFor('too-few-rows') : defined(measureError(predictions, labels));
  const reason = explainUncorrelated(sample);
  if (reason !== undefined) {
    return { metrics: { ...mapMetrics(() => undefinedFor(reason)), rmse_raw }, logistic: null, turn: undefined };
  }
  const { logistic, turn, ...fitted } = measureFit(sample, known.start);
  const orders = known.orders ?? orderSample(sample);
  const metrics = {
    srocc: defined(correlate(rankOnAverage(orders.predictions), rankOnAverage(orders.labels))),
    krocc: defined(correlateByKendall(orders.predictions, orders.labels) ?? 0),
    plcc_raw: defined(correlate(predictions, labels)),
    rmse_raw,
    ...fitted,
  };
  return { metrics, logistic, turn };
}
