import { describe, expect, it } from 'vitest';
import { inventClips, REAL_HEADER, writeCorpus, writeLabels } from '../support/corpus.ts';
import { ingestCorpus } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

const PLAIN = 'flickr_id,MOS\n9900000000,2.5\n9900000001,3.25\n';
const SEMICOLON = 'flickr_id;MOS\n9900000000;2,5\n9900000001;3,25\n';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

async function ingestLabels(text: string | Buffer) {
  const corpus = await writeCorpus(await makeWorkspace(), inventClips(2));
  await writeLabels(corpus, text);
  return ingestCorpus(corpus.root);
}

describe('a label file is read in any dialect that leaves no doubt', () => {
  it.each([
    { dialect: 'plain', text: PLAIN },
    { dialect: 'with a byte order mark', text: `\ufeff${PLAIN}` },
    { dialect: 'with CR LF', text: PLAIN.replaceAll('\n', '\r\n') },
    { dialect: 'with CR alone', text: PLAIN.replaceAll('\n', '\r') },
    { dialect: 'without a last line break', text: PLAIN.trimEnd() },
    { dialect: 'with blank lines', text: `\n\n${PLAIN.replaceAll('\n', '\n\n')}` },
    { dialect: 'in UTF-16LE with a mark', text: Buffer.from(`\ufeff${PLAIN}`, 'utf16le') },
    { dialect: 'in UTF-16LE without one', text: Buffer.from(PLAIN, 'utf16le') },
    { dialect: 'in UTF-16BE with a mark', text: utf16be(`\ufeff${PLAIN}`) },
    { dialect: 'in UTF-16BE without one', text: utf16be(PLAIN) },
    { dialect: 'with semicolons and decimal commas', text: SEMICOLON },
    { dialect: 'with semicolons, commas and a byte order mark', text: `\ufeff${SEMICOLON}` },
    { dialect: 'with tabs', text: PLAIN.replaceAll(',', '\t') },
    { dialect: 'with tabs and decimal commas', text: SEMICOLON.replaceAll(';', '\t') },
    { dialect: 'with quoted fields', text: '"flickr_id","MOS"\n"9900000000","2.5"\n"9900000001","3.25"\n' },
    { dialect: 'with spaces', text: 'flickr_id , MOS\n 9900000000 , 2.5 \n9900000001 ,3.25\n' },
    { dialect: 'with headers in capitals', text: PLAIN.toUpperCase() },
    { dialect: 'without a header', text: '9900000000,2.5\n9900000001,3.25\n' },
    { dialect: 'without a header, with a rate', text: '9900000000,2.5,29.97\n9900000001,3.25,24\n' },
    { dialect: 'with ids that were floats', text: 'flickr_id,MOS\n9900000000.0,2.5\n9900000001.0,3.25\n' },
  ])('$dialect', async ({ text }) => {
    const { exitCode, rejected, rows } = await ingestLabels(text);
    expect({ exitCode, rejected, rows: rows.map(({ src, mos }) => [src, mos]) }).toEqual({
      exitCode: 0,
      rejected: [],
      rows: [
        ['9900000000.mp4', 2.5],
        ['9900000001.mp4', 3.25],
      ],
    });
  });

  it.each(['n.a.', 'k.A.', '1.2.3', '-.-'])('and one cell %j decides nothing for the others', async (cell) => {
    const { exitCode, rejected, rows } = await ingestLabels(`flickr_id;MOS\n9900000001;${cell}\n9900000000;2,5\n`);
    expect({ exitCode, rejected, mos: rows.map(({ mos }) => mos) }).toEqual({
      exitCode: 0,
      rejected: ['2 mos LABEL_MOS'],
      mos: [2.5],
    });
  });

  it('and a number with the other decimal mark is rejected, not guessed', async () => {
    const { rejected } = await ingestLabels('flickr_id;MOS\n9900000000;2,5\n9900000001;3.25\n');
    expect(rejected).toEqual(['3 mos LABEL_MOS']);
  });
});

const manyRows = Array.from({ length: 1501 }, (_, index) => `${9_900_000_000 + index},3`).join('\n');

describe('any other is refused by name, with exit 2', () => {
  it.each([
    {
      what: 'two columns for the score',
      text: 'flickr_id,MOS,mos\n9900000000,2.5,3\n',
      error: 'LABELS_DUPLICATE_COLUMN',
    },
    { what: 'a quotation mark never closed', text: `${PLAIN}"9900000000,2.5\n`, error: 'LABELS_UNREADABLE' },
    { what: 'a header alone', text: `${REAL_HEADER}\n`, error: 'LABELS_EMPTY' },
    { what: 'nothing', text: '', error: 'LABELS_UNKNOWN' },
    { what: 'a byte order mark alone', text: '\ufeff', error: 'LABELS_UNKNOWN' },
    {
      what: 'binary data',
      text: Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 97) % 256)),
      error: 'LABELS_UNKNOWN',
    },
    { what: 'an error page', text: '<!DOCTYPE html>\n<html><body>404</body></html>\n', error: 'LABELS_UNKNOWN' },
    { what: 'a workbook', text: Buffer.from('PK\u0003\u0004flickr_id,MOS'), error: 'LABELS_UNKNOWN' },
    { what: 'NUL bytes alone', text: Buffer.alloc(4096), error: 'LABELS_UNKNOWN' },
    { what: 'UTF-32', text: Buffer.from([0xff, 0xfe, 0, 0, 0x66, 0, 0, 0]), error: 'LABELS_UNKNOWN' },
    { what: 'more rows than the corpus has', text: `flickr_id,MOS\n${manyRows}\n`, error: 'LABELS_WRONG_CORPUS' },
  ])('with $what', async ({ text, error }) => {
    const { exitCode, error: code, rows, stderr } = await ingestLabels(text);
    expect({ exitCode, code, rows }).toEqual({ exitCode: 2, code: error, rows: [] });
    expect(stderr).toContain('KoNViD_1k_attributes.csv');
  });
});
