/** Rows of a label file that needs a reader of CSV in general, which is loaded with this file: few files do. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type InfoRecord, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { UserError } from '../user-error.ts';
import type { TakeRow } from './plain-rows.ts';

/** Options of csv-parse that the sniffing and the reading share. */
export function csvOptions(delimiter: string) {
  return {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  } as const;
}

/** The cells of one line; none where it isn't CSV. */
export function splitQuotedLine(line: string, delimiter: string): readonly string[] {
  try {
    const [fields] = parseAtOnce(line, { ...csvOptions(delimiter), to: 1 }) as string[][];
    return fields ?? [];
  } catch {
    return [];
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

/**
 * Takes rows as they are found; they are not handed on through the stream, which takes as long again.
 *
 * @param name of the file, for messages
 * @throws UserError LABELS_UNREADABLE; whatever reading the texts or taking a row throws
 */
export async function takeQuotedRows(
  texts: AsyncIterable<string>,
  { name, delimiter }: { name: string; delimiter: string },
  take: TakeRow,
): Promise<void> {
  const lines = new LineCounter();
  const onRecord = (record: readonly string[], info: InfoRecord): undefined =>
    void take(record, lines.firstLineOf(record, info));
  const records = parse({ ...csvOptions(delimiter), on_record: onRecord });
  try {
    await pipeline(Readable.from(texts, { highWaterMark: 1 }), records.resume());
  } catch (error) {
    throw explainCsvError(error, name);
  }
}
