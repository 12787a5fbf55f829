const FIRST_BYTES = 4_096;

/** Texts one after another in one piece of memory, as UTF-8: a string of its own costs several times as much. */
export class TextList {
  #bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  /** Where each text ends. */
  readonly #ends: number[] = [];
  #used = 0;

  get length(): number {
    return this.#ends.length;
  }

  /** @param text well-formed: anything else comes back with replacement characters. @returns its number */
  push(text: string): number {
    // No UTF-16 unit takes more than three bytes of UTF-8.
    if (this.#used + text.length * 3 > this.#bytes.length) this.#grow(this.#used + text.length * 3);
    this.#used += this.#bytes.write(text, this.#used);
    return this.#ends.push(this.#used) - 1;
  }

  at(number: number): string {
    return this.#bytes.toString('utf8', this.#startOf(number), this.#ends[number]);
  }

  /** Whether the text of this number has these bytes. */
  isAt(number: number, bytes: Buffer): boolean {
    const start = this.#startOf(number);
    const end = this.#ends[number] ?? start;
    return end - start === bytes.length && this.#bytes.compare(bytes, 0, bytes.length, start, end) === 0;
  }

  #startOf(number: number): number {
    return this.#ends[number - 1] ?? 0;
  }

  #grow(needed: number): void {
    const bytes = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(bytes, 0, 0, this.#used);
    this.#bytes = bytes;
  }
}
