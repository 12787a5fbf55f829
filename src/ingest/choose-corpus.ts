import type { Corpus } from '../corpora/corpus.ts';
import { makeCustomCorpus, type Scale } from '../corpora/custom.ts';
import { DEFAULT_CORPUS, findCorpus } from '../corpora/registry.ts';
import { UserError } from '../user-error.ts';
import { AUTO_CORPUS, CUSTOM_CORPUS } from './corpus-words.ts';
import type { IngestOptions } from './options.ts';

/** What decides which corpus a run is about. */
export type CorpusChoice = Pick<
  IngestOptions,
  'corpus' | 'corpusLabel' | 'columns' | 'scale' | 'manifestCsv' | 'clipsSubdir' | 'linkTargets'
> & {
  /** Needed to recognise a corpus. */
  readonly corpusDir: string | undefined;
};

export interface ChosenCorpus {
  readonly corpus: Corpus;
  /** What shows that it is this one; undefined where the user has said so. */
  readonly reason: string | undefined;
}

function chooseCustom({ corpusLabel: label, scale, columns }: CorpusChoice): Corpus {
  if (label === undefined || scale === undefined) {
    throw new UserError('OPTION_INVALID', {
      message: `--corpus ${CUSTOM_CORPUS}: needs --corpus-label and --scale`,
      hint: 'such as --corpus custom --corpus-label panel-2026 --scale 1-5 --columns "mos=Mean score,file=Clip"',
    });
  }
  return makeCustomCorpus({ label, scale: scale as Scale, columns });
}

/**
 * The corpus that the user has named, by its label or as a study of one's own; undefined where it is to be recognised.
 *
 * @throws UserError CORPUS_UNKNOWN, OPTION_INVALID
 */
export function namedCorpus(choice: CorpusChoice): Corpus | undefined {
  const { corpus = DEFAULT_CORPUS, corpusLabel, scale, columns } = choice;
  if (corpus === CUSTOM_CORPUS) return chooseCustom(choice);
  if (corpusLabel !== undefined || scale !== undefined || columns !== undefined) {
    throw new UserError('OPTION_INVALID', {
      message: `--corpus ${corpus}: takes no --corpus-label, --scale or --columns`,
      hint: `they describe a study of your own: --corpus ${CUSTOM_CORPUS}`,
    });
  }
  return corpus === AUTO_CORPUS ? undefined : findCorpus(corpus);
}

/**
 * The corpus that is meant: the one that is named, or the one that is recognised in its folder.
 *
 * @throws UserError CORPUS_UNKNOWN, OPTION_INVALID, CORPUS_NOT_RECOGNISED, CORPUS_AMBIGUOUS
 */
export async function chooseCorpus(choice: CorpusChoice): Promise<ChosenCorpus> {
  const named = namedCorpus(choice);
  if (named !== undefined) return { corpus: named, reason: undefined };
  const { corpusDir, manifestCsv, clipsSubdir, linkTargets = [] } = choice;
  if (corpusDir === undefined) {
    throw new UserError('OPTION_INVALID', {
      message: `--corpus ${AUTO_CORPUS}: needs --corpus-dir`,
      hint: 'name the folder in which the corpus is to be recognised',
    });
  }
  // Loaded here: a corpus that is named is known before anything is looked at.
  const { recogniseCorpus } = await import('./recognise-corpus.ts');
  return recogniseCorpus({ corpusDir, manifestCsv, clipsSubdir, linkTargets });
}
