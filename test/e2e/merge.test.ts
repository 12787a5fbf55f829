import { randomUUID } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { IngestManifest } from '../../src/index.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { makeZip } from '../support/zip-writer.ts';
import { inventJob } from './peers/results-service.ts';
import type { EndedStep } from './peers/runner.ts';
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
    /** Keeps an archive as an artifact of the run, as any of its jobs could. */
    keep: (name: string, bytes: Buffer) => peers().results.keepArtifact(name, bytes, inventJob(runId)),
    /** The job of a matrix that ingests its shard. */
    async ingest(
      { index, total, attempt = 1 }: { readonly index: number; readonly total: number; readonly attempt?: number },
      inputs: Readonly<Record<string, string>> = {},
    ): Promise<EndedStep> {
      const job = await start();
      const step = await job.runMain({
        shard: 'auto',
        'shard-job-index': String(index),
        'shard-job-total': String(total),
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

/** Files of an artifact's archive. */
async function readArtifact(name: string): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await peers().results.readArtifact(name));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));
}

const readJsonOf = async (path: string | undefined) => JSON.parse(await readFile(path ?? '', 'utf8')) as IngestManifest;

describe('merging the jobs of a matrix', () => {
  it('gives what one run gives, byte for byte, as a private artifact, and takes the newest attempt of a shard', async () => {
    const run = beginRun();
    const whole = await (await run.start()).runMain({ artifact: 'false' });
    const jsonl = await readFile(whole.outputs['output'] ?? '', 'utf8');
    const first = await run.ingest({ index: 0, total: 2 });
    expect(first.outputs).toMatchObject({ rows: '6' });
    expect(first.summary).toContain('## konvid-1k: 6 rows (shard 1 of 2)');
    await run.ingest({ index: 1, total: 2 }, EARLY);
    expect(jsonl).not.toContain(
      (await readArtifact('mos-corpus-ingest-1-attempt-1'))['konvid_1k.shard-00002-of-00002.jsonl'],
    );
    await run.ingest({ index: 1, total: 2, attempt: 2 });

    const { step, job } = await run.merge({ 'artifact-name': 'mos-corpus-merge-attempt-2' });
    expect(step.exitCode, step.text).toBe(0);
    const artifact = await readArtifact('mos-corpus-merge-attempt-2');
    expect(Object.keys(artifact).sort()).toEqual([
      'konvid_1k.clips.csv',
      'konvid_1k.jsonl',
      'konvid_1k.manifest.json',
      'konvid_1k.report.html',
      'konvid_1k.validation.json',
    ]);
    expect(artifact['konvid_1k.jsonl']).toBe(jsonl);
    const { outputs } = readActionFile('merge/action.yml');
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(outputs).sort());
    const { rows, sha256, written, missing, broken } = whole.outputs;
    expect(step.outputs).toMatchObject({ rows, sha256, written, missing, broken, shards: '2', 'missing-shards': '' });
    expect(step.outputs['output']).toBe(join(job.runner.workspace, 'konvid_1k.jsonl'));
    const kept = peers().results.findArtifact('mos-corpus-merge-attempt-2');
    expect(kept?.digest).toBe(`sha256:${step.outputs['artifact-digest']}`);
    expect(step.summary).toContain('### Shards: 2 of 2');
    expect(step.summary).toContain('xychart-beta');
    expect(step.annotations).toEqual([]);
    expect((await readdir(job.runner.temp)).filter((name) => name.startsWith('shards-'))).toEqual([]);
  });

  it('lists the shards that are missing, writes nothing, and merges the rest if it may', async () => {
    const run = beginRun();
    await run.ingest({ index: 0, total: 3 });
    const { step, job } = await run.merge();
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error')).toEqual([
      expect.stringMatching(/missing of 3 shards: 2 to 3 .*\[MERGE_REFUSED\]$/),
    ]);
    expect(step.text).toMatch(/missing of 3 shards: 2 to 3 .*\[SHARD_MISSING\]/);
    expect(step.text).not.toMatch(/^\s+at /m);
    expect(await readdir(job.runner.workspace)).toEqual(['.workingdir2']);
    expect(step.outputs).toMatchObject({ output: '', shards: '', 'artifact-id': '' });

    const { step: partial } = await run.merge({ 'allow-missing': 'true' });
    expect(partial.exitCode, partial.text).toBe(0);
    expect(partial.outputs).toMatchObject({ shards: '1', 'missing-shards': '2 3' });
    expect(partial.summary).toContain('(partial: without 2 of 3 shards)');
    expect((await readJsonOf(partial.outputs['manifest'])).partial).toBe(true);
  });

  it('merges what is on the runner, judges the whole by a threshold, and keeps no artifact unless one is wanted', async () => {
    const run = beginRun();
    const folder = await makeWorkspace();
    const job = await run.start();
    const clips = join(job.runner.workspace, '.workingdir2/konvid-1k/KoNViD_1k_videos');
    await writeFile(join(clips, '9900000102.mp4'), 'not a video');
    const part = await job.runMain({ shard: '1/1', output: join(folder, 'shared.jsonl'), artifact: 'false' });
    expect(part.exitCode, part.text).toBe(0);

    const shards = { shards: folder, output: 'out/whole.jsonl' };
    const { step } = await run.merge({ ...shards, artifact: 'false' });
    expect(step.exitCode, step.text).toBe(0);
    expect(basename(step.outputs['output'] ?? '')).toBe('whole.jsonl');
    expect(step.outputs).toMatchObject({ rows: '11', 'artifact-id': '' });

    const { step: judged } = await run.merge({ ...shards, 'max-broken': '0' });
    expect(judged.exitCode).toBe(1);
    expect(messagesOf(judged, 'error').join()).toMatch(/raise max-broken\) \[THRESHOLD_EXCEEDED\]$/);
    expect(judged.outputs).toMatchObject({ broken: '1', rows: '11' });
    expect(judged.outputs['artifact-id']).not.toBe('');
    expect(judged.summary).toContain('**Failed:**');
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
    await run.keep('mos-corpus-logs', makeZip([{ name: 'mos-corpus-logs', data: 'nothing' }]));
    const { step, job } = await run.merge();
    expect(messagesOf(step, 'error')).toEqual([
      expect.stringMatching(/mos-corpus-logs: holds no shard .*SHARD_ARTIFACT_REFUSED/),
    ]);
    expect(await readdir(job.runner.workspace)).toEqual(['.workingdir2']);
  });

  it.each([
    { what: 'a path that leads out', entries: [{ name: '../../konvid_1k.shard-00001-of-00001.jsonl', data: 'x' }] },
    { what: 'a bomb', entries: [{ name: 'a.shard-00001-of-00001.jsonl', data: Buffer.alloc(64e6), isDeflated: true }] },
  ])('are refused with $what, and nothing of them stays', async ({ entries }) => {
    const run = beginRun();
    await run.keep('mos-corpus-odd.zip', makeZip(entries));
    const { step, job } = await run.merge();
    expect(messagesOf(step, 'error')).toEqual([expect.stringContaining('ARCHIVE_REFUSED')]);
    expect(await readdir(job.runner.workspace)).toEqual(['.workingdir2']);
    expect((await readdir(job.runner.temp)).filter((name) => /shard/.test(name))).toEqual([]);
  });

  it('are refused if the store has other bytes than the service says', async () => {
    const run = beginRun();
    await run.keep('mos-corpus-swapped', Buffer.from('nothing'));
    const path = peers().results.findArtifact('mos-corpus-swapped')?.path ?? '';
    await peers().blobs.write(path, makeZip([{ name: 'a', data: 'b' }]));
    const { step } = await run.merge();
    expect(messagesOf(step, 'error')).toEqual([expect.stringMatching(/the service says sha256:.*ARTIFACT_UNREADABLE/)]);
  });

  it('cannot speak to the runner, whatever they are called', async () => {
    const { step } = await beginRun().merge({ artifacts: 'mos-corpus-::error::owned' });
    expect(messagesOf(step, 'error')).toEqual([expect.stringContaining('SHARD_ARTIFACTS_NONE')]);
  });
});
