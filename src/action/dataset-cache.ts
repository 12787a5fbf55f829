import { copyFile, link, lstat, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import pMap from 'p-map';
import { contains } from '../clips/boundary.ts';
import { type ClipReader, readInThreads } from '../clips/clip-reader.ts';
import { isFault } from '../clips/probe.ts';
import { writeDurably } from '../files/durable.ts';
import { messageOf, UserError } from '../files/user-error.ts';
import type { CheckedFile } from '../ingest/settings.ts';
import { restoreWithin, watchSurroundings } from './restore-cache.ts';

/** The list that a save writes beside the corpus: each file with its digest. */
interface DatasetManifest {
  readonly schema: typeof MANIFEST_SCHEMA;
  readonly files: Readonly<Record<string, string>>;
}

/** A restored corpus is used only if every file is right. */
type DatasetCheck =
  | { readonly files: readonly CheckedFile[]; readonly reason?: undefined }
  | { readonly files?: undefined; readonly reason: string };

const MANIFEST_SCHEMA = 'konvid-ingest-dataset-v1';
const DATASET_MANIFEST = '.konvid-ingest-dataset.json';
/** Files that are being read or wait to be read. */
const CONCURRENCY = 64;

/** Relative paths of all files and links below a folder, with forward slashes; links are not followed. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => name !== DATASET_MANIFEST)
    .sort();
}

async function hash(path: string, reader: ClipReader): Promise<CheckedFile | string> {
  if (!(await lstat(path)).isFile()) return 'is not a regular file';
  const reading = await reader.read(path);
  if (!isFault(reading)) return { path, sha256: reading.sha256, state: reading.state };
  return reading.code === 'CLIP_EMPTY' ? 'is empty' : reading.reason;
}

/** Hashes files of a folder; each result has the name and the file, or what is wrong with it. */
async function hashAll(folder: string, names: readonly string[]) {
  const reader = readInThreads({ threads: availableParallelism() });
  try {
    const hashOne = async (name: string) => ({ name, file: await hash(join(folder, name), reader) });
    return await pMap(names, hashOne, { concurrency: CONCURRENCY });
  } finally {
    await reader.close();
  }
}

/** Hashes the files of a corpus folder and writes the list into it, for the check after a restore. */
async function writeDatasetManifest(folder: string): Promise<void> {
  const hashed = await hashAll(folder, await listFiles(folder));
  const files = hashed.flatMap(({ name, file }) => (typeof file === 'string' ? [] : [[name, file.sha256] as const]));
  const manifest: DatasetManifest = { schema: MANIFEST_SCHEMA, files: Object.fromEntries(files) };
  await writeDurably(join(folder, DATASET_MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function readDatasetManifest(folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, DATASET_MANIFEST), 'utf8')) as DatasetManifest;
    return manifest.schema === MANIFEST_SCHEMA ? new Map(Object.entries(manifest.files)) : undefined;
  } catch {
    return undefined;
  }
}

/** Compares a restored folder with its list: exactly the same regular files with the same bytes. */
async function checkDataset(folder: string): Promise<DatasetCheck> {
  const expected = await readDatasetManifest(folder);
  if (expected === undefined) return { reason: 'it carries no list of its files' };
  const names = await listFiles(folder);
  const stray = names.find((name) => !expected.has(name));
  if (stray !== undefined) return { reason: `${stray} is not on its list of files` };
  if (names.length < expected.size) return { reason: `${expected.size - names.length} files of its list are missing` };
  const checked = (await hashAll(folder, names)).map(({ name, file }) => {
    if (typeof file === 'string') return `${name} ${file}`;
    return file.sha256 === expected.get(name) ? file : `${name} has other bytes than its list says`;
  });
  const fault = checked.find((file) => typeof file === 'string');
  return fault === undefined ? { files: checked.filter((file) => typeof file !== 'string') } : { reason: fault };
}

/** How a restore ended. */
export type CacheResult = 'exact' | 'partial' | 'miss' | 'off';

export interface RestoredDataset {
  readonly result: CacheResult;
  /** Files that were checked and need not be read again. */
  readonly files: readonly CheckedFile[];
  /** Why a restore was a miss; empty if it was not. */
  readonly reason: string;
}

/** The toolkit hashes this text into the version of a cache entry, so save and restore must use the same relative path. */
export const DATASET_FOLDER = '.konvid-ingest/dataset';

export interface RestoreOptions {
  readonly key: string;
  readonly timeoutS: number;
  /** Absolute path of the workspace, which is also the working directory. */
  readonly workspace: string;
  readonly signal: AbortSignal;
}

/** Removes a folder that an earlier step of this Action left. Anything else belongs to somebody, and stays. */
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
 * Restores the corpus into its fixed folder, and checks every file before use.
 *
 * @throws UserError CACHE_FOLDER_NOT_EMPTY, CACHE_ESCAPED if the archive wrote outside its folder
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

/** Links a file into the folder to save, or copies it if that is on another file system. */
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

/** The files of a part of the corpus. A link can't be saved, because its target would be missing elsewhere. */
async function filesBelow(part: string): Promise<readonly string[]> {
  if (!(await lstat(part)).isDirectory()) return [part];
  const entries = await readdir(part, { recursive: true, withFileTypes: true });
  const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (odd !== undefined) throw new Error(`${join(odd.parentPath, odd.name)} is not a plain file`);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  // The clip reader refuses an empty file, and no corpus needs one.
  const isEmpty = await Promise.all(paths.map(async (path) => (await lstat(path)).size === 0));
  return paths.filter((_, index) => isEmpty[index] !== true);
}

/**
 * Saves the corpus with a list of its files. Returns whether the service took it.
 *
 * @throws Error if the corpus has links, or parts of it are outside its folder
 */
export async function saveDataset({ key, workspace, corpusDir, parts }: SaveOptions): Promise<boolean> {
  const folder = resolve(workspace, DATASET_FOLDER);
  const outside = parts.find((part) => !contains(corpusDir, part));
  if (outside !== undefined) throw new Error(`${outside} lies outside the corpus folder`);
  // A corpus that came from the cache is there already.
  if (corpusDir !== folder) await makeRoom(folder);
  for (const part of corpusDir === folder ? [] : parts) {
    for (const file of await filesBelow(part)) await place(file, join(folder, relative(corpusDir, file)));
  }
  await writeDatasetManifest(folder);
  const { saveCache } = await import('@actions/cache');
  return (await saveCache([DATASET_FOLDER], key)) !== -1;
}
