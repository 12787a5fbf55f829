/**
 * The file of the clip index: a heading, and blocks that each carry their kind, their length and checksums of both. A
 * block that is torn or damaged is as good as absent. Numbers are as the machine has them, which the heading says.
 */
export declare const INDEX_HEADING: Buffer<ArrayBuffer>;
export type BlockKind = 'files' | 'answers';
/** What could be read of an index file. */
export interface IndexExtent {
    /** False for a file that is somebody else's and must not be written over. */
    readonly isOurs: boolean;
    /** Up to where it can be kept: what follows is torn. 0 where it has to begin anew. */
    readonly goodBytes: number;
}
/** A block as it is written. */
export declare function formatBlock(kind: BlockKind, payload: Buffer): Buffer;
/**
 * Reads an index file block by block; what can't be read is as good as absent. In place and not through Node's thread
 * pool: it is read once, before anything else can be done.
 *
 * @param visit gets a payload that begins at a multiple of eight bytes, and is the receiver's
 */
export declare function readIndexFile(path: string, visit: (kind: BlockKind, payload: Buffer) => void): IndexExtent;
