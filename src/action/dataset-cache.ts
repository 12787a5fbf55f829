import { copyFile, link, lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { contains } from '../clips/boundary.ts';
import type { CheckedFile } from '../ingest/world.ts';
import { messageOf, UserError } from '../user-error.ts';
import { checkDataset, DATASET_MANIFEST, writeDatasetManifest } from './dataset-manifest.ts';
import { restoreWithin } from './restore-within.ts';
import { watchSurroundings } from './surroundings.ts';

/** How a restore ended. */
export type CacheResult = 'exact' | 'partial' | 'miss' | 'off';

export interface RestoredDataset {
  readonly result: CacheResult;
  /** Files that are known to be right, so that nobody need read them again. */
  readonly files: readonly CheckedFile[];
  /** Why a restore was a miss; empty where it was not. */
  readonly reason: string;
}

/** The toolkit's version of a cache entry hashes this text: save and restore must name the same, relative one. */
export const DATASET_FOLDER = '.konvid-ingest/dataset';

export interface RestoreOptions {
  readonly key: string;
  readonly timeoutS: number;
  /** Absolute path of the workspace, which is also the working directory. */
  readonly workspace: string;
  readonly signal: AbortSignal;
}

/** A folder that an earlier step of ours left is cleared away; anything else there is somebody's, and stays. */
async function makeRoom(folder: string): Promise<void> {
  const entries: readonly string[] = await readdir(folder).catch(() => []);
  if (entries.length === 0) return;
  if (!entries.includes(DATASET_MANIFEST)) {
    throw new UserError('CACHE_FOLDER_NOT_EMPTY', {
      message: `${folder}: must be empty before the corpus is put into it`,
      hint: 'remove it in an earlier step; it is this Action that owns it',
    });
  }
  await rm(folder, { recursive: true, force: true });
}

async function miss(workspace: string, reason: string): Promise<RestoredDataset> {
  await rm(resolve(workspace, DATASET_FOLDER), { recursive: true, force: true });
  return { result: 'miss', files: [], reason };
}

/**
 * Restores the corpus into its one fixed folder, and checks every file of it before anybody uses it.
 *
 * @throws UserError CACHE_FOLDER_NOT_EMPTY, CACHE_ESCAPED where the archive wrote outside its folder
 */
export async function restoreDataset(options: RestoreOptions): Promise<RestoredDataset> {
  const { key, timeoutS, workspace, signal } = options;
  const folder = resolve(workspace, DATASET_FOLDER);
  await makeRoom(folder);
  await mkdir(dirname(folder), { recursive: true });
  const surroundings = await watchSurroundings(workspace, folder);
  let matched: string | undefined;
  try {
    matched = await restoreWithin(timeoutS, { folder: DATASET_FOLDER, key, prefix: key, signal });
  } catch (error) {
    signal.throwIfAborted();
    return miss(workspace, messageOf(error));
  } finally {
    await surroundings.refuseIntruder(key);
  }
  if (matched === undefined) return miss(workspace, `there is no cache entry ${key}`);
  const check = await checkDataset(folder);
  if (check.files === undefined) return miss(workspace, `the cache entry ${matched} was not used: ${check.reason}`);
  return { result: matched === key ? 'exact' : 'partial', files: check.files, reason: '' };
}

/** Links a file into the folder that is to be saved; copies it where the two lie on different file systems. */
async function place(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await link(source, target).catch(() => copyFile(source, target));
}

export interface SaveOptions {
  readonly key: string;
  readonly workspace: string;
  /** Absolute paths of the folders and files that make the corpus, and the folder to which they are relative. */
  readonly corpusDir: string;
  readonly parts: readonly string[];
}

/** The files of a part of the corpus. A link can't be saved: what it leads to would be missing elsewhere. */
async function filesBelow(part: string): Promise<readonly string[]> {
  if (!(await lstat(part)).isDirectory()) return [part];
  const entries = await readdir(part, { recursive: true, withFileTypes: true });
  const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (odd !== undefined) throw new Error(`${join(odd.parentPath, odd.name)} is not a plain file`);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  // An empty file tells nothing, and has no digest that would tell it from another.
  const isEmpty = await Promise.all(paths.map(async (path) => (await lstat(path)).size === 0));
  return paths.filter((_, index) => isEmpty[index] !== true);
}

/**
 * Saves the corpus, with a list of its files; says whether the service took it.
 *
 * @throws Error where the corpus has links, or parts of it lie outside its folder
 */
export async function saveDataset({ key, workspace, corpusDir, parts }: SaveOptions): Promise<boolean> {
  const folder = resolve(workspace, DATASET_FOLDER);
  const outside = parts.find((part) => !contains(corpusDir, part));
  if (outside !== undefined) throw new Error(`${outside} lies outside the corpus folder`);
  // A corpus that came out of the cache lies there already.
  if (corpusDir !== folder) await makeRoom(folder);
  for (const part of corpusDir === folder ? [] : parts) {
    for (const file of await filesBelow(part)) await place(file, join(folder, relative(corpusDir, file)));
  }
  await writeDatasetManifest(folder);
  const { saveCache } = await import('@actions/cache');
  return (await saveCache([DATASET_FOLDER], key)) !== -1;
}
