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
