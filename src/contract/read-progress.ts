import { stat } from 'node:fs';
import { promisify } from 'node:util';
import type { Reading } from './jsonl.ts';

const statOf = promisify(stat);

/** How far the reading of files has come. */
export interface ReadProgress {
  readonly bytesRead: number;
  /** Grows where a file turns out to need another look. */
  readonly bytesTotal: number;
}

export interface ReadMeterOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

/** Adds up what is read of files, and tells it after each block. */
export class ReadMeter implements Reading {
  readonly signal: AbortSignal | undefined;
  readonly #tell: ((progress: ReadProgress) => void) | undefined;
  #read = 0;
  #total: number;

  constructor(bytesTotal: number, { signal, onProgress }: ReadMeterOptions) {
    this.signal = signal;
    this.#tell = onProgress;
    this.#total = bytesTotal;
  }

  /** More is to be read than was thought. */
  expect(bytes: number): void {
    this.#total += bytes;
  }

  readonly onBytes = (bytes: number): void => {
    this.#read += bytes;
    // A file that has grown is read to its end all the same.
    this.#total = Math.max(this.#total, this.#read);
    this.#tell?.({ bytesRead: this.#read, bytesTotal: this.#total });
  };
}

/** Bytes of some files together; what can't be looked at counts as nothing, and whoever opens it says why. */
export async function sumSizes(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await statOf(path).catch(() => undefined))?.size ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}
