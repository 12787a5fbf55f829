import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FetchManifest } from '../../src/index.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { makeZip } from '../support/zip-writer.ts';
import { digestOf, type MadeArchives, makeArchives } from './support/fetch-world.ts';
import { type JobOptions, messagesOf, startJob, usePeers } from './support/world.ts';

const peers = usePeers();
let archives: MadeArchives;

beforeEach(async () => {
  archives = await makeArchives();
});

/** A job whose runner has no corpus. */
async function open(options: JobOptions = {}) {
  const job = await startJob(peers(), await makeWorkspace(), options);
  await rm(join(job.runner.workspace, '.workingdir2'), { recursive: true });
  return job;
}

function serve({ videos, metadata }: MadeArchives = archives): Record<string, string> {
  const { downloads } = peers();
  return {
    dataset: 'fetch',
    'videos-url': downloads.serve('/videos.zip', videos),
    'metadata-url': downloads.serve('/metadata.zip', metadata),
    'expect-sha256': `videos=${digestOf(videos)}\nmetadata=${digestOf(metadata)}`,
  };
}

const requests = () => peers().downloads.traffic('/videos.zip').requests;

describe('dataset: fetch', () => {
  it('downloads the corpus, ingests it, and keeps the manifest of the fetch in the artifact', async () => {
    const job = await open();
    const step = await job.runMain({ ...serve(), 'artifact-name': 'fetched' });
    expect(step.exitCode, step.text).toBe(0);
    expect(step.outputs).toMatchObject({ rows: '6', missing: '0', 'cache-result': 'off' });
    const files = unzipSync(await peers().results.readArtifact('fetched'));
    expect(Object.keys(files).sort()).toEqual([
      'fetch_manifest.json',
      'konvid_1k.clips.csv',
      'konvid_1k.jsonl',
      'konvid_1k.manifest.json',
      'konvid_1k.report.html',
      'konvid_1k.validation.json',
    ]);
    const kept = Buffer.from(files['fetch_manifest.json'] ?? '').toString();
    expect(kept).toBe(await readFile(step.outputs['fetch-manifest'] ?? '', 'utf8'));
    expect((JSON.parse(kept) as FetchManifest).archives[0]?.sha256).toBe(digestOf(archives.videos));
    expect(await readdir(join(job.runner.workspace, '.workingdir2/konvid-1k'))).not.toContain('KoNViD_1k_videos.zip');
  });

  it('saves the corpus in the cache when asked, and another runner does not download it', async () => {
    const inputs = { ...serve(), 'cache-key': 'fetched-1', 'cache-save': 'true' };
    const first = await open();
    const step = await first.runMain(inputs);
    expect(step.outputs, step.text).toMatchObject({ rows: '6', 'cache-result': 'miss' });
    expect((await first.runPost(step)).text).toContain('the corpus is saved in the cache as fetched-1');

    const asked = requests();
    const second = await (await open()).runMain({ ...inputs, 'artifact-name': 'restored' });
    expect(second.exitCode, second.text).toBe(0);
    expect(second.outputs).toMatchObject({ rows: '6', 'cache-result': 'exact', sha256: step.outputs['sha256'] });
    expect(requests()).toBe(asked);
    expect(Object.keys(unzipSync(await peers().results.readArtifact('restored')))).toContain('fetch_manifest.json');
  });

  it('takes what stands on the runner, and asks neither cache nor publisher', async () => {
    const inputs = { ...serve(), artifact: 'false', 'cache-key': 'fetched-2' };
    const job = await open();
    await job.runMain(inputs);
    const asked = requests();
    const again = await job.runMain(inputs);
    expect(again.outputs, again.text).toMatchObject({ rows: '6', 'cache-result': 'off' });
    expect(again.text).toContain('the corpus is there already');
    expect(requests()).toBe(asked);
  });

  it('does not take a cached corpus that came out of other archives', async () => {
    const key = { 'cache-key': 'fetched-3', artifact: 'false' };
    const first = await open();
    await first.runPost(await first.runMain({ ...serve(), ...key, 'cache-save': 'true' }));
    const { metadata } = archives;
    const changed = { videos: Buffer.concat([makeZip([{ name: 'a/9900000000.mp4', data: 'other' }])]), metadata };
    const step = await (await open()).runMain({ ...serve(changed), ...key, 'max-missing': '100%' });
    expect(step.outputs['cache-result']).toBe('miss');
    expect(step.text).toContain('did not come from the archives that expect-sha256 names');
  });

  it('in a public repository fetches, but refuses to keep anything of it', async () => {
    const refused = await (await open({ visibility: 'public' })).runMain({
      ...serve(),
      artifact: 'false',
      'cache-key': 'fetched-5',
      'cache-save': 'true',
    });
    expect(messagesOf(refused, 'error').join()).toContain('REPOSITORY_NOT_PRIVATE');
    const step = await (await open({ visibility: 'public' })).runMain({ ...serve(), artifact: 'false' });
    expect(step.outputs, step.text).toMatchObject({ rows: '6' });
    expect(step.text).not.toContain('9900000000');
  });

  it('says what is wrong with an archive, and hides its names where others could read them', async () => {
    const { metadata } = archives;
    const hostile = { videos: makeZip([{ name: '../9900000000.mp4', data: 'evil' }]), metadata };
    const inputs = { ...serve(hostile), artifact: 'false' };
    const shown = await (await open()).runMain(inputs);
    expect(messagesOf(shown, 'error').join()).toMatch(/invalid relative path.*9900000000.*ARCHIVE_REFUSED/);
    const hidden = await (await open({ visibility: 'public' })).runMain(inputs);
    expect(messagesOf(hidden, 'error').join()).toContain('ARCHIVE_REFUSED');
    expect(hidden.text).not.toContain('9900000000');
  });

  it.each([
    { inputs: { 'expect-sha256': 'videos=abc' }, says: 'input expect-sha256' },
    { inputs: { 'videos-url': 'file:///etc/passwd' }, says: 'OPTION_INVALID' },
  ])('refuses $inputs', async ({ inputs, says }) => {
    const step = await (await open()).runMain({ dataset: 'fetch', artifact: 'false', ...inputs });
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toContain(says);
  });
});
