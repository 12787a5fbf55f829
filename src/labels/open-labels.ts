import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { isSameState, toState } from '../clips/file-state.ts';
import { closeSettled } from '../files/reading.ts';
import { systemErrorCode, UserError } from '../files/user-error.ts';

async function openLabels(path: string): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (cause) {
    throw new UserError('LABELS_UNREADABLE', {
      message: `${path}: can't be opened (${systemErrorCode(cause) ?? String(cause)})`,
      hint: 'check the permissions of the label file',
      cause,
    });
  }
}

/** @throws UserError LABELS_UNREADABLE where it changes meanwhile: a part of it is never taken for the whole */
async function readUnchanged<T>(file: FileHandle, path: string, read: (file: FileHandle) => Promise<T>): Promise<T> {
  const before = await file.stat({ bigint: true });
  if (!before.isFile()) throw new UserError('LABELS_UNREADABLE', { message: `${path}: is not a regular file` });
  const result = await read(file);
  if (isSameState(toState(before), toState(await file.stat({ bigint: true })))) return result;
  throw new UserError('LABELS_UNREADABLE', {
    message: `${path}: changed while it was read`,
    hint: 'run again once nobody writes to it',
  });
}

/**
 * Opens a label file for as long as it is read.
 *
 * @throws UserError LABELS_UNREADABLE; LABELS_READ_FAILED (exitCode 3) where the disk fails; whatever `read` throws
 */
export async function withLabels<T>(path: string, read: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await openLabels(path);
  try {
    return await readUnchanged(file, path, read);
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (cause instanceof UserError || code === undefined || !/^E[A-Z]+$/.test(code)) throw cause;
    const hint = 'mend the disk, or its network, and run the same command again';
    throw new UserError('LABELS_READ_FAILED', { message: `${path}: reading failed (${code})`, hint, cause }, 3);
  } finally {
    await closeSettled(file);
  }
}
