import { systemErrorCode, UserError } from './user-error.ts';

/** The words that Node gives to a failed system call. */
interface FailedCall {
  readonly syscall?: unknown;
  readonly path?: unknown;
}

/** A system call that failed where nobody foresaw it: the machine's fault, and not a bug. */
function explainFailedCall(error: Error & FailedCall, code: string): UserError {
  const where = typeof error.path === 'string' ? `${error.path}: ` : '';
  return new UserError(
    'SYSTEM_CALL_FAILED',
    {
      message: `${where}${error.syscall} failed (${code})`,
      hint: 'mend that, then run the same command again: what was finished is kept',
      cause: error,
    },
    3,
  );
}

/** The error as the user is told it; undefined for a bug of this project. */
export function toUserError(error: unknown): UserError | undefined {
  if (error instanceof UserError) return error;
  const code = systemErrorCode(error);
  if (!(error instanceof Error) || code === undefined || !/^E[A-Z0-9]+$/.test(code)) return undefined;
  return typeof (error as FailedCall).syscall === 'string' ? explainFailedCall(error, code) : undefined;
}
