import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { isSameState, toState } from '../clips/file-state.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { closeSettled, readFully } from '../files/reading.ts';
import { systemErrorCode, UserError } from '../files/user-error.ts';
import { type Dialect, detectDialect, detectEncoding, detectSheetDialect, firstLineWithText } from './dialect.ts';
import { readSheet } from './workbook.ts';

async function openLabels(path: string): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (cause) {
    throw new UserError('LABELS_UNREADABLE', {
      message: `${path}: can't be opened (${systemErrorCode(cause) ?? String(cause)})`,
      hint: 'check the permissions of the label file',
      cause,
    });
  }
}

/** @throws UserError LABELS_UNREADABLE where it changes meanwhile: a part of it is never taken for the whole */
async function readUnchanged<T>(file: FileHandle, path: string, read: (file: FileHandle) => Promise<T>): Promise<T> {
  const before = await file.stat({ bigint: true });
  if (!before.isFile()) throw new UserError('LABELS_UNREADABLE', { message: `${path}: is not a regular file` });
  const result = await read(file);
  if (isSameState(toState(before), toState(await file.stat({ bigint: true })))) return result;
  throw new UserError('LABELS_UNREADABLE', {
    message: `${path}: changed while it was read`,
    hint: 'run again once nobody writes to it',
  });
}

/**
 * Opens a label file for as long as it is read.
 *
 * @throws UserError LABELS_UNREADABLE; LABELS_READ_FAILED (exitCode 3) where the disk fails; whatever `read` throws
 */
export async function withLabels<T>(path: string, read: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await openLabels(path);
  try {
    return await readUnchanged(file, path, read);
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (cause instanceof UserError || code === undefined || !/^E[A-Z]+$/.test(code)) throw cause;
    const hint = 'mend the disk, or its network, and run the same command again';
    throw new UserError('LABELS_READ_FAILED', { message: `${path}: reading failed (${code})`, hint, cause }, 3);
  } finally {
    await closeSettled(file);
  }
}

const HEAD_BYTES = 65_536;
const MAX_FIRST_LINE = 200;
const WORKBOOK = /\.xlsx$/i;

/** How a file is read. */
export interface Recognition {
  /** Undefined where the file isn't recognised. */
  readonly dialect: Dialect | undefined;
  readonly firstLine: string;
}

export function refuseManyBytes(path: string, { maxLabelBytes, title }: Corpus): never {
  throw new UserError('LABELS_TOO_LARGE', {
    message: `${path}: larger than ${maxLabelBytes} bytes; no label file of ${title} is`,
    hint: 'check that this is the file that came with the corpus',
  });
}

/**
 * Reads a sheet of a workbook, and the file's SHA-256.
 *
 * @throws UserError LABELS_UNREADABLE, LABELS_TOO_LARGE
 */
export function readSheetRows(path: string, sheet: string, corpus: Corpus) {
  return withLabels(path, async (file) => {
    if ((await file.stat()).size > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
    const bytes = await file.readFile();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { rows: await readSheet(bytes, { name: path, sheet }), sha256 };
  });
}

async function recogniseSheet(path: string, corpus: Corpus): Promise<Recognition> {
  const { workbookSheet: sheet } = corpus;
  if (sheet === null) return { dialect: undefined, firstLine: '(a workbook)' };
  const { rows } = await readSheetRows(path, sheet, corpus);
  if (rows === undefined) return { dialect: undefined, firstLine: `(a workbook without a sheet ${sheet})` };
  const headers = rows[0]?.cells ?? [];
  const firstLine = headers.join(',').slice(0, MAX_FIRST_LINE);
  return { dialect: detectSheetDialect(headers, { sheet, corpus, file: path }), firstLine };
}

/** Looks at the beginning of a file and says how it would be read as labels of the corpus. */
export async function recogniseLabels(path: string, corpus: Corpus): Promise<Recognition> {
  if (WORKBOOK.test(path)) return recogniseSheet(path, corpus);
  const bytes = await withLabels(path, (file) => readFully(file, Buffer.alloc(HEAD_BYTES), 0));
  const encoding = detectEncoding(bytes);
  const head = new TextDecoder(encoding).decode(bytes);
  const firstLine = (head.split(/[\r\n]/, 1)[0] ?? '').slice(0, MAX_FIRST_LINE);
  return { dialect: detectDialect(firstLineWithText(head), { encoding, corpus, file: path }), firstLine };
}
