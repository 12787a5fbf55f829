import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { makeCountingFfprobe } from '../support/counting-ffprobe.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { type JobOptions, messagesOf, startJob, usePeers } from './support/world.ts';

const peers = usePeers();
const open = async (options: JobOptions = {}) => startJob(peers(), await makeWorkspace(), options);

/** An archive as the toolkit would make it, with whatever in it. */
async function makeArchive(folder: string, paths: readonly string[], cwd: string): Promise<Buffer> {
  const archive = join(folder, 'poisoned.tar.zst');
  const { exitCode } = await execa('zstd', ['--version'], { reject: false });
  const compression = exitCode === 0 ? ['--use-compress-program', 'zstd'] : ['-z'];
  await execa('tar', [...compression, '-P', '-cf', archive, '-C', cwd, ...paths]);
  return readFile(archive);
}

describe('the corpus out of the cache', () => {
  async function save(key: string) {
    const job = await open();
    const step = await job.runMain({ 'cache-key': key, 'cache-save': 'true', artifact: 'false' });
    await job.runPost(step);
    expect(peers().results.findCache(key)).toBeDefined();
    return job;
  }

  const restore = async (key: string) => {
    const job = await open();
    return { job, step: await job.runMain({ dataset: 'cache', 'cache-key': key, artifact: 'false' }) };
  };

  it('a cache that is down is a miss, with what to do', async () => {
    peers().results.fail('CacheService', { kind: 'answer', status: 500, body: { code: 'internal', msg: 'down' } });
    const { step } = await restore('whatever');
    expect(step.exitCode).toBe(1);
    expect(step.outputs['cache-result']).toBe('miss');
    expect(messagesOf(step, 'error').join()).toMatch(/DATASET_MISS.*cache-save: true/);
  });

  it('a runner that keeps its workspace may save, and then restore', async () => {
    const job = await save('corpus-kept');
    const again = await job.runMain({ dataset: 'cache', 'cache-key': 'corpus-kept', artifact: 'false' });
    expect(again.outputs, again.text).toMatchObject({ 'cache-result': 'exact', rows: '12' });
  });

  it('a corpus of links is not saved, and the warning says why', async () => {
    const job = await open();
    const clips = join(job.runner.workspace, '.workingdir2/konvid-1k/KoNViD_1k_videos');
    await rename(join(clips, '9900000102.mp4'), join(job.runner.workspace, 'shared.mp4'));
    await symlink(join(job.runner.workspace, 'shared.mp4'), join(clips, '9900000102.mp4'));
    const inputs = { 'cache-key': 'corpus-of-links', 'cache-save': 'true', artifact: 'false' };
    const post = await job.runPost(await job.runMain({ ...inputs, 'link-target': job.runner.workspace }));
    expect(messagesOf(post, 'warning').join()).toContain('9900000102.mp4 is not a plain file');
    expect(peers().results.findCache('corpus-of-links')).toBeUndefined();
  });

  it('a cache that is slow is a miss after its deadline', async () => {
    await save('corpus-slow');
    peers().results.fail('GetCacheEntryDownloadURL', { kind: 'delay', milliseconds: 20_000 });
    const job = await open();
    const inputs = { dataset: 'cache', 'cache-key': 'corpus-slow', 'cache-timeout-s': '2', artifact: 'false' };
    const step = await job.runMain({ ...inputs, 'index-cache': 'false' });
    expect(step.outputs['cache-result']).toBe('miss');
    expect(messagesOf(step, 'error').join()).toContain('not restored within 2 s');
    expect(step.durationS).toBeLessThan(15);
  });

  it('a key of which only the beginning fits is partial, and used', async () => {
    await save('corpus-abc-2026');
    const { step } = await restore('corpus-abc');
    expect(step.exitCode, step.text).toBe(0);
    expect(step.outputs).toMatchObject({ 'cache-result': 'partial', rows: '12' });
  });

  it('a clip with other bytes is a miss, and not used', async () => {
    const job = await save('corpus-changed');
    const dataset = '.konvid-ingest/dataset';
    const clip = join(job.runner.workspace, dataset, 'KoNViD_1k_videos/9900000102.mp4');
    await rm(clip);
    await writeFile(clip, 'other bytes');
    peers().results.poisonCache('corpus-changed', await makeArchive(job.runner.temp, [dataset], job.runner.workspace));
    const { step, job: victim } = await restore('corpus-changed');
    expect(step.outputs['cache-result']).toBe('miss');
    expect(messagesOf(step, 'error').join()).toContain('9900000102.mp4 has other bytes than its list says');
    expect(await readdir(join(victim.runner.workspace, '.konvid-ingest'))).not.toContain('dataset');
  });

  it('an archive that writes outside its folder fails the job', async () => {
    const job = await save('corpus-escaped');
    await mkdir(join(job.runner.workspace, '.github'), { recursive: true });
    await writeFile(join(job.runner.workspace, '.github/evil.yml'), 'on: push');
    const paths = ['.konvid-ingest/dataset', '.github/evil.yml'];
    peers().results.poisonCache('corpus-escaped', await makeArchive(job.runner.temp, paths, job.runner.workspace));
    const { step } = await restore('corpus-escaped');
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toMatch(/wrote outside its folder: \.github.*CACHE_ESCAPED/);
    expect(step.outputs['rows']).toBe('');
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
});
