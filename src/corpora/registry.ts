import type { CorpusRow } from '../contract/generated/types.ts';
import { findClosestName } from '../files/closest-name.ts';
import { UserError } from '../files/user-error.ts';
import type { Corpus } from './corpus.ts';
import { customCorpusOf } from './custom.ts';
import { KONVID_1K } from './konvid-1k.ts';
import { KONVID_150K } from './konvid-150k.ts';
import { LIVE_VQC } from './live-vqc.ts';
import { LSVQ } from './lsvq.ts';
import { YOUTUBE_UGC } from './youtube-ugc.ts';

/** Every published corpus that can be ingested. */
export const CORPORA: readonly Corpus[] = [KONVID_1K, KONVID_150K, YOUTUBE_UGC, LSVQ, LIVE_VQC];

/** Every corpus that can be fetched. */
export const FETCHABLE_CORPORA = CORPORA.filter(({ archives }) => archives.length > 0);

/** The corpus that is meant where none is named. */
export const DEFAULT_CORPUS: Corpus['name'] = KONVID_1K.name;

const BY_NAME: ReadonlyMap<string, Corpus> = new Map(CORPORA.map((corpus) => [corpus.name, corpus]));

export function findPublishedCorpus(name: string): Corpus | undefined {
  return BY_NAME.get(name);
}

function namesOf(corpora: readonly Corpus[]): string {
  return corpora.map(({ name }) => name).join(', ');
}

/** Changes of a misspelt name of a corpus. */
const MAX_CHANGES = 3;

function suggestName(name: string, corpora: readonly Corpus[]): string {
  const names = corpora.map((corpus) => corpus.name);
  const closest = findClosestName(name.toLowerCase(), names, MAX_CHANGES);
  return closest === undefined ? '' : `did you mean ${closest}? `;
}

/**
 * The corpus of a label, published or custom.
 *
 * @throws UserError CORPUS_UNKNOWN
 */
export function findCorpus(name: string): Corpus {
  const corpus = findPublishedCorpus(name) ?? customCorpusOf(name);
  if (corpus !== undefined) return corpus;
  throw new UserError('CORPUS_UNKNOWN', {
    message: `--corpus ${JSON.stringify(name)} is not a corpus that this version can ingest`,
    hint: `${suggestName(name, CORPORA)}it can ingest: ${namesOf(CORPORA)}; a study of your own as custom; auto recognises a published one`,
  });
}

/** @throws UserError CORPUS_UNKNOWN */
export function findFetchableCorpus(name: string): Corpus {
  const corpus = FETCHABLE_CORPORA.find((candidate) => candidate.name === name);
  if (corpus !== undefined) return corpus;
  throw new UserError('CORPUS_UNKNOWN', {
    message: `${JSON.stringify(name)} is not a corpus that this version can fetch`,
    hint: `${suggestName(name, FETCHABLE_CORPORA)}it can fetch: ${namesOf(FETCHABLE_CORPORA)}`,
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

/** What a clip shows, by its name, such as `flickr:8536919744`; undefined if only the digest of its bytes can show it. */
export function findContentId({ corpus, src }: Pick<CorpusRow, 'corpus' | 'src'>): string | undefined {
  const name = findPublishedCorpus(corpus)?.contentName;
  const id = name?.idInName.exec(src.slice(src.lastIndexOf('/') + 1))?.[1];
  return id === undefined ? undefined : `${name?.space}:${id}`;
}
