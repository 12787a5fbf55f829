import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type ClipServer, type ClipServerOptions, startClipServer } from '../e2e/peers/clip-server.ts';
import { startConnectProxy } from '../e2e/peers/connect-proxy.ts';
import { runIngestHere } from '../support/command.ts';
import { makeClipBytes } from '../support/corpus.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { inventNames, isGone, writeUrlCorpus } from '../support/url-manifest.ts';
import { makeWorkspace } from '../support/workspace.ts';

const NAMES = inventNames(50);
const GONE = NAMES.filter(isGone);
const THERE = NAMES.filter((name) => !isGone(name));

const servers: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

/** The clip's own bytes, unless it is gone. */
async function giveClip(name: string) {
  return isGone(name) ? undefined : makeClipBytes(name.replace('?', ''));
}

interface World {
  readonly root: string;
  readonly server: ClipServer;
  readonly progressPath: string;
  ingest(...args: readonly string[]): ReturnType<typeof runIngestHere>;
  readProgress(): Promise<Record<string, Record<string, unknown>>>;
}

async function open(options: Partial<ClipServerOptions> & { readonly names?: readonly string[] } = {}): Promise<World> {
  const { names = NAMES } = options;
  const server = await startClipServer({ answerFor: giveClip, ...options });
  servers.push(server);
  const rows = names.map((name) => ({ name, url: server.urlOf(name) }));
  const root = await writeUrlCorpus(join(await makeWorkspace(), 'corpus'), rows);
  const progressPath = join(root, '.download-progress.json');
  return {
    root,
    server,
    progressPath,
    ingest: (...args) =>
      runIngestHere(['--corpus', 'konvid-150k', '--corpus-dir', root, '--ffprobe-bin', installedFfprobe(), ...args]),
    readProgress: async () => JSON.parse(await readFile(progressPath, 'utf8')),
  };
}

const PRIVATE = '--allow-private-hosts';

describe('a list of URLs', () => {
  it('is downloaded, each clip once, and ingested in label order', async () => {
    const { root, server, ingest, readProgress } = await open({ latencyMs: 5 });
    const { exitCode, stderr, result } = await ingest(PRIVATE);
    expect(exitCode, stderr).toBe(0);
    const output = join(root, 'konvid_150k.jsonl');
    expect(stderr.split('\n')).toContain(
      `[konvid-150k-jsonl] wrote 47 rows, skipped 3 (download-failed), 0 (broken-clip), 0 dedups -> ${output}`,
    );
    const rows = (await readFile(output, 'utf8')).trim().split('\n');
    expect(rows.map((row) => JSON.parse(row).src)).toEqual(THERE);
    expect(result.manifest?.stats).toMatchObject({ written: 47, skipped_download: 3, attrition_pct: 3 / 5_000 });
    expect(result.manifest?.outcomes).toMatchObject({ written: 47, 'download-failed': 3, missing: 4_950 });
    expect(result.manifest?.download_failed).toMatchObject({
      count: 3,
      items: GONE.map((src) => ({ src, code: 'DOWNLOAD_REFUSED', reason: 'the server answered 404' })),
    });
    expect([...server.requests].sort()).toEqual(NAMES);
    expect(server.busiest).toBeGreaterThan(1);
    expect(server.busiest).toBeLessThanOrEqual(8);
    const done = Object.fromEntries(THERE.map((name) => [name, { state: 'done' }]));
    const failed = Object.fromEntries(
      GONE.map((name) => [name, { state: 'failed', reason: 'the server answered 404' }]),
    );
    expect(await readProgress()).toEqual({ ...done, ...failed });
    expect((await readdir(root)).sort()).toEqual([
      '.download-progress.json',
      'clips',
      'konvid_150k.clips.csv',
      'konvid_150k.jsonl',
      'konvid_150k.jsonl.index',
      'konvid_150k.manifest.json',
      'manifest.csv',
    ]);
    expect((await readdir(join(root, 'clips'))).sort()).toEqual(THERE);
  });

  it('is not asked for again, neither for what is there nor for what is gone, unless told so', async () => {
    const { server, ingest, root } = await open();
    await ingest(PRIVATE);
    const jsonl = await readFile(join(root, 'konvid_150k.jsonl'), 'utf8');
    const again = await ingest(PRIVATE);
    expect(server.requests).toHaveLength(50);
    expect(again.result.manifest?.outcomes).toMatchObject({ written: 47, 'download-failed': 3 });
    expect((await ingest(PRIVATE, '--retry-failed')).exitCode).toBe(0);
    expect(server.requests.slice(50).sort()).toEqual(GONE);
    expect(await readFile(join(root, 'konvid_150k.jsonl'), 'utf8')).toBe(jsonl);
  });

  it('is downloaded again where a clip that is recorded as done has gone from the disk', async () => {
    const { server, ingest, root } = await open();
    await ingest(PRIVATE);
    await rm(join(root, 'clips', '0005.mp4'));
    expect((await ingest(PRIVATE)).exitCode).toBe(0);
    expect(server.requests.slice(50)).toEqual(['0005.mp4']);
  });

  it('is tried again within the run where that may help', async () => {
    const answerFor = (name: string) => (name === '0007.mp4' ? { status: 503, times: 2 } : giveClip(name));
    const { ingest, readProgress } = await open({ answerFor });
    const { result } = await ingest(PRIVATE);
    expect(result.manifest?.outcomes).toMatchObject({ written: 47, 'download-failed': 3 });
    expect(await readProgress()).toMatchObject({ '0007.mp4': { state: 'done' } });
  });

  it('is tried again in the next run if nothing helped, and nothing is recorded of it', async () => {
    const { root, ingest, readProgress } = await open({ names: NAMES.slice(0, 3) });
    // A proxy that refuses says nothing about the clip.
    const proxy = await startConnectProxy(407);
    servers.push(proxy);
    const args = ['--corpus', 'konvid-150k', '--corpus-dir', root, PRIVATE];
    const first = await runIngestHere(args, { environment: { HTTP_PROXY: proxy.origin } });
    expect(first.result.manifest?.download_failed.items[0]).toMatchObject({ src: '0000.mp4', code: 'DOWNLOAD_FAILED' });
    expect(await readProgress()).toEqual({});
    const second = await ingest(PRIVATE);
    expect(second.result.manifest?.outcomes).toMatchObject({ written: 3, 'download-failed': 0 });
  });

  it.each([
    ['an HTML page', { 'content-type': 'text/html' }, 'sent an HTML page'],
    ['JSON', { 'content-type': 'application/json' }, 'sent application/json in place of the file'],
  ])('takes %s for no video', async (_, headers, says) => {
    const { createServer } = await import('node:http');
    const page = createServer((_request, response) => response.writeHead(200, headers).end('{}'));
    await new Promise<void>((resolve) => {
      page.listen(0, '127.0.0.1', resolve);
    });
    const { root, server, ingest, readProgress } = await open({ names: NAMES.slice(0, 2) });
    const { port } = page.address() as { port: number };
    await writeUrlCorpus(root, [
      { name: 'a.mp4', url: `http://127.0.0.1:${port}/a` },
      { name: '0001.mp4', url: server.urlOf('0001.mp4') },
    ]);
    await ingest(PRIVATE);
    expect(await readProgress()).toMatchObject({ 'a.mp4': { state: 'failed', reason: expect.stringContaining(says) } });
    page.close();
  });

  it('is not downloaded from this machine or its networks unless that is allowed', async () => {
    const { server, ingest, readProgress } = await open({ names: NAMES.slice(0, 5) });
    const refused = await ingest();
    expect(refused.exitCode).toBe(1);
    expect(server.requests).toEqual([]);
    expect(refused.result.manifest?.download_failed.items[0]).toMatchObject({ code: 'DOWNLOAD_ADDRESS' });
    expect(await readProgress()).toMatchObject({ '0000.mp4': { state: 'failed' } });
    expect((await ingest(PRIVATE)).result.manifest?.outcomes).toMatchObject({ written: 5 });
  });

  it('warns of attrition, and fails by it where told so', async () => {
    const { ingest } = await open();
    const warned = await ingest(PRIVATE, '--attrition-warn-threshold', '0.0005');
    expect(warned.exitCode).toBe(0);
    expect(warned.stderr).toContain(
      '3 clips could not be downloaded, 0.06 % of the labels; more than 0.05 % is unusual',
    );
    const quiet = await ingest(PRIVATE);
    expect(quiet.stderr).not.toContain('is unusual');
    const failed = await ingest(PRIVATE, '--max-attrition', '2');
    expect(failed.exitCode).toBe(1);
    expect(failed.result.failures.map(({ code }) => code)).toEqual(['THRESHOLD_EXCEEDED']);
  });

  it('takes no clip that is too large', async () => {
    const { ingest } = await open({ names: NAMES.slice(0, 3) });
    const { result } = await ingest(PRIVATE, '--max-clip-bytes', '100');
    expect(result.manifest?.download_failed.items[0]?.reason).toContain('at most 100 are accepted');
  });

  it('may name a clip twice, which is downloaded once', async () => {
    const { server, ingest } = await open({ names: ['0001.mp4', '0001.mp4', '0002.mp4'] });
    const { result } = await ingest(PRIVATE);
    expect(server.requests).toHaveLength(2);
    expect(result.manifest?.outcomes).toMatchObject({ written: 2, dedup: 1 });
  });

  it('writes through no link and over no folder', async () => {
    const { root, ingest } = await open({ names: NAMES.slice(0, 4) });
    await mkdir(join(root, 'clips', '0000.mp4'), { recursive: true });
    await writeFile(join(root, 'victim'), 'precious');
    await symlink(join(root, 'victim'), join(root, 'clips', '0001.mp4'));
    const { result } = await ingest(PRIVATE);
    expect(result.manifest?.download_failed.items).toMatchObject([{ src: '0000.mp4', code: 'CLIP_NOT_REGULAR' }]);
    expect(await readFile(join(root, 'victim'), 'utf8')).toBe('precious');
  });
});

describe('the record of downloads', () => {
  it('keeps what it does not know', async () => {
    const { ingest, progressPath, readProgress } = await open({ names: NAMES.slice(0, 3) });
    const theirs = { 'other.mp4': { state: 'done', etag: '"x"' }, '0001.mp4': { state: 'done', attempts: 3 } };
    await writeFile(progressPath, JSON.stringify(theirs));
    await ingest(PRIVATE);
    expect(await readProgress()).toEqual({
      ...theirs,
      '0000.mp4': { state: 'done' },
      '0002.mp4': { state: 'done' },
    });
  });

  it('is believed about what is gone', async () => {
    const { server, ingest, progressPath } = await open({ names: NAMES.slice(0, 3) });
    await writeFile(progressPath, '{"0001.mp4": {"state":"failed","reason":"HTTP 410"}}');
    const { result } = await ingest(PRIVATE);
    expect(server.requests).not.toContain('0001.mp4');
    expect(result.manifest?.download_failed.items[0]?.reason).toBe('HTTP 410 (in an earlier run)');
  });

  it.each([
    ['torn', '{"0001.mp4": {"state":"do'],
    ['empty', ''],
    ['a list', '[]'],
    ['of another state', '{"0001.mp4": {"state":"gone"}}'],
  ])('is refused where it is %s, and stays as it is', async (_, text) => {
    const { root, server, ingest, progressPath } = await open({ names: NAMES.slice(0, 3) });
    await writeFile(progressPath, text);
    const { exitCode, result } = await ingest(PRIVATE);
    expect(exitCode).toBe(2);
    expect(result.error?.code).toBe('PROGRESS_INVALID');
    expect(server.requests).toEqual([]);
    expect(await readFile(progressPath, 'utf8')).toBe(text);
    expect((await readdir(root)).sort()).toEqual(['.download-progress.json', 'manifest.csv']);
  });

  it('may lie elsewhere', async () => {
    const { root, ingest } = await open({ names: NAMES.slice(0, 2) });
    const elsewhere = join(await makeWorkspace(), 'progress.json');
    expect((await ingest(PRIVATE, '--progress-path', elsewhere)).exitCode).toBe(0);
    expect(JSON.parse(await readFile(elsewhere, 'utf8'))).toMatchObject({ '0000.mp4': { state: 'done' } });
    expect(await readdir(root)).not.toContain('.download-progress.json');
    const inside = await ingest(PRIVATE, '--progress-path', join(root, 'clips', 'p.json'));
    expect(inside.result.error?.code).toBe('OUTPUT_AMONG_INPUTS');
  });
});
