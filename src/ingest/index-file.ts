import { constants, fstatSync, openSync } from 'node:fs';
import { endianness } from 'node:os';
import { crc32 } from 'node:zlib';
import { closeSettledSync } from '../files/close-settled.ts';
import { readFullySync } from '../files/read-fully.ts';
import { systemErrorCode } from '../user-error.ts';

/**
 * The file of the clip index: a heading, and blocks that each carry their kind, their length and checksums of both. A
 * block that is torn or damaged is as good as absent. Numbers are as the machine has them, which the heading says.
 */
export const INDEX_HEADING = Buffer.from(`konvid-ingest-clip-index-v2 ${endianness()}\n`);

export type BlockKind = 'files' | 'answers';

/** What could be read of an index file. */
export interface IndexExtent {
  /** False for a file that is somebody else's and must not be written over. */
  readonly isOurs: boolean;
  /** Up to where it can be kept: what follows is torn. 0 where it has to begin anew. */
  readonly goodBytes: number;
}

const KINDS: readonly BlockKind[] = ['files', 'answers'];
/** Number of the kind, length of the payload, its checksum, and a checksum of these three. */
const BLOCK_HEADING_BYTES = 16;
/** A file of this name that begins otherwise is somebody else's; the first version's lines began with a checksum. */
const OWN_BEGINNING = /^(?:[0-9a-f]{8} \[")?konvid-ingest-clip-index-/;
const BEGINNING_BYTES = 64;
/** Of the largest corpus it has some 40 MB. */
const MAX_INDEX_BYTES = 256 * 1_048_576;
/** Larger than any block that is written. */
const MAX_BLOCK_BYTES = 64 * 1_048_576;

/** A pipe in the index's place would wait for ever. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A block as it is written. */
export function formatBlock(kind: BlockKind, payload: Buffer): Buffer {
  const heading = Buffer.alloc(BLOCK_HEADING_BYTES);
  heading.writeUInt32LE(KINDS.indexOf(kind), 0);
  heading.writeUInt32LE(payload.length, 4);
  heading.writeUInt32LE(crc32(payload), 8);
  heading.writeUInt32LE(crc32(heading.subarray(0, 12)), 12);
  return Buffer.concat([heading, payload]);
}

function isWholeRead(file: number, bytes: Buffer, offset: number): boolean {
  return readFullySync(file, bytes, offset).length === bytes.length;
}

/** Hands the payload of each block over whose checksum is right. @returns where the first torn byte stands */
function readBlocks(file: number, from: number, visit: (kind: BlockKind, payload: Buffer) => void): number {
  const heading = Buffer.alloc(BLOCK_HEADING_BYTES);
  let offset = from;
  for (;;) {
    if (!isWholeRead(file, heading, offset) || crc32(heading.subarray(0, 12)) !== heading.readUInt32LE(12))
      return offset;
    const length = heading.readUInt32LE(4);
    if (length > MAX_BLOCK_BYTES) return offset;
    const payload = Buffer.from(new ArrayBuffer(length));
    if (!isWholeRead(file, payload, offset + BLOCK_HEADING_BYTES)) return offset;
    const kind = KINDS[heading.readUInt32LE(0)];
    if (kind !== undefined && crc32(payload) === heading.readUInt32LE(8)) visit(kind, payload);
    offset += BLOCK_HEADING_BYTES + length;
  }
}

function readOpenFile(file: number, visit: (kind: BlockKind, payload: Buffer) => void): IndexExtent {
  const stats = fstatSync(file);
  if (!stats.isFile() || stats.size > MAX_INDEX_BYTES) return { isOurs: false, goodBytes: 0 };
  const known = readFullySync(file, Buffer.alloc(BEGINNING_BYTES), 0);
  if (!known.subarray(0, INDEX_HEADING.length).equals(INDEX_HEADING)) {
    return { isOurs: known.length === 0 || OWN_BEGINNING.test(known.toString('latin1')), goodBytes: 0 };
  }
  return { isOurs: true, goodBytes: readBlocks(file, INDEX_HEADING.length, visit) };
}

/**
 * Reads an index file block by block; what can't be read is as good as absent. In place and not through Node's thread
 * pool: it is read once, before anything else can be done.
 *
 * @param visit gets a payload that begins at a multiple of eight bytes, and is the receiver's
 */
export function readIndexFile(path: string, visit: (kind: BlockKind, payload: Buffer) => void): IndexExtent {
  let file: number | undefined;
  try {
    file = openSync(path, READ_FLAGS);
    return readOpenFile(file, visit);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return { isOurs: code === 'ENOENT', goodBytes: 0 };
  } finally {
    closeSettledSync(file);
  }
}
