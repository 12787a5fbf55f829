import type { FileHandle } from 'node:fs/promises';
import { ScoreLedger } from './score-ledger.js';
/** What an output holds before a run appends to it. */
export interface ExistingRows {
    readonly ledger: ScoreLedger;
    readonly rows: number;
    /** SHA-256 of all bytes, in hexadecimal. */
    readonly sha256: string;
    readonly sizeBytes: number;
    /** What has to be done to the end of the file before a row may follow. */
    readonly ending: Ending;
}
/** Whole; a valid row that lacks its LF; or a row that an interruption has torn, from this offset on. */
export type Ending = {
    readonly kind: 'whole';
} | {
    readonly kind: 'unterminated';
} | {
    readonly kind: 'torn';
    readonly offset: number;
};
/** What every row of an output must be. */
export interface ExpectedRows {
    readonly corpus: string;
    readonly corpusVersion: string;
    /** How many there will be, as far as is known: for nothing but room in memory. */
    readonly count: number;
}
/**
 * Reads the output that a run will append to.
 *
 * @param path for messages
 * @throws UserError OUTPUT_INVALID_ROWS where it holds anything but valid rows of the corpus and version
 */
export declare function readExistingRows(file: FileHandle, { path, expected, signal }: {
    path: string;
    expected: ExpectedRows;
    signal?: AbortSignal | undefined;
}): Promise<ExistingRows>;
