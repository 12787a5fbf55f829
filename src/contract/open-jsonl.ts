import { openRegular } from '../files/open-regular.ts';
import type { ReadableFile } from '../files/readable-file.ts';
import { systemErrorCode, UserError } from '../user-error.ts';

/**
 * Opens a JSONL for reading; whatever stands at the path, it doesn't wait.
 *
 * @throws UserError JSONL_UNREADABLE
 */
export function openJsonl(path: string): Promise<ReadableFile> {
  return openRegular(path, { code: 'JSONL_UNREADABLE', hint: 'name the JSONL that `konvid-ingest ingest` wrote' });
}

/** Turns a failed read into words; anything that isn't a failed system call is handed back as it is. */
export function explainFailedRead(error: unknown, path: string): unknown {
  const code = systemErrorCode(error);
  if (error instanceof UserError || code === undefined) return error;
  return new UserError('JSONL_READ_FAILED', { message: `${path}: reading failed (${code})`, cause: error }, 3);
}
