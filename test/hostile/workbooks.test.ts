import { randomBytes } from 'node:crypto';
import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planFor } from '../../src/ingest/settings.ts';
import { WORKBOOK_LIMITS } from '../../src/labels/workbook.ts';
import { layOutFiles, publishedWorkbook, vidOf } from '../support/published-corpora.ts';
import { type MadeCell, makeWorkbook, packParts, workbookParts } from '../support/workbook.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { type MadeEntry, makeZip } from '../support/zip-writer.ts';

const VIDS = [vidOf(0), vidOf(1), vidOf(2)];
const HEADER = ['vid', 'MOS full', 'std full', '# Subjects'];
const GOOD: readonly MadeCell[] = [vidOf(1), 3.25, 0.5, 120];
const SHEET = 'xl/worksheets/sheet1.xml';
const MEBIBYTE = 1_048_576;

async function layOut(workbook: Buffer): Promise<string> {
  const clips = Object.fromEntries(VIDS.map((vid) => [`original_videos/${vid}.mkv`, vid]));
  return layOutFiles(await makeWorkspace(), { ...clips, 'MOS_for_YouTube_UGC_dataset.xlsx': workbook });
}

async function plan(workbook: Buffer) {
  return planFor({ corpus: 'youtube-ugc', corpusDir: await layOut(workbook) });
}

const PARTS = workbookParts([{ name: 'MOS', rows: [HEADER, GOOD] }]);

/** The workbook with one part edited; the edit must change it. */
function edited(part: string, edit: (text: string) => string): Buffer {
  const before = PARTS[part] ?? '';
  const after = edit(before);
  if (after === before) throw new Error(`${part} is as it was`);
  return packParts({ ...PARTS, [part]: after });
}

/** The workbook packed entry by entry, so that headers can lie. */
function packed(change: (entry: MadeEntry) => MadeEntry | readonly MadeEntry[]): Buffer {
  const entries = Object.entries(PARTS).map(([name, data]): MadeEntry => ({ name, data, isDeflated: true }));
  return makeZip(entries.flatMap((entry) => change(entry)));
}

it('the workbook that all others are made from is fine', async () => {
  const { labels } = await plan(packParts(PARTS));
  expect(labels.filter(({ clip }) => clip !== undefined).length).toBe(1);
});

describe('is refused whole', () => {
  it.each([
    { what: 'a page of HTML', workbook: Buffer.from('<html><body>404</body></html>'), code: 'LABELS_UNREADABLE' },
    { what: 'noise', workbook: randomBytes(5_000), code: 'LABELS_UNREADABLE' },
    { what: 'a workbook that is cut off', workbook: packParts(PARTS).subarray(0, 1_000), code: 'LABELS_UNREADABLE' },
    {
      what: 'an encrypted workbook, which is a compound file',
      workbook: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4_096)]),
      code: 'LABELS_UNREADABLE',
      says: 'is encrypted',
    },
    {
      what: 'an archive with an encrypted part',
      workbook: packed((entry) => ({ ...entry, ...(entry.name === SHEET ? { both: { flags: 1 } } : {}) })),
      code: 'LABELS_UNREADABLE',
    },
    {
      what: 'a part that stands there twice',
      workbook: packed((entry) => (entry.name === SHEET ? [entry, { ...entry, data: '<worksheet/>' }] : entry)),
      code: 'LABELS_UNREADABLE',
      says: 'more than once',
    },
    {
      what: 'a part with other bytes than its checksum says',
      workbook: packed((entry) => ({ ...entry, ...(entry.name === SHEET ? { both: { crc: 1 } } : {}) })),
      code: 'LABELS_UNREADABLE',
      says: 'checksum',
    },
    {
      what: 'entities that grow without end',
      workbook: edited(SHEET, (text) =>
        text.replace(
          '<worksheet',
          `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(9)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet`,
        ),
      ),
      code: 'LABELS_UNREADABLE',
      says: 'document type',
    },
    {
      what: 'an entity out of a file of this machine',
      workbook: edited('xl/sharedStrings.xml', (text) =>
        text
          .replace('<sst', '<!doctype x [<!ENTITY f SYSTEM "file:///etc/passwd">]><sst')
          .replace(VIDS[1] ?? '', '&f;'),
      ),
      code: 'LABELS_UNREADABLE',
      says: 'document type',
    },
    {
      what: 'the same in UTF-16',
      workbook: packParts({ ...PARTS, [SHEET]: Buffer.from(`\ufeff<!DOCTYPE x>${PARTS[SHEET]}`, 'utf16le') }),
      code: 'LABELS_UNREADABLE',
      says: 'UTF-8',
    },
    {
      what: 'a part that unpacks to more than any workbook has',
      workbook: packParts({ ...PARTS, [SHEET]: Buffer.alloc(WORKBOOK_LIMITS.maxPartBytes + 1, ' ') }),
      code: 'LABELS_TOO_LARGE',
    },
    {
      what: 'parts that do so together',
      workbook: packParts({
        ...PARTS,
        ...Object.fromEntries(
          Array.from({ length: 5 }, (_, index) => [`xl/worksheets/more${index}.xml`, Buffer.alloc(15 * MEBIBYTE, ' ')]),
        ),
      }),
      code: 'LABELS_TOO_LARGE',
    },
    {
      what: 'a part that unpacks to more than its header says',
      workbook: packed((entry) =>
        entry.name === SHEET ? { ...entry, data: Buffer.alloc(MEBIBYTE, ' '), both: { sizeBytes: 100 } } : entry,
      ),
      code: 'LABELS_UNREADABLE',
      // Noticed while it is unpacked, not by its checksum in the end.
      says: 'too many bytes',
    },
    {
      what: 'the last column that a sheet can have',
      workbook: edited(SHEET, (text) => text.replace('r="D2"', "r = 'XFD2'")),
      code: 'LABELS_TOO_LARGE',
    },
    {
      what: 'a place that is written in a reference to a character',
      workbook: edited(SHEET, (text) => text.replace('r="2"', 'r="&#57;&#57;&#57;&#57;&#57;&#57;&#57;"')),
      code: 'LABELS_UNREADABLE',
    },
    {
      what: 'a place under a prefix',
      workbook: edited(SHEET, (text) => text.replace('<row r="2">', '<row x:r="1000000">')),
      code: 'LABELS_TOO_LARGE',
    },
    {
      what: 'rows in the wrong order',
      workbook: edited(SHEET, (text) => text.replace('<row r="1">', '<row r="7">')),
      code: 'LABELS_UNREADABLE',
    },
    {
      what: 'a sheet whose markup never ends',
      workbook: edited(SHEET, (text) => text.slice(0, -30)),
      code: 'LABELS_UNREADABLE',
    },
    {
      what: 'a text that is in no table',
      workbook: edited(SHEET, (text) => text.replace('<v>0</v>', '<v>999999999</v>')),
      code: 'LABELS_UNREADABLE',
    },
    { what: 'a workbook without its parts', workbook: packParts({ 'a.xml': '<a/>' }), code: 'LABELS_UNREADABLE' },
    {
      what: 'a workbook of other sheets',
      workbook: makeWorkbook([{ name: 'mos', rows: [HEADER, GOOD] }]),
      code: 'LABELS_UNKNOWN',
    },
    { what: 'a sheet without a row', workbook: makeWorkbook([{ name: 'MOS', rows: [] }]), code: 'LABELS_UNKNOWN' },
  ])('$what', async ({ workbook, code, says = '' }) => {
    await expect(plan(workbook)).rejects.toMatchObject({ code, exitCode: 2, message: expect.stringContaining(says) });
  });

  it('a file that is larger than any label workbook, before it is read', async () => {
    const corpusDir = await layOut(publishedWorkbook(VIDS));
    await truncate(join(corpusDir, 'MOS_for_YouTube_UGC_dataset.xlsx'), 9 * MEBIBYTE);
    await expect(planFor({ corpus: 'youtube-ugc', corpusDir })).rejects.toMatchObject({ code: 'LABELS_TOO_LARGE' });
  });
});

describe('cells that are no scores', () => {
  const cell = (xml: string): MadeCell => ({ xml: (reference) => xml.replace('?', reference) });

  it.each([
    { what: 'a formula that was never computed', mos: cell('<c r="?"><f>B2*2</f></c>') },
    { what: 'a formula that failed', mos: cell('<c r="?" t="e"><f>1/0</f><v>#DIV/0!</v></c>') },
    { what: 'a formula that gives text', mos: cell('<c r="?" t="str"><f>"3"&amp;"x"</f><v>3x</v></c>') },
    { what: 'a date', mos: cell('<c r="?" s="2"><v>3</v></c>') },
    { what: 'a truth', mos: cell('<c r="?" t="b"><v>1</v></c>') },
    { what: 'text', mos: 'good' },
    { what: 'nothing', mos: null },
  ])('$what: the label is rejected with its row, the others stand', async ({ mos }) => {
    const { labels } = await plan(makeWorkbook([{ name: 'MOS', rows: [HEADER, [vidOf(0), mos, 0.5, 110], GOOD] }]));
    const [first, second] = labels;
    expect(first).toMatchObject({ line: 2, rejection: { code: 'LABEL_MOS', field: 'mos' } });
    expect(second).toMatchObject({ line: 3, mos: 3.25 });
  });

  it('a formula counts with the value that the workbook was saved with; it is never computed', async () => {
    const other = cell('<c r="?"><f>[1]Sheet!A1</f><v>2.5</v></c>');
    const call = cell('<c r="?"><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>0.25</v></c>');
    const parts = {
      ...workbookParts([{ name: 'MOS', rows: [HEADER, [vidOf(0), other, call, 110]] }]),
      'xl/externalLinks/externalLink1.xml': '<!DOCTYPE x><externalLink/>',
      'xl/externalLinks/_rels/externalLink1.xml.rels': '<Relationships/>',
      'xl/vbaProject.bin': randomBytes(500),
    };
    const [label] = (await plan(packParts(parts))).labels;
    expect(label).toMatchObject({ mos: 2.5, mosStdDev: 0.25 });
  });

  it('a number is read as it is written, and a count with a fraction is none', async () => {
    const exact = cell('<c r="?"><v>3.4500000000000002</v></c>');
    const rows = [HEADER, [vidOf(0), exact, 0.5, cell('<c r="?"><v>110.5</v></c>')], [vidOf(1), exact, null, 110]];
    const [first, second] = (await plan(makeWorkbook([{ name: 'MOS', rows }]))).labels;
    expect(first).toMatchObject({ rejection: { code: 'LABEL_COUNT' } });
    expect(second).toMatchObject({ mos: 3.45, mosStdDev: 0, nRatings: 110 });
  });
});

it('a workbook that is open in a spreadsheet program leaves a file that is not looked at', async () => {
  const corpusDir = await layOut(publishedWorkbook(VIDS));
  await layOutFiles(corpusDir, { '~$MOS_for_YouTube_UGC_dataset.xlsx': 'somebody' });
  const { passedOver, labels } = await planFor({ corpus: 'youtube-ugc', corpusDir });
  expect({ passedOver, matched: labels.filter(({ clip }) => clip !== undefined).length }).toEqual({
    passedOver: [],
    matched: 3,
  });
  expect(await readFile(join(corpusDir, '~$MOS_for_YouTube_UGC_dataset.xlsx'), 'utf8')).toBe('somebody');
});
