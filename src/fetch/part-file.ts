import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { nextPath, syncFolder, writeDurably } from '../files/durable.ts';
import { readBootId } from '../files/output-lock.ts';
import { readWholeFile } from '../files/reading.ts';
import { messageOf, systemErrorCode, UserError } from '../files/user-error.ts';
import type { BodyHead, RemoteFile } from './response-head.ts';

const PART_SUFFIX = '.part';
const MAX_NOTES_BYTES = 16_384;
/** Smaller files have no notes: starting over costs less. */
const NOTED_FROM_BYTES = 1_048_576;
/** Large files are flushed so often: a power cut costs no more. */
const FLUSHED_EVERY_BYTES = 64 * 1_048_576;
/** Never through a link, and never waiting for a pipe; some platforms lack these flags. */
const OPEN_FLAGS =
  constants.O_WRONLY |
  constants.O_CREAT |
  constants.O_APPEND |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);

/** What a header can carry. */
const HEADER_TEXT = /^[\x20-\x7e\x80-\xff]+$/;

/** The contents of the notes beside a part. */
interface Notes {
  readonly file: RemoteFile;
  /** Bytes of the part that are flushed to the disk; later ones may be lost, or zeros, after a power cut. */
  readonly flushedBytes: number;
  /** The boot in which the part was written; undefined if the platform doesn't say. */
  readonly boot: string | undefined;
}

/** A URL may be signed, and is a secret then: the notes have its digest. */
function digestOf(url: string): string {
  return createHash('sha256').update(url).digest('hex');
}

function parseNotes(text: string, url: string): Notes | undefined {
  const header = (value: unknown) => (typeof value === 'string' && HEADER_TEXT.test(value) ? value : undefined);
  const count = (value: unknown) => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined);
  try {
    const notes = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    if (notes?.['url_sha256'] !== digestOf(url)) return undefined;
    return {
      file: {
        etag: header(notes['etag']),
        lastModified: header(notes['last_modified']),
        totalBytes: count(notes['size_bytes']),
      },
      flushedBytes: count(notes['flushed_bytes']) ?? 0,
      boot: header(notes['boot']),
    };
  } catch {
    return undefined;
  }
}

/** @throws UserError DOWNLOAD_UNWRITABLE (exitCode 3) if the work fails */
async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const reason = systemErrorCode(cause) ?? messageOf(cause);
    const hint = 'check free space and permissions, and run again: what has arrived is kept';
    throw new UserError('DOWNLOAD_UNWRITABLE', { message: `${path}: can't be written (${reason})`, hint, cause }, 3);
  }
}

/**
 * Frees the memory of a piece that is written, if the piece is all of its buffer. Waiting for the garbage collector
 * makes a download take three times as long.
 */
function freeMemory({ buffer, byteLength }: Buffer): void {
  if (byteLength > 0 && buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}

async function openRegular(path: string): Promise<FileHandle> {
  const handle = await open(path, OPEN_FLAGS, 0o644);
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw new Error('not a regular file');
}

/** The files beside a download: its part, the notes about it, and those that are being written. */
function pathsBeside(destination: string) {
  const notes = `${destination}${PART_SUFFIX}.json`;
  return { part: `${destination}${PART_SUFFIX}`, notes, nextNotes: nextPath(notes) };
}

/** Removes the part of a download that is given up, and its notes. */
export async function removePart(destination: string): Promise<void> {
  await Promise.all(Object.values(pathsBeside(destination)).map((path) => rm(path, { force: true })));
}

/**
 * The bytes of a download that have arrived (`<destination>.part`), and beside them what is known about the file
 * (`.part.json`). Bytes are only appended, so that a kill at any moment leaves the beginning of the file.
 */
export class PartFile {
  readonly path: string;
  /** The file on the server of which this is a part. */
  file: RemoteFile = {};
  sizeBytes = 0;
  readonly #destination: string;
  readonly #url: string;
  #flushedBytes = 0;
  #hasNotes = false;

  constructor(destination: string, url: string) {
    this.path = pathsBeside(destination).part;
    this.#destination = destination;
    this.#url = url;
  }

  get isWhole(): boolean {
    return this.sizeBytes > 0 && this.file.totalBytes === this.sizeBytes;
  }

  /** Finds the part that an earlier run has left of the same URL. */
  async recall(): Promise<void> {
    const { text } = await readWholeFile(pathsBeside(this.#destination).notes, MAX_NOTES_BYTES);
    this.#hasNotes = text !== undefined;
    const notes = parseNotes(text ?? '', this.#url);
    const stats = await lstat(this.path).catch(() => undefined);
    if (notes === undefined || stats?.isFile() !== true) return;
    const kept = readBootId() === notes.boot ? stats.size : Math.min(stats.size, notes.flushedBytes);
    if (kept === 0 || stats.size > (notes.file.totalBytes ?? stats.size)) return;
    this.file = notes.file;
    this.sizeBytes = kept;
    this.#flushedBytes = Math.min(kept, notes.flushedBytes);
  }

  /** Durably after a flush only: while the part has no byte, nothing is lost with its notes. */
  async #writeNotes(): Promise<void> {
    const { etag, lastModified, totalBytes } = this.file;
    const notes = JSON.stringify({
      url_sha256: digestOf(this.#url),
      etag,
      last_modified: lastModified,
      size_bytes: totalBytes,
      flushed_bytes: this.#flushedBytes,
      boot: readBootId(),
    });
    const path = pathsBeside(this.#destination).notes;
    if (this.#flushedBytes > 0) await writeDurably(path, notes);
    else await writeFile(path, notes, { mode: 0o644, flag: 'wx' });
    this.#hasNotes = true;
  }

  async #removeNotes(): Promise<void> {
    const { notes, nextNotes } = pathsBeside(this.#destination);
    await Promise.all([notes, nextNotes].map((path) => rm(path, { force: true })));
    this.#hasNotes = false;
  }

  /** Cuts the part where a body begins, and notes of which file it is. */
  async #begin(handle: FileHandle, { start, file }: BodyHead): Promise<void> {
    await handle.truncate(start);
    this.sizeBytes = start;
    this.file = file;
    if (start > 0) return;
    this.#flushedBytes = 0;
    await this.#removeNotes();
    if (file.totalBytes === undefined || file.totalBytes > NOTED_FROM_BYTES) await this.#writeNotes();
  }

  async #flush(handle: FileHandle): Promise<void> {
    const size = this.sizeBytes;
    await handle.datasync();
    this.#flushedBytes = size;
    await this.#writeNotes();
  }

  /**
   * Appends a body, which continues the part, or replaces it if it begins at 0. What has arrived is kept if the body fails.
   *
   * @param onBytes called with the position after each piece before it is written
   * @throws what the body or `onBytes` throws; UserError DOWNLOAD_UNWRITABLE
   */
  async append(head: BodyHead, body: AsyncIterable<Buffer>, onBytes: (position: number) => void): Promise<void> {
    const handle = await onDisk(this.path, () => openRegular(this.path));
    const isDue = (bytes: number) => this.#hasNotes && this.sizeBytes - this.#flushedBytes >= bytes;
    try {
      await onDisk(this.path, () => this.#begin(handle, head));
      for await (const piece of body) {
        const position = this.sizeBytes + piece.length;
        onBytes(position);
        await onDisk(this.path, () => handle.appendFile(piece));
        this.sizeBytes = position;
        freeMemory(piece);
        if (isDue(FLUSHED_EVERY_BYTES)) await onDisk(this.path, () => this.#flush(handle));
      }
    } catch (error) {
      // If this fails, the bytes are fetched again.
      if (isDue(1)) await this.#flush(handle).catch(() => undefined);
      throw error;
    } finally {
      await handle.close();
    }
  }

  /** Drops what has arrived. */
  async discard(): Promise<void> {
    await onDisk(this.path, () => removePart(this.#destination));
    this.file = {};
    this.sizeBytes = 0;
    this.#flushedBytes = 0;
    this.#hasNotes = false;
  }

  /** Flushes the file to the disk and gives it its name. */
  async finish(): Promise<void> {
    await onDisk(this.#destination, async () => {
      const handle = await openRegular(this.path);
      await handle.datasync().finally(() => handle.close());
      await rename(this.path, this.#destination);
      await this.#removeNotes();
      await syncFolder(dirname(this.#destination));
    });
  }
}
