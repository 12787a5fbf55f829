import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ReadManifest, readIngestManifest } from '../contract/read-manifest.ts';
import { isHeld } from '../files/output-lock.ts';
import { systemErrorCode, UserError } from '../files/user-error.ts';
import { manifestBeside } from '../ingest/output-place.ts';
import { shardFileKind } from '../ingest/shard.ts';
import { type ShardFault, shardFault } from './merge-refusal.ts';

/** A shard with a manifest. */
export interface FoundShard extends ReadManifest {
  readonly manifestPath: string;
  /** Beside the manifest, because a shard may have been moved since. */
  readonly jsonlPath: string;
}

const MANIFEST_ENDING = /\.manifest\.json$/;
const RUN_AGAIN = 'run the shard again to its end: a finished shard has its manifest beside its JSONL';
const NAME_ONE = 'name a JSONL, a manifest or a folder';

/** JSONLs and manifests of shards in a folder and in the folders in it, which is how artifacts are downloaded. */
async function listFolder(folder: string, depth: number): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) files.push(...(shardFileKind(entry.name) === undefined ? [] : [path]));
    else if (depth > 0) files.push(...(await listFolder(path, depth - 1)));
  }
  return files;
}

/** The manifest of a JSONL or manifest; undefined for a JSONL without one. */
async function findManifest(path: string): Promise<string | undefined> {
  const isManifest = MANIFEST_ENDING.test(path);
  try {
    return await realpath(isManifest ? path : manifestBeside(path));
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return isManifest ? path : undefined;
  }
}

/** The manifests of the shards that a path names, as real paths. */
async function findManifests(path: string): Promise<readonly (string | ShardFault)[]> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    const files = isFolder ? await listFolder(path, 1) : [path];
    if (files.length === 0) return [shardFault('SHARD_NOT_FOUND', `${path}: holds no shard`)];
    return await Promise.all(
      files.map(async (file) => {
        return (await findManifest(file)) ?? shardFault('SHARD_UNFINISHED', `${file}: has no manifest`, RUN_AGAIN);
      }),
    );
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    const what = code === 'ENOENT' ? 'does not exist' : `can't be read (${code})`;
    return [shardFault('SHARD_NOT_FOUND', `${path}: ${what}`, NAME_ONE)];
  }
}

async function readShard(manifestPath: string): Promise<FoundShard | ShardFault> {
  const jsonlPath = manifestPath.replace(MANIFEST_ENDING, '.jsonl');
  if (isHeld(jsonlPath)) {
    return shardFault('SHARD_UNFINISHED', `${jsonlPath}: a run is writing to it`, 'wait for it');
  }
  try {
    return { ...(await readIngestManifest(manifestPath)), manifestPath, jsonlPath };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return shardFault(error.code, error.message, error.hint);
  }
}

/** Finds shards by their JSONLs, their manifests, or folders that contain them. A shard that is named twice counts once. */
export async function findShards(paths: readonly string[]) {
  const shards: FoundShard[] = [];
  const faults: ShardFault[] = [];
  const manifests = new Set<string>();
  if (paths.length === 0) faults.push(shardFault('SHARD_NOT_FOUND', 'no shard is named', NAME_ONE));
  for (const path of paths) {
    for (const found of await findManifests(resolve(path))) {
      if (typeof found === 'string') manifests.add(found);
      else faults.push(found);
    }
  }
  for (const path of manifests) {
    const found = await readShard(path);
    if ('code' in found) faults.push(found);
    else shards.push(found);
  }
  return { shards, faults };
}
