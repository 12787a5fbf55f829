/** What one syntax element was: its value, and its bits or, for 0 bits, that it was an Exp-Golomb code. */
export interface Element {
    readonly value: number;
    readonly bits: number;
}
/** Reads the syntax elements of H.264 (ITU-T H.264, 7.2 and 9.1) and remembers them, so that they can be written again. */
export declare class BitReader {
    #private;
    readonly elements: Element[];
    /** @param bytes without emulation prevention */
    constructor(bytes: Uint8Array);
    /** u(n) */
    bits(bits: number): number;
    /** u(1) */
    flag(): boolean;
    /** ue(v), at most `max` */
    unsigned(max: number): number;
    /** se(v) from -max to max */
    signed(max: number): number;
    /** more_rbsp_data(): whether anything stands before the final stop bit. */
    hasMore(): boolean;
}
