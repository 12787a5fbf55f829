import type { Corpus } from '../corpora/corpus.js';
import { type PlanOptions } from './plan/plan.js';
/** Where something lies that may be a published corpus. */
export interface UnknownCorpus extends Pick<PlanOptions, 'manifestCsv' | 'clipsSubdir'> {
    readonly corpusDir: string;
    readonly linkTargets: readonly string[];
}
/** A corpus, and what shows that it is one. */
export interface RecognisedCorpus {
    readonly corpus: Corpus;
    readonly reason: string;
}
/**
 * Tells which published corpus lies in a folder: the one whose layout, label files, scale and clips fit, and whose names they
 * have.
 *
 * @throws UserError CORPUS_NOT_RECOGNISED, CORPUS_AMBIGUOUS, and where the folder or an option is wrong
 */
export declare function recogniseCorpus(place: UnknownCorpus): Promise<RecognisedCorpus>;
