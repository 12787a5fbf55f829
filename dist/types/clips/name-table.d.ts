/**
 * Numbers names in the order in which they come, in some 20 bytes each besides their own. Open addressing over a hash
 * whose multiplier is drawn anew for each table, so that no folder can be made whose names all fall into one place.
 */
export declare class NameTable {
    #private;
    /** Whether all names are of ASCII alone. */
    isAscii: boolean;
    get size(): number;
    /** The name of a number below `size`. */
    at(number: number): string;
    /** Whether the name of a number ends in the given bytes; that costs a fraction of making the name. */
    endsWith(number: number, ending: Buffer): boolean;
    /** The number of a name; -1 where it was never added. */
    find(name: string): number;
    /** Adds a name, once. @returns its number */
    add(name: string): number;
}
