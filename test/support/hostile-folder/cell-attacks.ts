import { ACTING_TEXTS } from './acting-texts.ts';
import type { LabelAttack, LabelCells } from './attack.ts';

type Column = keyof Omit<LabelCells, 'surplus'>;

const FIELDS: Readonly<Record<Column, string>> = {
  mos: 'mos LABEL_MOS',
  std: 'mos_std_dev LABEL_STD_DEV',
  count: 'n_ratings LABEL_COUNT',
};

/** Numbers that some reader takes for one, and texts that grow. */
const NO_NUMBERS: Readonly<Record<string, string>> = {
  'no number': 'NaN',
  'no end': 'Infinity',
  'an overflow': '1e400',
  'digits in groups': '1_0',
  'digits of another script': '\u0663',
  'digits of full width': '\uff13',
  'a hexadecimal number': '0x3',
  'a number in quotes': "'3",
  'a number and a line break': '3\n::error::owned',
  'a number and a NUL': '3\0',
  'a number and a zero-width character': '3\u200b',
  'a minus of typesetters': '\u22123',
  'ten thousand digits': '9'.repeat(10_000),
  'a hundred thousand characters': 'x'.repeat(100_000),
};

function inColumn(column: Column, texts: Readonly<Record<string, string>>): readonly LabelAttack[] {
  return Object.entries(texts).map(([what, text]) => ({
    name: `the column ${column} has ${what}`,
    label: `${column}-${what.replaceAll(' ', '-')}.mp4`,
    cells: { [column]: text },
    fate: `rejected ${FIELDS[column]}`,
  }));
}

const SURPLUS: readonly LabelAttack[] = [
  {
    name: 'a row with more fields',
    label: 'more.mp4',
    cells: { surplus: ['=1', '::error::owned'] },
    fate: 'rejected null LABEL_FIELD_COUNT',
  },
  {
    name: 'a row with ten thousand fields',
    label: 'many.mp4',
    cells: { surplus: Array.from({ length: 10_000 }, () => 'x') },
    fate: 'rejected null LABEL_FIELD_COUNT',
  },
  {
    name: 'a row with ten thousand empty fields',
    label: 'empty-fields.mp4',
    cells: { surplus: Array.from({ length: 10_000 }, () => '') },
    fate: 'written',
  },
];

export const CELL_ATTACKS: readonly LabelAttack[] = [
  ...inColumn('mos', { ...ACTING_TEXTS, ...NO_NUMBERS }),
  ...inColumn('std', NO_NUMBERS),
  ...inColumn('count', NO_NUMBERS),
  ...SURPLUS,
];
