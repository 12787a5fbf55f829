import { isCorpusRow, isUnifiedRow } from './generated/accept-rows.mjs';
import { explainCorpusRow, explainUnifiedRow } from './generated/explain-rows.mjs';
import { CORPUS_ROW_KEYS, DECIMAL_KEYS, UNIFIED_ROW_KEYS } from './generated/row-keys.ts';
import type { CorpusRow, UnifiedRow } from './generated/types.ts';
import { type RowViolation, toViolations } from './violation.ts';

const DECIMALS: ReadonlySet<string> = new Set(DECIMAL_KEYS);
const NONE: readonly RowViolation[] = [];

/** JavaScript writes very large and very small numbers with an exponent. */
function withoutExponent(text: string): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = match;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

/**
 * Writes a number as decimals of the JSONL are written: the shortest digits that read back as the same double, always
 * with a fraction, never with an exponent (`30` becomes `30.0`, `1e-7` becomes `0.0000001`).
 *
 * @throws RangeError for NaN and the infinities, which JSON can't hold.
 */
export function formatDecimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} can't be written as a JSON number`);
  const text = withoutExponent(String(value));
  return text.includes('.') ? text : `${text}.0`;
}

function serialise<Key extends string>(
  keys: readonly Key[],
  row: Readonly<Partial<Record<Key, string | number | undefined>>>,
): string {
  const members = keys.flatMap((key) => {
    const value = row[key];
    if (value === undefined) return [];
    return `"${key}":${DECIMALS.has(key) ? formatDecimal(value as number) : JSON.stringify(value)}`;
  });
  return `{${members.join(',')}}`;
}

/** One line of the JSONL without its LF: keys in the document's order, no spaces. The row must be valid. */
export function serialiseRow(row: CorpusRow): string {
  return serialise(CORPUS_ROW_KEYS, row);
}

/** One line of a unified JSONL without its LF, written as `serialiseRow` writes. The row must be valid. */
export function serialiseUnifiedRow(row: UnifiedRow): string {
  return serialise(UNIFIED_ROW_KEYS, row);
}

/**
 * Checks a value against the row schema.
 *
 * @returns every violation; none if the value is a valid row.
 */
export function validateRow(value: unknown): readonly RowViolation[] {
  if (isCorpusRow(value) || explainCorpusRow(value)) return NONE;
  return toViolations(value, explainCorpusRow.errors ?? []);
}

/** As `validateRow`, against the schema of unified rows. */
export function validateUnifiedRow(value: unknown): readonly RowViolation[] {
  if (isUnifiedRow(value) || explainUnifiedRow(value)) return NONE;
  return toViolations(value, explainUnifiedRow.errors ?? []);
}
