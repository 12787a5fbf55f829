import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { explainIngestManifest } from '../../../src/contract/generated/explain-documents.mjs';
import type { IngestManifest } from '../../../src/contract/generated/types.ts';
import { ingestIn } from '../../../src/ingest/ingest.ts';
import { mergeShards } from '../../../src/merge/merge-shards.ts';
import { validateJsonl } from '../../../src/validate/validate-jsonl.ts';
import { makeMemoryFolder } from '../../support/memory-folder.ts';
import { makeSyntheticWorld } from '../../support/synthetic-world.ts';
import { makeBundle, type Part, parseBundle } from '../bundle.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { promise, valueOrUserError } from '../oracle.ts';

const MANIFEST_ENDING = '.manifest.json';
/** In whatever script, such a name has no more bytes than a file system takes. */
const MAX_NAME_CHARACTERS = 60;
/** A part of this name leaves the manifests as they are, digests and all. */
const AS_THEY_ARE = 'as they are';

/** Labels and clips of which some are the same, one is empty and one is missing. */
function writeCorpus(root: string): void {
  mkdirSync(join(root, 'KoNViD_1k_videos'), { recursive: true });
  mkdirSync(join(root, 'KoNViD_1k_metadata'));
  const labels = ['a', 'b', 'a', 'c', '', undefined].map((bytes, index) => {
    const id = 9_900_000_000 + index;
    if (bytes !== undefined) writeFileSync(join(root, `KoNViD_1k_videos/${id}.mp4`), bytes);
    return `${id},${2 + (index % 2)}\n`;
  });
  writeFileSync(join(root, 'KoNViD_1k_metadata/KoNViD_1k_attributes.csv'), `flickr_id,MOS\n${labels.join('')}`);
}

/** The files of two shards, by their names. */
async function makeShards(): Promise<Readonly<Record<string, Buffer>>> {
  const folder = makeMemoryFolder('fuzz-shards');
  try {
    writeCorpus(folder);
    const output = join(folder, 'out/p.jsonl');
    for (const shard of ['1/2', '2/2']) await ingestIn(makeSyntheticWorld(), { corpusDir: folder, output, shard });
    const names = readdirSync(join(folder, 'out'));
    // The same seeds on every machine.
    const read = (name: string) => readFileSync(join(folder, 'out', name), 'latin1').replaceAll(folder, '/corpus');
    return Object.fromEntries(names.map((name) => [name, Buffer.from(read(name), 'latin1')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a manifest says of a file, as the file is now. */
function describeBytes(bytes: Buffer): Readonly<Record<string, unknown>> {
  return { size_bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Lets a manifest vouch for the files beside it, so that changes of these get past the first check. */
function vouch(text: string, jsonl: Buffer | undefined, claims: Buffer | undefined): string {
  try {
    const manifest = JSON.parse(text) as IngestManifest;
    if (jsonl !== undefined) Object.assign(manifest.jsonl, describeBytes(jsonl));
    if (claims !== undefined) Object.assign(manifest.shard?.claims ?? {}, describeBytes(claims));
    return JSON.stringify(manifest);
  } catch {
    return text;
  }
}

function writeParts(folder: string, parts: readonly Part[]): void {
  const files = new Map(
    parts.map(({ name, bytes }) => [basename(name).replaceAll('\0', '').slice(0, MAX_NAME_CHARACTERS), bytes]),
  );
  for (const [name, bytes] of files) {
    if (name === '' || name === '..' || name === '.' || name === AS_THEY_ARE) continue;
    const jsonl = name.replace(MANIFEST_ENDING, '.jsonl');
    const isManifest = name.endsWith(MANIFEST_ENDING) && !files.has(AS_THEY_ARE);
    const text = isManifest ? vouch(bytes.toString('utf8'), files.get(jsonl), files.get(`${jsonl}.claims`)) : bytes;
    writeFileSync(join(folder, name), text);
  }
}

/** A merge that was done has valid rows, and a manifest whose outcomes are all labels. */
async function checkMerged(output: string, manifest: IngestManifest): Promise<void> {
  promise(explainIngestManifest(structuredClone(manifest)), 'the merged manifest breaks its schema');
  const outcomes = Object.values(manifest.outcomes).reduce((sum, count) => sum + count, 0);
  promise(outcomes === manifest.labels.taken, `${outcomes} outcomes of ${manifest.labels.taken} labels`);
  const report = await validateJsonl([output], { minRows: 0 });
  promise(report.valid, `rows that are none: ${JSON.stringify(report.files[0]?.violations)}`);
}

export const target: FuzzTarget = {
  promise: 'shards are merged into valid rows whose outcomes add up, or refused in words with nothing written',
  covers: [
    'src/merge/',
    'src/ingest/shards/claim-log.ts',
    'src/ingest/shards/shard.ts',
    'src/ingest/output/score-ledger.ts',
    'src/contract/read-manifest.ts',
  ],
  tested: 600,
  dictionary: [`%% ${AS_THEY_ARE}`, '"outcome":"conflict"', '"outcome":"broken"', '"count":', '"row":', '"line":'],
  seeds: async () => {
    const files = await makeShards();
    const second = Object.fromEntries(Object.entries(files).filter(([name]) => name.includes('00002-of')));
    return [makeBundle(files), makeBundle({ [AS_THEY_ARE]: '', ...files }), makeBundle(second)];
  },
  open: async () => {
    const top = makeMemoryFolder('fuzz-merge');
    const shards = join(top, 'shards');
    const merged = join(top, 'merged');
    const output = join(merged, 'rows.jsonl');
    return {
      run: async (input) => {
        const parts = parseBundle(input);
        for (const folder of [shards, merged]) mkdirSync(folder);
        try {
          writeParts(shards, parts);
          const before = readdirSync(shards).toSorted();
          const result = await valueOrUserError(() =>
            mergeShards({ shards: [shards], output, allowMissing: parts.length % 2 === 1 }),
          );
          if (result === undefined) promise(readdirSync(merged).length === 0, `left behind: ${readdirSync(merged)}`);
          else await checkMerged(output, result.manifest);
          promise(readdirSync(shards).toSorted().join() === before.join(), 'files came or went among the shards');
        } finally {
          for (const folder of [shards, merged]) rmSync(folder, { recursive: true, force: true });
        }
      },
      close: () => rmSync(top, { recursive: true, force: true }),
    };
  },
};
