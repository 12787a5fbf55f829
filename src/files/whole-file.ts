import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { systemErrorCode } from '../user-error.ts';
import { closeSettled } from './close-settled.ts';

/** A file's text, or why it can't be had, for people. */
export type WholeFile =
  | { readonly text: string; readonly fault?: undefined }
  | { readonly text?: undefined; readonly fault: string; readonly cause?: unknown };

/** Reading a pipe that nobody writes to would wait for ever. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function readOpenFile(file: FileHandle, maxBytes: number): Promise<WholeFile> {
  const stats = await file.stat();
  if (!stats.isFile()) return { fault: 'not a regular file' };
  if (stats.size > maxBytes) return { fault: `larger than ${maxBytes} bytes` };
  return { text: await file.readFile('utf8') };
}

/** Reads a small regular file as text; whatever stands at the path, it neither waits nor fills the memory. */
export async function readWholeFile(path: string, maxBytes: number): Promise<WholeFile> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, OPEN_FLAGS);
    return await readOpenFile(file, maxBytes);
  } catch (cause) {
    const fault = systemErrorCode(cause);
    if (fault === undefined) throw cause;
    return { fault, cause };
  } finally {
    await closeSettled(file);
  }
}
