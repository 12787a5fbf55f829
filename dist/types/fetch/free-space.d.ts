/** Bytes that this user may still write where a folder lies. */
export declare function readFreeBytes(folder: string): Promise<number>;
/** @throws UserError DISK_FULL where less is free than is needed */
export declare function requireFreeBytes(folder: string, neededBytes: number, purpose: string): Promise<void>;
