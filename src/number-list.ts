type Numbers = Float64Array | Uint32Array | Uint8Array;

/** A power of two, so that a position is split by its bits. */
const CHUNK_BITS = 15;
const CHUNK_LENGTH = 2 ** CHUNK_BITS;

/**
 * Numbers of one type in a row, outside the heap and in pieces: an array of hundreds of thousands that grows by pushing
 * leaves copies of itself behind, which stay until the next full collection.
 */
export class NumberList {
  readonly #type: new (
    length: number,
  ) => Numbers;
  readonly #chunks: Numbers[] = [];
  #length = 0;

  /** @param type which numbers it can hold, such as Uint32Array for 0 to 2^32 - 1; others are changed as it does */
  constructor(type: new (length: number) => Numbers) {
    this.#type = type;
  }

  get length(): number {
    return this.#length;
  }

  /** The number at a position; undefined past the end. */
  at(position: number): number | undefined {
    return position < this.#length ? this.#chunks[position >>> CHUNK_BITS]?.[position & (CHUNK_LENGTH - 1)] : undefined;
  }

  push(value: number): void {
    this.set(this.#length, value);
  }

  /** Puts a number at a position, at most one past the end. */
  set(position: number, value: number): void {
    const place = position >>> CHUNK_BITS;
    let chunk = this.#chunks[place];
    if (chunk === undefined) {
      chunk = new this.#type(CHUNK_LENGTH);
      this.#chunks[place] = chunk;
    }
    chunk[position & (CHUNK_LENGTH - 1)] = value;
    if (position >= this.#length) this.#length = position + 1;
  }
}
