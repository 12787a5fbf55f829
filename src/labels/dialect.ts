import { parse } from 'csv-parse/sync';
import type { Corpus, LabelRole } from '../corpora/corpus.ts';
import { UserError } from '../files/user-error.ts';
import { parseDecimal, parseFlickrId } from './number.ts';

/** Encodings in which label files occur; spreadsheets save "Unicode text" as UTF-16. */
export type LabelEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file is UTF-16 without a byte order mark where at least this share of every other byte is NUL. */
const NUL_SHARE = 0.9;

function nulShare(head: Buffer, parity: 0 | 1): number {
  let nuls = 0;
  for (let i = parity; i < head.length; i += 2) if (head[i] === 0) nuls += 1;
  return nuls / Math.max(1, Math.floor(head.length / 2));
}

/** Tells a file's encoding from its first bytes: by its byte order mark, else by where its NUL bytes stand. */
export function detectEncoding(head: Buffer): LabelEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (nulShare(head, 1) >= NUL_SHARE) return 'utf-16le';
  if (nulShare(head, 0) >= NUL_SHARE) return 'utf-16be';
  return 'utf-8';
}

/** Separators that occur among the label files of this field; CVD2014 has semicolons with decimal commas. */
const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t' } as const;

export type DelimiterName = keyof typeof DELIMITERS;

/** The column of a role, and what the file calls it. */
export interface LabelColumn {
  readonly index: number;
  /** The header as written; null in a file without a header. */
  readonly header: string | null;
  /** The column that is read where this one's cell is empty. */
  readonly otherwise?: LabelColumn;
}

/** How a label file is to be read. */
export interface Dialect {
  readonly encoding: LabelEncoding;
  readonly delimiterName: DelimiterName;
  readonly delimiter: string;
  readonly columns: Readonly<Partial<Record<LabelRole, LabelColumn>>>;
  /** How many fields a row has. */
  readonly fieldCount: number;
  /** The same without the columns at the end that have no header: spreadsheets leave their separators, or cut them off. */
  readonly namedFieldCount: number;
  readonly hasHeader: boolean;
  /** The sheet of a workbook, whose texts are as those of a file with commas; undefined for a text file. */
  readonly sheet?: string;
}

/** A header in any case, with any blanks: spreadsheets leave no-break spaces. */
function foldHeader(header: string): string {
  return header.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function findColumn(headers: readonly string[], aliases: readonly string[], file: string): LabelColumn | undefined {
  const folded = headers.map(foldHeader);
  for (const alias of aliases) {
    const index = folded.indexOf(alias);
    if (index === -1) continue;
    if (folded.indexOf(alias, index + 1) !== -1) {
      throw new UserError('LABELS_DUPLICATE_COLUMN', {
        message: `${file}: line 1: the column "${headers[index]}" stands more than once`,
        hint: 'remove or rename all but one: which of them holds the value can only be guessed',
      });
    }
    return { index, header: headers[index] ?? null };
  }
  return undefined;
}

/** The score's column, and those of further aliases, which are read where its cell is empty. */
function findScoreColumn(
  headers: readonly string[],
  aliases: readonly string[],
  file: string,
): LabelColumn | undefined {
  return aliases.reduceRight<LabelColumn | undefined>((otherwise, alias) => {
    const column = findColumn(headers, [alias], file);
    if (column === undefined || otherwise === undefined) return column ?? otherwise;
    return { ...column, otherwise };
  }, undefined);
}

function columnsByHeader(headers: readonly string[], corpus: Corpus, file: string): Dialect['columns'] | undefined {
  const columns: Partial<Record<LabelRole, LabelColumn>> = {};
  for (const [role, aliases] of Object.entries(corpus.columns) as [LabelRole, readonly string[]][]) {
    const find = role === 'mos' ? findScoreColumn : findColumn;
    const column = find(headers, aliases, file);
    if (column !== undefined) columns[role] = column;
  }
  const namesClip = columns.file !== undefined || (corpus.joinsByFlickrId && columns.flickr_id !== undefined);
  return namesClip && columns.mos !== undefined ? columns : undefined;
}

/** A headerless mirror has `id,mos` or `id,mos,fps`: a long id, a score on the corpus' scale, a rate far above it. */
function columnsByPosition(fields: readonly string[], corpus: Corpus): Dialect['columns'] | undefined {
  if (!corpus.joinsByFlickrId) return undefined;
  const [id = '', score = '', rate] = fields;
  const { min, max } = corpus.mosRange;
  const isId = (parseFlickrId(id)?.length ?? 0) >= 9;
  const mos = parseDecimal(score, 'dot');
  const isRate = rate === undefined || (parseDecimal(rate, 'dot') ?? 0) > max;
  if (fields.length > 3 || !isId || mos === undefined || mos < min || mos > max || !isRate) return undefined;
  return { flickr_id: { index: 0, header: null }, mos: { index: 1, header: null } };
}

/** The line with which a spreadsheet names the separator, as a line or as its first cell. */
export const SEPARATOR_LINE = /^"?sep=.?"?$/i;

/** The first line that isn't blank, or separators alone: it shows how the file is read. */
export function firstLineWithText(head: string): string {
  const lines = head.split(/\r\n|\n|\r/);
  return lines.find((line) => /[^\s,;"]/.test(line) && !SEPARATOR_LINE.test(line.trim())) ?? '';
}

/** Far beyond any row of a table, and little memory even if all of it is separators. */
export const MAX_RECORD_CHARACTERS = 4_194_304;

/** Options of csv-parse for label files. */
export function csvOptions(delimiter: string) {
  return {
    delimiter,
    max_record_size: MAX_RECORD_CHARACTERS,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
  } as const;
}

/** The cells of one line; none where it isn't CSV. */
function splitLine(line: string, delimiter: string): readonly string[] {
  try {
    const [fields] = parse(line, { ...csvOptions(delimiter), to: 1 }) as string[][];
    return fields ?? [];
  } catch {
    return [];
  }
}

function countNamed(headers: readonly string[]): number {
  return headers.findLastIndex((header) => header.trim() !== '') + 1;
}

/** What is known of a text file besides its first line. */
export interface DialectContext {
  readonly encoding: LabelEncoding;
  readonly corpus: Corpus;
  /** Name or path, for messages. */
  readonly file: string;
}

/**
 * Finds out how a label file is read, from its first line.
 *
 * @returns undefined where the file isn't one of this corpus' label files as far as its first line shows
 * @throws UserError LABELS_DUPLICATE_COLUMN
 */
export function detectDialect(line: string, context: DialectContext): Dialect | undefined {
  const { encoding, corpus, file } = context;
  for (const hasHeader of [true, false]) {
    for (const [name, delimiter] of Object.entries(DELIMITERS) as [DelimiterName, string][]) {
      const fields = splitLine(line, delimiter);
      const columns = hasHeader ? columnsByHeader(fields, corpus, file) : columnsByPosition(fields, corpus);
      if (columns === undefined) continue;
      const counts = { fieldCount: fields.length, namedFieldCount: countNamed(fields) };
      return { encoding, delimiterName: name, delimiter, columns, ...counts, hasHeader };
    }
  }
  return undefined;
}

/**
 * Finds out how a sheet of a workbook is read, from its first row.
 *
 * @returns undefined where it has no labels of this corpus as far as its first row shows
 * @throws UserError LABELS_DUPLICATE_COLUMN
 */
export function detectSheetDialect(
  headers: readonly string[],
  { sheet, corpus, file }: { sheet: string; corpus: Corpus; file: string },
): Dialect | undefined {
  const columns = columnsByHeader(headers, corpus, file);
  if (columns === undefined) return undefined;
  const asText = { encoding: 'utf-8', delimiterName: 'comma', delimiter: DELIMITERS.comma } as const;
  const counts = { fieldCount: headers.length, namedFieldCount: countNamed(headers) };
  return { ...asText, columns, ...counts, hasHeader: true, sheet };
}

/** A dialect in words, for the manifest: `utf-8, semicolon, no header`; `xlsx, sheet MOS`. */
export function describeDialect({ encoding, delimiterName, hasHeader, sheet }: Dialect): string {
  if (sheet !== undefined) return `xlsx, sheet ${sheet}`;
  return [encoding, delimiterName, ...(hasHeader ? [] : ['no header'])].join(', ');
}
