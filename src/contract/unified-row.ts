import { isUnifiedRow } from './generated/accept-unified-row.mjs';
import { explainUnifiedRow } from './generated/explain-documents.mjs';
import { CORPUS_ROW_KEYS, DECIMAL_KEYS } from './generated/row-keys.ts';
import type { UnifiedRow } from './generated/types.ts';
import { type LineVerdict, parseLineAs, type RowKind } from './line.ts';
import { serialiseFields } from './row.ts';
import { type RowViolation, toViolations } from './violation.ts';

/** The keys of a unified row, in the order in which they are written: those of a corpus' row, and four more. */
export const UNIFIED_ROW_KEYS = [
  ...CORPUS_ROW_KEYS,
  'mos_native',
  'mos_native_scale',
  'corpus_source',
  'aggregated_at_utc',
] as const;

/** The keys that always carry a fraction. */
export const UNIFIED_DECIMAL_KEYS = [...DECIMAL_KEYS, 'mos_native'] as const;

const DECIMALS: ReadonlySet<string> = new Set(UNIFIED_DECIMAL_KEYS);

/** One line of a unified JSONL without its LF, written as `serialiseRow` writes a corpus' row. The row must be valid. */
export function serialiseUnifiedRow(row: UnifiedRow): string {
  return serialiseFields(UNIFIED_ROW_KEYS, DECIMALS, row);
}

/**
 * Checks a value against the schema of a unified row.
 *
 * @returns every violation; none where the value is a valid row.
 */
export function validateUnifiedRow(value: unknown): readonly RowViolation[] {
  if (isUnifiedRow(value)) return [];
  return explainUnifiedRow(value) ? [] : toViolations(value, explainUnifiedRow.errors ?? []);
}

const UNIFIED_ROW: RowKind<UnifiedRow> = { validate: validateUnifiedRow, serialise: serialiseUnifiedRow };

/** Judges one line of a unified JSONL, without its LF. */
export function parseUnifiedLine(bytes: Buffer): LineVerdict<UnifiedRow> {
  return parseLineAs(bytes, UNIFIED_ROW);
}
