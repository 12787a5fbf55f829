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

export interface FoundShards {
  readonly shards: readonly FoundShard[];
  readonly faults: readonly ShardFault[];
}

const MANIFEST_ENDING = /\.manifest\.json$/;
const RUN_AGAIN = 'run the shard again to its end: a finished shard has its manifest beside its JSONL';

/** Finds the manifests of shards, as real paths in the order in which they were named. */
class Search {
  readonly manifests = new Set<string>();
  readonly faults: ShardFault[] = [];

  async #real(path: string): Promise<string | undefined> {
    try {
      return await realpath(path);
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === undefined) throw error;
      return undefined;
    }
  }

  /** A JSONL without a manifest is not finished. */
  async #addJsonl(path: string): Promise<void> {
    const manifest = await this.#real(manifestBeside(path));
    if (manifest !== undefined) this.manifests.add(manifest);
    else this.faults.push(shardFault('SHARD_UNFINISHED', `${path}: has no manifest`, RUN_AGAIN));
  }

  /**
   * Adds all shards of a folder and of the folders in it, which is how artifacts are downloaded.
   *
   * @returns whether it has a file of a shard, including those that were named before
   */
  async #addFolder(path: string, depth: number): Promise<boolean> {
    const entries = await readdir(path, { withFileTypes: true });
    let isAny = false;
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = join(path, entry.name);
      const kind = shardFileKind(entry.name);
      if (entry.isDirectory()) {
        if (depth > 0 && (await this.#addFolder(inside, depth - 1))) isAny = true;
        continue;
      }
      if (kind === 'manifest') this.manifests.add((await this.#real(inside)) ?? inside);
      else if (kind === 'jsonl') await this.#addJsonl(inside);
      else continue;
      isAny = true;
    }
    return isAny;
  }

  async add(named: string): Promise<void> {
    const path = resolve(named);
    try {
      if ((await stat(path)).isDirectory()) {
        if (await this.#addFolder(path, 1)) return;
        this.faults.push(shardFault('SHARD_NOT_FOUND', `${path}: holds no shard`));
      } else if (MANIFEST_ENDING.test(path)) this.manifests.add(await realpath(path));
      else await this.#addJsonl(path);
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === undefined) throw error;
      const what = code === 'ENOENT' ? 'does not exist' : `can't be read (${code})`;
      this.faults.push(shardFault('SHARD_NOT_FOUND', `${path}: ${what}`, 'name a JSONL, a manifest or a folder'));
    }
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
    return shardFault(error.code, error.message, error.hint ?? null);
  }
}

/**
 * Finds shards by their JSONLs, their manifests, or folders that contain them. A shard that is named twice counts once.
 */
export async function findShards(paths: readonly string[]): Promise<FoundShards> {
  const search = new Search();
  if (paths.length === 0) {
    search.faults.push(shardFault('SHARD_NOT_FOUND', 'no shard is named', 'name a JSONL, a manifest or a folder'));
  }
  for (const path of paths) await search.add(path);
  const shards: FoundShard[] = [];
  const faults = [...search.faults];
  for (const path of search.manifests) {
    const found = await readShard(path);
    if ('code' in found) faults.push(found);
    else shards.push(found);
  }
  return { shards, faults };
}
