import type { Boundary } from '../clips/boundary.js';
import type { CorpusFolders } from '../clips/corpus-folders.js';
import type { Corpus } from '../corpora/corpus.js';
import type { Dialect } from './dialect.js';
/** The label file that is taken, and those that were passed over for it. */
export interface FoundLabels {
    readonly path: string;
    readonly dialect: Dialect;
    readonly passedOver: readonly string[];
}
/**
 * Finds the corpus' label file: in the first tier of folders that has one, by preference of name.
 *
 * @throws UserError LABELS_NOT_FOUND, LABELS_UNKNOWN, LABELS_DUPLICATE_COLUMN, LABELS_UNREADABLE
 */
export declare function findLabels(folders: CorpusFolders, corpus: Corpus, boundary: Boundary): Promise<FoundLabels>;
