import { isUtf8 } from 'node:buffer';
import { describeValue } from './describe-value.ts';
import { findDuplicateKey } from './duplicate-key.ts';
import { isCorpusRow } from './generated/accept-row.mjs';
import { explainCorpusRow } from './generated/explain-row.mjs';
import type { CorpusRow } from './generated/types.ts';
import { MAX_LINE_BYTES } from './jsonl.ts';
import { serialiseRow } from './row.ts';
import { type RowViolation, toViolations } from './violation.ts';

/** A line is either a row or the list of what is wrong with it. */
export type LineVerdict<Row> =
  | { readonly row: Row; readonly violations?: undefined }
  | { readonly row?: undefined; readonly violations: readonly RowViolation[] };

/** A kind of row that lines may hold. */
export interface RowKind<Row> {
  /** Every violation; none where the value is a valid row. */
  readonly validate: (value: unknown) => readonly RowViolation[];
  /** The line that our writer writes of a valid row. */
  readonly serialise: (row: Row) => string;
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const CARRIAGE_RETURN = 0x0d;

function lineViolation(code: string, expected: string, found: string): LineVerdict<never> {
  return { violations: [{ code, field: null, pointer: '', expected, found }] };
}

/**
 * Checks a value against the row schema.
 *
 * @returns every violation; none where the value is a valid row.
 */
export function validateRow(value: unknown): readonly RowViolation[] {
  if (isCorpusRow(value)) return [];
  return explainCorpusRow(value) ? [] : toViolations(value, explainCorpusRow.errors ?? []);
}

/** What is wrong with a line's bytes, before anyone looks at the JSON in them. */
function checkBytes(bytes: Buffer): LineVerdict<never> | undefined {
  if (bytes.length > MAX_LINE_BYTES) {
    return lineViolation('LINE_TOO_LONG', `at most ${MAX_LINE_BYTES} bytes`, `${bytes.length} bytes or more`);
  }
  if (bytes.subarray(0, BOM.length).equals(BOM)) {
    return lineViolation('LINE_BOM', 'UTF-8 without a byte order mark', 'a byte order mark');
  }
  if (bytes.at(-1) === CARRIAGE_RETURN) return lineViolation('LINE_CRLF', 'LF alone', 'CR LF');
  if (!isUtf8(bytes)) return lineViolation('LINE_NOT_UTF8', 'UTF-8', describeValue(bytes.toString('latin1')));
  return undefined;
}

function hasLoneSurrogate(value: unknown): boolean {
  if (typeof value === 'string') return !value.isWellFormed();
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, member]) => !key.isWellFormed() || (typeof member === 'string' && !member.isWellFormed()),
  );
}

const CORPUS_ROW: RowKind<CorpusRow> = { validate: validateRow, serialise: serialiseRow };

/** Judges one line of a JSONL, without its LF, as a row of a corpus. */
export function parseLine(bytes: Buffer): LineVerdict<CorpusRow> {
  return parseLineAs(bytes, CORPUS_ROW);
}

/** Judges one line of a JSONL, without its LF, as a row of a kind. */
export function parseLineAs<Row>(bytes: Buffer, { validate, serialise }: RowKind<Row>): LineVerdict<Row> {
  const fault = checkBytes(bytes);
  if (fault !== undefined) return fault;
  const text = bytes.toString('utf8');
  if (text.trim() === '') return lineViolation('LINE_BLANK', 'a row', 'a blank line');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return lineViolation('LINE_NOT_JSON', 'one JSON object', describeValue(text));
  }
  if (text.includes('\\u') && hasLoneSurrogate(value)) {
    return lineViolation('LINE_LONE_SURROGATE', 'text that UTF-8 can hold', describeValue(text));
  }
  const violations = validate(value);
  if (violations.length > 0) return { violations };
  const row = value as Row;
  // A canonical line has each key once: only others need a look at their keys.
  if (text === serialise(row)) return { row };
  const duplicate = findDuplicateKey(text);
  if (duplicate === undefined) return { row };
  return lineViolation('LINE_DUPLICATE_KEY', 'each key once', describeValue(duplicate));
}
