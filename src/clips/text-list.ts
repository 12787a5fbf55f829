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
    const used = this.#chunks.length * CHUNK_BYTES;
    if (this.#end + most > used) {
      this.#chunks.push(Buffer.allocUnsafeSlow(CHUNK_BYTES));
      this.#end = used;
    }
    const chunk = this.#chunks.at(-1) as Buffer;
    this.#end += chunk.write(text, this.#end % CHUNK_BYTES);
    this.#ends.push(this.#end);
    return this.#ends.length - 1;
  }

  at(number: number): string {
    const { chunk, start, end } = this.#placeOf(number);
    return chunk?.toString('utf8', start, end) ?? '';
  }

  /** Whether the text of this number has these bytes. */
  isAt(number: number, bytes: Buffer): boolean {
    const { chunk, start, end } = this.#placeOf(number);
    return end - start === bytes.length && chunk?.compare(bytes, 0, bytes.length, start, end) === 0;
  }

  #placeOf(number: number): { readonly chunk: Buffer | undefined; readonly start: number; readonly end: number } {
    const end = this.#ends.at(number) ?? 0;
    const before = number === 0 ? 0 : (this.#ends.at(number - 1) ?? 0);
    const place = Math.floor(Math.max(end - 1, 0) / CHUNK_BYTES);
    const from = place * CHUNK_BYTES;
    return { chunk: this.#chunks[place], start: Math.max(before, from) - from, end: end - from };
  }
}
