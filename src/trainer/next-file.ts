import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../files/durable.ts';
import { explainFailedWrite, explainUnwritable } from '../files/output-error.ts';

/** A file as it was written. */
export interface WrittenFile {
  readonly sizeBytes: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

const BLOCK_CHARACTERS = 1_048_576;
const NOTHING_KEPT = 'what stood there before stands there still';

/**
 * A file that is written anew from beginning to end under a name beside it, and then takes its place. Until then nothing
 * changes, and a run that fails leaves nothing behind. For one writer at a time: the caller holds the lock.
 */
export class NextFile {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #hash = createHash('sha256');
  #parts: string[] = [];
  #waiting = 0;
  #sizeBytes = 0;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  /** @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED */
  static async open(path: string): Promise<NextFile> {
    try {
      // Whatever stands there was left by a run that was killed, or is a link that leads elsewhere.
      await rm(`${path}.next`, { force: true });
      return new NextFile(path, await open(`${path}.next`, 'wx', 0o644));
    } catch (error) {
      throw explainUnwritable(error, path);
    }
  }

  /**
   * Adds text; it is written at once where enough has come together, so that a caller which can't wait needs no more memory.
   *
   * @throws UserError OUTPUT_WRITE_FAILED
   */
  write(text: string): void {
    this.#parts.push(text);
    this.#waiting += text.length;
    if (this.#waiting >= BLOCK_CHARACTERS) this.#flush();
  }

  /** @throws UserError OUTPUT_WRITE_FAILED */
  async finish(): Promise<WrittenFile> {
    this.#flush();
    try {
      await this.#file.sync();
    } catch (error) {
      throw explainFailedWrite(error, this.#path, NOTHING_KEPT);
    }
    return { sizeBytes: this.#sizeBytes, sha256: this.#hash.digest('hex') };
  }

  /** Puts the finished file into its place. */
  async replace(): Promise<void> {
    try {
      await this.#file.close();
      await rename(`${this.#path}.next`, this.#path);
      await syncFolder(dirname(this.#path));
    } catch (error) {
      throw explainFailedWrite(error, this.#path, NOTHING_KEPT);
    }
  }

  /** Removes what was written, if it has not taken its place, or is another run's by now. */
  async discard({ isLost = false }: { readonly isLost?: boolean } = {}): Promise<void> {
    await this.#file.close().catch(() => undefined);
    if (!isLost) await rm(`${this.#path}.next`, { force: true });
  }

  #flush(): void {
    const bytes = Buffer.from(this.#parts.join(''), 'utf8');
    this.#parts = [];
    this.#waiting = 0;
    this.#hash.update(bytes);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file.fd, bytes, at);
    } catch (error) {
      throw explainFailedWrite(error, this.#path, NOTHING_KEPT);
    }
    this.#sizeBytes += bytes.length;
  }
}
