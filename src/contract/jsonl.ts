import { createHash } from 'node:crypto';
import type { ReadableFile } from '../files/reading.ts';

/** A longer line isn't read into memory: the longest valid row has some 7 KiB. */
export const MAX_LINE_BYTES = 65_536;

/** One line of a JSONL. */
export interface JsonlLine {
  /** Counted from 1. */
  readonly number: number;
  /** Without the LF. Only valid during the call. Of a line that is too long, a beginning that exceeds the limit. */
  readonly bytes: Buffer;
  /** False for a last line that has no LF. */
  readonly isTerminated: boolean;
  /** Where the line begins in the file, in bytes. */
  readonly offset: number;
}

export interface Reading {
  readonly signal?: AbortSignal | undefined;
  /** Called after each chunk with its size. */
  readonly onBytes?: ((count: number) => void) | undefined;
}

export interface JsonlSize {
  readonly sizeBytes: number;
  readonly lines: number;
}

export interface JsonlDigest extends JsonlSize {
  /** SHA-256 of all bytes, in hexadecimal. */
  readonly sha256: string;
}

/** `readLines` or `readBareLines`. */
export type LineReader<Whole> = (
  file: Pick<ReadableFile, 'read'>,
  visit: (line: JsonlLine) => void,
  reading?: Reading,
) => Promise<Whole>;

const CHUNK_BYTES = 1_048_576;
const LINE_FEED = 0x0a;
const MAX_KEPT_BYTES = MAX_LINE_BYTES + 1;

/**
 * Reads a JSONL once, in chunks, and hands over its lines one by one. Memory stays bounded whatever the lines hold.
 *
 * @throws whatever reading the file throws.
 */
export const readLines: LineReader<JsonlDigest> = async (file, visit, reading = {}) => {
  const hash = createHash('sha256');
  const hashing: Pick<ReadableFile, 'read'> = {
    async read(buffer, offset, length, position) {
      const result = await file.read(buffer, offset, length, position);
      hash.update(buffer.subarray(offset, offset + result.bytesRead));
      return result;
    },
  };
  const size = await readBareLines(hashing, visit, reading);
  return { ...size, sha256: hash.digest('hex') };
};

/** Reads as `readLines` does, without the SHA-256. */
export const readBareLines: LineReader<JsonlSize> = async (file, visit, { signal, onBytes } = {}) => {
  const buffer = Buffer.allocUnsafeSlow(MAX_KEPT_BYTES + CHUNK_BYTES);
  let sizeBytes = 0;
  let lines = 0;
  let offset = 0;
  /** Bytes of the unfinished line at the beginning of the buffer, and those of it that were read and not kept. */
  let kept = 0;
  let dropped = 0;
  for (;;) {
    signal?.throwIfAborted();
    const { bytesRead } = await file.read(buffer, kept, CHUNK_BYTES, sizeBytes);
    if (bytesRead === 0) break;
    const block = buffer.subarray(0, kept + bytesRead);
    sizeBytes += bytesRead;
    let start = 0;
    for (let end = block.indexOf(LINE_FEED, kept); end !== -1; end = block.indexOf(LINE_FEED, start)) {
      lines += 1;
      visit({ number: lines, bytes: block.subarray(start, end), isTerminated: true, offset });
      offset += end + 1 - start + dropped;
      dropped = 0;
      start = end + 1;
    }
    const rest = block.length - start;
    kept = Math.min(rest, MAX_KEPT_BYTES);
    dropped += rest - kept;
    buffer.copyWithin(0, start, start + kept);
    onBytes?.(bytesRead);
  }
  if (kept > 0) {
    lines += 1;
    visit({ number: lines, bytes: buffer.subarray(0, kept), isTerminated: false, offset });
  }
  return { sizeBytes, lines };
};
