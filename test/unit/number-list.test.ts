import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberList } from '../../src/number-list.ts';

describe('NumberList', () => {
  it('gives back what was put into it, across its pieces', () => {
    const list = new NumberList(Uint32Array);
    for (let value = 0; value < 100_000; value += 1) list.push(value * 3);
    expect(list.length).toBe(100_000);
    for (const position of [0, 1, 32_767, 32_768, 65_536, 99_999]) expect(list.at(position)).toBe(position * 3);
    expect(list.at(100_000)).toBeUndefined();
  });

  it('holds what an array holds, whatever is pushed or replaced', () => {
    const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.double({ noNaN: true })));
    fc.assert(
      fc.property(steps, (made) => {
        const list = new NumberList(Float64Array);
        const plain: number[] = [];
        for (const [isNew, place, value] of made) {
          const position = isNew || plain.length === 0 ? plain.length : place % plain.length;
          list.set(position, value);
          plain[position] = value;
        }
        expect(plain.map((_, position) => list.at(position))).toEqual(plain);
        expect(list.length).toBe(plain.length);
      }),
    );
  });
});
