import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeCountingFfprobe } from '../support/counting-ffprobe.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { type Job, messagesOf, startJob, usePeers } from './support/world.ts';

const peers = usePeers();
const open = async () => startJob(peers(), await makeWorkspace());

/** An archive as the toolkit would make it, with whatever in it. */
async function makeArchive(folder: string, paths: readonly string[], cwd: string): Promise<Buffer> {
  const archive = join(folder, 'poisoned.tar.zst');
  const { exitCode } = await execa('zstd', ['--version'], { reject: false });
  const compression = exitCode === 0 ? ['--use-compress-program', 'zstd'] : ['-z'];
  await execa('tar', [...compression, '-P', '-cf', archive, '-C', cwd, ...paths]);
  return readFile(archive);
}

const DATASET = '.konvid-ingest/dataset';
const SAVED = 'corpus-saved';

/** The job that has saved the corpus. */
let saver: Job;
/** The corpus as the saver has restored it, with the list of its files. */
let restoredFolder = '';

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-'));
  saver = await startJob(peers(), folder);
  await saver.runPost(await saver.runMain({ 'cache-key': SAVED, 'cache-save': 'true', artifact: 'false' }));
  const step = await saver.runMain({ dataset: 'cache', 'cache-key': SAVED, artifact: 'false' });
  expect(step.outputs, step.text).toMatchObject({ 'cache-result': 'exact', rows: '12' });
  const own = join(folder, 'work/repository/.konvid-ingest');
  const [name = ''] = (await readdir(own)).filter((entry) => entry.startsWith('dataset-'));
  restoredFolder = join(own, name);
  return () => rm(folder, { recursive: true });
});

const restore = async (key: string, inputs: Readonly<Record<string, string>> = {}) => {
  const job = await open();
  return { job, step: await job.runMain({ dataset: 'cache', 'cache-key': key, artifact: 'false', ...inputs }) };
};

/** Keeps the corpus under another key after a change. */
async function saveChanged(key: string, change: (workspace: string) => Promise<readonly string[]>): Promise<void> {
  const workspace = await makeWorkspace();
  await cp(restoredFolder, join(workspace, DATASET), { recursive: true });
  const paths = await change(workspace);
  await peers().results.forgeCache(
    key,
    SAVED,
    await makeArchive(await makeWorkspace(), [DATASET, ...paths], workspace),
  );
}

describe('the corpus from the cache', () => {
  it('is a miss if the cache is down, with what to do', async () => {
    // The toolkit waits half a minute for a server that answers 500.
    peers().results.fail('CacheService', { kind: 'reset' });
    const { step } = await restore('whatever', { 'index-cache': 'false' });
    expect(step.exitCode).toBe(1);
    expect(step.outputs['cache-result']).toBe('miss');
    expect(messagesOf(step, 'error').join()).toMatch(/cache-save: true.*\[DATASET_MISS\]$/);
  });

  it('is restored on a runner that keeps its workspace', async () => {
    const again = await saver.runMain({ dataset: 'cache', 'cache-key': SAVED, artifact: 'false' });
    expect(again.outputs, again.text).toMatchObject({ 'cache-result': 'exact', rows: '12' });
  });

  it('is not saved if it has links, and the warning says why', async () => {
    const job = await open();
    const clips = join(job.runner.workspace, '.workingdir2/konvid-1k/KoNViD_1k_videos');
    await rename(join(clips, '9900000102.mp4'), join(job.runner.workspace, 'shared.mp4'));
    await symlink(join(job.runner.workspace, 'shared.mp4'), join(clips, '9900000102.mp4'));
    const inputs = { 'cache-key': 'corpus-of-links', 'cache-save': 'true', artifact: 'false' };
    const step = await job.runMain({ ...inputs, 'link-target': job.runner.workspace });
    expect(messagesOf(step, 'warning').join()).toContain('9900000102.mp4 is not a plain file');
    await job.runPost(step);
    expect(peers().results.findCache('corpus-of-links')).toBeUndefined();
  });

  it('is a miss after the deadline of a slow cache', async () => {
    peers().results.fail('GetCacheEntryDownloadURL', { kind: 'delay', milliseconds: 20_000 });
    const { step } = await restore(SAVED, { 'cache-timeout-s': '1', 'index-cache': 'false' });
    expect(step.outputs['cache-result']).toBe('miss');
    expect(messagesOf(step, 'error').join()).toContain('not restored within 1 s');
  });

  it('is partial, and used, under a key that begins with the given one', async () => {
    await peers().results.forgeCache('corpus-abc-2026', SAVED);
    const { step } = await restore('corpus-abc');
    expect(step.exitCode, step.text).toBe(0);
    expect(step.outputs).toMatchObject({ 'cache-result': 'partial', rows: '12' });
    const { step: exact } = await restore('corpus-abc', { 'cache-match': 'exact' });
    expect(messagesOf(exact, 'error').join()).toMatch(/no cache entry corpus-abc was found/);
  });

  it('is a miss, and not used, if a clip has other bytes', async () => {
    await saveChanged('corpus-changed', async (workspace) => {
      await writeFile(join(workspace, DATASET, 'KoNViD_1k_videos/9900000102.mp4'), 'other bytes');
      return [];
    });
    const { step, job: victim } = await restore('corpus-changed');
    expect(step.outputs['cache-result']).toBe('miss');
    expect(messagesOf(step, 'error').join()).toContain('9900000102.mp4 has other bytes than its list says');
    expect(await readdir(join(victim.runner.workspace, '.konvid-ingest'))).toEqual(['.gitignore']);
  });

  it('fails the job if its archive writes outside its folder', async () => {
    await saveChanged('corpus-escaped', async (workspace) => {
      await mkdir(join(workspace, '.github'));
      await writeFile(join(workspace, '.github/evil.yml'), 'on: push');
      return ['.github/evil.yml'];
    });
    const { step, job: victim } = await restore('corpus-escaped');
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toMatch(/files outside its folder: \.github.*CACHE_ESCAPED/);
    expect(step.outputs['rows']).toBe('');
    expect(await readdir(victim.runner.workspace)).not.toContain('.github');
  });
});

/** A corpus of eleven clips, saved in the cache under a key. */
async function saveEleven(key: string): Promise<void> {
  const job = await open();
  await rm(join(job.runner.workspace, '.workingdir2/konvid-1k/KoNViD_1k_videos/9900000102.mp4'));
  const inputs = { 'cache-key': key, 'cache-save': 'true', artifact: 'false', 'max-missing': '100%' };
  await job.runPost(await job.runMain(inputs));
}

describe('the corpora of two steps of one job', () => {
  it('are saved each under its own key', async () => {
    await peers().results.forgeCache('twelve-2025', SAVED);
    await saveEleven('eleven-2025');
    const job = await open();
    const inputs = { dataset: 'cache', 'cache-save': 'true', artifact: 'false', 'max-missing': '100%' };
    const first = await job.runMain({ ...inputs, 'cache-key': 'twelve' });
    const second = await job.runMain({ ...inputs, 'cache-key': 'eleven', output: 'eleven.jsonl' });
    expect([first.outputs['rows'], second.outputs['rows']], second.text).toEqual(['12', '11']);
    await job.runPost(second);
    await job.runPost(first);
    const restored = [await restore('twelve'), await restore('eleven', { 'max-missing': '100%' })];
    expect(restored.map(({ step }) => step.outputs['cache-result'])).toEqual(['exact', 'exact']);
    expect(restored.map(({ step }) => step.outputs['rows'])).toEqual(['12', '11']);
  });

  it('are not saved if a clip has changed since it was ingested, and the warning names it', async () => {
    const job = await open();
    const main = await job.runMain({ 'cache-key': 'changed-since', 'cache-save': 'true', artifact: 'false' });
    const clip = '.workingdir2/konvid-1k/KoNViD_1k_videos/9900000102.mp4';
    await writeFile(join(job.runner.workspace, clip), 'other bytes');
    const post = await job.runPost(main);
    expect(messagesOf(post, 'warning').join()).toMatch(/not saved.*9900000102\.mp4/);
    expect(peers().results.findCache('changed-since')).toBeUndefined();
  });
});

describe('the index cache', () => {
  it('never fails a step because another process writes into the workspace', async () => {
    const job = await open();
    peers().results.fail('GetCacheEntryDownloadURL', { kind: 'delay', milliseconds: 1_500 });
    const writing = setInterval(() => void writeFile(join(job.runner.workspace, 'other.log'), String(Date.now())), 50);
    const step = await job.runMain({ artifact: 'false' });
    clearInterval(writing);
    expect(step.exitCode, step.text).toBe(0);
    expect(messagesOf(step, 'error')).toEqual([]);
  });

  it('is not said to be saved if the service refuses it, and the warning says so', async () => {
    const job = await open();
    const main = await job.runMain({ artifact: 'false', 'cache-key': 'refused', 'cache-save': 'true' });
    peers().results.fail('CreateCacheEntry', {
      kind: 'answer',
      status: 403,
      body: { code: 'permission_denied', msg: 'no' },
    });
    const post = await job.runPost(main);
    expect(post.exitCode).toBe(0);
    expect(post.text).not.toContain('saved as');
    expect(messagesOf(post, 'warning').join()).toMatch(/not saved in the cache as refused/);
  });
});

describe('a runner whose path has a space', () => {
  const openSpaced = async () => startJob(peers(), join(await makeWorkspace(), 'with space'));

  it('is told at the start that the cache does not work there', async () => {
    const step = await (await openSpaced()).runMain({ artifact: 'false', 'cache-key': 'spaced', 'cache-save': 'true' });
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toMatch(/with space.*\[CACHE_PATH\]/);
    expect(step.outputs['rows']).toBe('');
  });

  it('goes on without the index cache, and says why', async () => {
    const job = await openSpaced();
    const step = await job.runMain({ artifact: 'false' });
    expect(step.exitCode, step.text).toBe(0);
    expect(step.text).toMatch(/clip index: not cached here: .*with space/);
    expect((await job.runPost(step)).text).not.toContain('saved as');
  });
});

describe('a runner without zstd', () => {
  const openWithoutZstd = async () => {
    const bin = join(await makeWorkspace(), 'bin');
    await mkdir(bin);
    for (const tool of ['tar', 'gzip', 'sh']) await symlink(join('/bin', tool), join(bin, tool));
    return startJob(peers(), await makeWorkspace(), { environment: { PATH: bin } });
  };

  it('saves an entry that a runner with zstd restores', async () => {
    const job = await openWithoutZstd();
    await job.runPost(await job.runMain({ 'cache-key': 'gzipped', 'cache-save': 'true', artifact: 'false' }));
    const { step } = await restore('gzipped');
    expect(step.outputs, step.text).toMatchObject({ 'cache-result': 'exact', rows: '12' });
  });

  it('is told that it finds no entry that was saved with zstd', async () => {
    const job = await openWithoutZstd();
    const step = await job.runMain({ dataset: 'cache', 'cache-key': SAVED, artifact: 'false' });
    expect(messagesOf(step, 'error').join()).toMatch(/zstd.*\[DATASET_MISS\]/);
  });
});

it('answers travel: another runner asks ffprobe nothing', async () => {
  const first = await open();
  const ffprobe = await makeCountingFfprobe(first.runner.temp);
  const step = await first.runMain({ prober: 'ffprobe', 'ffprobe-bin': ffprobe.path, artifact: 'false' });
  await first.runPost(step);
  expect(await ffprobe.count()).toBe(12);
  await ffprobe.reset();
  const second = await (await open()).runMain({ prober: 'ffprobe', 'ffprobe-bin': ffprobe.path, artifact: 'false' });
  expect(second.outputs, second.text).toMatchObject({ rows: '12', sha256: step.outputs['sha256'] });
  expect(await ffprobe.count()).toBe(0);
});

it('an entry of the index cache with other files in it is ignored', async () => {
  const folder = await makeWorkspace();
  await mkdir(join(folder, '.konvid-ingest/index'), { recursive: true });
  await writeFile(join(folder, '.konvid-ingest/index/answers'), '');
  await writeFile(join(folder, 'evil.yml'), 'on: push');
  const archive = await makeArchive(await makeWorkspace(), ['.konvid-ingest/index', 'evil.yml'], folder);
  const { results } = peers();
  const model = results.caches.findLast(({ key }) => key.startsWith('konvid-ingest-index-'));
  await results.forgeCache('konvid-ingest-index-v3-konvid-1k-forged', model?.key ?? '', archive);
  const job = await open();
  const step = await job.runMain({ artifact: 'false' });
  expect(step.exitCode, step.text).toBe(0);
  expect(step.text).toMatch(/clip index: not restored: .*forged has files outside its folder: evil\.yml/);
  expect(await readdir(job.runner.workspace)).not.toContain('evil.yml');
});
