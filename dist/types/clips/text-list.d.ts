/**
 * Texts one after another in a few pieces of memory, as UTF-8: a string of its own costs several times as much. No text
 * stands in two pieces; one that doesn't fit behind the last begins the next piece.
 */
export declare class TextList {
    #private;
    get length(): number;
    /**
     * @param text well-formed (anything else comes back with replacement characters), and shorter than 300,000 units
     * @returns its number
     */
    push(text: string): number;
    /** Adds a text as the first so many of the given bytes, at most 300,000 of UTF-8. @returns its number */
    pushBytes(bytes: Buffer, length: number): number;
    at(number: number): string;
    /** Whether the text of this number has the first so many bytes of the given ones. */
    isAt(number: number, bytes: Buffer, length: number): boolean;
    /** Whether the text of this number ends in the given bytes. */
    endsWith(number: number, ending: Buffer): boolean;
}
