import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isResult, isVerdict } from '../../src/contract/generated/accept-documents.mjs';
import { lockOutput } from '../../src/files/output-lock.ts';
import type { CorpusRow, Result, Verdict } from '../../src/index.ts';
import { type HereOptions, runCommand, runCommandHere, startCommand } from '../support/command.ts';
import { makeRandom } from '../support/random.ts';
import { writeJsonl } from '../support/row-files.ts';
import { inventRow } from '../support/rows.ts';
import { waitUntil } from '../support/running.ts';
import { makeWorkspace } from '../support/workspace.ts';

const CLIPS = 100;
const INSTANT = '2026-05-08T12:00:00+00:00';

const random = makeRandom(1);
const ROWS: readonly CorpusRow[] = Array.from({ length: CLIPS }, (_, index) => ({
  ...inventRow(index),
  mos: Math.round((1 + 4 * random()) * 100) / 100,
}));
/** Near enough for the gate: all folds correlate almost perfectly. */
const GOOD = ROWS.map(({ mos }) => mos + (random() - 0.5) / 50);

let folder: string;
let jsonl: string;

beforeEach(async () => {
  folder = await makeWorkspace();
  jsonl = await writeJsonl(folder, 'rows.jsonl', ROWS);
});

async function writeText(name: string, lines: readonly string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, lines.map((line) => `${line}\n`).join(''));
  return path;
}

function toCsv(values: readonly number[]): readonly string[] {
  return ['src,prediction', ...values.map((value, index) => `${ROWS[index]?.src},${value}`)];
}

async function makeSplit(options: readonly string[] = ['--folds', '5']): Promise<string> {
  const output = join(folder, 'split.json');
  await runCommandHere(['split', jsonl, '--output', output, '--stratify', ...options]);
  return output;
}

async function runScore(args: readonly string[], options: HereOptions = {}, run = runCommandHere) {
  const all = ['score', '--json', '--against', jsonl, '--bootstrap', '0', ...args];
  const ended = await run(all, options);
  const result = JSON.parse(ended.stdout) as Result;
  expect(isResult(result)).toBe(true);
  return { ...ended, result };
}

async function readVerdict(name: string): Promise<Verdict> {
  const verdict: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
  expect(isVerdict(verdict)).toBe(true);
  return verdict as Verdict;
}

async function listVerdicts(): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('MOS_')).sort();
}

describe('konvid-ingest score', () => {
  it('scores all rows as one set, and shows what it found', async () => {
    const path = await writeText('predictions.csv', toCsv(GOOD));
    const { exitCode, result, stderr } = await runScore([path, '--bootstrap', '50'], {}, runCommand);
    expect(exitCode).toBe(0);
    const { score } = result;
    expect(score).toMatchObject({
      predictions: { path, rows: CLIPS, unused: 0, unknown: 0 },
      split: null,
      folds: [],
      over_folds: null,
      missing: 0,
      overall: { repeat: null, fold: null, rows: CLIPS, contents: CLIPS },
      bootstrap: { replicates: 50, seed: 1, level: 0.95, unit: 'content' },
    });
    const { value = 0, low, high } = score?.overall.srocc ?? {};
    expect(value).toBeGreaterThan(0.99);
    expect(low).toBeLessThan(value ?? 0);
    expect(high).toBeGreaterThan(value ?? 0);
    expect(stderr).toMatch(/SROCC +KROCC +PLCC +RMSE +PLCC fitted +RMSE fitted/);
    expect(stderr).toMatch(/\[score\] all +100 +0\.99/);
    expect(result.verdict).toBeUndefined();
    expect(await listVerdicts()).toEqual([]);
  });

  it('gives the same figures of JSONL and table, by digest and by name, in whatever order the predictions come', async () => {
    const records = ROWS.map(({ src, src_sha256 }, index) => ({ src, src_sha256, value: GOOD[index] ?? 0 }));
    const files = await Promise.all([
      writeText('a.csv', toCsv(GOOD)),
      writeText('b.csv', ['\uFEFFPrediction;SRC', ...records.map(({ src, value }) => `${value};${src}`)]),
      writeText('c.tsv', ['src_sha256\tpred', ...records.map((each) => `${each.src_sha256}\t${each.value}`).reverse()]),
      writeText(
        'd.jsonl',
        records.toReversed().map(({ src, value }) => JSON.stringify({ epoch: 3, src, score: value })),
      ),
      writeText(
        'e.jsonl',
        records.map(({ src_sha256, value }) => `{"src_sha256": "${src_sha256}", "prediction": ${value}}`),
      ),
    ]);
    const split = await makeSplit();
    const scores = [];
    for (const path of files) {
      const { result } = await runScore([path, '--split', split, '--bootstrap', '20']);
      const { folds, over_folds, overall } = result.score ?? {};
      scores.push({ folds, over_folds, overall });
    }
    expect(scores[0]?.folds?.length).toBe(5);
    for (const score of scores) expect(score).toEqual(scores[0]);
  });

  it('takes for each fold the prediction of its own model, and says which count in several', async () => {
    const split = await makeSplit(['--repeats', '5']);
    const shared = await writeText('shared.csv', toCsv(GOOD));
    const { result: once, stderr } = await runScore([shared, '--split', split]);
    expect(once.score?.shared).toBeGreaterThan(0);
    expect(stderr).toContain('count in several folds');

    // The model of repeat 3 is turned round, those of the others are good.
    const lines = ROWS.flatMap(({ src }, index) =>
      [1, 2, 3, 4, 5].map((repeat) => `${src},${repeat},1,${repeat === 3 ? 6 - (GOOD[index] ?? 0) : GOOD[index]}`),
    );
    const own = await writeText('own.csv', ['src,repeat,fold,prediction', ...lines]);
    const { result } = await runScore([own, '--split', split]);
    const signs = result.score?.folds.map(({ srocc }) => Math.sign(srocc.value ?? 0));
    expect(signs).toEqual([1, 1, -1, 1, 1]);
    expect(result.score?.shared).toBe(0);
    const tested = result.score?.folds.reduce((sum, { rows }) => sum + rows, 0) ?? 0;
    expect(result.score?.predictions.unused).toBe(5 * CLIPS - tested);
    expect(result.score?.overall.rows).toBe(tested);
  });

  it('scores what unify made, on its scale', async () => {
    const unified = join(folder, 'unified.jsonl');
    await runCommandHere(['unify', jsonl, '--output', unified]);
    const path = await writeText('p.csv', toCsv(GOOD.map((value) => (value - 1) * 25)));
    const native = await runScore([await writeText('n.csv', toCsv(GOOD))]);
    const ended = await runCommandHere(['score', path, '--against', unified, '--json', '--bootstrap', '0']);
    const { score } = JSON.parse(ended.stdout) as Result;
    const error = native.result.score?.overall.rmse_raw.value ?? 0;
    expect(score?.overall.rmse_raw.value).toBeCloseTo(25 * error, 9);
    expect(score?.overall.srocc.value).toBeCloseTo(native.result.score?.overall.srocc.value ?? 0, 12);
  });
});

describe('the gate', () => {
  it('leaves a folder alone in which another run writes its verdict', async () => {
    const path = await writeText('predictions.csv', toCsv(GOOD));
    const split = await makeSplit();
    const lock = await lockOutput(join(folder, 'mos-verdict'));
    try {
      const refused = await runScore([path, '--split', split, '--gate']);
      expect(refused).toMatchObject({ exitCode: 2, result: { error: { code: 'OUTPUT_LOCKED' } } });
    } finally {
      await lock.release();
    }
    expect(await listVerdicts()).toEqual([]);
    expect((await runScore([path, '--split', split, '--gate'])).exitCode).toBe(0);
    expect((await readdir(folder)).filter((name) => name.includes('lock'))).toEqual([]);
  });

  it('promotes, and removes what an earlier hold left', async () => {
    const split = await makeSplit();
    const bad = await writeText(
      'predictions.csv',
      toCsv(GOOD.map((value, index) => (index % 3 === 0 ? 6 - value : value))),
    );
    const held = await runScore([bad, '--split', split, '--gate', '--generated-at', INSTANT]);
    expect(held.exitCode).toBe(1);
    expect(held.result).toMatchObject({
      exit_code: 1,
      failures: [{ code: 'GATE_HELD' }],
      verdict: { verdict: 'HOLD' },
      verdict_path: join(folder, 'MOS_HOLD.json'),
    });
    expect(await listVerdicts()).toEqual(['MOS_HOLD.json']);
    expect(held.stderr).toMatch(/FAIL mean_plcc 0\.[0-9]+ >= 0\.85/);

    await writeText('predictions.csv', toCsv(GOOD));
    const passed = await runScore([bad, '--split', split, '--gate', '--generated-at', INSTANT]);
    expect(passed).toMatchObject({
      exitCode: 0,
      result: { failures: [], verdict_path: join(folder, 'MOS_PROMOTE.json') },
    });
    expect(await listVerdicts()).toEqual(['MOS_PROMOTE.json']);
    const verdict = await readVerdict('MOS_PROMOTE.json');
    expect(verdict).toEqual(passed.result.verdict);
    expect(verdict).toMatchObject({
      schema_version: 1,
      generated_at_utc: INSTANT,
      corpus: { path: jsonl, rows: CLIPS, scale: '1-5-acr', corpora: [{ corpus: 'konvid-1k', rows: CLIPS }] },
      metrics: passed.result.score,
    });

    await writeText('predictions.csv', toCsv(GOOD.map((value) => value + 1)));
    expect((await runScore([bad, '--split', split, '--gate'])).exitCode).toBe(1);
    expect(await listVerdicts()).toEqual(['MOS_HOLD.json']);
    const { gate } = await readVerdict('MOS_HOLD.json');
    expect(gate.checks.filter(({ passed: ok }) => !ok).map(({ name }) => name)).toEqual(['mean_rmse']);
  });

  it('writes where it is told, with the instant of SOURCE_DATE_EPOCH', async () => {
    const path = await writeText('p.csv', toCsv(GOOD));
    const options = { environment: { SOURCE_DATE_EPOCH: '1778241600' } };
    const { result } = await runScore(
      [path, '--split', await makeSplit(), '--gate', '--verdict-dir', join(folder, 'a/b')],
      options,
    );
    expect(result.verdict_path).toBe(join(folder, 'a/b/MOS_PROMOTE.json'));
    expect((await readVerdict('a/b/MOS_PROMOTE.json')).generated_at_utc).toBe(INSTANT);
    expect(await listVerdicts()).toEqual([]);
  });

  it('leaves an earlier verdict alone where it could not judge', async () => {
    const path = await writeText('p.csv', ['src,prediction', 'x.mp4,nan']);
    await writeText('MOS_PROMOTE.json', ['{}']);
    expect((await runScore([path, '--split', await makeSplit(), '--gate'])).exitCode).toBe(2);
    expect(await listVerdicts()).toEqual(['MOS_PROMOTE.json']);
  });

  it('holds back where tested clips are missing, even if that is allowed', async () => {
    const path = await writeText('p.csv', toCsv(GOOD).slice(0, -1));
    const { exitCode, result } = await runScore([path, '--split', await makeSplit(), '--gate', '--allow-missing']);
    expect(exitCode).toBe(1);
    expect(result.verdict?.gate.checks.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual(['missing']);
  });

  it('says so where the verdict can not be written', async () => {
    const path = await writeText('p.csv', toCsv(GOOD));
    await mkdir(join(folder, 'MOS_HOLD.json'));
    const { exitCode, result } = await runScore([path, '--split', await makeSplit(), '--gate']);
    expect(exitCode).not.toBe(0);
    expect(result.error?.code).toMatch(/^OUTPUT_/);
    expect(existsSync(join(folder, 'MOS_PROMOTE.json'))).toBe(false);
  });
});

describe('what score refuses', () => {
  const first = ROWS[0]?.src ?? '';

  it.each([
    {
      name: 'no prediction',
      lines: ['src,prediction', `${first},NaN`],
      code: 'PREDICTIONS_INVALID',
      says: 'line 2: FIELD_VALUE prediction: expected a number',
    },
    {
      name: 'a decimal comma',
      lines: ['src;prediction', `${first};3,5`],
      code: 'PREDICTIONS_INVALID',
      says: 'found "3,5"',
    },
    {
      name: 'a row with other fields',
      lines: ['src,prediction', `${first},3,4`],
      code: 'PREDICTIONS_INVALID',
      says: 'expected 2 fields, found 3 fields',
    },
    {
      name: 'a key twice',
      lines: [`{"src":"${first}","prediction":3,"prediction":4}`],
      code: 'PREDICTIONS_INVALID',
      says: 'LINE_DUPLICATE_KEY',
    },
    {
      name: 'a list',
      lines: [`{"src":"${first}","prediction":3}`, '[]'],
      code: 'PREDICTIONS_INVALID',
      says: 'line 2: LINE_NOT_JSON',
    },
    {
      name: 'a line without the key',
      lines: [`{"src":"${first}","prediction":3}`, '{"prediction":3}'],
      code: 'PREDICTIONS_INVALID',
      says: 'line 2: FIELD_MISSING src',
    },
    {
      name: 'a clip twice',
      lines: ['src,prediction', `${first},3`, `${first},3`],
      code: 'PREDICTIONS_REPEATED',
      says: `line 3: "${first}" as in line 2`,
    },
    {
      name: 'an unknown clip',
      lines: ['src,prediction', 'none.mp4,3'],
      code: 'PREDICTIONS_UNKNOWN',
      says: 'line 2: "none.mp4"',
    },
    {
      name: 'a clip left out',
      lines: toCsv(GOOD).slice(0, -2),
      code: 'PREDICTIONS_MISSING',
      says: '2 tested clips lack a prediction or a row: no prediction for line 99; no prediction for line 100',
    },
    { name: 'an empty file', lines: [], code: 'PREDICTIONS_MISSING', says: '100 tested clips' },
    {
      name: 'folds without a split',
      lines: ['src,prediction,fold', `${first},3,1`],
      code: 'OPTION_INVALID',
      says: '--split',
    },
  ])('$name', async ({ lines, code, says }) => {
    const path = await writeText('predictions', lines);
    const { exitCode, result, stderr } = await runScore([path]);
    expect({ exitCode, code: result.error?.code }).toEqual({ exitCode: 2, code });
    expect(result.error?.message).toContain(says);
    expect(stderr).toContain(`[${code}]`);
    expect(result.score).toBeUndefined();
  });

  it('bytes that are no text', async () => {
    const path = join(folder, 'p.csv');
    await writeFile(path, Buffer.concat([Buffer.from('src,prediction\n'), Buffer.from([0xff, 0x2c, 0x33, 0x0a])]));
    expect((await runScore([path])).result.error?.code).toBe('PREDICTIONS_UNREADABLE');
    expect((await runScore([folder])).result.error?.code).toBe('PREDICTIONS_UNREADABLE');
    expect((await runScore([join(folder, 'none')])).result.error?.code).toBe('PREDICTIONS_UNREADABLE');
  });

  it('is counted where that is allowed', async () => {
    const path = await writeText('p.csv', [...toCsv(GOOD).slice(0, -2), 'none.mp4,3']);
    const { exitCode, result, stderr } = await runScore([path, '--allow-missing', '--allow-unknown']);
    expect(exitCode).toBe(0);
    expect(result.score).toMatchObject({
      missing: 2,
      predictions: { rows: 99, unknown: 1 },
      overall: { rows: 98, missing: 2 },
    });
    expect(stderr).toContain('2 tested clips have no prediction');
  });

  it('rows that the split does not have, and clips of the split that have no row', async () => {
    const split = await makeSplit();
    const path = await writeText('p.csv', toCsv(GOOD));
    const added = [...ROWS.slice(1), inventRow(500)];
    await writeJsonl(folder, 'rows.jsonl', added);
    await writeText('p.csv', ['src,prediction', ...added.map(({ src, mos }) => `${src},${mos}`)]);
    expect((await runScore([path, '--split', split])).result.error?.code).toBe('SCORE_SPLIT_MISMATCH');
    const strict = await runScore([path, '--split', split, '--allow-new']);
    expect(strict.result.error?.code).toBe('PREDICTIONS_MISSING');
    expect(strict.result.error?.message).toContain(`no row for the clip ${ROWS[0]?.src_sha256}`);
    const { result } = await runScore([path, '--split', split, '--allow-new', '--allow-missing']);
    expect(result.score).toMatchObject({ new_rows: 1, missing: 1, predictions: { unused: 1 } });
  });

  it('names and rows that leave a score to guesswork', async () => {
    const path = await writeText('p.csv', toCsv(GOOD));
    const twin = { ...inventRow(500), src: ROWS[0]?.src ?? '' };
    await writeJsonl(folder, 'rows.jsonl', [...ROWS, twin]);
    expect((await runScore([path])).result.error?.code).toBe('PREDICTIONS_AMBIGUOUS');
    await writeJsonl(folder, 'rows.jsonl', [...ROWS, ...ROWS.slice(0, 1)]);
    expect((await runScore([path])).result.error?.code).toBe('SCORE_CLIP_REPEATED');
    await writeJsonl(folder, 'rows.jsonl', [...ROWS, { ...inventRow(500), corpus: 'lsvq', mos: 60 }]);
    expect((await runScore([path])).result.error?.code).toBe('SCORE_SCALES_MIXED');
    await writeJsonl(folder, 'rows.jsonl', []);
    expect((await runScore([path])).result.error?.code).toBe('SCORE_NO_ROWS');
    await writeText('rows.jsonl', ['{}']);
    expect((await runScore([path])).result.error?.code).toBe('JSONL_INVALID');
  });

  it('options that contradict each other', async () => {
    const path = await writeText('p.csv', toCsv(GOOD));
    for (const options of [
      ['--gate'],
      ['--verdict-dir', folder],
      ['--generated-at', INSTANT],
      ['--bootstrap', '10000000'],
    ]) {
      const { exitCode, result } = await runScore([path, ...options]);
      expect({ options, exitCode, code: result.error?.code }).toEqual({ options, exitCode: 2, code: 'OPTION_INVALID' });
    }
    expect((await runCommandHere(['score', path])).exitCode).toBe(2);
    expect((await runCommandHere(['score', path, '--against', jsonl, '--seed', '-1'])).exitCode).toBe(2);
  });
});

it('ends on an interruption in the middle of its draws, with nothing written', async () => {
  const path = await writeText('p.csv', toCsv(GOOD));
  const args = ['score', path, '--against', jsonl, '--split', await makeSplit(), '--gate', '--bootstrap', '1000000'];
  const running = startCommand([...args, '--log-level', 'debug']);
  let said = '';
  running.stderr.on('data', (text) => {
    said += String(text);
  });
  await waitUntil(async () => said.includes('drawing 1000000 samples'));
  running.kill('SIGTERM');
  const { exitCode, stderr } = await running;
  expect({ exitCode, isOwn: stderr.includes('interrupted by SIGTERM') }).toEqual({ exitCode: 143, isOwn: true });
  expect(await listVerdicts()).toEqual([]);
});
