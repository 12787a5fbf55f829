import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { describeValue } from '../../contract/describe-value.ts';
import { readLines } from '../../contract/jsonl.ts';
import { parseLine } from '../../contract/line.ts';
import type { RowViolation } from '../../contract/violation.ts';
import { closeSettled, openRegular, type ReadableFile, readFully } from '../../files/reading.ts';
import { systemErrorCode, UserError } from '../../files/user-error.ts';
import { detectEncoding, MAX_RECORD_CHARACTERS } from '../../labels/dialect.ts';
import { parseCount, parseDecimal } from '../../labels/number.ts';
import {
  checkPrediction,
  findPredictionFields,
  type Prediction,
  type PredictionField,
  type PredictionFields,
  type PredictionValues,
} from './prediction.ts';

/** Receives the lines of a file. */
export interface PredictionVisitor {
  visit(prediction: Prediction, line: number): void;
  visitFault(line: number, violations: readonly RowViolation[]): void;
}

export interface PredictionsFile {
  readonly sha256: string;
  readonly fields: PredictionFields;
}

interface ReadContext {
  readonly path: string;
  readonly file: ReadableFile;
  /** The first block of the file. */
  readonly head: Buffer;
  readonly visitor: PredictionVisitor;
  readonly signal: AbortSignal | undefined;
}

const CHUNK_BYTES = 1_048_576;
const DELIMITERS = [',', ';', '\t'];

/** The values of the fields that the file has. */
function pickValues(fields: PredictionFields, read: (name: string, field: PredictionField) => unknown) {
  const entries = Object.entries(fields) as [PredictionField, string][];
  return Object.fromEntries(entries.map(([field, name]) => [field, read(name, field)])) as PredictionValues;
}

async function readJsonLines({ path, file, visitor, signal }: ReadContext): Promise<PredictionsFile> {
  let fields: PredictionFields | undefined;
  let values: PredictionValues = {};
  const validate = (value: unknown): readonly RowViolation[] => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      const found = describeValue(value);
      return [{ code: 'LINE_NOT_JSON', field: null, pointer: '', expected: 'one JSON object', found }];
    }
    const line = new Map(Object.entries(value));
    fields ??= findPredictionFields([...line.keys()], path);
    values = pickValues(fields, (name) => line.get(name));
    return checkPrediction(values, fields);
  };
  const { sha256 } = await readLines(
    file,
    ({ bytes, number }) => {
      const { violations } = parseLine(bytes, validate);
      if (violations === undefined) visitor.visit(values as Prediction, number);
      else visitor.visitFault(number, violations);
    },
    { signal },
  );
  return { sha256, fields: fields ?? {} };
}

/** The value of a cell; the text itself if it is not of the field's type, for the check to report. */
function readCell(text: string, field: PredictionField): unknown {
  if (field === 'prediction') return parseDecimal(text, 'dot') ?? text;
  return field === 'repeat' || field === 'fold' ? (parseCount(text) ?? text) : text;
}

async function* readBlocks({ file, signal }: ReadContext): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    signal?.throwIfAborted();
    const block = Buffer.alloc(CHUNK_BYTES);
    const { bytesRead } = await file.read(block, 0, CHUNK_BYTES, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield block.subarray(0, bytesRead);
  }
}

/** The separator that occurs most often in the header. */
function detectDelimiter(header: string): string {
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

async function readTable(firstLine: string, context: ReadContext): Promise<PredictionsFile> {
  const { path, head, visitor } = context;
  const encoding = detectEncoding(head);
  const hash = createHash('sha256');
  const decoder = new TextDecoder(encoding, { fatal: true });
  let header: readonly string[] = [];
  let fields: PredictionFields | undefined;
  const takeRecord = (cells: readonly string[], line: number): void => {
    if (fields === undefined) {
      header = cells;
      fields = findPredictionFields(cells, path);
      return;
    }
    if (cells.length !== header.length) {
      const [expected, found] = [`${header.length} fields`, `${cells.length} fields`];
      visitor.visitFault(line, [{ code: 'LABEL_FIELD_COUNT', field: null, pointer: '', expected, found }]);
      return;
    }
    const values = pickValues(fields, (name, field) => readCell(cells[header.indexOf(name)] ?? '', field));
    const violations = checkPrediction(values, fields);
    if (violations.length > 0) visitor.visitFault(line, violations);
    else visitor.visit(values as Prediction, line);
  };
  const records = parse({
    delimiter: detectDelimiter(firstLine),
    max_record_size: MAX_RECORD_CHARACTERS,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    on_record: (cells: readonly string[], { lines }): undefined => takeRecord(cells, lines) as undefined,
  });
  async function* decode(): AsyncGenerator<string> {
    for await (const block of readBlocks(context)) {
      hash.update(block);
      yield decoder.decode(block, { stream: true });
    }
    yield decoder.decode();
  }
  try {
    await pipeline(Readable.from(decode(), { highWaterMark: 1 }), records.resume());
  } catch (cause) {
    if (!(cause instanceof CsvError) && !(cause instanceof TypeError)) throw cause;
    const what = cause instanceof CsvError ? cause.message : `is not ${encoding} throughout`;
    throw new UserError('PREDICTIONS_UNREADABLE', { message: `${path}: ${what}`, hint: 'repair the file', cause });
  }
  return { sha256: hash.digest('hex'), fields: fields ?? {} };
}

/**
 * Reads a file of predictions: JSONL if its first line begins with a brace, otherwise a table with a header, separated by
 * commas, semicolons or tabs.
 *
 * @throws UserError PREDICTIONS_UNREADABLE, PREDICTIONS_FIELDS; PREDICTIONS_READ_FAILED (exitCode 3)
 */
export async function readPredictions(
  path: string,
  visitor: PredictionVisitor,
  signal: AbortSignal | undefined,
): Promise<PredictionsFile> {
  const hint = 'name the JSONL or CSV of predictions';
  const file = await openRegular(path, { code: 'PREDICTIONS_UNREADABLE', hint });
  try {
    const head = await readFully(file, Buffer.alloc(CHUNK_BYTES), 0);
    const lines = new TextDecoder(detectEncoding(head)).decode(head).split(/[\r\n]/);
    const firstLine = lines.find((line) => line.trim() !== '') ?? '';
    if (/^\s*\{\s*"schema":/.test(lines.slice(0, 3).join('\n'))) {
      const message = `${path}: is a document such as a manifest or a split file, and holds no predictions`;
      throw new UserError('PREDICTIONS_FIELDS', { message, hint });
    }
    const context = { path, file, head, visitor, signal };
    return await (firstLine.trimStart().startsWith('{') ? readJsonLines(context) : readTable(firstLine, context));
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (cause instanceof UserError || code === undefined || !/^E[A-Z]+$/.test(code)) throw cause;
    throw new UserError('PREDICTIONS_READ_FAILED', { message: `${path}: reading failed (${code})`, cause }, 3);
  } finally {
    await closeSettled(file);
  }
}
