import { stat } from 'node:fs/promises';
import { systemErrorCode, UserError } from '../user-error.ts';
import { hashFile } from './hash-file.ts';

/** Whether a regular file of this digest, and of this size where that is known, stands at a path; one that can't be read is none. */
export async function hasBytes(
  path: string,
  { size_bytes, sha256 }: { readonly size_bytes?: number; readonly sha256: string },
): Promise<boolean> {
  try {
    const stats = await stat(path);
    return stats.isFile() && stats.size === (size_bytes ?? stats.size) && (await hashFile(path)) === sha256;
  } catch (error) {
    if (systemErrorCode(error) === undefined && !(error instanceof UserError)) throw error;
    return false;
  }
}
