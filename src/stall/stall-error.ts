import { UserError } from '../user-error.ts';

/** What ends a process in which nothing moves any more. */
export function explainStall(seconds: number): UserError {
  return new UserError(
    'RUN_STALLED',
    {
      message: `nothing has moved for ${seconds} s: a disk or network share does not answer`,
      hint: 'check that it is mounted and can be reached, then run the same command again: what was finished is kept',
    },
    3,
  );
}
