import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { FetchManifest } from '../contract/generated/types.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { DEFAULT_CORPUS, findFetchableCorpus } from '../corpora/registry.ts';
import { makeFolder } from '../files/durable.ts';
import { lockOutput } from '../files/output-lock.ts';
import { systemErrorCode, UserError } from '../files/user-error.ts';
import { type FetchedPart, fetchArchive, findComplete, removeArchive } from './fetch-archive.ts';
import { composeFetchManifest, readEarlierFetch, writeFetchManifest } from './fetch-manifest.ts';
import { FETCH_MANIFEST, type FetchOptions, type FetchPlan, planFetch, type WantedArchive } from './fetch-options.ts';

export interface FetchResult {
  /** Absolute path of the corpus folder, for `ingest`. */
  readonly root: string;
  readonly manifestPath: string;
  readonly manifest: FetchManifest;
  /** True if everything was there already, and nothing was requested or written. */
  readonly wasComplete: boolean;
}

interface Job {
  readonly corpus: Corpus;
  readonly plan: FetchPlan;
  readonly options: FetchOptions;
  /** Manifest of an earlier run. */
  readonly earlier: FetchManifest | undefined;
}

async function prepare(options: FetchOptions): Promise<Job> {
  const corpus = findFetchableCorpus(options.corpus ?? DEFAULT_CORPUS);
  const plan = planFetch(corpus, options);
  return { corpus, plan, options, earlier: await readEarlierFetch(plan.manifestPath, corpus) };
}

function notedDigest({ earlier }: Job, { label }: WantedArchive): string | undefined {
  return earlier?.archives.find((archive) => archive.label === label)?.sha256;
}

/** Returns the result of an earlier run, if its manifest describes the folders as they are. */
async function findEarlierResult(job: Job): Promise<FetchResult | undefined> {
  const { plan, earlier } = job;
  const parts = await Promise.all(plan.archives.map(findComplete));
  const isNoted = (part: FetchedPart | undefined) =>
    part !== undefined && notedDigest(job, part.wanted) === part.folder.archive.sha256;
  if (earlier === undefined || earlier.root !== plan.root || !parts.every(isNoted)) return undefined;
  return { root: plan.root, manifestPath: plan.manifestPath, manifest: earlier, wasComplete: true };
}

async function makeRoot(root: string): Promise<void> {
  try {
    await makeFolder(root);
    await access(root, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const message = `${root}: can't be written to (${systemErrorCode(cause) ?? String(cause)})`;
    const hint = 'name a folder with --root that this user may write to';
    throw new UserError('FETCH_ROOT', { message, hint, cause });
  }
}

/** The root's lock is beside the manifest's default path, wherever the manifest itself is written. */
function lockedPath({ root }: FetchPlan): string {
  return join(root, FETCH_MANIFEST);
}

async function fetchLocked(job: Job): Promise<FetchResult> {
  const { corpus, plan, options } = job;
  const { root, manifestPath, archives } = plan;
  await makeRoot(root);
  const lock = await lockOutput(lockedPath(plan), { breakLock: options.breakLock ?? false });
  try {
    const parts: FetchedPart[] = [];
    for (const wanted of archives) {
      options.signal?.throwIfAborted();
      const noted = notedDigest(job, wanted);
      parts.push(await fetchArchive(wanted, { root, noted, options }));
    }
    if (options.keepZips !== true) for (const wanted of archives) await removeArchive(wanted);
    const manifest = await composeFetchManifest(corpus, { plan, parts, options });
    await writeFetchManifest(manifestPath, manifest);
    return { root, manifestPath, manifest, wasComplete: false };
  } finally {
    await lock.release();
  }
}

/**
 * Finds a complete corpus that an earlier fetch has brought. Requests and writes nothing.
 *
 * @throws UserError for bad options, and if a folder was unpacked from another archive than expected (exitCode 2)
 */
export async function findFetched(options: FetchOptions = {}): Promise<FetchResult | undefined> {
  return findEarlierResult(await prepare(options));
}

/**
 * Fetches a published corpus: downloads its archives, compares them with the digests of earlier runs, and unpacks them. If
 * all of this is done already, nothing is requested or written.
 *
 * @throws UserError for bad options or a root that can't be used (exitCode 2), and if network, archive or disk fail
 *   (exitCode 3; what has arrived is kept); the signal's reason when aborted
 */
export async function fetchCorpus(options: FetchOptions = {}): Promise<FetchResult> {
  const job = await prepare(options);
  return (await findEarlierResult(job)) ?? fetchLocked(job);
}
