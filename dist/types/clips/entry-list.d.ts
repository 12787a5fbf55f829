/** What stands in a folder, as the listing says it; `other` may be a link or a file of unknown type. */
export interface ListedEntry {
    readonly name: string;
    readonly kind: (typeof KINDS)[number];
}
declare const KINDS: readonly ['file', 'folder', 'other'];
/** The entries of one folder, found by name without looking at the disk again. */
export declare class EntryList implements Iterable<ListedEntry> {
    #private;
    constructor(entries: Iterable<ListedEntry>);
    get size(): number;
    /** Whether all names are of ASCII alone. */
    get isAscii(): boolean;
    /** The entry of a position below `size`. */
    at(number: number): ListedEntry;
    /** How many files have a name that ends so. */
    countFiles(ending: string): number;
    /** Those whose names do not end so. */
    without(ending: string): Generator<ListedEntry>;
    /** Position of an entry in the order in which they are given; -1 where there is none of this name. */
    numberOf(name: string): number;
    find(name: string): ListedEntry | undefined;
    [Symbol.iterator](): Generator<ListedEntry>;
}
/**
 * Lists a folder, without hidden entries. In place and entry by entry: all of a large one at once, through Node's thread
 * pool, takes twice as long and many times the memory.
 *
 * @throws the system's error where it can't be listed
 */
export declare function listFolder(path: string): EntryList;
export {};
