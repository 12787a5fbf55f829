import { constants } from 'node:fs';
import { systemErrorCode, UserError } from '../user-error.ts';
import { closeSettled } from './close-settled.ts';
import { openReadable, type ReadableFile } from './readable-file.ts';

async function isRegular(file: ReadableFile, path: string, code: string): Promise<boolean> {
  try {
    return (await file.stat()).isFile();
  } catch (cause) {
    await closeSettled(file);
    throw new UserError(code, { message: `${path}: can't be read (${systemErrorCode(cause)})`, cause }, 3);
  }
}

/**
 * Opens a file that the user has named for reading; whatever stands at the path, it doesn't wait.
 *
 * @param code of the error, and the hint for a file that can't be opened
 * @throws UserError of that code (exitCode 2; 3 where the disk fails)
 */
export async function openRegular(
  path: string,
  { code, hint }: { readonly code: string; readonly hint: string },
): Promise<ReadableFile> {
  let file: ReadableFile;
  try {
    file = await openReadable(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    const reason = systemErrorCode(cause);
    const message = `${path}: ${reason === 'ENOENT' ? 'does not exist' : `can't be opened (${reason})`}`;
    throw new UserError(code, { message, hint, cause });
  }
  if (await isRegular(file, path, code)) return file;
  await closeSettled(file);
  throw new UserError(code, { message: `${path}: is not a regular file` });
}
