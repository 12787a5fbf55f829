import type { ReadableFile } from '../files/reading.ts';
import type { CorpusRow } from './generated/types.ts';
import { type JsonlDigest, type JsonlLine, type LineReader, type Reading, readLines } from './jsonl.ts';
import { parseLine, type ValidateValue } from './line.ts';
import { validateRow, validateUnifiedRow } from './row.ts';
import type { RowViolation } from './violation.ts';

/** A line that holds a valid row. */
export interface RowLine extends JsonlLine {
  readonly row: Readonly<CorpusRow>;
}

export interface RowVisitor {
  visitRow(line: RowLine): void;
  /** A line that holds no valid row, with all that is wrong with it. */
  visitFault(line: JsonlLine, violations: readonly RowViolation[]): void;
}

/** Judges each line of a JSONL that `read` reads. */
export function judgeRows<Whole>(
  file: Pick<ReadableFile, 'read'>,
  visitor: RowVisitor,
  { validate, reading, read }: { validate: ValidateValue; reading: Reading; read: LineReader<Whole> },
): Promise<Whole> {
  const visit = (line: JsonlLine) => {
    const { row, violations } = parseLine(line.bytes, validate);
    if (row === undefined) visitor.visitFault(line, violations);
    else {
      const { number, bytes, isTerminated, offset } = line;
      visitor.visitRow({ number, bytes, isTerminated, offset, row });
    }
  };
  return read(file, visit, reading);
}

/**
 * Reads a JSONL of a corpus once and judges each line.
 *
 * @throws whatever reading the file throws.
 */
export function readRows(
  file: Pick<ReadableFile, 'read'>,
  visitor: RowVisitor,
  reading: Reading = {},
): Promise<JsonlDigest> {
  return judgeRows(file, visitor, { validate: validateRow, reading, read: readLines });
}

/** As `readRows`, for a JSONL that `unify` wrote: scores are on 0..100. */
export function readUnifiedRows(
  file: Pick<ReadableFile, 'read'>,
  visitor: RowVisitor,
  reading: Reading = {},
): Promise<JsonlDigest> {
  return judgeRows(file, visitor, { validate: validateUnifiedRow, reading, read: readLines });
}
