import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWorkspace } from '../support/workspace.ts';
import { GARBAGE } from './peers/github-api.ts';
import { type JobOptions, messagesOf, startJob, usePeers } from './support/world.ts';

const PRIVATE = { repository: { visibility: 'private', private: true } };

const peers = usePeers();
const open = async (options: JobOptions = {}) => startJob(peers(), await makeWorkspace(), options);

describe('who can read the repository', () => {
  it.each<{ readonly world: string; readonly options: JobOptions; readonly fail?: () => void }>([
    { world: 'a public repository', options: { visibility: 'public' } },
    { world: 'an internal one', options: { visibility: 'internal' } },
    {
      world: 'one that the API does not tell',
      options: {},
      fail: () => peers().api.fail({ kind: 'answer', status: 500 }),
    },
    { world: 'an API that answers garbage', options: {}, fail: () => peers().api.fail(GARBAGE) },
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
    expect(step.summary).toContain('| broken | 1 |');
    expect(step.summary).not.toMatch(/MOS|xychart|fps|SHA-256/);
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
    const before = peers().results.caches.length;
    const step = await job.runMain({ 'cache-key': `untrusted-${event.name}`, 'cache-save': 'true' });
    expect(step.exitCode, step.text).toBe(0);
    expect(messagesOf(step, 'warning').join()).toContain('nothing is saved in the cache');
    await job.runPost(step);
    expect(peers().results.caches.length).toBe(before);
  });
});
