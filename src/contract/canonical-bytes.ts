/** What the generated scanner of canonical lines stands on. */

/** No line reaches into so many bytes at the end of a buffer: a scanner that begins before them needs no look at the end. */
export const SCAN_MARGIN_BYTES = 8_192;

/** Digits of a whole number that stays below 2^53. */
export const MAX_WHOLE_DIGITS = 15;

/** The least number of so many digits that doesn't begin with a zero: 0 of one digit, none of no digit. */
export const LEAST_BY_DIGITS = Float64Array.from({ length: MAX_WHOLE_DIGITS + 1 }, (_, digits) =>
  digits === 0 ? Number.POSITIVE_INFINITY : Number(digits > 1) * 10 ** (digits - 1),
);

/** 10^22 is the highest power of ten that a double holds exactly. */
export const MAX_FRACTION_DIGITS = 22;
export const POWERS_OF_TEN = Float64Array.from({ length: MAX_FRACTION_DIGITS + 1 }, (_, power) => Number(`1e${power}`));

/** What a byte is in a text, by bits. */
export const LETTER = 1;
export const PRINTABLE = 2;
export const OTHER = 4;

/** Letters, digits and `_-.`; the rest of printable ASCII; what ends a text, escapes in it or isn't ASCII. */
export const KINDS = new Uint8Array(256).fill(OTHER);
for (let byte = 0x20; byte < 0x7f; byte += 1) {
  const character = String.fromCharCode(byte);
  if (!/["\\]/.test(character)) KINDS[byte] = /[0-9A-Za-z._-]/.test(character) ? LETTER : PRINTABLE;
}

const DOUBLE_BYTES = 8;
const MAX_BYTES = 512;

/** Fields of an earlier line, all of them valid: where the same bytes follow, they need not be read again. */
export class SameFields {
  /** With the byte that follows, because a number must not go on; 0 where nothing is kept. */
  #length = 0;
  readonly #view = new DataView(new ArrayBuffer(MAX_BYTES));

  /** @returns the offset after the fields where they stand at this one; otherwise -1 */
  endAt(view: DataView, at: number): number {
    const kept = this.#view;
    const last = this.#length - DOUBLE_BYTES;
    if (last < 0) return -1;
    // Eight bytes at once: none of printable ASCII is a NaN or a zero, so doubles are equal where their bytes are.
    for (let index = 0; index < last; index += DOUBLE_BYTES) {
      if (kept.getFloat64(index, true) !== view.getFloat64(at + index, true)) return -1;
    }
    return kept.getFloat64(last, true) === view.getFloat64(at + last, true) ? at + this.#length - 1 : -1;
  }

  forget(): void {
    this.#length = 0;
  }

  /** Keeps the fields between two offsets; a run that is too long is read anew on each line. */
  keep(view: DataView, start: number, end: number): void {
    const length = end + 1 - start;
    if (length > MAX_BYTES) return;
    for (let index = 0; index < length; index += 1) this.#view.setUint8(index, view.getUint8(start + index));
    this.#length = length;
  }
}
