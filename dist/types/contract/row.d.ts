import type { CorpusRow } from './generated/types.js';
/** An object on one line: the keys in the given order, no spaces, the decimals among them always with a fraction. */
export declare function serialiseFields<Key extends string>(keys: readonly Key[], decimals: ReadonlySet<string>, fields: Readonly<Record<Key, string | number>>): string;
/**
 * One line of the JSONL without its LF: keys in the document's order, no spaces, decimals always with a fraction.
 * The row must be valid.
 */
export declare function serialiseRow(row: CorpusRow): string;
