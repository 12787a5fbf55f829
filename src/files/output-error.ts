import { systemErrorCode, UserError } from '../user-error.ts';

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
