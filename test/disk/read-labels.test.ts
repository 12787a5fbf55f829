import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KONVID_1K } from '../../src/corpora/konvid-1k.ts';
import { YOUTUBE_UGC } from '../../src/corpora/youtube-ugc.ts';
import { readLabels } from '../../src/labels/read-labels.ts';
import { recogniseLabels } from '../../src/labels/recognise-labels.ts';
import { type MadeSheet, makeWorkbook } from '../support/workbook.ts';
import { makeWorkspace } from '../support/workspace.ts';

async function writeFileOf(content: string | Buffer): Promise<string> {
  const path = join(await makeWorkspace(), 'labels.csv');
  await writeFile(path, content);
  return path;
}

async function read(content: string | Buffer, corpus = KONVID_1K) {
  const path = await writeFileOf(content);
  const { dialect } = await recogniseLabels(path, corpus);
  if (dialect === undefined) throw new Error('not recognised');
  return readLabels({ path, dialect, clipPart: corpus.mainClipPart }, corpus);
}

async function linesAndScores(content: string | Buffer) {
  const { labels } = await read(content);
  return labels.map(({ line, rejection, mos }) => `${line}: ${rejection?.code ?? mos}`);
}

describe('readLabels', () => {
  it.each([
    { what: 'LF', text: 'id,mos\n9900000001,3\n9900000002,4\n', lines: ['2: 3', '3: 4'] },
    { what: 'CR LF', text: 'id,mos\r\n9900000001,3\r\n9900000002,4\r\n', lines: ['2: 3', '3: 4'] },
    { what: 'CR', text: 'id,mos\r9900000001,3\r9900000002,4\r', lines: ['2: 3', '3: 4'] },
    { what: 'no final LF', text: 'id,mos\n9900000001,3\n9900000002,4', lines: ['2: 3', '3: 4'] },
    { what: 'blank lines between', text: 'id,mos\n\n9900000001,3\n\n\n9900000002,4\n\n', lines: ['3: 3', '6: 4'] },
    { what: 'blank lines before the header', text: '\n\nid,mos\n9900000001,3\n', lines: ['4: 3'] },
    { what: 'blank lines of CR LF', text: 'id,mos\r\n\r\n9900000001,3\r\n', lines: ['3: 3'] },
    { what: 'a quoted line break', text: 'name,mos\n"a\nb.mp4",3\nc.mp4,4\n', lines: ['2: LABEL_NAME', '4: 4'] },
    { what: 'a quoted CR LF', text: 'name,mos\r\n"a\r\nb.mp4",3\r\nc.mp4,4\r\n', lines: ['2: LABEL_NAME', '4: 4'] },
    {
      what: 'quoted CR LF in several rows',
      text: 'name,mos\r\n"a\r\nb.mp4",3\r\nc.mp4,4\r\n"d\r\n\r\ne.mp4",3\r\nf.mp4,5\r\n',
      lines: ['2: LABEL_NAME', '4: 4', '5: LABEL_NAME', '8: 5'],
    },
    {
      what: 'quoted line breaks in an unused column',
      text: 'id,mos,x\n9900000001,3,"\n\n"\n9900000002,4,\n',
      lines: ['2: 3', '5: 4'],
    },
    {
      what: 'rows of separators alone',
      text: ',\nid,mos\n,\n9900000001,3\n" ",\n,,,\n9900000002,4\n',
      lines: ['4: 3', '7: 4'],
    },
    {
      what: 'columns without a header',
      text: 'id,mos,,\n9900000001,3,,\n9900000002,4\n9900000003,2,\n9900000004,2,,x\n,,,\n',
      lines: ['2: 3', '3: 4', '4: 2', '5: 2'],
    },
    { what: 'a line that names the separator', text: '\ufeffsep=;\r\nid;mos\r\n9900000001;3,5\r\n', lines: ['3: 3.5'] },
    { what: 'the same in a row of cells', text: 'sep=,\nid,mos\n9900000001,3\n', lines: ['3: 3'] },
    {
      what: 'no-break spaces',
      text: '\u00a0id\u00a0,MOS\u00a0\n9900000001,\u00a03\u00a0\n9900000002\u00a0,4\n',
      lines: ['2: 3', '3: 4'],
    },
    { what: 'no header', text: '9900000001,3\n9900000002,4\n', lines: ['1: 3', '2: 4'] },
  ])('numbers lines as an editor does: $what', async ({ text, lines }) => {
    expect(await linesAndScores(text)).toEqual(lines);
  });

  it.each([
    { what: 'UTF-8 with a mark', bytes: Buffer.from('\ufeffname,mos\né.mp4,3\n') },
    { what: 'UTF-16LE with a mark', bytes: Buffer.from('\ufeffname,mos\né.mp4,3\n', 'utf16le') },
    { what: 'UTF-16LE without a mark', bytes: Buffer.from('name,mos\né.mp4,3\n', 'utf16le') },
    { what: 'UTF-16BE with a mark', bytes: Buffer.from('\ufeffname,mos\né.mp4,3\n', 'utf16le').swap16() },
  ])('reads $what', async ({ bytes }) => {
    expect((await read(bytes)).labels).toMatchObject([{ line: 2, name: 'é.mp4', mos: 3 }]);
  });

  it('rejects the one label that is not UTF-8', async () => {
    const bytes = Buffer.from('name,mos,comment\ncaf\xe9.mp4,3,\na.mp4,3\xe9,\nb.mp4,4,\xe9\n', 'latin1');
    expect(await linesAndScores(bytes)).toEqual(['2: LABEL_NAME', '3: LABEL_MOS', '4: 4']);
  });

  it('decodes a character that lies on both sides of a chunk', async () => {
    const before = 'name,mos\n';
    const { labels } = await read(`${before.padEnd(65_535, '\n')}é.mp4,3\n`);
    expect(labels).toMatchObject([{ name: 'é.mp4' }]);
  });

  it('gives the digest of the file', async () => {
    const text = 'id,mos\n9900000001,3\n';
    expect((await read(text)).sha256).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it.each([
    {
      what: 'keys of the prototype as headers',
      text: 'id,mos,__proto__,constructor\n9900000001,3,1,2\n',
      lines: ['2: 3'],
    },
    {
      what: 'a field longer than a chunk',
      text: `name,mos\n${'x'.repeat(70_000)},3\nb.mp4,4\n`,
      lines: ['2: LABEL_NAME', '3: 4'],
    },
    {
      what: 'surplus and lacking fields',
      text: 'id,mos\n9900000001,3,9\n9900000002\n9900000003,4\n',
      lines: ['2: LABEL_FIELD_COUNT', '3: LABEL_FIELD_COUNT', '4: 4'],
    },
    { what: 'empty fields at the end', text: 'id,mos\n9900000001,3,,,\n', lines: ['2: 3'] },
    {
      what: 'a score of 1 MB',
      text: `id,mos\n9900000001,${'3'.repeat(1e6)}\n9900000002,4\n`,
      lines: ['2: LABEL_MOS', '3: 4'],
    },
    {
      what: 'a comment of 1.5 MB with line breaks and NUL',
      text: `id,mos,comment\n9900000001,3,"${'c\n'.repeat(750_000)}\0"\n`,
      lines: ['2: 3'],
    },
    { what: 'a quotation mark inside a name', text: 'name,mos\na"b.mp4,3\n', lines: ['2: 3'] },
  ])('bears $what', async ({ text, lines }) => {
    expect(await linesAndScores(text)).toEqual(lines);
  });

  it('refuses a file with more rows than the corpus can have, and names the corpus it may be', async () => {
    const rows = (count: number) => `id,mos\n${'9900000001,3\n'.repeat(count)}`;
    expect((await read(rows(1500))).labels).toHaveLength(1500);
    await expect(read(rows(1501))).rejects.toMatchObject({
      code: 'LABELS_WRONG_CORPUS',
      exitCode: 2,
      hint: expect.stringContaining('--corpus konvid-150k'),
    });
  });

  it('refuses a file of one byte more than any label file of the corpus has, and none of as many', async () => {
    const text = 'id,mos\n9900000001,3\n';
    await expect(read(text, { ...KONVID_1K, maxLabelBytes: text.length })).resolves.toBeDefined();
    await expect(read(text, { ...KONVID_1K, maxLabelBytes: text.length - 1 })).rejects.toMatchObject({
      message: expect.stringContaining(`larger than ${text.length - 1} bytes; no label file of KoNViD-1k is`),
    });
  });

  it('says what the file is, whose its keys are, and which scores it has', async () => {
    const labels = await read('id,mos\n9900000001,3\n9900000002,40\n9900000003,50\n');
    expect(labels).toMatchObject({
      name: 'labels.csv',
      clipPart: 'videos',
      scores: { count: 3, outside: 2, lowest: 3, highest: 50 },
      keyOwner: { name: 'konvid-1k' },
    });
    expect(labels.path).toMatch(/^\/.*\/labels\.csv$/);
    expect((await read('name,mos\nx.mp4,3\n')).keyOwner).toBeUndefined();
    expect((await read('mos,x,id\n3,1,9900000001\n')).keyOwner).toMatchObject({ name: 'konvid-1k' });
  });

  it('goes on after label files that were read before', async () => {
    const path = await writeFileOf('id,mos\n9900000001,3\n9900000002,3\n');
    const { dialect } = await recogniseLabels(path, KONVID_1K);
    if (dialect === undefined) throw new Error('not recognised');
    const readAfter = (rowsBefore: number) => readLabels({ path, dialect, clipPart: '' }, KONVID_1K, { rowsBefore });
    expect((await readAfter(1_498)).labels).toHaveLength(2);
    await expect(readAfter(1_499)).rejects.toMatchObject({ code: 'LABELS_WRONG_CORPUS' });
  });

  it('refuses a quotation mark that never closes', async () => {
    await expect(read('id,mos\n"9900000001,3\n9900000002,4\n')).rejects.toMatchObject({
      code: 'LABELS_UNREADABLE',
      message: expect.stringMatching(/^labels\.csv: line \d+: .*Quote/),
      hint: expect.stringContaining('never closed'),
    });
  });
});

describe('readLabels of a workbook', () => {
  const ROWS: MadeSheet['rows'] = [
    ['vid', 'MOS full', 'std full'],
    [null],
    ['Gaming_720P-a000', 3],
    ['b', 4.5, 0.25],
    ['c'],
  ];

  async function readWorkbook(corpus = YOUTUBE_UGC) {
    const path = join(await makeWorkspace(), 'labels.xlsx');
    await writeFile(path, makeWorkbook([{ name: 'MOS', rows: ROWS }]));
    const { dialect } = await recogniseLabels(path, YOUTUBE_UGC);
    if (dialect === undefined) throw new Error('not recognised');
    return { path, labels: await readLabels({ path, dialect, clipPart: 'original' }, corpus) };
  }

  it('takes its rows by their numbers, and cells that are not stored for empty', async () => {
    const { path, labels } = await readWorkbook();
    expect(labels).toMatchObject({ path, name: 'labels.xlsx', clipPart: 'original', scores: { outside: 0 } });
    expect(labels.sha256).toBe(
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
    expect(labels.labels).toMatchObject([
      { line: 3, name: 'Gaming_720P-a000', mos: 3, mosStdDev: 0 },
      { line: 4, name: 'b', mos: 4.5, mosStdDev: 0.25 },
      { line: 5, rejection: { code: 'LABEL_MOS' } },
    ]);
  });

  it('refuses more rows, or bytes, than the corpus can have', async () => {
    const few = { ...YOUTUBE_UGC, rowCountGuard: { minRows: 1, maxRows: 2 } };
    await expect(readWorkbook(few)).rejects.toMatchObject({ code: 'LABELS_WRONG_CORPUS' });
    await expect(readWorkbook({ ...YOUTUBE_UGC, maxLabelBytes: 9 })).rejects.toMatchObject({
      code: 'LABELS_TOO_LARGE',
    });
  });
});

describe('recogniseLabels', () => {
  it('gives the first line of a file it does not recognise', async () => {
    const path = await writeFileOf('a,b\r\nc,d\n');
    expect(await recogniseLabels(path, KONVID_1K)).toEqual({ dialect: undefined, firstLine: 'a,b' });
  });

  it('gives no more than the beginning of a long first line', async () => {
    const path = await writeFileOf('x'.repeat(1_000));
    expect((await recogniseLabels(path, KONVID_1K)).firstLine).toBe('x'.repeat(200));
  });

  it.each([
    { what: 'a line feed', text: 'a,b\nc', firstLine: 'a,b' },
    { what: 'a carriage return', text: 'a,b\rc', firstLine: 'a,b' },
    { what: 'nothing', text: '', firstLine: '' },
    { what: 'its whole beginning', text: 'a,b', firstLine: 'a,b' },
  ])('ends the first line at $what', async ({ text, firstLine }) => {
    expect((await recogniseLabels(await writeFileOf(text), KONVID_1K)).firstLine).toBe(firstLine);
  });

  it('says of a workbook what stands in its first row, or that it is none of the corpus', async () => {
    const make = async (name: string, rows: MadeSheet['rows']) => {
      const path = join(await makeWorkspace(), 'labels.XLSX');
      await writeFile(path, makeWorkbook([{ name, rows }]));
      return path;
    };
    const firstLineOf = async (path: string, corpus = YOUTUBE_UGC) => (await recogniseLabels(path, corpus)).firstLine;
    expect(await firstLineOf(await make('MOS', [['a', 1, 'b']]))).toBe('a,1,b');
    expect(await firstLineOf(await make('MOS', []))).toBe('');
    expect(await firstLineOf(await make('MOS', [['x'.repeat(150), 'y'.repeat(150)]]))).toBe(
      `${'x'.repeat(150)},${'y'.repeat(49)}`,
    );
    expect(await firstLineOf(await make('mos', [['a']]))).toBe('(a workbook without a sheet MOS)');
    expect(await firstLineOf(await make('MOS', [['a']]), KONVID_1K)).toBe('(a workbook)');
  });

  it.each([
    { what: 'a folder', make: (path: string) => mkdir(path) },
    { what: 'nothing', make: async () => undefined },
  ])('refuses $what', async ({ make }) => {
    const path = join(await makeWorkspace(), 'labels.csv');
    await make(path);
    await expect(recogniseLabels(path, KONVID_1K)).rejects.toMatchObject({ code: 'LABELS_UNREADABLE' });
  });
});
