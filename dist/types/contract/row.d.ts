import type { CorpusRow } from './generated/types.js';
/**
 * One line of the JSONL without its LF: keys in the document's order, no spaces, decimals always with a fraction.
 * The row must be valid.
 */
export declare function serialiseRow(row: CorpusRow): string;
