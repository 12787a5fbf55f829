/** Makes created, renamed and removed entries of a folder survive a power cut, where the platform can. */
export declare function syncFolder(path: string): Promise<void>;
/** Writes all of some bytes to an open file, from where the last ones ended. */
export declare function writeFully(file: number, bytes: Buffer): void;
/** Writes a whole file under another name, flushes it and renames it into place. */
export declare function writeDurably(path: string, contents: string | Buffer): Promise<void>;
/** Removes a file, if it is there, before anything that comes after. */
export declare function removeDurably(path: string): Promise<void>;
/**
 * Writes a file anew, again and again: under one name beside it, which a kill leaves behind and the next write takes over,
 * so that kills leave no heap of files. For one writer at a time.
 */
export declare function replaceDurably(path: string, text: string): Promise<void>;
