import { readSheet, type SheetRow } from '../../../src/labels/workbook/read-workbook.ts';
import { WORKBOOK_LIMITS } from '../../../src/labels/workbook/unpack-workbook.ts';
import { makeWorkbook, packParts, workbookParts } from '../../support/workbook.ts';
import { makeBundle, parseBundle } from '../bundle.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { promise, valueOrUserError } from '../oracle.ts';

const SHEET = 'MOS';
const SHEETS = [
  {
    name: SHEET,
    rows: [
      ['vid', 'MOS full', null],
      ['Gaming_360P-0001', 3.1, { xml: (place: string) => `<c r="${place}" t="inlineStr"><is><t>x</t></is></c>` }],
      ['Sports_720P-0002', { xml: (place: string) => `<c r="${place}" s="2"><v>44000</v></c>` }, null],
      [null, { xml: (place: string) => `<c r="${place}" t="b"><v>1</v></c>` }, 2],
    ],
  },
  { name: 'other', rows: [['a']] },
];

function checkRows(rows: readonly SheetRow[]): void {
  const { maxRows, maxColumns } = WORKBOOK_LIMITS;
  let last = 0;
  for (const { cells, line } of rows) {
    promise(line > last && line <= maxRows, `line ${line} behind ${last}`);
    promise(cells.length <= maxColumns, `${cells.length} cells`);
    promise(
      cells.every((cell) => typeof cell === 'string'),
      'a cell is no text',
    );
    last = line;
  }
}

/** A file as it stands; or the parts of a workbook, so that changes reach what the archive would hide. */
function toFile(input: Buffer): Buffer {
  const parts = parseBundle(input);
  return parts.length === 0 ? input : packParts(Object.fromEntries(parts.map(({ name, bytes }) => [name, bytes])));
}

export const target: FuzzTarget = {
  promise: 'a workbook is read within bounds, or refused in words',
  covers: ['src/labels/workbook/'],
  tested: 1_500,
  dictionary: [
    '<row r="',
    '<c r="A1"',
    't="s"',
    't="e"',
    '<v>',
    '</v>',
    '<t>',
    '&#0;',
    '&amp;',
    '<!DOCTYPE',
    'ZZZ9999999',
  ],
  seeds: () => [makeBundle(workbookParts(SHEETS)), makeWorkbook(SHEETS)],
  open: async () => ({
    run: async (input) => {
      const rows = await valueOrUserError(() => readSheet(toFile(input), { name: 'labels.xlsx', sheet: SHEET }));
      if (rows !== undefined) checkRows(rows);
    },
  }),
};
