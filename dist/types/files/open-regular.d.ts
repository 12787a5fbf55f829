import { type ReadableFile } from './readable-file.js';
/**
 * Opens a file that the user has named for reading; whatever stands at the path, it doesn't wait.
 *
 * @param code of the error, and the hint for a file that can't be opened
 * @throws UserError of that code (exitCode 2; 3 where the disk fails)
 */
export declare function openRegular(path: string, { code, hint }: {
    readonly code: string;
    readonly hint: string;
}): Promise<ReadableFile>;
