import { formatDecimal } from './decimal.ts';
import { CORPUS_ROW_KEYS, DECIMAL_KEYS } from './generated/row-keys.ts';
import type { CorpusRow } from './generated/types.ts';

const DECIMALS: ReadonlySet<string> = new Set(DECIMAL_KEYS);

/** An object on one line: the keys in the given order, no spaces, the decimals among them always with a fraction. */
export function serialiseFields<Key extends string>(
  keys: readonly Key[],
  decimals: ReadonlySet<string>,
  fields: Readonly<Record<Key, string | number>>,
): string {
  const members = keys.map((key) => {
    const value = fields[key];
    const text = decimals.has(key) ? formatDecimal(value as number) : JSON.stringify(value);
    return `"${key}":${text}`;
  });
  return `{${members.join(',')}}`;
}

/**
 * One line of the JSONL without its LF: keys in the document's order, no spaces, decimals always with a fraction.
 * The row must be valid.
 */
export function serialiseRow(row: CorpusRow): string {
  return serialiseFields(CORPUS_ROW_KEYS, DECIMALS, row);
}
