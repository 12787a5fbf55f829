import type { FileHandle } from 'node:fs/promises';
/** Closes a file whose bytes need nothing more: it was only read, or is flushed. */
export declare function closeSettled(file: FileHandle | undefined): Promise<void>;
/** The same in place. */
export declare function closeSettledSync(file: number | undefined): void;
