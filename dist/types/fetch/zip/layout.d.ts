/** Where an entry lies in its archive, from its local header to the last of its packed bytes. */
export interface Extent {
    readonly start: number;
    readonly end: number;
    /** Whether a data descriptor follows. */
    readonly hasDescriptor: boolean;
}
/**
 * Makes sure that every byte before the central directory belongs to exactly one entry: none is shared, as in a bomb whose
 * entries overlap, and none is left over, as in front of a self-extracting program or where another archive hides.
 *
 * @returns what is wrong; undefined where nothing is
 */
export declare function layoutFault(extents: readonly Extent[], directoryStart: number): string | undefined;
