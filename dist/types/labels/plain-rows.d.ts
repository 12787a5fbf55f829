/**
 * Rows of a label file without quotation marks and carriage returns, as the published ones are: each line is a row, and
 * what stands between separators is a cell. A reader of CSV in general looks at every character by itself, which is most of
 * what a second run over a large corpus would do. It gives the same rows (`test/property/plain-rows.test.ts`).
 */
import type { FileHandle } from 'node:fs/promises';
/** What a row's cells are, and the line on which it begins, counted from 1. */
export type TakeRow = (cells: readonly string[], line: number) => void;
export declare function isPlain(text: string): boolean;
/** The cells of a line that is plain: as `split` and `trim` would give them, in half the time. */
export declare function splitPlainLine(line: string, delimiter: string): readonly string[];
/** Whether the rows of a file in UTF-8 are plain; looks at no more than `maxBytes`. */
export declare function hasPlainRows(file: FileHandle, maxBytes: number): Promise<boolean>;
/** Cuts text into rows as it comes. */
export declare class PlainRows {
    #private;
    constructor(delimiter: string, take: TakeRow);
    /** @returns false where the text isn't plain: then nothing of it was taken */
    add(text: string): boolean;
    /** Takes the last line, if it lacks its line feed. */
    finish(): void;
}
