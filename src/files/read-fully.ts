import { readSync } from 'node:fs';
import type { ReadableFile } from './readable-file.ts';

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

/** The same in place. */
export function readFullySync(file: number, buffer: Buffer, position: number): Buffer {
  let filled = 0;
  while (filled < buffer.length) {
    const count = readSync(file, buffer, filled, buffer.length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}
