import { describe, expect, it } from 'vitest';
import { MAX_LISTED_ITEMS, Tally } from '../../../src/ingest/outcomes.ts';

const REJECTED = { file: 'labels.csv', line: 2, field: 'mos', code: 'LABEL_MOS', reason: 'x' };
const MISSING = { file: 'labels.csv', line: 3, name: 'a.mp4' };
const BROKEN = { file: 'labels.csv', line: 4, src: 'b.mp4', code: 'PROBE_NO_VIDEO', reason: 'x' };
const CONFLICT = { file: 'labels.csv', line: 5, src: 'c.mp4', src_sha256: '0f'.repeat(32), reason: 'x' };

/** Each way of counting, and where the count shows. */
const WAYS: readonly {
  readonly what: string;
  readonly add: (tally: Tally) => void;
  readonly stat: string;
  readonly outcome: string;
}[] = [
  { what: 'a row written', add: (tally) => tally.count('written'), stat: 'written', outcome: 'written' },
  { what: 'a row of an earlier run', add: (tally) => tally.count('existing'), stat: 'dedups', outcome: 'written' },
  { what: 'the bytes of an earlier label', add: (tally) => tally.count('repeated'), stat: 'dedups', outcome: 'dedup' },
  { what: 'a rejected label', add: (tally) => tally.add('rejected', REJECTED), stat: 'rejected', outcome: 'rejected' },
  { what: 'a missing clip', add: (tally) => tally.add('missing', MISSING), stat: 'missing', outcome: 'missing' },
  { what: 'a broken clip', add: (tally) => tally.add('broken', BROKEN), stat: 'skipped_broken', outcome: 'broken' },
  { what: 'a conflict', add: (tally) => tally.add('conflict', CONFLICT), stat: 'conflicts', outcome: 'conflict' },
];

function counted(counts: object): object {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}

describe('Tally', () => {
  it.each(WAYS)('counts $what once in the run and once in the end', ({ add, stat, outcome }) => {
    const tally = new Tally(() => undefined);
    add(tally);
    expect(counted(tally.stats)).toEqual({ [stat]: 1 });
    expect(counted(tally.results.outcomes)).toEqual({ [outcome]: 1 });
    expect(tally.total).toBe(1);
  });

  it('has outcomes that add up to the labels', () => {
    const tally = new Tally(() => undefined);
    for (const [index, { add }] of WAYS.entries()) for (let times = 0; times <= index; times += 1) add(tally);
    const sum = Object.values(tally.results.outcomes).reduce((total, count) => total + count, 0);
    expect({ sum, total: tally.total }).toEqual({ sum: 28, total: 28 });
  });

  it('lists the first items of each kind and counts all', () => {
    const tally = new Tally(() => undefined);
    for (let line = 1; line <= MAX_LISTED_ITEMS + 5; line += 1)
      tally.add('missing', { file: 'labels.csv', line, name: 'a.mp4' });
    const { count, items } = tally.results.missing;
    expect({ count, listed: items.length }).toEqual({ count: MAX_LISTED_ITEMS + 5, listed: MAX_LISTED_ITEMS });
    expect(items.at(-1)).toEqual({ file: 'labels.csv', line: MAX_LISTED_ITEMS, name: 'a.mp4' });
  });
});
