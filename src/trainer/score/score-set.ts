import type { ScoreFigure, ScoreSet } from '../../contract/generated/types.ts';
import { type Defined, METRICS, type Metric, measureAgreement } from './agreement.ts';
import { type BootstrapSettings, type Drawing, drawIntervals, type Interval } from './bootstrap.ts';

/** The clips of a set that have a prediction, in the order of the JSONL. */
export interface PredictedSet {
  /** Numbers of the split file; 0 for the set of all. */
  readonly repeat: number;
  readonly fold: number;
  readonly predictions: Float64Array;
  readonly labels: Float64Array;
  /** Number of the content of each clip. */
  readonly contents: Uint32Array;
  /** Clips of the set that have no row or no prediction. */
  readonly missing: number;
}

/** Several sets as one: a clip that two of them test stands in it twice. */
export function poolSets(sets: readonly PredictedSet[]): PredictedSet {
  const concat = (list: (set: PredictedSet) => ArrayLike<number>) => sets.flatMap((set) => Array.from(list(set)));
  return {
    repeat: 0,
    fold: 0,
    predictions: Float64Array.from(concat(({ predictions }) => predictions)),
    labels: Float64Array.from(concat(({ labels }) => labels)),
    contents: Uint32Array.from(concat(({ contents }) => contents)),
    missing: sets.reduce((sum, { missing }) => sum + missing, 0),
  };
}

function toFigure({ value, reason }: Defined, interval: Interval | null): ScoreFigure {
  const isDefined = value !== null && interval !== null;
  return { value, reason, low: isDefined ? interval.low : null, high: isDefined ? interval.high : null };
}

/** The figures of a set, with their intervals. */
export async function scoreSet(
  set: PredictedSet,
  { bootstrap, ...drawing }: Drawing & { readonly bootstrap: BootstrapSettings },
): Promise<ScoreSet> {
  const { repeat, fold, contents, labels, missing } = set;
  const whole = measureAgreement(set);
  const name = `${repeat}/${fold}`;
  const intervals = await drawIntervals(set, { contents, name, whole, settings: bootstrap, ...drawing });
  const figures = METRICS.map((metric) => [metric, toFigure(whole.metrics[metric], intervals[metric])] as const);
  return {
    repeat: repeat === 0 ? null : repeat,
    fold: fold === 0 ? null : fold,
    rows: labels.length,
    contents: new Set(contents).size,
    missing,
    ...(Object.fromEntries(figures) as Record<Metric, ScoreFigure>),
    logistic: whole.logistic,
  };
}
