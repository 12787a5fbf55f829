import { UserError } from '../user-error.ts';
import type { Corpus } from './corpus.ts';
import { KONVID_1K } from './konvid-1k.ts';

/** Every corpus that can be ingested, by its label. */
export const CORPORA: readonly Corpus[] = [KONVID_1K];

/** @throws UserError CORPUS_UNKNOWN */
export function findCorpus(name: string): Corpus {
  const corpus = CORPORA.find((candidate) => candidate.name === name);
  if (corpus !== undefined) return corpus;
  throw new UserError('CORPUS_UNKNOWN', {
    message: `--corpus ${JSON.stringify(name)} is not a corpus that this version can ingest`,
    hint: `it can ingest: ${CORPORA.map((known) => known.name).join(', ')}`,
  });
}
