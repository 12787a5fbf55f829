import { formatDecimal } from './decimal.ts';
import { CORPUS_ROW_KEYS, DECIMAL_KEYS } from './generated/row-keys.ts';
import type { CorpusRow } from './generated/types.ts';

const DECIMALS: ReadonlySet<string> = new Set(DECIMAL_KEYS);

/**
 * One line of the JSONL without its LF: keys in the document's order, no spaces, decimals always with a fraction.
 * The row must be valid.
 */
export function serialiseRow(row: CorpusRow): string {
  const fields = CORPUS_ROW_KEYS.map((key) => {
    const value = row[key];
    const text = DECIMALS.has(key) ? formatDecimal(value as number) : JSON.stringify(value);
    return `"${key}":${text}`;
  });
  return `{${fields.join(',')}}`;
}
