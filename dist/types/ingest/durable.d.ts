/** Makes created, renamed and removed entries of a folder survive a power cut, where the platform can. */
export declare function syncFolder(path: string): Promise<void>;
/** Writes a whole file under another name, flushes it and renames it into place. */
export declare function writeDurably(path: string, text: string): Promise<void>;
/** Removes a file, if it is there, before anything that comes after. */
export declare function removeDurably(path: string): Promise<void>;
