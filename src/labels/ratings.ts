import { basename } from 'node:path';
import type { Corpus } from '../corpora/corpus.ts';
import type { CustomColumns } from '../corpora/custom.ts';
import { UserError } from '../files/user-error.ts';
import { keyOf, refuseScale } from './check-labels.ts';
import { clipPartOf, resolveNamed } from './find-labels.ts';
import { type Label, LabelParser, type Rejection } from './label.ts';
import { findKeyOwner, type LabelFile, readLabelRows } from './read-labels.ts';
import { recogniseLabels } from './recognise-labels.ts';

/** Usual headers of a table with one row for each rating. */
const FILE_HEADERS = ['video', 'video_id', 'clip', 'clip_name', 'stimulus', 'file'];
const SCORE_HEADERS = ['score', 'rating', 'vote', 'opinion', 'opinion_score', 'answer', 'response', 'raw_score'];
/** Some hundred million ratings. */
const MAX_BYTES = 4 * 1_073_741_824;
const MAX_SHOWN_NAMES = 3;

/** A table of ratings, and how it agrees with the label files. */
export interface Ratings {
  /** The table as a label file: of each clip the mean, on the line of its first rating. */
  readonly file: LabelFile;
  /** How many ratings are used. */
  readonly used: number;
  readonly rejected: { readonly count: number; readonly first: string };
}

/** Mean and sum of squared distances from it, updated by each rating (Welford). */
interface Moments {
  readonly label: Label;
  count: number;
  mean: number;
  squares: number;
}

/** The sample standard deviation (n - 1); 0, which means unknown, for a single rating. */
function toLabel({ label, count, mean, squares }: Moments): Label {
  return { ...label, mos: mean, mosStdDev: count > 1 ? Math.sqrt(squares / (count - 1)) : 0, nRatings: count };
}

function ratingsOf(corpus: Corpus, columns: CustomColumns | undefined): Corpus {
  const named = (header: string | undefined) => (header === undefined ? [] : [header.trim().toLowerCase()]);
  const { file, flickr_id, mos } = corpus.columns;
  return {
    ...corpus,
    maxLabelBytes: MAX_BYTES,
    columns: {
      file: [...named(columns?.file), ...file, ...FILE_HEADERS],
      flickr_id,
      mos: [...named(columns?.mos), ...SCORE_HEADERS, ...mos],
      ...{ mos_std_dev: [], n_ratings: [], url: [], is_test: [], content: [] },
    },
  };
}

/** @throws UserError RATINGS_NOT_FOUND */
export function resolveRatings(given: string): Promise<string> {
  return resolveNamed(given, { option: '--ratings', code: 'RATINGS_NOT_FOUND', hint: 'check the path' });
}

/**
 * Reads a table with one row for each rating. Memory grows with the number of clips, not of ratings.
 *
 * @param path real path
 * @throws UserError RATINGS_UNKNOWN, LABELS_WRONG_SCALE, LABELS_ALL_REJECTED, and those of `readLabels`
 */
export async function readRatings(
  path: string,
  corpus: Corpus,
  { columns, acceptScale }: { columns?: CustomColumns | undefined; acceptScale?: boolean | undefined },
): Promise<Ratings> {
  const reading = ratingsOf(corpus, columns);
  const { dialect: found, firstLine } = await recogniseLabels(path, reading);
  const score = found?.columns.mos;
  if (found === undefined || score === undefined || found.sheet !== undefined) {
    throw new UserError('RATINGS_UNKNOWN', {
      message: `--ratings ${path}: its columns are not recognised: it begins with ${JSON.stringify(firstLine)}`,
      hint: 'a CSV with one row for each rating: name the columns of the clip and of the score with --columns "file=...,mos=..."',
    });
  }
  const { index, header } = score;
  const dialect = { ...found, columns: { ...found.columns, mos: { index, header } } };
  const recognised = { path, dialect, clipPart: clipPartOf(basename(path), corpus) };
  const parser = new LabelParser(reading, dialect, basename(path));
  const clips = new Map<string, Moments>();
  const rejected = { count: 0, first: '' };
  let used = 0;
  const reject = (line: number, { reason }: Rejection) => {
    rejected.count += 1;
    rejected.first ||= `line ${line}: ${reason}`;
  };
  const sha256 = await readLabelRows(recognised, reading, (cells, line) => {
    const label = parser.parse(cells, line);
    if (label.rejection !== undefined) return reject(line, label.rejection);
    const key = keyOf(label, corpus);
    let clip = clips.get(key);
    if (clip === undefined) {
      if (clips.size === corpus.rowCountGuard.maxRows) {
        throw new UserError('LABELS_WRONG_CORPUS', {
          message: `--ratings ${path}: rates more than ${corpus.rowCountGuard.maxRows} clips; ${corpus.name} never has so many`,
        });
      }
      clip = { label, count: 0, mean: 0, squares: 0 };
      clips.set(key, clip);
    }
    used += 1;
    clip.count += 1;
    const distance = label.mos - clip.mean;
    clip.mean += distance / clip.count;
    clip.squares += distance * (label.mos - clip.mean);
  });
  const labels = [...clips.values()].map(toLabel);
  const keyOwner = findKeyOwner(labels.map(({ name, flickrId = '' }) => name ?? flickrId));
  const file = { ...recognised, name: basename(path), sha256, labels, scores: parser.scores, keyOwner };
  if (acceptScale !== true) refuseScale(file, corpus);
  if (used > 0) return { file, used, rejected };
  throw new UserError('LABELS_ALL_REJECTED', {
    message: `--ratings ${path}: has no usable rating${rejected.first === '' ? '' : `: ${rejected.first}`}`,
    hint: 'check the columns that are read: --columns "file=...,mos=..." names others',
  });
}

/** Names of labels whose score isn't the mean of their ratings. */
export interface Differences {
  readonly count: number;
  readonly names: readonly string[];
}

/** Half a unit of the last decimal that the label file has. */
function isRounded({ mos, mosDecimals = 0 }: Label, mean: number): boolean {
  return Math.abs(mos - mean) <= 0.5 * 10 ** -mosDecimals + 1e-9;
}

/** Gives labels the deviation and the count of their ratings where the label file has none. The label's score stays. */
export function completeLabels(
  files: readonly LabelFile[],
  { file: { labels: rated } }: Ratings,
  corpus: Corpus,
): { readonly files: readonly LabelFile[]; readonly differing: Differences } {
  const byId = corpus.joinsByFlickrId ? rated.map((label) => [label.flickrId, label] as const) : [];
  const byKey = new Map([...byId, ...rated.map((label) => [keyOf(label, corpus), label] as const)]);
  const differing: string[] = [];
  const complete = (label: Label): Label => {
    const ratings = byKey.get(keyOf(label, corpus)) ?? (corpus.joinsByFlickrId ? byKey.get(label.flickrId) : undefined);
    if (ratings === undefined || label.rejection !== undefined) return label;
    if (!isRounded(label, ratings.mos)) differing.push(label.name ?? label.flickrId ?? '');
    return {
      ...label,
      mosStdDev: label.mosStdDev || ratings.mosStdDev,
      nRatings: label.nRatings || ratings.nRatings,
    };
  };
  const completed = files.map((file) => ({ ...file, labels: file.labels.map(complete) }));
  return { files: completed, differing: { count: differing.length, names: differing.slice(0, MAX_SHOWN_NAMES) } };
}
