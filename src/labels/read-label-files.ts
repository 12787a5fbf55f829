import type { Corpus } from '../corpora/corpus.ts';
import { suggestCorpus } from '../corpora/registry.ts';
import { UserError } from '../user-error.ts';
import type { FoundLabels } from './find-labels.ts';
import { isRejected } from './label.ts';
import { type LabelFile, readLabels } from './read-labels.ts';

/** Reasons that are shown where no label at all is usable. */
const MAX_SHOWN_REASONS = 3;

function namesOf(files: readonly LabelFile[]): string {
  return files.map(({ path }) => path).join(', ');
}

function refuseFewRows(files: readonly LabelFile[], lacking: readonly string[], corpus: Corpus): void {
  const rows = files.reduce((sum, { entries }) => sum + entries.length, 0);
  if (rows === 0) {
    throw new UserError('LABELS_EMPTY', {
      message: `${namesOf(files)}: has no row`,
      hint: 'fetch the label file again',
    });
  }
  const { minRows, fewerAre } = corpus.rowCountGuard;
  if (rows >= minRows) return;
  const hints = [
    ...lacking.map((part) => `a label file whose name contains ${part} was not found`),
    ...(fewerAre === undefined ? [] : [suggestCorpus(fewerAre)]),
  ];
  throw new UserError('LABELS_WRONG_CORPUS', {
    message: `${namesOf(files)}: ${rows} rows in all; ${corpus.name} has ${corpus.publishedClips}, and fewer than ${minRows} are refused`,
    hint: hints.join('; or '),
  });
}

function refuseUnusable(files: readonly LabelFile[]): void {
  if (files.some(({ entries }) => entries.rejectedCount < entries.length)) return;
  const reasons: string[] = [];
  for (const { entries } of files) {
    for (const entry of entries) {
      if (reasons.length === MAX_SHOWN_REASONS) break;
      if (isRejected(entry)) reasons.push(`line ${entry.line}: ${entry.reason}`);
    }
  }
  const rows = files.reduce((sum, { entries }) => sum + entries.length, 0);
  throw new UserError('LABELS_ALL_REJECTED', {
    message: `${namesOf(files)}: none of its ${rows} rows is usable: ${reasons.join('; ')}`,
    hint: 'check that this is the label file that came with the corpus',
  });
}

/** Rows that are enough to tell a scale by. */
const ENOUGH_SCORES = 10;
/** The end of the narrower of the two scales. */
const LAST_OF_ACR = 5;

/** Names or ids of another corpus, or scores of another scale: what is usable of them would be rows of the wrong corpus. */
function refuseForeign(files: readonly LabelFile[], corpus: Corpus): void {
  const rows = files.reduce((sum, { entries }) => sum + entries.length, 0);
  // Names may be given anew: those of a corpus that never has so many rows, or so few, show nothing.
  const mayHave = ({ rowCountGuard }: Corpus) => rows >= rowCountGuard.minRows && rows <= rowCountGuard.maxRows;
  const stranger = files.find(({ keyOwner }) => keyOwner !== undefined && keyOwner !== corpus && mayHave(keyOwner));
  if (stranger?.keyOwner !== undefined && corpus.keyShape !== null) {
    throw new UserError('LABELS_WRONG_CORPUS', {
      message: `${stranger.path}: names clips as ${stranger.keyOwner.title} does, not as ${corpus.title}`,
      hint: suggestCorpus(stranger.keyOwner.name),
    });
  }
  const { min, max } = corpus.mosRange;
  const usable = rows - files.reduce((sum, { entries }) => sum + entries.rejectedCount, 0);
  const offScale = files.reduce((sum, file) => sum + file.offScale, 0);
  const found =
    offScale >= ENOUGH_SCORES && offScale * 2 > rows
      ? `${offScale} of ${rows} scores lie outside ${min}..${max}`
      : max > LAST_OF_ACR && usable >= ENOUGH_SCORES && files.every(({ entries }) => entries.highestMos <= LAST_OF_ACR)
        ? `none of ${usable} scores is above ${LAST_OF_ACR}`
        : undefined;
  if (found === undefined) return;
  throw new UserError('LABELS_WRONG_CORPUS', {
    message: `${namesOf(files)}: ${found}; ${corpus.name} is scored ${min}..${max}`,
    hint: 'check which corpus this is, and name it with --corpus; for a study of your own name its --scale',
  });
}

/**
 * Reads the label files that were found, one after another, and makes sure that together they can be the corpus'.
 *
 * @throws UserError LABELS_WRONG_CORPUS, LABELS_EMPTY, LABELS_ALL_REJECTED, LABELS_TOO_LARGE, LABELS_UNREADABLE
 */
export async function readLabelFiles({ files, lacking }: FoundLabels, corpus: Corpus): Promise<readonly LabelFile[]> {
  const read: LabelFile[] = [];
  let rowsBefore = 0;
  for (const file of files) {
    const labels = await readLabels(file, corpus, { rowsBefore });
    read.push(labels);
    rowsBefore += labels.entries.length;
  }
  refuseForeign(read, corpus);
  refuseFewRows(read, lacking, corpus);
  refuseUnusable(read);
  return read;
}
