import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Boundary, pathOf } from '../clips/boundary.ts';
import type { ClipEntry, ClipMatch, CorpusClips } from '../clips/corpus-clips.ts';
import type { CorpusFolders } from '../clips/corpus-folders.ts';
import { downloadFolderOf, findClips, requireClips } from '../clips/find-clips.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { countOf } from '../files/count-of.ts';
import { UserError } from '../files/user-error.ts';
import { checkLabelFiles } from '../labels/check-labels.ts';
import { type FoundLabels, findLabels, takeNamedLabels } from '../labels/find-labels.ts';
import { type Label, urlFault } from '../labels/label.ts';
import { completeLabels, type Differences, type Ratings, readRatings, resolveRatings } from '../labels/ratings.ts';
import { type LabelFile, readLabelFiles } from '../labels/read-labels.ts';
import type { IngestOptions, Notice } from './options.ts';
import { describeShard, labelRangeOf, type Shard } from './shard.ts';

/** Labels joined with clips, before any clip is read. */
export interface Plan {
  readonly corpus: Corpus;
  readonly boundary: Boundary;
  /** In the order of their labels. */
  readonly labelFiles: readonly LabelFile[];
  /** Readable label files that were not taken. */
  readonly passedOver: readonly string[];
  /** What the names of the label files contain that belong to the taken ones but were not found. */
  readonly lacking: readonly string[];
  /** Undefined if no table of ratings is given. */
  readonly ratings: (Ratings & { readonly differing: Differences }) | undefined;
  readonly clips: CorpusClips;
  /** Where downloaded clips are put. It need not exist yet. */
  readonly downloadFolder: string;
  /** The labels that are taken, in their order: the first ones where there is a limit, and the shard's part of these. */
  readonly labels: readonly Label[];
  /** How many labels come before those that are taken. */
  readonly before: number;
  /** How many labels there are in all. */
  readonly total: number;
  /** Names of clips that no label of any file names, sorted. */
  readonly unlabelled: readonly string[];
  readonly shard: Shard | undefined;
}

/** `limit` takes only the first labels, `shard` a part of these. The checks of the corpus see the whole list all the same. */
export interface PlanOptions
  extends Pick<IngestOptions, 'manifestCsv' | 'ratings' | 'columns' | 'acceptScale' | 'clipsSubdir' | 'limit'> {
  readonly corpus: Corpus;
  readonly shard?: Shard | undefined;
}

/** What a label needs next: its clip is on disk, must be downloaded, or isn't there; or the label can't be used. */
export type LabelStatus = 'matched' | 'remote' | 'missing' | 'rejected';

export function statusOf({ rejection, clip }: Label): LabelStatus {
  if (rejection !== undefined) return 'rejected';
  if (clip === undefined) return 'missing';
  return clip.kind === 'remote' ? 'remote' : 'matched';
}

export function countStatuses(labels: readonly Label[]): Record<LabelStatus, number> {
  const counts = { matched: 0, remote: 0, missing: 0, rejected: 0 };
  for (const label of labels) counts[statusOf(label)] += 1;
  return counts;
}

/** How a label names its clip, for people. */
export function nameOf({ name, flickrId }: Label, corpus: Corpus): string {
  return name ?? `${flickrId}${corpus.clipExtension}`;
}

/** The one file that all entries lead to; undefined where they lead to several, or nowhere. */
async function findSameFile(candidates: readonly ClipEntry[]): Promise<ClipEntry | undefined> {
  const paths = candidates.map((candidate) => realpath(pathOf(candidate)).catch(() => undefined));
  const real = new Set(await Promise.all(paths));
  return real.size === 1 && !real.has(undefined) ? candidates[0] : undefined;
}

/** Links of one folder into another are one clip. Two clips in two folders are ambiguous. */
async function joinAmbiguous(label: Label, candidates: readonly ClipEntry[]): Promise<void> {
  const isOneFolder = new Set(candidates.map(({ folder }) => folder)).size === 1;
  label.clip = isOneFolder ? undefined : await findSameFile(candidates);
  if (label.clip !== undefined) return;
  const names = candidates.map(({ folder, name }) => (isOneFolder ? name : `${basename(folder)}/${name}`));
  const reason = `the label fits more than one clip: ${names.join(', ')}`;
  label.rejection = { field: 'file', code: 'CLIP_AMBIGUOUS', reason };
}

/** @returns false if there is no match */
async function joinMatch(label: Label, match: ClipMatch): Promise<boolean> {
  if (match.kind === 'found') label.clip = match.clip;
  else if (match.kind === 'ambiguous') await joinAmbiguous(label, match.candidates);
  return match.kind !== 'missing';
}

/** A label without a clip on disk is to be downloaded where it has an address, else missing. */
export function joinAbsent(label: Label, corpus: Corpus, downloadFolder: string): void {
  const { url, name } = label;
  if (url === undefined || name === undefined) return;
  const fault = urlFault(url);
  if (fault !== undefined) label.rejection = { field: 'url', code: 'LABEL_URL', reason: fault };
  // Listings leave hidden files out: the clip would be downloaded again and again.
  else if (name.startsWith('.')) {
    label.rejection = { field: 'file', code: 'LABEL_NAME', reason: 'the file name begins with a dot' };
  } else {
    const clipName = name.endsWith(corpus.clipExtension) ? name : `${name}${corpus.clipExtension}`;
    label.clip = { folder: downloadFolder, name: clipName, kind: 'remote' };
  }
}

/** Names of clips that no label names. Two clips of one name in two folders count as one. */
function listUnlabelled(clips: CorpusClips, labels: readonly Label[]): readonly string[] {
  const named = new Set<string>();
  for (const { clip } of labels) if (clip !== undefined && clip.kind !== 'remote') named.add(clip.name);
  const unlabelled = new Set<string>();
  for (const { names } of clips.folders) for (const name of names) if (!named.has(name)) unlabelled.add(name);
  return [...unlabelled].sort();
}

function refuseUnmatched(
  labels: readonly Label[],
  { clips, labelFiles, corpus }: Pick<Plan, 'clips' | 'labelFiles' | 'corpus'>,
): void {
  if (labels.some(({ clip }) => clip !== undefined)) return;
  const paths = (parts: readonly { readonly path: string }[]) => parts.map(({ path }) => path).join(', ');
  const ambiguous = labels.find(({ rejection }) => rejection?.code === 'CLIP_AMBIGUOUS');
  if (ambiguous !== undefined) {
    throw new UserError('CLIPS_UNMATCHED', {
      message: `none of ${labels.length} labels of ${paths(labelFiles)} names one clip: line ${ambiguous.line}: ${ambiguous.rejection?.reason}`,
      hint: 'name the folder whose clips you mean with --clips-subdir',
    });
  }
  const example = labels.find(({ name, flickrId }) => name !== undefined || flickrId !== undefined);
  const [[clip] = []] = clips.folders.map(({ names }) => names);
  throw new UserError('CLIPS_UNMATCHED', {
    message: `none of ${labels.length} labels of ${paths(labelFiles)} names a clip of ${paths(clips.folders)}`,
    hint: `a label names ${example === undefined ? 'none' : nameOf(example, corpus)}, a clip is called ${clip}: check that both belong to one release; --clips-subdir names another folder of clips`,
  });
}

/** The label files that are found or named; nothing if there is none and a table of ratings takes their place. */
async function findLabelFiles(
  folders: CorpusFolders,
  { corpus, manifestCsv }: PlanOptions,
  ratings: string | undefined,
): Promise<FoundLabels> {
  if (manifestCsv !== undefined) return takeNamedLabels(manifestCsv, corpus);
  try {
    return await findLabels(folders, corpus, ratings);
  } catch (error) {
    const isAbsent = error instanceof UserError && ['LABELS_NOT_FOUND', 'LABELS_UNKNOWN'].includes(error.code);
    if (ratings === undefined || !isAbsent) throw error;
    return { files: [], passedOver: [], lacking: [] };
  }
}

/** The labels of the label files, with what a table of ratings adds; the table's own labels if there is no label file. */
async function readAllLabels(folders: CorpusFolders, options: PlanOptions) {
  const { corpus, acceptScale, columns } = options;
  const path = options.ratings === undefined ? undefined : await resolveRatings(options.ratings);
  const found = await findLabelFiles(folders, options, path);
  const read = path === undefined ? undefined : await readRatings(path, corpus, { columns, acceptScale });
  if (read !== undefined && found.files.length === 0) {
    const labelFiles = [read.file];
    checkLabelFiles(labelFiles, corpus, { lacking: [], acceptScale });
    return { found, labelFiles, ratings: { ...read, differing: { count: 0, names: [] } } };
  }
  const labelFiles = await readLabelFiles(found, corpus, { acceptScale });
  if (read === undefined) return { found, labelFiles, ratings: undefined };
  const { files, differing } = completeLabels(labelFiles, read, corpus);
  return { found, labelFiles: files, ratings: { ...read, differing } };
}

/**
 * Finds labels and clips and joins them. Reads no clip and writes nothing.
 *
 * @throws UserError where the layout, the label files or the match leave nothing to ingest
 */
export async function planIngest(folders: CorpusFolders, options: PlanOptions): Promise<Plan> {
  const { corpus, clipsSubdir: subdir, limit, shard } = options;
  const { boundary } = folders;
  const { found, labelFiles, ratings } = await readAllLabels(folders, options);
  const all = labelFiles.flatMap(({ labels }) => labels);
  const clips = await findClips(folders, corpus, { subdir });
  const place = { root: boundary.root, subdir };
  if (!all.some(({ url }) => url !== undefined)) await requireClips(clips, corpus, place);
  const downloadFolder = downloadFolderOf(clips, corpus, place);
  const absent: Label[] = [];
  for (const { labels, clipPart } of labelFiles) {
    for (const label of labels.filter(({ rejection }) => rejection === undefined)) {
      if (!(await joinMatch(label, clips.find(label, clipPart)))) absent.push(label);
    }
  }
  // A clip that a label names by its whole path belongs to no label that names it without its folder.
  const named = new Set(all.map(({ clip }) => clip));
  for (const label of absent) {
    if (!(await joinMatch(label, clips.findBelow(label, named)))) joinAbsent(label, corpus, downloadFolder);
  }
  refuseUnmatched(all, { labelFiles, clips, corpus });
  const { start, end } = labelRangeOf(shard, Math.min(all.length, limit ?? Number.POSITIVE_INFINITY));
  const unlabelled = listUnlabelled(clips, all);
  const { passedOver, lacking } = found;
  const taken = { labels: all.slice(start, end), before: start, total: all.length, unlabelled, shard };
  return { corpus, boundary, labelFiles, ratings, passedOver, lacking, clips, downloadFolder, ...taken };
}

/** Reports what a run is going to read, and what is missing from it. */
export function announcePlan(plan: Plan, onNotice: (notice: Notice) => void): void {
  const { labelFiles, ratings, passedOver, lacking, clips, labels, before, total, unlabelled, shard } = plan;
  const note = (level: Notice['level'], code: string, message: string) => onNotice({ level, code, message });
  const end = before + labels.length;
  let first = 0;
  for (const { path, labels: rows } of labelFiles) {
    const taken = Math.max(0, Math.min(end, first + rows.length) - Math.max(before, first));
    note('info', 'LABELS_TAKEN', `labels: ${path} (${taken} of ${countOf(rows.length, 'row')})`);
    first += rows.length;
  }
  if (ratings !== undefined) {
    const { file, used, rejected, differing } = ratings;
    const clipCount = countOf(file.labels.length, 'clip');
    note('info', 'RATINGS_TAKEN', `ratings: ${file.path} (${countOf(used, 'rating')} of ${clipCount})`);
    if (rejected.count > 0) {
      const message = `${countOf(rejected.count, 'rating')} rejected: ${rejected.first}`;
      note('warning', 'RATINGS_REJECTED', message);
    }
    if (differing.count > 0) {
      const message = `the scores of ${countOf(differing.count, 'label')} are not the mean of the ratings, and are kept: ${differing.names.join(', ')}`;
      note('warning', 'RATINGS_DIFFER', message);
    }
  }
  if (shard !== undefined) {
    const which = labels.length === 0 ? 'no label' : `labels ${before + 1} to ${end}`;
    note('info', 'SHARD_TAKEN', `${describeShard(shard)}: ${which} of ${total}`);
  }
  for (const path of passedOver) note('info', 'LABELS_PASSED_OVER', `labels: ${path} was passed over`);
  for (const part of lacking) {
    note('warning', 'LABELS_PART_MISSING', `labels: no file whose name contains ${part} was found`);
  }
  for (const { path, size } of clips.folders) note('info', 'CLIPS_TAKEN', `clips: ${path} (${countOf(size, 'clip')})`);
  const { remote, missing } = countStatuses(labels);
  if (remote > 0) note('info', 'CLIPS_REMOTE', `${countOf(remote, 'clip')} to be downloaded`);
  if (missing > 0) note('warning', 'CLIPS_MISSING', `${countOf(missing, 'label')} without a clip`);
  if (unlabelled.length > 0)
    note('warning', 'CLIPS_UNLABELLED', `${countOf(unlabelled.length, 'clip')} without a label`);
}
