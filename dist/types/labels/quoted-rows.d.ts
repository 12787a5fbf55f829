import type { TakeRow } from './plain-rows.js';
/** Options of csv-parse that the sniffing and the reading share. */
export declare function csvOptions(delimiter: string): {
    readonly delimiter: string;
    readonly relax_quotes: true;
    readonly relax_column_count: true;
    readonly skip_empty_lines: true;
    readonly trim: true;
};
/** The cells of one line; none where it isn't CSV. */
export declare function splitQuotedLine(line: string, delimiter: string): readonly string[];
/**
 * Takes rows as they are found; they are not handed on through the stream, which takes as long again.
 *
 * @param name of the file, for messages
 * @throws UserError LABELS_UNREADABLE; whatever reading the texts or taking a row throws
 */
export declare function takeQuotedRows(texts: AsyncIterable<string>, { name, delimiter }: {
    name: string;
    delimiter: string;
}, take: TakeRow): Promise<void>;
