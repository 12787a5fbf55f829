import type { FileHandle } from 'node:fs/promises';
import type { BodySink } from './send-get.ts';

/** Most bytes that wait in memory, and so what a kill at any moment may cost: they are fetched twice. */
export const BLOCK_BYTES = 1_048_576;
/** Bytes that are gathered for one write; fewer are written after `FLUSH_AFTER_MS`. */
const BATCH_BYTES = 262_144;
const FLUSH_AFTER_MS = 20;

export interface AppendQueueOptions {
  readonly file: FileHandle;
  /** Position in the file of the first byte that comes. */
  readonly position: number;
  /** What must be done before the first byte is written. */
  readonly prepare: () => Promise<void>;
  /** Called with the position behind all bytes that are written, and waited for. */
  readonly onWritten: (position: number) => Promise<void> | void;
  /** Called with the position behind all bytes that have come; throws where there are too many. */
  readonly checkPosition: (position: number) => void;
}

/**
 * Frees the memory of a piece that is written. Left to the garbage collector, pieces of 64 kB make V8 go through the whole
 * heap for every 20 MB that come, which takes as much time as the rest of the work. Only where the piece is all of its buffer
 * has nobody else a part in it: what follows a body, or what a client shares between bodies, stands in larger ones.
 */
function freePiece({ buffer, byteLength }: Buffer): void {
  if (byteLength > 0 && buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}

/** Writes pieces of a body to the end of a file, in the order in which they come, gathered into few writes. */
export class AppendQueue implements BodySink {
  readonly #options: AppendQueueOptions;
  #arrived: number;
  #written: number;
  #isPrepared = false;
  #waiting: Buffer[] = [];
  #writing: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failure: unknown;
  #resume: (() => void) | undefined;

  constructor(options: AppendQueueOptions) {
    this.#options = options;
    this.#arrived = options.position;
    this.#written = options.position;
  }

  get #waitingBytes(): number {
    return this.#arrived - this.#written;
  }

  push(chunk: Buffer): boolean {
    if (this.#failure !== undefined) throw this.#failure;
    this.#options.checkPosition(this.#arrived + chunk.length);
    this.#arrived += chunk.length;
    this.#waiting.push(chunk);
    if (this.#writing === undefined) this.#schedule();
    return this.#waitingBytes < BLOCK_BYTES;
  }

  whenDrained(resume: () => void): void {
    this.#resume = resume;
    if (this.#writing === undefined) this.#release();
  }

  #release(): void {
    // Taken first: resuming may bring so much at once that it asks to be called again.
    const resume = this.#resume;
    this.#resume = undefined;
    resume?.();
  }

  #schedule(): void {
    if (this.#waitingBytes >= BATCH_BYTES) this.#startWriting();
    else this.#timer ??= setTimeout(() => this.#startWriting(), FLUSH_AFTER_MS);
  }

  #startWriting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing ??= this.#writeWaiting();
  }

  async #writeWaiting(): Promise<void> {
    try {
      if (!this.#isPrepared) await this.#options.prepare();
      this.#isPrepared = true;
      while (this.#waiting.length > 0) {
        await this.#append(this.#waiting.splice(0));
        this.#release();
        if (this.#waitingBytes < BATCH_BYTES) break;
      }
    } catch (error) {
      this.#failure ??= error;
    }
    this.#writing = undefined;
    this.#release();
    if (this.#waiting.length > 0 && this.#failure === undefined) this.#schedule();
  }

  async #append(batch: readonly Buffer[]): Promise<void> {
    const { file, onWritten } = this.#options;
    const { bytesWritten } = await file.writev(batch, this.#written);
    const missing = batch.reduce((sum, { length }) => sum + length, 0) - bytesWritten;
    this.#written += bytesWritten;
    await onWritten(this.#written);
    if (missing === 0) return batch.forEach(freePiece);
    // A full disk takes a part of a write; trying the rest says what is wrong.
    await this.#append([Buffer.concat(batch).subarray(-missing)]);
  }

  /** Waits until all that has come is written; throws what writing threw. */
  async settle(): Promise<void> {
    do {
      this.#startWriting();
      await this.#writing;
    } while (this.#waiting.length > 0 && this.#failure === undefined);
    clearTimeout(this.#timer);
    if (this.#failure !== undefined) throw this.#failure;
  }
}
