import { drawBoundary } from '../clips/boundary.ts';
import { CorpusFolders } from '../clips/corpus-folders.ts';
import type { Corpus, Scale } from '../corpora/corpus.ts';
import { makeCustomCorpus } from '../corpora/custom.ts';
import { CORPORA, DEFAULT_CORPUS, findCorpus } from '../corpora/registry.ts';
import { UserError } from '../files/user-error.ts';
import { AUTO_CORPUS, CUSTOM_CORPUS } from '../options/defaults.ts';
import type { IngestOptions } from './options.ts';
import { planIngest } from './plan.ts';

/** The options that decide which corpus a run is about. */
export type CorpusChoice = Pick<
  IngestOptions,
  | 'corpus'
  | 'corpusLabel'
  | 'columns'
  | 'scale'
  | 'manifestCsv'
  | 'ratings'
  | 'acceptScale'
  | 'clipsSubdir'
  | 'linkTargets'
> & {
  /** Needed to recognise a corpus. */
  readonly corpusDir: string | undefined;
};

export interface ChosenCorpus {
  readonly corpus: Corpus;
  /** How it was recognised; undefined where the user has named it. */
  readonly reason: string | undefined;
}

/**
 * The corpus that the user has named, by its label or as a study of one's own; undefined where it has to be recognised.
 *
 * @throws UserError CORPUS_UNKNOWN, OPTION_INVALID
 */
export function namedCorpus(choice: CorpusChoice): Corpus | undefined {
  const { corpus = DEFAULT_CORPUS, corpusLabel: label, scale, columns, ratings } = choice;
  if (corpus === CUSTOM_CORPUS) {
    if (label !== undefined && scale !== undefined) return makeCustomCorpus({ label, scale: scale as Scale, columns });
    throw new UserError('OPTION_INVALID', {
      message: `--corpus ${CUSTOM_CORPUS}: needs --corpus-label and --scale`,
      hint: 'such as `--corpus custom`, `--corpus-label panel-2026`, `--scale 1-5`, `--columns mos=Mean score,file=Clip`',
    });
  }
  if (label !== undefined || scale !== undefined || (columns !== undefined && ratings === undefined)) {
    throw new UserError('OPTION_INVALID', {
      message: `--corpus ${corpus}: takes no --corpus-label, --scale or --columns`,
      hint: `they describe a study of your own: \`--corpus ${CUSTOM_CORPUS}\`; --columns also describes a table given as --ratings`,
    });
  }
  return corpus === AUTO_CORPUS ? undefined : findCorpus(corpus);
}

/** Errors that are no corpus' own: the folder or an option is wrong. */
const NOT_OF_A_CORPUS: ReadonlySet<string> = new Set([
  'CORPUS_NOT_FOUND',
  'CORPUS_UNREADABLE',
  'LINK_TARGET_NOT_FOUND',
  'MANIFEST_CSV_NOT_FOUND',
  'RATINGS_NOT_FOUND',
  'OPTION_INVALID',
]);

/** How one corpus fits the folder; a text where it doesn't: only its own names of label files or clips are evidence. */
async function fitCorpus(
  corpus: Corpus,
  folders: CorpusFolders,
  { manifestCsv, ratings, columns, acceptScale, clipsSubdir }: CorpusChoice,
): Promise<ChosenCorpus | string> {
  try {
    const { labelFiles, labels, total } = await planIngest(folders, {
      ...{ corpus, manifestCsv, ratings, columns, acceptScale, clipsSubdir },
    });
    const named = labelFiles.find(({ name }) => corpus.signature.test(name));
    const keyed = labelFiles.find(({ keyOwner }) => keyOwner === corpus);
    const evidence = [
      ...(named === undefined ? [] : [`${named.name} is a name of its label files`]),
      ...(keyed === undefined ? [] : [`${keyed.name} names clips as it does`]),
    ];
    const match = `${labels.filter(({ clip }) => clip !== undefined).length} of ${total} labels have a clip`;
    return evidence.length === 0
      ? `${corpus.name}: ${match}, but neither labels nor clips have names of ${corpus.title}`
      : { corpus, reason: [...evidence, match].join(', ') };
  } catch (error) {
    if (!(error instanceof UserError) || NOT_OF_A_CORPUS.has(error.code)) throw error;
    return `${corpus.name}: ${error.message}`;
  }
}

/** Recognises the published corpus whose layout, label files, scale, clips and names a folder has. */
async function recogniseCorpus(corpusDir: string, choice: CorpusChoice): Promise<ChosenCorpus> {
  const fitting: ChosenCorpus[] = [];
  const others: string[] = [];
  const folders = new CorpusFolders(await drawBoundary(corpusDir, choice.linkTargets ?? []));
  for (const corpus of CORPORA) {
    const found = await fitCorpus(corpus, folders, choice);
    if (typeof found === 'string') others.push(found);
    else fitting.push(found);
  }
  const [only, ...more] = fitting;
  if (only === undefined) {
    throw new UserError('CORPUS_NOT_RECOGNISED', {
      message: `${corpusDir}: no published corpus is recognised in it: ${others.join('; ')}`,
      hint: 'name the corpus with --corpus; a study of your own with `--corpus custom`',
    });
  }
  if (more.length === 0) return only;
  throw new UserError('CORPUS_AMBIGUOUS', {
    message: `${corpusDir}: more than one corpus is recognised in it: ${fitting.map(({ corpus, reason }) => `${corpus.name} (${reason})`).join('; ')}`,
    hint: 'name the one you mean with --corpus, or a folder that holds it alone with --corpus-dir',
  });
}

/**
 * The corpus that is named, or the one that is recognised in its folder.
 *
 * @throws UserError CORPUS_UNKNOWN, OPTION_INVALID, CORPUS_NOT_RECOGNISED, CORPUS_AMBIGUOUS, and where the folder is wrong
 */
export async function chooseCorpus(choice: CorpusChoice): Promise<ChosenCorpus> {
  const named = namedCorpus(choice);
  if (named !== undefined) return { corpus: named, reason: undefined };
  if (choice.corpusDir !== undefined) return recogniseCorpus(choice.corpusDir, choice);
  throw new UserError('OPTION_INVALID', {
    message: `--corpus ${AUTO_CORPUS}: needs --corpus-dir`,
    hint: 'name the folder in which the corpus is to be recognised',
  });
}
