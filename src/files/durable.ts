import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { closeSettled } from './reading.ts';
import { explainFailedWrite, explainUnwritable, systemErrorCode } from './user-error.ts';

/** Of a file's mode; the rest says what kind of file it is. */
const PERMISSIONS = 0o777;

/** Undefined for a folder into which this user may write, but not look. */
async function openFolder(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (systemErrorCode(error) === 'EACCES') return undefined;
    throw error;
  }
}

/** Makes created, renamed and removed entries of a folder survive a power cut, where the platform can. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await openFolder(path);
  try {
    await folder?.sync();
  } catch {
    // Some network file systems refuse fsync on a folder; they order such changes themselves.
  } finally {
    await closeSettled(folder);
  }
}

/**
 * Makes a folder, and those above it where they are missing, so that what is put into it survives a power cut: a folder that
 * stands there may be one that a killed run has made a moment ago.
 *
 * @returns the topmost one that was missing
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  const folder = resolve(path);
  const topmost = await mkdir(folder, { recursive: true });
  for (let made = folder; ; made = dirname(made)) {
    // A folder in which one may work can lie in one that one may not read.
    await syncFolder(dirname(made)).catch(() => undefined);
    if (topmost === undefined || made === topmost) return topmost;
  }
}

/** Where a file is written before it takes its place. */
export function nextPath(path: string): string {
  return `${path}.next`;
}

/** Rights of the file that is to be replaced; undefined where there is none, or a link, whose rights say nothing. */
async function rightsOf(path: string): Promise<number | undefined> {
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isFile() === true ? stats.mode & PERMISSIONS : undefined;
}

/**
 * Writes a whole file beside its place, flushes it and renames it into place. The name beside it is always the same, which a
 * kill leaves behind and the next write takes over, so that kills leave no heap of files. A link that stands in the place is
 * replaced, and what it leads to stays as it is. For one writer at a time.
 */
export async function writeDurably(path: string, contents: string | Buffer): Promise<void> {
  const next = nextPath(path);
  // Whatever stands there is a leftover, or a link that leads elsewhere.
  await rm(next, { force: true });
  const file = await open(next, 'wx', 0o644);
  try {
    const rights = await rightsOf(path);
    if (rights !== undefined) await file.chmod(rights);
    await file.writeFile(contents);
    await file.sync();
    await file.close();
    await rename(next, path);
  } catch (error) {
    await closeSettled(file);
    await rm(next, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Removes a file, if it is there, before anything that comes after. */
export async function removeDurably(path: string): Promise<void> {
  await rm(path, { force: true });
  await syncFolder(dirname(path));
}

/** A file as it was written. */
export interface WrittenFile {
  readonly sizeBytes: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

const BLOCK_BYTES = 1_048_576;

/**
 * A file that is written from beginning to end under a name beside its place, and then renamed into its place. Until then
 * nothing changes, and a run that fails leaves nothing behind. For one writer at a time: the caller holds the lock.
 */
export class NextFile {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #kept: string;
  readonly #hash = createHash('sha256');
  readonly #block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  #used = 0;
  #sizeBytes = 0;

  private constructor(path: string, file: FileHandle, kept: string) {
    this.#path = path;
    this.#file = file;
    this.#kept = kept;
  }

  /**
   * @param kept what a next run finds of this one where it fails
   * @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED
   */
  static async open(path: string, kept = 'no file was replaced'): Promise<NextFile> {
    try {
      // An existing file is what a killed run left, or a link that leads elsewhere.
      await rm(nextPath(path), { force: true });
      return new NextFile(path, await open(nextPath(path), 'wx', 0o644), kept);
    } catch (error) {
      throw explainUnwritable(error, path);
    }
  }

  /**
   * Adds text or bytes. Blocks are written synchronously, so that a caller that can't wait needs no more memory.
   *
   * @throws UserError OUTPUT_WRITE_FAILED
   */
  write(part: string | Buffer): void {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    for (let at = 0; at < bytes.length; ) {
      const copied = bytes.copy(this.#block, this.#used, at);
      at += copied;
      this.#used += copied;
      if (this.#used === BLOCK_BYTES) this.#flush();
    }
  }

  /** @throws UserError OUTPUT_WRITE_FAILED */
  async finish(): Promise<WrittenFile> {
    this.#flush();
    try {
      await this.#file.sync();
    } catch (error) {
      throw explainFailedWrite(error, this.#path, this.#kept);
    }
    return { sizeBytes: this.#sizeBytes, sha256: this.#hash.digest('hex') };
  }

  /** Puts the finished file into its place. @throws UserError OUTPUT_WRITE_FAILED */
  async replace(): Promise<void> {
    try {
      await this.#file.close();
      await rename(nextPath(this.#path), this.#path);
      await syncFolder(dirname(this.#path));
    } catch (error) {
      throw explainFailedWrite(error, this.#path, this.#kept);
    }
  }

  /** Removes what was written, unless it has been put into its place or belongs to another run by now. */
  async discard(): Promise<void> {
    await this.#file.close().catch(() => undefined);
    await rm(nextPath(this.#path), { force: true });
  }

  #flush(): void {
    const bytes = this.#block.subarray(0, this.#used);
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(this.#file.fd, bytes, written);
    } catch (error) {
      throw explainFailedWrite(error, this.#path, this.#kept);
    }
    this.#hash.update(bytes);
    this.#sizeBytes += bytes.length;
    this.#used = 0;
  }
}

/** A file that outgrows a limit (`ulimit -f`) shall fail like any other write, and not kill the process. */
export function failOnFileSizeLimit(): void {
  if (process.platform !== 'win32') process.on('SIGXFSZ', () => undefined);
}
