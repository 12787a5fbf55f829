import type { RejectedItem } from '../contract/generated/types.js';
import type { Corpus } from '../corpora/corpus.js';
import type { Dialect } from './dialect.js';
/** One usable row of a label file. */
export interface Label {
    /** Name of the label file. */
    readonly file: string;
    /** Line in the label file, counted from 1. */
    readonly line: number;
    /** The clip's file name as the label has it; undefined in a file that has ids alone. */
    readonly name: string | undefined;
    /** Digits; undefined where neither a column nor the name tells it. */
    readonly flickrId: string | undefined;
    /** On the corpus' own scale. */
    readonly mos: number;
    /** 0 means unknown. */
    readonly mosStdDev: number;
    /** 0 means unknown. */
    readonly nRatings: number;
    /** Where the clip can be downloaded, as the label has it: not yet judged. Undefined where the label has none. */
    readonly url: string | undefined;
}
/** A row of a label file that can't be used, and why. */
export type RejectedLabel = Readonly<RejectedItem>;
/** Turns the rows of one label file into labels; remembers which decimal mark the file uses. */
export declare class LabelParser {
    #private;
    /** Rows whose score is a number, but none of the corpus' scale. */
    offScale: number;
    /** @param file name of the label file */
    constructor(corpus: Corpus, dialect: Dialect, file: string);
    /** @param line line of the file on which the row begins, counted from 1 */
    parse(cells: readonly string[], line: number): Label | RejectedLabel;
}
/** Tells the two kinds of result apart. */
export declare function isRejected(entry: Label | RejectedLabel): entry is RejectedLabel;
