import type { FileDigest } from '../../contract/generated/types.js';
import type { Label } from '../../labels/label.js';
import type { Score } from '../output/score-ledger.js';
/**
 * Which label of a shard claimed which bytes, in label order: the JSONL says nothing of labels that got no row, and no row
 * says on which line its label stands. Merging needs both, because a row that another shard has already makes a dedup or a
 * conflict of its label, and perhaps another thing of those that were held against it. One JSON document a line, behind a
 * heading; labels on successive lines with successive rows share one.
 */
export type Claim = RowClaims | OtherClaim;
/** Labels from this line on whose rows stand one after another in the JSONL. */
export interface RowClaims {
    readonly file: string;
    readonly line: number;
    /** Of the first label, from 0. */
    readonly row: number;
    readonly count: number;
}
/** A label whose bytes got no row by it. */
export interface OtherClaim extends Score {
    readonly file: string;
    readonly line: number;
    readonly src: string;
    readonly src_sha256: string;
    readonly outcome: 'dedup' | 'conflict' | 'broken';
}
/** First line of the file. */
export declare const CLAIMS_HEADING: {
    readonly schema: 'konvid-ingest-shard-claims-v1';
};
/** Where the claims of an output lie. */
export declare function claimsPath(output: string): string;
/** Writes the claims of a run, each time anew: every run goes through all labels of its shard. For one writer at a time. */
export declare class ClaimLog {
    #private;
    /** @throws UserError OUTPUT_WRITE_FAILED, as everything else here */
    constructor(output: string);
    /** Notes that a label has the row of this number. */
    noteRow({ file, line }: Pick<Label, 'file' | 'line'>, row: number): void;
    noteOther(claim: OtherClaim): void;
    /** Puts the finished file into its place, before anything that comes after. @returns what the manifest says of it */
    finish(): Promise<FileDigest>;
    /** Ends the writing; what is not finished is given up, or is another run's by now. */
    close({ isLost }?: {
        readonly isLost?: boolean;
    }): void;
}
