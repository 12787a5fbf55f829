import type { SplitCheck } from '../contract/generated/types.js';
import { type ReadProgress } from '../contract/read-progress.js';
export interface CheckSplitOptions {
    /** Lets rows be there whose clips the split doesn't know. */
    readonly allowNew?: boolean | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Told after each block that was read. */
    readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}
/**
 * Checks that a split file and JSONLs belong together: each clip of the file stands in the rows, each clip of the rows in
 * the file, no content on two sides, and the folds as the seed gives them.
 *
 * @throws UserError SPLIT_UNREADABLE, SPLIT_INVALID, JSONL_UNREADABLE, JSONL_INVALID (exitCode 2), JSONL_READ_FAILED (3)
 */
export declare function checkSplit(splitPath: string, paths: readonly string[], { allowNew, ...following }?: CheckSplitOptions): Promise<SplitCheck>;
