import { dirname, resolve } from 'node:path';
import type { ScoreReport, Verdict } from '../contract/generated/types.ts';
import { chooseInstant } from '../instant.ts';
import { judgeScore, writeVerdict } from '../trainer/score/gate.ts';
import { type ScoreResult, scorePredictions } from '../trainer/score/score.ts';
import { establishPermits } from './establish-permits.ts';
import { logLine } from './log.ts';
import type { StepContext } from './run-step.ts';
import type { ScoreInputs } from './score-inputs.ts';
import { listFigures, type ScoreOutputs } from './score-outputs.ts';
import { writeScoreSummary } from './score-summary.ts';
import { uploadArtifact } from './upload-artifact.ts';

/** What was left out although it was there or asked for: counts, and no names. */
function listCounts({ predictions, new_rows, missing, shared }: ScoreReport): void {
  const counts: readonly (readonly [number, string])[] = [
    [missing, 'tested clips without a prediction or a row'],
    [predictions.unknown, 'predictions of clips that the JSONL does not have'],
    [new_rows, 'rows that the split does not have'],
    [shared, 'predictions that count in several folds'],
  ];
  for (const [count, what] of counts.filter(([each]) => each > 0)) logLine(`${count} ${what}`);
}

/** Judges, and writes the verdict. */
async function passGate(
  { score, corpus }: ScoreResult,
  { inputs, generatedAt }: { readonly inputs: ScoreInputs; readonly generatedAt: string },
): Promise<{ readonly verdict: Verdict; readonly path: string }> {
  const verdict = judgeScore(score, { corpus, generatedAt });
  const path = await writeVerdict(verdict, resolve(inputs.verdictDir ?? dirname(inputs.predictions)));
  for (const { name, passed } of verdict.gate.checks) logLine(`${passed ? 'pass' : 'FAIL'} ${name}`);
  return { verdict, path };
}

function explainHold({ recommendation, gate }: Verdict, showValues: boolean): string {
  if (showValues) return `${recommendation} [GATE_HELD]`;
  const failed = gate.checks.filter(({ passed }) => !passed).map(({ name }) => name);
  return `hold the model back: ${failed.join(', ')} [GATE_HELD] (figures are shown in private repositories only)`;
}

/**
 * The whole step: privacy guard, score, gate, verdict, summary, artifact.
 *
 * @returns why the step fails although it was carried through; empty where it does not
 * @throws UserError
 */
export async function runScore(
  inputs: ScoreInputs,
  { environment, signal, onOutputs, onPermits }: StepContext<ScoreOutputs>,
): Promise<readonly string[]> {
  const permits = await establishPermits(inputs, environment);
  onPermits(permits);
  const { showValues } = permits;
  const generatedAt = chooseInstant(inputs.generatedAt, { option: 'generated-at', environment, now: new Date() });
  const { predictions, against, split, bootstrap, seed, allowMissing, allowUnknown, allowNew } = inputs;
  const options = { against, split, bootstrap, seed, allowMissing, allowUnknown, allowNew, signal };
  const result = await scorePredictions(predictions, options);
  onOutputs(listFigures(result.score));
  listCounts(result.score);
  const judged = inputs.gate ? await passGate(result, { inputs, generatedAt }) : undefined;
  if (judged !== undefined) onOutputs({ verdict: judged.verdict.verdict, 'verdict-file': judged.path });
  if (inputs.summary) await writeScoreSummary({ score: result.score, verdict: judged?.verdict, showValues });
  if (judged !== undefined && permits.artifact) {
    const { artifactName: name, retentionDays } = inputs;
    const request = { name, files: [judged.path], retentionDays, compressionLevel: 6, environment };
    const { id, url, digest } = await uploadArtifact(request);
    onOutputs({ 'artifact-id': id, 'artifact-url': url, 'artifact-digest': digest });
  }
  return judged?.verdict.verdict === 'HOLD' ? [explainHold(judged.verdict, showValues)] : [];
}
