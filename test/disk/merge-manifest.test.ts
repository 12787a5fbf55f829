import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseProbe } from '../../src/ffprobe/probe.ts';
import { TOOL_VERSION } from '../../src/files/stamp.ts';
import type { MergeOptions } from '../../src/index.ts';
import { mergeShards } from '../../src/index.ts';
import { ingestIn } from '../../src/ingest/run.ts';
import { writeCorpus } from '../support/corpus.ts';
import { countOpenFiles } from '../support/open-files.ts';
import { editManifest, filesOfShard, namesBelow, runShards } from '../support/shards.ts';
import { makeSyntheticWorld, synthesiseProbeJson } from '../support/synthetic-world.ts';
import { makeWorkspace } from '../support/workspace.ts';

const COUNT = 2;
const world = makeSyntheticWorld();

let corpusDir: string;
/** Valid shards. Each test gets a copy. */
let good: string;
let folder: string;
let output: string;

beforeAll(async () => {
  corpusDir = await mkdtemp(join(tmpdir(), 'konvid-ingest-merge-'));
  const made = ['a', 'b', 'a', 'c'].map((text, index) => ({
    flickrId: `990000000${index}`,
    mos: '3',
    bytes: Buffer.from(text),
  }));
  const { clips } = await writeCorpus(corpusDir, made);
  await rm(join(clips, '9900000003.mp4'));
  await writeFile(join(clips, '9900000009.mp4'), 'nobody names it');
  good = join(corpusDir, 'shards');
  await runShards(world, { corpusDir, folder: good, count: COUNT, thresholds: { max_missing: null } });
});

afterAll(() => rm(corpusDir, { recursive: true, force: true }));

beforeEach(async () => {
  const workspace = await makeWorkspace();
  folder = join(workspace, 'shards');
  output = join(workspace, 'new/merged.jsonl');
  await cp(good, folder, { recursive: true });
});

const shard = (index: number) => filesOfShard(folder, index, COUNT);
const merge = (options: Partial<MergeOptions> = {}) => mergeShards({ shards: [folder], output, ...options });

async function digestOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

describe('the manifest of merged shards', () => {
  it('describes its shards and the run', async () => {
    const { manifest, manifestPath } = await merge({ argv: ['merge', 'shards'], allowMissing: true });
    expect(JSON.parse(await readFile(manifestPath, 'utf8'))).toEqual(manifest);
    const [first, second] = await Promise.all(
      [1, 2].map(async (index) => {
        const read = JSON.parse(await readFile(shard(index).manifest, 'utf8'));
        return { read, path: shard(index).manifest, sha256: await digestOf(shard(index).manifest) };
      }),
    );
    expect(manifest.partial).toBe(false);
    expect(manifest.merged_from).toMatchObject({
      count: 2,
      missing: [],
      label_list_sha256: first?.read.shard.label_list_sha256,
      shards: [first, second].map((each, place) => ({
        index: place + 1,
        labels_before: 2 * place,
        labels: 2,
        rows_dropped: place,
        ingested_at_utc: each?.read.config.ingested_at_utc,
        manifest: { path: each?.path, sha256: each?.sha256 },
        jsonl: { ...each?.read.jsonl, path: shard(place + 1).jsonl },
        tool: each?.read.tool,
        ffprobe: each?.read.ffprobe,
        run_provenance: each?.read.run_provenance,
      })),
    });
    const sizeBytes = (await readFile(shard(1).manifest)).length;
    expect(manifest.merged_from?.shards[0]?.manifest.size_bytes).toBe(sizeBytes);
    expect(manifest.tool).toEqual({ name: 'konvid-ingest', version: TOOL_VERSION, node: process.version });
    expect(manifest.run_provenance).toMatchObject({
      entrypoint: 'konvid-ingest merge',
      argv: ['merge', 'shards'],
      args: { shards: [folder], output, manifest_out: manifestPath, allow_missing: true, max_missing: null },
      inputs: {
        shard_1: { path: first?.path, exists: true, sha256: first?.sha256 },
        shard_2: { path: second?.path, exists: true, sha256: second?.sha256 },
      },
      outputs: {
        jsonl: { path: output, exists: true, sha256: manifest.jsonl.sha256 },
        manifest: { path: manifestPath, exists: false },
      },
    });
    expect(manifest.jsonl).toMatchObject({ path: output, rows: 2, sha256: await digestOf(output) });
    expect((await merge({ output: join(folder, '../plain.jsonl') })).manifest.run_provenance).toMatchObject({
      argv: [],
      args: { allow_missing: false },
    });
  });

  it('counts a common list of clips once, and adds up the probers', async () => {
    for (const index of [1, 2]) {
      await editManifest(shard(index).manifest, ({ probers }) =>
        Object.assign(probers, { header: index, ffprobe: 10, index: 0, checked: 3 * index }),
      );
    }
    const { manifest } = await merge();
    expect(manifest.clips).toMatchObject({ total: 4, unlabelled: { count: 1, items: ['9900000009.mp4'] } });
    expect(manifest.clips.folders).toHaveLength(1);
    expect(manifest.probers).toEqual({ header: 3, ffprobe: 20, index: 0, checked: 9 });
  });

  it('adds up different lists of clips', async () => {
    const clips = {
      folders: [{ path: '/elsewhere', clips: 5 }],
      total: 5,
      unlabelled: { count: 2, items: ['x', 'y'] },
    };
    await editManifest(shard(2).manifest, (manifest) =>
      Object.assign(manifest, { clips: { ...manifest.clips, ...clips } }),
    );
    const { manifest } = await merge();
    expect(manifest.clips).toMatchObject({ total: 9, unlabelled: { count: 3, items: ['9900000009.mp4', 'x', 'y'] } });
    expect(manifest.clips.folders).toHaveLength(2);
  });

  it('lists failed downloads', async () => {
    await editManifest(shard(2).manifest, (manifest) => {
      Object.assign(manifest.outcomes, { missing: 0, 'download-failed': 1 });
      const { file = '', line = 0 } = manifest.missing.items[0] ?? {};
      const items = [{ file, line, src: 'a.mp4', code: 'DOWNLOAD_FAILED', reason: 'gone' }];
      Object.assign(manifest, { download_failed: { count: 1, items }, missing: { count: 0, items: [] } });
    });
    const { manifest } = await merge();
    expect(manifest.stats).toMatchObject({ skipped_download: 1, attrition_pct: 0.25, missing: 0 });
    expect(manifest.download_failed).toMatchObject({ count: 1, items: [{ line: 5 }] });
    expect(manifest.missing).toEqual({ count: 0, items: [] });
  });

  it('is partial if the shards had a limit', async () => {
    const limited = join(folder, '../limited');
    await runShards(world, { corpusDir, folder: limited, count: 1, limit: 2 });
    expect((await merge({ shards: [limited] })).manifest).toMatchObject({ partial: true, labels: { taken: 2 } });
  });

  it('is partial if the only shard has no label', async () => {
    const many = join(folder, '../many');
    await runShards(world, { corpusDir, folder: many, count: 5 });
    const { manifest, failures } = await merge({ shards: [filesOfShard(many, 1, 5).jsonl], allowMissing: true });
    expect(manifest).toMatchObject({ partial: true, labels: { taken: 0 }, stats: { attrition_pct: 0, written: 0 } });
    expect(manifest.merged_from?.missing).toEqual([2, 3, 4, 5]);
    expect(failures).toMatchObject([{ code: 'OUTPUT_EMPTY' }]);
  });

  it.each([
    { what: 'the limits of the shards', given: {}, limit: '1' },
    { what: 'its own limits', given: { max_missing: '0' }, limit: '0' },
    { what: 'no limit if asked to', given: { max_missing: null }, limit: null },
  ])('judges by $what', async ({ given, limit }) => {
    for (const index of [1, 2]) {
      await editManifest(shard(index).manifest, ({ config }) => Object.assign(config.thresholds, { max_missing: '1' }));
    }
    const { manifest, failures } = await merge({ thresholds: given });
    expect(manifest.config.thresholds).toEqual({
      max_rejected: null,
      max_conflicts: null,
      max_broken: null,
      max_missing: limit,
      max_attrition: null,
    });
    expect(failures.map(({ code }) => code)).toEqual(limit === '0' ? ['THRESHOLD_EXCEEDED'] : []);
  });

  it('refuses an invalid limit', async () => {
    await expect(merge({ thresholds: { max_missing: 'few' } })).rejects.toMatchObject({ code: 'OPTION_INVALID' });
    expect(await namesBelow(join(output, '..'))).toEqual([]);
  });
});

describe('the index of merged shards', () => {
  it('spares the next run the probing of their clips', async () => {
    await merge();
    let probed = 0;
    const counting = makeSyntheticWorld(async () => {
      probed += 1;
      return parseProbe(synthesiseProbeJson());
    });
    await rm(join(output, '../merged.jsonl'));
    await ingestIn(counting, { corpusDir, output });
    expect(probed).toBe(0);
  });

  it('is kept beside existing rows', async () => {
    await merge();
    await writeFile(`${output}.index`, 'what a later run has added');
    await merge();
    expect(await readFile(`${output}.index`, 'utf8')).toBe('what a later run has added');
  });

  it('is replaced beside new rows', async () => {
    await mkdir(join(output, '..'));
    await writeFile(`${output}.index`, 'of rows that were moved away');
    await merge();
    expect(await readFile(`${output}.index`, 'latin1')).toMatch(/^\["konvid-ingest-clip-index-/);
  });

  it('is left out if it can not be written', async () => {
    await mkdir(`${output}.index/full`, { recursive: true });
    expect((await merge()).manifest.jsonl.rows).toBe(2);
    expect(await namesBelow(join(output, '..'))).toEqual([
      'merged.clips.csv',
      'merged.jsonl',
      'merged.jsonl.index',
      'merged.jsonl.index/full',
      'merged.manifest.json',
    ]);
  });
});

describe('a merge leaves no file open', () => {
  it.each([
    { what: 'when all is well', prepare: async () => undefined },
    { what: 'without an index', prepare: () => mkdir(`${output}.index/full`, { recursive: true }) },
    { what: 'without rows', prepare: () => rm(shard(2).jsonl) },
    { what: 'without claims', prepare: () => appendFile(shard(1).claims, 'x') },
  ])('$what', async ({ prepare }) => {
    await prepare();
    await merge().catch(() => undefined);
    const before = countOpenFiles();
    await merge({ output: join(folder, '../again.jsonl') }).catch(() => undefined);
    expect(countOpenFiles()).toBe(before);
  });
});

describe('an interrupted merge', () => {
  /** Merges into new folders, and is interrupted when the rows are in their place. */
  async function endLate(): Promise<unknown> {
    const controller = new AbortController();
    const options: MergeOptions = {
      shards: [folder],
      output,
      manifestOut: join(folder, '../elsewhere/deep/manifest.json'),
      signal: controller.signal,
      // Read when the rows are in their place.
      get argv() {
        controller.abort('enough');
        return [];
      },
    };
    return mergeShards(options).catch((error: unknown) => error);
  }
  const namesBeside = async () => (await namesBelow(join(folder, '..'))).filter((name) => !name.startsWith('shards'));

  it('removes its rows and the folders that it created', async () => {
    expect(await endLate()).toBe('enough');
    expect(await namesBeside()).toEqual([]);
  });

  it('reports the interruption even if not everything can be removed', async () => {
    await mkdir(`${output}.index/full`, { recursive: true });
    expect(await endLate()).toBe('enough');
    expect(await namesBeside()).toEqual(['new', 'new/merged.jsonl.index', 'new/merged.jsonl.index/full']);
  });

  it('keeps rows that existed before', async () => {
    await merge();
    await rm(join(output, '../merged.manifest.json'));
    const controller = new AbortController();
    const onProgress = () => controller.abort('enough');
    await expect(merge({ signal: controller.signal, onProgress })).rejects.toBe('enough');
    expect(await namesBelow(join(output, '..'))).toEqual(['merged.clips.csv', 'merged.jsonl', 'merged.jsonl.index']);
  });
});

describe('a merge needs a place of its own', () => {
  it.each([
    { what: 'the manifest of a shard for its output', options: () => ({ output: shard(1).manifest }) },
    { what: 'the rows of a shard for its manifest', options: () => ({ manifestOut: shard(2).jsonl }) },
    { what: 'the manifest of a shard for its manifest', options: () => ({ manifestOut: shard(2).manifest }) },
    { what: 'its output for its manifest', options: () => ({ manifestOut: output }) },
  ])('refuses $what', async ({ options }) => {
    const before = await namesBelow(folder);
    await expect(merge(options())).rejects.toMatchObject({ code: 'OPTION_INVALID', exitCode: 2 });
    expect(await namesBelow(folder)).toEqual(before);
  });
});
