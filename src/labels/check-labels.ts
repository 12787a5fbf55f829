import { suggestNearby, type Wanted } from '../clips/nearby-files.ts';
import { type Corpus, SCALES } from '../corpora/corpus.ts';
import { findCorpus, otherCorpora, suggestCorpus } from '../corpora/registry.ts';
import { UserError } from '../files/user-error.ts';
import type { Label } from './label.ts';
import type { LabelFile } from './read-labels.ts';
import { recogniseLabels } from './recognise-labels.ts';

/** Reasons that are shown where no label at all is usable. */
const MAX_SHOWN_REASONS = 3;

function namesOf(files: readonly LabelFile[]): string {
  return files.map(({ path }) => path).join(', ');
}

function countRows(files: readonly LabelFile[]): number {
  return files.reduce((sum, { labels }) => sum + labels.length, 0);
}

function refuseFewRows(files: readonly LabelFile[], lacking: readonly string[], corpus: Corpus): void {
  const rows = countRows(files);
  if (rows === 0) {
    throw new UserError('LABELS_EMPTY', {
      message: `${namesOf(files)}: has no row`,
      hint: 'fetch the label file again',
    });
  }
  const { minRows, fewerAre } = corpus.rowCountGuard;
  if (rows >= minRows) return;
  const isPart = files.some(({ keyOwner }) => keyOwner === corpus);
  // A corpus that would refuse so many rows in its turn is none to try.
  const smaller = fewerAre === undefined || rows > findCorpus(fewerAre).rowCountGuard.maxRows ? undefined : fewerAre;
  const hints = [
    ...lacking.map((part) => `a label file whose name contains ${part} was not found`),
    isPart || smaller === undefined
      ? `a part of ${corpus.title} can be read as a study of your own: --corpus custom`
      : suggestCorpus(smaller),
  ];
  throw new UserError('LABELS_WRONG_CORPUS', {
    message: `${namesOf(files)}: ${rows} rows in all; ${corpus.name} has ${corpus.publishedClips}, and fewer than ${minRows} are refused`,
    hint: hints.join('; or '),
  });
}

function refuseUnusable(files: readonly LabelFile[]): void {
  const all = files.flatMap(({ labels }) => labels);
  if (all.some(({ rejection }) => rejection === undefined)) return;
  const reasons = all.slice(0, MAX_SHOWN_REASONS).map(({ line, rejection }) => `line ${line}: ${rejection?.reason}`);
  throw new UserError('LABELS_ALL_REJECTED', {
    message: `${namesOf(files)}: none of its ${all.length} rows is usable: ${reasons.join('; ')}`,
    hint: 'check that this is the label file that came with the corpus',
  });
}

/** How many names of a list may have more than one score before it is taken for a list of ratings. */
const CONTRADICTIONS = { allowed: 2, allowedPercent: 1 };

/** The clip that a label names, with or without the extension. */
export function keyOf({ name, flickrId = '' }: Label, { clipExtension }: Corpus): string {
  const key = name ?? flickrId;
  return key.toLowerCase().endsWith(clipExtension) ? key.slice(0, -clipExtension.length) : key;
}

/** Rejects all labels of a name to which one list gives different scores: none of them is known to be the mean. */
function rejectContradictions({ path, labels }: LabelFile, corpus: Corpus): void {
  const usable = labels.filter(({ rejection }) => rejection === undefined);
  const byName = [...Map.groupBy(usable, (label) => keyOf(label, corpus)).values()];
  let contradictory = 0;
  let example = '';
  for (const [first, ...others] of byName) {
    const other = others.find(({ mos }) => mos !== first?.mos);
    if (first === undefined || other === undefined) continue;
    const scores = `${first.mos} on line ${first.line}, ${other.mos} on line ${other.line}`;
    contradictory += 1;
    example ||= `${JSON.stringify(first.name ?? first.flickrId)} has ${scores}`;
    const reason = `the list gives this clip different scores: ${scores}`;
    for (const label of [first, ...others]) label.rejection = { field: 'mos', code: 'LABEL_REPEATED', reason };
  }
  const { allowed, allowedPercent } = CONTRADICTIONS;
  if (contradictory <= allowed || contradictory * 100 <= allowedPercent * byName.length) return;
  throw new UserError('LABELS_REPEATED', {
    message: `${path}: ${contradictory} of ${byName.length} names have more than one score: ${example}`,
    hint: 'a label file has one row for each clip, with its mean score; pass a table with one row for each rating as --ratings',
  });
}

/** How many scores of a column may be outside the scale as strays. */
const STRAYS = { allowed: 2, allowedPercent: 5 };
/**
 * The greatest upper end of another scale in the lower half of this one; undefined if there is none. A column without a score
 * above it is on that scale.
 */
function lowEndOf({ min, max }: Corpus['mosRange']): number | undefined {
  const ends = Object.values(SCALES).map((scale) => scale.max);
  const low = ends.filter((end) => end <= (min + max) / 2);
  return low.length === 0 ? undefined : Math.max(...low);
}

/** Refuses a column that is on another scale as a whole: scores that happen to fit would still be wrong. */
export function refuseScale(
  { path, scores }: Pick<LabelFile, 'path' | 'scores'>,
  { name, mosRange: { min, max } }: Corpus,
): void {
  const { count, outside, lowest, highest } = scores;
  const isOutside = outside > STRAYS.allowed && outside * 100 > STRAYS.allowedPercent * count;
  const lowEnd = lowEndOf({ min, max });
  const isNarrow = count > 0 && lowEnd !== undefined && highest <= lowEnd;
  if (!isOutside && !isNarrow) return;
  const which = isOutside
    ? `${outside} of ${count} (${Math.round((outside / count) * 100)} %) are outside ${min}..${max}`
    : `all ${count} (100 %) are ${lowEnd} or less`;
  throw new UserError('LABELS_WRONG_SCALE', {
    message: `${path}: its scores run from ${lowest} to ${highest}, and ${which}; ${name} is scored ${min}..${max}`,
    hint: 'name the corpus with --corpus, or the scale of a study of your own with --scale; --accept-scale takes the scores that fit',
  });
}

/** Refuses names or ids of another corpus: usable rows among them would still be wrong. */
function refuseForeign(files: readonly LabelFile[], corpus: Corpus): void {
  const rows = countRows(files);
  // Clips may have been renamed: names of a corpus that never has so many rows, or so few, show nothing.
  const mayHave = ({ rowCountGuard }: Corpus) => rows >= rowCountGuard.minRows && rows <= rowCountGuard.maxRows;
  const stranger = files.find(({ keyOwner }) => keyOwner !== undefined && keyOwner !== corpus && mayHave(keyOwner));
  if (stranger?.keyOwner !== undefined && corpus.keyShape !== null) {
    throw new UserError('LABELS_WRONG_CORPUS', {
      message: `${stranger.path}: names clips as ${stranger.keyOwner.title} does, not as ${corpus.title}`,
      hint: suggestCorpus(stranger.keyOwner.name),
    });
  }
}

/**
 * Makes sure that label files together can be the corpus'.
 *
 * @param lacking what the names of label files contain that were not found
 * @throws UserError LABELS_WRONG_CORPUS, LABELS_EMPTY, LABELS_WRONG_SCALE, LABELS_REPEATED, LABELS_ALL_REJECTED
 */
export function checkLabelFiles(
  files: readonly LabelFile[],
  corpus: Corpus,
  { lacking, acceptScale }: { lacking: readonly string[]; acceptScale: boolean | undefined },
): void {
  refuseForeign(files, corpus);
  for (const file of acceptScale === true ? [] : files) refuseScale(file, corpus);
  refuseFewRows(files, lacking, corpus);
  for (const file of files) rejectContradictions(file, corpus);
  refuseUnusable(files);
}

/** Text or a workbook. */
export const LABEL_ENDING = /\.(?:csv|tsv|txt|xlsx)$/i;

const LABELS_NEARBY: Wanted = {
  inside: LABEL_ENDING,
  above: /(?:label|mos|score|attributes|metadata|manifest).*\.(?:csv|tsv|txt|xlsx)$/i,
  how: 'name it with --manifest-csv',
};

/** A file that might hold labels but isn't taken for any of this corpus. */
export interface UnrecognisedFile {
  readonly path: string;
  readonly name: string;
  readonly firstLine: string;
}

/** First lines that a message shows. */
const MAX_LISTED = 5;

function describeAccepted({ columns, joinsByFlickrId }: Corpus): string {
  const names = (aliases: readonly string[]) => `(${aliases.join(' | ')})`;
  const clip = joinsByFlickrId ? `${names(columns.file)} or ${names(columns.flickr_id)}` : names(columns.file);
  return `a header with ${clip}, and ${names(columns.mos)}; separated by comma, semicolon or tab`;
}

function describeFirstLines(files: readonly UnrecognisedFile[]): string {
  const shown = files
    .slice(0, MAX_LISTED)
    .map(({ path, firstLine }) => `${path} begins with ${JSON.stringify(firstLine)}`);
  return [...shown, ...(files.length > MAX_LISTED ? [`and ${files.length - MAX_LISTED} more`] : [])].join('; ');
}

/** A file that can't be read belongs to no corpus. */
async function isReadableAs(path: string, corpus: Corpus): Promise<boolean> {
  try {
    return (await recogniseLabels(path, corpus)).dialect !== undefined;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** The corpus that one of the files belongs to, by its name, else by its columns. */
async function findOwner(files: readonly UnrecognisedFile[], corpus: Corpus): Promise<Corpus | undefined> {
  const others = otherCorpora(corpus);
  const byName = others.find(({ signature }) => files.some(({ name }) => signature.test(name)));
  if (byName !== undefined) return byName;
  for (const other of others) {
    for (const { path } of files) {
      if (await isReadableAs(path, other)) return other;
    }
  }
  return undefined;
}

/**
 * Says why no label file was taken: there is none, they belong to another corpus, or none is recognised.
 *
 * @throws UserError LABELS_NOT_FOUND, LABELS_WRONG_CORPUS, LABELS_UNKNOWN
 */
export async function refuseUnknown(root: string, corpus: Corpus, files: readonly UnrecognisedFile[]): Promise<never> {
  const [folder] = corpus.labelFolders;
  if (files.length === 0) {
    throw new UserError('LABELS_NOT_FOUND', {
      message: `${root}: no label file (${corpus.workbookSheet === null ? '.csv' : '.csv, .xlsx'}) in it, in ${corpus.labelFolders.join(' or ')}, or one level deeper`,
      hint:
        (await suggestNearby(root, LABELS_NEARBY)) ??
        `unpack the metadata of ${corpus.title} into ${folder}/, or name another folder with --corpus-dir`,
    });
  }
  const owner = await findOwner(files, corpus);
  if (owner !== undefined) {
    throw new UserError('LABELS_WRONG_CORPUS', {
      message: `no file is recognised as labels of ${corpus.name}: ${describeFirstLines(files)}`,
      hint: suggestCorpus(owner.name),
    });
  }
  throw new UserError('LABELS_UNKNOWN', {
    message: `no file is recognised as labels of ${corpus.name}: ${describeFirstLines(files)}`,
    hint: `accepted: ${describeAccepted(corpus)}${corpus.publishedClips === 0 ? '; name other headers with --columns "file=...,mos=..."' : ''}`,
  });
}
