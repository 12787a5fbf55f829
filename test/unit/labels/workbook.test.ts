import { describe, expect, it } from 'vitest';
import { readSheet, repackWorkbook, WORKBOOK_LIMITS } from '../../../src/labels/workbook.ts';
import { type MadeCell, makeWorkbook, packParts, referenceOf, workbookParts } from '../../support/workbook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const cell = (xml: string): MadeCell => ({ xml: (reference) => xml.replace('?', reference) });
const PARTS = workbookParts([{ name: 'MOS', rows: [['a', 1]] }]);

const readMos = (bytes: Buffer) => readSheet(bytes, { name: 'labels.xlsx', sheet: 'MOS' });

/** A workbook of one sheet with one cell at a place. */
function withCellAt(place: string): Buffer {
  const row = place.replace(/^[A-Z]+/, '');
  const sheet = PARTS[SHEET]?.replace(
    /<sheetData>.*<\/sheetData>/,
    `<sheetData><row r="${row}"><c r="${place}"><v>7</v></c></row></sheetData>`,
  );
  return packParts({ ...PARTS, [SHEET]: sheet ?? '' });
}

describe('a sheet of a workbook', () => {
  it('gives its cells as text, each row with its number', async () => {
    const rows = [
      ['text', 3.25, null, '', 'end'],
      [null],
      [cell('<c r="?" t="b"><v>1</v></c>'), cell('<c r="?" t="b"><v>0</v></c>')],
      [cell('<c r="?" s="2"><v>2</v></c>'), cell('<c r="?"><v>0.10</v></c>'), cell('<c r="?"><v>1e3</v></c>')],
    ];
    expect(await readMos(makeWorkbook([{ name: 'MOS', rows }]))).toEqual([
      { cells: ['text', '3.25', '', '', 'end'], line: 1 },
      { cells: ['TRUE', 'FALSE', '', '', ''], line: 3 },
      { cells: ['1900-01-01T00:00:00.000Z', '0.10', '1e3', '', ''], line: 4 },
    ]);
  });

  it('is the one that is asked for, among others', async () => {
    const sheets = ['other', 'MOS', 'mos'].map((name) => ({ name, rows: [[name]] }));
    expect(await readMos(makeWorkbook(sheets))).toEqual([{ cells: ['MOS'], line: 1 }]);
  });

  it('is undefined where no sheet has the name', async () => {
    expect(await readMos(makeWorkbook([{ name: 'mos', rows: [['x']] }]))).toBeUndefined();
  });

  it('has no rows where it is empty', async () => {
    expect(await readMos(makeWorkbook([{ name: 'MOS', rows: [] }]))).toEqual([]);
  });
});

describe('a workbook may have', () => {
  const { maxRows, maxColumns, maxParts } = WORKBOOK_LIMITS;

  it('a cell in its last row and column, and none behind', { timeout: 60_000 }, async () => {
    const last = referenceOf(maxColumns - 1, maxRows - 1);
    const rows = await readMos(withCellAt(last));
    expect(rows).toEqual([{ cells: [...Array.from({ length: maxColumns - 1 }, () => ''), '7'], line: maxRows }]);
    for (const place of [referenceOf(maxColumns, 0), referenceOf(0, maxRows), 'AAA1']) {
      await expect(readMos(withCellAt(place)), place).rejects.toMatchObject({
        code: 'LABELS_TOO_LARGE',
        message: expect.stringContaining(`${SHEET}: has a cell at ${/^A\d/.test(place) ? maxRows + 1 : place}, beyond`),
      });
    }
  });

  it.each(['', '1A', 'A1B', 'a1', 'ABCD1', 'A12345678', 'A 1', '$A$1'])('no place %j', async (place) => {
    const sheet = PARTS[SHEET]?.replace('r="B1"', `r="${place}"`) ?? '';
    await expect(readMos(packParts({ ...PARTS, [SHEET]: sheet }))).rejects.toMatchObject({
      code: 'LABELS_UNREADABLE',
      message: expect.stringContaining(`${JSON.stringify(place)} is no place of a cell`),
    });
  });

  it('so many parts, and none more', { timeout: 60_000 }, async () => {
    const filled = (count: number) => {
      const more = Array.from({ length: count - Object.keys(PARTS).length }, (_, index) => [`x/${index}.bin`, 'x']);
      return packParts({ ...PARTS, ...Object.fromEntries(more) });
    };
    expect(await readMos(filled(maxParts))).toHaveLength(1);
    await expect(readMos(filled(maxParts + 1))).rejects.toMatchObject({ code: 'LABELS_TOO_LARGE' });
  });

  it.each([
    'docProps/core.xml',
    'xl/media/x.xml',
    'xl/drawings/x.xml',
    'xl/charts/x.xml',
    'xl/comments1.xml',
    'xl/externalLinks/x.xml',
    'customXml/x.xml',
    'xl/printerSettings1.bin',
  ])('a part %s, which nobody looks at', async (part) => {
    expect(await readMos(packParts({ ...PARTS, [part]: '<!DOCTYPE x>' }))).toHaveLength(1);
    const packed = Buffer.from(await repackWorkbook('labels.xlsx', packParts({ ...PARTS, [part]: '<x/>' })));
    expect(packed.includes(part)).toBe(false);
    expect(packed.includes(SHEET)).toBe(true);
  });

  it('no markup that cannot be read', async () => {
    await expect(readMos(packParts({ ...PARTS, 'xl/workbook.xml': 'x' }))).rejects.toMatchObject({
      code: 'LABELS_UNREADABLE',
      message: expect.stringContaining("its sheet MOS can't be read"),
      cause: expect.any(Error),
    });
  });

  it.each([
    { what: 'nothing', bytes: Buffer.alloc(0), says: 'is no whole workbook' },
    { what: 'the first bytes of a compound file alone', bytes: Buffer.from('d0cf11e0', 'hex'), says: 'is no whole' },
  ])('not $what', async ({ bytes, says }) => {
    await expect(readMos(bytes)).rejects.toMatchObject({
      code: 'LABELS_UNREADABLE',
      message: expect.stringContaining(says),
    });
  });
});
