import type { ValidationReport } from '../contract/generated/types.js';
import type { ValidateOptions } from './options.js';
/**
 * Checks JSONL files against the contract: every row, and each file as a whole. A file may hold rows of a corpus, or those
 * that `unify` made.
 *
 * @throws UserError JSONL_UNREADABLE, MANIFEST_UNREADABLE, MANIFEST_INVALID, OPTION_INVALID (exitCode 2),
 *   JSONL_READ_FAILED (exitCode 3)
 */
export declare function validateJsonl(paths: string | readonly string[], options?: ValidateOptions): Promise<ValidationReport>;
