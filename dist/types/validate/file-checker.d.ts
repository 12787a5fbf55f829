import type { Violation } from '../contract/generated/types.js';
import type { JsonlLine } from '../contract/jsonl.js';
import type { RowLine, RowVisitor } from '../contract/rows.js';
import type { RowViolation } from '../contract/violation.js';
import type { ClipClaim } from './clip-check.js';
import type { ValidateOptions } from './options.js';
import type { RepeatSearch } from './repeats.js';
/** Collects what is wrong with one file. */
export declare class FileChecker implements RowVisitor {
    #private;
    readonly claims: ClipClaim[];
    readonly violations: Violation[];
    count: number;
    rows: number;
    constructor(options: ValidateOptions, repeats: RepeatSearch);
    add(violation: Violation): void;
    addAll(violations: readonly Violation[]): void;
    visitRow({ number: line, isTerminated, row, digest }: RowLine): void;
    visitFault({ number: line, isTerminated }: JsonlLine, violations: readonly RowViolation[]): void;
    checkRowCount(): void;
}
