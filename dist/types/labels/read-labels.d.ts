import type { Corpus } from '../corpora/corpus.js';
import { type Dialect } from './dialect.js';
import { LabelList } from './label-list.js';
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
export declare function recogniseLabels(path: string, corpus: Corpus): Promise<Recognition>;
/**
 * Reads a label file, streaming, and judges each of its rows by itself.
 *
 * @throws UserError LABELS_WRONG_CORPUS, LABELS_TOO_LARGE (both after reading no more than the corpus' limit),
 *   LABELS_UNREADABLE, LABELS_READ_FAILED
 */
export declare function readLabels({ path, dialect, clipPart }: RecognisedLabels, corpus: Corpus, { rowsBefore }?: {
    rowsBefore?: number;
}): Promise<LabelFile>;
export {};
