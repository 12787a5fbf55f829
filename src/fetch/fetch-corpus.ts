import { constants } from 'node:fs';
import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FetchManifest } from '../contract/generated/types.ts';
import { DEFAULT_CORPUS, findFetchableCorpus } from '../corpora/registry.ts';
import { makeFolder } from '../files/durable.ts';
import { lockOutput } from '../files/output-lock.ts';
import { systemErrorCode, UserError } from '../files/user-error.ts';
import { type FetchedPart, fetchArchive, findComplete } from './fetch-archive.ts';
import { readEarlierFetch, writeFetchManifest } from './fetch-manifest.ts';
import { FETCH_MANIFEST, type FetchOptions, type FetchPlan, planFetch } from './fetch-options.ts';

export interface FetchResult {
  /** Absolute path of the corpus folder, for `ingest`. */
  readonly root: string;
  readonly manifestPath: string;
  readonly manifest: FetchManifest;
  /** True if everything was there already, and nothing was requested or written. */
  readonly wasComplete: boolean;
}

async function prepare(options: FetchOptions) {
  const corpus = findFetchableCorpus(options.corpus ?? DEFAULT_CORPUS);
  const plan = planFetch(corpus, options);
  /** Manifest of an earlier run. */
  const earlier = await readEarlierFetch(plan.manifestPath, corpus);
  return { plan, earlier };
}

function notedDigest(manifest: FetchManifest | undefined, label: string): string | undefined {
  return manifest?.archives.find((archive) => archive.label === label)?.sha256;
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

async function fetchLocked(
  plan: FetchPlan,
  earlier: FetchManifest | undefined,
  options: FetchOptions,
): Promise<FetchResult> {
  const { root, manifestPath, archives } = plan;
  await makeRoot(root);
  // The lock is beside the manifest's default path, wherever the manifest itself is written.
  const lock = await lockOutput(join(root, FETCH_MANIFEST), { breakLock: options.breakLock ?? false });
  try {
    const parts: FetchedPart[] = [];
    for (const wanted of archives) {
      options.signal?.throwIfAborted();
      parts.push(await fetchArchive(wanted, notedDigest(earlier, wanted.label), options));
    }
    if (options.keepZips !== true) for (const { zip } of archives) await rm(zip, { force: true });
    const manifest = await writeFetchManifest(plan, parts, options);
    return { root, manifestPath, manifest, wasComplete: false };
  } finally {
    await lock.release();
  }
}

/**
 * Finds a complete corpus that an earlier fetch has brought, if its manifest describes the folders as they are. Requests and
 * writes nothing.
 *
 * @throws UserError for bad options, and if a folder was unpacked from another archive than expected (exitCode 2)
 */
export async function findFetched(
  options: FetchOptions,
  prepared = prepare(options),
): Promise<FetchResult | undefined> {
  const { plan, earlier } = await prepared;
  const { root, manifestPath } = plan;
  const parts = await Promise.all(plan.archives.map(findComplete));
  const isNoted = (part: FetchedPart | undefined) =>
    part !== undefined && notedDigest(earlier, part.wanted.label) === part.folder.archive.sha256;
  if (earlier === undefined || earlier.root !== root || !parts.every(isNoted)) return undefined;
  return { root, manifestPath, manifest: earlier, wasComplete: true };
}

/**
 * Fetches a published corpus: downloads its archives, compares them with the digests of earlier runs, and unpacks them. If
 * all of this is done already, nothing is requested or written.
 *
 * @throws UserError for bad options or a root that can't be used (exitCode 2), and if network, archive or disk fail
 *   (exitCode 3; what has arrived is kept); the signal's reason when aborted
 */
export async function fetchCorpus(options: FetchOptions = {}): Promise<FetchResult> {
  const prepared = prepare(options);
  const found = await findFetched(options, prepared);
  if (found !== undefined) return found;
  const { plan, earlier } = await prepared;
  return fetchLocked(plan, earlier, options);
}
