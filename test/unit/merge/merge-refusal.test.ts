import { describe, expect, it } from 'vitest';
import { MergeRefusal, shardFault } from '../../../src/merge/merge-refusal.ts';

const FIRST = shardFault('SHARD_MISSING', 'shard 1 of 2 is missing', 'run it');
const SECOND = shardFault('SHARD_DIFFERS', 'shard 2 was made by another version');

describe('MergeRefusal', () => {
  it('names the first fault and the number of the others, and carries all of them', () => {
    const one = new MergeRefusal([FIRST]);
    const two = new MergeRefusal([FIRST, SECOND]);
    expect(one).toMatchObject({ code: 'MERGE_REFUSED', exitCode: 2, faults: [FIRST] });
    expect(one.message).toContain(FIRST.message);
    expect(one.message).not.toContain('more');
    expect(two.message).toMatch(/; and 1 more$/);
    expect(two.faults).toEqual([FIRST, SECOND]);
  });
});
