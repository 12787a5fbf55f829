import type { ReadableFile } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';
import type { CorpusRow } from './generated/types.ts';
import { type JsonlDigest, type JsonlLine, type Reading, readLines } from './jsonl.ts';
import { parseLine, type ValidateValue } from './line.ts';
import { beginsWithUnifiedRow, withJsonl } from './open-jsonl.ts';
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

/**
 * Reads a JSONL once and judges each line, as a row of a corpus unless `validate` is given.
 *
 * @throws whatever reading the file throws.
 */
export function readRows(
  file: Pick<ReadableFile, 'read'>,
  visitor: RowVisitor,
  reading: Reading = {},
  validate: ValidateValue = validateRow,
): Promise<JsonlDigest> {
  const visit = (line: JsonlLine) => {
    const { row, violations } = parseLine(line.bytes, validate);
    if (row === undefined) visitor.visitFault(line, violations);
    else {
      const { number, bytes, isTerminated, offset } = line;
      visitor.visitRow({ number, bytes, isTerminated, offset, row });
    }
  };
  return readLines(file, visit, reading);
}

/**
 * Reads the rows of a JSONL of a corpus, or of one that `unify` wrote.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID if any line is not a valid row, JSONL_READ_FAILED
 */
export async function readEveryRow(
  path: string,
  visit: (row: Readonly<CorpusRow>, kind: { readonly isUnified: boolean }) => void,
  reading: Reading,
): Promise<JsonlDigest & { readonly isUnified: boolean }> {
  let [faults, first] = [0, ''];
  const read = await withJsonl(path, async (file) => {
    const isUnified = await beginsWithUnifiedRow(file);
    const visitor: RowVisitor = {
      visitRow: ({ row }) => visit(row, { isUnified }),
      visitFault({ number }, [violation]) {
        faults += 1;
        if (faults === 1) first = `line ${number}: ${violation?.code} ${violation?.pointer ?? ''}`.trim();
      },
    };
    const digest = await readRows(file, visitor, reading, isUnified ? validateUnifiedRow : validateRow);
    return { ...digest, isUnified };
  });
  if (faults === 0) return read;
  throw new UserError('JSONL_INVALID', {
    message: `${path}: ${faults} lines are no rows, the first at ${first}`,
    hint:
      first.includes('LINE_NOT_JSON') && path.endsWith('.json')
        ? 'this is no JSONL: name the .jsonl, such as the one beside a manifest'
        : 'run `konvid-ingest validate` on it, and write the file again',
  });
}
