import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PlainRows } from '../../src/labels/plain-rows.ts';
import { csvOptions } from '../../src/labels/quoted-rows.ts';

/** Few, so that separators, blanks and line ends meet: the blanks are those of Latin, of Unicode, and a byte order mark. */
const PIECES = ['a', '1', 'é', '😀', ',', ';', '\t', '\n', '\n', ' ', '\f', '\v', '\u{a0}', '\u{2028}', '\u{feff}'];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

type Row = readonly [cells: readonly string[], line: number];

function readPlain(parts: readonly string[], delimiter: string): readonly Row[] {
  const found: Row[] = [];
  const rows = new PlainRows(delimiter, (cells, line) => found.push([[...cells], line]));
  for (const part of parts) expect(rows.add(part)).toBe(true);
  rows.finish();
  return found;
}

function readAsCsv(whole: string, delimiter: string): readonly Row[] {
  const found: Row[] = [];
  parse(whole, {
    ...csvOptions(delimiter),
    on_record: (cells: string[], { lines }) => void found.push([cells, lines]),
  });
  return found;
}

it('cuts plain text into the rows that csv-parse finds in it, wherever the text is cut in two', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.constantFrom(',', ';', '\t'), (whole, cut, delimiter) => {
      const at = cut % (whole.length + 1);
      expect(readPlain([whole.slice(0, at), whole.slice(at)], delimiter)).toEqual(readAsCsv(whole, delimiter));
    }),
    { numRuns: 5_000, seed: 11 },
  );
});

it.each(['"', '\r'])('leaves text with %j to csv-parse', (special) => {
  expect(new PlainRows(',', () => expect.unreachable()).add(`a,b\n${special}\n`)).toBe(false);
});
