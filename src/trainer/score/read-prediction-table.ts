import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { ReadableFile } from '../../files/readable-file.ts';
import type { LabelEncoding } from '../../labels/encoding.ts';
import { parseCount, parseDecimal } from '../../labels/number.ts';
import { UserError } from '../../user-error.ts';
import {
  checkPrediction,
  findPredictionFields,
  type PredictionField,
  type PredictionFields,
  toPrediction,
} from './prediction.ts';
import type { PredictionsContext, PredictionsFile } from './prediction-visitor.ts';

/** What the first look at a file tells. */
export interface TableHead {
  readonly encoding: LabelEncoding;
  /** The first line that isn't blank. */
  readonly firstLine: string;
}

const CHUNK_BYTES = 1_048_576;
const DELIMITERS = [',', ';', '\t'];
const NUMBERS: ReadonlySet<PredictionField> = new Set(['prediction', 'repeat', 'fold']);

/** A cell as the value that JSON would have; text where it isn't one, which the check then names. */
function readCell(text: string, field: PredictionField): unknown {
  if (!NUMBERS.has(field)) return text;
  return (field === 'prediction' ? parseDecimal(text, 'dot') : parseCount(text)) ?? text;
}

/** Reads the records of a table one by one; the first is the header. */
class TableReader {
  readonly #context: PredictionsContext;
  #header: readonly string[] = [];
  fields: PredictionFields | undefined;

  constructor(context: PredictionsContext) {
    this.#context = context;
  }

  take(record: readonly string[], line: number): void {
    const { path, visitor } = this.#context;
    if (this.fields === undefined) {
      this.#header = record;
      this.fields = findPredictionFields(record, path);
      return;
    }
    if (record.length !== this.#header.length) {
      const count = { code: 'LABEL_FIELD_COUNT', field: null, pointer: '' };
      const [expected, found] = [this.#header.length, record.length].map((length) => `${length} fields`) as [
        string,
        string,
      ];
      visitor.visitFault(line, [{ ...count, expected, found }]);
      return;
    }
    const values: Record<string, unknown> = {};
    for (const [field, name] of Object.entries(this.fields) as [PredictionField, string][]) {
      values[name] = readCell(record[this.#header.indexOf(name)] ?? '', field);
    }
    const violations = checkPrediction(values, this.fields);
    if (violations.length > 0) visitor.visitFault(line, violations);
    else visitor.visit(toPrediction(values, this.fields), line);
  }
}

async function* decode(
  file: ReadableFile,
  decoder: InstanceType<typeof TextDecoder>,
  { hash, signal }: { hash: Hash; signal: AbortSignal | undefined },
) {
  let position = 0;
  for (;;) {
    signal?.throwIfAborted();
    const buffer = Buffer.alloc(CHUNK_BYTES);
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    hash.update(buffer.subarray(0, bytesRead));
    yield decoder.decode(buffer.subarray(0, bytesRead), { stream: true });
  }
  yield decoder.decode();
}

/** The separator that stands in the header most often. */
function detectDelimiter(header: string): string {
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/** @throws UserError PREDICTIONS_UNREADABLE, PREDICTIONS_FIELDS */
export async function readPredictionTable(
  file: ReadableFile,
  head: TableHead,
  context: PredictionsContext,
): Promise<PredictionsFile> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder(head.encoding, { fatal: true });
  const reader = new TableReader(context);
  const records = parse({
    delimiter: detectDelimiter(head.firstLine),
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    on_record: (record: readonly string[], { lines }): undefined => reader.take(record, lines) as undefined,
  });
  try {
    const text = decode(file, decoder, { hash, signal: context.signal });
    await pipeline(Readable.from(text, { highWaterMark: 1 }), records.resume());
  } catch (cause) {
    if (!(cause instanceof CsvError) && !(cause instanceof TypeError)) throw cause;
    const what = cause instanceof CsvError ? cause.message : `is not ${head.encoding} throughout`;
    throw new UserError('PREDICTIONS_UNREADABLE', {
      message: `${context.path}: ${what}`,
      hint: 'repair the file',
      cause,
    });
  }
  return { sha256: hash.digest('hex'), fields: reader.fields ?? {} };
}
