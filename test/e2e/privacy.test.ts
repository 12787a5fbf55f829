import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { establishPermits, type Permits, type SharingInputs } from '../../src/action/privacy-guard.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { GARBAGE } from './peers/github-api.ts';
import { type JobOptions, messagesOf, REPOSITORY, startJob, usePeers } from './support/world.ts';

const PRIVATE = { repository: { visibility: 'private', private: true } };

const peers = usePeers();
const open = async (options: JobOptions = {}) => startJob(peers(), await makeWorkspace(), options);

const SHARING: Omit<SharingInputs, 'githubToken'> = {
  artifact: true,
  dataset: 'path',
  cacheSave: true,
  allowPublic: false,
  allowInternal: false,
  allowMissingServices: false,
};

/** A world, and what a run there may do; undefined if it is refused. */
interface Guarded {
  readonly world: string;
  readonly visibility?: JobOptions['visibility'];
  readonly event?: { readonly name: string; readonly payload: object | string };
  readonly fail?: () => void;
  readonly inputs?: Partial<SharingInputs>;
  readonly permits: Partial<Permits> | undefined;
  /** What the refusal says. */
  readonly reason?: RegExp;
}

const SAVES = { artifact: true, restore: true, save: true };
const RESTORES = { artifact: true, restore: true, save: false, showValues: true };
const fork = { pull_request: { head: { repo: { full_name: 'stranger/corpus' } } } };

describe('what a run may share', () => {
  it.each<Guarded>([
    { world: 'a private repository', permits: { ...SAVES, showValues: true } },
    { world: 'a public one', visibility: 'public', permits: undefined, reason: /it is public/ },
    { world: 'an internal one', visibility: 'internal', permits: undefined },
    {
      world: 'an API that fails',
      fail: () => peers().api.fail({ kind: 'answer', status: 500 }),
      permits: undefined,
      reason: /no answer from GitHub: it answered 500/,
    },
    {
      world: 'an API that fails twice',
      fail: () => peers().api.fail({ kind: 'answer', status: 502 }, 2),
      permits: SAVES,
    },
    { world: 'an API that resets once', fail: () => peers().api.fail({ kind: 'reset' }, 1), permits: SAVES },
    {
      world: 'an API that limits the rate once',
      fail: () => peers().api.fail({ kind: 'answer', status: 403, headers: { 'x-ratelimit-remaining': '0' } }, 1),
      permits: SAVES,
    },
    {
      world: 'a token that may not ask',
      fail: () => peers().api.fail({ kind: 'answer', status: 404 }),
      permits: undefined,
      reason: /not allowed to ask GitHub: it answered 404/,
    },
    {
      world: 'an API that answers garbage',
      fail: () => peers().api.fail(GARBAGE),
      permits: undefined,
      reason: /no answer from GitHub/,
    },
    {
      world: 'an API that says private of a payload that says public',
      event: { name: 'push', payload: { repository: { visibility: 'public', private: false } } },
      permits: undefined,
      reason: /it is public/,
    },
    {
      world: 'an old payload that says private of what is public now',
      visibility: 'public',
      event: { name: 'push', payload: PRIVATE },
      permits: undefined,
    },
    {
      world: 'public, with nothing that could leave',
      visibility: 'public',
      inputs: { artifact: false, cacheSave: false },
      permits: { artifact: false, restore: false, save: false, showValues: false },
    },
    {
      world: 'public, by name',
      visibility: 'public',
      inputs: { allowPublic: true },
      permits: { ...SAVES, showValues: false },
    },
    {
      world: 'internal, by name',
      visibility: 'internal',
      inputs: { allowInternal: true },
      permits: { ...SAVES, showValues: false },
    },
    { world: 'a scheduled run without a payload', event: { name: 'schedule', payload: {} }, permits: SAVES },
    { world: 'a broken event file', event: { name: 'push', payload: '{"repository":' }, permits: SAVES },
    { world: 'a fork', event: { name: 'pull_request', payload: { ...PRIVATE, ...fork } }, permits: RESTORES },
    { world: 'pull_request_target', event: { name: 'pull_request_target', payload: PRIVATE }, permits: RESTORES },
    { world: 'workflow_run', event: { name: 'workflow_run', payload: PRIVATE }, permits: RESTORES },
  ])('$world', async ({ visibility = 'private', event, fail, inputs, permits, reason = /^/ }) => {
    const { api, results } = peers();
    api.setVisibility(REPOSITORY, visibility);
    fail?.();
    const path = join(await makeWorkspace(), 'event.json');
    const { name, payload } = event ?? { name: 'push', payload: {} };
    await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
    const settled = establishPermits(
      { ...SHARING, ...inputs, githubToken: api.token },
      {
        ...results.makeEnvironment(),
        GITHUB_API_URL: api.url,
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_EVENT_NAME: name,
        GITHUB_EVENT_PATH: path,
      },
    );
    if (permits === undefined) {
      await expect(settled).rejects.toMatchObject({
        code: 'REPOSITORY_NOT_PRIVATE',
        message: expect.stringMatching(reason),
      });
    }
    if (permits !== undefined) expect(await settled).toMatchObject(permits);
  });
});

describe('a step on a public repository', () => {
  it('is refused before any work', async () => {
    const job = await open({ visibility: 'public' });
    const step = await job.runMain();
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error').join()).toContain('REPOSITORY_NOT_PRIVATE');
    expect(step.summary).toMatch(/^## konvid-ingest failed\n\n\*\*Failed:\*\* refused before any work/);
    expect((await job.runMain({ summary: 'false' })).summary).toBe('');
    expect(await readdir(job.runner.workspace)).toEqual(['.workingdir2']);
    expect(Object.keys(step.outputs)).toContain('artifact-id');
  });

  it('has counts in its summary and annotations, no names and no reasons', async () => {
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

it('a step of a fork saves nothing, and warns', async () => {
  const job = await open({ event: { name: 'pull_request', payload: { ...PRIVATE, ...fork } } });
  const step = await job.runMain({ 'cache-key': 'untrusted', 'cache-save': 'true' });
  expect(step.exitCode, step.text).toBe(0);
  expect(messagesOf(step, 'warning').join()).toContain('nothing is saved in the cache');
  await job.runPost(step);
  expect(peers().results.caches).toEqual([]);
});
