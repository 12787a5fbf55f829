import type { ReadableFile } from '../files/readable-file.js';
/**
 * Opens a JSONL for reading; whatever stands at the path, it doesn't wait.
 *
 * @throws UserError JSONL_UNREADABLE
 */
export declare function openJsonl(path: string): Promise<ReadableFile>;
/** Turns a failed read into words; anything that isn't a failed system call is handed back as it is. */
export declare function explainFailedRead(error: unknown, path: string): unknown;
