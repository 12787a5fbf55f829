import { describeValue } from '../../contract/describe-value.ts';
import { readLines } from '../../contract/jsonl.ts';
import { parseLineAs, type RowKind } from '../../contract/line.ts';
import { closeSettled } from '../../files/close-settled.ts';
import { openRegular } from '../../files/open-regular.ts';
import { readFully } from '../../files/read-fully.ts';
import type { ReadableFile } from '../../files/readable-file.ts';
import { detectEncoding } from '../../labels/encoding.ts';
import { systemErrorCode, UserError } from '../../user-error.ts';
import { checkPrediction, findPredictionFields, type PredictionFields, toPrediction } from './prediction.ts';
import type { PredictionsContext, PredictionsFile, PredictionVisitor } from './prediction-visitor.ts';
import { readPredictionTable, type TableHead } from './read-prediction-table.ts';

type Values = Readonly<Record<string, unknown>>;

const CHUNK_BYTES = 1_048_576;

function openPredictions(path: string): Promise<ReadableFile> {
  return openRegular(path, { code: 'PREDICTIONS_UNREADABLE', hint: 'name the JSONL or CSV of predictions' });
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NO_OBJECT = { code: 'LINE_NOT_JSON', field: null, pointer: '', expected: 'one JSON object' };

async function readJsonLines(
  file: ReadableFile,
  { path, visitor, signal }: PredictionsContext,
): Promise<PredictionsFile> {
  let fields: PredictionFields | undefined;
  const kind: RowKind<Values> = {
    validate: (value) => {
      if (!isObject(value)) return [{ ...NO_OBJECT, found: describeValue(value) }];
      fields ??= findPredictionFields(Object.keys(value), path);
      return checkPrediction(value, fields);
    },
    serialise: (values) => JSON.stringify(values),
  };
  const { sha256 } = await readLines(
    file,
    ({ bytes, number }) => {
      const { row, violations } = parseLineAs(bytes, kind);
      if (row === undefined) visitor.visitFault(number, violations);
      else visitor.visit(toPrediction(row, fields ?? {}), number);
    },
    { signal },
  );
  return { sha256, fields: fields ?? {} };
}

async function readHead(file: ReadableFile): Promise<TableHead> {
  const bytes = await readFully(file, Buffer.alloc(CHUNK_BYTES), 0);
  const encoding = detectEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { encoding, firstLine: text.split(/[\r\n]/).find((line) => line.trim() !== '') ?? '' };
}

/**
 * Reads a file of predictions, streaming: JSONL where its first line begins with a brace, else a table with a header,
 * separated by commas, semicolons or tabs.
 *
 * @throws UserError PREDICTIONS_UNREADABLE, PREDICTIONS_FIELDS; PREDICTIONS_READ_FAILED (exitCode 3)
 */
export async function readPredictions(
  path: string,
  visitor: PredictionVisitor,
  signal: AbortSignal | undefined,
): Promise<PredictionsFile> {
  const file = await openPredictions(path);
  try {
    const context = { path, visitor, signal };
    const head = await readHead(file);
    const read = head.firstLine.trimStart().startsWith('{')
      ? readJsonLines(file, context)
      : readPredictionTable(file, head, context);
    return await read;
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (cause instanceof UserError || code === undefined || !/^E[A-Z]+$/.test(code)) throw cause;
    throw new UserError('PREDICTIONS_READ_FAILED', { message: `${path}: reading failed (${code})`, cause }, 3);
  } finally {
    await closeSettled(file);
  }
}
