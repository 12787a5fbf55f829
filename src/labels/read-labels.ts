import { createHash, type Hash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type InfoRecord, parse } from 'csv-parse';
import type { Corpus } from '../corpora/corpus.ts';
import { suggestCorpus } from '../corpora/registry.ts';
import { systemErrorCode, UserError } from '../user-error.ts';
import { csvOptions, type Dialect, detectDialect } from './dialect.ts';
import { detectEncoding } from './encoding.ts';
import { LabelParser } from './label.ts';
import { LabelList } from './label-list.ts';
import { hasPlainRows, PlainRows } from './plain-rows.ts';

/** Everything a label file says, in its order. */
export interface LabelFile {
  /** Absolute path. */
  readonly path: string;
  /** Name of the file, which no other label file of the run has. */
  readonly name: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  readonly dialect: Dialect;
  /** Part of the corpus in whose folder the clips are looked for first. */
  readonly clipPart: string;
  readonly entries: LabelList;
}

/** A label file that is known to be one, before it is read. */
export type RecognisedLabels = Pick<LabelFile, 'path' | 'dialect' | 'clipPart'>;

const CHUNK_BYTES = 65_536;

async function openLabels(path: string): Promise<FileHandle> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (cause) {
    throw new UserError('LABELS_UNREADABLE', {
      message: `${path}: can't be opened (${systemErrorCode(cause) ?? String(cause)})`,
      hint: 'check the permissions of the label file',
      cause,
    });
  }
  throw new UserError('LABELS_UNREADABLE', { message: `${path}: is not a regular file` });
}

/**
 * Looks at the beginning of a file and says how it would be read as labels of the corpus.
 *
 * @returns the dialect, or the file's first line where it isn't recognised.
 */
export async function recogniseLabels(
  path: string,
  corpus: Corpus,
): Promise<{ dialect: Dialect; firstLine: string } | { dialect: undefined; firstLine: string }> {
  const file = await openLabels(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const encoding = detectEncoding(bytes);
    const head = new TextDecoder(encoding).decode(bytes);
    const firstLine = (head.split(/[\r\n]/, 1)[0] ?? '').slice(0, 200);
    return { dialect: detectDialect(head, { encoding, corpus, file: path }), firstLine };
  } finally {
    await file.close();
  }
}

/** Decodes the file chunk by chunk; what isn't valid text becomes U+FFFD, for which a label is rejected, not the run. */
async function* decode(file: FileHandle, { path, dialect, corpus, hash }: ReadContext): AsyncGenerator<string> {
  const decoder = new TextDecoder(dialect.encoding);
  let position = 0;
  for (;;) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    if (position > corpus.maxLabelBytes) {
      throw new UserError('LABELS_TOO_LARGE', {
        message: `${path}: larger than ${corpus.maxLabelBytes} bytes; no label file of ${corpus.title} is`,
        hint: 'check that this is the file that came with the corpus',
      });
    }
    const bytes = buffer.subarray(0, bytesRead);
    hash.update(bytes);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

interface ReadContext {
  readonly path: string;
  readonly dialect: Dialect;
  readonly corpus: Corpus;
  readonly hash: Hash;
  /** Rows of the label files that were read before. */
  readonly rowsBefore: number;
}

function refuseManyRows({ path, corpus }: ReadContext): never {
  const { maxRows, moreAre } = corpus.rowCountGuard;
  throw new UserError('LABELS_WRONG_CORPUS', {
    message: `${path}: more than ${maxRows} rows; ${corpus.name} has ${corpus.publishedClips}`,
    hint: moreAre === undefined ? 'check that this is the file that came with the corpus' : suggestCorpus(moreAre),
  });
}

function explainCsvError(error: unknown, path: string): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = 'lines' in error ? ` line ${String(error['lines'])}:` : '';
  return new UserError('LABELS_UNREADABLE', {
    message: `${path}:${line} ${error.message}`,
    hint:
      error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark that opens a field is never closed' : 'repair the file',
    cause: error,
  });
}

/** Tells on which line a record begins; csv-parse tells on which it ends, and counts CR LF twice inside quotes. */
class LineCounter {
  #countedTwice = 0;
  #lastLine = 0;

  firstLineOf(record: readonly string[], { lines }: InfoRecord): number {
    const isOneLine = lines === this.#lastLine + 1;
    this.#lastLine = lines;
    if (isOneLine) return lines - this.#countedTwice;
    const count = (pattern: RegExp) => record.reduce((sum, cell) => sum + (cell.match(pattern)?.length ?? 0), 0);
    const line = lines - count(/[\r\n]/g) - this.#countedTwice;
    this.#countedTwice += count(/\r\n/g);
    return line;
  }
}

/** What a row's cells are, and the line on which it begins. */
type TakeRow = (cells: readonly string[], line: number) => void;

async function takePlainRows(file: FileHandle, context: ReadContext, take: TakeRow): Promise<void> {
  const rows = new PlainRows(context.dialect.delimiter, take);
  for await (const text of decode(file, context)) {
    if (rows.add(text)) continue;
    throw new UserError('LABELS_UNREADABLE', {
      message: `${context.path}: changed while it was read`,
      hint: 'run again once nobody writes to it',
    });
  }
  rows.finish();
}

/** Rows are taken as they are found, and not handed on through the stream, which takes as long again. */
async function takeQuotedRows(file: FileHandle, context: ReadContext, take: TakeRow): Promise<void> {
  const lines = new LineCounter();
  const onRecord = (record: readonly string[], info: InfoRecord): undefined =>
    void take(record, lines.firstLineOf(record, info));
  const records = parse({ ...csvOptions(context.dialect.delimiter), on_record: onRecord });
  await pipeline(Readable.from(decode(file, context), { highWaterMark: 1 }), records.resume());
}

async function readEntries(file: FileHandle, context: ReadContext): Promise<LabelList> {
  const { dialect, corpus } = context;
  const name = basename(context.path);
  const parser = new LabelParser(corpus, dialect, name);
  const entries = new LabelList(name, { needsIds: corpus.joinsByFlickrId });
  let isHeader = dialect.hasHeader;
  const take: TakeRow = (cells, line) => {
    if (isHeader) {
      isHeader = false;
      return;
    }
    if (context.rowsBefore + entries.length === corpus.rowCountGuard.maxRows) refuseManyRows(context);
    entries.push(parser.parse(cells, line));
  };
  const isPlain = dialect.encoding === 'utf-8' && (await hasPlainRows(file, corpus.maxLabelBytes));
  await (isPlain ? takePlainRows : takeQuotedRows)(file, context, take);
  return entries;
}

/**
 * Reads a label file, streaming, and judges each of its rows by itself.
 *
 * @throws UserError LABELS_WRONG_CORPUS, LABELS_TOO_LARGE (both after reading no more than the corpus' limit),
 *   LABELS_UNREADABLE
 */
export async function readLabels(
  { path, dialect, clipPart }: RecognisedLabels,
  corpus: Corpus,
  { rowsBefore = 0 }: { rowsBefore?: number } = {},
): Promise<LabelFile> {
  const file = await openLabels(path);
  const hash = createHash('sha256');
  try {
    const entries = await readEntries(file, { path, dialect, corpus, hash, rowsBefore });
    return { path, name: basename(path), sha256: hash.digest('hex'), dialect, clipPart, entries };
  } catch (error) {
    throw explainCsvError(error, basename(path));
  } finally {
    await file.close();
  }
}
