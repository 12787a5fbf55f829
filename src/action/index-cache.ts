import { copyFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile } from '../files/reading.ts';
import { messageOf } from '../files/user-error.ts';
import { openOwnFolder, restoreEntry, saveEntry } from './cache.ts';
import { logLine } from './log.ts';

const FOLDER = 'index';
const FILE = 'answers';
const TIMEOUT_S = 120;

export interface IndexCacheOptions {
  readonly workspace: string;
  readonly corpus: string;
}

function keyPrefix(corpus: string): string {
  return `konvid-ingest-index-v3-${corpus}-`;
}

/** Path of the index that is shared between runners: a file of its own for each corpus. */
async function indexPath({ workspace, corpus }: IndexCacheOptions): Promise<string> {
  return join(await openOwnFolder(workspace), `index-${corpus}`);
}

/**
 * Restores the answers of ffprobe on earlier runners. No index, or an unusable one, only costs time.
 *
 * @returns path of the index; undefined if there can't be one
 * @throws the signal's reason when aborted
 */
export async function restoreIndex(options: IndexCacheOptions & { readonly signal: AbortSignal }) {
  const { workspace, corpus, signal } = options;
  const prefix = keyPrefix(corpus);
  try {
    const path = await indexPath(options);
    await rm(path, { recursive: true, force: true });
    const request = {
      workspace,
      folder: FOLDER,
      key: `${prefix}newest`,
      prefix,
      alsoGzip: false,
      timeoutS: TIMEOUT_S,
      signal,
    };
    const matched = await restoreEntry(request, async (folder, key) => {
      await rename(join(folder, FILE), path);
      return key;
    }).catch((error: unknown) => {
      signal.throwIfAborted();
      return `not restored: ${messageOf(error)}`;
    });
    logLine(`clip index: ${matched ?? 'none in the cache'}`);
    return path;
  } catch (error) {
    signal.throwIfAborted();
    logLine(`clip index: not used: ${messageOf(error)}`);
    return undefined;
  }
}

/** Saves the index under its digest. */
export async function saveIndex(options: IndexCacheOptions): Promise<void> {
  const path = await indexPath(options);
  const digest = await hashFile(path).catch(() => undefined);
  if (digest === undefined) return;
  const { workspace, corpus } = options;
  const key = `${keyPrefix(corpus)}${digest.slice(0, 32)}`;
  const result = await saveEntry({ workspace, folder: FOLDER, key }, (folder) => copyFile(path, join(folder, FILE)));
  if (result === 'saved') logLine(`clip index: saved as ${key}`);
  if (result === 'refused') logLine('clip index: not saved: the cache did not take it');
}
