import type { JsonlDigest, Reading } from '../contract/jsonl.js';
import { type RowVisitor } from '../contract/rows.js';
/**
 * Reads a JSONL of a corpus by its path, row by row.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_READ_FAILED
 */
export declare function readJsonl(path: string, visitor: RowVisitor, reading: Reading): Promise<JsonlDigest>;
/** How many rows some files may hold, for nothing but room in memory. */
export declare function estimateAllRows(paths: readonly string[]): Promise<number>;
