import { createHash } from 'node:crypto';
import type { ReadableFile } from '../files/readable-file.ts';
import { SCAN_MARGIN_BYTES } from './canonical-bytes.ts';

/** A longer line isn't read into memory: the longest valid row has some 7 KiB. */
export const MAX_LINE_BYTES = 65_536;

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

/** Where a whole line begins in the buffer through which the file is read. */
export interface LineStart {
  /** With room behind the last line, of which the bytes have no meaning. */
  readonly bytes: Buffer;
  readonly start: number;
  /** Counted from 1. */
  readonly number: number;
}

/** What goes on beside a reading. */
export interface Reading {
  readonly signal?: AbortSignal | undefined;
  /** Told after each block how many bytes it had. */
  readonly onBytes?: ((count: number) => void) | undefined;
}

export interface ReadLinesOptions extends Reading {
  /** Has the first look at each line with an LF: gives the offset after it where no other look is needed, otherwise -1. */
  readonly skim?: ((line: LineStart) => number) | undefined;
  /** Awaited before the first line is handed over; what it does once it may be asked for again. */
  readonly prepare?: (() => Promise<void>) | undefined;
}

/** The file as a whole, as it was read. */
export interface JsonlSize {
  readonly sizeBytes: number;
  readonly lines: number;
}

export interface JsonlDigest extends JsonlSize {
  /** SHA-256 of all bytes read, in hexadecimal. */
  readonly sha256: string;
}

/** Reads a JSONL once and hands over its lines; what it gives of the whole is up to it. */
export type LineReader<Whole> = (
  file: Pick<ReadableFile, 'read'>,
  visit: (line: JsonlLine) => void,
  options?: ReadLinesOptions,
) => Promise<Whole>;

const CHUNK_BYTES = 1_048_576;
const LINE_FEED = 0x0a;

/** Of a line that goes on beyond what was read: enough to see that it is too long. */
const MAX_KEPT_BYTES = MAX_LINE_BYTES + 1;

async function readThrough(
  file: Pick<ReadableFile, 'read'>,
  visit: (line: JsonlLine) => void,
  {
    skim = () => -1,
    prepare,
    signal,
    onBytes,
    onBlock,
  }: ReadLinesOptions & { readonly onBlock?: (block: Buffer) => void },
): Promise<JsonlSize> {
  const buffer = Buffer.allocUnsafeSlow(MAX_KEPT_BYTES + CHUNK_BYTES + SCAN_MARGIN_BYTES);
  const here = { bytes: buffer, start: 0, number: 1 };
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

  let isReady = false;
  const getReady = async () => {
    await prepare?.();
    isReady = true;
  };

  let kept = 0;
  for (;;) {
    signal?.throwIfAborted();
    const { bytesRead } = await file.read(buffer, kept, CHUNK_BYTES, sizeBytes);
    if (bytesRead === 0) break;
    sizeBytes += bytesRead;
    const block = buffer.subarray(0, kept + bytesRead);
    onBlock?.(block.subarray(kept));
    const wholeLines = block.lastIndexOf(LINE_FEED) + 1;
    while (here.start < wholeLines) {
      const next = skim(here);
      if (next === -1) {
        if (!isReady) await getReady();
        hand(block.indexOf(LINE_FEED, Math.max(here.start, kept)), true);
      } else leaveBehind(next);
    }
    const rest = block.length - here.start;
    kept = Math.min(rest, MAX_KEPT_BYTES);
    dropped += rest - kept;
    buffer.copyWithin(0, here.start, here.start + kept);
    here.start = 0;
    onBytes?.(bytesRead);
  }
  if (kept > 0) {
    await getReady();
    hand(kept, false);
  }
  return { sizeBytes, lines: here.number - 1 };
}

/**
 * Reads a JSONL once, in chunks, and hands over its lines one by one. Memory stays bounded whatever the lines hold.
 *
 * @throws whatever reading the file throws.
 */
export const readLines: LineReader<JsonlDigest> = async (file, visit, options = {}) => {
  const hash = createHash('sha256');
  const size = await readThrough(file, visit, { ...options, onBlock: (block) => hash.update(block) });
  return { ...size, sha256: hash.digest('hex') };
};

/** The same for whoever doesn't ask for the digest. */
export const readBareLines: LineReader<JsonlSize> = (file, visit, options = {}) => readThrough(file, visit, options);
