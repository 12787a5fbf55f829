import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IngestManifest, IngestResult } from '../../src/index.ts';
import type { IngestOptions } from '../../src/ingest/options.ts';
import { ingestIn } from '../../src/ingest/run.ts';
import type { IngestWorld } from '../../src/ingest/settings.ts';
import { shardPath } from '../../src/ingest/shard.ts';

/** Runs all shards of a corpus, one after another, into a folder. */
export async function runShards(
  world: IngestWorld,
  { count, folder, ...options }: Omit<IngestOptions, 'output' | 'shard'> & { count: number; folder: string },
): Promise<readonly IngestResult[]> {
  const results: IngestResult[] = [];
  for (let index = 1; index <= count; index += 1) {
    const output = join(folder, 'part.jsonl');
    results.push(await ingestIn(world, { ...options, output, shard: `${index}/${count}` }));
  }
  return results;
}

/** The files of one shard of those that `runShards` made. */
export function filesOfShard(folder: string, index: number, count: number) {
  const jsonl = shardPath(join(folder, 'part.jsonl'), { index, count });
  const manifest = jsonl.replace(/\.jsonl$/, '.manifest.json');
  return { jsonl, manifest, claims: `${jsonl}.claims`, index: `${jsonl}.index` };
}

/** Rewrites a manifest. */
export async function editManifest(path: string, edit: (manifest: IngestManifest) => unknown): Promise<void> {
  const manifest = JSON.parse(await readFile(path, 'utf8')) as IngestManifest;
  edit(manifest);
  await writeFile(path, JSON.stringify(manifest));
}

/** All names below a folder, sorted; none where there is no such folder. */
export async function namesBelow(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true }).catch(() => [])).toSorted();
}
