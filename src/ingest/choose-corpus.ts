import { drawBoundary } from '../clips/boundary.ts';
import { CorpusFolders } from '../clips/corpus-folders.ts';
import type { Corpus, Scale } from '../corpora/corpus.ts';
import { makeCustomCorpus } from '../corpora/custom.ts';
import { CORPORA, DEFAULT_CORPUS, findCorpus } from '../corpora/registry.ts';
import { UserError } from '../files/user-error.ts';
import { AUTO_CORPUS, CUSTOM_CORPUS } from '../options/defaults.ts';
import type { IngestOptions } from './options.ts';
import { type Plan, type PlanOptions, planIngest } from './plan.ts';

/** The options that decide which corpus a run is about. */
export type CorpusChoice = Pick<
  IngestOptions,
  'corpus' | 'corpusLabel' | 'columns' | 'scale' | 'manifestCsv' | 'clipsSubdir' | 'linkTargets'
> & {
  /** Needed to recognise a corpus. */
  readonly corpusDir: string | undefined;
};

export interface ChosenCorpus {
  readonly corpus: Corpus;
  /** How it was recognised; undefined where the user has named it. */
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
 * The corpus that the user has named, by its label or as a study of one's own; undefined where it has to be recognised.
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

/** A folder that may hold a published corpus. */
interface UnknownCorpus extends Pick<PlanOptions, 'manifestCsv' | 'clipsSubdir'> {
  readonly corpusDir: string;
  readonly linkTargets: readonly string[];
}

/** Errors that are no corpus' own: the folder or an option is wrong. */
const NOT_OF_A_CORPUS: ReadonlySet<string> = new Set([
  'CORPUS_NOT_FOUND',
  'CORPUS_UNREADABLE',
  'LINK_TARGET_NOT_FOUND',
  'MANIFEST_CSV_NOT_FOUND',
  'OPTION_INVALID',
]);

/** Names of label files and clips that only this corpus has; undefined where there are none. */
function findEvidence({ corpus, labelFiles }: Plan): string | undefined {
  const named = labelFiles.find(({ name }) => corpus.signature.test(name));
  const keyed = labelFiles.find(({ keyOwner }) => keyOwner === corpus);
  const evidence = [
    ...(named === undefined ? [] : [`${named.name} is a name of its label files`]),
    ...(keyed === undefined ? [] : [`${keyed.name} names clips as it does`]),
  ];
  return evidence.length === 0 ? undefined : evidence.join(', ');
}

function describeMatch({ labels, total }: Plan): string {
  const found = labels.filter(({ clip }) => clip !== undefined).length;
  return `${found} of ${total} labels have a clip`;
}

/** How one corpus fits the folder; a text where it doesn't. */
async function fitCorpus(
  corpus: Corpus,
  folders: CorpusFolders,
  { manifestCsv, clipsSubdir }: UnknownCorpus,
): Promise<ChosenCorpus | string> {
  let plan: Plan;
  try {
    plan = await planIngest(folders, { corpus, manifestCsv, clipsSubdir, limit: undefined, shard: undefined });
  } catch (error) {
    if (!(error instanceof UserError) || NOT_OF_A_CORPUS.has(error.code)) throw error;
    return `${corpus.name}: ${error.message}`;
  }
  const evidence = findEvidence(plan);
  const match = describeMatch(plan);
  if (evidence === undefined)
    return `${corpus.name}: ${match}, but neither labels nor clips have names of ${corpus.title}`;
  return { corpus, reason: `${evidence}, ${match}` };
}

/**
 * Recognises the published corpus in a folder: the one whose layout, label files, scale and clips fit, and whose names they
 * have.
 *
 * @throws UserError CORPUS_NOT_RECOGNISED, CORPUS_AMBIGUOUS, and where the folder or an option is wrong
 */
async function recogniseCorpus(place: UnknownCorpus): Promise<ChosenCorpus> {
  const fitting: ChosenCorpus[] = [];
  const others: string[] = [];
  const folders = new CorpusFolders(await drawBoundary(place.corpusDir, place.linkTargets));
  for (const corpus of CORPORA) {
    const found = await fitCorpus(corpus, folders, place);
    if (typeof found === 'string') others.push(found);
    else fitting.push(found);
  }
  const [only, ...more] = fitting;
  if (only === undefined) {
    throw new UserError('CORPUS_NOT_RECOGNISED', {
      message: `${place.corpusDir}: no published corpus is recognised in it: ${others.join('; ')}`,
      hint: 'name the corpus with --corpus; a study of your own with --corpus custom',
    });
  }
  if (more.length === 0) return only;
  throw new UserError('CORPUS_AMBIGUOUS', {
    message: `${place.corpusDir}: more than one corpus is recognised in it: ${fitting.map(({ corpus, reason }) => `${corpus.name} (${reason})`).join('; ')}`,
    hint: 'name the one you mean with --corpus, or a folder that holds it alone with --corpus-dir',
  });
}

/**
 * The corpus that is named, or the one that is recognised in its folder.
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
  return recogniseCorpus({ corpusDir, manifestCsv, clipsSubdir, linkTargets });
}
