import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextList } from '../../../src/clips/text-list.ts';

const PIECE_BYTES = 1_048_576;
/** The longest text that the list takes: so many units of at most three bytes. */
const MOST_UNITS = Math.floor(PIECE_BYTES / 3);

function listOf(texts: readonly string[]): TextList {
  const list = new TextList();
  expect(texts.map((text) => list.push(text))).toEqual([...texts.keys()]);
  expect(list.length).toBe(texts.length);
  return list;
}

/** Too long to be shown where it differs. */
function expectTexts(texts: readonly string[]): void {
  const list = listOf(texts);
  for (const [number, text] of texts.entries()) expect(list.at(number) === text, `text ${number}`).toBe(true);
}

describe('TextList', () => {
  it('gives back the texts that it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme-composite' })), (texts) => expectTexts(texts)),
      { numRuns: 30 },
    );
  });

  it.each([
    { what: 'two that fill a piece to its last byte', texts: ['a', '動'.repeat(MOST_UNITS), 'b', 'c'] },
    { what: 'an empty one at the end of a piece', texts: ['a', '動'.repeat(MOST_UNITS), '', '', 'b', ''] },
    { what: 'one that leaves a byte of a piece', texts: ['動'.repeat(MOST_UNITS), 'é', 'b'] },
    { what: 'one that leaves two bytes of a piece', texts: ['x'.repeat(MOST_UNITS), '動'.repeat(MOST_UNITS), 'z'] },
    { what: 'the longest, again and again', texts: Array.from('abcde', (letter) => letter.repeat(MOST_UNITS)) },
  ])('has no text in two pieces: $what', ({ texts }) => {
    expectTexts(texts);
  });

  it('takes no text that might not fit into a piece', () => {
    const list = new TextList();
    expect(() => list.push('a'.repeat(MOST_UNITS + 1))).toThrow(/349526 units is too long/);
    expect(list.length).toBe(0);
  });

  it('tells whether a text has the first so many bytes of others', () => {
    const list = listOf(['größe', '', 'a'.repeat(MOST_UNITS), 'b', '動'.repeat(MOST_UNITS), 'größe']);
    const bytes = Buffer.from('größere');
    const numbers = [0, 1, 2, 3, 4, 5];
    const matches = (length: number) => numbers.filter((number) => list.isAt(number, bytes, length));
    expect(matches(Buffer.byteLength('größe'))).toEqual([0, 5]);
    expect(matches(Buffer.byteLength('größe') - 1)).toEqual([]);
    expect(matches(bytes.length)).toEqual([]);
    expect(matches(0)).toEqual([1]);
    expect(list.isAt(0, Buffer.from('grösse'), Buffer.byteLength('größe'))).toBe(false);
    expect(list.isAt(3, Buffer.from('b'), 1)).toBe(true);
  });
});
