import type { Corpus } from './corpus.js';
import type { CorpusDownload } from './corpus-download.js';
/** Every published corpus that can be ingested. */
export declare const CORPORA: readonly Corpus[];
/** The corpus that is meant where none is named. */
export declare const DEFAULT_CORPUS: Corpus['name'];
/**
 * The corpus of a label, published or custom.
 *
 * @throws UserError CORPUS_UNKNOWN
 */
export declare function findCorpus(name: string): Corpus;
/** The other corpora, for one that may have been pointed at the data of another. */
export declare function otherCorpora(corpus: Corpus): readonly Corpus[];
/** What to do where data look like those of another corpus. */
export declare function suggestCorpus(name: Corpus['name']): string;
/** Every corpus that can be fetched. */
export declare const CORPUS_DOWNLOADS: readonly CorpusDownload[];
/** @throws UserError CORPUS_UNKNOWN */
export declare function findCorpusDownload(name: string): CorpusDownload;
