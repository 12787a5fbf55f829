import type { CorpusRow } from './generated/types.js';
import { type RowViolation } from './violation.js';
/** A line is either a row or the list of what is wrong with it. */
export type LineVerdict<Row> = {
    readonly row: Row;
    readonly violations?: undefined;
} | {
    readonly row?: undefined;
    readonly violations: readonly RowViolation[];
};
/** A kind of row that lines may hold. */
export interface RowKind<Row> {
    /** Every violation; none where the value is a valid row. */
    readonly validate: (value: unknown) => readonly RowViolation[];
    /** The line that our writer writes of a valid row. */
    readonly serialise: (row: Row) => string;
}
/**
 * Checks a value against the row schema.
 *
 * @returns every violation; none where the value is a valid row.
 */
export declare function validateRow(value: unknown): readonly RowViolation[];
/** Judges one line of a JSONL, without its LF, as a row of a corpus. */
export declare function parseLine(bytes: Buffer): LineVerdict<CorpusRow>;
/** Judges one line of a JSONL, without its LF, as a row of a kind. */
export declare function parseLineAs<Row>(bytes: Buffer, { validate, serialise }: RowKind<Row>): LineVerdict<Row>;
