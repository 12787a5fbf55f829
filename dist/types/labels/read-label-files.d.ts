import type { Corpus } from '../corpora/corpus.js';
import type { FoundLabels } from './find-labels.js';
import { type LabelFile } from './read-labels.js';
/**
 * Reads the label files that were found, one after another, and makes sure that together they can be the corpus'.
 *
 * @throws UserError LABELS_WRONG_CORPUS, LABELS_EMPTY, LABELS_ALL_REJECTED, LABELS_TOO_LARGE, LABELS_UNREADABLE
 */
export declare function readLabelFiles({ files, lacking }: FoundLabels, corpus: Corpus): Promise<readonly LabelFile[]>;
