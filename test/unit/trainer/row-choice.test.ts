import { describe, expect, it } from 'vitest';
import { digestWords } from '../../../src/contract/digest-table.ts';
import { RowChoice } from '../../../src/trainer/row-choice.ts';

/** Which of some rows stay: each a clip, by one digit, and a deviation. */
function choose(rows: readonly (readonly [clip: number, stdDev: number])[]): readonly boolean[] {
  const choice = new RowChoice(rows.length);
  for (const [clip, stdDev] of rows) choice.add({ digest: digestWords(String(clip).repeat(64)), stdDev });
  return rows.map((_, position) => choice.stays(position));
}

describe('of rows of the same clip', () => {
  it.each([
    { what: 'the smaller deviation stays', deviations: [12.5, 10, 11], stays: [false, true, false] },
    { what: 'unknown loses against known, before it', deviations: [0, 50], stays: [false, true] },
    { what: 'unknown loses against known, behind it', deviations: [50, 0], stays: [true, false] },
    { what: 'the first of equals stays', deviations: [10, 10, 10], stays: [true, false, false] },
    { what: 'the first of unknown ones stays', deviations: [0, 0], stays: [true, false] },
    { what: 'a late one beats all', deviations: [0, 3, 2, 0, 1], stays: [false, false, false, false, true] },
  ])('$what', ({ deviations, stays }) => {
    expect(choose(deviations.map((stdDev) => [1, stdDev] as const))).toEqual(stays);
  });

  it('those of other clips are none of their business', () => {
    expect(
      choose([
        [1, 5],
        [2, 9],
        [1, 4],
        [3, 0],
        [2, 0],
      ]),
    ).toEqual([false, true, true, true, false]);
  });

  it('a position that was never added does not stay', () => {
    expect(new RowChoice(0).stays(0)).toBe(false);
  });
});
