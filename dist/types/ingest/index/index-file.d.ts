import { type FileHandle } from 'node:fs/promises';
/**
 * The file of the clip index: a heading, and blocks that each carry their kind, their length and checksums of both. A
 * block that is torn or damaged is as good as absent. Numbers are as the machine has them, which the heading says.
 */
export declare const INDEX_HEADING: Buffer<ArrayBuffer>;
/**
 * Digests of files by their states, what probers said of digests, and what the last finished run saw. Of the last kind one
 * counts, and it stands last: whatever is added takes its place.
 */
export type BlockKind = 'files' | 'answers' | 'outcome';
/** What could be read of an index file. */
export interface IndexExtent {
    /** False for a file that is somebody else's and must not be written over. */
    readonly isOurs: boolean;
    /** Up to where it is kept by whoever adds to it: what follows is torn, or an outcome. 0 where it has to begin anew. */
    readonly goodBytes: number;
}
/** A block as it is written. */
export declare function formatBlock(kind: BlockKind, payload: Buffer): Buffer;
interface BlockReading {
    /** Whose payloads are read; of others only the heading is looked at. */
    readonly kinds: readonly BlockKind[];
    readonly visit: (kind: BlockKind, payload: Buffer) => void;
}
/** Opens an index file to add blocks to what of it is kept; one that was not understood, or is to be forgotten, begins anew. */
export declare function extendIndexFile(path: string, { goodBytes }: Pick<IndexExtent, 'goodBytes'>): Promise<FileHandle>;
/**
 * Reads an index file block by block; what can't be read is as good as absent. In place and not through Node's thread
 * pool: it is read once, before anything else can be done.
 *
 * @param visit gets a payload of one of the kinds, which begins at a multiple of eight bytes, and is the receiver's
 */
export declare function readIndexFile(path: string, kinds: readonly BlockKind[], visit: BlockReading['visit']): IndexExtent;
export {};
