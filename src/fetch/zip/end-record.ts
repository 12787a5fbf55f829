import type { FileHandle } from 'node:fs/promises';
import { readFully } from '../../files/read-fully.ts';

/** What the end of an archive says of its central directory (APPNOTE.TXT 4.3.16, with ZIP64 4.3.14). */
export interface EndRecord {
  readonly entries: number;
  readonly directoryStart: number;
  readonly directoryBytes: number;
  /** Where the first record behind the central directory begins. */
  readonly start: number;
}

/** Size of the last record without the comment behind it. */
export const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const ZIP64_END_BYTES = 56;
const LOCATOR_SIGNATURE = 0x07064b50;

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  if (position < 0) return buffer;
  await readFully(file, buffer, position);
  return buffer;
}

/**
 * Reads the end of an archive. The library has found it and read the directory to which it points; this tells whether that
 * directory is also the one that stands in front of it, which is where others look.
 *
 * @param endStart where the end of central directory record begins
 */
export async function readEndRecord(file: FileHandle, endStart: number): Promise<EndRecord> {
  const end = await readAt(file, endStart, END_BYTES);
  const locator = await readAt(file, endStart - LOCATOR_BYTES, LOCATOR_BYTES);
  if (locator.readUInt32LE(0) !== LOCATOR_SIGNATURE) {
    return {
      entries: end.readUInt16LE(10),
      directoryBytes: end.readUInt32LE(12),
      directoryStart: end.readUInt32LE(16),
      start: endStart,
    };
  }
  const start = Number(locator.readBigUInt64LE(8));
  const zip64 = await readAt(file, start, ZIP64_END_BYTES);
  return {
    entries: Number(zip64.readBigUInt64LE(32)),
    directoryBytes: Number(zip64.readBigUInt64LE(40)),
    directoryStart: Number(zip64.readBigUInt64LE(48)),
    start,
  };
}

/** Whether nothing stands between the records of the end: the whole of it is accounted for. */
export function isWholeEnd({ start }: EndRecord, endStart: number): boolean {
  return start === endStart || start + ZIP64_END_BYTES + LOCATOR_BYTES === endStart;
}
