import type { FileHandle } from 'node:fs/promises';
import type { BodySink } from './send-get.js';
/** Most bytes that wait in memory, and so what a kill at any moment may cost: they are fetched twice. */
export declare const BLOCK_BYTES = 1048576;
export interface AppendQueueOptions {
    readonly file: FileHandle;
    /** Position in the file of the first byte that comes. */
    readonly position: number;
    /** What must be done before the first byte is written. */
    readonly prepare: () => Promise<void>;
    /** Called with the position behind all bytes that are written, and waited for. */
    readonly onWritten: (position: number) => Promise<void> | void;
    /** Called with the position behind all bytes that have come; throws where there are too many. */
    readonly checkPosition: (position: number) => void;
}
/** Writes pieces of a body to the end of a file, in the order in which they come, gathered into few writes. */
export declare class AppendQueue implements BodySink {
    #private;
    constructor(options: AppendQueueOptions);
    push(chunk: Buffer): boolean;
    whenDrained(resume: () => void): void;
    /** Waits until all that has come is written; throws what writing threw. */
    settle(): Promise<void>;
}
