type Numbers = Float64Array | Uint32Array | Uint8Array;
/**
 * Numbers of one type in a row, outside the heap and in pieces: an array of hundreds of thousands that grows by pushing
 * leaves copies of itself behind, which stay until the next full collection.
 */
export declare class NumberList {
    #private;
    /** @param type which numbers it can hold, such as Uint32Array for 0 to 2^32 - 1; others are changed as it does */
    constructor(type: new (length: number) => Numbers);
    get length(): number;
    /** The number at a position; undefined past the end. */
    at(position: number): number | undefined;
    push(value: number): void;
    /** Puts a number at a position, at most one past the end. */
    set(position: number, value: number): void;
}
export {};
