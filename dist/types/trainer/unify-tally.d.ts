import type { DigestWords } from '../contract/digest-table.js';
import type { CorpusRow, UnifiedCorpus, UnifyCounts, UnifyDuplicateList, UnifyFaultList } from '../contract/generated/types.js';
import type { RowViolation } from '../contract/violation.js';
type Mutable<T> = {
    -readonly [Key in keyof T]: T[Key];
};
/** Lines of each kind that a manifest lists; all are counted. */
export declare const MAX_LISTED_LINES = 1000;
/** Where a line stands. */
export interface LinePlace {
    /** Absolute path of the JSONL. */
    readonly path: string;
    /** Counted from 1. */
    readonly line: number;
}
/** Counts what becomes of every line, by file and in all, and lists what is dropped. */
export declare class UnifyTally {
    #private;
    readonly counts: Mutable<UnifyCounts>;
    readonly outOfRange: UnifyFaultList;
    readonly invalid: UnifyFaultList;
    readonly duplicates: UnifyDuplicateList;
    /** The counts of each input, in the order in which they were read. */
    get inputs(): readonly UnifyCounts[];
    /** The corpora that were written, in the order in which they first appeared. */
    get corpora(): UnifiedCorpus[];
    /** Begins an input, which may have no line. */
    startInput(input: number): void;
    addRow(input: number): void;
    addFault(input: number, { path, line }: LinePlace, violations: readonly RowViolation[]): void;
    addDuplicate(input: number, { path, line }: LinePlace, digest: DigestWords): void;
    addWritten(input: number, row: Readonly<CorpusRow>): void;
}
export {};
