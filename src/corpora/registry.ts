import { UserError } from '../user-error.ts';
import type { Corpus } from './corpus.ts';
import type { CorpusDownload } from './corpus-download.ts';
import { KONVID_1K, KONVID_1K_DOWNLOAD } from './konvid-1k.ts';
import { KONVID_150K } from './konvid-150k.ts';

/** Every corpus that can be ingested, by its label. */
export const CORPORA: readonly Corpus[] = [KONVID_1K, KONVID_150K];

/** The corpus that is meant where none is named. */
export const DEFAULT_CORPUS: Corpus['name'] = KONVID_1K.name;

/** @throws UserError CORPUS_UNKNOWN */
export function findCorpus(name: string): Corpus {
  const corpus = CORPORA.find((candidate) => candidate.name === name);
  if (corpus !== undefined) return corpus;
  throw new UserError('CORPUS_UNKNOWN', {
    message: `--corpus ${JSON.stringify(name)} is not a corpus that this version can ingest`,
    hint: `it can ingest: ${CORPORA.map((known) => known.name).join(', ')}`,
  });
}

/** The other corpora, for one that may have been pointed at the data of another. */
export function otherCorpora(corpus: Corpus): readonly Corpus[] {
  return CORPORA.filter((candidate) => candidate !== corpus);
}

/** What to do where data look like those of another corpus. */
export function suggestCorpus(name: Corpus['name']): string {
  return `this looks like ${findCorpus(name).title}: run with --corpus ${name}`;
}

/** Every corpus that can be fetched. */
export const CORPUS_DOWNLOADS: readonly CorpusDownload[] = [KONVID_1K_DOWNLOAD];

/** @throws UserError CORPUS_UNKNOWN */
export function findCorpusDownload(name: string): CorpusDownload {
  const download = CORPUS_DOWNLOADS.find(({ corpus }) => corpus === name);
  if (download !== undefined) return download;
  throw new UserError('CORPUS_UNKNOWN', {
    message: `${JSON.stringify(name)} is not a corpus that this version can fetch`,
    hint: `it can fetch: ${CORPUS_DOWNLOADS.map(({ corpus }) => corpus).join(', ')}`,
  });
}
