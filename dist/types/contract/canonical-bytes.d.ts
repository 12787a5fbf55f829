/** What the generated scanner of canonical lines stands on. */
/** No line reaches into so many bytes at the end of a buffer: a scanner that begins before them needs no look at the end. */
export declare const SCAN_MARGIN_BYTES = 8192;
/** Digits of a whole number that stays below 2^53. */
export declare const MAX_WHOLE_DIGITS = 15;
/** The least number of so many digits that doesn't begin with a zero: 0 of one digit, none of no digit. */
export declare const LEAST_BY_DIGITS: Float64Array<ArrayBuffer>;
/** 10^22 is the highest power of ten that a double holds exactly. */
export declare const MAX_FRACTION_DIGITS = 22;
export declare const POWERS_OF_TEN: Float64Array<ArrayBuffer>;
/** What a byte is in a text, by bits. */
export declare const LETTER = 1;
export declare const PRINTABLE = 2;
export declare const OTHER = 4;
/** Letters, digits and `_-.`; the rest of printable ASCII; what ends a text, escapes in it or isn't ASCII. */
export declare const KINDS: Uint8Array<ArrayBuffer>;
/** Fields of an earlier line, all of them valid: where the same bytes follow, they need not be read again. */
export declare class SameFields {
    #private;
    /** @returns the offset after the fields where they stand at this one; otherwise -1 */
    endAt(view: DataView, at: number): number;
    forget(): void;
    /** Keeps the fields between two offsets; a run that is too long is read anew on each line. */
    keep(view: DataView, start: number, end: number): void;
}
