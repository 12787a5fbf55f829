import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isResult } from '../../src/contract/generated/accept-documents.mjs';
import type { Result } from '../../src/index.ts';
import { runCommand, runCommandHere } from '../support/command.ts';
import { makeWorkspace } from '../support/workspace.ts';

const GOLDEN = join(import.meta.dirname, '../../schema/vectors/split-file');
const GOLDEN_INPUTS = ['konvid-1k', 'konvid-150k', 'others'].map((name) => join(GOLDEN, `${name}.jsonl`));

let folder: string;
let output: string;

beforeEach(async () => {
  folder = await makeWorkspace();
  output = join(folder, 'split.json');
});

async function runSplit(args: readonly string[], run = runCommandHere) {
  const ended = await run(['split', '--json', ...args]);
  return { ...ended, result: JSON.parse(ended.stdout) as Result };
}

describe('konvid-ingest split', () => {
  it('writes the bytes of the vectors, warns about a stratified split, and shows the size of every set', async () => {
    const options = ['--seed', '7', '--repeats', '3', '--stratify', '--log-level', 'debug'];
    const { exitCode, result, stderr } = await runSplit([...GOLDEN_INPUTS, '--output', output, ...options], runCommand);
    expect(exitCode).toBe(0);
    const expected = await readFile(join(GOLDEN, 'stratified.json'), 'utf8');
    expect(await readFile(output, 'utf8')).toBe(expected);
    const { config, counts, sizes } = JSON.parse(expected);
    expect(result).toMatchObject({
      command: 'split',
      output,
      error: null,
      failures: [],
      split: { config, counts, sizes },
    });
    expect(isResult(result)).toBe(true);
    expect(stderr).toContain('[split] split 46 contents (62 clips, 64 rows): ');
    expect(stderr).toContain('a stratified split is not stable');
    expect(stderr).toMatch(/\[split\] repeat 3, fold 1: train \d+ contents, \d+ clips; test \d+ contents, \d+ clips\n/);
    expect(await readdir(folder)).toEqual(['split.json']);
  });

  it('--check ends with 0 where all fits and with 1 where not, and --allow-new permits additions', async () => {
    await runSplit([...GOLDEN_INPUTS.slice(0, 2), '--output', output]);
    const good = await runSplit(['--check', output, ...GOLDEN_INPUTS.slice(0, 2)]);
    expect({ exitCode: good.exitCode, check: good.result.split_check }).toMatchObject({
      exitCode: 0,
      check: { fault_count: 0 },
    });

    const grown = await runSplit(['--check', output, ...GOLDEN_INPUTS]);
    expect(grown.exitCode).toBe(1);
    expect(grown.result.failures.map(({ code }) => code)).toEqual(['SPLIT_CLIP_NEW']);
    expect(grown.stderr).toContain('DOES NOT FIT: 15 faults; 47 clips known, 15 new, 0 missing');
    expect(isResult(grown.result)).toBe(true);
    expect((await runSplit(['--check', output, ...GOLDEN_INPUTS, '--allow-new'])).exitCode).toBe(0);

    const missing = await runSplit(['--check', output, ...GOLDEN_INPUTS.slice(0, 1), '--allow-new']);
    expect(missing.exitCode).toBe(1);
    expect(missing.stderr).toContain('more are not shown');
    expect(missing.result.failures.map(({ code }) => code)).toEqual(['SPLIT_CLIP_MISSING']);
  });

  it('ends with 2 on bad usage and on files that are none, and writes nothing', async () => {
    const [good = ''] = GOLDEN_INPUTS;
    const cases = [
      { args: [good], error: 'OPTION_INVALID' },
      { args: [good, '--output', output, '--allow-new'], error: 'OPTION_INVALID' },
      { args: [good, '--check', join(GOLDEN, 'holdout.json'), '--output', output], error: 'OPTION_INVALID' },
      { args: [join(folder, 'gone.jsonl'), '--output', output], error: 'JSONL_UNREADABLE' },
    ];
    for (const { args, error } of cases) {
      const { exitCode, result } = await runSplit(args);
      expect({ exitCode, error: result.error?.code, args }).toEqual({ exitCode: 2, error, args });
    }
    for (const option of [
      ['--folds', 'x'],
      ['--test-share', '2'],
      ['--repeats', '0'],
    ]) {
      expect((await runCommandHere(['split', good, '--output', output, ...option])).exitCode).toBe(2);
    }
    expect(await readdir(folder)).toEqual([]);
  });
});
