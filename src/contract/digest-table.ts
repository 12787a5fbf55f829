/** A SHA-256 as eight words of 32 bits, the first four bytes in the first word. */
export type DigestWords = Uint32Array;

export const DIGEST_WORDS = 8;
const DIGITS_PER_WORD = 8;
export const DIGEST_DIGITS = DIGEST_WORDS * DIGITS_PER_WORD;
/** A place that is taken costs a look at the digest in it, which lies far off in memory. */
const PLACES_PER_DIGEST = 4;
const LEAST_CAPACITY = 1_024;
/** What is expected is somebody's guess: beyond this many the table grows when they come. */
const MOST_EXPECTED = 2 ** 20;
const NO_BYTE = 0x100;

/** The byte that each pair of ASCII codes spells in lower-case hexadecimal digits. */
const BYTE_BY_DIGITS = new Uint16Array(65_536).fill(NO_BYTE);
const DIGITS = '0123456789abcdef';
for (let byte = 0; byte < 256; byte += 1) {
  BYTE_BY_DIGITS[(DIGITS.charCodeAt(byte >> 4) << 8) | DIGITS.charCodeAt(byte & 0xf)] = byte;
}

/**
 * Reads the 64 lower-case hexadecimal digits that stand at an offset.
 *
 * @returns false where any byte is something else; `words` then holds nothing of use
 */
export function readDigestDigits(view: DataView, at: number, words: DigestWords): boolean {
  let seen = 0;
  for (let word = 0; word < DIGEST_WORDS; word += 1) {
    const digit = at + word * DIGITS_PER_WORD;
    const first = BYTE_BY_DIGITS[view.getUint16(digit)] ?? NO_BYTE;
    const second = BYTE_BY_DIGITS[view.getUint16(digit + 2)] ?? NO_BYTE;
    const third = BYTE_BY_DIGITS[view.getUint16(digit + 4)] ?? NO_BYTE;
    const fourth = BYTE_BY_DIGITS[view.getUint16(digit + 6)] ?? NO_BYTE;
    seen |= first | second | third | fourth;
    words[word] = (first << 24) | (second << 16) | (third << 8) | fourth;
  }
  return seen < NO_BYTE;
}

/** The words of a digest that is known to be one: 64 hexadecimal digits. */
export function digestWords(hex: string): DigestWords {
  const words = new Uint32Array(DIGEST_WORDS);
  for (let word = 0; word < DIGEST_WORDS; word += 1) {
    words[word] = Number.parseInt(hex.slice(word * DIGITS_PER_WORD, (word + 1) * DIGITS_PER_WORD), 16);
  }
  return words;
}

/** The 64 lower-case hexadecimal digits of a digest. */
export function digestHex(words: DigestWords): string {
  let hex = '';
  for (const word of words) hex += word.toString(16).padStart(DIGITS_PER_WORD, '0');
  return hex;
}

/**
 * Numbers digests in the order in which they come, in some 50 bytes each: what a caller knows of a digest stands in
 * arrays of its own, by that number. Open addressing; the multipliers are drawn anew for each table, so that no file can
 * be made whose digests all fall into one place.
 */
export class DigestTable {
  /** How many different digests were added. */
  size = 0;
  readonly #multipliers = Uint32Array.from({ length: DIGEST_WORDS * 2 }, () => Math.random() * 2 ** 32);
  /** Digests are looked for in the order in which they came, mostly: the next one is often this one's neighbour in memory. */
  #foundLast = -1;
  /** The digests, one after another. */
  #words: Uint32Array;
  /** Number of the digest in each place plus one; 0 where the place is free. */
  #places: Uint32Array;

  /** @param expected how many digests will come, as far as is known; more are as welcome */
  constructor(expected = 0) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.min(Math.max(expected, LEAST_CAPACITY), MOST_EXPECTED)));
    this.#words = new Uint32Array(capacity * DIGEST_WORDS);
    this.#places = new Uint32Array(capacity * PLACES_PER_DIGEST);
  }

  /** The number of a digest; -1 where it was never added. */
  find(words: DigestWords): number {
    const next = this.#foundLast + 1;
    const isNext = next < this.size && this.#isAt(next * DIGEST_WORDS, words);
    const number = isNext ? next : (this.#places[this.#placeOf(words)] ?? 0) - 1;
    if (number !== -1) this.#foundLast = number;
    return number;
  }

  /** The digest of a number below `size`; valid until the next one is added. */
  at(number: number): DigestWords {
    return this.#words.subarray(number * DIGEST_WORDS, (number + 1) * DIGEST_WORDS);
  }

  /** Adds a digest and gives its number: `size` as it was before, or a smaller one where it was there already. */
  add(words: DigestWords): number {
    const place = this.#placeOf(words);
    const found = this.#places[place] ?? 0;
    if (found > 0) return found - 1;
    const number = this.size;
    for (let word = 0; word < DIGEST_WORDS; word += 1) this.#words[number * DIGEST_WORDS + word] = words[word] ?? 0;
    this.size += 1;
    this.#places[place] = this.size;
    if (this.size * PLACES_PER_DIGEST === this.#places.length) this.#grow();
    return number;
  }

  /** Where the digest stands, or the free place that it would take. */
  #placeOf(words: DigestWords): number {
    const mask = this.#places.length - 1;
    let place = this.#firstPlaceOf(words, 0);
    for (;;) {
      const found = this.#places[place] ?? 0;
      if (found === 0 || this.#isAt((found - 1) * DIGEST_WORDS, words)) return place;
      place = (place + 1) & mask;
    }
  }

  /**
   * Multiply-shift over halves of words (Dietzfelbinger et al. 1997; Thorup, "High speed hashing for integers and
   * strings", 2015, section 3): of the sum only the upper bits are as good as random.
   */
  #firstPlaceOf(words: DigestWords, from: number): number {
    let sum = 0;
    for (let word = 0; word < DIGEST_WORDS; word += 1) {
      const value = words[from + word] ?? 0;
      const lower = Math.imul(value & 0xffff, this.#multipliers[2 * word] ?? 0);
      const upper = Math.imul(value >>> 16, this.#multipliers[2 * word + 1] ?? 0);
      sum = (sum + lower + upper) | 0;
    }
    return sum >>> (Math.clz32(this.#places.length) + 1);
  }

  #isAt(from: number, words: DigestWords): boolean {
    for (let word = 0; word < DIGEST_WORDS; word += 1) {
      if (this.#words[from + word] !== words[word]) return false;
    }
    return true;
  }

  #grow(): void {
    const digests = new Uint32Array(this.#words.length * 2);
    digests.set(this.#words);
    this.#words = digests;
    this.#places = new Uint32Array(this.#places.length * 2);
    const mask = this.#places.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let place = this.#firstPlaceOf(digests, number * DIGEST_WORDS);
      while (this.#places[place] !== 0) place = (place + 1) & mask;
      this.#places[place] = number + 1;
    }
  }
}
