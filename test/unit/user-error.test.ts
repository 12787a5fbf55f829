import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { systemErrorCode, toUserError, UserError } from '../../src/files/user-error.ts';

/** An error as Node makes it of a failed call that it has no name for. */
function makeUnnamed(code: string, errno: number): Error {
  return Object.assign(new Error(`${code}, write`), { code, errno: -errno, syscall: 'write' });
}

describe('the code of a system error', () => {
  it.each([
    ['a quota, in the pool', makeUnnamed('Unknown system error -122', constants.errno.EDQUOT), 'EDQUOT'],
    ['a quota, in place', makeUnnamed('UNKNOWN', constants.errno.EDQUOT), 'EDQUOT'],
    ['a lost share', makeUnnamed('Unknown system error -116', constants.errno.ESTALE), 'ESTALE'],
    ['one that nobody knows', makeUnnamed('UNKNOWN', 4_000), 'E4000'],
    ['one that Node knows', makeUnnamed('EIO', constants.errno.EIO), 'EIO'],
    ['an error of another kind', new Error('no'), undefined],
  ])('names %s', (_, error, code) => {
    expect(systemErrorCode(error)).toBe(code);
  });
});

describe('an error that reaches the user', () => {
  it('is itself where it was foreseen', () => {
    const foreseen = new UserError('LABELS_NOT_FOUND', { message: 'none' });
    expect(toUserError(foreseen)).toBe(foreseen);
  });

  it('says which call failed on which file where it was not', () => {
    const failed = Object.assign(makeUnnamed('EIO', constants.errno.EIO), { path: '/data/a' });
    expect(toUserError(failed)).toMatchObject({
      code: 'SYSTEM_CALL_FAILED',
      message: '/data/a: write failed (EIO)',
      exitCode: 3,
    });
  });

  it.each([new TypeError('x is not a function'), Object.assign(new Error('no'), { code: 'ERR_ASSERTION' }), 'text'])(
    'stays a bug otherwise: %s',
    (error) => {
      expect(toUserError(error)).toBeUndefined();
    },
  );
});
