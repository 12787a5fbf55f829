import type { Corpus } from '../corpora/corpus.js';
import type { IngestOptions } from './options.js';
/** What decides which corpus a run is about. */
export type CorpusChoice = Pick<IngestOptions, 'corpus' | 'corpusLabel' | 'columns' | 'scale' | 'manifestCsv' | 'clipsSubdir' | 'linkTargets'> & {
    /** Needed to recognise a corpus. */
    readonly corpusDir: string | undefined;
};
export interface ChosenCorpus {
    readonly corpus: Corpus;
    /** What shows that it is this one; undefined where the user has said so. */
    readonly reason: string | undefined;
}
/**
 * The corpus that the user has named, by its label or as a study of one's own; undefined where it is to be recognised.
 *
 * @throws UserError CORPUS_UNKNOWN, OPTION_INVALID
 */
export declare function namedCorpus(choice: CorpusChoice): Corpus | undefined;
/**
 * The corpus that is meant: the one that is named, or the one that is recognised in its folder.
 *
 * @throws UserError CORPUS_UNKNOWN, OPTION_INVALID, CORPUS_NOT_RECOGNISED, CORPUS_AMBIGUOUS
 */
export declare function chooseCorpus(choice: CorpusChoice): Promise<ChosenCorpus>;
