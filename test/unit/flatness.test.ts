import { describe, expect, it } from 'vitest';
import { judgeFlatness, type Quantity } from '../../scripts/soak/flatness.ts';
import type { Sample } from '../../scripts/soak/sample.ts';

const LENGTH = 300;
const STILL: Omit<Sample, 'atS'> = {
  rssMB: 200,
  heapMB: 20,
  externalMB: 10,
  descriptors: 24,
  threads: 11,
  children: 0,
  resources: 0,
  leftovers: 0,
};

/** One sample every twelve seconds, for an hour. */
function sampleSeries(quantity: Quantity, valueAt: (share: number, index: number) => number): readonly Sample[] {
  return Array.from({ length: LENGTH }, (_, index) => ({
    ...STILL,
    atS: index * 12,
    [quantity]: valueAt(index / (LENGTH - 1), index),
  }));
}

function judge(quantity: Quantity, valueAt: (share: number, index: number) => number): boolean | undefined {
  return judgeFlatness(sampleSeries(quantity, valueAt)).find((verdict) => verdict.quantity === quantity)?.isFlat;
}

describe('whether a quantity is flat', () => {
  it.each<[string, Quantity, (share: number, index: number) => number, boolean]>([
    ['stands still', 'descriptors', () => 24, true],
    ['rises by one in the judged time', 'descriptors', (share) => 24 + share * 1.6, false],
    ['rises while warming up', 'rssMB', (share) => Math.min(share, 0.3) * 1000, true],
    ['rises all the time', 'rssMB', (share) => 200 + share * 100, false],
    ['rises within the noise', 'rssMB', (share) => 200 + share * 20, true],
    ['rises below noise', 'rssMB', (share, index) => 200 + share * 100 + ((index * 37) % 11) * 10, false],
    ['is noisy', 'rssMB', (_, index) => 200 + ((index * 37) % 11) * 10, true],
    ['has peaks', 'children', (_, index) => (index % 5 === 0 ? 40 : 0), true],
    ['falls', 'threads', (share) => 30 - share * 20, true],
    ['rises by a byte or two an act', 'heapMB', (share) => 20 + share * 0.001, true],
    ['keeps what each act leaves behind', 'leftovers', (_, index) => index, false],
    ['keeps a heap that grows', 'heapMB', (share) => 20 + share * 6, false],
  ])('%s: %s', (_, quantity, valueAt, isFlat) => {
    expect(judge(quantity, valueAt)).toBe(isFlat);
  });

  it('tells how much is added, by the hour and in the judged time', () => {
    const [verdict] = judgeFlatness(sampleSeries('rssMB', (share) => 200 + share * 60));
    expect(verdict).toMatchObject({ quantity: 'rssMB', most: 260, isFlat: false });
    expect(verdict?.perHour).toBeCloseTo((60 * 3600) / ((LENGTH - 1) * 12), 6);
    expect(verdict?.added).toBeCloseTo((60 * (LENGTH - 1 - 100)) / (LENGTH - 1), 6);
  });

  it('judges a single sample as flat', () => {
    expect(judgeFlatness([{ ...STILL, atS: 0 }]).every(({ isFlat }) => isFlat)).toBe(true);
  });
});
