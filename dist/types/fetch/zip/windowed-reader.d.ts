import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import yauzl from 'yauzl';
/** Reads an archive for the library with few system calls, however small the pieces are that it asks for. */
export declare class WindowedReader extends yauzl.RandomAccessReader {
    #private;
    constructor(file: FileHandle);
    read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void;
    createReadStream({ start, end }: {
        readonly start: number;
        readonly end: number;
    }): Readable;
}
