import { type FileHandle } from 'node:fs/promises';
/**
 * Opens a label file for as long as it is read.
 *
 * @throws UserError LABELS_UNREADABLE; LABELS_READ_FAILED (exitCode 3) where the disk fails; whatever `read` throws
 */
export declare function withLabels<T>(path: string, read: (file: FileHandle) => Promise<T>): Promise<T>;
