import { randomUUID } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { IngestManifest } from '../../src/index.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { makeZip } from '../support/zip-writer.ts';
import type { EndedStep } from './peers/runner.ts';
import { inventJob } from './peers/runtime-token.ts';
import {
  ENTRIES,
  type Job,
  type JobOptions,
  messagesOf,
  readActionFile,
  startJob,
  usePeers,
  withDefaults,
} from './support/world.ts';

const peers = usePeers();

const TOTAL = 4;

/** An instant that no other run writes into its rows. */
const EARLY = { 'ingested-at': '2020-01-01T00:00:00+00:00' };

/** One workflow run: its jobs see each other's artifacts, and no other run's. */
function beginRun(options: JobOptions = {}) {
  const runId = randomUUID();
  const start = async (): Promise<Job> =>
    startJob(peers(), await makeWorkspace(), {
      ...options,
      environment: { ...options.environment, ...peers().results.makeEnvironment(inventJob(runId)) },
    });
  return {
    start,
    /** The job of a matrix that ingests its shard. */
    async ingest(index: number, attempt = 1, inputs: Readonly<Record<string, string>> = {}): Promise<EndedStep> {
      const job = await start();
      const step = await job.runMain({
        shard: 'auto',
        'shard-job-index': String(index),
        'shard-job-total': String(TOTAL),
        'artifact-name': `mos-corpus-ingest-${index}-attempt-${attempt}`,
        ...inputs,
      });
      expect(step.exitCode, step.text).toBe(0);
      return step;
    },
    async merge(
      inputs: Readonly<Record<string, string>> = {},
    ): Promise<{ readonly step: EndedStep; readonly job: Job }> {
      const job = await start();
      const step = await job.runner.run(ENTRIES.merge, {
        inputs: withDefaults('merge/action.yml', {
          'github-token': peers().api.token,
          'artifact-name': `merged-${randomUUID()}-attempt-1`,
          ...inputs,
        }),
      });
      return { step, job };
    },
  };
}

type Run = ReturnType<typeof beginRun>;

/** Keeps a file as an artifact, as any job of the run could: a ZIP archive as it is, whatever is in it. */
async function keepFile(run: Run, name: string, { bytes, isArchive }: { bytes: Buffer; isArchive: boolean }) {
  const { runner } = await run.start();
  const path = join(runner.temp, name);
  await writeFile(path, bytes);
  const call = [name, [path], runner.temp, isArchive ? { skipArchive: true } : {}];
  const step = await runner.run(join(import.meta.dirname, 'peers/toolkit-client.ts'), {
    inputs: { call: 'uploadArtifact', arguments: JSON.stringify(call) },
  });
  expect(step.exitCode, step.text).toBe(0);
}

async function readUnsharded(): Promise<{ readonly jsonl: string; readonly step: EndedStep }> {
  const step = await (await startJob(peers(), await makeWorkspace())).runMain({ artifact: 'false' });
  return { jsonl: await readFile(step.outputs['output'] ?? '', 'utf8'), step };
}

/** Files of an artifact's archive. */
async function readArtifact(name: string): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await peers().results.artifacts.readBytes(name));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));
}

const readJsonOf = async (path: string | undefined) => JSON.parse(await readFile(path ?? '', 'utf8')) as IngestManifest;

describe('merging the jobs of a matrix', () => {
  it('gives what one run gives, byte for byte, as a private artifact, and takes the newest attempt of a shard', async () => {
    const run = beginRun();
    await Promise.all([0, 1, 2, 3].map((index) => run.ingest(index, 1, index === 2 ? EARLY : {})));
    const whole = await readUnsharded();
    const before = await run.merge({ 'artifact-name': 'mos-corpus-merge-attempt-1' });
    expect(before.step.exitCode, before.step.text).toBe(0);
    expect((await readArtifact('mos-corpus-merge-attempt-1'))['konvid_1k.jsonl']).not.toBe(whole.jsonl);

    await run.ingest(2, 2);
    const { step, job } = await run.merge({ 'artifact-name': 'mos-corpus-merge-attempt-2' });
    expect(step.exitCode, step.text).toBe(0);
    const artifact = await readArtifact('mos-corpus-merge-attempt-2');
    expect(Object.keys(artifact).sort()).toEqual([
      'konvid_1k.jsonl',
      'konvid_1k.manifest.json',
      'konvid_1k.report.html',
      'konvid_1k.validation.json',
    ]);
    expect(artifact['konvid_1k.jsonl']).toBe(whole.jsonl);
    const { outputs } = readActionFile('merge/action.yml');
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(outputs).sort());
    const { rows, sha256, written, missing, broken } = whole.step.outputs;
    expect(step.outputs).toMatchObject({ rows, sha256, written, missing, broken, shards: '4', 'missing-shards': '' });
    expect(step.outputs['output']).toBe(join(job.runner.workspace, 'konvid_1k.jsonl'));
    const kept = peers().results.artifacts.find('mos-corpus-merge-attempt-2');
    expect(kept?.digest).toBe(`sha256:${step.outputs['artifact-digest']}`);
    expect(step.summary).toContain('### Shards: 4 of 4');
    expect(step.summary).toContain('xychart-beta');
    expect(step.annotations).toEqual([]);
    expect((await readdir(job.runner.temp)).filter((name) => name.startsWith('shards-'))).toEqual([]);
  });

  it('lists the shards that are missing, writes nothing, and merges the rest where it is told to', async () => {
    const run = beginRun();
    await Promise.all([0, 3].map((index) => run.ingest(index)));
    const { step, job } = await run.merge();
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error')).toEqual([expect.stringMatching(/missing of 4 shards: 2 to 3 \[MERGE_REFUSED\]/)]);
    expect(step.text).toContain('missing of 4 shards: 2 to 3 [SHARD_MISSING]');
    expect(step.text).not.toMatch(/^\s+at /m);
    expect(await readdir(job.runner.workspace)).toEqual(['.workingdir2']);
    expect(step.outputs).toMatchObject({ output: '', shards: '', 'artifact-id': '' });

    const { step: partial } = await run.merge({ 'allow-missing': 'true' });
    expect(partial.exitCode, partial.text).toBe(0);
    expect(partial.outputs).toMatchObject({ shards: '2', 'missing-shards': '2 3' });
    expect(partial.summary).toContain('(partial: without 2 of 4 shards)');
    expect((await readJsonOf(partial.outputs['manifest'])).partial).toBe(true);
  });

  it('refuses two artifacts of one attempt with the same shard', async () => {
    const run = beginRun();
    await run.ingest(1);
    await run.ingest(1, 1, { 'artifact-name': 'mos-corpus-other-job-attempt-1' });
    const { step } = await run.merge({ 'allow-missing': 'true' });
    expect(step.exitCode).toBe(1);
    expect(step.text).toContain('shard 2 is there 2 times');
  });

  it('judges the whole by a threshold, and keeps it all the same', async () => {
    const run = beginRun();
    const clip = '9900000102.mp4';
    await Promise.all(
      [1, 2].map(async (index) => {
        const job = await run.start();
        await writeFile(join(job.runner.workspace, '.workingdir2/konvid-1k/KoNViD_1k_videos', clip), 'not a video');
        const step = await job.runMain({
          shard: `${index}/2`,
          'artifact-name': `mos-corpus-ingest-${index}-attempt-1`,
        });
        expect(step.exitCode, step.text).toBe(0);
      }),
    );
    const { step } = await run.merge({ 'max-broken': '0' });
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toContain('max-broken');
    expect(step.outputs).toMatchObject({ broken: '1', rows: '11' });
    expect(step.outputs['artifact-id']).not.toBe('');
    expect(step.summary).toContain('**Failed:**');
  });

  it('merges what lies on the runner, and keeps no artifact where none is wanted', async () => {
    const run = beginRun();
    const folder = await makeWorkspace();
    for (const shard of ['1/2', '2/2']) {
      await run.ingest(0, 1, { shard, output: join(folder, 'shared.jsonl'), artifact: 'false' });
    }
    const { step } = await run.merge({ shards: folder, artifact: 'false', output: 'out/whole.jsonl' });
    expect(step.exitCode, step.text).toBe(0);
    expect(basename(step.outputs['output'] ?? '')).toBe('whole.jsonl');
    expect(step.outputs).toMatchObject({ rows: '12', 'artifact-id': '' });
  });
});

describe('where others could fetch the whole', () => {
  it.each<JobOptions>([{ visibility: 'public' }, { visibility: 'internal' }])(
    'it is refused before any work: $visibility',
    async (options) => {
      const run = beginRun(options);
      const calls = peers().results.calls.length;
      const { step, job } = await run.merge();
      expect(step.exitCode).toBe(1);
      expect(messagesOf(step, 'error')).toEqual([expect.stringContaining('REPOSITORY_NOT_PRIVATE')]);
      expect(messagesOf(step, 'error').join()).not.toContain('cache-save');
      expect(peers().results.calls.slice(calls)).toEqual([]);
      expect(await readdir(job.runner.workspace)).toEqual(['.workingdir2']);
    },
  );
});

describe('artifacts that are no shards', () => {
  it('are refused where the service has none, and where its answers fail', async () => {
    const { step } = await beginRun().merge();
    expect(messagesOf(step, 'error')).toEqual([expect.stringContaining('SHARD_ARTIFACTS_NONE')]);
    const elsewhere = beginRun({ serverUrl: 'https://github.example.com' });
    const { step: refused } = await elsewhere.merge({ artifact: 'false' });
    expect(messagesOf(refused, 'error')).toEqual([expect.stringContaining('SERVICE_MISSING')]);
    peers().results.fail('ListArtifacts', { kind: 'answer', status: 403, body: { code: 'denied', msg: 'no' } }, 9);
    const { step: denied } = await beginRun().merge();
    expect(messagesOf(denied, 'error')).toEqual([expect.stringContaining('ARTIFACT_UNREADABLE')]);
  });

  it('are named', async () => {
    const run = beginRun();
    await keepFile(run, 'mos-corpus-logs', { bytes: Buffer.from('nothing'), isArchive: false });
    const { step, job } = await run.merge();
    expect(messagesOf(step, 'error')).toEqual([
      expect.stringMatching(/mos-corpus-logs: holds no shard .*SHARD_ARTIFACT_REFUSED/),
    ]);
    expect(await readdir(job.runner.workspace)).toEqual(['.workingdir2']);
  });

  it.each([
    { what: 'a path that leads out', entries: [{ name: '../../konvid_1k.shard-00001-of-00001.jsonl', data: 'x' }] },
    { what: 'an absolute path', entries: [{ name: '/tmp/konvid_1k.shard-00001-of-00001.jsonl', data: 'x' }] },
    {
      what: 'a link',
      entries: [{ name: 'a.shard-00001-of-00001.jsonl', data: '/etc/passwd', attributes: (0o120_777 << 16) >>> 0 }],
    },
    { what: 'a bomb', entries: [{ name: 'a.shard-00001-of-00001.jsonl', data: Buffer.alloc(64e6), isDeflated: true }] },
  ])('are refused with $what, and nothing of them stays', async ({ entries }) => {
    const run = beginRun();
    await keepFile(run, 'mos-corpus-odd.zip', { bytes: makeZip(entries), isArchive: true });
    const { step, job } = await run.merge();
    expect(messagesOf(step, 'error')).toEqual([expect.stringContaining('ARCHIVE_REFUSED')]);
    expect(await readdir(job.runner.workspace)).toEqual(['.workingdir2']);
    expect((await readdir(job.runner.temp)).filter((name) => /shard/.test(name))).toEqual([]);
  });

  it('are refused where the store has other bytes than the service says', async () => {
    const run = beginRun();
    const name = 'mos-corpus-swapped';
    await keepFile(run, name, { bytes: Buffer.from('nothing'), isArchive: false });
    const id = peers()
      .results.artifacts.list()
      .find((artifact) => artifact.name === name)?.id;
    await peers().blobs.write({ container: 'artifacts', blob: `${id}.zip` }, makeZip([{ name: 'a', data: 'b' }]));
    const { step } = await run.merge();
    expect(messagesOf(step, 'error')).toEqual([expect.stringMatching(/the service says sha256:.*ARTIFACT_UNREADABLE/)]);
  });

  it('cannot speak to the runner, whatever they are called', async () => {
    const run = beginRun();
    const name = 'mos-corpus-::error::owned';
    const { step } = await run.merge({ artifacts: name });
    expect(messagesOf(step, 'error')).toEqual([expect.stringContaining('SHARD_ARTIFACTS_NONE')]);
  });
});
