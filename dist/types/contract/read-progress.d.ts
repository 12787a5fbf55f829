import type { Reading } from './jsonl.js';
/** How far the reading of files has come. */
export interface ReadProgress {
    readonly bytesRead: number;
    /** Grows where a file turns out to need another look. */
    readonly bytesTotal: number;
}
export interface ReadMeterOptions {
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}
/** Adds up what is read of files, and tells it after each block. */
export declare class ReadMeter implements Reading {
    #private;
    readonly signal: AbortSignal | undefined;
    constructor(bytesTotal: number, { signal, onProgress }: ReadMeterOptions);
    /** More is to be read than was thought. */
    expect(bytes: number): void;
    readonly onBytes: (bytes: number) => void;
}
/** Bytes of some files together; what can't be looked at counts as nothing, and whoever opens it says why. */
export declare function sumSizes(paths: readonly string[]): Promise<number>;
