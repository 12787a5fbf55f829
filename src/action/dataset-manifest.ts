import { lstat, readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import pMap from 'p-map';
import { isFault } from '../clips/clip-fault.ts';
import { type ClipReader, readInThreads } from '../clips/clip-reader.ts';
import { writeDurably } from '../files/durable.ts';
import type { CheckedFile } from '../ingest/world.ts';

/** What the save wrote beside the corpus: every file of it, with its digest. */
interface DatasetManifest {
  readonly schema: typeof MANIFEST_SCHEMA;
  readonly files: Readonly<Record<string, string>>;
}

/** A restored corpus is either right in every file, or not used. */
export type DatasetCheck =
  | { readonly files: readonly CheckedFile[]; readonly reason?: undefined }
  | { readonly files?: undefined; readonly reason: string };

const MANIFEST_SCHEMA = 'konvid-ingest-dataset-v1';
export const DATASET_MANIFEST = '.konvid-ingest-dataset.json';
/** Files that are being read or wait for it. */
const CONCURRENCY = 64;

/** Every entry below a folder that isn't a folder, relative, with forward slashes; links are not followed. */
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

/** Hashes files of a folder; each comes with its name, or with what is wrong with it. */
async function hashAll(folder: string, names: readonly string[]) {
  const reader = readInThreads({ threads: availableParallelism() });
  try {
    const hashOne = async (name: string) => ({ name, file: await hash(join(folder, name), reader) });
    return await pMap(names, hashOne, { concurrency: CONCURRENCY });
  } finally {
    await reader.close();
  }
}

/** Lists and hashes a corpus folder, and writes the list into it, for the check after a restore. */
export async function writeDatasetManifest(folder: string): Promise<void> {
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

/** Holds a restored folder against its list: the same files, regular ones, the same bytes; nothing more, nothing less. */
export async function checkDataset(folder: string): Promise<DatasetCheck> {
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
