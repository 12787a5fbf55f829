/**
 * Puts together what the shards' indexes say of bytes, block by block; what they say of files belongs to their machines.
 * Losing an index costs time only, and so does failing here.
 */
export declare function mergeIndexes(indexes: readonly string[], path: string): void;
