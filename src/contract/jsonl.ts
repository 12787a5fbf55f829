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
  /** Leaves the digest empty: hashing takes a quarter of the time of parsing and validating. */
  readonly skipsDigest?: boolean;
}

export interface JsonlDigest {
  readonly sizeBytes: number;
  readonly lines: number;
  /** SHA-256 of all bytes, in hexadecimal. */
  readonly sha256: string;
}

const CHUNK_BYTES = 1_048_576;
const LINE_FEED = 0x0a;
const MAX_KEPT_BYTES = MAX_LINE_BYTES + 1;

/**
 * Reads a JSONL once, in chunks, and hands over its lines one by one. Memory stays bounded whatever the lines hold.
 *
 * @throws whatever reading the file throws.
 */
export async function readLines(
  file: Pick<ReadableFile, 'read'>,
  visit: (line: JsonlLine) => void,
  { signal, onBytes, skipsDigest = false }: Reading = {},
): Promise<JsonlDigest> {
  const hash = skipsDigest ? undefined : createHash('sha256');
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
    hash?.update(block.subarray(kept));
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
  return { sizeBytes, lines, sha256: hash?.digest('hex') ?? '' };
}
