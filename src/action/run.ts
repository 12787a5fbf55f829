import type { IngestManifest, ValidationReport } from '../contract/generated/types.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { chooseCorpus } from '../ingest/choose-corpus.ts';
import { AUTO_CORPUS } from '../ingest/corpus-words.ts';
import { type IngestResult, ingestIn } from '../ingest/ingest.ts';
import { claimsPath } from '../ingest/shards/claim-log.ts';
import { DEFAULT_WORLD } from '../ingest/world.ts';
import { annotateReport, annotateRun } from './annotations.ts';
import type { RestoredDataset } from './dataset-cache.ts';
import { establishPermits } from './establish-permits.ts';
import { type DatasetParts, findDataset, refuseMiss } from './find-dataset.ts';
import { indexPath, restoreIndex } from './index-cache.ts';
import type { ActionInputs } from './inputs.ts';
import { installFfprobe } from './install-ffprobe.ts';
import { logLine, logNotice } from './log.ts';
import { type ActionOutputs, NO_OUTPUTS } from './outputs.ts';
import type { Permits } from './privacy-guard.ts';
import { tellOutcome } from './tell-outcome.ts';
import { listTrainerFiles, makeTrainerFiles } from './trainer-files.ts';
import { uploadArtifact } from './upload-artifact.ts';
import { validateAsWhole } from './validate-as-whole.ts';

/** What the main step hands to the post step. */
export interface ToSave {
  /** The corpus and the key of its entry; undefined where it isn't saved. */
  readonly dataset: ({ readonly key: string } & DatasetParts) | undefined;
  /** The corpus whose answers are saved; undefined where they aren't. */
  readonly indexOf: string | undefined;
}

/** How a step ended that was carried through. */
export interface ActionRun {
  readonly outputs: ActionOutputs;
  /** Why it counts as failed all the same. */
  readonly failures: readonly string[];
  /** What the post step saves in the cache. */
  readonly toSave: ToSave;
}

const PROGRESS_INTERVAL_MS = 10_000;

interface IngestParts {
  readonly corpus: Corpus;
  readonly corpusDir: string;
  readonly restored: RestoredDataset;
  readonly ffprobe: string;
  readonly portableIndex: string | undefined;
  readonly showValues: boolean;
  readonly signal: AbortSignal;
}

/** Where the answers of earlier runners lie; undefined where they are not to be used. */
async function findPortableIndex(
  { indexCache }: ActionInputs,
  { corpus, permits, workspace, signal }: { corpus: Corpus; permits: Permits; workspace: string; signal: AbortSignal },
): Promise<string | undefined> {
  if (!indexCache) return undefined;
  if (permits.restore)
    return (await restoreIndex({ workspace, corpus: corpus.name, signal })) ? indexPath(workspace) : undefined;
  logLine('clip index: not cached here, where repository or server does not allow it');
  return undefined;
}

async function runIngest(
  inputs: ActionInputs,
  { corpus, corpusDir, restored, ffprobe, portableIndex, showValues, signal }: IngestParts,
): Promise<IngestResult> {
  let due = performance.now() + PROGRESS_INTERVAL_MS;
  const {
    corpusLabel,
    scale,
    columns,
    manifestCsv,
    clipsSubdir,
    output,
    manifestOut,
    corpusVersion,
    ingestedAt,
    concurrency,
    limit,
    shard,
    linkTargets,
    prober,
    probeTimeoutS,
    rehash,
  } = inputs;
  return ingestIn(
    { ...DEFAULT_WORLD, checkedFiles: restored.files, portableIndex, matrixJob: inputs.matrixJob },
    {
      corpus: inputs.corpus === AUTO_CORPUS ? corpus.name : inputs.corpus,
      corpusLabel,
      scale,
      columns,
      corpusDir,
      manifestCsv,
      clipsSubdir,
      output,
      outputFolder: process.cwd(),
      manifestOut,
      corpusVersion,
      ingestedAt,
      concurrency,
      limit,
      shard,
      linkTargets,
      prober,
      probeTimeoutS,
      rehash,
      ffprobeBin: ffprobe,
      thresholds: {
        max_missing: inputs.maxMissing,
        max_broken: inputs.maxBroken,
        max_rejected: inputs.maxRejected,
        max_conflicts: inputs.maxConflicts,
        max_attrition: inputs.maxAttrition,
      },
      signal,
      // Warnings quote names and scores, and a log is as public as its repository.
      onNotice: (notice) => {
        if (showValues || notice.level === 'info') logNotice(notice);
      },
      onProgress: ({ labelsDone, labelsTotal }) => {
        if (performance.now() < due) return;
        due = performance.now() + PROGRESS_INTERVAL_MS;
        logLine(`${labelsDone} of ${labelsTotal} labels`);
      },
    },
  );
}

function countersOf({ outcomes, jsonl, ffprobe }: IngestManifest) {
  return {
    ...outcomes,
    rows: jsonl.rows,
    sha256: jsonl.sha256,
    'ffprobe-path': ffprobe.path,
    'ffprobe-version': ffprobe.version,
  };
}

/** The folders and files that ingestion has read. */
function ingestedDataset({ config, clips, labels }: IngestManifest): DatasetParts {
  return { corpusDir: config.corpus_dir, parts: [...clips.folders, ...labels.files].map(({ path }) => path) };
}

/** What the artifact holds: of a shard also what merging needs. */
function listFiles(
  { output, manifestPath, manifest }: IngestResult,
  more: readonly (string | undefined)[],
): readonly string[] {
  const claims = manifest.shard === undefined ? undefined : claimsPath(output);
  return [output, manifestPath, claims, ...more].filter((path) => path !== undefined);
}

/** What a run gets from its entry. */
export interface RunContext {
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Hears of the outputs as soon as more of them are known, so that a later failure loses none. */
  readonly onOutputs: (outputs: ActionOutputs) => void;
  /** Hears what the run may show. */
  readonly onPermits: (permits: Permits) => void;
}

function listFailures({ failures, manifest }: IngestResult, { valid }: ValidationReport): string[] {
  const texts = failures.map(({ message, hint }) => `${message}${hint === null ? '' : ` (${hint})`}`);
  if (!valid && manifest.jsonl.rows > 0) texts.push('the finished JSONL breaks the contract; see the report');
  return texts;
}

/**
 * The whole step: privacy guard, corpus, ffprobe, ingestion, validation, annotations, summary, artifact.
 *
 * @throws UserError
 */
export async function runAction(
  inputs: ActionInputs,
  { environment, signal, onOutputs, onPermits }: RunContext,
): Promise<ActionRun> {
  let outputs: ActionOutputs = NO_OUTPUTS;
  const learn = (more: Partial<ActionOutputs>) => {
    outputs = { ...outputs, ...more };
    onOutputs(outputs);
  };
  const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
  const permits = await establishPermits(inputs, environment);
  onPermits(permits);
  const { corpusDir, restored, fetchManifest, fetched } = await findDataset({
    inputs,
    permits,
    workspace,
    signal,
  });
  learn({ 'cache-result': restored.result, 'fetch-manifest': fetchManifest ?? '' });
  if (inputs.dataset === 'cache') refuseMiss(restored);
  const { corpus, reason } = await chooseCorpus({ ...inputs, corpusDir });
  if (reason !== undefined) logLine(`corpus: ${corpus.name} is recognised: ${reason}`);
  const ffprobe = await installFfprobe(inputs, signal);
  learn({ 'ffprobe-path': ffprobe });

  const portableIndex = await findPortableIndex(inputs, { corpus, permits, workspace, signal });
  const result = await runIngest(inputs, {
    corpus,
    corpusDir,
    restored,
    ffprobe,
    portableIndex,
    showValues: permits.showValues,
    signal,
  });
  const { manifest } = result;
  const { report, reportPath } = await validateAsWhole(result);
  learn({ ...countersOf(manifest), output: result.output, manifest: result.manifestPath, report: reportPath });
  const failures = listFailures(result, report);
  const finished = { output: result.output, rows: manifest.jsonl.rows, signal };
  const trainer = await makeTrainerFiles(inputs.trainer, finished);
  learn(trainer.files);
  failures.push(...trainer.failures);

  signal.throwIfAborted();
  annotateRun(manifest, permits.showValues);
  annotateReport(report, permits.showValues);
  // Whoever merges shards wants a page of the whole.
  const wantsPage = inputs.report && manifest.shard === undefined;
  const page = await tellOutcome(
    { ...result, report, failures },
    { summary: inputs.summary, page: wantsPage, permits, signal },
  );
  learn({ 'report-page': page ?? '' });
  if (permits.artifact) {
    const files = listFiles(result, [reportPath, page, fetchManifest, ...listTrainerFiles(trainer.files)]);
    const { artifactName: name, retentionDays, compressionLevel } = inputs;
    const kept = await uploadArtifact({ name, files, retentionDays, compressionLevel, environment });
    learn({ 'artifact-id': kept.id, 'artifact-url': kept.url, 'artifact-digest': kept.digest });
  }
  const mayBeSaved = inputs.cacheSave && permits.save && failures.length === 0 && !manifest.partial;
  return {
    outputs,
    failures,
    toSave: {
      dataset:
        mayBeSaved && restored.result !== 'exact'
          ? { key: inputs.cacheKey ?? '', ...(fetched ?? ingestedDataset(manifest)) }
          : undefined,
      indexOf: portableIndex !== undefined && permits.save ? corpus.name : undefined,
    },
  };
}
