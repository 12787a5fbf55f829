import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeCountingFfprobe } from '../support/counting-ffprobe.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { HTML_PAGE, makeBusy } from './peers/download-server.ts';
import { GARBAGE } from './peers/github-api.ts';
import {
  ENTRIES,
  type JobOptions,
  messagesOf,
  type Peers,
  startJob,
  startPeers,
  withDefaults,
} from './support/world.ts';

const FFPROBE = readFileSync(installedFfprobe());
const FFPROBE_SHA256 = createHash('sha256').update(FFPROBE).digest('hex');
const PRIVATE = { repository: { visibility: 'private', private: true } };

let peers: Peers;

beforeAll(async () => {
  peers = await startPeers();
});
afterEach(() => peers.clearFaults());
afterAll(() => peers.stop());

const open = async (options: JobOptions = {}) => startJob(peers, await makeWorkspace(), options);
const download = () => ({ 'ffprobe-bin': '', 'ffprobe-url': peers.ffprobeUrl, 'ffprobe-sha256': FFPROBE_SHA256 });

describe('who can read the repository', () => {
  it.each<{ readonly world: string; readonly options: JobOptions; readonly fail?: () => void }>([
    { world: 'a public repository', options: { visibility: 'public' } },
    { world: 'an internal one', options: { visibility: 'internal' } },
    {
      world: 'one that the API does not tell',
      options: {},
      fail: () => peers.api.fail({ kind: 'answer', status: 500 }),
    },
    { world: 'an API that answers garbage', options: {}, fail: () => peers.api.fail(GARBAGE) },
    {
      world: 'an API that says private of a payload that says public',
      options: { event: { name: 'push', payload: { repository: { visibility: 'public', private: false } } } },
    },
    {
      world: 'an old payload that says private of what is public now',
      options: { visibility: 'public', event: { name: 'push', payload: PRIVATE } },
    },
  ])('$world: refused before any work', async ({ options, fail }) => {
    fail?.();
    const job = await open(options);
    const step = await job.runMain();
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toContain('REPOSITORY_NOT_PRIVATE');
    expect(await readdir(job.runner.workspace)).toEqual(['.workingdir2']);
    expect(Object.keys(step.outputs)).toContain('artifact-id');
  });

  it.each<{ readonly world: string; readonly options: JobOptions; readonly inputs: Record<string, string> }>([
    {
      world: 'public, with nothing that could leave',
      options: { visibility: 'public' },
      inputs: { artifact: 'false' },
    },
    { world: 'public, by name', options: { visibility: 'public' }, inputs: { 'allow-public': 'true' } },
    { world: 'internal, by name', options: { visibility: 'internal' }, inputs: { 'allow-internal': 'true' } },
    { world: 'a scheduled run without a payload', options: { event: { name: 'schedule', payload: {} } }, inputs: {} },
    { world: 'a missing event file', options: { environment: { GITHUB_EVENT_PATH: '/nowhere.json' } }, inputs: {} },
    { world: 'a broken event file', options: { event: { name: 'push', payload: '{"repository":' } }, inputs: {} },
  ])('$world: works', async ({ options, inputs }) => {
    const step = await (await open(options)).runMain(inputs);
    expect(step.exitCode, step.text).toBe(0);
    expect(step.outputs['rows']).toBe('12');
    expect(step.outputs['artifact-id'] === '').toBe(inputs['artifact'] === 'false');
  });

  it('on a public repository the summary and annotations hold counts, no names and no reasons', async () => {
    const job = await open({ visibility: 'public' });
    const clips = join(job.runner.workspace, '.workingdir2/konvid-1k/KoNViD_1k_videos');
    await writeFile(join(clips, '9900000102.mp4'), 'not a video');
    const step = await job.runMain({ artifact: 'false' });
    expect(step.exitCode, step.text).toBe(0);
    expect(step.summary + messagesOf(step, 'warning').join()).not.toContain('9900000102');
    expect(messagesOf(step, 'warning').join()).toContain('private repositories only');
  });
});

describe('on a public repository', () => {
  it('an error that quotes the labels keeps what it quotes to itself', async () => {
    const job = await open({ visibility: 'public' });
    const labels = join(job.runner.workspace, '.workingdir2/konvid-1k/KoNViD_1k_metadata/KoNViD_1k_attributes.csv');
    await writeFile(labels, 'flickr_id,MOS\n9900000102,77.25\n');
    const step = await job.runMain({ artifact: 'false' });
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toContain('LABELS_ALL_REJECTED');
    expect(step.text + step.summary).not.toContain('77.25');
  });
});

describe('untrusted events save nothing', () => {
  it.each([
    {
      name: 'pull_request',
      payload: { ...PRIVATE, pull_request: { head: { repo: { full_name: 'stranger/corpus' } } } },
    },
    { name: 'pull_request_target', payload: PRIVATE },
    { name: 'workflow_run', payload: PRIVATE },
  ])('$name', async (event) => {
    const job = await open({ event });
    const before = peers.results.caches.list().length;
    const step = await job.runMain({ 'cache-key': `untrusted-${event.name}`, 'cache-save': 'true' });
    expect(step.exitCode, step.text).toBe(0);
    expect(messagesOf(step, 'warning').join()).toContain('nothing is saved in the cache');
    await job.runPost(step);
    expect(peers.results.caches.list().length).toBe(before);
  });
});

describe('what the server lacks', () => {
  it.each([
    { world: 'GitHub Enterprise Server', options: { serverUrl: 'https://github.example.com' } },
    { world: 'no runtime token', options: { withoutServices: true } },
  ])('$world: refused before any work, or done without if told to', async ({ options }) => {
    const job = await open(options);
    const refused = await job.runMain();
    expect(messagesOf(refused, 'error').join()).toContain('SERVICE_MISSING');
    const agreed = await job.runMain({ 'allow-missing-services': 'true' });
    expect(agreed.exitCode, agreed.text).toBe(0);
    expect(agreed.outputs).toMatchObject({ rows: '12', 'artifact-id': '' });
  });

  it('an artifact name that is taken is named, and the outputs of the run are kept', async () => {
    const job = await open();
    await job.runMain({ 'artifact-name': 'taken' });
    const step = await job.runMain({ 'artifact-name': 'taken' });
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toMatch(/an artifact called taken exists .*ARTIFACT_NAME_TAKEN/);
    expect(step.outputs).toMatchObject({ rows: '12', 'artifact-id': '' });
  });

  it('a service that answers 503 twice is asked again', async () => {
    peers.results.fail(
      'CreateArtifact',
      { kind: 'answer', status: 503, body: { code: 'unavailable', msg: 'soon' } },
      2,
    );
    const step = await (await open()).runMain();
    expect(step.exitCode, step.text).toBe(0);
    expect(step.outputs['artifact-id']).not.toBe('');
  });
});

describe('downloading ffprobe', () => {
  const bad = { retries: 'none' };
  it.each([
    { world: '503 twice', fault: () => peers.downloads.fail('/ffprobe', makeBusy(503), 2) },
    { world: '429 once', fault: () => peers.downloads.fail('/ffprobe', makeBusy(429), 1) },
    {
      world: 'a reset in the middle',
      fault: () => peers.downloads.fail('/ffprobe', { kind: 'reset-after', bytes: 1_000_000 }, 1),
    },
    {
      world: 'a body that ends early',
      fault: () => peers.downloads.fail('/ffprobe', { kind: 'truncate', bytes: 1_000, length: 'dishonest' }, 1),
    },
  ])('survives $world', async ({ fault }) => {
    fault();
    const step = await (await open()).runMain({ ...download(), artifact: 'false' });
    expect(step.exitCode, step.text).toBe(0);
  });

  it.each([
    { world: 'an HTML page', fault: () => peers.downloads.fail('/ffprobe', HTML_PAGE), says: 'an HTML page' },
    { world: 'a wrong digest', sha256: 'f'.repeat(64), says: `expected SHA-256 ${'f'.repeat(64)}` },
    {
      world: '404',
      fault: () => peers.downloads.fail('/ffprobe', { kind: 'answer', status: 404 }),
      says: 'answered 404',
    },
    {
      world: 'a body cut short that says it is whole',
      fault: () => peers.downloads.fail('/ffprobe', { kind: 'truncate', bytes: 1_000, length: 'honest' }),
      says: 'expected SHA-256',
    },
  ])('refuses $world, and keeps nothing of it', async ({ fault, sha256 = FFPROBE_SHA256, says }) => {
    fault?.();
    const before = peers.downloads.traffic('/ffprobe').requests;
    const job = await open();
    const step = await job.runMain({ ...download(), 'ffprobe-sha256': sha256, artifact: 'false', ...bad });
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toContain(says);
    expect(peers.downloads.traffic('/ffprobe').requests - before).toBe(1);
    const left = [...readdirSync(job.runner.toolCache), ...readdirSync(job.runner.temp)];
    expect(left.filter((name) => !name.startsWith('_runner_file_commands'))).toEqual([]);
  });

  it('refuses a release that nobody has verified', async () => {
    const step = await (await open()).runMain({ 'ffprobe-bin': '', 'ffprobe-version': '9.9.9' });
    expect(messagesOf(step, 'error').join()).toContain('there are: 8.1.2, 6.1.1');
  });
});

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
    expect(peers.results.caches.find(key)).toBeDefined();
    return job;
  }

  const restore = async (key: string) => {
    const job = await open();
    return { job, step: await job.runMain({ dataset: 'cache', 'cache-key': key, artifact: 'false' }) };
  };

  it('a cache that is down is a miss, with what to do', async () => {
    peers.results.fail('CacheService', { kind: 'answer', status: 500, body: { code: 'internal', msg: 'down' } });
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
    const post = await job.runPost(await job.runMain({ ...inputs, 'link-targets': job.runner.workspace }));
    expect(messagesOf(post, 'warning').join()).toContain('9900000102.mp4 is not a plain file');
    expect(peers.results.caches.find('corpus-of-links')).toBeUndefined();
  });

  it('a cache that is slow is a miss after its deadline', async () => {
    await save('corpus-slow');
    peers.results.fail('GetCacheEntryDownloadURL', { kind: 'delay', milliseconds: 20_000 });
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
    await peers.results.caches.poison(
      'corpus-changed',
      await makeArchive(job.runner.temp, [dataset], job.runner.workspace),
    );
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
    await peers.results.caches.poison(
      'corpus-escaped',
      await makeArchive(job.runner.temp, paths, job.runner.workspace),
    );
    const { step } = await restore('corpus-escaped');
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toMatch(/wrote outside its folder: \.github.*CACHE_ESCAPED/);
    expect(step.outputs['rows']).toBe('');
  });

  it('answers travel: another runner asks ffprobe nothing', async () => {
    const first = await open();
    const ffprobe = await makeCountingFfprobe(first.runner.temp);
    const step = await first.runMain({ 'ffprobe-bin': ffprobe.path, artifact: 'false' });
    await first.runPost(step);
    expect(await ffprobe.count()).toBe(12);
    await ffprobe.reset();
    const second = await (await open()).runMain({ 'ffprobe-bin': ffprobe.path, artifact: 'false' });
    expect(second.outputs, second.text).toMatchObject({ rows: '12', sha256: step.outputs['sha256'] });
    expect(await ffprobe.count()).toBe(0);
  });
});

describe('hostile names and tags', () => {
  it('no line is a command of theirs, outputs have their own keys, the summary renders nothing', async () => {
    const job = await open();
    const folder = join(job.runner.workspace, '.workingdir2/konvid-1k');
    const labels = join(folder, 'KoNViD_1k_metadata/KoNViD_1k_attributes.csv');
    const [header] = (await readFile(labels, 'utf8')).split('\n');
    const names = [
      '::error::owned.mp4',
      '##[error]owned.mp4',
      '<img src=x onerror=1>.mp4',
      '[a](javascript:1).mp4',
      '"; rm -rf ~ #.mp4',
    ];
    const rows = names.map((name, index) => `${9_900_007_000 + index},1,"${name.replaceAll('"', '""')}",3,1,1,1,1,1,1`);
    await writeFile(labels, `${await readFile(labels, 'utf8')}${rows.join('\n')}\n`);
    for (const name of names) await writeFile(join(folder, 'KoNViD_1k_videos', name), 'not a video');
    expect(header).toContain('file_name');
    const step = await job.runMain();
    expect(step.exitCode, step.text).toBe(0);
    expect(step.outputs['broken']).toBe('5');
    for (const { name, properties } of step.commands) {
      expect(['warning', 'debug', 'add-mask']).toContain(name);
      expect(properties['title'] ?? '').toMatch(/^$|^konvid-ingest: [A-Z_]+$/);
    }
    expect(messagesOf(step, 'error')).toEqual([]);
    expect(step.summary).not.toMatch(/<img|\]\(|javascript:/);
  });
});

/** Root's rights, which a small file system needs: ours, or those that a hosted runner lends. */
const AS_ROOT = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];

/** @throws where KONVID_SYSTEM_FFPROBE=required says that this is CI, and nothing can be mounted */
function canMount(): boolean {
  const { status } = spawnSync('env', [...AS_ROOT, 'mount', '--version'], { stdio: 'ignore' });
  if (process.platform === 'linux' && status === 0) return true;
  if (process.platform !== 'linux' || process.env['KONVID_SYSTEM_FFPROBE'] !== 'required') return false;
  throw new Error('a full disk has to be tested here, and nothing can be mounted');
}

if (canMount()) {
  describe('a full disk', () => {
    it('fails with what to do, and the next run completes the rows', async () => {
      const job = await open();
      const inputs = { artifact: 'false', 'index-cache': 'false', output: 'out/konvid_1k.jsonl' };
      const out = join(job.runner.workspace, 'out');
      await mkdir(out, { recursive: true });
      // A file system of one page: the lock fits, the rows don't.
      const mount = ['mount', '-t', 'tmpfs', '-o', `size=4k,mode=777`, 'tmpfs', out];
      await execa('env', [...AS_ROOT, ...mount]);
      try {
        const step = await job.runMain(inputs);
        expect(step.exitCode).toBe(1);
        expect(messagesOf(step, 'error').join()).toMatch(/ENOSPC|disk is full/);
      } finally {
        await execa('env', [...AS_ROOT, 'umount', out]);
      }
      expect((await job.runMain(inputs)).outputs).toMatchObject({ rows: '12', written: '12' });
    });
  });
}

describe('cancelled in the middle', () => {
  it('keeps finished rows, and the next run completes them', async () => {
    const job = await open();
    const slow = await makeCountingFfprobe(job.runner.temp, { delayS: 0.4 });
    const inputs = {
      'github-token': peers.api.token,
      'ffprobe-bin': slow.path,
      artifact: 'false',
      concurrency: '1',
      'index-cache': 'false',
    };
    const running = await job.runner.start(ENTRIES.main, { inputs: withDefaults('action.yml', inputs) });
    while ((await slow.count()) < 3) await sleep(50);
    running.cancel();
    const step = await running.ended;
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toMatch(/the step was cancelled \(SIGINT\) \[STEP_CANCELLED\]/);
    const rows = (await readFile(join(job.runner.workspace, 'konvid_1k.jsonl'), 'utf8')).split('\n').length - 1;
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(12);
    const again = await job.runMain();
    expect(again.outputs).toMatchObject({ rows: '12', written: '12' });
  });
});
