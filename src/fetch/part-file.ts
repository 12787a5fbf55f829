import { constants } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readBootId } from '../files/boot.ts';
import { closeSettled } from '../files/close-settled.ts';
import { nextPath, syncFolder } from '../files/durable.ts';
import { messageOf, systemErrorCode, UserError } from '../user-error.ts';
import { AppendQueue, type AppendQueueOptions, BLOCK_BYTES } from './append-queue.ts';
import { NOTHING_KNOWN, NotesFile, type PartNotes } from './part-notes.ts';
import type { BodyHead } from './read-answer.ts';

/**
 * After so many bytes of a large file they are flushed, and that is noted: a power cut costs no more. Short enough for an
 * archive of gigabytes; clips have fewer bytes, and their downloads should not wait for the disk.
 */
const FLUSHED_EVERY_BYTES = 64 * 1_048_576;

/** Behind the name of the finished file. */
export const PART_ENDING = '.part';
/** Behind the name of the part. */
export const NOTES_ENDING = '.json';

/** Removes what a download that is given up has left beside its destination. */
export async function removePart(destination: string): Promise<void> {
  const part = `${destination}${PART_ENDING}`;
  const notes = `${part}${NOTES_ENDING}`;
  await Promise.all([part, notes, nextPath(notes)].map((path) => rm(path, { force: true })));
}

/** Never through a link, and never into a pipe; the flags are 0 where the platform lacks them. */
const OPEN_FLAGS = constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Turns a failure of the disk into what the user is told. */
async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const reason = systemErrorCode(cause) ?? messageOf(cause);
    const hint = 'check free space and permissions, and run again: what has arrived is kept';
    throw new UserError('DOWNLOAD_UNWRITABLE', { message: `${path}: can't be written (${reason})`, hint, cause }, 3);
  }
}

async function openRegular(path: string): Promise<FileHandle> {
  const file = await open(path, OPEN_FLAGS, 0o644);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new Error('not a regular file');
}

/**
 * The bytes of a file that have arrived so far (`<destination>.part`). They are only ever appended, so that a kill at
 * any moment leaves the file's beginning. A file of no more than a block has no notes beside its part: to start over
 * costs no more than the block.
 */
export class PartFile {
  readonly path: string;
  readonly #destination: string;
  readonly #file: FileHandle;
  readonly #notesFile: NotesFile;
  #notes = NOTHING_KNOWN;
  #sizeBytes = 0;

  private constructor(file: FileHandle, destination: string, url: string) {
    this.path = `${destination}${PART_ENDING}`;
    this.#destination = destination;
    this.#file = file;
    this.#notesFile = new NotesFile(`${this.path}${NOTES_ENDING}`, url);
  }

  /** Opens the part of an earlier run, or a new one. @throws UserError DOWNLOAD_UNWRITABLE (exitCode 3), as all below */
  static async open(destination: string, url: string): Promise<PartFile> {
    const path = `${destination}${PART_ENDING}`;
    const file = await onDisk(path, () => openRegular(path));
    const part = new PartFile(file, destination, url);
    try {
      await onDisk(path, () => part.#recall());
    } catch (error) {
      await closeSettled(file);
      throw error;
    }
    return part;
  }

  async #recall(): Promise<void> {
    const { size } = await this.#file.stat();
    const notes = await this.#notesFile.read();
    if (size === 0 && !this.#notesFile.exists) return;
    if (notes === undefined || size > (notes.totalBytes ?? size)) return this.#discard();
    // In another boot, or who knows in which, bytes that were not flushed may be zeros.
    const boot = await readBootId();
    const isSameBoot = boot !== undefined && boot === notes.boot;
    const kept = isSameBoot ? size : Math.min(size, notes.flushedBytes);
    if (kept === 0) return this.#discard();
    if (kept < size) await this.#file.truncate(kept);
    this.#notes = { ...notes, boot, flushedBytes: Math.min(kept, notes.flushedBytes) };
    this.#sizeBytes = kept;
  }

  /** Brings what has arrived to the disk, and notes that it is there. */
  async #flush(): Promise<void> {
    const flushedBytes = this.#sizeBytes;
    await this.#file.datasync();
    this.#notes = { ...this.#notes, flushedBytes };
    await this.#notesFile.replace(this.#notes);
  }

  get notes(): PartNotes {
    return this.#notes;
  }

  /** Bytes of the file that have arrived and are written. */
  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  /** Whether all bytes are known to have arrived. */
  get isWhole(): boolean {
    return this.#notes.totalBytes === this.#sizeBytes && this.#sizeBytes > 0;
  }

  async #discard(): Promise<void> {
    this.#notes = NOTHING_KNOWN;
    await this.#notesFile.remove();
    await this.#file.truncate(0);
    this.#sizeBytes = 0;
  }

  /** Drops what has arrived. */
  discard(): Promise<void> {
    return onDisk(this.path, () => this.#discard());
  }

  /** Takes a body, which continues what has arrived, or takes its place if it begins at 0. */
  receive(
    { start, totalBytes, validators }: BodyHead,
    watch: Pick<AppendQueueOptions, 'checkPosition'> & { readonly onWritten: (position: number) => void },
  ): AppendQueue {
    return new AppendQueue({
      file: this.#file,
      position: start,
      checkPosition: watch.checkPosition,
      onWritten: async (position) => {
        this.#sizeBytes = position;
        watch.onWritten(position);
        const isDue = position - this.#notes.flushedBytes >= FLUSHED_EVERY_BYTES;
        if (isDue && this.#notesFile.exists) await this.#flush();
      },
      prepare: async () => {
        if (start === 0 && (this.#sizeBytes > 0 || this.#notesFile.exists)) await this.#discard();
        // A body that continues the part says no more of it than what is noted.
        const flushedBytes = start === 0 ? 0 : this.#notes.flushedBytes;
        this.#notes = { validators, totalBytes, flushedBytes, boot: await readBootId() };
        const isLarge = totalBytes === undefined || totalBytes > BLOCK_BYTES;
        if (isLarge && !this.#notesFile.exists) await this.#notesFile.write(this.#notes);
      },
    });
  }

  /** Waits until all that has come is written. */
  settle(queue: AppendQueue): Promise<void> {
    return onDisk(this.path, () => queue.settle());
  }

  /** Flushes the bytes to the disk and gives the file its name. */
  finish(): Promise<void> {
    return onDisk(this.#destination, async () => {
      await this.#file.datasync();
      await rename(this.path, this.#destination);
      await this.#notesFile.remove();
      await syncFolder(dirname(this.#destination));
    });
  }

  /** Removes everything that was begun. */
  remove(): Promise<void> {
    return onDisk(this.path, async () => {
      await this.#notesFile.remove();
      await rm(this.path, { force: true });
    });
  }

  /** What has arrived of a file that is not finished is flushed: the next run may be another boot's. */
  async close(): Promise<void> {
    try {
      if (this.#notesFile.exists && this.#sizeBytes > this.#notes.flushedBytes) await this.#flush();
    } catch {
      // Then it is fetched again.
    } finally {
      await closeSettled(this.#file);
    }
  }
}
