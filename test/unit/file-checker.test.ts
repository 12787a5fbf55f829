import { describe, expect, it } from 'vitest';
import { FileChecker } from '../../src/validate/file-checker.ts';
import { ROW } from '../support/rows.ts';

const EXPECTED = { corpus: undefined, minRows: 1, maxViolations: 10, isStrict: false, keepsClaims: false };

function check(digests: readonly string[], findsRepeats: boolean): FileChecker {
  const checker = new FileChecker({ ...EXPECTED, findsRepeats });
  for (const [index, src_sha256] of digests.entries()) {
    const place = { number: index + 1, bytes: Buffer.alloc(0), isTerminated: true, offset: 0 };
    checker.visitRow({ ...place, row: { ...ROW, src_sha256 } });
  }
  return checker;
}

const digest = (beginning: string, end = '0') => beginning.padEnd(63, '0') + end;

describe('FileChecker', () => {
  it.each([
    { what: 'the 52nd bit', beginning: '0000000000001', mayRepeat: false },
    { what: 'the 53rd bit', beginning: '00000000000008', mayRepeat: true },
  ])('distinguishes digests up to the 52nd bit: $what', ({ beginning, mayRepeat }) => {
    expect(check([digest('0'), digest('f'), digest(beginning)], false).mayRepeat()).toBe(mayRepeat);
  });

  it('reports the first line of a repeated clip, and no clip whose digest only begins alike', () => {
    const { violations } = check([digest('ab'), digest('ab', '1'), digest('ab')], true);
    expect(violations).toMatchObject([{ code: 'ROW_REPEATED', line: 3, found: 'the clip of line 1' }]);
  });
});
