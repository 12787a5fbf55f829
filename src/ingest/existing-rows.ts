import type { FileHandle } from 'node:fs/promises';
import { type JsonlLine, MAX_LINE_BYTES } from '../contract/jsonl.ts';
import { type RowLine, type RowVisitor, readRows } from '../contract/rows.ts';
import type { RowViolation } from '../contract/violation.ts';
import { UserError } from '../files/user-error.ts';
import type { RowConstants } from './row.ts';
import { ScoreLedger } from './score-ledger.ts';

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
export type Ending =
  | { readonly kind: 'whole' }
  | { readonly kind: 'unterminated' }
  | { readonly kind: 'torn'; readonly offset: number };

type ExpectedRows = Pick<RowConstants, 'corpus' | 'corpus_version'>;

const MAX_LISTED = 10;

const OPENING_BRACE = 0x7b;
const TORN_CODES: ReadonlySet<string> = new Set(['LINE_NOT_JSON', 'LINE_NOT_UTF8']);

/**
 * Whether an unterminated line is the beginning of a row that an interruption cut off, or the zeros that a power cut
 * leaves. Anything else is somebody's file that was never an output, and not ours to cut.
 */
function isTorn({ bytes, isTerminated }: JsonlLine, violations: readonly RowViolation[]): boolean {
  if (isTerminated || bytes.length > MAX_LINE_BYTES) return false;
  if (bytes.every((byte) => byte === 0)) return true;
  return bytes[0] === OPENING_BRACE && violations.every(({ code }) => TORN_CODES.has(code));
}

/** Collects the rows of a JSONL, line by line. */
class RowCollector implements RowVisitor {
  readonly ledger = new ScoreLedger();
  /** The first ones: in a file that was never an output every line may be at fault. */
  readonly faults: string[] = [];
  faultCount = 0;
  ending: Ending = { kind: 'whole' };
  rows = 0;
  readonly #expected: ExpectedRows;

  constructor(expected: ExpectedRows) {
    this.#expected = expected;
  }

  visitFault(line: JsonlLine, violations: readonly RowViolation[]): void {
    if (isTorn(line, violations)) this.ending = { kind: 'torn', offset: line.offset };
    else this.#fault(line, violations.map(({ code, field, found }) => `${field ?? code} ${found}`).join(', '));
  }

  visitRow(line: RowLine): void {
    const { row, isTerminated } = line;
    if (!isTerminated) this.ending = { kind: 'unterminated' };
    const { corpus, corpus_version } = this.#expected;
    if (row.corpus !== corpus) this.#fault(line, `a row of corpus ${row.corpus}`);
    else if (row.corpus_version !== corpus_version) this.#fault(line, `a row of version ${row.corpus_version}`);
    else if (!this.ledger.note(row.src_sha256, row)) this.#fault(line, `repeats the src_sha256 ${row.src_sha256}`);
    this.rows += 1;
  }

  #fault({ number }: { readonly number: number }, what: string): void {
    this.faultCount += 1;
    if (this.faults.length < MAX_LISTED) this.faults.push(`line ${number}: ${what}`);
  }
}

/**
 * Reads the output that a run will append to.
 *
 * @param path for messages
 * @throws UserError OUTPUT_INVALID_ROWS where it holds anything but valid rows of the corpus and version
 */
export async function readExistingRows(
  file: FileHandle,
  { path, expected, signal }: { path: string; expected: ExpectedRows; signal?: AbortSignal | undefined },
): Promise<ExistingRows> {
  const collector = new RowCollector(expected);
  const { sha256, sizeBytes } = await readRows(file, collector, { signal });
  const { faults, faultCount, ledger, rows, ending } = collector;
  if (faultCount > 0) {
    const rest = faultCount > faults.length ? `; and ${faultCount - faults.length} more` : '';
    throw new UserError('OUTPUT_INVALID_ROWS', {
      message: `${path}: ${faultCount} lines are not rows of ${expected.corpus}, version ${expected.corpus_version}: ${faults.join('; ')}${rest}`,
      hint: 'nothing was appended; move the file away or name another with --output (`konvid-ingest validate` lists every fault)',
    });
  }
  return { ledger, rows, sha256, sizeBytes, ending };
}
