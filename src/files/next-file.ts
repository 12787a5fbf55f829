import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { nextPath, syncFolder, writeFully } from './durable.ts';
import { explainFailedWrite, explainUnwritable } from './output-error.ts';

/** A file as it was written. */
export interface WrittenFile {
  readonly sizeBytes: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

const BLOCK_BYTES = 1_048_576;
const NOTHING_REPLACED = 'no file was replaced';

/**
 * A file that is written from beginning to end under a name beside its place, and then renamed into its place. Until then
 * nothing changes, and a run that fails leaves nothing behind. For one writer at a time: the caller holds the lock.
 */
export class NextFile {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #hash = createHash('sha256');
  readonly #block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  #used = 0;
  #sizeBytes = 0;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  /** @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED */
  static async open(path: string): Promise<NextFile> {
    try {
      // An existing file is what a killed run left, or a link that leads elsewhere.
      await rm(nextPath(path), { force: true });
      return new NextFile(path, await open(nextPath(path), 'wx', 0o644));
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
      throw explainFailedWrite(error, this.#path, NOTHING_REPLACED);
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
      throw explainFailedWrite(error, this.#path, NOTHING_REPLACED);
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
      writeFully(this.#file.fd, bytes);
    } catch (error) {
      throw explainFailedWrite(error, this.#path, NOTHING_REPLACED);
    }
    this.#hash.update(bytes);
    this.#sizeBytes += bytes.length;
    this.#used = 0;
  }
}
