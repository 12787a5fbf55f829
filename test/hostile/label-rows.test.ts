import { beforeEach, describe, expect, it } from 'vitest';
import { inventClips, type MadeCorpus, publishedName, writeCorpus, writeLabels } from '../support/corpus.ts';
import { ingestCorpus } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

let corpus: MadeCorpus;

beforeEach(async () => {
  corpus = await writeCorpus(await makeWorkspace(), inventClips(3));
});

const HEADER = 'flickr_id,file_name,MOS,comment';
const GOOD = `9900000000,${publishedName('9900000000')},2.5,ok`;
const LAST = `9900000002,${publishedName('9900000002')},3.5,ok`;

/** The row stands between two good ones. */
async function ingestRow(row: string | Buffer) {
  const lines = [HEADER, GOOD, row, LAST].flatMap((line) => [Buffer.from(line), Buffer.from('\n')]);
  await writeLabels(corpus, Buffer.concat(lines));
  const { exitCode, rejected, rows, stderr } = await ingestCorpus(corpus.root);
  expect(stderr).not.toContain('    at ');
  return { exitCode, rejected, ids: rows.map(({ src }) => src.slice(0, 10)) };
}

const OTHERS = ['9900000000', '9900000002'];
const ALL = ['9900000000', '9900000001', '9900000002'];
const NAME = publishedName('9900000001');
const notUtf8 = (before: string, after: string) =>
  Buffer.concat([Buffer.from(before), Buffer.from([0xe9]), Buffer.from(after)]);

describe('one bad row costs that row alone', () => {
  it.each([
    { what: 'extra fields', row: `9900000001,${NAME},3,ok,extra,fields`, field: 'null', code: 'LABEL_FIELD_COUNT' },
    { what: 'fields missing', row: `9900000001,${NAME}`, field: 'null', code: 'LABEL_FIELD_COUNT' },
    { what: 'a decimal comma', row: `9900000001,${NAME},3,5,ok`, field: 'null', code: 'LABEL_FIELD_COUNT' },
    { what: 'a name of 256 bytes', row: `9900000001,${'x'.repeat(252)}.mp4,3,ok`, field: 'file', code: 'LABEL_NAME' },
    { what: 'a name of 1 MB', row: `9900000001,${'x'.repeat(1e6)}.mp4,3,ok`, field: 'file', code: 'LABEL_NAME' },
    { what: 'a score of 1 MB', row: `9900000001,${NAME},${'3'.repeat(1e6)},ok`, field: 'mos', code: 'LABEL_MOS' },
    {
      what: 'a name that is not UTF-8',
      row: notUtf8('9900000001,caf', '.mp4,3,ok'),
      field: 'file',
      code: 'LABEL_NAME',
    },
    { what: 'a score that is not UTF-8', row: notUtf8(`9900000001,${NAME},3`, ',ok'), field: 'mos', code: 'LABEL_MOS' },
    { what: "another clip's name", row: `9900000009,${NAME},3,ok`, field: 'flickr_id', code: 'LABEL_ID' },
  ])('with $what', async ({ row, field, code }) => {
    expect(await ingestRow(row)).toEqual({ exitCode: 0, rejected: [`3 ${field} ${code}`], ids: OTHERS });
  });
});

describe('what no row needs can do no harm', () => {
  it.each([
    { what: 'a comment beyond 128 KiB', row: `9900000001,${NAME},3,${'c'.repeat(200_000)}` },
    { what: 'a comment of 1.5 MB with line breaks', row: `9900000001,${NAME},3,"${'c\n'.repeat(750_000)}"` },
    { what: 'a comment that is not UTF-8', row: notUtf8(`9900000001,${NAME},3,caf`, '') },
    { what: 'empty fields at the end', row: `9900000001,${NAME},3,ok,,,` },
    { what: 'a NUL in the comment', row: `9900000001,${NAME},3,o\0k` },
  ])('$what', async ({ row }) => {
    expect(await ingestRow(row)).toEqual({ exitCode: 0, rejected: [], ids: ALL });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a column called %s', async (column) => {
    await writeLabels(corpus, `${column},flickr_id,MOS\n9,9900000000,2.5\n9,9900000001,3\n`);
    const { exitCode, rows } = await ingestCorpus(corpus.root);
    expect({ exitCode, mos: rows.map(({ mos }) => mos) }).toEqual({ exitCode: 0, mos: [2.5, 3] });
  });

  it.each(['__proto__', 'constructor', 'toString'])('a clip that a label calls %s', async (name) => {
    expect(await ingestRow(`,${name},3,ok`)).toEqual({ exitCode: 0, rejected: [], ids: OTHERS });
  });
});

it('numbers the lines of the file, not its records', async () => {
  await writeLabels(corpus, `flickr_id,MOS,note\n9900000000,2.5,"two\nlines"\n9900000001,99,x\n`);
  expect((await ingestCorpus(corpus.root)).rejected).toEqual(['4 mos LABEL_MOS']);
});
