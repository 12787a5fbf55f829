import type { ScoreLogistic } from '../../contract/generated/types.ts';
import { type FittedTurn, type ScaledSample, type Turn, TurnFitter } from './logistic-turn.ts';
import type { Numbers } from './ranks.ts';

/** The mapping `b2 + (b1 - b2) / (1 + exp(-(x - b3) / |b4|))` from predictions to labels; b4 is positive. */
export type Logistic = Readonly<ScoreLogistic>;

export interface LogisticFit {
  readonly logistic: Logistic;
  /** The mapped predictions. */
  readonly values: Float64Array;
  /** The same curve for predictions scaled to 0..1: where the fit of a similar sample may begin. */
  readonly turn: Turn;
}

/** With fewer rows, four parameters describe themselves rather than the predictions. */
export const LEAST_ROWS_TO_FIT = 5;

/** The common start is `[max, min, mean, 0.5]`; the two levels follow from mean and width. */
const COMMON_WIDTH = 0.5;
/** Starts are compared on at most this many rows, evenly spread over the sorted predictions. */
const MOST_ROWS_OF_A_SURVEY = 2_048;
const MOST_SURVEYED_VALUES = 24;
/** Centres beyond the ends of the sample, where the curve is an exponential. */
const CENTRES_BEYOND = [-4, -1, -0.25, 1.25, 2, 5];
/** From a step to a straight line, as shares of the range of the predictions. */
const SURVEYED_WIDTHS = [0.0005, 0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 4, 32, 10_000];
/** Turns that are followed down from a survey: all of them in a small sample, which has a minimum at every gap. */
const LEAST_FOLLOWED = 12;
const FOLLOWED_ROWS = 20_000;

interface Scale {
  readonly min: number;
  readonly range: number;
  readonly meanLabel: number;
}

function scaleSample(predictions: Numbers, labels: Numbers): { readonly sample: ScaledSample; readonly scale: Scale } {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let i = 0; i < predictions.length; i += 1) {
    min = Math.min(min, predictions[i] ?? 0);
    max = Math.max(max, predictions[i] ?? 0);
    sum += labels[i] ?? 0;
  }
  const scale = { min, range: max - min, meanLabel: sum / labels.length };
  const x = Float64Array.from(predictions, (value) => (value - scale.min) / scale.range);
  const y = Float64Array.from(labels, (value) => value - scale.meanLabel);
  return { sample: { x, y }, scale };
}

/** At most this many items of a list, evenly spread, with its first and its last. */
function spread(items: ArrayLike<number>, most: number): Float64Array {
  if (items.length <= most) return Float64Array.from(items);
  return Float64Array.from({ length: most }, (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))] ?? 0);
}

function thinSample({ x, y }: ScaledSample): ScaledSample {
  if (x.length <= MOST_ROWS_OF_A_SURVEY) return { x, y };
  const order = Uint32Array.from(x, (_, index) => index).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0));
  const kept = spread(order, MOST_ROWS_OF_A_SURVEY);
  return { x: kept.map((index) => x[index] ?? 0), y: kept.map((index) => y[index] ?? 0) };
}

/** The predictions, the middles between them, and places beyond the ends. */
function chooseCentres({ x }: ScaledSample): readonly number[] {
  const values = spread([...new Set(x.toSorted())], MOST_SURVEYED_VALUES);
  const between = values.slice(1).map((value, i) => (value + (values[i] ?? 0)) / 2);
  return [...values, ...between, ...CENTRES_BEYOND];
}

function bestOf([first, ...others]: readonly FittedTurn[]): FittedTurn | undefined {
  return first && others.reduce((best, turn) => (turn.squares < best.squares ? turn : best), first);
}

function bySquares(a: FittedTurn, b: FittedTurn): number {
  return a.squares - b.squares;
}

/** Tries all centres and widths: the best width of each centre and the best centre of each width come first. */
function surveyTurns(sample: ScaledSample): readonly Turn[] {
  const thin = thinSample(sample);
  const fitter = new TurnFitter(thin);
  const rows = chooseCentres(thin).map((centre) =>
    SURVEYED_WIDTHS.map((width) => fitter.fit({ centre, logWidth: Math.log(width) })),
  );
  const columns = SURVEYED_WIDTHS.map((_, i) => rows.flatMap((row) => row[i] ?? []));
  const best = [...rows, ...columns].flatMap((turns) => bestOf(turns) ?? []);
  const inOrder = new Set([...best.sort(bySquares), ...rows.flat().sort(bySquares)]);
  const followed = [...inOrder].slice(0, Math.max(LEAST_FOLLOWED, FOLLOWED_ROWS / thin.x.length));
  if (thin.x.length === sample.x.length) return followed;
  // Following is slow on all rows: on the thinned rows all turns are followed, and the best of them again on all rows.
  return [bestOf(followed.map((turn) => fitter.descend(turn))) ?? []].flat();
}

/**
 * Fits the 4-parameter logistic by least squares (ITU-T P.1401; VQEG's reports). The common start alone can end in a local
 * minimum, so the whole range of turns is tried first, and the best of them are followed as well.
 *
 * @param start where to begin instead, for a sample similar to one that was fitted before
 * @returns undefined for fewer than five rows, and if all predictions or all labels are equal.
 */
export function fitLogistic(predictions: Numbers, labels: Numbers, start?: Turn): LogisticFit | undefined {
  if (predictions.length < LEAST_ROWS_TO_FIT) return undefined;
  const { sample, scale } = scaleSample(predictions, labels);
  if (!(scale.range > 0) || sample.y.every((value) => value === sample.y[0])) return undefined;
  const meanX = sample.x.reduce((sum, value) => sum + value, 0) / sample.x.length;
  const common = { centre: meanX, logWidth: Math.log(COMMON_WIDTH / scale.range) };
  const starts = start === undefined ? [common, ...surveyTurns(sample)] : [start];
  const fitter = new TurnFitter(sample);
  const turn = bestOf(starts.map((from) => fitter.descend(from)));
  if (turn === undefined) return undefined;
  const { values, lower, upper } = fitter.evaluate(turn);
  return {
    logistic: {
      b1: upper + scale.meanLabel,
      b2: lower + scale.meanLabel,
      b3: scale.min + turn.centre * scale.range,
      b4: Math.exp(turn.logWidth) * scale.range,
    },
    values: values.map((value) => value + scale.meanLabel),
    turn,
  };
}
