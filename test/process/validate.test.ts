import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CorpusRow, serialiseRow } from '../../src/index.ts';
import { runCommand, runIngest, runValidate } from '../support/command.ts';
import { inventClips, writeCorpus } from '../support/corpus.ts';
import { inventRow } from '../support/rows.ts';
import { makeWorkspace } from '../support/workspace.ts';

const ROWS = 150_000;
const BAD_ROWS = 100;

/** Ways to spoil a row, with the field and the code that must be named. */
const DAMAGES: readonly {
  readonly field: string;
  readonly code: string;
  readonly spoil: (row: CorpusRow) => object;
}[] = [
  { field: 'mos', code: 'FIELD_RANGE', spoil: (row) => ({ ...row, mos: 5.01 }) },
  { field: 'width', code: 'FIELD_TYPE', spoil: (row) => ({ ...row, width: '960' }) },
  {
    field: 'pix_fmt',
    code: 'FIELD_MISSING',
    spoil: ({ pix_fmt, ...row }) => ({ ...row, ...(pix_fmt === '' ? {} : {}) }),
  },
  { field: 'vmaf_score', code: 'FIELD_UNKNOWN', spoil: (row) => ({ ...row, vmaf_score: 93.1 }) },
  { field: 'src', code: 'FIELD_FORMAT', spoil: (row) => ({ ...row, src: '../x.mp4' }) },
];

describe('konvid-ingest validate', () => {
  it(`finds exactly ${BAD_ROWS} bad rows among ${ROWS}, with line and field`, async () => {
    const path = join(await makeWorkspace(), 'rows.jsonl');
    const every = ROWS / BAD_ROWS;
    const expected: object[] = [];
    const lines = Array.from({ length: ROWS }, (_, index) => {
      const row = inventRow(index);
      const damage = DAMAGES[(index / every) % DAMAGES.length];
      if (index % every !== 0 || damage === undefined) return serialiseRow(row);
      expected.push({ line: index + 1, field: damage.field, code: damage.code });
      return JSON.stringify(damage.spoil(row));
    });
    await writeFile(path, `${lines.join('\n')}\n`);
    const { exitCode, report } = await runValidate([path]);
    expect({ exitCode, rows: report.files[0]?.rows }).toEqual({ exitCode: 1, rows: ROWS });
    const found = report.files[0]?.violations.map(({ line, field, code }) => ({ line, field, code }));
    expect(found).toEqual(expected);
    expect(expected.length).toBe(BAD_ROWS);
  });

  it('reports file, line, field, code, and the expected and the found value', async () => {
    const path = join(await makeWorkspace(), 'rows.jsonl');
    await writeFile(path, `${serialiseRow(inventRow(1))}\n${JSON.stringify({ ...inventRow(2), mos: 99 })}\n`);
    const { exitCode, stdout } = await runCommand(['validate', path]);
    expect(exitCode).toBe(1);
    expect(stdout).toBe(
      `${path}:2: FIELD_RANGE /mos: expected a number <= 5, found 99\n${path}: INVALID: 2 rows, 1 violation\n`,
    );
    const { stdout: asLines } = await runCommand(['validate', path, '--format', 'jsonl']);
    expect(
      asLines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ path, line: 2, field: 'mos' }]);
  });

  it('checks the whole file: repeated clips, corpus and number of rows, and counts violations beyond the limit', async () => {
    const path = join(await makeWorkspace(), 'rows.jsonl');
    const lines = [1, 2, 1, 1].map((index) => serialiseRow(inventRow(index)));
    await writeFile(path, `${lines.join('\n')}\n`);
    const { report } = await runValidate([path, '--corpus', 'lsvq', '--min-rows', '5', '--max-violations', '2']);
    expect(report.files[0]).toMatchObject({ valid: false, violation_count: 7 });
    expect(report.files[0]?.violations.length).toBe(2);
    const { report: whole } = await runValidate([path, '--min-rows', '5']);
    const codes = whole.files[0]?.violations.map(({ line, code }) => `${line} ${code}`);
    expect(codes).toEqual(['3 ROW_REPEATED', '4 ROW_REPEATED', 'null FILE_TOO_SHORT']);
  });

  it('reports any change since the run with --manifest and --corpus-dir', async () => {
    const corpus = await writeCorpus(await makeWorkspace(), inventClips(4));
    const jsonl = join(corpus.root, 'konvid_1k.jsonl');
    await runIngest(['--corpus-dir', corpus.root]);
    const check = async () =>
      (
        await runValidate([
          jsonl,
          '--manifest',
          join(corpus.root, 'konvid_1k.manifest.json'),
          '--corpus-dir',
          corpus.root,
        ])
      ).report.files[0]?.violations.map(({ line, code }) => `${line} ${code}`);
    expect(await check()).toEqual([]);

    await rm(join(corpus.clips, '9900000000.mp4'));
    await writeFile(join(corpus.clips, '9900000002.mp4'), 'other bytes');
    expect(await check()).toEqual(['1 CLIP_MISSING', '3 CLIP_DIFFERS']);

    const text = await readFile(jsonl, 'utf8');
    await writeFile(jsonl, text.split('\n').slice(1).join('\n'));
    expect(await check()).toEqual(expect.arrayContaining(['null FILE_ROW_COUNT', 'null FILE_DIGEST']));
  });
});
