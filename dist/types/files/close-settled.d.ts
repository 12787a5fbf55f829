import type { ReadableFile } from './readable-file.js';
/** Closes a file whose bytes need nothing more: it was only read, or is flushed. */
export declare function closeSettled(file: Pick<ReadableFile, 'close'> | undefined): Promise<void>;
/** The same in place. */
export declare function closeSettledSync(file: number | undefined): void;
