import { resolve } from 'node:path';
import type { ScoredCorpus, ScoreReport } from '../../contract/generated/types.ts';
import { UserError } from '../../user-error.ts';
import { type BootstrapSettings, DEFAULT_BOOTSTRAP, INTERVAL_LEVEL } from './bootstrap.ts';
import { FaultList } from './fault-list.ts';
import { type LabelledRows, readLabelledRows } from './labelled-rows.ts';
import { summariseFolds } from './over-folds.ts';
import type { PredictionFields } from './prediction.ts';
import { PredictionTable } from './prediction-table.ts';
import { readPredictions } from './read-predictions.ts';
import { type PredictedSet, poolSets, scoreSet } from './score-set.ts';
import { type TestedSet, type TestedSets, testAllRows, testFolds } from './tested-sets.ts';

export interface ScoreOptions {
  /** JSONL of a corpus, or one that `unify` made: its scores are the truth. */
  readonly against: string;
  /** Split file whose test sets are scored; all rows as one set unless given. */
  readonly split?: string | undefined;
  /** Samples drawn of each set for the intervals; 1,000 unless given, 0 for none. */
  readonly bootstrap?: number | undefined;
  /** Seed of the draws; 1 unless given. */
  readonly seed?: number | undefined;
  /** Counts tested clips without a prediction or a row, instead of refusing them. */
  readonly allowMissing?: boolean | undefined;
  /** Counts predictions of clips that the JSONL doesn't have, instead of refusing them. */
  readonly allowUnknown?: boolean | undefined;
  /** Counts rows that the split doesn't have, instead of refusing them. */
  readonly allowNew?: boolean | undefined;
  /** Told of each set before it is scored; the last one is the whole. */
  readonly onSet?: ((set: ScoredSet) => void) | undefined;
  /** Told after each sample that was drawn. */
  readonly onProgress?: ((progress: ScoreProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How far the drawing of samples has come; large ones take longer, so rows tell the time that is left. */
export interface ScoreProgress {
  readonly samplesDrawn: number;
  readonly samplesTotal: number;
  readonly rowsDrawn: number;
  readonly rowsTotal: number;
}

/** A set that is about to be scored. */
export interface ScoredSet {
  /** Numbers of the split file; 0 for the set of all. */
  readonly repeat: number;
  readonly fold: number;
  /** Clips with a prediction. */
  readonly rows: number;
  /** Samples that will be drawn of it. */
  readonly replicates: number;
}

export interface ScoreResult {
  readonly corpus: ScoredCorpus;
  readonly score: ScoreReport;
}

const MOST_REPLICATES = 1_000_000;

/** @throws UserError OPTION_INVALID */
function settleBootstrap({ bootstrap, seed }: ScoreOptions): BootstrapSettings {
  const settings = { replicates: bootstrap ?? DEFAULT_BOOTSTRAP.replicates, seed: seed ?? DEFAULT_BOOTSTRAP.seed };
  const isCount = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;
  if (isCount(settings.replicates, MOST_REPLICATES) && isCount(settings.seed, Number.MAX_SAFE_INTEGER)) return settings;
  throw new UserError('OPTION_INVALID', {
    message: `--bootstrap ${settings.replicates} --seed ${settings.seed}: expected whole numbers from 0, at most ${MOST_REPLICATES} samples`,
  });
}

/** @throws UserError OPTION_INVALID */
function requireSplit({ repeat, fold }: PredictionFields, split: string | undefined): void {
  const field = repeat ?? fold;
  if (split !== undefined || field === undefined) return;
  throw new UserError('OPTION_INVALID', {
    message: `the predictions have the field ${field}, and there is no --split`,
    hint: 'pass --split with the split file by which the folds were made',
  });
}

/** The clips of a set with their predictions; those without one go to the list of faults. */
function predictSet(
  { repeat, fold, rows: tested, absent }: TestedSet,
  {
    rows,
    table,
    contentOfRow,
    missing,
  }: {
    readonly rows: LabelledRows;
    readonly table: PredictionTable;
    readonly contentOfRow: Uint32Array;
    readonly missing: FaultList;
  },
): PredictedSet {
  const where = fold === 0 ? '' : ` of repeat ${repeat}, fold ${fold}`;
  const before = missing.count;
  const kept: number[] = [];
  const predictions: number[] = [];
  for (const row of tested) {
    const prediction = table.take(row, { repeat, fold });
    if (prediction === undefined) missing.add(() => `no prediction for line ${row + 1}${where}`);
    else {
      kept.push(row);
      predictions.push(prediction);
    }
  }
  for (const clip of absent) missing.add(() => `no row for the clip ${clip}${where}`);
  return {
    repeat,
    fold,
    predictions: Float64Array.from(predictions),
    labels: Float64Array.from(kept, (row) => rows.labelOf(row)),
    contents: Uint32Array.from(kept, (row) => contentOfRow[row] ?? 0),
    missing: missing.count - before,
  };
}

async function findSets(rows: LabelledRows, { split, allowNew = false }: ScoreOptions): Promise<TestedSets> {
  return split === undefined ? testAllRows(rows) : testFolds(resolve(split), rows, { allowNew });
}

/** Adds up the samples of all sets, and tells of each. */
function followSamples(
  sets: readonly PredictedSet[],
  { replicates }: BootstrapSettings,
  onProgress: ScoreOptions['onProgress'],
): (set: PredictedSet) => void {
  const rowsTotal = replicates * sets.reduce((sum, { labels }) => sum + labels.length, 0);
  let [samplesDrawn, rowsDrawn] = [0, 0];
  return ({ labels }) => {
    samplesDrawn += 1;
    rowsDrawn += labels.length;
    onProgress?.({ samplesDrawn, samplesTotal: replicates * sets.length, rowsDrawn, rowsTotal });
  };
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
  const { signal, allowMissing = false, allowUnknown = false } = options;
  const path = resolve(predictions);
  const { rows, corpus } = await readLabelledRows(resolve(options.against), signal);
  const { split, sets, contentOfRow, newRows } = await findSets(rows, options);
  const table = new PredictionTable(rows);
  const { sha256, fields } = await readPredictions(path, table, signal);
  requireSplit(fields, options.split);
  table.finish(path, { fields, allowUnknown });
  const missing = new FaultList('PREDICTIONS_MISSING', {
    what: 'tested clips lack a prediction or a row',
    hint: 'predict them, or pass --allow-missing to have them counted and left out; the gate then holds',
  });
  const predicted = sets.map((set) => predictSet(set, { rows, table, contentOfRow, missing }));
  if (!allowMissing) missing.refuse(path);
  const folds = split === null ? [] : predicted;
  const whole = poolSets(predicted);
  const follow = followSamples([...folds, whole], bootstrap, options.onProgress);
  const scoreNext = (set: PredictedSet) => {
    options.onSet?.({ repeat: set.repeat, fold: set.fold, rows: set.labels.length, replicates: bootstrap.replicates });
    return scoreSet(set, { bootstrap, signal, onSample: () => follow(set) });
  };
  const scored = [];
  for (const set of folds) scored.push(await scoreNext(set));
  return {
    corpus,
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
