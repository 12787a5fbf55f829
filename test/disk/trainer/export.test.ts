import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { parquetWriteFile } from 'hyparquet-writer';
import { beforeEach, describe, expect, it } from 'vitest';
import { CATALOGUE_HEADING, cataloguePath, formatCatalogueLine } from '../../../src/contract/catalogue.ts';
import { type CorpusRow, type ExportOptions, exportRows, split, validateJsonl } from '../../../src/index.ts';
import { writeJsonl } from '../../support/row-files.ts';
import { inventRow } from '../../support/rows.ts';
import { makeWorkspace } from '../../support/workspace.ts';

let folder: string;
let jsonl: string;
const rows = Array.from({ length: 6 }, (_, index) => ({ ...inventRow(index), mos_std_dev: index === 0 ? 0.5 : 0 }));

/** A catalogue in which clips 2 k and 2 k + 1 are of one source, and the last two are the published test set. */
async function writeCatalogue(path: string, all: readonly CorpusRow[], pathOf = (src: string) => `clips/${src}`) {
  const lines = all.map(({ src, src_sha256 }, index) =>
    formatCatalogueLine({
      src_sha256,
      src,
      path: pathOf(src),
      label_file: 'labels.csv',
      label_line: String(index + 2),
      part: '',
      published_split: index >= all.length - 2 ? 'test' : 'train',
      content: `custom-1-5-x:source ${Math.floor(index / 2)}`,
    }),
  );
  await writeFile(cataloguePath(path), `${CATALOGUE_HEADING}${lines.join('')}`);
}

beforeEach(async () => {
  folder = await makeWorkspace();
  jsonl = join(folder, 'rows.jsonl');
  await writeJsonl(folder, 'rows.jsonl', rows);
  await writeCatalogue(jsonl, rows);
});

const run = (options: Omit<ExportOptions, 'output'> & { readonly output: string }) =>
  exportRows([jsonl], { ...options, output: join(folder, options.output) });

async function makeSplit(settings: object) {
  const output = join(folder, 'split.json');
  return { path: output, made: (await split([jsonl], { output, ...settings })).split };
}

describe('a split of contents that the catalogue names', () => {
  it('keeps the clips of a source on one side', async () => {
    const { made } = await makeSplit({ folds: 3, stratify: true });
    expect(made.contents.map(({ id, clips }) => [id, clips.length])).toEqual([
      ['custom-1-5-x:source 0', 2],
      ['custom-1-5-x:source 1', 2],
      ['custom-1-5-x:source 2', 2],
    ]);
  });

  it('takes another column, of the catalogue or of a table', async () => {
    const { made } = await makeSplit({ groupBy: 'published_split', testShare: 0.5, stratify: true, repeats: 1 });
    expect(made.contents.map(({ id }) => id)).toEqual(['konvid-1k:test', 'konvid-1k:train']);
    const table = join(folder, 'scenes.csv');
    await writeFile(table, `src,scene\n${rows.map(({ src }, index) => `${src},s${index % 3}`).join('\n')}\n`);
    const own = await makeSplit({ groupBy: 'scene', groupTable: table, folds: 3, stratify: true });
    expect(own.made.contents.map(({ id }) => id)).toEqual(['konvid-1k:s0', 'konvid-1k:s1', 'konvid-1k:s2']);
    await expect(makeSplit({ groupBy: 'no' })).rejects.toThrow(/the catalogue has no such column/);
  });

  it('can be the published one, in which no test set is trained on', async () => {
    const { made } = await makeSplit({ published: true });
    expect(made.config).toMatchObject({ kind: 'published', folds: 1 });
    expect(made.contents.map(({ folds }) => folds)).toEqual([[0], [0], [1]]);
    expect(made.sizes).toMatchObject([{ test_clips: 2, train_clips: 4 }]);
    await writeFile(cataloguePath(jsonl), CATALOGUE_HEADING);
    await expect(makeSplit({ published: true })).rejects.toMatchObject({ code: 'SPLIT_NOT_PUBLISHED' });
  });

  it('has a validation set beside the others', async () => {
    const many = Array.from({ length: 400 }, (_, index) => inventRow(index));
    await writeJsonl(folder, 'rows.jsonl', many);
    await writeFile(cataloguePath(jsonl), CATALOGUE_HEADING);
    const { made } = await makeSplit({ repeats: 1, testShare: 0.2, valShare: 0.25 });
    const [sizes] = made.sizes;
    expect((sizes?.train_clips ?? 0) + (sizes?.val_clips ?? 0) + (sizes?.test_clips ?? 0)).toBe(400);
    expect(Math.abs((sizes?.val_clips ?? 0) / 320 - 0.25)).toBeLessThan(0.08);
  });
});

describe('an export', () => {
  it('as CSV has paths, sets and features; what is unknown is empty', async () => {
    const { path } = await makeSplit({ published: true });
    const features = join(folder, 'features.csv');
    await writeFile(features, `src_sha256,adm2,device\n${rows[0]?.src_sha256},0.75,phone\n`);
    const { manifest } = await run({ to: 'csv', output: 'out.csv', split: path, features: [features] });
    expect(manifest).toMatchObject({ is_corpus: false, format: 'csv', outputs: [{ rows: 6 }] });
    const table: Record<string, string>[] = parse(await readFile(join(folder, 'out.csv')), { columns: true });
    expect(table.map((row) => row['split'])).toEqual(['train', 'train', 'train', 'train', 'test', 'test']);
    expect(table[0]).toMatchObject({
      path: 'clips/9900000000.mp4',
      mos_std_dev: '0.5',
      n_ratings: '',
      adm2: '0.75',
      device: 'phone',
    });
    expect(table[1]).toMatchObject({ mos_std_dev: '', adm2: '', content: 'custom-1-5-x:source 0' });
  });

  it('as Parquet has typed columns', async () => {
    const table = join(folder, 'features.parquet');
    const columnData = [
      { name: 'src', data: rows.map(({ src }) => src), type: 'STRING' as const },
      { name: 'motion2', data: rows.map((_, index) => index / 2), type: 'DOUBLE' as const },
    ];
    parquetWriteFile({ filename: table, columnData });
    await run({ to: 'parquet', output: 'out.parquet', features: [table] });
    const file = await asyncBufferFromFile(join(folder, 'out.parquet'));
    const read = await parquetReadObjects({ file });
    expect(read[3]).toMatchObject({
      src: '9900000003.mp4',
      width: 960,
      src_size_bytes: 1_400_003n,
      motion2: 1.5,
      mos_std_dev: null,
    });
    const { schema } = await parquetMetadataAsync(file);
    const types = Object.fromEntries(schema.map(({ name, type }) => [name, type]));
    expect(types).toMatchObject({ mos: 'DOUBLE', n_ratings: 'INT32', src_size_bytes: 'INT64', src: 'BYTE_ARRAY' });
  });

  it('as label files has four fields a line, as FAST-VQA splits them', async () => {
    const { path } = await makeSplit({ published: true });
    const { manifest } = await run({ to: 'fast-vqa', output: 'labels', split: path });
    expect(manifest.outputs.map(({ path: each, rows: count }) => [basename(each), count])).toEqual([
      ['labels_train.txt', 4],
      ['labels_val.txt', 0],
      ['labels_test.txt', 2],
    ]);
    const lines = (await readFile(join(folder, 'labels/labels_test.txt'), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => line.split(',').map((cell) => cell.trim()))).toEqual([
      ['clips/9900000004.mp4', '8.008', String(30_000 / 1001), String(rows[4]?.mos)],
      ['clips/9900000005.mp4', '8.008', String(30_000 / 1001), String(rows[5]?.mos)],
    ]);
    await writeCatalogue(jsonl, rows, (src) => `clips, 2026/${src}`);
    await expect(run({ to: 'fast-vqa', output: 'labels' })).rejects.toMatchObject({ code: 'EXPORT_IMPOSSIBLE' });
    await expect(
      exportRows([jsonl], { to: 'fast-vqa', output: join(folder, 'l'), catalogue: [join(folder, 'none.csv')] }),
    ).rejects.toMatchObject({ code: 'CATALOGUE_UNREADABLE' });
  });

  it('as JSON lines is what the Phase 3 trainer takes, and no corpus', async () => {
    const { path } = await makeSplit({ published: true });
    const features = join(folder, 'features.jsonl');
    await writeFile(
      features,
      rows.map(({ src }, index) => `${JSON.stringify({ src, adm2: index, motion2_mean: 2 })}\n`).join(''),
    );
    await run({ to: 'jsonl', output: 'out.jsonl', split: path, features: [features] });
    const output = join(folder, 'out.jsonl');
    const read = (await readFile(output, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    // Its rules: a row with a mos in 1..5, features by name or name_mean, split of train, val or test.
    const taken = read.filter(({ mos }) => typeof mos === 'number' && mos >= 1 && mos <= 5);
    expect(taken.map((row) => [row['split'], row['adm2'], row['motion2_mean']])).toEqual(
      rows.map((_, index) => [index < 4 ? 'train' : 'test', index, 2]),
    );
    await expect(validateJsonl(output)).rejects.toMatchObject({ code: 'JSONL_IS_EXPORT' });
  });

  it.each([
    { what: 'no key', text: 'name,x\na,1\n', says: /neither a column src_sha256 nor src/ },
    { what: 'a clip twice', text: 'src,x\na,1\na,2\n', says: /more than once/ },
    { what: 'a column of rows', text: 'src,mos\na,1\n', says: /mos, which is there already/ },
    { what: 'no table', text: 'src,x\n"a,1\n', says: /can't be read as a table/ },
  ])('refuses features with $what', async ({ text, says }) => {
    const path = join(folder, 'features.csv');
    await writeFile(path, text);
    await expect(run({ to: 'csv', output: 'out.csv', features: [path] })).rejects.toThrow(says);
  });

  it('refuses rows that the split does not have, and a fold that it does not have', async () => {
    const { path } = await makeSplit({ published: true });
    await expect(run({ to: 'csv', output: 'o.csv', split: path, fold: 2 })).rejects.toMatchObject({
      code: 'OPTION_INVALID',
    });
    await writeJsonl(folder, 'rows.jsonl', [...rows, inventRow(77)]);
    await expect(run({ to: 'csv', output: 'o.csv', split: path })).rejects.toMatchObject({ code: 'SPLIT_CLIP_NEW' });
  });
});
