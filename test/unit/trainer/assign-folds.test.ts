import { describe, expect, it } from 'vitest';
import { assignFolds } from '../../../src/trainer/assign-folds.ts';
import { settleSplitConfig } from '../../../src/trainer/split-config.ts';

function inventContents(count: number) {
  return Array.from({ length: count }, (_, index) => ({ id: `flickr:${index}`, meanMos: (index * 37) % 101 }));
}

/** How often each fold number was given in a repeat. */
function countFolds(folds: readonly (readonly number[])[], repeat: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const each of folds) counts.set(each[repeat] ?? -1, (counts.get(each[repeat] ?? -1) ?? 0) + 1);
  return counts;
}

describe('a stratified split', () => {
  it.each([
    { count: 100, testShare: 0.2, tested: 20 },
    { count: 103, testShare: 0.2, tested: 21 },
    { count: 10, testShare: 0.75, tested: 8 },
    { count: 2, testShare: 0.5, tested: 1 },
  ])('tests exactly $tested of $count', ({ count, testShare, tested }) => {
    const folds = assignFolds(inventContents(count), settleSplitConfig({ testShare, stratify: true }));
    for (let repeat = 0; repeat < 5; repeat += 1) expect(countFolds(folds, repeat).get(1)).toBe(tested);
    expect(folds.every((each) => each.length === 5)).toBe(true);
  });

  it('gives folds that differ by one content at most', () => {
    const folds = assignFolds(inventContents(103), settleSplitConfig({ folds: 5, repeats: 3, stratify: true }));
    for (let repeat = 0; repeat < 3; repeat += 1) {
      expect([...countFolds(folds, repeat)].sort()).toEqual([
        [1, 21],
        [2, 21],
        [3, 21],
        [4, 20],
        [5, 20],
      ]);
    }
  });

  it('gives every fold one of each five neighbours in score, in another order each time', () => {
    const contents = inventContents(100);
    const folds = assignFolds(contents, settleSplitConfig({ folds: 5, repeats: 2, stratify: true }));
    const byScore = contents
      .map(({ id, meanMos }, index) => ({ id, meanMos, folds: folds[index] }))
      .sort((a, b) => a.meanMos - b.meanMos || (a.id < b.id ? -1 : 1));
    for (let start = 0; start < 100; start += 5) {
      const neighbours = byScore.slice(start, start + 5).map((each) => each.folds?.[0]);
      expect(neighbours.sort()).toEqual([1, 2, 3, 4, 5]);
    }
    expect(folds.map(([first]) => first)).not.toEqual(folds.map(([, second]) => second));
  });

  it('does not depend on the order of the contents', () => {
    const contents = inventContents(50);
    const config = settleSplitConfig({ stratify: true });
    const reversed = assignFolds([...contents].reverse(), config);
    expect([...reversed].reverse()).toEqual(assignFolds(contents, config));
  });
});

describe('a split by hash', () => {
  const contents = inventContents(5_000);

  it('tests about the share that was asked for, another one each time and by each seed', () => {
    const folds = assignFolds(contents, settleSplitConfig({ repeats: 10 }));
    const tested = Array.from({ length: 10 }, (_, repeat) => countFolds(folds, repeat).get(1) ?? 0);
    // Five standard deviations of a binomial distribution, sqrt(5000 * 0.2 * 0.8), on either side.
    for (const count of tested) expect(Math.abs(count - 1_000)).toBeLessThan(142);
    const other = assignFolds(contents, settleSplitConfig({ repeats: 10, seed: '1' }));
    expect(new Set([...folds, ...other].map(String)).size).toBeGreaterThan(500);
    expect(other).not.toEqual(folds);
  });

  it('leaves every content where it is when others come or go, or repeats are added', () => {
    const config = settleSplitConfig({ repeats: 3 });
    const whole = assignFolds(contents, config);
    expect(assignFolds(contents.slice(2_000), config)).toEqual(whole.slice(2_000));
    const more = assignFolds(contents, settleSplitConfig({ repeats: 4 }));
    expect(more.map((folds) => folds.slice(0, 3))).toEqual(whole);
  });
});
