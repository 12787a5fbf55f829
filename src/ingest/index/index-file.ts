import { constants, fstatSync, openSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { endianness } from 'node:os';
import { crc32 } from 'node:zlib';
import { closeSettledSync } from '../../files/close-settled.ts';
import { readFullySync } from '../../files/read-fully.ts';
import { systemErrorCode } from '../../user-error.ts';

/**
 * The file of the clip index: a heading, and blocks that each carry their kind, their length and checksums of both. A
 * block that is torn or damaged is as good as absent. Numbers are as the machine has them, which the heading says.
 */
export const INDEX_HEADING = Buffer.from(`konvid-ingest-clip-index-v2 ${endianness()}\n`);

/**
 * Digests of files by their states, what probers said of digests, and what the last finished run saw. Of the last kind one
 * counts, and it stands last: whatever is added takes its place.
 */
export type BlockKind = 'files' | 'answers' | 'outcome';

/** What could be read of an index file. */
export interface IndexExtent {
  /** False for a file that is somebody else's and must not be written over. */
  readonly isOurs: boolean;
  /** Up to where it is kept by whoever adds to it: what follows is torn, or an outcome. 0 where it has to begin anew. */
  readonly goodBytes: number;
}

const KINDS: readonly BlockKind[] = ['files', 'answers', 'outcome'];
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
/** A link in the index's place could lead to any file of the user's, and a pipe would wait: both flags refuse. */
const WRITE_FLAGS = constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

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

interface BlockReading {
  /** Whose payloads are read; of others only the heading is looked at. */
  readonly kinds: readonly BlockKind[];
  readonly visit: (kind: BlockKind, payload: Buffer) => void;
}

/** A block's heading, as it was read. */
interface BlockHeading {
  readonly kind: BlockKind | undefined;
  readonly payloadStart: number;
  readonly length: number;
  readonly checksum: number;
}

/** The heading at a place; undefined where none stands whose block ends within the file. */
function readHeading(file: number, offset: number, end: number): BlockHeading | undefined {
  const heading = Buffer.alloc(BLOCK_HEADING_BYTES);
  if (!isWholeRead(file, heading, offset) || crc32(heading.subarray(0, 12)) !== heading.readUInt32LE(12))
    return undefined;
  const length = heading.readUInt32LE(4);
  const payloadStart = offset + BLOCK_HEADING_BYTES;
  if (length > MAX_BLOCK_BYTES || payloadStart + length > end) return undefined;
  return { kind: KINDS[heading.readUInt32LE(0)], payloadStart, length, checksum: heading.readUInt32LE(8) };
}

/** Hands the payload of each block over whose checksum is right. @returns up to where the file is kept */
function readBlocks(file: number, { from, end }: { from: number; end: number }, reading: BlockReading): number {
  let offset = from;
  let kept = from;
  for (;;) {
    const heading = readHeading(file, offset, end);
    if (heading === undefined) return kept;
    const { kind, payloadStart, length, checksum } = heading;
    if (kind !== undefined && reading.kinds.includes(kind)) {
      const payload = Buffer.from(new ArrayBuffer(length));
      if (!isWholeRead(file, payload, payloadStart)) return kept;
      if (crc32(payload) === checksum) reading.visit(kind, payload);
    }
    offset = payloadStart + length;
    if (kind !== 'outcome') kept = offset;
  }
}

function readOpenFile(file: number, reading: BlockReading): IndexExtent {
  const stats = fstatSync(file);
  if (!stats.isFile() || stats.size > MAX_INDEX_BYTES) return { isOurs: false, goodBytes: 0 };
  const known = readFullySync(file, Buffer.alloc(BEGINNING_BYTES), 0);
  if (!known.subarray(0, INDEX_HEADING.length).equals(INDEX_HEADING)) {
    return { isOurs: known.length === 0 || OWN_BEGINNING.test(known.toString('latin1')), goodBytes: 0 };
  }
  const goodBytes = readBlocks(file, { from: INDEX_HEADING.length, end: stats.size }, reading);
  return { isOurs: true, goodBytes };
}

/** Opens an index file to add blocks to what of it is kept; one that was not understood, or is to be forgotten, begins anew. */
export async function extendIndexFile(
  path: string,
  { goodBytes }: Pick<IndexExtent, 'goodBytes'>,
): Promise<FileHandle> {
  const file = await open(path, WRITE_FLAGS | constants.O_APPEND);
  await file.truncate(goodBytes);
  if (goodBytes === 0) await file.appendFile(INDEX_HEADING);
  return file;
}

/**
 * Reads an index file block by block; what can't be read is as good as absent. In place and not through Node's thread
 * pool: it is read once, before anything else can be done.
 *
 * @param visit gets a payload of one of the kinds, which begins at a multiple of eight bytes, and is the receiver's
 */
export function readIndexFile(path: string, kinds: readonly BlockKind[], visit: BlockReading['visit']): IndexExtent {
  let file: number | undefined;
  try {
    file = openSync(path, READ_FLAGS);
    return readOpenFile(file, { kinds, visit });
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return { isOurs: code === 'ENOENT', goodBytes: 0 };
  } finally {
    closeSettledSync(file);
  }
}
