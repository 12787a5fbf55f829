import { DIGEST_DIGITS, DIGEST_WORDS, type DigestWords, readDigestDigits } from './digest-table.ts';

/** Bytes at the end of a buffer that no line may reach, so that nothing has to look for the end at each step. */
export const SCAN_MARGIN_BYTES = 8_192;

/** Longer runs of fields than this are read anew on each line. */
const MAX_SAME_BYTES = 512;
const DOUBLE_BYTES = 8;

/** Digits of whole numbers that are read here; all of them are below 2^53. */
const MAX_WHOLE_DIGITS = 15;
/** 10^22 is the highest power of ten that a double holds exactly, and far from where doubles end. */
const MAX_FRACTION_DIGITS = 22;
const POWERS_OF_TEN = Float64Array.from({ length: MAX_FRACTION_DIGITS + 1 }, (_, power) => Number(`1e${power}`));

const QUOTE = 0x22;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

/** What a byte may be in a text that is read here. */
const WORD = 1;
const PRINTABLE = 2;
const OTHER = 4;
const KINDS = new Uint8Array(256).fill(OTHER);
for (let byte = 0x20; byte < 0x7f; byte += 1) {
  const character = String.fromCharCode(byte);
  if (!/["\\]/.test(character)) KINDS[byte] = /[0-9A-Za-z._-]/.test(character) ? WORD : PRINTABLE;
}

/** Printable ASCII that is expected in some place: what the writer puts there always, or what stood there before. */
export class KnownBytes {
  length = 0;
  #view: DataView;

  constructor(text = '') {
    const bytes = Buffer.alloc(MAX_SAME_BYTES);
    this.length = bytes.write(text, 'latin1');
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Eight bytes at once, as doubles: none of printable ASCII is a NaN or a zero, so equal means the same bytes. */
  isAt(view: DataView, at: number): boolean {
    const known = this.#view;
    const last = this.length - DOUBLE_BYTES;
    if (last < 0) return this.#isShortAt(view, at);
    for (let index = 0; index < last; index += DOUBLE_BYTES) {
      if (known.getFloat64(index) !== view.getFloat64(at + index)) return false;
    }
    return known.getFloat64(last) === view.getFloat64(at + last);
  }

  #isShortAt(view: DataView, at: number): boolean {
    for (let index = 0; index < this.length; index += 1) {
      if (this.#view.getUint8(index) !== view.getUint8(at + index)) return false;
    }
    return true;
  }

  /** Takes over other bytes; too many are as good as none. */
  replace(view: DataView, start: number, end: number): void {
    this.length = 0;
    if (end - start > MAX_SAME_BYTES) return;
    for (let at = start; at < end; at += 1) this.#view.setUint8(at - start, view.getUint8(at));
    this.length = end - start;
  }
}

/**
 * Reads what is plainly canonical from the bytes of a line, step by step. Each step answers false where it finds anything
 * else, which says nothing about the line: only that somebody else has to judge it.
 */
export class ByteScanner {
  protected bytes: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  /** Offset of the next byte. */
  protected at = 0;
  /** The number that was read last. */
  protected number = 0;
  /** Where the text that was read last begins; it ends at `at`. */
  protected textStart = 0;
  /** Whether the text that was read last consists of ASCII letters, digits, `_`, `-` and `.`, and doesn't begin with a `.`. */
  protected isWord = false;
  /** The digest that was read last. */
  readonly digest: DigestWords = new Uint32Array(DIGEST_WORDS);

  /** Begins at an offset; false where it lies too near to the buffer's end. */
  protected begin(bytes: Buffer, at: number): boolean {
    if (bytes !== this.bytes) {
      this.bytes = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    this.at = at;
    return at + SCAN_MARGIN_BYTES <= bytes.length;
  }

  /** These very bytes. */
  protected skip(known: KnownBytes): boolean {
    if (!known.isAt(this.#view, this.at)) return false;
    this.at += known.length;
    return true;
  }

  /** The bytes that stood in this place on an earlier line; where others do, the earlier ones are forgotten. */
  protected skipSame(same: KnownBytes): boolean {
    if (same.length > 0 && same.isAt(this.#view, this.at)) {
      this.at += same.length - 1;
      return true;
    }
    same.length = 0;
    return false;
  }

  /** Keeps what was just read, with the byte that follows it: a number must not go on. */
  protected keepSame(same: KnownBytes, start: number): void {
    same.replace(this.#view, start, this.at + 1);
  }

  /** A whole number without sign, fraction or exponent. */
  protected readWhole(minimum: number, maximum: number): boolean {
    const { at } = this;
    const digits = this.#readDigits(0, MAX_WHOLE_DIGITS);
    if (digits === 0 || (digits > 1 && this.bytes[at] === ZERO)) return false;
    return this.number >= minimum && this.number <= maximum;
  }

  /** A number with a fraction, without sign or exponent; the double nearest to it, as JSON.parse gives it. */
  protected readDecimal(minimum: number, maximum: number): boolean {
    const start = this.at;
    if (!this.readWhole(0, maximum) || this.bytes[this.at] !== POINT) return false;
    this.at += 1;
    const digits = this.#readDigits(this.number, MAX_FRACTION_DIGITS);
    if (digits === 0) return false;
    // Both are exact, and the quotient of two doubles is the nearest to the true one (Clinger, PLDI 1990).
    if (this.number <= Number.MAX_SAFE_INTEGER) this.number /= POWERS_OF_TEN[digits] ?? 1;
    else this.number = Number(this.bytes.toString('latin1', start, this.at));
    return this.number >= minimum && this.number <= maximum;
  }

  /** Printable ASCII up to the next quote, without escapes. */
  protected readText(minLength: number, maxLength: number): boolean {
    const { bytes, at } = this;
    const limit = at + maxLength;
    let end = at;
    let kinds = bytes[at] === POINT ? PRINTABLE : WORD;
    while (end < limit && bytes[end] !== QUOTE) {
      kinds |= KINDS[bytes[end] ?? 0] ?? OTHER;
      end += 1;
    }
    this.textStart = at;
    this.at = end;
    this.isWord = kinds === WORD;
    return kinds < OTHER && end - at >= minLength;
  }

  /** The text that was read last. */
  protected text(): string {
    return this.bytes.toString('latin1', this.textStart, this.at);
  }

  /** A SHA-256 in lower-case digits. */
  protected readDigest(): boolean {
    this.textStart = this.at;
    this.at += DIGEST_DIGITS;
    return readDigestDigits(this.#view, this.textStart, this.digest);
  }

  /**
   * Appends the digits that follow to a number, which is no longer exact beyond 2^53.
   *
   * @returns how many they were; a longer run than `most` ends there
   */
  #readDigits(before: number, most: number): number {
    const { bytes, at } = this;
    const limit = at + most;
    let end = at;
    let number = before;
    while (end < limit) {
      const byte = bytes[end] ?? 0;
      if (byte < ZERO || byte > NINE) break;
      number = number * 10 + (byte - ZERO);
      end += 1;
    }
    this.number = number;
    this.at = end;
    return end - at;
  }
}
