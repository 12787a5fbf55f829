import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseEdges, chooseLogEdges, countBins, findBin, spaceEdges } from '../../../src/report/bins.ts';

describe('spaceEdges', () => {
  it('gives the decimals that are meant', () => {
    expect(spaceEdges(1, 5, 20).slice(0, 6)).toEqual([1, 1.2, 1.4, 1.6, 1.8, 2]);
    expect(spaceEdges(0, 100, 20)).toHaveLength(21);
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
  ])('from $min to $max: $edges', ({ min, max, edges, ...options }) => {
    const found = chooseEdges({ min, max }, options);
    expect(found.slice(0, edges.length)).toEqual(edges);
    expect(found.length).toBeLessThanOrEqual(options.mostBins + 1);
  });

  it('holds every value between its edges, in few bins', () => {
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
  ])('from $min to $max: $edges', ({ min, max, edges }) => {
    expect(chooseLogEdges({ min, max }, { mostBins: 10 })).toEqual(edges);
  });

  it('stays within so many bins however far values lie apart', () => {
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

  it('finds the same bin as a look at each of them', () => {
    const edges = spaceEdges(1, 5, 20);
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 500 }), (hundredths) => {
        const value = hundredths / 100;
        const plain = edges.findLastIndex((edge, index) => index < 20 && edge <= value);
        expect(findBin(edges, value)).toBe(plain);
      }),
    );
  });
});
