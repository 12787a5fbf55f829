import { dirname, resolve } from 'node:path';
import { summary } from '@actions/core';
import type { ScoreReport, ScoreSet, Verdict } from '../contract/generated/types.ts';
import { chooseInstant } from '../files/stamp.ts';
import { SCORE_COLUMNS } from '../trainer/score/agreement.ts';
import { judgeScore, writeVerdict } from '../trainer/score/gate.ts';
import { scorePredictions } from '../trainer/score/score.ts';
import { uploadArtifact } from './artifact.ts';
import { readScoreInputs } from './inputs.ts';
import { logLine } from './log.ts';
import { listFigures } from './outputs.ts';
import { establishPermits } from './privacy-guard.ts';
import { runStep, type StepContext } from './step.ts';
import { showArtifact, showTable } from './summary.ts';

/** A summary has a megabyte; this many folds leave room for the rest. */
const MAX_FOLDS = 100;

function showNumber(value: number | null): string {
  return value === null ? 'not defined' : value.toFixed(4);
}

function showSet(set: ScoreSet): readonly (string | number)[] {
  const name = set.repeat === null || set.fold === null ? 'all' : `repeat ${set.repeat}, fold ${set.fold}`;
  return [name, set.rows, ...SCORE_COLUMNS.map(([, figure]) => showNumber(set[figure].value))];
}

function showScore({ folds, overall }: ScoreReport): string {
  const header = ['', 'rows', ...SCORE_COLUMNS.map(([title]) => title)];
  return showTable(header, [...folds.slice(0, MAX_FOLDS).map(showSet), showSet(overall)]);
}

function showChecks({ gate }: Verdict, showValues: boolean): string {
  const rows = gate.checks.map(({ name, value, comparison, limit, passed }) => [
    passed ? 'pass' : '**fail**',
    name,
    ...(showValues ? [value ?? 'not defined'] : []),
    `${comparison === '>=' ? 'at least' : 'at most'} ${limit}`,
  ]);
  return showTable(['', 'check', ...(showValues ? ['found'] : []), 'asked for'], rows);
}

interface ScoreSummaryParts {
  readonly score: ScoreReport;
  /** Undefined without a gate. */
  readonly verdict: Verdict | undefined;
  /** Figures are shown in private repositories only; other repositories show which checks passed. */
  readonly showValues: boolean;
}

/** Adds to the job summary: the verdict with its checks, and the figures by fold and overall. */
function addScoreSummary({ score, verdict, showValues }: ScoreSummaryParts): void {
  const parts = [
    verdict === undefined ? '## Score' : `## Verdict: ${verdict.verdict}`,
    ...(verdict === undefined ? [] : [showChecks(verdict, showValues)]),
    ...(showValues ? [showScore(score)] : []),
  ];
  summary.addRaw(`${parts.join('\n\n')}\n\n`);
}

/** Logs how much was left out: counts, and no names. */
function logCounts({ predictions, new_rows, missing, shared }: ScoreReport): void {
  const counts: readonly (readonly [number, string])[] = [
    [missing, 'tested clips without a prediction or a row'],
    [predictions.unknown, 'predictions of clips that the JSONL does not have'],
    [new_rows, 'rows that the split does not have'],
    [shared, 'predictions that count in several folds'],
  ];
  for (const [count, what] of counts.filter(([each]) => each > 0)) logLine(`${count} ${what}`);
}

function explainHold({ recommendation, gate }: Verdict, showValues: boolean): string {
  if (showValues) return `${recommendation} [GATE_HELD]`;
  const failed = gate.checks.filter(({ passed }) => !passed).map(({ name }) => name);
  return `hold the model back: ${failed.join(', ')} (figures are shown in private repositories only) [GATE_HELD]`;
}

/**
 * The step: privacy guard, score, gate, verdict, summary, artifact.
 *
 * @returns why the step fails although it was carried through
 */
async function scoreStep({
  environment,
  signal,
  onOutputs,
  onPermits,
}: StepContext<'score'>): Promise<readonly string[]> {
  const inputs = readScoreInputs();
  // Rows and predictions are read, and kept nowhere.
  const permits = await establishPermits({ ...inputs, dataset: 'path', cacheSave: false }, environment);
  onPermits(permits);
  const { showValues } = permits;
  const generatedAt = chooseInstant(inputs.generatedAt, { option: '--generated-at', environment, now: new Date() });
  const { score, corpus } = await scorePredictions(inputs.predictions, { ...inputs, signal });
  onOutputs(listFigures(score));
  logCounts(score);
  const verdict = inputs.gate ? judgeScore(score, { corpus, generatedAt }) : undefined;
  if (verdict === undefined) {
    if (inputs.summary) addScoreSummary({ score, verdict, showValues });
    return [];
  }
  const path = await writeVerdict(verdict, resolve(inputs.verdictDir ?? dirname(inputs.predictions)));
  for (const { name, passed } of verdict.gate.checks) logLine(`${passed ? 'pass' : 'FAIL'} ${name}`);
  onOutputs({ verdict: verdict.verdict, 'verdict-file': path });
  if (inputs.summary) addScoreSummary({ score, verdict, showValues });
  if (permits.artifact) {
    const { artifactName: name, retentionDays } = inputs;
    const kept = await uploadArtifact({ name, files: [path], retentionDays, compressionLevel: 6, environment });
    onOutputs({ 'artifact-id': kept.id, 'artifact-url': kept.url, 'artifact-digest': kept.digest });
    if (inputs.summary) summary.addRaw(`${showArtifact(kept)}\n\n`);
    logLine(`artifact: ${kept.name}, ${kept.url}`);
  }
  return verdict.verdict === 'HOLD' ? [explainHold(verdict, showValues)] : [];
}

await runStep('score', scoreStep);
