import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { messageOf } from '../files/user-error.ts';
import { logLine } from './log.ts';
import { restoreWithin, watchSurroundings } from './restore-cache.ts';

const INDEX_FOLDER = '.konvid-ingest/index';
const INDEX_FILE = 'answers';
const TIMEOUT_S = 120;

export interface IndexCacheOptions {
  readonly workspace: string;
  readonly corpus: string;
}

export interface IndexRestore extends IndexCacheOptions {
  readonly signal: AbortSignal;
}

function keyPrefix(corpus: string): string {
  return `konvid-ingest-index-v3-${corpus}-`;
}

async function digestOf(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes === undefined ? undefined : createHash('sha256').update(bytes).digest('hex');
}

/** Path of the index that is shared between runners. */
export function indexPath(workspace: string): string {
  return join(resolve(workspace, INDEX_FOLDER), INDEX_FILE);
}

/**
 * Restores the answers of ffprobe on earlier runners. An unusable index only costs time.
 *
 * @returns false if the folder must not be used, because the toolkit may still be writing into it
 * @throws UserError CACHE_ESCAPED; the signal's reason when aborted
 */
export async function restoreIndex({ workspace, corpus, signal }: IndexRestore): Promise<boolean> {
  const folder = resolve(workspace, INDEX_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const prefix = keyPrefix(corpus);
  const surroundings = await watchSurroundings(workspace, folder);
  try {
    const request = { folder: INDEX_FOLDER, key: `${prefix}newest`, prefix, signal };
    const matched = await restoreWithin(TIMEOUT_S, request);
    logLine(matched === undefined ? 'clip index: none in the cache' : `clip index: ${matched}`);
  } catch (error) {
    signal.throwIfAborted();
    logLine(`clip index: not restored: ${messageOf(error)}`);
    return false;
  } finally {
    await surroundings.refuseIntruder('the clip index');
  }
  const entries = await readdir(folder).catch(() => []);
  if (entries.some((name) => name !== INDEX_FILE)) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return true;
}

/** Saves the index under its digest, unless there is such an entry. */
export async function saveIndex({ workspace, corpus }: IndexCacheOptions): Promise<void> {
  const digest = await digestOf(indexPath(workspace));
  if (digest === undefined) return;
  const key = `${keyPrefix(corpus)}${digest.slice(0, 32)}`;
  const { restoreCache, saveCache } = await import('@actions/cache');
  const standing = await restoreCache([INDEX_FOLDER], key, [], { lookupOnly: true });
  if (standing === key) return;
  await saveCache([INDEX_FOLDER], key);
  logLine(`clip index: saved as ${key}`);
}
