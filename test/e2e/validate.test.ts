import { lstat, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CorpusRow, serialiseRow } from '../../src/index.ts';
import { inventRow } from '../support/rows.ts';
import { makeFifo } from '../support/special-file.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { type GitHubApi, startGitHubApi } from './peers/github-api.ts';
import { type EndedStep, makeRunner } from './peers/runner.ts';
import { ENTRIES, messagesOf, REPOSITORY, readActionFile, withDefaults } from './support/world.ts';

let api: GitHubApi;

beforeAll(async () => {
  api = await startGitHubApi();
});
afterAll(() => api.stop());

const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const good = () => [1, 2, 3].map((index) => `${serialiseRow(inventRow(index))}\n`).join('');
const bad = () =>
  lines([
    inventRow(1),
    { ...inventRow(2), mos: 77 },
    { ...inventRow(3), width: 'wide' },
  ] as readonly Partial<CorpusRow>[]);

/** A workspace with these files, and no network to ask. */
async function validate(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
): Promise<EndedStep> {
  const folder = await makeWorkspace();
  const runner = await makeRunner(join(folder, 'runner'), { repository: REPOSITORY, apiUrl: api.url });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(runner.workspace, name)), { recursive: true });
    await writeFile(join(runner.workspace, name), text);
  }
  const given = withDefaults('validate/action.yml', { files: '*.jsonl', ...inputs });
  return runner.run(ENTRIES.validate, { inputs: given });
}

describe('konvid-ingest/validate', () => {
  it('passes a good file, and sets every output', async () => {
    const step = await validate({ 'rows.jsonl': good() }, {});
    expect(step.exitCode, step.text).toBe(0);
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(readActionFile('validate/action.yml').outputs).sort());
    expect(step.outputs).toMatchObject({ valid: 'true', rows: '3', violations: '0' });
    expect(JSON.parse(await readFile(step.outputs['report'] ?? '', 'utf8'))).toMatchObject({ valid: true });
    expect(api.requests).toEqual([]);
  });

  it('fails a bad one, with file and line, and without the values that it found', async () => {
    const step = await validate({ 'rows.jsonl': bad() }, {});
    expect(step.exitCode).toBe(1);
    const errors = step.annotations.filter(({ level }) => level === 'error');
    expect(errors.map(({ properties: { file, line, title } }) => ({ file, line, title }))).toEqual([
      { file: 'rows.jsonl', line: '2', title: 'konvid-ingest: FIELD_RANGE' },
      { file: 'rows.jsonl', line: '3', title: 'konvid-ingest: FIELD_TYPE' },
      { file: undefined, line: undefined, title: undefined },
    ]);
    expect(messagesOf(step, 'error')[0]).toBe('/mos: expected a number <= 5');
    expect(step.text).not.toContain('77');
    expect(step.outputs).toMatchObject({ valid: 'false', violations: '2' });
  });

  it('shows the values where the repository is known to be private', async () => {
    api.setVisibility(REPOSITORY, 'private');
    const step = await validate({ 'rows.jsonl': bad() }, { 'github-token': api.token });
    expect(messagesOf(step, 'error')[0]).toBe('/mos: expected a number <= 5, found 77');
  });

  it.each([
    { what: 'too few rows', inputs: { 'min-rows': '4' }, says: '1 violation' },
    { what: 'another corpus', inputs: { corpus: 'lsvq' }, says: '3 violations' },
    { what: 'a pattern that names nothing', inputs: { files: 'data/*.jsonl' }, says: 'matches no file' },
    { what: 'no file at all', inputs: { files: '' }, says: 'input files: ""; expected a value' },
    { what: 'a bad number', inputs: { 'min-rows': 'many' }, says: 'input min-rows: "many"; expected a whole number' },
    {
      what: 'a manifest of other bytes',
      inputs: { manifest: 'm.json', 'manifest-sha256': 'a'.repeat(64) },
      says: 'MANIFEST_DIGEST',
    },
  ])('fails on $what', async ({ inputs, says }) => {
    const step = await validate({ 'rows.jsonl': good(), 'm.json': '{}' }, inputs);
    expect({ exitCode: step.exitCode, valid: step.outputs['valid'] }).toEqual({ exitCode: 1, valid: 'false' });
    expect(messagesOf(step, 'error').join()).toContain(says);
  });

  it('reads no manifest that never ends, and writes its report through no link', async () => {
    const folder = await makeWorkspace();
    const runner = await makeRunner(join(folder, 'runner'), { repository: REPOSITORY, apiUrl: api.url });
    await writeFile(join(runner.workspace, 'rows.jsonl'), good());
    await makeFifo(join(runner.workspace, 'pipe.json'));
    const run = (inputs: Readonly<Record<string, string>>) =>
      runner.run(ENTRIES.validate, { inputs: withDefaults('validate/action.yml', { files: 'rows.jsonl', ...inputs }) });
    const refused = await run({ manifest: 'pipe.json', 'manifest-sha256': 'a'.repeat(64) });
    expect(messagesOf(refused, 'error').join()).toContain('[MANIFEST_UNREADABLE]');

    await writeFile(join(folder, 'treasure'), 'treasure');
    await symlink(join(folder, 'treasure'), join(runner.workspace, 'report.json'));
    const step = await run({ report: 'report.json' });
    expect(step.exitCode, step.text).toBe(0);
    expect(await readFile(join(folder, 'treasure'), 'utf8')).toBe('treasure');
    expect((await lstat(join(runner.workspace, 'report.json'))).isFile()).toBe(true);
  });

  it('takes patterns and files, one a line', async () => {
    const files = { 'a/1.jsonl': good(), 'a/2.jsonl': good(), 'b/c/3.jsonl': good() };
    const step = await validate(files, { files: 'a/*.jsonl\n  **/3.jsonl' });
    expect(step.outputs, step.text).toMatchObject({ valid: 'true', rows: '9' });
  });
});
