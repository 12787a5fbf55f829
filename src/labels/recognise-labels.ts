import { createHash } from 'node:crypto';
import type { Corpus } from '../corpora/corpus.ts';
import { readFully } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';
import { type Dialect, detectDialect, detectSheetDialect, firstLineWithText } from './dialect.ts';
import { detectEncoding } from './encoding.ts';
import { withLabels } from './open-labels.ts';
import { readSheet } from './workbook/read-workbook.ts';

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
