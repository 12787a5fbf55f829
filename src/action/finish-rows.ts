/** What the steps `ingest` and `merge` do with a finished JSONL: check it, tell what is in it, and keep it. */

import { lstat, rm } from 'node:fs/promises';
import type { IngestManifest, ReportStatistics, ResultError, ValidationReport } from '../contract/generated/types.ts';
import { countOf } from '../files/count-of.ts';
import { writeDurably } from '../files/durable.ts';
import { explainUnwritable } from '../files/user-error.ts';
import type { MergeStep } from '../options/generated/option-values.ts';
import { report as makeReport } from '../report/report.ts';
import { split } from '../trainer/split.ts';
import { unify } from '../trainer/unify.ts';
import { validateJsonl } from '../validate/validate-jsonl.ts';
import { annotateReport, annotateRun } from './annotations.ts';
import { type KeptArtifact, uploadArtifact } from './artifact.ts';
import type { TrainingInputs } from './inputs.ts';
import { describeFailure, logLine } from './log.ts';
import { listCounters } from './outputs.ts';
import type { Permits } from './privacy-guard.ts';
import type { StepContext } from './step.ts';
import { addSummary } from './summary.ts';

/** A finished JSONL. */
export interface FinishedRows {
  /** Absolute path of the JSONL. */
  readonly output: string;
  readonly manifestPath: string;
  readonly manifest: IngestManifest;
  readonly failures: readonly ResultError[];
}

export interface Finishing {
  readonly inputs: Pick<MergeStep, 'summary' | 'report' | 'artifactName' | 'retentionDays' | 'compressionLevel'> & {
    readonly training: TrainingInputs;
  };
  readonly context: StepContext<'ingest' | 'merge'>;
  readonly permits: Permits;
  /** What the summary shows below the counters, in Markdown. */
  readonly sections?: readonly string[];
  /** Files that join the artifact. */
  readonly moreFiles?: readonly string[];
}

/**
 * Removes a link at a path that the step chose itself. Whoever filled the workspace has left it there, and its target is not for
 * the step to write to.
 */
async function clearLink(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isSymbolicLink() === true) await rm(path);
}

/**
 * Writes a validation report; a link at its path is replaced.
 *
 * @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED
 */
export async function keepReport(report: ValidationReport, path: string): Promise<void> {
  try {
    await writeDurably(path, `${JSON.stringify(report, null, 2)}\n`);
  } catch (error) {
    throw explainUnwritable(error, path);
  }
}

/** Why a step fails whose rows break the contract. */
export function describeViolation(message: string): string {
  return describeFailure({ code: 'CONTRACT_VIOLATED', message, hint: 'the report lists each violation' });
}

async function unifyRows(stem: string, output: string, { unifyWith }: TrainingInputs, signal: AbortSignal) {
  const path = `${stem}.unified.jsonl`;
  for (const own of [path, `${stem}.unified.manifest.json`]) await clearLink(own);
  const result = await unify([output, ...unifyWith], { output: path, signal });
  const { written, invalid, duplicates, out_of_range: outOfRange } = result.manifest.counts;
  logLine(
    `unified: ${countOf(written, 'row')}; dropped ${outOfRange} out of range, ${invalid} invalid, ${duplicates} duplicates`,
  );
  const failures = invalid === 0 ? [] : [`${invalid} lines are no rows, and were not unified [ROWS_INVALID]`];
  return { path: result.output, manifestPath: result.manifestPath, failures };
}

/** Unifies and splits the rows as far as the workflow asks for it; an output without rows gives no files. */
async function makeTrainingFiles({ output, manifest }: FinishedRows, training: TrainingInputs, signal: AbortSignal) {
  const none = { outputs: {}, files: [], failures: [] };
  if (manifest.jsonl.rows === 0) return none;
  const stem = output.replace(/\.jsonl$/, '');
  const unified = training.unify ? await unifyRows(stem, output, training, signal) : undefined;
  const unifiedFiles = unified === undefined ? {} : { unified: unified.path, 'unified-manifest': unified.manifestPath };
  const splitFiles: { split?: string } = {};
  if (training.split !== undefined) {
    const path = `${stem}.split.json`;
    await clearLink(path);
    const made = await split([unified?.path ?? output], { ...training.split, output: path, signal });
    logLine(`split: ${countOf(made.split.counts.contents, 'content')}, ${countOf(made.split.counts.rows, 'row')}`);
    splitFiles.split = made.output;
  }
  const outputs = { ...unifiedFiles, ...splitFiles };
  return { outputs, files: Object.values(outputs), failures: unified?.failures ?? [] };
}

/** Describes the rows together, and shows that on a page beside the JSONL. */
async function describeRows(
  { output, manifestPath, manifest }: FinishedRows,
  { inputs, context: { signal }, permits: { showValues } }: Finishing,
  { valid }: ValidationReport,
): Promise<ReportStatistics | undefined> {
  // A shard's page would show a part as if it were the whole.
  const wantsPage = inputs.report && manifest.shard === undefined;
  // A file that breaks the contract has no statistics: its validation report shows what is wrong.
  if (!valid || !(wantsPage || (inputs.summary && showValues))) return undefined;
  const html = wantsPage ? `${output.replace(/\.jsonl$/, '')}.report.html` : undefined;
  if (html !== undefined) await clearLink(html);
  return (await makeReport(output, { manifest: manifestPath, html, signal })).statistics;
}

/** Ends the log with the result. */
function logResult({ output, manifest }: FinishedRows, artifact: KeptArtifact | undefined): void {
  const { jsonl, outcomes } = manifest;
  const counts = Object.entries(outcomes).filter(([, count]) => count > 0);
  logLine(`result: ${countOf(jsonl.rows, 'row')} in ${output}`);
  logLine(`labels: ${counts.map(([outcome, count]) => `${count} ${outcome}`).join(', ')}`);
  logLine(`SHA-256: ${jsonl.sha256}`);
  if (artifact !== undefined) logLine(`artifact: ${artifact.name}, ${artifact.url}`);
}

/**
 * Validates finished rows as a trainer would, makes files for training, annotates what was skipped, writes page and summary, and
 * keeps everything as an artifact if that is permitted.
 *
 * @returns why the step fails all the same; empty if it does not
 */
export async function finishRows(rows: FinishedRows, finishing: Finishing): Promise<readonly string[]> {
  const { inputs, context, permits, moreFiles = [], sections = [] } = finishing;
  const { onOutputs, signal, environment } = context;
  const { output, manifest, manifestPath } = rows;
  const report = await validateJsonl(output, { manifest: manifestPath, minRows: 0 });
  const reportPath = `${output.replace(/\.jsonl$/, '')}.validation.json`;
  await keepReport(report, reportPath);
  onOutputs({ ...listCounters(manifest), output, manifest: manifestPath, report: reportPath });
  const failures = rows.failures.map(describeFailure);
  if (!report.valid && manifest.jsonl.rows > 0) {
    failures.push(describeViolation('the finished JSONL breaks the contract'));
  }
  const training = await makeTrainingFiles(rows, inputs.training, signal);
  onOutputs(training.outputs);
  failures.push(...training.failures);

  signal.throwIfAborted();
  annotateRun(manifest, permits.showValues);
  annotateReport(report, permits.showValues);
  const described = await describeRows(rows, finishing, report);
  const page = described?.html ?? undefined;
  if (page !== undefined) onOutputs({ 'report-page': page });
  let artifact: KeptArtifact | undefined;
  try {
    if (permits.artifact) {
      const { artifactName: name, retentionDays, compressionLevel } = inputs;
      const pages = page === undefined ? [] : [page];
      const catalogue = manifest.catalogue === undefined ? [] : [manifest.catalogue.path];
      const files = [output, manifestPath, reportPath, ...catalogue, ...pages, ...moreFiles, ...training.files];
      artifact = await uploadArtifact({ name, files, retentionDays, compressionLevel, environment });
      onOutputs({ 'artifact-id': artifact.id, 'artifact-url': artifact.url, 'artifact-digest': artifact.digest });
    }
  } finally {
    const statistics = permits.showValues ? described : undefined;
    if (inputs.summary) addSummary({ manifest, failures, artifact, statistics, sections });
  }
  logResult(rows, artifact);
  return failures;
}
