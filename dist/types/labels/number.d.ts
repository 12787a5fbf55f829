/** Which mark separates the fraction in a file; `unknown` until a number shows it. */
export type DecimalMark = 'dot' | 'comma' | 'unknown';
/** The mark that a number's text shows, if it shows one. */
export declare function decimalMarkOf(text: string): DecimalMark;
/**
 * Reads a decimal strictly.
 *
 * @returns undefined where the text isn't a number, or is one beyond the range of a double (1e400).
 */
export declare function parseDecimal(text: string, mark: DecimalMark): number | undefined;
/**
 * Reads a count strictly: a non-negative integer that a double holds exactly, with or without `.0`.
 *
 * @returns undefined where the text isn't one.
 */
export declare function parseCount(text: string): number | undefined;
/**
 * Reads an identifier: digits as text, because a flickr id is larger than 2^31 and must never be rounded; `.0` from a
 * detour through pandas is dropped.
 *
 * @returns undefined where the text isn't one (`8.53692E+09` has lost its digits).
 */
export declare function parseFlickrId(text: string): string | undefined;
