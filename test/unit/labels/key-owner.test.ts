import { describe, expect, it } from 'vitest';
import { findKeyOwner } from '../../../src/labels/read-labels.ts';

const ID = '9900000001';
const NAME = 'orig_9900000001_540_5s.mp4';

describe('findKeyOwner', () => {
  it.each([
    { what: 'no key', keys: [], owner: undefined },
    { what: 'one key', keys: [NAME], owner: 'konvid-150k' },
    { what: 'more than half of the keys', keys: [NAME, 'x', NAME], owner: 'konvid-150k' },
    { what: 'keys with an extension in upper case', keys: ['A001.MP4'], owner: 'live-vqc' },
    { what: 'half of the keys', keys: [NAME, 'x'], owner: undefined },
    { what: 'the more frequent of two corpora', keys: [ID, NAME, NAME], owner: 'konvid-150k' },
    { what: 'half of each of two corpora', keys: [ID, NAME], owner: undefined },
  ])('goes by $what', ({ keys, owner }) => {
    expect(findKeyOwner(keys)?.name).toBe(owner);
  });
});
