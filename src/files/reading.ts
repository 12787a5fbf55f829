import { createHash } from 'node:crypto';
import { closeSync, constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { messageOf, systemErrorCode, UserError } from './user-error.ts';

/** The part of a `FileHandle` that reading needs. */
export interface ReadableFile {
  /** @returns how many bytes were read into the buffer from `offset` on: 0 at the end of the file */
  read(buffer: Buffer, offset: number, length: number, position: number): Promise<{ readonly bytesRead: number }>;
  stat(): Promise<Stats>;
  close(): Promise<void>;
}

/** Opening a pipe that nobody writes to would wait for ever. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const BLOCK_BYTES = 1_048_576;

/** A failed close says nothing of bytes that were read or flushed. Anything that isn't a failed system call is a bug. */
function ignoreSystemError(error: unknown): void {
  if (systemErrorCode(error) === undefined) throw error;
}

/** Closes a file that was only read, or is flushed. */
export async function closeSettled(file: Pick<ReadableFile, 'close'> | undefined): Promise<void> {
  await file?.close().catch(ignoreSystemError);
}

/** The same, synchronously. */
export function closeSettledSync(file: number | undefined): void {
  try {
    if (file !== undefined) closeSync(file);
  } catch (error) {
    ignoreSystemError(error);
  }
}

/**
 * Opens a file that the user has named for reading, without waiting for a pipe.
 *
 * @param code of the error, and the hint for a file that can't be opened
 * @throws UserError of that code (exitCode 2; 3 where the disk fails)
 */
export async function openRegular(
  path: string,
  { code, hint }: { readonly code: string; readonly hint: string },
): Promise<ReadableFile> {
  let file: FileHandle;
  try {
    file = await open(path, OPEN_FLAGS);
  } catch (cause) {
    const reason = systemErrorCode(cause);
    const message = `${path}: ${reason === 'ENOENT' ? 'does not exist' : `can't be opened (${reason})`}`;
    throw new UserError(code, { message, hint, cause });
  }
  try {
    if ((await file.stat()).isFile()) return file;
  } catch (cause) {
    await closeSettled(file);
    throw new UserError(code, { message: `${path}: can't be read (${systemErrorCode(cause)})`, cause }, 3);
  }
  await closeSettled(file);
  throw new UserError(code, { message: `${path}: is not a regular file` });
}

/**
 * Reads from a position on until the buffer is full or the file has ended: a network share may give less at once.
 *
 * @returns the bytes that were read
 * @throws the system's error
 */
export async function readFully(file: Pick<ReadableFile, 'read'>, buffer: Buffer, position: number): Promise<Buffer> {
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/** A file's text, or why it can't be had, for people. */
export type WholeFile =
  | { readonly text: string; readonly fault?: undefined }
  | { readonly text?: undefined; readonly fault: string; readonly cause?: unknown };

/** Reads a small regular file as text. It neither waits for a pipe nor fills the memory. */
export async function readWholeFile(path: string, maxBytes: number): Promise<WholeFile> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, OPEN_FLAGS);
    const stats = await file.stat();
    if (!stats.isFile()) return { fault: 'not a regular file' };
    if (stats.size > maxBytes) return { fault: `larger than ${maxBytes} bytes` };
    return { text: await file.readFile('utf8') };
  } catch (cause) {
    const fault = systemErrorCode(cause);
    if (fault === undefined) throw cause;
    return { fault, cause };
  } finally {
    await closeSettled(file);
  }
}

/**
 * Returns the SHA-256 of a file in hexadecimal. It reads through one block of memory: a stream would use as many blocks as
 * the file has.
 *
 * @throws the system's error where it can't be opened; UserError FILE_READ_FAILED (exitCode 3) where the disk fails
 */
export async function hashFile(path: string): Promise<string> {
  const file = await open(path);
  try {
    const hash = createHash('sha256');
    const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(block, 0, BLOCK_BYTES, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(block.subarray(0, bytesRead));
    }
  } catch (cause) {
    const hint = 'mend the disk, or its network, and run the same command again';
    const message = `${path}: reading failed (${systemErrorCode(cause) ?? messageOf(cause)})`;
    throw new UserError('FILE_READ_FAILED', { message, hint, cause }, 3);
  } finally {
    await closeSettled(file);
  }
}

/** Whether the path is a readable regular file of this digest, and of this size where that is known. */
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
