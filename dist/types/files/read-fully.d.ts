import type { ReadableFile } from './readable-file.js';
/**
 * Reads from a position on until the buffer is full or the file has ended: a network share may give less at once.
 *
 * @returns the bytes that were read
 * @throws the system's error
 */
export declare function readFully(file: Pick<ReadableFile, 'read'>, buffer: Buffer, position: number): Promise<Buffer>;
/** The same in place. */
export declare function readFullySync(file: number, buffer: Buffer, position: number): Buffer;
