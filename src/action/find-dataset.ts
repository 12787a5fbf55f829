import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FetchManifest } from '../contract/generated/types.ts';
import { findFetchableCorpus } from '../corpora/registry.ts';
import { fetchCorpus, findFetched } from '../fetch/fetch-corpus.ts';
import { readEarlierFetch } from '../fetch/fetch-manifest.ts';
import { FETCH_MANIFEST, type FetchOptions } from '../fetch/fetch-options.ts';
import { UserError } from '../files/user-error.ts';
import { type DatasetParts, type RestoredDataset, restoreDataset } from './dataset-cache.ts';
import type { IngestInputs } from './inputs.ts';
import { logLine, logNotice } from './log.ts';
import type { Permits } from './privacy-guard.ts';

/** The corpus, from disk, cache or publisher. */
export interface FoundDataset {
  readonly corpusDir: string;
  readonly restored: RestoredDataset;
  /** Path of the manifest of the fetch that brought the corpus; undefined if none did. */
  readonly fetchManifest: string | undefined;
  /** The parts of a fetched corpus; undefined if ingestion determines them. */
  readonly fetched: DatasetParts | undefined;
}

export interface DatasetQuestion {
  readonly inputs: IngestInputs;
  readonly permits: Permits;
  readonly workspace: string;
  readonly signal: AbortSignal;
}

const PROGRESS_INTERVAL_MS = 10_000;
const MEGABYTE = 1_000_000;
const NOT_RESTORED: RestoredDataset = { result: 'off', folder: '', files: [], reason: '' };

async function restore({ inputs, workspace, signal }: DatasetQuestion): Promise<FoundDataset> {
  const key = inputs.cacheKey ?? '';
  const { cacheMatch: match, cacheTimeoutS: timeoutS } = inputs;
  const restored = await restoreDataset({ key, match, timeoutS, workspace, signal });
  logLine(`dataset cache: ${restored.result}${restored.reason === '' ? '' : `: ${restored.reason}`}`);
  return { corpusDir: restored.folder, restored, fetchManifest: undefined, fetched: undefined };
}

/** @throws UserError DATASET_MISS */
export function refuseMiss({ result, reason }: RestoredDataset): void {
  if (result !== 'miss') return;
  throw new UserError('DATASET_MISS', {
    message: `the corpus could not be restored from the cache: ${reason}`,
    hint: 'save it there once, on a runner that has it, with dataset: path and cache-save: true',
  });
}

/** Logs progress at most every ten seconds, because a log keeps every line. */
function reportProgress() {
  let due = performance.now() + PROGRESS_INTERVAL_MS;
  let started = { step: '', ms: 0, bytes: 0 };
  return (step: string, bytesDone: number, bytesTotal: number | undefined) => {
    const now = performance.now();
    if (step !== started.step) started = { step, ms: now, bytes: bytesDone };
    if (now < due) return;
    due = now + PROGRESS_INTERVAL_MS;
    const rate = (bytesDone - started.bytes) / Math.max(0.001, (now - started.ms) / 1000);
    const left = bytesTotal === undefined || rate <= 0 ? '' : `, ${Math.round((bytesTotal - bytesDone) / rate)} s left`;
    const total = bytesTotal === undefined ? '' : ` of ${Math.round(bytesTotal / MEGABYTE)}`;
    logLine(`${step}: ${Math.round(bytesDone / MEGABYTE)}${total} MB, ${(rate / MEGABYTE).toFixed(1)} MB/s${left}`);
  };
}

function toFetchOptions({ inputs, permits, workspace, signal }: DatasetQuestion): FetchOptions {
  const report = reportProgress();
  return {
    corpus: inputs.corpus,
    root: resolve(workspace, inputs.corpusDir),
    urls: inputs.urls,
    expectSha256: inputs.expectSha256,
    insecureHosts: inputs.insecureHosts,
    stallTimeoutS: inputs.stallTimeoutS,
    minRate: inputs.minRate,
    signal,
    // Warnings may quote names, and a log is as public as its repository.
    onNotice: (notice) => {
      if (permits.showValues || notice.level === 'info') logNotice(notice);
    },
    onProgress: ({ label, step, bytesDone, bytesTotal }) => report(`${step} ${label}`, bytesDone, bytesTotal),
  };
}

/** Whether the archives of a restored corpus have the digests that the workflow gives. */
function hasDigests(manifest: FetchManifest | undefined, expected: IngestInputs['expectSha256']): boolean {
  return Object.entries(expected).every(([label, sha256]) =>
    manifest?.archives.some((archive) => archive.label === label && archive.sha256 === sha256?.toLowerCase()),
  );
}

/** Restores a fetched corpus from the cache; a miss if its archives have other digests than the workflow gives. */
async function restoreFetched(question: DatasetQuestion): Promise<FoundDataset> {
  const { inputs } = question;
  const found = await restore(question);
  if (found.restored.result === 'miss') return found;
  const path = join(found.corpusDir, FETCH_MANIFEST);
  const manifest = await readEarlierFetch(path, findFetchableCorpus(inputs.corpus));
  if (hasDigests(manifest, inputs.expectSha256)) {
    return { ...found, fetchManifest: manifest === undefined ? undefined : path };
  }
  const reason = 'the cached corpus did not come from the archives that expect-sha256 names';
  logLine(`dataset cache: ${reason}`);
  await rm(found.corpusDir, { recursive: true, force: true });
  return { ...found, restored: { ...found.restored, result: 'miss', files: [], reason } };
}

/** Takes the corpus that is in its folder, else the one in the cache, else the publisher's. */
async function fetchDataset(question: DatasetQuestion): Promise<FoundDataset> {
  const { inputs, permits } = question;
  const options = toFetchOptions(question);
  const existing = await findFetched(options);
  const mayRestore = existing === undefined && inputs.cacheKey !== undefined && permits.restore;
  const cached = mayRestore ? await restoreFetched(question) : undefined;
  if (cached !== undefined && cached.restored.result !== 'miss') return cached;
  const { root, manifestPath, manifest } = existing ?? (await fetchCorpus(options));
  logLine(existing === undefined ? `the corpus is fetched: ${root}` : `the corpus is there already: ${root}`);
  const { videos_dir, metadata_dir } = manifest.extracted;
  return {
    corpusDir: root,
    restored: cached?.restored ?? NOT_RESTORED,
    fetchManifest: manifestPath,
    fetched: { corpusDir: root, parts: [videos_dir, metadata_dir, manifestPath] },
  };
}

/**
 * Finds the corpus: on the runner's disk, in the private cache, or at its publisher.
 *
 * @throws UserError CACHE_ESCAPED, and as fetchCorpus
 */
export async function findDataset(question: DatasetQuestion): Promise<FoundDataset> {
  const { inputs, workspace } = question;
  switch (inputs.dataset) {
    case 'path': {
      const corpusDir = resolve(workspace, inputs.corpusDir);
      return { corpusDir, restored: NOT_RESTORED, fetchManifest: undefined, fetched: undefined };
    }
    case 'cache':
      return restore(question);
    case 'fetch':
      return fetchDataset(question);
  }
}
