import { randomBytes } from 'node:crypto';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isFetchManifest, isResult } from '../../src/contract/generated/accept-documents.mjs';
import type { FetchManifest } from '../../src/index.ts';
import { runCommandHere } from '../support/command.ts';
import { inventClips } from '../support/corpus.ts';
import { ingestHere } from '../support/outcome.ts';
import { waitUntil } from '../support/running.ts';
import { snapshot } from '../support/snapshot.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { makeZip } from '../support/zip-writer.ts';
import { type DownloadServer, startDownloadServer } from './peers/download-server.ts';
import {
  corpusOf,
  digestOf,
  expectDigests,
  type FetchStage,
  makeArchives,
  makeFetchStage,
  readJson,
  serveArchives,
} from './support/fetch-world.ts';

let server: DownloadServer;
beforeAll(async () => {
  server = await startDownloadServer();
});
afterEach(() => server.clearFaults());
afterAll(() => server.stop());

const requests = () => server.traffic('/videos.zip').requests + server.traffic('/metadata.zip').requests;
const manifestOf = ({ root }: FetchStage) => readJson<FetchManifest>(join(root, 'fetch_manifest.json'));
const FIRST = 'KoNViD_1k_videos/9900000000.mp4';

describe('a fetch', () => {
  it('brings a corpus that can be ingested as it is, with a manifest of both archives', async () => {
    const stage = await makeFetchStage(server);
    const { exitCode, stderr, result } = await stage.runChild();
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toMatch(/\[konvid-1k-fetch\] complete: 6 videos \(.* kB\), 1 metadata files .* -> .*konvid-1k/);
    expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
    const manifest = await manifestOf(stage);
    expect(isFetchManifest(manifest), JSON.stringify(isFetchManifest.errors)).toBe(true);
    expect(result.fetch_manifest).toEqual(manifest);
    const { videos, metadata } = stage.archives;
    expect(manifest).toMatchObject({
      root: stage.root,
      keep_zips: false,
      archives: [
        {
          label: 'videos',
          exists: false,
          size_bytes: videos.length,
          min_bytes: 2_000_000_000,
          sha256: digestOf(videos),
        },
        { label: 'metadata', exists: false, size_bytes: metadata.length, sha256: digestOf(metadata) },
      ],
      extracted: { videos_files: 6, videos_dir: join(stage.root, 'KoNViD_1k_videos'), metadata_files: 1 },
      run_provenance: { outputs: { videos_archive: { kind: 'missing' }, videos_dir: { kind: 'directory' } } },
    });
    const before = corpusOf(await stage.left());
    expect(Object.keys(before)).toHaveLength(9);
    expect(await ingestHere(stage.root)).toMatchObject({ exitCode: 0, stats: { written: 6, missing: 0 } });
    expect(corpusOf(await stage.left())).toEqual(before);
  });

  it('a second time asks for nothing, writes nothing, and says so', async () => {
    const stage = await makeFetchStage(server);
    await stage.run();
    const [asked, left] = [requests(), await stage.left()];
    const { exitCode, stderr } = await stage.run();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining('nothing to do') });
    expect(requests()).toBe(asked);
    expect(await stage.left()).toEqual(left);
  });

  it('keeps the archives where it is told to, and takes those that stand there', async () => {
    const stage = await makeFetchStage(server);
    await stage.run([...stage.args, '--keep-zips']);
    const kept = await readFile(join(stage.root, 'KoNViD_1k_videos.zip'));
    expect(digestOf(kept)).toBe(digestOf(stage.archives.videos));
    expect((await manifestOf(stage)).archives.map(({ exists }) => exists)).toEqual([true, true]);
    await rm(join(stage.root, 'KoNViD_1k_videos'), { recursive: true });
    const asked = requests();
    expect((await stage.run()).exitCode).toBe(0);
    expect(requests()).toBe(asked);
  });

  it('finishes a folder that lost a clip, and leaves the others as they are', async () => {
    const stage = await makeFetchStage(server);
    await stage.run();
    const before = corpusOf(await stage.left());
    const other = join(stage.root, 'KoNViD_1k_videos/9900000001.mp4');
    const { ino } = await stat(other);
    await rm(join(stage.root, FIRST));
    const { exitCode, stderr } = await stage.run();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining('it is completed') });
    expect(corpusOf(await stage.left())).toEqual(before);
    expect((await stat(other)).ino).toBe(ino);
  });

  it.each([
    { what: 'VMAF_DATA_ROOT', variable: 'VMAF_DATA_ROOT', folder: 'konvid-1k' },
    { what: 'the home folder', variable: 'HOME', folder: 'datasets/konvid-1k' },
  ])('goes below $what by default, and writes its manifest where it is told', async ({ variable, folder }) => {
    const stage = await makeFetchStage(server);
    const home = await makeWorkspace();
    const manifest = join(home, 'manifests/fetched.json');
    const environment = { HOME: '/nowhere', [variable]: home };
    const ended = await runCommandHere(['fetch', ...stage.args, '--manifest-out', manifest], { environment });
    expect(ended.exitCode, ended.stderr).toBe(0);
    expect((await readJson<FetchManifest>(manifest)).root).toBe(join(home, folder));
    expect(Object.keys(corpusOf(await snapshot(join(home, folder))))).toHaveLength(9);
  });

  it('shows no credential of an address', async () => {
    const stage = await makeFetchStage(server);
    const args = stage.args.map((word) =>
      word.replace('http://', 'http://user:hunter2@').replace(/zip$/, 'zip?token=hunter3'),
    );
    const { exitCode, stderr, stdout } = await stage.run(args);
    expect(exitCode, stderr).toBe(0);
    expect(stderr + stdout + JSON.stringify(await manifestOf(stage))).not.toMatch(/hunter/);
  });
});

describe('an interrupted fetch', () => {
  /** Large enough that there is something to interrupt. */
  const large = () => makeArchives(inventClips(300).map((clip) => ({ ...clip, bytes: randomBytes(60_000) })));

  it('by SIGINT says how to go on, and goes on', async () => {
    const stage = await makeFetchStage(server, await large());
    const half = Math.floor(stage.archives.videos.length / 2);
    server.fail('/videos.zip', { kind: 'stall-after', bytes: half }, 1);
    const running = stage.start();
    const part = join(stage.root, 'KoNViD_1k_videos.zip.part');
    await waitUntil(async () => ((await stat(part).catch(() => undefined))?.size ?? 0) === half);
    running.kill('SIGINT');
    const { exitCode, stderr, stdout } = await running;
    expect({ exitCode, error: JSON.parse(stdout).error.code }).toEqual({ exitCode: 130, error: 'INTERRUPTED' });
    expect(stderr).toContain('run the same command again to continue');
    const served = server.traffic('/videos.zip').bytesServed;
    expect((await stage.run()).exitCode).toBe(0);
    expect(server.traffic('/videos.zip').bytesServed - served).toBe(stage.archives.videos.length - half);
  });

  it('by SIGKILL while it unpacks is finished, not taken as complete', async () => {
    const stage = await makeFetchStage(server, await large());
    const partial = join(stage.root, 'KoNViD_1k_videos.partial/9900000040.mp4');
    const running = stage.start();
    await waitUntil(async () => (await stat(partial).catch(() => undefined)) !== undefined);
    running.kill('SIGKILL');
    await running;
    const left = await stage.left();
    expect(Object.keys(left)).not.toContain('fetch_manifest.json');
    const asked = server.traffic('/videos.zip').requests;
    expect((await stage.run()).exitCode).toBe(0);
    expect(server.traffic('/videos.zip').requests).toBe(asked);
    expect(Object.keys(corpusOf(await stage.left()))).toHaveLength(303);
  });
});

describe('a fetch refuses', () => {
  it('bytes that are not those of the digest, and keeps nothing of them', async () => {
    const stage = await makeFetchStage(server);
    const wrong = stage.args.map((word) => (word.startsWith('videos=') ? `videos=${'a'.repeat(64)}` : word));
    const { exitCode, result } = await stage.run(wrong);
    expect({ exitCode, code: result.error?.code }).toEqual({ exitCode: 3, code: 'DOWNLOAD_REFUSED' });
    expect(result.error?.message).toContain(digestOf(stage.archives.videos));
    expect(await stage.left()).toEqual({});
  });

  it('an archive that is too small, where no digest is known', async () => {
    const stage = await makeFetchStage(server);
    const { exitCode, result } = await stage.run(serveArchives(server, stage.archives));
    expect({ exitCode, code: result.error?.code }).toEqual({ exitCode: 3, code: 'DOWNLOAD_REFUSED' });
    expect(result.error?.message).toContain('2000000000');
    expect(await stage.left()).toEqual({});
  });

  it('a hostile archive, and removes the download', async () => {
    const { metadata } = await makeArchives();
    const videos = makeZip([{ name: 'KoNViD_1k_videos/../../evil.mp4', data: 'evil' }]);
    const stage = await makeFetchStage(server, { videos, metadata });
    const { exitCode, result } = await stage.run();
    expect({ exitCode, code: result.error?.code }).toEqual({ exitCode: 3, code: 'ARCHIVE_REFUSED' });
    expect(await stage.left()).toEqual({});
  });

  it('an archive that has changed upstream, until its digest is named', async () => {
    const stage = await makeFetchStage(server);
    await stage.run();
    await rm(join(stage.root, FIRST));
    const before = corpusOf(await stage.left());
    const changed = await makeArchives(inventClips(7));
    const urls = serveArchives(server, changed);
    const { exitCode, result } = await stage.run(urls);
    expect({ exitCode, code: result.error?.code }).toEqual({ exitCode: 3, code: 'ARCHIVE_CHANGED' });
    expect(result.error?.message).toContain(digestOf(stage.archives.videos));
    expect(corpusOf(await stage.left())).toEqual(before);
    await rm(join(stage.root, 'KoNViD_1k_videos'), { recursive: true });
    expect((await stage.run(urls)).result.error?.code).toBe('ARCHIVE_CHANGED');
    const accepted = await stage.run([...urls, '--expect-sha256', `videos=${digestOf(changed.videos)}`]);
    expect(accepted.exitCode, accepted.stderr).toBe(0);
    expect(accepted.result.fetch_manifest?.extracted.videos_files).toBe(7);
    expect((await stage.run([...urls, ...expectDigests(stage.archives)])).result.error?.code).toBe('ARCHIVE_DIGEST');
  });

  it('to begin where the disk has too little room, and says how much is needed', async () => {
    const stage = await makeFetchStage(server);
    const hook = join(await makeWorkspace(), 'hook.mjs');
    const lines = [
      "import fs from 'node:fs';",
      "import { syncBuiltinESMExports } from 'node:module';",
      'fs.promises.statfs = async () => ({ bavail: 1_000, bsize: 4_096 });',
      'syncBuiltinESMExports();',
    ];
    await writeFile(hook, lines.join('\n'));
    const asked = requests();
    const { exitCode, result } = await stage.runChild(stage.args, {
      environment: { NODE_OPTIONS: `--import=${hook}` },
    });
    expect({ exitCode, code: result.error?.code }).toEqual({ exitCode: 3, code: 'DISK_FULL' });
    expect(result.error?.message).toMatch(/needs 4000000000 bytes, and 4096000 are free/);
    expect(requests()).toBe(asked);
  });

  it('a root in which another fetch is at work', async () => {
    const stage = await makeFetchStage(server);
    server.fail('/videos.zip', { kind: 'stall-after', bytes: 1_000 }, 1);
    const running = stage.start();
    const part = join(stage.root, 'KoNViD_1k_videos.zip.part');
    await waitUntil(async () => (await stat(part).catch(() => undefined)) !== undefined);
    const { exitCode, result } = await stage.run();
    expect({ exitCode, code: result.error?.code }).toEqual({ exitCode: 2, code: 'OUTPUT_LOCKED' });
    expect(result.error?.message).toContain(`process ${running.pid}`);
    running.kill('SIGTERM');
    expect((await running).exitCode).toBe(143);
  });

  it.each([
    { what: 'a corpus that is none', args: ['konvid-2k'], code: 'CORPUS_UNKNOWN' },
    { what: 'a digest of nothing', args: ['--expect-sha256', `clips=${'a'.repeat(64)}`], code: 'OPTION_INVALID' },
    { what: 'a digest that is none', args: ['--expect-sha256', 'videos=abc'], code: 'OPTION_INVALID' },
    { what: 'an address of a file', args: ['--videos-url', 'file:///etc/passwd'], code: 'OPTION_INVALID' },
    {
      what: 'an unverified host without a digest',
      args: ['--insecure-host', 'datasets.vqa.mmsp-kn.de', '--expect-sha256', `videos=${'a'.repeat(64)}`],
      code: 'INSECURE_HOST',
    },
    { what: 'a root below a file', args: ['--root', join(import.meta.filename, 'root')], code: 'FETCH_ROOT' },
    { what: "somebody's file as manifest", args: ['--manifest-out', import.meta.filename], code: 'MANIFEST_FOREIGN' },
  ])('$what, before it asks for anything', async ({ args, code }) => {
    const folder = await makeWorkspace();
    const ended = await runCommandHere(['fetch', '--json', ...args], { environment: { HOME: folder } });
    expect({ exitCode: ended.exitCode, code: JSON.parse(ended.stdout).error.code }).toEqual({ exitCode: 2, code });
    expect(await snapshot(folder)).toEqual({});
  });
});
