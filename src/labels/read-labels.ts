import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type InfoRecord, parse } from 'csv-parse';
import type { Corpus } from '../corpora/corpus.ts';
import { CORPORA, suggestCorpus } from '../corpora/registry.ts';
import { UserError } from '../files/user-error.ts';
import { checkLabelFiles } from './check-labels.ts';
import { csvOptions, type Dialect, SEPARATOR_LINE } from './dialect.ts';
import { type Label, LabelParser, type ScoreColumn } from './label.ts';
import { readSheetRows, refuseManyBytes, withLabels } from './recognise-labels.ts';

/** A label file that is known to be one, before it is read. */
export interface RecognisedLabels {
  /** Absolute path. */
  readonly path: string;
  readonly dialect: Dialect;
  /** Part of the corpus in whose folder the clips are looked for first. */
  readonly clipPart: string;
}

export interface LabelFile extends RecognisedLabels {
  /** Name of the file, which no other label file of the run has. */
  readonly name: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  /** All rows in their order, usable or not. */
  readonly labels: readonly Label[];
  readonly scores: Readonly<ScoreColumn>;
  /** The published corpus whose names or ids most of the rows have; undefined where that can't be said. */
  readonly keyOwner: Corpus | undefined;
}

const CHUNK_BYTES = 65_536;
/** Keys that are looked at: a corpus shows in its first ones. */
const MAX_KEYS = 512;

/** The published corpus to which more than half of the names or ids belong; undefined where there is none. */
export function findKeyOwner(all: readonly string[]): Corpus | undefined {
  const keys = all.slice(0, MAX_KEYS);
  return CORPORA.find(({ keyShape }) => keys.filter((key) => keyShape?.test(key) === true).length * 2 > keys.length);
}

/** Takes the rows of one label file, one after another. */
class LabelCollector {
  readonly labels: Label[] = [];
  readonly #recognised: RecognisedLabels;
  readonly #corpus: Corpus;
  readonly #maxRows: number;
  readonly #parser: LabelParser;
  readonly #keyIndex: number;
  /** Names or ids as the file has them, whether or not their rows are usable. */
  readonly #keys: string[] = [];

  /** @param rowsBefore rows of the label files that were read before */
  constructor(recognised: RecognisedLabels, corpus: Corpus, rowsBefore: number) {
    const { path, dialect } = recognised;
    this.#recognised = recognised;
    this.#corpus = corpus;
    this.#maxRows = corpus.rowCountGuard.maxRows - rowsBefore;
    this.#parser = new LabelParser(corpus, dialect, basename(path));
    this.#keyIndex = (dialect.columns.file ?? dialect.columns.flickr_id)?.index ?? -1;
  }

  /** @throws UserError LABELS_WRONG_CORPUS where there are too many rows */
  take(cells: readonly string[], line: number): void {
    if (this.labels.length === this.#maxRows) this.#refuseManyRows();
    const key = cells[this.#keyIndex] ?? '';
    if (key !== '' && this.#keys.length < MAX_KEYS) this.#keys.push(key);
    this.labels.push(this.#parser.parse(cells, line));
  }

  #refuseManyRows(): never {
    const corpus = this.#corpus;
    const { maxRows, moreAre } = corpus.rowCountGuard;
    const keyOwner = findKeyOwner(this.#keys);
    const probably = keyOwner === undefined || keyOwner === corpus ? moreAre : keyOwner.name;
    const has =
      corpus.publishedClips === 0
        ? 'no corpus of your own may have more'
        : `${corpus.name} has ${corpus.publishedClips}`;
    throw new UserError('LABELS_WRONG_CORPUS', {
      message: `${this.#recognised.path}: more than ${maxRows} rows; ${has}`,
      hint: probably === undefined ? 'check that this is the file that came with the corpus' : suggestCorpus(probably),
    });
  }

  finish(sha256: string): LabelFile {
    const name = basename(this.#recognised.path);
    const { scores } = this.#parser;
    return { ...this.#recognised, name, sha256, labels: this.labels, scores, keyOwner: findKeyOwner(this.#keys) };
  }
}

/** Decodes the file chunk by chunk. What isn't valid text becomes U+FFFD, which rejects a label and not the run. */
async function* decode(
  file: FileHandle,
  { path, dialect }: RecognisedLabels,
  { corpus, hash }: { readonly corpus: Corpus; readonly hash: Hash },
): AsyncGenerator<string> {
  const decoder = new TextDecoder(dialect.encoding);
  let position = 0;
  for (;;) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    if (position > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
    const bytes = buffer.subarray(0, bytesRead);
    hash.update(bytes);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

/** Finds the line on which a record begins: csv-parse counts where it ends, and counts CR LF twice inside quotes. */
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

function explainCsvError(error: unknown, name: string): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = 'lines' in error ? ` line ${String(error['lines'])}:` : '';
  return new UserError('LABELS_UNREADABLE', {
    message: `${name}:${line} ${error.message}`,
    hint:
      error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark that opens a field is never closed' : 'repair the file',
    cause: error,
  });
}

/** Takes rows as they are found: handing them on through the stream would take twice as long. */
async function takeCsvRows(
  texts: AsyncIterable<string>,
  { path, dialect }: RecognisedLabels,
  take: (cells: readonly string[], line: number) => void,
): Promise<void> {
  const lines = new LineCounter();
  let isHeader = dialect.hasHeader;
  const onRecord = (record: readonly string[], info: InfoRecord): undefined => {
    const line = lines.firstLineOf(record, info);
    if (line === 1 && SEPARATOR_LINE.test(record[0] ?? '')) return;
    if (!isHeader) take(record, line);
    isHeader = false;
  };
  const records = parse({ ...csvOptions(dialect.delimiter), on_record: onRecord });
  try {
    await pipeline(Readable.from(texts, { highWaterMark: 1 }), records.resume());
  } catch (error) {
    throw explainCsvError(error, basename(path));
  }
}

/**
 * Reads the rows of a text file one by one.
 *
 * @returns its SHA-256
 */
export function readLabelRows(
  recognised: RecognisedLabels,
  corpus: Corpus,
  take: (cells: readonly string[], line: number) => void,
): Promise<string> {
  const { path } = recognised;
  return withLabels(path, async (file) => {
    if ((await file.stat()).size > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
    const hash = createHash('sha256');
    await takeCsvRows(decode(file, recognised, { corpus, hash }), recognised, take);
    return hash.digest('hex');
  });
}

/**
 * Reads a label file and judges each of its rows by itself.
 *
 * @throws UserError LABELS_WRONG_CORPUS, LABELS_TOO_LARGE (both after reading no more than the corpus' limit),
 *   LABELS_UNREADABLE, LABELS_READ_FAILED
 */
export async function readLabels(
  recognised: RecognisedLabels,
  corpus: Corpus,
  { rowsBefore = 0 }: { rowsBefore?: number } = {},
): Promise<LabelFile> {
  const { path, dialect } = recognised;
  const collector = new LabelCollector(recognised, corpus, rowsBefore);
  if (dialect.sheet !== undefined) {
    const { rows = [], sha256 } = await readSheetRows(path, dialect.sheet, corpus);
    for (const { cells, line } of rows.slice(1)) collector.take(cells, line);
    return collector.finish(sha256);
  }
  return collector.finish(await readLabelRows(recognised, corpus, (cells, line) => collector.take(cells, line)));
}

/** Reads the label files, one after another, and makes sure that together they can be the corpus'. */
export async function readLabelFiles(
  { files, lacking }: { readonly files: readonly RecognisedLabels[]; readonly lacking: readonly string[] },
  corpus: Corpus,
  { acceptScale }: { acceptScale?: boolean | undefined } = {},
): Promise<readonly LabelFile[]> {
  const read: LabelFile[] = [];
  let rowsBefore = 0;
  for (const file of files) {
    const labelFile = await readLabels(file, corpus, { rowsBefore });
    read.push(labelFile);
    rowsBefore += labelFile.labels.length;
  }
  checkLabelFiles(read, corpus, { lacking, acceptScale });
  return read;
}
