import type { SplitConfig } from '../contract/generated/types.js';
/** What of a content decides its folds. */
export interface SplitSubject {
    readonly id: string;
    readonly meanMos: number;
}
/** What is drawn: the same for every machine and language. */
export interface Draw {
    readonly seed: string;
    /** From 1. */
    readonly repeat: number;
    readonly id: string;
}
/**
 * A number in [0, 1) from the first 40 bits of SHA-256 over `<seed> <repeat> <id>` in UTF-8: even times the number of folds
 * it fits into a double, so that nothing is ever rounded.
 */
export declare function drawFraction({ seed, repeat, id }: Draw): number;
/** The folds of one content, by itself: one number a repeat. */
export declare function hashFolds(id: string, { kind, seed, repeats, folds, test_share }: SplitConfig): number[];
/** The folds of each content, in the order of the contents: one number a repeat, 0 where no fold tests it. */
export declare function assignFolds(contents: readonly SplitSubject[], config: SplitConfig): readonly number[][];
