import type { Corpus } from './corpus.js';
/** Every corpus that can be ingested, by its label. */
export declare const CORPORA: readonly Corpus[];
/** @throws UserError CORPUS_UNKNOWN */
export declare function findCorpus(name: string): Corpus;
