import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { MAX_LINE_BYTES } from './line.ts';

/** One line of a JSONL as it stands in the file. */
export interface JsonlLine {
  /** Counted from 1. */
  readonly number: number;
  /** Without the LF; only valid during the call; of a line that is too long just more than the limit. */
  readonly bytes: Buffer;
  /** False for a last line that has no LF. */
  readonly isTerminated: boolean;
  /** Where the line begins in the file, in bytes. */
  readonly offset: number;
}

/** The file as a whole, as it was read. */
export interface JsonlDigest {
  readonly sizeBytes: number;
  /** SHA-256 of all bytes read, in hexadecimal. */
  readonly sha256: string;
  readonly lines: number;
}

const CHUNK_BYTES = 1_048_576;
const LINE_FEED = 0x0a;

/**
 * Reads a JSONL once, in chunks, and hands over its lines one by one. Memory stays bounded whatever the lines hold.
 *
 * @throws whatever reading the file throws.
 */
export async function readLines(
  file: FileHandle,
  visit: (line: JsonlLine) => void,
  signal?: AbortSignal,
): Promise<JsonlDigest> {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let carried: Buffer = Buffer.alloc(0);
  let carriedLength = 0;
  let sizeBytes = 0;
  let lines = 0;
  let offset = 0;

  const hand = (tail: Buffer, isTerminated: boolean) => {
    const bytes = carried.length === 0 ? tail : Buffer.concat([carried, tail]);
    lines += 1;
    visit({ number: lines, bytes, isTerminated, offset });
    offset += carriedLength + tail.length + 1;
    carried = Buffer.alloc(0);
    carriedLength = 0;
  };

  for (;;) {
    signal?.throwIfAborted();
    const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, sizeBytes);
    if (bytesRead === 0) break;
    const block = chunk.subarray(0, bytesRead);
    hash.update(block);
    sizeBytes += bytesRead;
    let start = 0;
    for (let end = block.indexOf(LINE_FEED); end !== -1; end = block.indexOf(LINE_FEED, start)) {
      hand(block.subarray(start, end), true);
      start = end + 1;
    }
    const rest = block.subarray(start);
    carriedLength += rest.length;
    if (carried.length <= MAX_LINE_BYTES) {
      carried = Buffer.concat([carried, rest.subarray(0, MAX_LINE_BYTES + 1)]);
    }
  }
  if (carriedLength > 0) hand(Buffer.alloc(0), false);
  return { sizeBytes, sha256: hash.digest('hex'), lines };
}
