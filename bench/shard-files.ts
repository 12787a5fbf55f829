import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { ROW_SCHEMA_SHA256 } from '../src/contract/generated/row-keys.ts';
import { readLines } from '../src/contract/jsonl.ts';
import type { IngestManifest } from '../src/index.ts';
import { ClaimLog } from '../src/ingest/claim-log.ts';
import { labelRangeOf, shardPath } from '../src/ingest/shard.ts';
import { TOOL_VERSION } from '../src/version.ts';
import { instanceVectors } from '../test/support/vectors.ts';

/** Every so many labels one has no clip, as in real copies. */
const LABELS_PER_MISSING = 100;

/** Where each stretch of so many lines ends, in bytes. Read in pieces: what the bench holds counts as its children's. */
async function findEnds(file: FileHandle, lines: readonly number[]): Promise<readonly number[]> {
  const ends: number[] = [];
  let left = lines[0] ?? 0;
  await readLines(file, ({ bytes, offset }) => {
    left -= 1;
    if (left > 0) return;
    left = lines[ends.push(offset + bytes.length + 1)] ?? 0;
  });
  return ends;
}

/**
 * Writes the shards of a JSONL as runs would have left them, all done.
 *
 * @param jsonl with so many rows of konvid-150k
 * @returns the folder with the shards, and the JSONLs in it
 */
export async function writeShards(
  jsonl: string,
  { folder, rows, count }: { folder: string; rows: number; count: number },
): Promise<{ readonly folder: string; readonly parts: readonly string[] }> {
  mkdirSync(folder);
  const example = instanceVectors('ingest-manifest').find(({ name }) => name === 'shard')?.data as IngestManifest;
  const ranges = Array.from({ length: count }, (_, place) => labelRangeOf({ index: place + 1, count }, rows));
  await using file = await open(jsonl);
  const ends = await findEnds(
    file,
    ranges.map(({ start, end }) => end - start),
  );
  const parts: string[] = [];
  for (const [place, { start, end }] of ranges.entries()) {
    const begun = ends[place - 1] ?? 0;
    const bytes = Buffer.alloc((ends[place] ?? 0) - begun);
    await file.read(bytes, 0, bytes.length, begun);
    const path = shardPath(join(folder, 'konvid_150k.jsonl'), { index: place + 1, count });
    writeFileSync(path, bytes);
    const claims = new ClaimLog(path);
    for (let row = 0; row < end - start; row += 1) {
      const line = 2 + start + row + Math.floor((start + row) / LABELS_PER_MISSING);
      claims.noteRow({ file: 'k150ka_scores.csv', line }, row);
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const written = end - start;
    const outcomes = { written, dedup: 0, broken: 0, missing: 0, rejected: 0, conflict: 0, 'download-failed': 0 };
    const manifest: IngestManifest = {
      ...example,
      schema: 'konvid-150k-corpus-jsonl-manifest-v1',
      corpus: 'konvid-150k',
      config: { ...example.config, corpus_version: 'konvid-150k-2019' },
      outcomes,
      labels: { ...example.labels, total: rows, taken: written },
      jsonl: { path, rows: written, size_bytes: bytes.length, sha256 },
      contract: { ...example.contract, row_schema_sha256: ROW_SCHEMA_SHA256 },
      tool: { ...example.tool, version: TOOL_VERSION },
      shard: {
        index: place + 1,
        count,
        labels_before: start,
        label_list_sha256: '0'.repeat(64),
        clips_sha256: null,
        claims: await claims.finish(),
      },
    };
    claims.close();
    writeFileSync(path.replace(/\.jsonl$/, '.manifest.json'), JSON.stringify(manifest, null, 2));
    parts.push(path);
  }
  return { folder, parts };
}
