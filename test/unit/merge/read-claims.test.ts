import { describe, expect, it } from 'vitest';
import { parseClaim } from '../../../src/merge/read-claims.ts';

const ROWS = { file: 'a.csv', line: 2, row: 0, count: 1 };
const OTHER = {
  file: 'a.csv',
  line: 2,
  src: 'a.mp4',
  src_sha256: '0123456789abcdef'.repeat(4),
  outcome: 'dedup',
  mos: 3.5,
  mos_std_dev: 0,
  n_ratings: 0,
};

describe('parseClaim', () => {
  it.each([ROWS, { ...ROWS, line: 0 }, OTHER, { ...OTHER, outcome: 'conflict' }, { ...OTHER, outcome: 'broken' }])(
    'accepts %j',
    (claim) => expect(parseClaim(JSON.stringify(claim))).toEqual(claim),
  );

  it.each([
    { ...ROWS, file: 1 },
    { ...ROWS, line: -1 },
    { ...ROWS, line: 1.5 },
    { ...ROWS, line: '2' },
    { ...ROWS, row: -1 },
    { ...ROWS, row: undefined },
    { ...ROWS, count: 0 },
    { ...ROWS, count: null },
    { ...OTHER, src: 1 },
    { ...OTHER, src_sha256: `${OTHER.src_sha256}0` },
    { ...OTHER, src_sha256: OTHER.src_sha256.slice(1) },
    { ...OTHER, src_sha256: `x${OTHER.src_sha256}` },
    { ...OTHER, src_sha256: OTHER.src_sha256.toUpperCase() },
    { ...OTHER, outcome: 'written' },
    { ...OTHER, outcome: undefined },
    { ...OTHER, mos: '3.5' },
    { ...OTHER, mos_std_dev: null },
    { ...OTHER, n_ratings: undefined },
  ])('refuses %j', (claim) => expect(parseClaim(JSON.stringify(claim))).toBeUndefined());

  it('refuses what is no JSON object, and an empty object', () => {
    const texts = ['', '{', `${JSON.stringify(ROWS)}x`, 'null', '"a.csv"', '{}'];
    expect(texts.filter((text) => parseClaim(text) !== undefined)).toEqual([]);
  });
});
