import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GitHubApi, startGitHubApi } from '../e2e/peers/github-api.ts';
import { makeRunner } from '../e2e/peers/runner.ts';
import { ROOT, readActionFile, withDefaults } from '../e2e/support/action-file.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { makeWorkspace } from '../support/workspace.ts';

const REPOSITORY = 'octo-org/corpus';
let api: GitHubApi;

beforeAll(async () => {
  api = await startGitHubApi();
});
afterAll(() => api.stop());

it('the main step of the Action goes from its inputs to its outputs, summary and files', async () => {
  api.setVisibility(REPOSITORY, 'private');
  const runner = await makeRunner(await makeWorkspace(), { repository: REPOSITORY, apiUrl: api.url });
  cpSync(join(ROOT, 'sample/konvid-1k'), join(runner.workspace, 'corpus'), { recursive: true });
  const inputs = withDefaults('action.yml', {
    'github-token': api.token,
    'ffprobe-bin': installedFfprobe(),
    'corpus-dir': 'corpus',
    output: 'out/konvid_1k.jsonl',
    'ingested-at': '2026-05-08T12:00:00+00:00',
    'max-broken': '0',
    artifact: 'false',
    'index-cache': 'false',
  });
  const step = await runner.run(join(ROOT, 'src/action/main.ts'), { inputs });
  expect(step.exitCode, step.text).toBe(0);
  expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(readActionFile('action.yml').outputs).sort());
  expect(step.outputs).toMatchObject({ rows: '12', written: '12', broken: '0', 'cache-result': 'off' });
  const jsonl = await readFile(join(runner.workspace, 'out/konvid_1k.jsonl'));
  expect(createHash('sha256').update(jsonl).digest('hex')).toBe(step.outputs['sha256']);
  expect(step.summary).toContain('| written | 12 | 100 % |');
  expect(step.annotations).toEqual([]);
});
