import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { readFully } from '../../files/read-fully.ts';

/** Bytes read at once where headers are wanted: some hundred of them, where files are tiny. */
const WINDOW_BYTES = 65_536;
/** One window for the directory, one for the headers of the entries, which are read in turns. */
const WINDOWS = 2;
/** Bytes read at once where packed bytes are wanted. */
const CHUNK_BYTES = 1_048_576;

interface Window {
  readonly start: number;
  readonly bytes: Buffer;
}

/** Reads an archive for the library with few system calls, however small the pieces are that it asks for. */
export class WindowedReader extends yauzl.RandomAccessReader {
  readonly #file: FileHandle;
  #windows: readonly Window[] = [];

  constructor(file: FileHandle) {
    super();
    this.#file = file;
  }

  #readExactly(start: number, length: number): Promise<Buffer> {
    return readFully(this.#file, Buffer.allocUnsafe(length), start);
  }

  async #find(start: number, length: number): Promise<Buffer> {
    const isInside = (window: Window) => start >= window.start && start + length <= window.start + window.bytes.length;
    const known = this.#windows.find(isInside);
    const window = known ?? { start, bytes: await this.#readExactly(start, Math.max(length, WINDOW_BYTES)) };
    this.#windows = [window, ...this.#windows.filter((other) => other !== window)].slice(0, WINDOWS);
    return window.bytes.subarray(start - window.start, start - window.start + length);
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#find(position, length).then(
      (bytes) => {
        bytes.copy(buffer, offset);
        callback(bytes.length < length ? new Error('the file ends too early') : null);
      },
      (error: Error) => callback(error),
    );
  }

  override createReadStream({ start, end }: { readonly start: number; readonly end: number }): Readable {
    const readExactly = (from: number, length: number) => this.#readExactly(from, length);
    async function* chunks() {
      for (let at = start; at < end; at += CHUNK_BYTES) yield await readExactly(at, Math.min(CHUNK_BYTES, end - at));
    }
    return Readable.from(chunks(), { objectMode: false, highWaterMark: CHUNK_BYTES });
  }
}
