/** A SHA-256 as eight words of 32 bits, the first four bytes in the first word. */
export type DigestWords = Uint32Array;
export declare const DIGEST_WORDS = 8;
export declare const DIGEST_DIGITS: number;
/**
 * Reads the 64 lower-case hexadecimal digits that stand at an offset.
 *
 * @returns false where any byte is something else; `words` then holds nothing of use
 */
export declare function readDigestDigits(view: DataView, at: number, words: DigestWords): boolean;
/** The words of a digest that is known to be one: 64 hexadecimal digits. */
export declare function digestWords(hex: string): DigestWords;
/** The 64 lower-case hexadecimal digits of a digest. */
export declare function digestHex(words: DigestWords): string;
/**
 * Numbers digests in the order in which they come, in some 50 bytes each: what a caller knows of a digest stands in
 * arrays of its own, by that number. Open addressing; the multipliers are drawn anew for each table, so that no file can
 * be made whose digests all fall into one place.
 */
export declare class DigestTable {
    #private;
    /** How many different digests were added. */
    size: number;
    /** @param expected how many digests will come, as far as is known; more are as welcome */
    constructor(expected?: number);
    /** The number of a digest; -1 where it was never added. */
    find(words: DigestWords): number;
    /** The digest of a number below `size`; valid until the next one is added. */
    at(number: number): DigestWords;
    /** Adds a digest and gives its number: `size` as it was before, or a smaller one where it was there already. */
    add(words: DigestWords): number;
}
