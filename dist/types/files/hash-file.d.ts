/**
 * Gives the SHA-256 of a file in hexadecimal. Its bytes go through one block of memory: a stream would leave as many blocks
 * behind as the file has.
 *
 * @throws the system's error where it can't be opened; UserError FILE_READ_FAILED (exitCode 3) where the disk fails
 */
export declare function hashFile(path: string): Promise<string>;
