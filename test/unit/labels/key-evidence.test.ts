import { describe, expect, it } from 'vitest';
import { KeyEvidence } from '../../../src/labels/key-evidence.ts';

const ID = '9900000001';
const NAME = 'orig_9900000001_540_5s.mp4';

function ownerOf(...keys: readonly (readonly [key: string, count: number])[]): string | undefined {
  const evidence = new KeyEvidence();
  for (const [key, count] of keys) for (let index = 0; index < count; index += 1) evidence.note(key);
  return evidence.owner?.name;
}

describe('whose keys these are', () => {
  it.each([
    { what: 'none', keys: [], owner: undefined },
    { what: 'all of one corpus', keys: [[ID, 3]], owner: 'konvid-1k' },
    { what: 'one key', keys: [[NAME, 1]], owner: 'konvid-150k' },
    {
      what: 'more than half',
      keys: [
        [NAME, 3],
        ['x', 2],
      ],
      owner: 'konvid-150k',
    },
    {
      what: 'half',
      keys: [
        [NAME, 2],
        ['x', 2],
      ],
      owner: undefined,
    },
    {
      what: 'less than half',
      keys: [
        [NAME, 1],
        ['x', 2],
      ],
      owner: undefined,
    },
    {
      what: 'the more frequent of two',
      keys: [
        [ID, 1],
        [NAME, 2],
      ],
      owner: 'konvid-150k',
    },
    {
      what: 'half of each',
      keys: [
        [ID, 2],
        [NAME, 2],
      ],
      owner: undefined,
    },
    {
      what: 'rows without a key, which count as none',
      keys: [
        ['', 9],
        [NAME, 1],
      ],
      owner: 'konvid-150k',
    },
    {
      what: 'the first 512 alone',
      keys: [
        [NAME, 512],
        ['x', 600],
      ],
      owner: 'konvid-150k',
    },
    {
      what: 'no less than 512',
      keys: [
        [ID, 255],
        [NAME, 257],
        [ID, 9],
      ],
      owner: 'konvid-150k',
    },
    {
      what: 'no more than 512',
      keys: [
        [ID, 256],
        ['x', 256],
        [ID, 9],
      ],
      owner: undefined,
    },
  ] as const)('$what: $owner', ({ keys, owner }) => {
    expect(ownerOf(...keys)).toBe(owner);
  });
});
