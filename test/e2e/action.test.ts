import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { IngestManifest } from '../../src/index.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { messagesOf, readActionFile, startJob, usePeers } from './support/world.ts';

const FFPROBE_SHA256 = createHash('sha256').update(readFileSync(installedFfprobe())).digest('hex');

const peers = usePeers();

const download = () => ({ 'ffprobe-bin': '', 'ffprobe-url': peers().ffprobeUrl, 'ffprobe-sha256': FFPROBE_SHA256 });

/** A file of an artifact's archive. */
function readFromZip(zip: Buffer, name: string): string {
  return Buffer.from(unzipSync(zip)[name] ?? '').toString('utf8');
}

describe('in a private repository', () => {
  it('downloads and verifies ffprobe, ingests, validates, summarises and keeps a private artifact', async () => {
    const job = await startJob(peers(), await makeWorkspace());
    const step = await job.runMain({ ...download(), 'artifact-name': 'the-corpus' });
    expect(step.exitCode, step.text).toBe(0);

    const { outputs } = readActionFile('action.yml');
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(outputs).sort());
    expect(step.outputs).toMatchObject({ rows: '12', written: '12', broken: '0', 'cache-result': 'off' });

    const jsonl = await readFile(step.outputs['output'] ?? '', 'utf8');
    expect(createHash('sha256').update(jsonl).digest('hex')).toBe(step.outputs['sha256']);
    const zip = await peers().results.readArtifact('the-corpus');
    expect(readFromZip(zip, 'konvid_1k.jsonl')).toBe(jsonl);
    expect(createHash('sha256').update(zip).digest('hex')).toBe(step.outputs['artifact-digest']);
    expect(peers().results.findArtifact('the-corpus')?.digest).toBe(`sha256:${step.outputs['artifact-digest']}`);
    expect(step.summary).toContain('xychart-beta\n  title "Clips by MOS"\n  x-axis "MOS" 1 --> 5\n');
    expect(step.summary).toContain('| written | 12 | 100 % |');
    expect(step.summary).toContain('| resolution | clips |  | median MOS | half of the clips |');
    expect(step.summary).toContain(`Artifact the&#45;corpus: ${step.outputs['artifact-url']}\n`);
    expect(step.text.trimEnd().split('\n').slice(-4)).toEqual([
      `result: 12 rows in ${step.outputs['output']}`,
      'labels: 12 written',
      `SHA-256: ${step.outputs['sha256']}`,
      `artifact: the-corpus, ${step.outputs['artifact-url']}`,
    ]);
    const page = await readFile(step.outputs['report-page'] ?? '', 'utf8');
    expect(readFromZip(zip, 'konvid_1k.report.html')).toBe(page);
    expect(page).toContain('<h1>konvid-1k: 12 clips</h1>');
    expect(jsonl.split('\n', 1)[0]).toContain('"src":"9900000');
    expect(page).not.toMatch(/9900000\d{3}\.mp4/);

    const again = await job.runMain(download());
    expect(again.exitCode, again.text).toBe(0);
    expect(again.text).toContain('is in the tool cache, and its bytes are right');
    expect(again.outputs).toMatchObject({ rows: '12', written: '12' });
    const manifest = JSON.parse(await readFile(again.outputs['manifest'] ?? '', 'utf8')) as IngestManifest;
    expect(manifest.stats).toMatchObject({ written: 0, dedups: 12 });
    expect(peers().downloads.traffic('/ffprobe').requests).toBe(1);
    expect(peers().downloads.traffic('/ffprobe').authorizations).toEqual([]);
  });

  it('logs in a dry run what it would read, and writes nothing', async () => {
    const job = await startJob(peers(), await makeWorkspace());
    const step = await job.runMain({ 'ffprobe-bin': '', 'dry-run': 'true', shard: 'auto' });
    expect(step.exitCode, step.text).toBe(0);
    expect(step.text).toContain('dry run: 12 of 12 labels have a clip; none was read, and nothing was written');
    expect(step.text).toContain('KoNViD_1k_videos (12 clips)');
    expect(step.summary).toContain('dry run: 12 of 12 labels');
    expect(step.outputs).toMatchObject({ rows: '', output: '', 'artifact-id': '' });
    expect(await readdir(job.runner.workspace)).toEqual(['.workingdir2']);
    const fetching = await job.runMain({ 'dry-run': 'true', dataset: 'fetch' });
    expect(messagesOf(fetching, 'error').join()).toMatch(/input dry-run.*\[INPUT_INVALID\]$/);
  });

  it('replaces an ffprobe that somebody changed in the tool cache', async () => {
    const job = await startJob(peers(), await makeWorkspace());
    const first = await job.runMain({ ...download(), artifact: 'false' });
    await writeFile(first.outputs['ffprobe-path'] ?? '', '#!/bin/sh\necho owned\n');
    const second = await job.runMain({ ...download(), artifact: 'false' });
    expect(second.exitCode, second.text).toBe(0);
    expect(messagesOf(second, 'warning').join()).toContain('has other bytes than it should');
    expect(second.text).not.toContain('owned');
  });

  it('saves the corpus in the cache, and a runner without it restores it, every file checked', async () => {
    const key = 'konvid-1k-v1';
    const first = await startJob(peers(), await makeWorkspace());
    const saved = await first.runMain({ 'cache-key': key, 'cache-save': 'true' });
    expect(saved.exitCode, saved.text).toBe(0);
    const post = await first.runPost(saved);
    expect(post.text).toContain(`the corpus is saved in the cache as ${key}`);

    const second = await startJob(peers(), await makeWorkspace());
    const restored = await second.runMain({ dataset: 'cache', 'cache-key': key, report: 'false' });
    expect(restored.exitCode, restored.text).toBe(0);
    expect([saved.outputs['report-page'] === '', restored.outputs['report-page']]).toEqual([false, '']);
    expect(restored.outputs).toMatchObject({ 'cache-result': 'exact', rows: '12', sha256: saved.outputs['sha256'] });
  });
});
