import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KONVID_1K } from '../../src/corpora/konvid-1k.ts';
import { readLabels, recogniseLabels } from '../../src/labels/read-labels.ts';
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
  const { entries } = await read(content);
  return [...entries].map((entry) => `${entry.line}: ${'code' in entry ? entry.code : entry.mos}`);
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
      what: 'quoted line breaks in an unused column',
      text: 'id,mos,x\n9900000001,3,"\n\n"\n9900000002,4,\n',
      lines: ['2: 3', '5: 4'],
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
    expect([...(await read(bytes)).entries]).toMatchObject([{ line: 2, name: 'é.mp4', mos: 3 }]);
  });

  it('rejects the one label that is not UTF-8', async () => {
    const bytes = Buffer.from('name,mos\ncaf\xe9.mp4,3\nb.mp4,4\n', 'latin1');
    expect(await linesAndScores(bytes)).toEqual(['2: LABEL_NAME', '3: 4']);
  });

  it('decodes a character that lies on both sides of a chunk', async () => {
    const before = 'name,mos\n';
    const { entries } = await read(`${before.padEnd(65_535, '\n')}é.mp4,3\n`);
    expect([...entries]).toMatchObject([{ name: 'é.mp4' }]);
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
    { what: 'a quotation mark inside a name', text: 'name,mos\na"b.mp4,3\n', lines: ['2: 3'] },
  ])('bears $what', async ({ text, lines }) => {
    expect(await linesAndScores(text)).toEqual(lines);
  });

  it('refuses a file with more rows than the corpus can have, and names the corpus it may be', async () => {
    const rows = (count: number) => `id,mos\n${'9900000001,3\n'.repeat(count)}`;
    expect((await read(rows(1500))).entries).toHaveLength(1500);
    await expect(read(rows(1501))).rejects.toMatchObject({
      code: 'LABELS_WRONG_CORPUS',
      exitCode: 2,
      hint: expect.stringContaining('--corpus konvid-150k'),
    });
  });

  it('refuses a file that is larger than any label file of the corpus', async () => {
    const small = { ...KONVID_1K, maxLabelBytes: 40 };
    await expect(read('id,mos\n9900000001,3\n9900000002,4\n', small)).resolves.toBeDefined();
    await expect(read('id,mos\n9900000001,3\n9900000002,4\n9900000003,4\n', small)).rejects.toMatchObject({
      code: 'LABELS_TOO_LARGE',
    });
  });

  it('refuses a quotation mark that never closes', async () => {
    await expect(read('id,mos\n"9900000001,3\n9900000002,4\n')).rejects.toMatchObject({
      code: 'LABELS_UNREADABLE',
      hint: expect.stringContaining('never closed'),
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
    { what: 'a folder', make: (path: string) => mkdir(path) },
    { what: 'nothing', make: async () => undefined },
  ])('refuses $what', async ({ make }) => {
    const path = join(await makeWorkspace(), 'labels.csv');
    await make(path);
    await expect(recogniseLabels(path, KONVID_1K)).rejects.toMatchObject({ code: 'LABELS_UNREADABLE' });
  });
});
