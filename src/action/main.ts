import { saveState, summary } from '@actions/core';
import type { IngestManifest } from '../contract/generated/types.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { countOf } from '../files/count-of.ts';
import { messageOf, UserError } from '../files/user-error.ts';
import { chooseCorpus } from '../ingest/choose-corpus.ts';
import type { Notice } from '../ingest/options.ts';
import { announcePlan, type Plan } from '../ingest/plan.ts';
import { type IngestResult, ingestIn } from '../ingest/run.ts';
import { DEFAULT_WORLD, planFor } from '../ingest/settings.ts';
import { claimsPath } from '../ingest/shard.ts';
import { AUTO_CORPUS } from '../options/defaults.ts';
import { explainBadPath } from './cache.ts';
import { type DatasetParts, type NotedDataset, noteDataset } from './dataset-cache.ts';
import { findDataset, refuseMiss } from './find-dataset.ts';
import { finishRows } from './finish-rows.ts';
import { restoreIndex } from './index-cache.ts';
import { type IngestInputs, readIngestInputs } from './inputs.ts';
import { installFfprobe } from './install-ffprobe.ts';
import { logLine, logNotice, logWarning } from './log.ts';
import { establishPermits, type Permits } from './privacy-guard.ts';
import { runStep, type StepContext } from './step.ts';

/** What the main step hands to the post step. */
export interface ToSave {
  /** Undefined if the corpus isn't saved. */
  readonly dataset: NotedDataset | undefined;
  /** The corpus whose index is saved; undefined if none is. */
  readonly indexOf: string | undefined;
}

const PROGRESS_INTERVAL_MS = 10_000;

/** Says before any work that the cache can't do what the workflow wants. @throws UserError CACHE_PATH */
function refuseBadPath({ cacheKey }: IngestInputs, environment: NodeJS.ProcessEnv): string | undefined {
  const badPath = explainBadPath(environment);
  if (badPath === undefined || cacheKey === undefined) return badPath;
  throw new UserError('CACHE_PATH', {
    message: `refused before any work: ${badPath}`,
    hint: 'install the runner in a folder without them, or leave cache-key out',
  });
}

/** Path of the index that earlier runners have left; undefined if it must not be used. */
async function findPortableIndex(
  { indexCache }: IngestInputs,
  { name: corpus }: Corpus,
  { permits, context }: { readonly permits: Permits; readonly context: StepContext<'ingest'> },
): Promise<string | undefined> {
  const { environment, workspace, signal } = context;
  if (!indexCache) return undefined;
  if (permits.restore) return restoreIndex({ workspace, corpus, signal });
  const reason = explainBadPath(environment) ?? 'repository or server does not allow it';
  logLine(`clip index: not cached here: ${reason}`);
  return undefined;
}

/** Logs the count of labels that are done every ten seconds. */
function logProgress() {
  let due = performance.now() + PROGRESS_INTERVAL_MS;
  return ({ labelsDone, labelsTotal }: { readonly labelsDone: number; readonly labelsTotal: number }) => {
    if (performance.now() < due) return;
    due = performance.now() + PROGRESS_INTERVAL_MS;
    logLine(`${labelsDone} of ${labelsTotal} labels`);
  };
}

/** The folders and files that ingestion has read. */
function ingestedDataset({ config, clips, labels }: IngestManifest): DatasetParts {
  return { corpusDir: config.corpus_dir, parts: [...clips.folders, ...labels.files].map(({ path }) => path) };
}

/** A corpus that can't be saved is no reason to fail a good run. */
async function noteToSave(key: string, parts: DatasetParts): Promise<NotedDataset | undefined> {
  try {
    return await noteDataset(key, parts);
  } catch (error) {
    logWarning(`the corpus will not be saved in the cache: ${messageOf(error)}`);
    return undefined;
  }
}

/** What merging needs of a shard besides its rows. */
function listShardFiles({ output, manifest }: IngestResult): readonly string[] {
  return manifest.shard === undefined ? [] : [claimsPath(output)];
}

/** Ends a dry run. */
function showPlan(
  plan: Plan,
  { onNotice, summary: isWanted }: { onNotice: (notice: Notice) => void; summary: boolean },
) {
  announcePlan(plan, onNotice);
  const { labels } = plan;
  const matched = labels.filter(({ clip }) => clip !== undefined).length;
  const text = `dry run: ${matched} of ${countOf(labels.length, 'label')} have a clip; none was read, and nothing was written`;
  logLine(text);
  if (isWanted) summary.addRaw(`## ${plan.corpus.name}\n\n${text}\n\n`);
  return [];
}

/**
 * The main step: privacy guard, corpus, ffprobe, ingestion, and what follows finished rows.
 *
 * @returns why the step fails although it was carried through
 */
async function ingestStep(context: StepContext<'ingest'>): Promise<readonly string[]> {
  const inputs = readIngestInputs();
  const { environment, workspace, signal, onOutputs } = context;
  const badPath = refuseBadPath(inputs, environment);
  const established = await establishPermits(inputs, environment);
  const permits = badPath === undefined ? established : { ...established, restore: false, save: false };
  context.onPermits(permits);
  const { corpusDir, restored, fetchManifest, fetched } = await findDataset({ inputs, permits, workspace, signal });
  onOutputs({ 'cache-result': restored.result, 'fetch-manifest': fetchManifest ?? '' });
  if (inputs.dataset === 'cache') refuseMiss(restored);
  const { corpus, reason } = await chooseCorpus({ ...inputs, corpusDir });
  if (reason !== undefined) logLine(`corpus: ${corpus.name} is recognised: ${reason}`);
  const world = { ...DEFAULT_WORLD, checkedFiles: restored.files, matrixJob: inputs.matrixJob };
  const options = {
    ...inputs,
    corpus: inputs.corpus === AUTO_CORPUS ? corpus.name : inputs.corpus,
    corpusDir,
    outputFolder: process.cwd(),
    signal,
    // Warnings quote names and scores, and a log is as public as its repository.
    onNotice: (notice: Notice) => {
      if (permits.showValues || notice.level === 'info') logNotice(notice);
    },
  };
  if (inputs.dryRun) return showPlan(await planFor(options, world), options);
  const ffprobe = await installFfprobe(inputs, { signal, beforeDownload: () => planFor(options, world) });
  onOutputs({ 'ffprobe-path': ffprobe });

  const portableIndex = await findPortableIndex(inputs, corpus, { permits, context });
  const result = await ingestIn(
    { ...world, portableIndex },
    { ...options, ffprobeBin: ffprobe, onProgress: logProgress() },
  );
  const { manifest } = result;
  onOutputs({ 'ffprobe-path': manifest.ffprobe.path, 'ffprobe-version': manifest.ffprobe.version });
  const moreFiles = [...listShardFiles(result), ...(fetchManifest === undefined ? [] : [fetchManifest])];
  const failures = await finishRows(result, { inputs, context, permits, moreFiles });

  const mayBeSaved = inputs.cacheSave && permits.save && failures.length === 0 && !manifest.partial;
  const toSave: ToSave = {
    dataset:
      mayBeSaved && restored.result !== 'exact'
        ? await noteToSave(inputs.cacheKey ?? '', fetched ?? ingestedDataset(manifest))
        : undefined,
    indexOf: portableIndex !== undefined && permits.save ? corpus.name : undefined,
  };
  saveState('to-save', JSON.stringify(toSave));
  return failures;
}

await runStep('ingest', ingestStep);
