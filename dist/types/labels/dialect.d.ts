import type { Corpus, LabelRole } from '../corpora/corpus.js';
import type { LabelEncoding } from './encoding.js';
/** Separators that occur among the label files of this field; CVD2014 has semicolons with decimal commas. */
declare const DELIMITERS: {
    readonly comma: ',';
    readonly semicolon: ';';
    readonly tab: '\t';
};
export type DelimiterName = keyof typeof DELIMITERS;
/** Where a role's value stands, and what the file calls it. */
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
    readonly hasHeader: boolean;
    /** The sheet of a workbook, whose texts are as those of a file with commas; undefined for a text file. */
    readonly sheet?: string;
}
/** The line that tells how a file is to be read: the first that isn't blank. */
export declare function tellingLineOf(head: string): string;
/** What a text file is, besides its line. */
export interface DialectContext {
    readonly encoding: LabelEncoding;
    readonly corpus: Corpus;
    /** Name or path, for messages. */
    readonly file: string;
    /** Gives the cells of the line. */
    readonly splitLine: (line: string, delimiter: string) => readonly string[];
}
/**
 * Finds out how a label file is to be read, from its telling line.
 *
 * @returns undefined where the file isn't one of this corpus' label files as far as its first line tells.
 * @throws UserError LABELS_DUPLICATE_COLUMN
 */
export declare function detectDialect(line: string, context: DialectContext): Dialect | undefined;
/**
 * Finds out how a sheet of a workbook is to be read, from its first row.
 *
 * @returns undefined where it has no labels of this corpus as far as its first row tells
 * @throws UserError LABELS_DUPLICATE_COLUMN
 */
export declare function detectSheetDialect(headers: readonly string[], { sheet, corpus, file }: {
    sheet: string;
    corpus: Corpus;
    file: string;
}): Dialect | undefined;
/** A dialect in words, for the manifest: `utf-8, semicolon, no header`; `xlsx, sheet MOS`. */
export declare function describeDialect({ encoding, delimiterName, hasHeader, sheet }: Dialect): string;
export {};
