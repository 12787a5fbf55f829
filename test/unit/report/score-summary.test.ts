import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantile, summarise } from '../../../src/report/score-summary.ts';

describe('findQuantile', () => {
  // What numpy.quantile and R's quantile give by default.
  it.each([
    { values: [1, 2, 3, 4], fraction: 0.25, expected: 1.75 },
    { values: [1, 2, 3, 4], fraction: 0.5, expected: 2.5 },
    { values: [15, 20, 35, 40, 50], fraction: 0.4, expected: 29 },
    { values: [7], fraction: 0.95, expected: 7 },
    { values: [1, 2], fraction: 1, expected: 2 },
  ])('of $values at $fraction is $expected', ({ values, fraction, expected }) => {
    expect(findQuantile(values, fraction)).toBeCloseTo(expected, 12);
  });
});

describe('summarise', () => {
  it('tells mean, deviation of the values at hand and percentiles, in whatever order they come', () => {
    expect(summarise([5, 3, 1, 4, 2])).toEqual({
      clips: 5,
      mean: 3,
      std_dev: Math.sqrt(2),
      p5: 1.2,
      p25: 2,
      median: 3,
      p75: 4,
      p95: 4.8,
    });
  });

  it('says nothing of fewer than five', () => {
    expect(summarise([1, 2, 3, 4])).toBeNull();
    expect(summarise([])).toBeNull();
  });

  it('keeps to the order of quantiles and to the range', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 5 }), (values) => {
        const summary = summarise(values);
        if (summary === null) throw new Error('five are enough');
        const { p5, p25, median, p75, p95, mean } = summary;
        const steps = [Math.min(...values), p5, p25, median, p75, p95, Math.max(...values)];
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(values.filter((value) => value <= median).length).toBeGreaterThanOrEqual(values.length / 2);
      }),
    );
  });
});
