import { NumberList } from '../number-list.ts';

const CHUNK_BYTES = 1_048_576;
/** No UTF-16 unit takes more bytes of UTF-8. */
const MAX_UNIT_BYTES = 3;

/**
 * Texts one after another in a few pieces of memory, as UTF-8: a string of its own costs several times as much. No text
 * stands in two pieces; one that doesn't fit behind the last begins the next piece.
 */
export class TextList {
  readonly #chunks: Buffer[] = [];
  /** Where each text ends, as if the pieces were one. */
  readonly #ends = new NumberList(Uint32Array);
  #end = 0;

  get length(): number {
    return this.#ends.length;
  }

  /**
   * @param text well-formed (anything else comes back with replacement characters), and shorter than 300,000 units
   * @returns its number
   */
  push(text: string): number {
    const most = text.length * MAX_UNIT_BYTES;
    if (most > CHUNK_BYTES) throw new RangeError(`a text of ${text.length} units is too long for the list`);
    const chunk = this.#chunkFor(most);
    return this.#finish(chunk.write(text, this.#end - this.#chunkStart));
  }

  /** Adds a text as the first so many of the given bytes, at most 300,000 of UTF-8. @returns its number */
  pushBytes(bytes: Buffer, length: number): number {
    const chunk = this.#chunkFor(length);
    const from = this.#end - this.#chunkStart;
    // A call into Node takes longer than copying a name.
    for (let at = 0; at < length; at += 1) chunk[from + at] = bytes[at] ?? 0;
    return this.#finish(length);
  }

  get #chunkStart(): number {
    return (this.#chunks.length - 1) * CHUNK_BYTES;
  }

  /** The piece in which the next text goes, of at most so many bytes. */
  #chunkFor(most: number): Buffer {
    const last = this.#chunks.at(-1);
    if (last !== undefined && this.#end + most <= this.#chunkStart + CHUNK_BYTES) return last;
    const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    this.#chunks.push(chunk);
    this.#end = this.#chunkStart;
    return chunk;
  }

  #finish(length: number): number {
    this.#end += length;
    this.#ends.push(this.#end);
    return this.#ends.length - 1;
  }

  at(number: number): string {
    const start = this.#startOf(number);
    const chunk = this.#chunks[Math.floor(start / CHUNK_BYTES)];
    const from = start % CHUNK_BYTES;
    return chunk?.toString('utf8', from, from + this.#lengthOf(number, start)) ?? '';
  }

  /** Whether the text of this number has the first so many bytes of the given ones. */
  isAt(number: number, bytes: Buffer, length: number): boolean {
    const start = this.#startOf(number);
    return this.#lengthOf(number, start) === length && this.#holds(start, bytes, length);
  }

  /** Whether the text of this number ends in the given bytes. */
  endsWith(number: number, ending: Buffer): boolean {
    const start = this.#startOf(number);
    const before = this.#lengthOf(number, start) - ending.length;
    return before >= 0 && this.#holds(start + before, ending, ending.length);
  }

  /** Whether the first so many of the given bytes stand at a place in one piece. */
  #holds(place: number, bytes: Buffer, length: number): boolean {
    const chunk = this.#chunks[Math.floor(place / CHUNK_BYTES)];
    const from = place % CHUNK_BYTES;
    for (let at = 0; at < length; at += 1) if (chunk?.[from + at] !== bytes[at]) return false;
    return true;
  }

  #lengthOf(number: number, start: number): number {
    return (this.#ends.at(number) ?? start) - start;
  }

  /** Where the text before ends; or where the piece begins in which this one ends. */
  #startOf(number: number): number {
    const before = number === 0 ? 0 : (this.#ends.at(number - 1) ?? 0);
    const last = (this.#ends.at(number) ?? 0) - 1;
    return Math.max(before, last - (last % CHUNK_BYTES));
  }
}
