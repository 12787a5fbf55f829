import { dirname, resolve } from 'node:path';
import type { Result, ScoreFigure, ScoreReport, ScoreSet, Verdict } from '../contract/generated/types.ts';
import { countOf } from '../files/count-of.ts';
import { chooseInstant } from '../files/stamp.ts';
import { UserError } from '../files/user-error.ts';
import type { CommandOptions } from '../options/generated/option-values.ts';
import { SCORE_COLUMNS } from '../trainer/score/agreement.ts';
import { judgeScore, writeVerdict } from '../trainer/score/gate.ts';
import { type ScoredSet, type ScoreResult, scorePredictions } from '../trainer/score/score.ts';
import type { CommandDefinition } from './command.ts';
import { readScoreProgress } from './progress-readings.ts';
import type { Reporter } from './reporter.ts';
import { type CommandContext, emptyResult, followLongRun } from './run-command.ts';

type Given = CommandOptions['score'];

const TAG = '[score]';

/** @throws UserError OPTION_INVALID */
function checkGateOptions({ gate, split, verdictDir, generatedAt }: Given): void {
  if (gate && split === undefined) {
    throw new UserError('OPTION_INVALID', {
      message: '--gate judges the folds of a split, and there is no --split',
      hint: 'pass --split with a split file of at least 5 folds or repeats',
    });
  }
  const lonely = verdictDir === undefined ? generatedAt && '--generated-at' : '--verdict-dir';
  if (!gate && lonely !== undefined) {
    throw new UserError('OPTION_INVALID', { message: `${lonely} is for --gate: without it no verdict is written` });
  }
}

function describeSet({ repeat, fold, rows, replicates }: ScoredSet): string {
  const name = fold === 0 ? 'all' : `repeat ${repeat}, fold ${fold}`;
  return `${name}: scoring ${rows} predictions, and drawing ${replicates} samples of them`;
}

function describeCounts({ predictions, new_rows, missing, shared }: ScoreReport): readonly string[] {
  const counts: readonly (readonly [number, string])[] = [
    [missing, 'tested clips have no prediction or no row, and were left out'],
    [predictions.unknown, 'predictions of clips that are not in the JSONL were ignored'],
    [new_rows, 'rows that are not in the split were ignored'],
    [shared, 'predictions count in several folds: the model must not have been trained on any of these clips'],
  ];
  return counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
}

const DECIMALS = 4;

function showNumber(value: number | null): string {
  return value === null ? '-' : value.toFixed(DECIMALS);
}

function showInterval({ low, high }: ScoreFigure): string {
  return low === null || high === null ? '' : ` [${showNumber(low)}, ${showNumber(high)}]`;
}

function nameOf({ repeat, fold }: ScoreSet): string {
  return repeat === null || fold === null ? 'all' : `repeat ${repeat}, fold ${fold}`;
}

function showSet(set: ScoreSet): readonly string[] {
  return [nameOf(set), String(set.rows), ...SCORE_COLUMNS.map(([, metric]) => showNumber(set[metric].value))];
}

function showMeans({ over_folds }: ScoreReport): readonly (readonly string[])[] {
  if (over_folds === null) return [];
  return [['mean of folds', '', ...SCORE_COLUMNS.map(([, metric]) => showNumber(over_folds[metric].mean))]];
}

/** Pads the cells of each column to one width: the first to the right, numbers to the left. */
function align(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

/** Why figures of the whole are undefined, once for each reason. */
function explainUndefined({ overall }: ScoreReport): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const [title, metric] of SCORE_COLUMNS) {
    const { reason } = overall[metric];
    if (reason !== null) reasons.set(reason, [...(reasons.get(reason) ?? []), title]);
  }
  return [...reasons].map(([reason, titles]) => `${titles.join(', ')} not defined: ${reason}`);
}

/** The figures of a score as lines of text: a row for each fold, their mean, the whole, and the whole's intervals. */
function showScoreTable(score: ScoreReport): readonly string[] {
  const header = ['', 'rows', ...SCORE_COLUMNS.map(([title]) => title)];
  const table = align([header, ...score.folds.map(showSet), ...showMeans(score), showSet(score.overall)]);
  const intervals = SCORE_COLUMNS.flatMap(([title, metric]) => {
    const interval = showInterval(score.overall[metric]);
    return interval === '' ? [] : [`${title}${interval}`];
  });
  const all =
    intervals.length === 0 ? [] : [`all, 95 % of ${score.bootstrap.replicates} samples: ${intervals.join(' ')}`];
  return [...table, ...all, ...explainUndefined(score)];
}

function printScore({ corpus, score, warnings }: ScoreResult, reporter: Reporter): void {
  for (const line of showScoreTable(score)) reporter.always(`${TAG} ${line}`);
  for (const warning of warnings) reporter.log('warning', `${TAG} ${warning}`);
  for (const line of describeCounts(score)) reporter.log('warning', `${TAG} ${line}`);
  reporter.log('info', `${TAG} ${score.predictions.unused} predictions are of clips that no set tests`);
  const { rows }: Pick<ScoreSet, 'rows'> = score.overall;
  reporter.always(`${TAG} scored ${countOf(rows, 'prediction')} against ${corpus.path}`);
}

function printVerdict({ verdict, gate, recommendation }: Verdict, path: string, reporter: Reporter): void {
  for (const { name, value, comparison, limit, passed } of gate.checks) {
    reporter.always(`${TAG} ${passed ? 'pass' : 'FAIL'} ${name} ${value ?? 'undefined'} ${comparison} ${limit}`);
  }
  reporter.always(`${TAG} ${verdict}: ${recommendation} -> ${path}`);
}

/** Judges the score, and writes the verdict. */
async function passGate(
  { corpus, score }: ScoreResult,
  { folder, generatedAt }: { readonly folder: string; readonly generatedAt: string },
  reporter: Reporter,
): Promise<Result> {
  const verdict = judgeScore(score, { corpus, generatedAt });
  const path = await writeVerdict(verdict, folder);
  printVerdict(verdict, path, reporter);
  const isHeld = verdict.verdict === 'HOLD';
  const failure = { code: 'GATE_HELD', message: verdict.recommendation, hint: null };
  return {
    ...emptyResult('score', isHeld ? 1 : 0),
    failures: isHeld ? [failure] : [],
    score,
    verdict,
    verdict_path: path,
  };
}

async function run(given: Given, { reporter }: CommandContext): Promise<Result> {
  checkGateOptions(given);
  const instant = { option: '--generated-at', environment: process.env, now: new Date() };
  const generatedAt = chooseInstant(given.generatedAt, instant);
  const onSet = (set: ScoredSet) => reporter.log('debug', `${TAG} ${describeSet(set)}`);
  const result = await followLongRun({ reporter, tag: TAG }, readScoreProgress(), (hooks) =>
    scorePredictions(given.predictions, { ...given, onSet, ...hooks }),
  );
  printScore(result, reporter);
  if (!given.gate) return { ...emptyResult('score', 0), score: result.score };
  const folder = resolve(given.verdictDir ?? dirname(given.predictions));
  return passGate(result, { folder, generatedAt }, reporter);
}

export const SCORE: CommandDefinition<'score'> = {
  name: 'score',
  description: 'Compare predictions with scores: correlations and errors, by fold and overall, and the gate',
  afterInterruption: 'nothing was replaced: run the same command again',
  notes: [
    'Predictions are a JSONL, or a table with a header: src_sha256 or src, prediction, and repeat and fold if a file has predictions of several folds.',
  ],
  exitCodes: [
    ['0', 'scored; with --gate: promoted'],
    ['1', 'the gate holds the model back'],
    ['2', 'bad usage or input, nothing written'],
    ['3', 'reading or writing failed'],
    ['130, 143', 'interrupted, nothing written'],
  ],
  examples: [
    ['All rows as one set', 'konvid-ingest score predictions.csv --against konvid_1k.jsonl'],
    [
      'The test sets of a split, and the gate: writes MOS_PROMOTE.json or MOS_HOLD.json beside the predictions',
      'konvid-ingest split konvid_1k.jsonl --folds 5 --output split.json',
      'konvid-ingest score predictions.jsonl --against konvid_1k.jsonl --split split.json --gate',
    ],
    [
      'Every figure with its interval, for programs',
      'konvid-ingest score predictions.csv --against konvid_1k.jsonl --json',
    ],
  ],
  run,
};
