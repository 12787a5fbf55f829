import { constants } from 'node:fs';
import { type FileHandle, lstat, open, unlink } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { closeSettled } from '../../files/close-settled.ts';
import { systemErrorCode } from '../../user-error.ts';
import type { OpenArchive } from './directory.ts';
import type { ArchiveEntry } from './entry.ts';
import { explainUnreadable, reportDamage } from './refusal.ts';

/** Readable by all, writable by the owner, never executable; the user's mask takes from it. */
const FILE_MODE = 0o644;
const READ_BYTES = 1_048_576;
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Whether a file stands there already with the size and the checksum of its entry. */
export async function isExtracted({ sizeBytes, crc32: expected }: ArchiveEntry, path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isFile() !== true || stats.size !== sizeBytes) return false;
  const file = await open(path, READ_FLAGS);
  try {
    const buffer = Buffer.allocUnsafe(Math.min(READ_BYTES, Math.max(1, sizeBytes)));
    let checksum = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer);
      if (bytesRead === 0) return checksum === expected;
      checksum = crc32(buffer.subarray(0, bytesRead), checksum);
    }
  } finally {
    await closeSettled(file);
  }
}

function openPacked({ zipFile }: OpenArchive, { dataStart, packedBytes, sizeBytes }: ArchiveEntry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zipFile.openReadStreamLowLevel(dataStart, packedBytes, 0, packedBytes, false, sizeBytes, (error, stream) =>
      error === null ? resolve(stream) : reject(error),
    );
  });
}

interface Writing {
  readonly archive: OpenArchive;
  readonly entry: ArchiveEntry;
  readonly file: FileHandle;
  readonly onBytes: (bytes: number) => void;
}

/** Writes what comes until it is more than the entry has; in the end size and checksum must be the entry's. */
async function writeChecked(chunks: AsyncIterable<Buffer>, { archive, entry, file, onBytes }: Writing): Promise<void> {
  const name = JSON.stringify(entry.path);
  let [checksum, written] = [0, 0];
  for await (const chunk of chunks) {
    written += chunk.length;
    if (written > entry.sizeBytes) {
      throw reportDamage(archive.path, `${name} unpacks to more than the ${entry.sizeBytes} bytes that it should have`);
    }
    checksum = crc32(chunk, checksum);
    await file.writeFile(chunk);
    onBytes(chunk.length);
  }
  if (written < entry.sizeBytes) {
    throw reportDamage(
      archive.path,
      `${name} unpacks to ${written} of the ${entry.sizeBytes} bytes that it should have`,
    );
  }
  if (checksum !== entry.crc32) throw reportDamage(archive.path, `${name} has bytes that its checksum (CRC-32) denies`);
}

async function unpackInto(writing: Writing, signal: AbortSignal | undefined): Promise<void> {
  const { archive, entry } = writing;
  const options = signal === undefined ? {} : { signal };
  const packed = await openPacked(archive, entry);
  const write = (chunks: AsyncIterable<Buffer>) => writeChecked(chunks, writing);
  if (!entry.isDeflated) return await pipeline(packed, write, options);
  const inflate = createInflateRaw();
  await pipeline(packed, inflate, write, options);
  // What follows the end of the packed data inside its bounds, zlib leaves alone; others may read it.
  if (inflate.bytesWritten !== entry.packedBytes) {
    throw reportDamage(archive.path, `${JSON.stringify(entry.path)} ends before its packed bytes do`);
  }
}

async function removeFile(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
}

/** Makes a file's bytes survive a power cut. */
export async function flushFile(path: string): Promise<void> {
  const file = await open(path, READ_FLAGS);
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

/**
 * Unpacks one file, without flushing it. A file or link that stands at the path is replaced.
 *
 * @throws UserError ARCHIVE_DAMAGED where size or checksum are not the entry's; failures of the disk as they are
 */
export async function extractEntry(
  archive: OpenArchive,
  entry: ArchiveEntry,
  path: string,
  { signal, onBytes }: { readonly signal: AbortSignal | undefined; readonly onBytes: (bytes: number) => void },
): Promise<void> {
  await removeFile(path);
  const file = await open(path, 'wx', FILE_MODE);
  try {
    await unpackInto({ archive, entry, file, onBytes }, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw explainUnreadable(archive.path, error);
  } finally {
    await closeSettled(file);
  }
}
