import { link, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isUnifiedManifest } from '../../../src/contract/generated/accept-documents.mjs';
import { validateUnifiedRow } from '../../../src/contract/row.ts';
import { type CorpusRow, serialiseRow, type UnifiedRow, unify, validateJsonl } from '../../../src/index.ts';
import { writeJsonl } from '../../support/row-files.ts';
import { inventRow } from '../../support/rows.ts';
import { snapshot } from '../../support/snapshot.ts';
import { makeWorkspace } from '../../support/workspace.ts';

const AT = '2026-05-09T00:00:00+00:00';

let folder: string;
let output: string;

beforeEach(async () => {
  folder = await makeWorkspace();
  output = join(folder, 'unified.jsonl');
});

/** The row of a clip with some values changed. */
function rowOf(index: number, changes: Partial<CorpusRow> = {}): CorpusRow {
  return { ...inventRow(index), ...changes };
}

async function readUnified(): Promise<readonly UnifiedRow[]> {
  const text = await readFile(output, 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as UnifiedRow);
}

const LSVQ = { corpus: 'lsvq', corpus_version: 'lsvq-2021', src: 'yfcc-batch1/1.mp4' } as const;

describe('unify', () => {
  it('brings mixed corpora onto 0..100, in input order, with the native scores', async () => {
    const inputs = [
      await writeJsonl(folder, 'a.jsonl', [rowOf(1, { mos: 1 }), rowOf(2, { mos: 3.25, mos_std_dev: 0.5 })]),
      await writeJsonl(folder, 'b.jsonl', [
        rowOf(3, { ...LSVQ, mos: 3.25 }),
        rowOf(4, { corpus: 'konvid-150k', mos: 5 }),
        rowOf(5, { corpus: 'youtube-ugc', mos: 2 }),
        rowOf(6, { corpus: 'live-vqc', mos: 0 }),
      ]),
    ];
    const { manifest } = await unify(inputs, { output, aggregatedAt: AT });
    const rows = await readUnified();
    expect(rows.map(({ mos }) => mos)).toEqual([0, 56.25, 3.25, 100, 25, 0]);
    expect(rows.map(({ mos_native }) => mos_native)).toEqual([1, 3.25, 3.25, 5, 2, 0]);
    expect(rows.map(({ mos_native_scale: scale }) => scale.slice(0, 5))).toEqual([
      '1-5-a',
      '1-5-a',
      '0-100',
      '1-5-a',
      '1-5-a',
      '0-100',
    ]);
    expect(rows[1]).toEqual({
      ...rowOf(2, { mos: 56.25, mos_std_dev: 12.5 }),
      mos_native: 3.25,
      mos_std_dev_native: 0.5,
      mos_native_scale: '1-5-acr',
      corpus_source: 'konvid-1k',
      aggregated_at_utc: AT,
    });
    for (const row of rows) expect(validateUnifiedRow(row)).toEqual([]);
    expect(manifest.corpora.map(({ corpus, written }) => `${corpus} ${written}`)).toEqual([
      'konvid-1k 2',
      'lsvq 1',
      'konvid-150k 1',
      'youtube-ugc 1',
      'live-vqc 1',
    ]);
  });

  it.each([
    { what: '0.5 on 1..5 is more than 12 on 0..100', deviations: [0.5, 12], kept: 1 },
    { what: '0.5 on 1..5 is less than 13 on 0..100', deviations: [0.5, 13], kept: 0 },
    { what: '0.5 on 1..5 equals 12.5 on 0..100: the first is kept', deviations: [0.5, 12.5], kept: 0 },
    { what: 'an unknown deviation loses', deviations: [0, 99], kept: 1 },
    { what: 'of unknown deviations the first is kept', deviations: [0, 0], kept: 0 },
    { what: 'a later row can beat all', deviations: [0, 3, 2, 0, 1], kept: 4 },
  ])('keeps one row of a clip in several files: $what', async ({ deviations, kept }) => {
    const rowsOfClip = deviations.map((deviation, index) =>
      rowOf(1, { ...(index === 0 ? {} : { ...LSVQ, mos: 40 }), mos_std_dev: deviation }),
    );
    const inputs = await Promise.all(rowsOfClip.map((row, index) => writeJsonl(folder, `${index}.jsonl`, [row])));
    const { manifest } = await unify(inputs, { output });
    const row = rowsOfClip[kept];
    expect(await readUnified()).toMatchObject([{ corpus: row?.corpus, mos_std_dev_native: row?.mos_std_dev }]);
    const dropped = inputs.filter((_, index) => index !== kept);
    const { length: duplicates } = dropped;
    expect(manifest.counts).toEqual({ rows: inputs.length, written: 1, out_of_range: 0, invalid: 0, duplicates });
    const { src_sha256 } = inventRow(1);
    expect(manifest.duplicates.items).toEqual(dropped.map((path) => ({ path, line: 1, src_sha256 })));
  });

  it('drops, counts and lists rows out of range and lines that are no rows', async () => {
    const bad = [
      JSON.stringify({ ...inventRow(2), mos: 5.01 }),
      JSON.stringify({ ...inventRow(3), mos: 0.99 }),
      serialiseRow(inventRow(4)).replace(/"mos":[0-9.]+/, '"mos":1e400'),
      JSON.stringify({ ...inventRow(5), mos: 6, width: 0 }),
      '{"src":',
      JSON.stringify({ ...inventRow(6), corpus: 'konvid-2k' }),
      JSON.stringify({ ...inventRow(9), mos: '5.01' }),
    ];
    const other = JSON.stringify({ ...inventRow(7), ...LSVQ, mos: 100.5 });
    const inputs = [
      await writeJsonl(folder, 'a.jsonl', [inventRow(1), ...bad, inventRow(8)]),
      await writeJsonl(folder, 'b.jsonl', [other]),
    ];
    const { manifest } = await unify(inputs, { output });
    expect((await readUnified()).map(({ src }) => src)).toEqual([inventRow(1).src, inventRow(8).src]);
    expect(manifest.counts).toEqual({ rows: 10, written: 2, out_of_range: 4, invalid: 4, duplicates: 0 });
    const places = (items: typeof manifest.invalid.items) =>
      items.map(({ path, line, code, pointer }) => `${path.slice(folder.length + 1)}:${line} ${code} ${pointer}`);
    expect(places(manifest.out_of_range.items)).toEqual([
      'a.jsonl:2 FIELD_RANGE /mos',
      'a.jsonl:3 FIELD_RANGE /mos',
      'a.jsonl:4 FIELD_RANGE /mos',
      'b.jsonl:1 FIELD_RANGE /mos',
    ]);
    expect(places(manifest.invalid.items).map((place) => place.slice(0, 9))).toEqual([
      'a.jsonl:5',
      'a.jsonl:6',
      'a.jsonl:7',
      'a.jsonl:8',
    ]);
    expect(
      manifest.inputs.map(({ rows, written, out_of_range, invalid }) => [rows, written, out_of_range, invalid]),
    ).toEqual([
      [9, 2, 3, 4],
      [1, 0, 1, 0],
    ]);
  });

  it('lists a thousand lines of each kind and counts all', async () => {
    const again = Array.from({ length: 1_001 }, () => inventRow(1));
    const broken = Array.from({ length: 1_001 }, () => '{}');
    const path = await writeJsonl(folder, 'a.jsonl', [inventRow(1), ...again, ...broken]);
    const { manifest } = await unify([path], { output });
    const { duplicates, invalid } = manifest;
    expect([duplicates.count, duplicates.items.length, invalid.count, invalid.items.length]).toEqual([
      1_001, 1_000, 1_001, 1_000,
    ]);
  });

  it('writes the same bytes again, and a valid manifest with the digests of inputs and output', async () => {
    const path = await writeJsonl(folder, 'a.jsonl', [inventRow(1), inventRow(2)]);
    const first = await unify([path], { output, aggregatedAt: AT, argv: ['unify', path] });
    const bytes = await readFile(output);
    const again = await unify([path], { output, aggregatedAt: AT, argv: ['unify', path] });
    expect(await readFile(output)).toEqual(bytes);
    expect(again).toEqual(first);
    const manifest = JSON.parse(await readFile(join(folder, 'unified.manifest.json'), 'utf8')) as unknown;
    expect(manifest).toEqual(first.manifest);
    expect(isUnifiedManifest(manifest)).toBe(true);
    const { inputs, jsonl, run_provenance } = first.manifest;
    expect(jsonl).toMatchObject({ path: output, rows: 2, size_bytes: bytes.length });
    expect(run_provenance.inputs).toEqual({
      jsonl_1: { path, exists: true, kind: 'file', sha256: inputs[0]?.sha256 },
    });
    expect(run_provenance.args).toMatchObject({ aggregated_at: AT, output });
    expect((await readdir(folder)).sort()).toEqual(['a.jsonl', 'unified.jsonl', 'unified.manifest.json']);
  });

  it('accepts rows with spaces, another order of keys and no LF at the end', async () => {
    const path = join(folder, 'a.jsonl');
    const reversed = Object.fromEntries(Object.entries(inventRow(1)).reverse());
    await writeFile(path, JSON.stringify(reversed, null, 1).replaceAll('\n', ' '));
    const { manifest } = await unify([path], { output });
    expect(manifest.counts).toMatchObject({ rows: 1, written: 1 });
  });

  it('creates the folders of its output, and follows a link to it', async () => {
    const path = await writeJsonl(folder, 'a.jsonl', [inventRow(1)]);
    const { output: made } = await unify([path], { output: join(folder, 'x/y/u.jsonl') });
    await symlink(made, output);
    expect((await unify([path], { output })).output).toBe(made);
  });
});

describe('a unified JSONL', () => {
  it('is validated by its own schema, with its manifest', async () => {
    const path = await writeJsonl(folder, 'a.jsonl', [inventRow(1), rowOf(2, { ...LSVQ, mos: 90 })]);
    const { manifestPath } = await unify([path], { output });
    const report = await validateJsonl(output, { manifest: manifestPath });
    expect(report).toMatchObject({ valid: true, row_schema: expect.stringContaining('/unified-row.schema.json') });
    expect(report.files[0]).toMatchObject({ rows: 2, violation_count: 0 });
    expect((await validateJsonl([output, path])).row_schema).toContain('/corpus-row.schema.json');

    const text = await readFile(output, 'utf8');
    await writeFile(output, `${text.replace('"mos_native":90.0', '"mos_native":101.0')}${text.split('\n')[0]}`);
    const faults = (await validateJsonl(output, { manifest: manifestPath })).files[0]?.violations;
    expect(faults?.map(({ line, code, pointer }) => `${line} ${code} ${pointer}`)).toEqual([
      '2 FIELD_RANGE /mos_native',
      '3 ROW_REPEATED /src_sha256',
      '3 LINE_UNTERMINATED ',
      'null FILE_ROW_COUNT ',
      'null FILE_DIGEST ',
    ]);
  });
});

describe('unify changes nothing and refuses', () => {
  async function expectRefused(inputs: readonly string[], options: Partial<Parameters<typeof unify>[1]>, code: string) {
    const before = await snapshot(folder);
    await expect(unify(inputs, { output, ...options })).rejects.toMatchObject({ code });
    expect(await snapshot(folder)).toEqual(before);
  }

  it('an output that is an input, by name, symbolic link or hard link', async () => {
    const path = await writeJsonl(folder, 'a.jsonl', [inventRow(1)]);
    await symlink(path, join(folder, 'link.jsonl'));
    await link(path, join(folder, 'twin.jsonl'));
    for (const name of ['a.jsonl', 'link.jsonl', 'twin.jsonl']) {
      await expectRefused([path], { output: join(folder, name) }, 'OUTPUT_AMONG_INPUTS');
      await expectRefused([path], { manifestOut: join(folder, name) }, 'OUTPUT_AMONG_INPUTS');
    }
    await expectRefused([path], { manifestOut: output }, 'OPTION_INVALID');
  });

  it('an output or a manifest that another program wrote, or that is no file', async () => {
    const path = await writeJsonl(folder, 'a.jsonl', [inventRow(1)]);
    const corpus = await writeJsonl(folder, 'konvid_1k.jsonl', [inventRow(2)]);
    await writeFile(join(folder, 'notes.json'), '{"schema": "mine"}\n');
    await mkdir(join(folder, 'folder'));
    await symlink(join(folder, 'nowhere'), join(folder, 'dangling'));
    await expectRefused([path], { output: corpus }, 'OUTPUT_FOREIGN');
    await expectRefused([path], { output: join(folder, 'notes.json') }, 'OUTPUT_FOREIGN');
    await expectRefused([path], { manifestOut: join(folder, 'notes.json') }, 'OUTPUT_FOREIGN');
    await expectRefused([path], { output: join(folder, 'folder') }, 'OUTPUT_NOT_REGULAR');
    await expectRefused([path], { output: join(folder, 'dangling') }, 'OUTPUT_NOT_WRITABLE');
    await expectRefused([path], { output: join(path, 'x.jsonl') }, 'OUTPUT_NOT_WRITABLE');
  });

  it('missing files and files without a row', async () => {
    const empty = await writeJsonl(folder, 'empty.jsonl', []);
    const broken = await writeJsonl(folder, 'broken.jsonl', ['{}']);
    await expectRefused([join(folder, 'nothing.jsonl')], {}, 'JSONL_UNREADABLE');
    await expectRefused([folder], {}, 'JSONL_UNREADABLE');
    await expectRefused([empty], {}, 'UNIFIED_EMPTY');
    await expectRefused([empty, broken], {}, 'UNIFIED_EMPTY');
  });

  it('to go on after an interruption', async () => {
    const path = await writeJsonl(folder, 'a.jsonl', [inventRow(1)]);
    await unify([path], { output, aggregatedAt: AT });
    const before = await snapshot(folder);
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(unify([path], { output, signal })).rejects.toThrow('enough');
    expect(await snapshot(folder)).toEqual(before);
  });
});
