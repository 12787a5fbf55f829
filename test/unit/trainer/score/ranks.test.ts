import { describe, expect, it } from 'vitest';
import { correlateByKendall, orderValues, rankOnAverage, selectOrder } from '../../../../src/trainer/score/ranks.ts';
import { makeRandom } from '../../../support/random.ts';

/** Tau-b by its definition, over all pairs. */
function kendallByPairs(x: readonly number[], y: readonly number[]): number | undefined {
  const pairs = { difference: 0, apartInX: 0, apartInY: 0 };
  for (let i = 0; i < x.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const byX = Math.sign((x[i] ?? 0) - (x[j] ?? 0));
      const byY = Math.sign((y[i] ?? 0) - (y[j] ?? 0));
      pairs.difference += byX * byY;
      pairs.apartInX += Math.abs(byX);
      pairs.apartInY += Math.abs(byY);
    }
  }
  const { difference, apartInX, apartInY } = pairs;
  return apartInX * apartInY === 0 ? undefined : difference / Math.sqrt(apartInX * apartInY);
}

function kendall(x: readonly number[], y: readonly number[]) {
  return correlateByKendall(orderValues(x), orderValues(y));
}

describe('correlateByKendall', () => {
  it('equals the definition over all pairs, with and without ties', () => {
    const random = makeRandom(7);
    let undefinedCases = 0;
    for (let round = 0; round < 500; round += 1) {
      const length = Math.floor(random() * 24);
      const levels = 1 + Math.floor(random() * 9);
      const draw = () => Array.from({ length }, () => Math.floor(random() * levels) - 3);
      const [x, y] = [draw(), draw()];
      const expected = kendallByPairs(x, y);
      if (expected === undefined) {
        undefinedCases += 1;
        expect(kendall(x, y)).toBeUndefined();
      } else expect(kendall(x, y)).toBeCloseTo(expected, 12);
    }
    expect(undefinedCases).toBeGreaterThan(0);
  });

  it('treats negative zero as zero', () => {
    expect(kendall([0, -0, 1], [0, 0, 1])).toBeCloseTo(1, 12);
  });
});

describe('rankOnAverage', () => {
  it.each([
    { values: [], ranks: [] },
    { values: [7], ranks: [1] },
    { values: [2, 2, 2], ranks: [2, 2, 2] },
    { values: [3, 1, 2, 1, 3, 3], ranks: [5, 1.5, 3, 1.5, 5, 5] },
    { values: [-1e300, 1e300, 0], ranks: [1, 3, 2] },
  ])('ranks $values', ({ values, ranks }) => {
    expect([...rankOnAverage(orderValues(values))]).toEqual(ranks);
  });

  it('ranks a selection without sorting it again', () => {
    expect([...rankOnAverage(selectOrder(orderValues([10, 20, 30, 40]), [3, 1, 3]))]).toEqual([2.5, 1, 2.5]);
  });
});
