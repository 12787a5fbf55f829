import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameTable } from '../../../src/clips/name-table.ts';

/** Names of any script, and of ASCII so short that many are the same. */
const NAMES = fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ maxLength: 2 })));

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

  it('tells long names apart that differ in their last letter', () => {
    const table = new NameTable();
    const names = ['a', 'b', '動', '画'].map((last) => `${(last < 'c' ? 'x' : '映').repeat(4_095)}${last}`);
    expect(names.map((name) => table.add(name))).toEqual([0, 1, 2, 3]);
    expect(names.map((name) => table.find(name))).toEqual([0, 1, 2, 3]);
    expect(table.find(`${names[0]}a`)).toBe(-1);
  });
});
