import type { FileReport, ValidationReport } from '../contract/generated/types.js';
import type { ValidateOptions } from './options.js';
/** What is found in a file, whatever else is told of it as a whole. */
export type FileFindings = Omit<FileReport, 'sha256' | 'size_bytes'>;
/**
 * Checks JSONL files against the contract: every row, and each file as a whole. A file may hold rows of a corpus, or those
 * that `unify` made.
 *
 * @throws UserError JSONL_UNREADABLE, MANIFEST_UNREADABLE, MANIFEST_INVALID, OPTION_INVALID (exitCode 2),
 *   JSONL_READ_FAILED (exitCode 3)
 */
export declare function validateJsonl(paths: string | readonly string[], options?: ValidateOptions): Promise<ValidationReport>;
/**
 * Finds what `validateJsonl` finds, without the digest that nobody asks for where there is no manifest.
 *
 * @throws UserError JSONL_UNREADABLE (exitCode 2), JSONL_READ_FAILED (exitCode 3)
 */
export declare function findViolations(files: readonly string[], options: Omit<ValidateOptions, 'manifest'>): Promise<readonly FileFindings[]>;
