import { drawBoundary } from '../clips/boundary.ts';
import { CorpusFolders } from '../clips/corpus-folders.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { CORPORA } from '../corpora/registry.ts';
import { UserError } from '../user-error.ts';
import { type Plan, type PlanOptions, planIngest } from './plan/plan.ts';

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

/** Refusals that say nothing of any corpus: the folder or an option is wrong. */
const NOT_OF_A_CORPUS: ReadonlySet<string> = new Set([
  'CORPUS_NOT_FOUND',
  'CORPUS_UNREADABLE',
  'LINK_TARGET_NOT_FOUND',
  'MANIFEST_CSV_NOT_FOUND',
  'OPTION_INVALID',
]);

/** What in the names of label files and clips is published with this corpus alone; undefined where nothing is. */
function findEvidence({ corpus, labelFiles }: Plan): string | undefined {
  const named = labelFiles.find(({ name }) => corpus.signature.test(name));
  const keyed = labelFiles.find(({ keyOwner }) => keyOwner === corpus);
  const evidence = [
    ...(named === undefined ? [] : [`${named.name} is a name of its label files`]),
    ...(keyed === undefined ? [] : [`${keyed.name} names clips as it does`]),
  ];
  return evidence.length === 0 ? undefined : evidence.join(', ');
}

function describeMatch({ labels }: Plan): string {
  const found = labels.count('matched') + labels.count('remote');
  return `${found} of ${labels.inAll} labels have a clip`;
}

/** How one corpus fits what lies there; a text where it doesn't. */
async function fitCorpus(
  corpus: Corpus,
  folders: CorpusFolders,
  { manifestCsv, clipsSubdir }: UnknownCorpus,
): Promise<RecognisedCorpus | string> {
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
 * Tells which published corpus lies in a folder: the one whose layout, label files, scale and clips fit, and whose names they
 * have.
 *
 * @throws UserError CORPUS_NOT_RECOGNISED, CORPUS_AMBIGUOUS, and where the folder or an option is wrong
 */
export async function recogniseCorpus(place: UnknownCorpus): Promise<RecognisedCorpus> {
  const fitting: RecognisedCorpus[] = [];
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
