import type { ReportStatistics, ResultError } from '../contract/generated/types.js';
import { type ReadProgress } from '../contract/read-progress.js';
import type { JsonlManifest } from './skipped.js';
export interface ReportOptions {
    /** Path of the page that is made anew; none is made unless given. */
    readonly html?: string | undefined;
    /** Path of the manifest; the one beside the JSONL unless given, if there is one. */
    readonly manifest?: string | undefined;
    /** Path of an earlier JSONL, with which this one is compared. */
    readonly against?: string | undefined;
    /** Shows the page every clip with its values, and scores in the reasons for which labels were skipped. */
    readonly perClip?: boolean | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Told after each block that was read. */
    readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}
export interface ReportResult {
    readonly statistics: ReportStatistics;
    /** The manifest that was read, if there was one. */
    readonly manifest: JsonlManifest | undefined;
    /** What is not as it should be with the files; the report was made all the same. */
    readonly failures: readonly ResultError[];
}
/**
 * Tells what a JSONL holds: counts and distributions of its rows, what was skipped, and how it differs from an earlier
 * file; on request as one page of HTML that loads nothing.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID, MANIFEST_UNREADABLE, MANIFEST_INVALID, OUTPUT_AMONG_INPUTS,
 *   OUTPUT_FOREIGN, OUTPUT_LOCKED, OUTPUT_NOT_REGULAR, OUTPUT_NOT_WRITABLE (exitCode 2), JSONL_READ_FAILED,
 *   OUTPUT_WRITE_FAILED (3)
 */
export declare function report(path: string, options?: ReportOptions): Promise<ReportResult>;
