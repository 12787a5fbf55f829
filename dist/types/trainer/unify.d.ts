import type { CorpusRow, UnifiedManifest, UnifiedRow } from '../contract/generated/types.js';
import { type ReadProgress } from '../contract/read-progress.js';
export interface UnifyOptions {
    /** Path of the JSONL that is made. */
    readonly output: string;
    /** Path of its manifest; beside it, with `.manifest.json` for `.jsonl`, unless given. */
    readonly manifestOut?: string | undefined;
    /** Instant written into every row; SOURCE_DATE_EPOCH, else now, unless given. */
    readonly aggregatedAt?: string | undefined;
    /** Takes the output over from a run that is known to be dead. */
    readonly breakLock?: boolean | undefined;
    /** The command line, for the manifest. */
    readonly argv?: readonly string[] | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Told after each block that was read. */
    readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}
export interface UnifyResult {
    /** Absolute path of the JSONL. */
    readonly output: string;
    readonly manifestPath: string;
    readonly manifest: UnifiedManifest;
}
/** The row on the one scale of 0..100. */
export declare function toUnifiedRow(row: Readonly<CorpusRow>, aggregatedAt: string): UnifiedRow;
/**
 * Brings the rows of several corpora onto the one scale of 0..100, in one JSONL with a manifest. Of rows of the same clip
 * the one with the smaller known standard deviation stays, compared on that scale, and of equal ones the first; rows
 * whose score lies outside their corpus' scale are dropped and counted, and so are lines that are no rows.
 *
 * @throws UserError JSONL_UNREADABLE, OPTION_INVALID, OUTPUT_... (exitCode 2), UNIFIED_EMPTY (2; 1 where there were lines),
 *   JSONL_READ_FAILED, JSONL_CHANGED, OUTPUT_LOCK_LOST, OUTPUT_WRITE_FAILED (3); in each case nothing was replaced
 */
export declare function unify(paths: readonly string[], options: UnifyOptions): Promise<UnifyResult>;
