import type { Split, SplitConfig, SplitInput } from '../contract/generated/types.js';
import type { Reading } from '../contract/jsonl.js';
import { type ReadProgress } from '../contract/read-progress.js';
import { ContentGroups } from './content-groups.js';
import { type SplitSettings } from './split-config.js';
export interface SplitOptions extends SplitSettings {
    /** Path of the split file that is made. */
    readonly output: string;
    /** Takes the output over from a run that is known to be dead. */
    readonly breakLock?: boolean | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Told after each block that was read. */
    readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}
export interface SplitResult {
    /** Absolute path of the split file. */
    readonly output: string;
    readonly split: Split;
}
/** What was read of some JSONLs. */
export interface ReadContents {
    readonly inputs: readonly SplitInput[];
    readonly groups: ContentGroups;
}
/**
 * Reads JSONLs and brings the clips of each content together.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID, JSONL_READ_FAILED
 */
export declare function readContents(paths: readonly string[], reading: Reading): Promise<ReadContents>;
/** @throws UserError SPLIT_EMPTY_SET */
export declare function composeSplit({ inputs, groups }: ReadContents, config: SplitConfig): Split;
/**
 * Splits the contents of JSONLs into training and test sets, and writes down which is where. All clips of a content are on
 * the same side, across corpora too.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID, OPTION_INVALID, SPLIT_EMPTY_SET, OUTPUT_... (exitCode 2),
 *   JSONL_READ_FAILED, OUTPUT_LOCK_LOST, OUTPUT_WRITE_FAILED (3); in each case nothing was replaced
 */
export declare function split(paths: readonly string[], options: SplitOptions): Promise<SplitResult>;
