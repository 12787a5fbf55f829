import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { systemErrorCode, UserError } from './user-error.ts';

/**
 * Opens a JSONL for reading; whatever stands at the path, it doesn't wait.
 *
 * @throws UserError JSONL_UNREADABLE
 */
export async function openJsonl(path: string): Promise<FileHandle> {
  let file: FileHandle;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    const code = systemErrorCode(cause);
    const message = `${path}: ${code === 'ENOENT' ? 'does not exist' : `can't be opened (${code})`}`;
    throw new UserError('JSONL_UNREADABLE', {
      message,
      hint: 'name the JSONL that `konvid-ingest ingest` wrote',
      cause,
    });
  }
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new UserError('JSONL_UNREADABLE', { message: `${path}: is not a regular file` });
}

/** Turns a failed read into words; anything that isn't a failed system call is handed back as it is. */
export function explainFailedRead(error: unknown, path: string): unknown {
  const code = systemErrorCode(error);
  if (error instanceof UserError || code === undefined) return error;
  return new UserError('JSONL_READ_FAILED', { message: `${path}: reading failed (${code})`, cause: error }, 3);
}
