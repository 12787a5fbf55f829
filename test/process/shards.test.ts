import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isResult } from '../../src/contract/generated/accept-documents.mjs';
import type { Result } from '../../src/index.ts';
import {
  type Ended,
  type HereOptions,
  runCommand,
  runCommandHere,
  runIngest,
  runIngestHere,
} from '../support/command.ts';
import { inventClips, type MadeCorpus, makeClipBytes, writeCorpus } from '../support/corpus.ts';
import { makeCountingFfprobe } from '../support/counting-ffprobe.ts';
import { filesOfShard } from '../support/shards.ts';
import { makeWorkspace } from '../support/workspace.ts';

const COUNT = 4;
const CLIPS = 120;
const AT = ['--ingested-at', '2026-05-08T12:00:00+00:00'];

let workspace: string;
let corpus: MadeCorpus;
let whole: { readonly jsonl: string; readonly result: Result };

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'konvid-ingest-shards-'));
  const clips = inventClips(CLIPS);
  const twin = await makeClipBytes(clips[0]?.flickrId ?? '');
  corpus = await writeCorpus(join(workspace, 'corpus'), [
    ...clips,
    { flickrId: '9900009001', mos: clips[0]?.mos ?? '', bytes: twin },
    { flickrId: '9900009002', mos: '4.99', bytes: twin },
    { flickrId: '9900009003', mos: '3', bytes: Buffer.from('not a video') },
    { flickrId: '9900009004', mos: '9' },
  ]);
  const output = join(workspace, 'whole.jsonl');
  const { result } = await runIngest(['--corpus-dir', corpus.root, '--output', output, ...AT]);
  whole = { jsonl: await readFile(output, 'utf8'), result };
});

afterAll(() => rm(workspace, { recursive: true, force: true }));

function shardArguments(folder: string, shard: string): string[] {
  return ['--corpus-dir', corpus.root, '--output', join(folder, 'part.jsonl'), '--shard', shard, ...AT];
}

const runShard = (folder: string, shard: string, options?: HereOptions) =>
  runIngestHere(shardArguments(folder, shard), options);

async function runMerge(args: readonly string[]): Promise<Ended & { readonly result: Result }> {
  const ended = await runCommandHere(['merge', '--json', ...args]);
  const result = JSON.parse(ended.stdout) as Result;
  expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
  return { ...ended, result };
}

describe(`${COUNT} shards`, () => {
  it('in any order merge into the bytes and outcomes of one run', async () => {
    const folder = join(workspace, 'parts');
    for (const index of [3, 1, 4, 2]) {
      const { exitCode, stderr, result } = await runShard(folder, `${index}/${COUNT}`);
      expect(exitCode, stderr).toBe(0);
      expect(result.manifest).toMatchObject({
        partial: true,
        shard: { index, count: COUNT, labels_before: 31 * (index - 1) },
      });
    }
    const output = join(workspace, 'merged.jsonl');
    const merged = await runMerge([folder, '--output', output]);
    expect(merged.exitCode, merged.stderr).toBe(0);
    expect(await readFile(output, 'utf8')).toBe(whole.jsonl);
    expect(merged.result.manifest?.outcomes).toEqual(whole.result.manifest?.outcomes);
    expect(merged.result.manifest?.conflicts).toEqual(whole.result.manifest?.conflicts);
    expect(merged.stderr).toContain(
      `[konvid-ingest-merge] merged 4 of 4 shards: 120 rows, 1 dedup, 1 conflict -> ${output}\n`,
    );

    // What the shards asked ffprobe is known to a run over the merged output, though the rows are gone.
    await rm(output);
    const ffprobe = await readFfprobe();
    const { result: again } = await runIngestHere([
      ...['--corpus-dir', corpus.root, '--output', output, '--ffprobe-bin', ffprobe, ...AT],
    ]);
    expect(again.manifest?.probers).toMatchObject({ ffprobe: 0, header: 0 });
  });
});

/** Path of the ffprobe that the shards were made with. */
async function readFfprobe(): Promise<string> {
  return whole.result.manifest?.ffprobe.path ?? '';
}

describe('a shard', () => {
  it('that is done and unchanged ends at once, and runs again where anything has changed', async () => {
    const { root } = await writeCorpus(join(await makeWorkspace(), 'corpus'), inventClips(8));
    const ffprobe = await makeCountingFfprobe(await makeWorkspace());
    const folder = join(root, 'out');
    const args = ['--corpus-dir', root, '--output', join(folder, 'part.jsonl'), '--shard', '2/2', ...AT];
    const run = (...more: readonly string[]) =>
      runIngestHere([...args, '--prober', 'ffprobe', '--ffprobe-bin', ffprobe.path, ...more]);
    const isUnchanged = ({ stderr }: Ended) => stderr.includes('shard 2 of 2 is done and unchanged: 4 rows -> ');
    expect(isUnchanged(await run())).toBe(false);
    // Clips that were written a moment ago are looked at again.
    await expect.poll(async () => isUnchanged(await run()), { timeout: 30_000, interval: 200 }).toBe(true);
    const files = filesOfShard(folder, 2, 2);
    const stamps = async () => Promise.all(Object.values(files).map(async (path) => (await stat(path)).mtimeMs));

    const before = await stamps();
    await ffprobe.reset();
    const again = await run();
    expect(isUnchanged(again), again.stderr).toBe(true);
    expect(again).toMatchObject({ exitCode: 0, result: { exit_code: 0, manifest: { outcomes: { written: 4 } } } });
    expect({ stamps: await stamps(), probes: await ffprobe.count() }).toEqual({ stamps: before, probes: 0 });

    for (const more of [['--rehash'], ['--probe-timeout-s', '59'], ['--link-target', root], ['--limit', '8']]) {
      expect(isUnchanged(await run(...more)), more.join(' ')).toBe(false);
    }
    await run();
    await appendFile(files.claims, '\n');
    expect(isUnchanged(await run())).toBe(false);
    await writeFile(join(root, 'KoNViD_1k_videos/9900000007.mp4'), await makeClipBytes('other'));
    const changed = await run();
    expect(isUnchanged(changed)).toBe(false);
    expect(changed.result.manifest?.stats).toMatchObject({ written: 1, dedups: 3 });
  });

  it('may be empty, and a shard is judged by no threshold: merging judges', async () => {
    const { root } = await writeCorpus(join(await makeWorkspace(), 'corpus'), inventClips(2));
    await rm(join(root, 'KoNViD_1k_videos/9900000001.mp4'));
    const folder = join(root, 'out');
    const args = ['--corpus-dir', root, '--output', join(folder, 'part.jsonl'), ...AT];
    for (const index of [1, 2, 3]) {
      const { exitCode, result, stderr } = await runIngestHere([...args, '--shard', `${index}/3`]);
      expect(exitCode, stderr).toBe(0);
      expect(result.manifest?.labels).toMatchObject({ total: 2, taken: index === 1 ? 0 : 1 });
    }
    const merged = await runMerge([folder, '--output', join(root, 'merged.jsonl')]);
    expect(merged).toMatchObject({ exitCode: 1, result: { failures: [{ code: 'THRESHOLD_EXCEEDED' }] } });
    const lenient = await runMerge([folder, '--output', join(root, 'merged.jsonl'), '--max-missing', '50%']);
    expect(lenient).toMatchObject({
      exitCode: 0,
      result: { manifest: { config: { thresholds: { max_missing: '50%' } } } },
    });
  });

  it('goes with no --manifest-out, and only with a .jsonl', async () => {
    const folder = await makeWorkspace();
    const manifest = await runIngestHere([...shardArguments(folder, '1/2'), '--manifest-out', join(folder, 'm.json')]);
    expect(manifest).toMatchObject({ exitCode: 2, result: { error: { code: 'OPTION_INVALID' } } });
    const named = await runIngestHere([
      '--corpus-dir',
      corpus.root,
      '--output',
      join(folder, 'rows'),
      '--shard',
      '1/2',
    ]);
    expect(named.result.error?.message).toContain('must end with .jsonl');
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    {
      what: 'a Slurm array',
      shard: 'auto',
      environment: { ID: '7', MIN: '5', MAX: '8', COUNT: '4', STEP: '1' },
      taken: '3/4',
    },
    { what: 'an indexed Job', shard: 'auto/4', environment: { JOB_COMPLETION_INDEX: '3' }, taken: '4/4' },
  ])('is told by $what', async ({ shard, environment, taken }) => {
    const named = Object.entries(environment).map(([name, value]) => [
      name.startsWith('JOB') ? name : `SLURM_ARRAY_TASK_${name}`,
      value,
    ]);
    const { result, stderr } = await runShard(await makeWorkspace(), shard, { environment: Object.fromEntries(named) });
    expect(result.manifest?.run_provenance.args['shard'], stderr).toBe(taken);
  });

  it('that nobody tells is refused before any work', async () => {
    const folder = await makeWorkspace();
    const { exitCode, result } = await runShard(folder, 'auto');
    expect({ exitCode, error: result.error?.code }).toEqual({ exitCode: 2, error: 'SHARD_AUTO' });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('konvid-ingest merge', () => {
  it('lists everything that is wrong, a line each, and writes nothing', async () => {
    const folder = await makeWorkspace();
    await runShard(join(folder, 'first'), '1/3');
    await runShard(join(folder, 'first'), '3/3');
    await cp(join(folder, 'first'), join(folder, 'again'), { recursive: true });
    await rm(filesOfShard(join(folder, 'again'), 3, 3).manifest);
    const { exitCode, result, stderr } = await runMerge([folder, '--output', join(folder, 'new/merged.jsonl')]);
    expect(exitCode).toBe(2);
    expect(result.error).toMatchObject({ code: 'MERGE_REFUSED' });
    expect(result.failures.map(({ code }) => code)).toEqual(['SHARD_UNFINISHED', 'SHARD_DOUBLED', 'SHARD_MISSING']);
    for (const { message, code } of result.failures) {
      expect(stderr.split('\n').some((line) => line.startsWith(`[konvid-ingest-merge] ${message} [${code}]`))).toBe(
        true,
      );
    }
    expect(await readdir(folder)).not.toContain('new');
  });

  it('needs an output, and says so', async () => {
    const { exitCode, stderr } = await runCommand(['merge', 'out']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("required option '--output <file>' not specified");
  });
});
