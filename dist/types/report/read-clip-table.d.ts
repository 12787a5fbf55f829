import type { ReportedFile } from '../contract/generated/types.js';
import type { Reading } from '../contract/jsonl.js';
import { ClipTable } from './clip-table.js';
/** A JSONL as it was read. */
export interface ReadTable {
    readonly file: ReportedFile;
    readonly table: ClipTable;
}
/**
 * Reads all rows of a JSONL of a corpus, or of one that `unify` made.
 *
 * @param path absolute
 * @throws UserError JSONL_UNREADABLE, JSONL_READ_FAILED, JSONL_INVALID
 */
export declare function readClipTable(path: string, reading: Reading): Promise<ReadTable>;
