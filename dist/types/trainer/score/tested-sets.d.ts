import type { ScoredSplit } from '../../contract/generated/types.js';
import { type LabelledRows } from './labelled-rows.js';
/** The clips of one fold's test set, or of all. */
export interface TestedSet {
    /** Numbers of the split file; 0 for the set of all. */
    readonly repeat: number;
    readonly fold: number;
    /** Numbers of rows, in the order of the JSONL. */
    readonly rows: readonly number[];
    /** Clips of the set that the JSONL doesn't have. */
    readonly absent: readonly string[];
}
/** What is scored, and which content each row shows. */
export interface TestedSets {
    readonly split: ScoredSplit | null;
    readonly sets: readonly TestedSet[];
    /** By number of the row: number of its content. */
    readonly contentOfRow: Uint32Array;
    /** Rows that the split doesn't have. */
    readonly newRows: number;
}
/** All rows as one set. */
export declare function testAllRows(rows: LabelledRows): TestedSets;
/**
 * The test sets of a split, over the rows of a JSONL.
 *
 * @throws UserError SPLIT_UNREADABLE, SPLIT_INVALID, SCORE_SPLIT_MISMATCH
 */
export declare function testFolds(path: string, rows: LabelledRows, { allowNew }: {
    readonly allowNew: boolean;
}): Promise<TestedSets>;
