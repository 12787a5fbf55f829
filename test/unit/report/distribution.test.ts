import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantile } from '../../../src/contract/quantile.ts';
import {
  chooseEdges,
  chooseLogEdges,
  countBins,
  findBin,
  scoreEdges,
  summarise,
} from '../../../src/report/distribution.ts';

describe('scoreEdges', () => {
  it('rounds to the decimals that are meant', () => {
    expect(scoreEdges({ min: 1, max: 5 }).slice(0, 6)).toEqual([1, 1.2, 1.4, 1.6, 1.8, 2]);
    expect(scoreEdges({ min: 0, max: 100 })).toHaveLength(21);
  });
});

describe('chooseEdges', () => {
  it.each([
    { min: 0.32, max: 1.17, mostBins: 20, edges: [0.3, 0.35, 0.4] },
    { min: 7.2, max: 8.1, mostBins: 10, edges: [7.2, 7.3, 7.4] },
    { min: 50, max: 109, mostBins: 20, leastStep: 1, edges: [50, 55, 60] },
    { min: 114, max: 116, mostBins: 20, leastStep: 1, edges: [114, 115, 116, 117] },
    { min: 8, max: 8, mostBins: 10, edges: [8, 8.1] },
    { min: 5e-324, max: 5e-324, mostBins: 10, edges: [] },
  ])('covers $min to $max with $edges', ({ min, max, edges, ...options }) => {
    const found = chooseEdges({ min, max }, options);
    expect(found.slice(0, edges.length)).toEqual(edges);
    expect(found.length).toBeLessThanOrEqual(options.mostBins + 1);
  });

  it('has every value between its edges, in few bins', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (values) => {
          const [min, max] = [Math.min(...values), Math.max(...values)];
          const edges = chooseEdges({ min, max }, { mostBins: 10 });
          expect(edges[0]).toBeLessThanOrEqual(min * (1 + 1e-9));
          expect(edges.at(-1)).toBeGreaterThanOrEqual(max * (1 - 1e-9));
          expect(edges.length).toBeLessThanOrEqual(12);
          expect(edges).toEqual([...new Set(edges)].toSorted((a, b) => a - b));
        },
      ),
    );
  });
});

describe('chooseLogEdges', () => {
  it.each([
    { min: 0.34, max: 7, edges: [0.2, 0.5, 1, 2, 5, 10] },
    { min: 1, max: 1, edges: [1, 2] },
    { min: 5, max: 60, edges: [5, 10, 20, 50, 100] },
  ])('covers $min to $max with $edges', ({ min, max, edges }) => {
    expect(chooseLogEdges({ min, max }, { mostBins: 10 })).toEqual(edges);
  });

  it('keeps the number of bins whatever the range', () => {
    const edges = chooseLogEdges({ min: 1e-14, max: 1e9 }, { mostBins: 10 });
    expect(edges.length).toBeLessThanOrEqual(11);
    expect([edges[0], (edges.at(-1) ?? 0) > 1e9]).toEqual([1e-14, true]);
  });
});

describe('countBins', () => {
  it('puts an edge into the bin above it, and the greatest into the last', () => {
    const edges = [1, 2, 3];
    expect([1, 1.999, 2, 3].map((value) => findBin(edges, value))).toEqual([0, 0, 1, 1]);
    expect(countBins(edges, [1, 2, 2.5, 3])).toEqual([
      { from: 1, to: 2, clips: 1 },
      { from: 2, to: 3, clips: 3 },
    ]);
    expect(countBins([], [1])).toEqual([]);
  });
});

describe('findQuantile', () => {
  // The defaults of numpy.quantile and R's quantile.
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
  it('gives mean, deviation of the population and percentiles, whatever the order', () => {
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

  it('returns null for fewer than five values', () => {
    expect(summarise([1, 2, 3, 4])).toBeNull();
    expect(summarise([])).toBeNull();
  });

  it('keeps quantiles in order and within the range', () => {
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
