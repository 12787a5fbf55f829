import type { IngestManifest, ResultError } from '../contract/generated/types.js';
import type { MergeOptions } from './merge-options.js';
/** How a merge ended that was done. */
export interface MergeResult {
    readonly output: string;
    readonly manifestPath: string;
    readonly manifest: IngestManifest;
    /** Why the corpus counts as failed all the same: a threshold, or an output without a row. Empty where it does not. */
    readonly failures: readonly ResultError[];
}
/**
 * Makes one output of shards: their rows in the order of the labels, of identical clips the first, as one run over all
 * labels would have written them; and a manifest that counts every label as that run would have. Nothing is written, and
 * nothing is left behind, unless all of it is.
 *
 * @throws MergeRefusal with everything that is wrong with the shards; UserError OPTION_INVALID, OUTPUT_STANDS,
 *   OUTPUT_NOT_REGULAR, OUTPUT_NOT_WRITABLE, OUTPUT_LOCKED, MANIFEST_FOREIGN (exitCode 2), OUTPUT_WRITE_FAILED (exitCode
 *   3); the signal's reason when aborted
 */
export declare function mergeShards(options: MergeOptions): Promise<MergeResult>;
