import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameTable } from '../../../src/clips/name-table.ts';
import { TextList } from '../../../src/clips/text-list.ts';

/** Names of any script, and of ASCII so short that many are the same. */
const NAMES = fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ maxLength: 2 })));

describe('TextList', () => {
  it('gives back every text, in its order', () => {
    fc.assert(
      fc.property(NAMES, (texts) => {
        const list = new TextList();
        for (const text of texts) list.push(text);
        expect(texts.map((_, number) => list.at(number))).toEqual(texts);
      }),
    );
  });

  it('keeps texts whole that do not fit behind the last one', () => {
    const list = new TextList();
    const texts = Array.from({ length: 40 }, (_, index) => String.fromCodePoint(0x1_f600 + index).repeat(20_000));
    for (const text of [...texts, '', 'end']) list.push(text);
    expect(list.length).toBe(42);
    expect(texts.every((text, number) => list.at(number) === text)).toBe(true);
    expect([list.at(40), list.at(41)]).toEqual(['', 'end']);
  });

  it('refuses a text that fits into no piece', () => {
    expect(() => new TextList().push('x'.repeat(400_000))).toThrow(RangeError);
  });
});

describe('NameTable', () => {
  it('numbers names as a map does', () => {
    fc.assert(
      fc.property(NAMES, NAMES, (added, others) => {
        const table = new NameTable();
        const plain = new Map<string, number>();
        for (const name of added) {
          if (!plain.has(name)) plain.set(name, plain.size);
          expect(table.add(name)).toBe(plain.get(name));
        }
        for (const name of [...added, ...others]) expect(table.find(name)).toBe(plain.get(name) ?? -1);
        expect([...plain].map(([, number]) => table.at(number))).toEqual([...plain.keys()]);
      }),
    );
  });

  it('finds each of many names after it has grown', () => {
    const table = new NameTable();
    const names = Array.from({ length: 5_000 }, (_, index) => `orig_${index}_540_5s.mp4`);
    for (const name of names) table.add(name);
    expect(names.every((name, number) => table.find(name) === number)).toBe(true);
    expect(table.find('orig_5000_540_5s.mp4')).toBe(-1);
    expect(table.find('x'.repeat(5_000))).toBe(-1);
  });
});
