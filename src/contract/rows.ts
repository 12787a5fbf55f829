import type { ReadableFile } from '../files/readable-file.ts';
import { type DigestWords, digestWords } from './digest-table.ts';
import { RowScanner } from './generated/scan-row.ts';
import type { CorpusRow } from './generated/types.ts';
import { type JsonlDigest, type JsonlLine, type LineReader, type Reading, readLines } from './jsonl.ts';
import type { LineVerdict, parseLine } from './line.ts';
import type { RowViolation } from './violation.ts';

/** A line that holds a valid row; all of it is only valid during the call. */
export interface RowLine {
  /** Counted from 1. */
  readonly number: number;
  readonly isTerminated: boolean;
  readonly row: Readonly<CorpusRow>;
  /** The row's `src_sha256`. */
  readonly digest: DigestWords;
  /** What the line was read into, and where it stands there, without its LF. */
  readonly buffer: Buffer;
  readonly start: number;
  readonly end: number;
}

/** What is done with the lines of a JSONL. */
export interface RowVisitor {
  visitRow(line: RowLine): void;
  /** A line that holds no valid row, with all that is wrong with it. */
  visitFault(line: JsonlLine, violations: readonly RowViolation[]): void;
}

/** Of a row as it is written, for an estimate: no name is as long as it may be. */
const TYPICAL_ROW_BYTES = 400;

/** How many rows a file of this size may hold; for nothing but room in memory. */
export function estimateRows(sizeBytes: number): number {
  return Math.ceil(sizeBytes / TYPICAL_ROW_BYTES);
}

/** Judges each line of a JSONL that is read by whoever is given. */
export type RowReader = <Whole>(
  file: Pick<ReadableFile, 'read'>,
  visitor: RowVisitor,
  reading: Reading,
  read: LineReader<Whole>,
) => Promise<Whole>;

/** Hands over a line that was parsed, as the row that it holds or with what is wrong with it. */
export function visitLine(line: JsonlLine, { row, violations }: LineVerdict<CorpusRow>, visitor: RowVisitor): void {
  if (row === undefined) {
    visitor.visitFault(line, violations);
    return;
  }
  const { number, isTerminated, bytes } = line;
  const place = { buffer: bytes, start: 0, end: bytes.length };
  visitor.visitRow({ number, isTerminated, row, digest: digestWords(row.src_sha256), ...place });
}

/**
 * Judges each line of a JSONL. A row that stands there as our writer writes it is accepted by its bytes;
 * everything else is parsed and held against the schema, which alone may refuse a line.
 *
 * @throws whatever reading the file throws.
 */
export const judgeRows: RowReader = (file, visitor, reading, read) => {
  const scanner = new RowScanner();
  let parse: typeof parseLine;
  const scanned = {
    number: 0,
    isTerminated: true,
    row: scanner,
    digest: scanner.digest,
    buffer: Buffer.alloc(0) as Buffer,
    start: 0,
    end: 0,
  };
  return read(file, (line) => visitLine(line, parse(line.bytes), visitor), {
    ...reading,
    async prepare() {
      // Loaded here: a file that our writer wrote needs none of it.
      ({ parseLine: parse } = await import('./line.ts'));
    },
    skim({ bytes, start, number }) {
      const next = scanner.scan(bytes, start);
      if (next === -1) return -1;
      scanned.number = number;
      scanned.buffer = bytes;
      scanned.start = start;
      scanned.end = next - 1;
      visitor.visitRow(scanned);
      return next;
    },
  });
};

/**
 * Reads a JSONL once and judges each line.
 *
 * @throws whatever reading the file throws.
 */
export function readRows(
  file: Pick<ReadableFile, 'read'>,
  visitor: RowVisitor,
  reading: Reading = {},
): Promise<JsonlDigest> {
  return judgeRows(file, visitor, reading, readLines);
}
