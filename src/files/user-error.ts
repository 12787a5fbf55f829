/** What went wrong by the user's hand or on the user's disk, and what to do about it. */
export interface UserErrorText {
  /** What broke and where: file, line, field. */
  readonly message: string;
  /** What to do; left out where the message says it all. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/**
 * How a command ends on an error: 1 where what was found can't be believed, 2 for bad usage or input with nothing
 * written, 3 where reading, writing or a child process failed on the way.
 */
export type ErrorExitCode = 1 | 2 | 3;

/**
 * Bad input, a bad file, a missing corpus, a full disk: printed as message and hint, never as a stack. Everything that
 * is thrown and isn't a UserError is a bug of this project.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** Stable, upper-case; docs/troubleshooting.md has an entry for each. */
  readonly code: string;
  readonly hint: string | undefined;
  readonly exitCode: ErrorExitCode;

  constructor(code: string, text: UserErrorText, exitCode: ErrorExitCode = 2) {
    super(text.message, text.cause === undefined ? undefined : { cause: text.cause });
    this.code = code;
    this.hint = text.hint;
    this.exitCode = exitCode;
  }
}

/** What an error of any kind says, in a line. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Node has no name for some failures that quotas and network shares give (EDQUOT, ESTALE), though the system has. */
function nameOf(code: string, errno: unknown): string {
  const isNamed = code !== 'UNKNOWN' && !code.startsWith('Unknown system error');
  if (isNamed || typeof errno !== 'number') return code;
  const { constants } = process.getBuiltinModule('node:os');
  return Object.entries(constants.errno).find(([, value]) => value === Math.abs(errno))?.[0] ?? `E${Math.abs(errno)}`;
}

/** The error code that Node gives to a failed system call (ENOENT, ENOSPC, ...), if it is one. */
export function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? nameOf(error.code, 'errno' in error ? error.errno : undefined) : undefined;
}

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

const NOT_WRITABLE: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ENOTEMPTY',
  'EEXIST',
]);

/** Whether a system call failed because it was not allowed or makes no sense there, and not because something broke. */
export function isRefusal(code: string): boolean {
  return NOT_WRITABLE.has(code);
}

/**
 * Turns a failure to create something beside the output into words; anything unforeseen is handed back as it is.
 *
 * @param option that names another place
 */
export function explainUnwritable(error: unknown, output: string, option = '--output with a path in'): unknown {
  const code = systemErrorCode(error);
  if (error instanceof UserError || code === undefined || !isRefusal(code)) return explainFailedWrite(error, output);
  return new UserError('OUTPUT_NOT_WRITABLE', {
    message: `${output}: can't be written there (${code})`,
    hint: `pass ${option} a folder that this user may write to`,
    cause: error,
  });
}

const WRITE_HINTS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room',
  EROFS: 'the file system has become read-only: check the disk',
  ESTALE: 'the network share has lost the file: check that it is mounted',
  EDQUOT: 'the quota is used up: make room',
  EIO: 'the disk reports an error: check it',
  EFBIG: 'the file outgrows a limit of the file system, or of the user (ulimit -f): raise it',
};

/**
 * Turns a failed write into words; anything that isn't a failed system call is handed back as it is.
 *
 * @param kept what a next run finds of this one
 */
export function explainFailedWrite(error: unknown, path: string, kept = 'finished rows are kept'): unknown {
  const code = systemErrorCode(error);
  if (error instanceof UserError || code === undefined || !/^E[A-Z]+$/.test(code)) return error;
  return new UserError(
    'OUTPUT_WRITE_FAILED',
    {
      message: `${path}: writing failed (${code})`,
      hint: `${WRITE_HINTS[code] ?? 'mend that'}, then run the same command again: ${kept}`,
      cause: error,
    },
    3,
  );
}
