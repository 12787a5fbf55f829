import { isUtf8 } from 'node:buffer';
import { describeValue } from './describe-value.ts';
import type { CorpusRow } from './generated/types.ts';
import { MAX_LINE_BYTES } from './jsonl.ts';
import { validateRow } from './row.ts';
import type { RowViolation } from './violation.ts';

/** A line is either a row or the list of what is wrong with it. */
export type LineVerdict<Row> =
  | { readonly row: Row; readonly violations?: undefined }
  | { readonly row?: undefined; readonly violations: readonly RowViolation[] };

/** Finds every violation of a value; none if it is a valid row. */
export type ValidateValue = (value: unknown) => readonly RowViolation[];

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
const FIRST_BEYOND_ASCII = 0x80;

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

function lineViolation(code: string, expected: string, found: string): LineVerdict<never> {
  return { violations: [{ code, field: null, pointer: '', expected, found }] };
}

/** What one pass over the bytes of a line finds. */
function countBytes(bytes: Buffer): { readonly quotes: number; readonly isAscii: boolean } {
  let quotes = 0;
  let seen = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    seen |= byte;
    if (byte === QUOTE) quotes += 1;
  }
  return { quotes, isAscii: seen < FIRST_BEYOND_ASCII };
}

function hasLoneSurrogate(value: unknown): boolean {
  if (typeof value === 'string') return !value.isWellFormed();
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, member]) => !key.isWellFormed() || (typeof member === 'string' && !member.isWellFormed()),
  );
}

/** How many quotation marks a text of this object has if no key is repeated and nothing is escaped. */
function countQuotes(value: object): number {
  let quotes = 0;
  for (const key in value) {
    const member: unknown = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof member === 'object') return Number.NaN;
    quotes += typeof member === 'string' ? 4 : 2;
  }
  return quotes;
}

/**
 * The first key that the outermost object of a JSON text has twice. `JSON.parse` keeps the last of two, other parsers
 * the first: two readers of such a line would see two different scores.
 */
export function findDuplicateKey(json: string): string | undefined {
  const seen = new Set<string>();
  let depth = 0;
  let lastString = '';
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (token !== ':') lastString = token;
    else if (depth === 1) {
      const key = JSON.parse(lastString) as string;
      if (seen.has(key)) return key;
      seen.add(key);
    }
  }
  return undefined;
}

/** Checks the bytes of a line before its JSON is read. */
function checkBytes(bytes: Buffer, isAscii: boolean): LineVerdict<never> | undefined {
  if (bytes.length > MAX_LINE_BYTES) {
    return lineViolation('LINE_TOO_LONG', `at most ${MAX_LINE_BYTES} bytes`, `${bytes.length} bytes or more`);
  }
  if (!isAscii && bytes.subarray(0, BOM.length).equals(BOM)) {
    return lineViolation('LINE_BOM', 'UTF-8 without a byte order mark', 'a byte order mark');
  }
  if (bytes[bytes.length - 1] === CARRIAGE_RETURN) return lineViolation('LINE_CRLF', 'LF alone', 'CR LF');
  if (isAscii || isUtf8(bytes)) return undefined;
  return lineViolation('LINE_NOT_UTF8', 'UTF-8', describeValue(bytes.toString('latin1')));
}

/** Judges one line of a JSONL, without its LF: as a row of a corpus, or by another validator. */
export function parseLine<Row = CorpusRow>(bytes: Buffer, validate: ValidateValue = validateRow): LineVerdict<Row> {
  const { quotes, isAscii } = countBytes(bytes);
  const fault = checkBytes(bytes, isAscii);
  if (fault !== undefined) return fault;
  const text = bytes.toString(isAscii ? 'latin1' : 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (text.trim() === '') return lineViolation('LINE_BLANK', 'a row', 'a blank line');
    return lineViolation('LINE_NOT_JSON', 'one JSON object', describeValue(text));
  }
  const hasEscapes = text.includes('\\');
  if (hasEscapes && hasLoneSurrogate(value)) {
    return lineViolation('LINE_LONE_SURROGATE', 'text that UTF-8 can hold', describeValue(text));
  }
  const violations = validate(value);
  if (violations.length > 0) return { violations };
  const row = value as Row & object;
  if (!hasEscapes && quotes === countQuotes(row)) return { row };
  const duplicate = findDuplicateKey(text);
  if (duplicate === undefined) return { row };
  return lineViolation('LINE_DUPLICATE_KEY', 'each key once', describeValue(duplicate));
}
