import { type DigestWords } from '../contract/digest-table.js';
/** Looks for clips that stand twice. */
export interface RepeatSearch {
    /** @returns the line on which the clip stood first; undefined where it is not known to have stood */
    add(digest: DigestWords, line: number): number | undefined;
}
/** Tells for each clip whether it stood before, and where. */
export declare class RepeatFinder implements RepeatSearch {
    #private;
    constructor(expected: number);
    add(digest: DigestWords, line: number): number | undefined;
}
/**
 * The first 52 bits of digests. They tell that no digest stands twice at half the cost of a table that could also tell
 * which does: sorting goes through memory in order, a table through all of it for every digest.
 */
export declare class DigestPrefixes implements RepeatSearch {
    #private;
    /** @param expected how many will come, as far as is known */
    constructor(expected: number);
    add(digest: DigestWords): undefined;
    /** Whether any two are the same: then a digest stands twice, or, once in ten thousand files, two others look alike. */
    mayRepeat(): boolean;
}
