import type { ReadableFile } from '../files/reading.ts';
import { openRegular, readFully } from '../files/reading.ts';
import { systemErrorCode, UserError } from '../files/user-error.ts';
import { MAX_LINE_BYTES } from './jsonl.ts';

/** A key that every unified row has, and no row of a corpus. */
const UNIFIED_KEY = '"mos_native_scale"';

/**
 * Opens a JSONL for reading. Doesn't wait for a pipe or device at the path: refuses it.
 *
 * @throws UserError JSONL_UNREADABLE
 */
export function openJsonl(path: string): Promise<ReadableFile> {
  return openRegular(path, { code: 'JSONL_UNREADABLE', hint: 'name the JSONL that `konvid-ingest ingest` wrote' });
}

/** Turns a failed read into a UserError. Any other error is returned as it is. */
export function explainFailedRead(error: unknown, path: string): unknown {
  const code = systemErrorCode(error);
  if (error instanceof UserError || code === undefined) return error;
  return new UserError('JSONL_READ_FAILED', { message: `${path}: reading failed (${code})`, cause: error }, 3);
}

/** Whether a JSONL was written by `unify`. The first line decides, and need not be valid. */
export async function beginsWithUnifiedRow(file: Pick<ReadableFile, 'read'>): Promise<boolean> {
  const beginning = await readFully(file, Buffer.alloc(MAX_LINE_BYTES), 0);
  const [line = ''] = beginning.toString('latin1').split('\n', 1);
  return line.includes(UNIFIED_KEY);
}
