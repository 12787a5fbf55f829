/** ASCII digits only: full-width digits, `1_0`, `0x1`, `NaN` and `Infinity` are no numbers in a label file. */
const DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const DECIMAL_COMMA = /^[+-]?[0-9]+,[0-9]+$/;
/** pandas writes an integer column that has gaps as decimals: `64.0`. */
const INTEGER = /^\+?([0-9]+)(?:\.0*)?$/;

/** Which mark separates the fraction in a file; `unknown` until a number shows it. */
export type DecimalMark = 'dot' | 'comma' | 'unknown';

/** The mark that a number's text shows, if it shows one. */
export function decimalMarkOf(text: string): DecimalMark {
  if (DECIMAL_COMMA.test(text)) return 'comma';
  return text.includes('.') ? 'dot' : 'unknown';
}

/**
 * Reads a decimal strictly.
 *
 * @returns undefined where the text isn't a number, or is one beyond the range of a double (1e400).
 */
export function parseDecimal(text: string, mark: DecimalMark): number | undefined {
  if (mark === 'comma' && text.includes('.')) return undefined;
  const plain = mark === 'comma' && DECIMAL_COMMA.test(text) ? text.replace(',', '.') : text;
  if (!DECIMAL.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * Reads a count strictly: a non-negative integer that a double holds exactly, with or without `.0`.
 *
 * @returns undefined where the text isn't one.
 */
export function parseCount(text: string): number | undefined {
  const digits = INTEGER.exec(text)?.[1];
  const value = Number(digits);
  return digits !== undefined && Number.isSafeInteger(value) ? value : undefined;
}

/**
 * Reads an identifier: digits as text, because a flickr id is larger than 2^31 and must never be rounded; `.0` from a
 * detour through pandas is dropped.
 *
 * @returns undefined where the text isn't one (`8.53692E+09` has lost its digits).
 */
export function parseFlickrId(text: string): string | undefined {
  return /^([0-9]{1,20})(?:\.0*)?$/.exec(text)?.[1];
}
