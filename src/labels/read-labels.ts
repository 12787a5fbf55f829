import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Corpus } from '../corpora/corpus.ts';
import { suggestCorpus } from '../corpora/registry.ts';
import { readFully } from '../files/read-fully.ts';
import { UserError } from '../user-error.ts';
import { type Dialect, detectDialect, detectSheetDialect, tellingLineOf } from './dialect.ts';
import { detectEncoding } from './encoding.ts';
import { KeyEvidence } from './key-evidence.ts';
import { LabelParser } from './label.ts';
import { LabelList } from './label-list.ts';
import { withLabels } from './open-labels.ts';
import { hasPlainRows, isPlain, PlainRows, splitPlainLine, type TakeRow } from './plain-rows.ts';

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
  /** Rows whose score is a number, but none of the corpus' scale. */
  readonly offScale: number;
  /** The published corpus whose names or ids most of the rows have; undefined where that tells nothing. */
  readonly keyOwner: Corpus | undefined;
}

/** A label file that is known to be one, before it is read. */
export type RecognisedLabels = Pick<LabelFile, 'path' | 'dialect' | 'clipPart'>;

const CHUNK_BYTES = 65_536;
const MAX_FIRST_LINE = 200;

const WORKBOOK = /\.xlsx$/i;

/** A sheet can't be read from the beginning of its file. @throws UserError LABELS_UNREADABLE, LABELS_TOO_LARGE */
function readRows(path: string, sheet: string, corpus: Corpus) {
  return withLabels(path, async (file) => {
    if ((await file.stat()).size > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
    const bytes = await file.readFile();
    const { readSheet } = await import('./workbook/read-workbook.ts');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { rows: await readSheet(bytes, { name: path, sheet }), sha256 };
  });
}

async function recogniseSheet(path: string, corpus: Corpus): Promise<Recognition> {
  const { workbookSheet: sheet } = corpus;
  if (sheet === null) return { dialect: undefined, firstLine: '(a workbook)' };
  const { rows } = await readRows(path, sheet, corpus);
  if (rows === undefined) return { dialect: undefined, firstLine: `(a workbook without a sheet ${sheet})` };
  const headers = rows[0]?.cells ?? [];
  const firstLine = headers.join(',').slice(0, MAX_FIRST_LINE);
  return { dialect: detectSheetDialect(headers, { sheet, corpus, file: path }), firstLine };
}

/** How a file would be read; without a dialect it isn't recognised. */
interface Recognition {
  readonly dialect: Dialect | undefined;
  readonly firstLine: string;
}

/**
 * Looks at the beginning of a file and says how it would be read as labels of the corpus.
 *
 * @returns the dialect, or the file's first line where it isn't recognised.
 */
export async function recogniseLabels(path: string, corpus: Corpus): Promise<Recognition> {
  if (WORKBOOK.test(path)) return recogniseSheet(path, corpus);
  const bytes = await withLabels(path, (file) => readFully(file, Buffer.alloc(CHUNK_BYTES), 0));
  const encoding = detectEncoding(bytes);
  const head = new TextDecoder(encoding).decode(bytes);
  const firstLine = (head.split(/[\r\n]/, 1)[0] ?? '').slice(0, MAX_FIRST_LINE);
  const line = tellingLineOf(head);
  const splitLine = isPlain(line) ? splitPlainLine : (await import('./quoted-rows.ts')).splitQuotedLine;
  return { dialect: detectDialect(line, { encoding, corpus, file: path, splitLine }), firstLine };
}

function refuseManyBytes(path: string, { maxLabelBytes, title }: Corpus): never {
  throw new UserError('LABELS_TOO_LARGE', {
    message: `${path}: larger than ${maxLabelBytes} bytes; no label file of ${title} is`,
    hint: 'check that this is the file that came with the corpus',
  });
}

/** Decodes the file chunk by chunk; what isn't valid text becomes U+FFFD, for which a label is rejected, not the run. */
async function* decode(file: FileHandle, { path, dialect, corpus, hash }: ReadContext): AsyncGenerator<string> {
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

interface ReadContext {
  readonly path: string;
  readonly dialect: Dialect;
  readonly corpus: Corpus;
  readonly hash: Hash;
  /** Rows of the label files that were read before. */
  readonly rowsBefore: number;
}

function refuseManyRows({ path, corpus }: Pick<ReadContext, 'path' | 'corpus'>, keyOwner: Corpus | undefined): never {
  const { maxRows, moreAre } = corpus.rowCountGuard;
  const probably = keyOwner === undefined || keyOwner === corpus ? moreAre : keyOwner.name;
  const has =
    corpus.publishedClips === 0 ? 'no corpus of your own may have more' : `${corpus.name} has ${corpus.publishedClips}`;
  throw new UserError('LABELS_WRONG_CORPUS', {
    message: `${path}: more than ${maxRows} rows; ${has}`,
    hint: probably === undefined ? 'check that this is the file that came with the corpus' : suggestCorpus(probably),
  });
}

/** Takes the rows of one label file, in their order. */
class RowTaker {
  readonly #context: Omit<ReadContext, 'hash'>;
  readonly #parser: LabelParser;
  readonly #entries: LabelList;
  readonly #evidence = new KeyEvidence();
  readonly #keyIndex: number;

  constructor(context: Omit<ReadContext, 'hash'>) {
    const { path, dialect, corpus } = context;
    const name = basename(path);
    this.#context = context;
    this.#parser = new LabelParser(corpus, dialect, name);
    this.#entries = new LabelList(name, { needsIds: corpus.joinsByFlickrId });
    this.#keyIndex = (dialect.columns.file ?? dialect.columns.flickr_id)?.index ?? -1;
  }

  /** @throws UserError LABELS_WRONG_CORPUS where there are too many */
  take(cells: readonly string[], line: number): void {
    const { corpus, rowsBefore } = this.#context;
    if (rowsBefore + this.#entries.length === corpus.rowCountGuard.maxRows) {
      refuseManyRows(this.#context, this.#evidence.owner);
    }
    this.#evidence.note(cells[this.#keyIndex] ?? '');
    this.#entries.push(this.#parser.parse(cells, line));
  }

  finish(): Pick<LabelFile, 'entries' | 'offScale' | 'keyOwner'> {
    return { entries: this.#entries, offScale: this.#parser.offScale, keyOwner: this.#evidence.owner };
  }
}

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

async function takeRows(file: FileHandle, taker: RowTaker, context: ReadContext): Promise<void> {
  const { path, dialect, corpus } = context;
  let isHeader = dialect.hasHeader;
  const take: TakeRow = (cells, line) => {
    if (!isHeader) taker.take(cells, line);
    isHeader = false;
  };
  const hasPlain = dialect.encoding === 'utf-8' && (await hasPlainRows(file, corpus.maxLabelBytes));
  if (hasPlain) return takePlainRows(file, context, take);
  const { takeQuotedRows } = await import('./quoted-rows.ts');
  return takeQuotedRows(decode(file, context), { name: basename(path), delimiter: dialect.delimiter }, take);
}

async function readSheetLabels(
  recognised: RecognisedLabels & { readonly sheet: string },
  { corpus, rowsBefore }: { corpus: Corpus; rowsBefore: number },
): Promise<LabelFile> {
  const { path, dialect, clipPart, sheet } = recognised;
  const { rows = [], sha256 } = await readRows(path, sheet, corpus);
  const taker = new RowTaker({ path, dialect, corpus, rowsBefore });
  for (const { cells, line } of rows.slice(1)) taker.take(cells, line);
  return { path, name: basename(path), sha256, dialect, clipPart, ...taker.finish() };
}

/**
 * Reads a label file, streaming, and judges each of its rows by itself.
 *
 * @throws UserError LABELS_WRONG_CORPUS, LABELS_TOO_LARGE (both after reading no more than the corpus' limit),
 *   LABELS_UNREADABLE, LABELS_READ_FAILED
 */
export async function readLabels(
  { path, dialect, clipPart }: RecognisedLabels,
  corpus: Corpus,
  { rowsBefore = 0 }: { rowsBefore?: number } = {},
): Promise<LabelFile> {
  const { sheet } = dialect;
  if (sheet !== undefined) return readSheetLabels({ path, dialect, clipPart, sheet }, { corpus, rowsBefore });
  return withLabels(path, async (file) => {
    if ((await file.stat()).size > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
    const hash = createHash('sha256');
    const context = { path, dialect, corpus, hash, rowsBefore };
    const taker = new RowTaker(context);
    await takeRows(file, taker, context);
    return { path, name: basename(path), sha256: hash.digest('hex'), dialect, clipPart, ...taker.finish() };
  });
}
