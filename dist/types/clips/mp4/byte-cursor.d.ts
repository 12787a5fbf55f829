/** The four letters of a box as the number that stands in the file. */
export declare function fourCc(letters: string): number;
/** Reads big-endian fields one after another, within its bounds. */
export declare class ByteCursor {
    #private;
    readonly bytes: Uint8Array;
    readonly end: number;
    position: number;
    /** @param view of the same bytes */
    constructor(bytes: Uint8Array, view: DataView, start: number, end: number);
    static over(bytes: Uint8Array): ByteCursor;
    get left(): number;
    u8(): number;
    u16(): number;
    u24(): number;
    u32(): number;
    i32(): number;
    /** A part of the bytes, not copied. */
    take(length: number): Uint8Array;
    skip(length: number): void;
    /** The next bytes as a cursor of their own. */
    within(length: number): ByteCursor;
    /** Bytes anywhere in the file as a cursor of their own. */
    at(start: number, length: number): ByteCursor;
    expectZeros(length: number): void;
    expectU16(value: number): void;
    expectU32(value: number): void;
    /** Demands that nothing is left. */
    finish(): void;
}
