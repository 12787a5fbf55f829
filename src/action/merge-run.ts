import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { mergeShards } from '../merge/merge-shards.ts';
import { UserError } from '../user-error.ts';
import { annotateReport, annotateRun } from './annotations.ts';
import { downloadShards } from './download-shards.ts';
import { establishPermits } from './establish-permits.ts';
import { logLine, logNotice } from './log.ts';
import type { MergeInputs } from './merge-inputs.ts';
import { countMerged, describeKept, type MergeOutputs } from './merge-outputs.ts';
import type { Permits } from './privacy-guard.ts';
import type { StepContext } from './run-step.ts';
import { findServices } from './services.ts';
import { showShards } from './shard-summary.ts';
import { tellOutcome } from './tell-outcome.ts';
import { listTrainerFiles, makeTrainerFiles } from './trainer-files.ts';
import { uploadArtifact } from './upload-artifact.ts';
import { validateAsWhole } from './validate-as-whole.ts';

/** Shards on the runner, and the whole's name where the workflow gives none. */
interface FoundInputs {
  readonly paths: readonly string[];
  readonly artifacts: readonly string[];
}

function refuseWithoutService({ shards }: MergeInputs, environment: NodeJS.ProcessEnv): void {
  const { hasArtifacts, missing } = findServices(environment);
  if (shards.length > 0 || hasArtifacts) return;
  throw new UserError('SERVICE_MISSING', {
    message: `refused before any work: the shards are artifacts, and ${missing.join('; ')}`,
    hint: 'name the folders of the shards on the runner with shards',
  });
}

async function findShardInputs(
  { shards, artifacts: pattern, artifactName: ownName }: MergeInputs,
  {
    folder,
    context: { environment, signal },
  }: { readonly folder: string; readonly context: StepContext<MergeOutputs> },
): Promise<FoundInputs> {
  if (shards.length > 0) return { paths: shards, artifacts: [] };
  return downloadShards({ pattern, ownName, folder, environment, signal });
}

const SHARD_ENDING = /\.shard-[0-9]{5}-of-[0-9]{5}\.(?:manifest\.json|jsonl)$/;
/** What a name of an artifact's file may have in it before the workflow's own folder gets a file of this name. */
const PLAIN_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;

/** The name that the shards share, without their numbers. */
function nameOutput({ output }: MergeInputs, [first = '']: readonly string[]): string {
  if (output !== undefined) return output;
  const stem = basename(first).replace(SHARD_ENDING, '');
  if (SHARD_ENDING.test(first) && PLAIN_NAME.test(stem)) return `${stem}.jsonl`;
  throw new UserError('INPUT_INVALID', {
    message: 'input output: "", and the names of the shards do not tell how the merged JSONL is to be called',
    hint: 'set output, such as konvid_150k.jsonl',
  });
}

async function mergeInFolder(
  inputs: MergeInputs,
  folder: string,
  context: StepContext<MergeOutputs>,
  permits: Permits,
) {
  const { environment, signal, onOutputs } = context;
  const { showValues } = permits;
  const { paths, artifacts } = await findShardInputs(inputs, { folder, context });
  const result = await mergeShards({
    shards: paths,
    output: nameOutput(inputs, paths),
    manifestOut: inputs.manifestOut,
    allowMissing: inputs.allowMissing,
    thresholds: inputs.thresholds,
    signal,
    onNotice: (notice) => {
      if (showValues || notice.level === 'info') logNotice(notice);
    },
  });
  const { manifest, output, manifestPath } = result;
  const { report, reportPath } = await validateAsWhole(result);
  onOutputs({ ...countMerged(manifest), output, manifest: manifestPath, report: reportPath });
  logLine(`merged ${manifest.merged_from?.shards.length} of ${manifest.merged_from?.count} shards: ${output}`);
  const failures = result.failures.map(({ message, hint }) => `${message}${hint === null ? '' : ` (${hint})`}`);
  if (!report.valid && manifest.jsonl.rows > 0) failures.push('the merged JSONL breaks the contract; see the report');
  const trainer = await makeTrainerFiles(inputs.trainer, { output, rows: manifest.jsonl.rows, signal });
  onOutputs(trainer.files);
  failures.push(...trainer.failures);

  signal.throwIfAborted();
  annotateRun(manifest, showValues);
  annotateReport(report, showValues);
  const page = await tellOutcome(
    { output, manifestPath, manifest, report, failures, sections: showShards(manifest, { artifacts }) },
    { summary: inputs.summary, page: inputs.report, permits, signal },
  );
  onOutputs({ 'report-page': page ?? '' });
  if (permits.artifact) {
    const { artifactName: name, retentionDays, compressionLevel } = inputs;
    const pages = page === undefined ? [] : [page];
    const files = [output, manifestPath, reportPath, ...pages, ...listTrainerFiles(trainer.files)];
    onOutputs(describeKept(await uploadArtifact({ name, files, retentionDays, compressionLevel, environment })));
  }
  return failures;
}

/**
 * The whole step: privacy guard, the shards' artifacts, merge, validation, annotations, summary, artifact.
 *
 * @returns why the corpus counts as failed all the same; empty where it does not
 * @throws MergeRefusal; UserError
 */
export async function runMerge(inputs: MergeInputs, context: StepContext<MergeOutputs>): Promise<readonly string[]> {
  const { environment, onPermits } = context;
  const permits = await establishPermits(inputs, environment);
  onPermits(permits);
  refuseWithoutService(inputs, environment);
  const folder = await mkdtemp(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'shards-'));
  try {
    return await mergeInFolder(inputs, folder, context, permits);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
