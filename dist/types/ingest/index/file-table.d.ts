import type { FileState } from '../../clips/file-state.js';
import { type DigestWords } from '../../contract/digest-table.js';
/**
 * Digests of files, by path and by the state in which each file was read, in some 90 bytes a file. Of a path only a hash of
 * 64 bits is kept: a file of another path would besides have to be in the very same state to be taken for it.
 */
export declare class FileTable {
    #private;
    /** How many paths are known. */
    size: number;
    /** @param expected how many paths will come, as far as is known; more are as welcome */
    constructor(expected?: number);
    /** The number of what is known of the file at a path; -1 where nothing is. */
    find(path: string): number;
    /** The digest of the file of this number, if it was in this very state. */
    digestOf(number: number, state: FileState): DigestWords | undefined;
    /** Takes in what is known of a file, in place of what was. */
    set(path: string, state: FileState, digest: DigestWords): void;
    /** Takes in records that an earlier table gave. @returns how many */
    admit(records: Uint32Array): number;
    /** All records, for `admit`; valid until the next call that adds one. */
    records(): Uint32Array;
}
