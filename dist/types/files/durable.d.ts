/** Makes created, renamed and removed entries of a folder survive a power cut, where the platform can. */
export declare function syncFolder(path: string): Promise<void>;
/**
 * Makes a folder, and those above it where they are missing, so that what is put into it survives a power cut: a folder that
 * stands there may be one that a killed run has made a moment ago.
 *
 * @returns the topmost one that was missing
 */
export declare function makeFolder(path: string): Promise<string | undefined>;
/** Writes all of some bytes to an open file, from where the last ones ended. */
export declare function writeFully(file: number, bytes: Buffer): void;
/** Where a file is written before it takes its place. */
export declare function nextPath(path: string): string;
/**
 * Writes a whole file beside its place, flushes it and renames it into place. The name beside it is always the same, which a
 * kill leaves behind and the next write takes over, so that kills leave no heap of files. A link that stands in the place is
 * replaced, and what it leads to stays as it is. For one writer at a time.
 */
export declare function writeDurably(path: string, contents: string | Buffer): Promise<void>;
/** Removes a file, if it is there, before anything that comes after. */
export declare function removeDurably(path: string): Promise<void>;
