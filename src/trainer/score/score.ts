import { resolve } from 'node:path';
import { extent, mean } from 'simple-statistics';
import type {
  ScoredCorpus,
  ScoreFigure,
  ScoreOverFolds,
  ScoreReport,
  ScoreSet,
  ScoreSpread,
} from '../../contract/generated/types.ts';
import { UserError } from '../../files/user-error.ts';
import type { ScoreSettings } from '../../options/generated/option-values.ts';
import { mapMetrics, measureAgreement } from './agreement.ts';
import { type BootstrapSettings, type DrawHooks, drawIntervals, INTERVAL_LEVEL } from './bootstrap.ts';
import { FaultList } from './fault-list.ts';
import { type LabelledRows, readLabelledRows } from './labelled-rows.ts';
import { PredictionTable, type SetNumbers } from './prediction-table.ts';
import { readPredictions } from './read-predictions.ts';
import { type TestedSet, testAllRows, testFolds } from './tested-sets.ts';

export interface ScoreOptions extends ScoreSettings {
  /** Called before each set is scored; the last one is the set of all. */
  readonly onSet?: ((set: ScoredSet) => void) | undefined;
  /** Called after each sample that was drawn. */
  readonly onProgress?: ((progress: ScoreProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Progress of the drawing of samples. Large samples take longer, so rows show the time that is left. */
export interface ScoreProgress {
  readonly samplesDrawn: number;
  readonly samplesTotal: number;
  readonly rowsDrawn: number;
  readonly rowsTotal: number;
}

/** A set that is about to be scored; repeat and fold are 0 for the set of all. */
export interface ScoredSet extends SetNumbers {
  /** Clips with a prediction. */
  readonly rows: number;
  /** Samples that will be drawn. */
  readonly replicates: number;
}

export interface ScoreResult {
  /** What may be wrong with the predictions. */
  readonly warnings: readonly string[];
  readonly corpus: ScoredCorpus;
  readonly score: ScoreReport;
}

/** The clips of a set that have a prediction, in the order of the JSONL. */
interface PredictedSet extends SetNumbers {
  readonly predictions: readonly number[];
  readonly labels: readonly number[];
  /** Number of the content of each clip. */
  readonly contents: readonly number[];
  /** Clips of the set without a row or a prediction. */
  readonly missing: number;
}

const MOST_REPLICATES = 1_000_000;

/** @throws UserError OPTION_INVALID */
function settleBootstrap({ bootstrap: replicates = 1_000, seed = 1 }: ScoreOptions): BootstrapSettings {
  const isCount = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;
  if (isCount(replicates, MOST_REPLICATES) && isCount(seed, Number.MAX_SAFE_INTEGER)) return { replicates, seed };
  throw new UserError('OPTION_INVALID', {
    message: `--bootstrap ${replicates} --seed ${seed}: expected whole numbers from 0, at most ${MOST_REPLICATES} samples`,
  });
}

/** Joins a set with its predictions. Clips without one are added to the list of faults. */
function predictSet(
  { repeat, fold, rows, absent }: TestedSet,
  predictionOf: (row: number, set: SetNumbers) => number | undefined,
  {
    labels,
    contentByRow,
    missing,
  }: Pick<LabelledRows, 'labels'> & {
    readonly contentByRow: ReadonlyMap<number, number>;
    readonly missing: FaultList;
  },
): PredictedSet {
  const where = fold === 0 ? '' : ` of repeat ${repeat}, fold ${fold}`;
  const before = missing.count;
  const found = rows.flatMap((row) => {
    const prediction = predictionOf(row, { repeat, fold });
    if (prediction !== undefined) return [{ row, prediction }];
    missing.add(`no prediction for line ${row + 1}${where}`);
    return [];
  });
  for (const clip of absent) missing.add(`no row for the clip ${clip}${where}`);
  return {
    repeat,
    fold,
    predictions: found.map(({ prediction }) => prediction),
    labels: found.map(({ row }) => labels[row] ?? Number.NaN),
    contents: found.map(({ row }) => contentByRow.get(row) ?? 0),
    missing: missing.count - before,
  };
}

/** All sets as one. A clip that two of them test is in it twice. */
function poolSets(sets: readonly PredictedSet[]): PredictedSet {
  return {
    repeat: 0,
    fold: 0,
    predictions: sets.flatMap(({ predictions }) => predictions),
    labels: sets.flatMap(({ labels }) => labels),
    contents: sets.flatMap(({ contents }) => contents),
    missing: sets.reduce((sum, { missing }) => sum + missing, 0),
  };
}

async function scoreSet(set: PredictedSet, settings: BootstrapSettings, hooks: DrawHooks): Promise<ScoreSet> {
  const { repeat, fold, contents, labels, missing } = set;
  const whole = measureAgreement(set);
  const intervals = await drawIntervals(set, { contents, name: `${repeat}/${fold}`, whole, settings, ...hooks });
  const figures = mapMetrics((metric): ScoreFigure => {
    const figure = whole.metrics[metric];
    const interval = figure.value === null ? null : intervals[metric];
    return { ...figure, low: interval?.low ?? null, high: interval?.high ?? null };
  });
  return {
    repeat: repeat === 0 ? null : repeat,
    fold: fold === 0 ? null : fold,
    rows: labels.length,
    contents: new Set(contents).size,
    missing,
    ...figures,
    logistic: whole.logistic,
  };
}

/** Predictions that were left in the unit of another scale have perfect correlations and a hopeless error. */
function warnOfUnit({ predictions }: PredictedSet, { scale }: ScoredCorpus): readonly string[] {
  if (scale !== '0-100-continuous' || predictions.length === 0) return [];
  const [lowest, highest] = extent([...predictions]);
  const unit = [[0, 1] as const, [1, 5] as const].find(([least, most]) => lowest >= least && highest <= most);
  if (unit === undefined) return [];
  return [`all predictions are within ${unit.join('..')}, and the scores are on 0..100: are they in another unit?`];
}

/** Mean, smallest and greatest; null if a fold lacks the figure. */
function spreadOf(values: readonly (number | null)[]): ScoreSpread {
  const defined = values.filter((value) => value !== null);
  if (defined.length < values.length || defined.length === 0) return { mean: null, min: null, max: null };
  return { mean: mean(defined), min: Math.min(...defined), max: Math.max(...defined) };
}

/** Each figure over the folds. Every fold has the same weight, whatever its number of clips. */
export function summariseFolds(folds: readonly ScoreSet[]): ScoreOverFolds {
  return mapMetrics((metric) => spreadOf(folds.map((fold) => fold[metric].value)));
}

/**
 * Scores predictions against the rows of a JSONL: in each test set of a split and over all of them, or all rows at once.
 *
 * @param predictions path of a JSONL or CSV
 * @throws UserError OPTION_INVALID, PREDICTIONS_..., JSONL_UNREADABLE, JSONL_INVALID, SPLIT_UNREADABLE, SPLIT_INVALID,
 *   SCORE_... (exitCode 2); JSONL_READ_FAILED, PREDICTIONS_READ_FAILED (3)
 */
export async function scorePredictions(predictions: string, options: ScoreOptions): Promise<ScoreResult> {
  const bootstrap = settleBootstrap(options);
  const { signal, allowMissing = false, allowUnknown = false, allowNew = false } = options;
  const path = resolve(predictions);
  const rows = await readLabelledRows(resolve(options.against), signal);
  const { split, sets, contentByRow, newRows } =
    options.split === undefined ? testAllRows(rows) : await testFolds(resolve(options.split), rows, { allowNew });
  const table = new PredictionTable(rows);
  const { sha256, fields } = await readPredictions(path, table, signal);
  const setField = fields.repeat ?? fields.fold;
  if (split === null && setField !== undefined) {
    throw new UserError('OPTION_INVALID', {
      message: `the predictions have the field ${setField}, and there is no --split`,
      hint: 'pass --split with the split file by which the folds were made',
    });
  }
  table.refuseFaults(path, { allowUnknown });
  const missing = new FaultList({
    code: 'PREDICTIONS_MISSING',
    what: 'tested clips lack a prediction or a row',
    hint: 'predict them, or pass --allow-missing to have them counted and left out; the gate then holds',
  });
  const predictionOf = (row: number, set: SetNumbers) => table.take(row, set, fields);
  const { labels } = rows;
  const predicted = sets.map((set) => predictSet(set, predictionOf, { labels, contentByRow, missing }));
  if (!allowMissing) missing.refuse(path);
  const folds = split === null ? [] : predicted;
  const whole = poolSets(predicted);
  const { replicates } = bootstrap;
  const samplesTotal = replicates * (folds.length + 1);
  const rowsTotal = replicates * [...folds, whole].reduce((sum, set) => sum + set.labels.length, 0);
  let [samplesDrawn, rowsDrawn] = [0, 0];
  const scoreNext = (set: PredictedSet) => {
    const { repeat, fold } = set;
    const { length } = set.labels;
    options.onSet?.({ repeat, fold, rows: length, replicates });
    const onSample = () => {
      samplesDrawn += 1;
      rowsDrawn += length;
      options.onProgress?.({ samplesDrawn, samplesTotal, rowsDrawn, rowsTotal });
    };
    return scoreSet(set, bootstrap, { signal, onSample });
  };
  const scored: ScoreSet[] = [];
  for (const set of folds) scored.push(await scoreNext(set));
  return {
    warnings: warnOfUnit(whole, rows.corpus),
    corpus: rows.corpus,
    score: {
      predictions: { path, sha256, rows: table.count, unused: table.unused, unknown: table.unknown },
      split,
      bootstrap: { ...bootstrap, level: INTERVAL_LEVEL, unit: 'content' },
      new_rows: newRows,
      missing: missing.count,
      shared: table.shared,
      folds: scored,
      over_folds: split === null ? null : summariseFolds(scored),
      overall: await scoreNext(whole),
    },
  };
}
