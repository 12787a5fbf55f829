import type { Boundary } from '../clips/boundary.js';
import type { CorpusFolders } from '../clips/corpus-folders.js';
import type { Corpus } from '../corpora/corpus.js';
import { type RecognisedLabels } from './read-labels.js';
/** The label files that are taken, in the order of their labels, and those that were passed over for them. */
export interface FoundLabels {
    readonly files: readonly RecognisedLabels[];
    readonly passedOver: readonly string[];
    /** What the names of files contain that belong to the taken ones but are not there. */
    readonly lacking: readonly string[];
}
/**
 * Finds the corpus' label files: a set of them, begun in the first tier of folders that has one.
 *
 * @throws UserError LABELS_NOT_FOUND, LABELS_UNKNOWN, LABELS_WRONG_CORPUS, LABELS_DUPLICATE_COLUMN, LABELS_UNREADABLE
 */
export declare function findLabels(folders: CorpusFolders, corpus: Corpus, boundary: Boundary): Promise<FoundLabels>;
/**
 * The one label file that the user has named: no other is looked for, and nothing takes its place.
 *
 * @throws UserError MANIFEST_CSV_NOT_FOUND, LABELS_UNKNOWN, LABELS_WRONG_CORPUS, LABELS_DUPLICATE_COLUMN, LABELS_UNREADABLE
 */
export declare function takeNamedLabels(given: string, corpus: Corpus): Promise<FoundLabels>;
