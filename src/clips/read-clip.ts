import { createHash, hash } from 'node:crypto';
import { constants, fstatSync, openSync, readSync } from 'node:fs';
import { closeSettledSync } from '../files/reading.ts';
import { systemErrorCode } from '../files/user-error.ts';
import { type FileState, isSameState, toState } from './file-state.ts';
import { type HeaderReading, readMp4 } from './mp4/read-mp4.ts';
import { CLIP_CHANGED, type ClipFault } from './probe.ts';

/** It begins small and grows to the largest clip; what doesn't fit into the most is read in pieces of it. */
const FIRST_BYTES = 262_144;
const MAX_BYTES = 32 * 1_048_576;

/**
 * The kernel copies several times slower from its page cache to an address of the same offset within a page, which is
 * where large buffers begin; seen on AMD's processors, and harmless elsewhere.
 */
const OFFSET_BYTES = 64;

function allocate(sizeBytes: number): Buffer {
  return Buffer.allocUnsafeSlow(OFFSET_BYTES + sizeBytes).subarray(OFFSET_BYTES);
}

/** The memory that clips are read into, one after another. */
export class ReadBuffer {
  #bytes = allocate(FIRST_BYTES);

  /** Room for a file of so many bytes and one more, which shows that the file has ended; less where it is too large. */
  reserve(sizeBytes: number): Buffer {
    let room = this.#bytes.length;
    while (room <= sizeBytes && room < MAX_BYTES) room *= 2;
    if (room > this.#bytes.length) this.#bytes = allocate(room);
    return this.#bytes;
  }
}

/** A clip's bytes, summed up. */
export interface ClipReading {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** How many bytes were read. */
  readonly sizeBytes: number;
  /** Which file in which state the bytes came from. */
  readonly state: FileState;
  /** What the bytes tell of the video; undefined where only ffprobe can say. */
  readonly header: HeaderReading | undefined;
}

/** A FIFO would block the open, a link could lead anywhere: both flags are 0 where the platform lacks them. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Failures that say something of this clip alone; all others would meet every clip and end the run. */
const FAULTS_OF_THE_CLIP: ReadonlySet<string> = new Set([
  'ENOENT',
  'EACCES',
  'EPERM',
  'EIO',
  'ELOOP',
  'ENXIO',
  'EISDIR',
]);

/** In between it shows that something moves. */
const MAX_READ_BYTES = 16 * 1_048_576;

/** Reads until the buffer is full or the file has ended. */
function fill(file: number, bytes: Buffer): number {
  let filled = 0;
  while (filled < bytes.length) {
    const count = readSync(file, bytes, filled, Math.min(bytes.length - filled, MAX_READ_BYTES), null);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

type Contents = Pick<ClipReading, 'sha256' | 'sizeBytes' | 'header'>;

function readContents(file: number, bytes: Buffer): Contents {
  const filled = fill(file, bytes);
  if (filled < bytes.length) {
    const whole = bytes.subarray(0, filled);
    return { sha256: hash('sha256', whole, 'hex'), sizeBytes: filled, header: readMp4(whole) };
  }
  const digest = createHash('sha256');
  let sizeBytes = 0;
  for (let count = filled; count > 0; count = fill(file, bytes)) {
    digest.update(bytes.subarray(0, count));
    sizeBytes += count;
  }
  return { sha256: digest.digest('hex'), sizeBytes, header: undefined };
}

function readOpenFile(file: number, buffer: ReadBuffer): ClipReading | ClipFault {
  const stats = fstatSync(file, { bigint: true });
  if (!stats.isFile()) return { code: 'CLIP_NOT_REGULAR', reason: 'not a regular file' };
  const before = toState(stats);
  const contents = readContents(file, buffer.reserve(Number(before.size)));
  const state = toState(fstatSync(file, { bigint: true }));
  if (!isSameState(before, state) || BigInt(contents.sizeBytes) !== state.size) return CLIP_CHANGED;
  if (contents.sizeBytes === 0) return { code: 'CLIP_EMPTY', reason: 'the file is empty' };
  return { ...contents, state };
}

/**
 * Reads a clip once: its digest and its header come from the same bytes. It blocks, so it is a matter for threads.
 *
 * @param path of a regular file; links are refused
 * @param buffer reused from clip to clip
 * @throws the system's error where the failure isn't the clip's own
 */
export function readClip(path: string, buffer: ReadBuffer): ClipReading | ClipFault {
  let file: number | undefined;
  try {
    file = openSync(path, OPEN_FLAGS);
    return readOpenFile(file, buffer);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined || !FAULTS_OF_THE_CLIP.has(code)) throw error;
    return { code: 'CLIP_UNREADABLE', reason: `can't be read (${code})` };
  } finally {
    closeSettledSync(file);
  }
}
