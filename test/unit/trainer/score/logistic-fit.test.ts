import { describe, expect, it } from 'vitest';
import { fitLogistic, type Logistic } from '../../../../src/trainer/score/logistic-fit.ts';
import { makeRandom } from '../../../support/random.ts';

function map({ b1, b2, b3, b4 }: Logistic, x: number): number {
  return b2 + (b1 - b2) / (1 + Math.exp(-(x - b3) / Math.abs(b4)));
}

function errorOf(values: ArrayLike<number>, y: readonly number[]): number {
  return Math.sqrt(y.reduce((sum, label, i) => sum + ((values[i] ?? 0) - label) ** 2, 0) / y.length);
}

function requireFit(x: readonly number[], y: readonly number[]) {
  const fit = fitLogistic(x, y);
  if (fit === undefined) throw new Error('was not fitted');
  return fit;
}

describe('fitLogistic', () => {
  it.each<Logistic>([
    { b1: 4.5, b2: 1.5, b3: 3, b4: 0.5 },
    { b1: 1.2, b2: 4.8, b3: 60, b4: 7 },
    { b1: 90, b2: 10, b3: 3.5e-4, b4: 2e-5 },
    { b1: 5, b2: 1, b3: 0, b4: 1e6 },
  ])('finds the curve from which the labels were computed: $b1 $b2 $b3 $b4', (curve) => {
    const x = Array.from({ length: 200 }, (_, i) => curve.b3 + curve.b4 * (i / 25 - 4));
    const y = x.map((value) => map(curve, value));
    const { logistic, values } = requireFit(x, y);
    expect(errorOf(values, y)).toBeLessThan(1e-7);
    for (const key of ['b1', 'b2', 'b4'] as const) expect(logistic[key] / curve[key]).toBeCloseTo(1, 4);
    expect((logistic.b3 - curve.b3) / curve.b4).toBeCloseTo(0, 4);
  });

  it('returns the parameters of the curve whose values it returns', () => {
    const random = makeRandom(3);
    for (let round = 0; round < 15; round += 1) {
      const x = Array.from({ length: 5 + Math.floor(random() * 30) }, () => Math.round(random() * 40) / 4);
      const y = x.map((value) => Math.round((value + random() * 4) * 2) / 2);
      const fit = fitLogistic(x, y);
      if (fit === undefined) continue;
      const mapped = x.map((value) => map(fit.logistic, value));
      expect(errorOf(mapped, [...fit.values])).toBeLessThan(1e-6);
      expect(fit.logistic.b4).toBeGreaterThan(0);
    }
  });

  it('fits equally well when predictions are moved, scaled or negated', () => {
    const random = makeRandom(11);
    const x = Array.from({ length: 60 }, () => 1 + 4 * random());
    const y = x.map((value) => Math.min(5, Math.max(1, value + random() - 0.5)));
    const error = errorOf(requireFit(x, y).values, y);
    for (const change of [
      (v: number) => v * 1e6,
      (v: number) => v * 1e-6 - 3,
      (v: number) => -v,
      (v: number) => v + 1e6,
    ]) {
      expect(errorOf(requireFit(x.map(change), y).values, y) / error).toBeCloseTo(1, 6);
    }
  });

  it('finds a step between points where the common start ends in a straight line', () => {
    const x = [-1.9, -5.2, -4.6, -4.7, -1.8];
    const y = [2.07, 4.9, 4.39, 4.98, 1.7];
    // Both pairs at their means, and the fifth point on the slope between them.
    const best = Math.sqrt((2 * 0.04 ** 2 + 2 * 0.185 ** 2) / 5);
    expect(errorOf(requireFit(x, y).values, y)).toBeLessThan(best * 1.0001);
  });

  it('fits a straight line', () => {
    const x = [2, 4, 6, 8, 10, 12];
    expect(errorOf(requireFit(x, x).values, x)).toBeLessThan(1e-9);
  });

  it.each([
    { name: 'four rows', x: [1, 2, 3, 4], y: [1, 2, 3, 5] },
    { name: 'equal predictions', x: [1, 1, 1, 1, 1], y: [1, 2, 3, 4, 5] },
    { name: 'equal labels', x: [1, 2, 3, 4, 5], y: [2, 2, 2, 2, 2] },
  ])('returns undefined for $name', ({ x, y }) => {
    expect(fitLogistic(x, y)).toBeUndefined();
  });
});
