import { dirname, resolve } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import type { Result, ScoreReport, ScoreSet, Verdict } from '../contract/generated/types.ts';
import { chooseInstant } from '../instant.ts';
import type { ScoredSet, ScoreResult } from '../trainer/score/score.ts';
import { UserError } from '../user-error.ts';
import type { ExitCode } from './exit-code.ts';
import { finishCommand } from './finish-command.ts';
import type { CommandHelp } from './help.ts';
import { followLongRun } from './long-run.ts';
import { parseCountOption, parseLogLevel } from './option-values.ts';
import { readScoreProgress } from './progress-readings.ts';
import { type LogLevel, Reporter } from './reporter.ts';
import { emptyResult } from './result.ts';
import { showScoreTable } from './score-table.ts';

/** What the command line says, as commander gives it. */
interface ScoreArguments {
  readonly against: string;
  readonly split?: string;
  readonly gate?: true;
  readonly verdictDir?: string;
  readonly generatedAt?: string;
  readonly bootstrap?: number;
  readonly seed?: number;
  readonly allowMissing?: true;
  readonly allowUnknown?: true;
  readonly allowNew?: true;
  readonly json?: true;
  readonly logLevel: LogLevel;
}

const TAG = '[score]';

export const SCORE_HELP: CommandHelp = {
  notes: [
    'Predictions are a JSONL, or a table with a header: src_sha256 or src, prediction, and repeat and fold where a file holds those of several folds.',
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
};

/** @throws UserError OPTION_INVALID */
function checkGateOptions({ gate, split, verdictDir, generatedAt }: ScoreArguments): void {
  if (gate === true && split === undefined) {
    throw new UserError('OPTION_INVALID', {
      message: '--gate judges the folds of a split, and there is no --split',
      hint: 'pass --split with a split file of at least 5 folds or repeats',
    });
  }
  const lonely = verdictDir === undefined ? generatedAt && '--generated-at' : '--verdict-dir';
  if (gate !== true && lonely !== undefined) {
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
    [predictions.unknown, 'predictions of clips that the JSONL does not have were passed over'],
    [new_rows, 'rows that the split does not have were passed over'],
    [shared, 'predictions count in several folds: the model must not have been trained on any of these clips'],
  ];
  return counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
}

function printScore({ corpus, score }: ScoreResult, reporter: Reporter): void {
  for (const line of showScoreTable(score)) reporter.always(`${TAG} ${line}`);
  for (const line of describeCounts(score)) reporter.log('warning', `${TAG} ${line}`);
  reporter.log('info', `${TAG} ${score.predictions.unused} predictions are of clips that no set tests`);
  const { rows }: Pick<ScoreSet, 'rows'> = score.overall;
  reporter.always(`${TAG} scored ${rows} predictions against ${corpus.path}`);
}

function printVerdict({ verdict, gate, recommendation }: Verdict, path: string, reporter: Reporter): void {
  for (const { name, value, comparison, limit, passed } of gate.checks) {
    reporter.always(`${TAG} ${passed ? 'pass' : 'FAIL'} ${name} ${value ?? 'undefined'} ${comparison} ${limit}`);
  }
  reporter.always(`${TAG} ${verdict}: ${recommendation} -> ${path}`);
}

/** Judges, writes the verdict, and says how the command ends. */
async function passGate(
  { corpus, score }: ScoreResult,
  {
    folder,
    generatedAt,
    reporter,
  }: {
    readonly folder: string;
    readonly generatedAt: string;
    readonly reporter: Reporter;
  },
): Promise<Result> {
  const { judgeScore, writeVerdict } = await import('../trainer/score/gate.ts');
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

async function run(predictions: string, given: ScoreArguments, reporter: Reporter): Promise<Result> {
  checkGateOptions(given);
  const instant = { option: '--generated-at', environment: process.env, now: new Date() };
  const generatedAt = chooseInstant(given.generatedAt, instant);
  // Loaded here, so that `--help` and `--version` need not wait for it.
  const { scorePredictions } = await import('../trainer/score/score.ts');
  const onSet = (set: ScoredSet) => reporter.log('debug', `${TAG} ${describeSet(set)}`);
  const result = await followLongRun(
    { reporter, stream: process.stderr, tag: TAG, read: readScoreProgress() },
    (hooks) => scorePredictions(predictions, { ...given, onSet, ...hooks }),
  );
  printScore(result, reporter);
  if (given.gate !== true) return { ...emptyResult('score', 0), score: result.score };
  const folder = resolve(given.verdictDir ?? dirname(predictions));
  return passGate(result, { folder, generatedAt, reporter });
}

/** `konvid-ingest score` */
export function scoreCommand(setExitCode: (code: ExitCode) => void) {
  return new Command('score')
    .description('hold predictions against scores: correlations and errors, by fold and in all, and the gate')
    .argument('<predictions>', 'JSONL or CSV of predictions, in the unit of the scores')
    .requiredOption('--against <jsonl>', 'the JSONL whose scores are the truth')
    .option('--split <file>', 'score the test sets of this split file (default: all rows as one set)')
    .option('--gate', 'judge the folds, write MOS_PROMOTE.json or MOS_HOLD.json, and exit 1 on HOLD')
    .option('--verdict-dir <folder>', 'where the verdict is written (default: the folder of the predictions)')
    .option('--generated-at <instant>', 'instant written into the verdict (default: SOURCE_DATE_EPOCH, else now)')
    .option(
      '--bootstrap <n>',
      'samples drawn of each set for the intervals; 0 for none (default: 1000)',
      parseCountOption,
    )
    .option('--seed <n>', 'seed of the draws (default: 1)', parseCountOption)
    .option('--allow-missing', 'count tested clips without a prediction or a row instead of refusing them')
    .option('--allow-unknown', 'count predictions of clips that the JSONL does not have instead of refusing them')
    .option('--allow-new', 'count rows that the split does not have instead of refusing them')
    .option('--json', 'print the result as JSON on stdout')
    .option('--log-level <level>', 'debug, info, warning or error', parseLogLevel, 'info' as LogLevel)
    .action(async (predictions, given) => {
      const reporter = new Reporter(process.stderr, given.logLevel);
      const isJson = given.json === true;
      setExitCode(await finishCommand(() => run(predictions, given, reporter), { command: 'score', isJson, reporter }));
    });
}
