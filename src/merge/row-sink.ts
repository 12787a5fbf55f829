import { createHash } from 'node:crypto';
import { constants, fsyncSync, openSync, rmSync } from 'node:fs';
import { closeSettledSync } from '../files/close-settled.ts';
import { writeFully } from '../files/durable.ts';
import { explainFailedWrite } from '../files/output-error.ts';

const BLOCK_BYTES = 1_048_576;
const LINE_FEED = 0x0a;
const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;

/** Takes rows as bytes, in blocks, into a file that nobody knows yet. */
export class RowSink {
  readonly path: string;
  readonly #file: number;
  readonly #hash = createHash('sha256');
  readonly #block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  #used = 0;
  sizeBytes = 0;
  rows = 0;

  /** Whatever stands at the path is a leftover. @throws UserError OUTPUT_WRITE_FAILED, as everything else here */
  constructor(path: string) {
    this.path = path;
    try {
      rmSync(path, { force: true });
      this.#file = openSync(path, FLAGS, 0o644);
    } catch (error) {
      throw explainFailedWrite(error, path);
    }
  }

  /** Adds the row that stands in a buffer, and an LF. */
  add(buffer: Buffer, start: number, end: number): void {
    if (this.#used + end - start + 1 > BLOCK_BYTES) this.#flush();
    this.#used += buffer.copy(this.#block, this.#used, start, end);
    this.#block[this.#used] = LINE_FEED;
    this.#used += 1;
    this.rows += 1;
  }

  #flush(): void {
    const bytes = this.#block.subarray(0, this.#used);
    try {
      writeFully(this.#file, bytes);
    } catch (error) {
      throw explainFailedWrite(error, this.path);
    }
    this.#hash.update(bytes);
    this.sizeBytes += bytes.length;
    this.#used = 0;
  }

  /** Brings everything to disk. @returns the SHA-256 of the file */
  finish(): string {
    this.#flush();
    try {
      fsyncSync(this.#file);
    } catch (error) {
      throw explainFailedWrite(error, this.path);
    }
    return this.#hash.digest('hex');
  }

  close(): void {
    closeSettledSync(this.#file);
  }
}
