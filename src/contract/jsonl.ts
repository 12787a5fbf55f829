import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { SCAN_MARGIN_BYTES } from './byte-scanner.ts';
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

/** Where a line begins in the buffer through which the file is read; the whole of it need not be there yet. */
export interface LineStart {
  readonly bytes: Buffer;
  readonly start: number;
  /** Offset after the last byte that was read; what follows in the buffer is of no meaning. */
  readonly end: number;
  /** Counted from 1. */
  readonly number: number;
}

export interface ReadLinesOptions {
  /** Has the first look at each line: gives the offset after its LF where no other is needed, otherwise -1. */
  readonly skim?: ((line: LineStart) => number) | undefined;
  readonly signal?: AbortSignal | undefined;
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

/** Of a line that goes on beyond what was read: enough to see that it is too long. */
const MAX_KEPT_BYTES = MAX_LINE_BYTES + 1;

/**
 * Reads a JSONL once, in chunks, and hands over its lines one by one. Memory stays bounded whatever the lines hold.
 *
 * @throws whatever reading the file throws.
 */
export async function readLines(
  file: FileHandle,
  visit: (line: JsonlLine) => void,
  { skim = () => -1, signal }: ReadLinesOptions = {},
): Promise<JsonlDigest> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafeSlow(MAX_KEPT_BYTES + CHUNK_BYTES + SCAN_MARGIN_BYTES);
  const here = { bytes: buffer, start: 0, end: 0, number: 1 };
  /** Offset in the file of the line that begins at `here.start`. */
  let offset = 0;
  /** Bytes of this line that were read and not kept. */
  let dropped = 0;
  let sizeBytes = 0;

  const leaveBehind = (next: number) => {
    offset += next - here.start + dropped;
    dropped = 0;
    here.start = next;
    here.number += 1;
  };
  const hand = (end: number, isTerminated: boolean) => {
    visit({ number: here.number, bytes: buffer.subarray(here.start, end), isTerminated, offset });
    leaveBehind(end + 1);
  };

  for (;;) {
    signal?.throwIfAborted();
    const kept = here.end;
    const { bytesRead } = await file.read(buffer, kept, CHUNK_BYTES, sizeBytes);
    if (bytesRead === 0) break;
    here.end += bytesRead;
    sizeBytes += bytesRead;
    hash.update(buffer.subarray(kept, here.end));
    const block = buffer.subarray(0, here.end);
    for (;;) {
      const next = skim(here);
      if (next !== -1) {
        leaveBehind(next);
        continue;
      }
      const lineFeed = block.indexOf(LINE_FEED, Math.max(here.start, kept));
      if (lineFeed === -1) break;
      hand(lineFeed, true);
    }
    const keptNow = Math.min(here.end - here.start, MAX_KEPT_BYTES);
    dropped += here.end - here.start - keptNow;
    buffer.copyWithin(0, here.start, here.start + keptNow);
    here.start = 0;
    here.end = keptNow;
  }
  if (here.end > 0) hand(here.end, false);
  return { sizeBytes, sha256: hash.digest('hex'), lines: here.number - 1 };
}
