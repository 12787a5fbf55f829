import { hash } from 'node:crypto';
import { copyFile, link, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import pMap from 'p-map';
import { contains } from '../clips/boundary.ts';
import { type ClipReader, readInThreads } from '../clips/clip-reader.ts';
import { isFault } from '../clips/probe.ts';
import { findOnPath } from '../ffprobe/find.ts';
import { messageOf, UserError } from '../files/user-error.ts';
import type { CheckedFile } from '../ingest/settings.ts';
import { openOwnFolder, restoreEntry, saveEntry } from './cache.ts';

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

const slashed = (path: string) => path.split(sep).join('/');

/** Relative paths of all files and links below a folder, with forward slashes; links are not followed. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => slashed(relative(folder, join(entry.parentPath, entry.name))))
    .filter((name) => name !== DATASET_MANIFEST)
    .sort();
}

async function hashOne(path: string, reader: ClipReader): Promise<CheckedFile | string> {
  if (!(await lstat(path)).isFile()) return 'is not a regular file';
  const reading = await reader.read(path);
  if (!isFault(reading)) return { path, sha256: reading.sha256, state: reading.state };
  return reading.code === 'CLIP_EMPTY' ? 'is empty' : reading.reason;
}

/** Hashes files of a folder; each result has the name and the file, or what is wrong with it. */
async function hashAll(folder: string, names: readonly string[]) {
  const reader = readInThreads({ threads: availableParallelism() });
  try {
    const hashNamed = async (name: string) => ({ name, file: await hashOne(join(folder, name), reader) });
    return await pMap(names, hashNamed, { concurrency: CONCURRENCY });
  } finally {
    await reader.close();
  }
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
  /** Where the restored corpus is. */
  readonly folder: string;
  /** Files that were checked and need not be read again. */
  readonly files: readonly CheckedFile[];
  /** Why a restore was a miss; empty if it was not. */
  readonly reason: string;
}

const FOLDER = 'dataset';

/** The corpus of a key has a folder of its own: several steps of a job may each restore one. */
async function folderOf(key: string, workspace: string): Promise<string> {
  return join(await openOwnFolder(workspace), `${FOLDER}-${hash('sha256', key).slice(0, 16)}`);
}

export interface RestoreOptions {
  readonly key: string;
  /** Whether another key that begins with this one will do. */
  readonly match: 'prefix' | 'exact';
  readonly timeoutS: number;
  /** Absolute path of the workspace. */
  readonly workspace: string;
  readonly signal: AbortSignal;
}

/**
 * Restores the corpus into the folder of its key, after a check of every file.
 *
 * @throws UserError CACHE_ESCAPED if the archive wrote outside its folder; the signal's reason when aborted
 */
export async function restoreDataset(options: RestoreOptions): Promise<RestoredDataset> {
  const { key, match, workspace, signal } = options;
  const folder = await folderOf(key, workspace);
  const miss = (reason: string): RestoredDataset => ({ result: 'miss', folder, files: [], reason });
  await rm(folder, { recursive: true, force: true });
  try {
    const request = { ...options, folder: FOLDER, prefix: match === 'exact' ? undefined : key, alsoGzip: true };
    const restored = await restoreEntry(request, async (fresh, matched): Promise<RestoredDataset> => {
      const { files, reason } = await checkDataset(fresh);
      if (files === undefined) return miss(`the cache entry ${matched} was not used: ${reason}`);
      await rename(fresh, folder);
      const moved = files.map((file) => ({ ...file, path: join(folder, relative(fresh, file.path)) }));
      return { result: matched === key ? 'exact' : 'partial', folder, files: moved, reason: '' };
    });
    const hasZstd = (await findOnPath('zstd', process.env)) !== undefined;
    const cause = hasZstd ? '' : '; this runner has no zstd, and finds no entry of a runner that has it: install zstd';
    return restored ?? miss(`no cache entry ${key} was found${cause}`);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof UserError) throw error;
    return miss(messageOf(error));
  }
}

/** The parts of a corpus: absolute paths of folders and files, and the folder to which they are relative. */
export interface DatasetParts {
  readonly corpusDir: string;
  readonly parts: readonly string[];
}

/** What is saved under a key: the files of a list below a folder. */
export interface NotedDataset {
  readonly key: string;
  readonly corpusDir: string;
  /** Path of the list with the digest of each file. */
  readonly list: string;
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
 * Notes the digests of a corpus that was ingested, because a later step of the job may change its files before they are saved.
 *
 * @throws Error if the corpus has links, or parts of it are outside its folder
 */
export async function noteDataset(key: string, { corpusDir, parts }: DatasetParts): Promise<NotedDataset> {
  const outside = parts.find((part) => !contains(corpusDir, part));
  if (outside !== undefined) throw new Error(`${outside} lies outside the corpus folder`);
  const paths = new Set((await Promise.all(parts.map(filesBelow))).flat());
  const hashed = await hashAll(
    corpusDir,
    [...paths].map((path) => slashed(relative(corpusDir, path))),
  );
  const files = hashed.map(({ name, file }) => {
    if (typeof file === 'string') throw new Error(`${name} ${file}`);
    return [name, file.sha256] as const;
  });
  const manifest: DatasetManifest = { schema: MANIFEST_SCHEMA, files: Object.fromEntries(files) };
  const list = join(await mkdtemp(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'dataset-')), DATASET_MANIFEST);
  await writeFile(list, `${JSON.stringify(manifest, null, 2)}\n`);
  return { key, corpusDir, list };
}

/** Links a file into the folder to save, or copies it if that is on another file system. */
async function place(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await link(source, target).catch(() => copyFile(source, target));
}

/** Saves the corpus that was noted. @throws Error if a file has changed since */
export function saveDataset({ key, corpusDir, list }: NotedDataset, workspace: string) {
  return saveEntry({ workspace, folder: FOLDER, key }, async (folder) => {
    await copyFile(list, join(folder, DATASET_MANIFEST));
    const names = (await readDatasetManifest(folder))?.keys() ?? [];
    for (const name of names) await place(join(corpusDir, name), join(folder, name));
    const { reason } = await checkDataset(folder);
    if (reason !== undefined) throw new Error(`the files have changed since they were ingested: ${reason}`);
  });
}
