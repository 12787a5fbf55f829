import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Boundary, pathOf } from '../clips/boundary.ts';
import type { ClipEntry, CorpusClips } from '../clips/corpus-clips.ts';
import type { CorpusFolders } from '../clips/corpus-folders.ts';
import { downloadFolderOf, findClips, requireClips } from '../clips/find-clips.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { UserError } from '../files/user-error.ts';
import { checkLabelFiles } from '../labels/check-labels.ts';
import { type FoundLabels, findLabels, takeNamedLabels } from '../labels/find-labels.ts';
import { type Label, urlFault } from '../labels/label.ts';
import { type LabelFile, readLabels } from '../labels/read-labels.ts';
import { labelRangeOf, type Shard } from './shard.ts';

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

export interface PlanOptions {
  readonly corpus: Corpus;
  /** The one label file to read; undefined to look for them. */
  readonly manifestCsv: string | undefined;
  /** The one folder of clips inside the corpus folder; undefined to look for them. */
  readonly clipsSubdir: string | undefined;
  /** Takes only the first labels; undefined for all. */
  readonly limit: number | undefined;
  /** Takes only a part of these. The checks of the corpus see the whole list all the same. */
  readonly shard: Shard | undefined;
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

/** Reads the label files, one after another, and makes sure that together they can be the corpus'. */
export async function readLabelFiles({ files, lacking }: FoundLabels, corpus: Corpus): Promise<readonly LabelFile[]> {
  const read: LabelFile[] = [];
  let rowsBefore = 0;
  for (const file of files) {
    const labelFile = await readLabels(file, corpus, { rowsBefore });
    read.push(labelFile);
    rowsBefore += labelFile.labels.length;
  }
  checkLabelFiles(read, lacking, corpus);
  return read;
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

/** A label without a clip on disk is to be downloaded where it has an address, else missing. */
function joinAbsent(label: Label, corpus: Corpus, downloadFolder: string): void {
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

/** Joins all labels with the clips. */
export async function joinLabels({ labelFiles, clips, corpus, downloadFolder }: JoinedParts): Promise<void> {
  for (const { labels, clipPart } of labelFiles) {
    for (const label of labels) {
      if (label.rejection !== undefined) continue;
      const match = clips.find(label, clipPart);
      if (match.kind === 'found') label.clip = match.clip;
      else if (match.kind === 'missing') joinAbsent(label, corpus, downloadFolder);
      else await joinAmbiguous(label, match.candidates);
    }
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

type JoinedParts = Pick<Plan, 'labelFiles' | 'clips' | 'corpus' | 'downloadFolder'>;

function refuseUnmatched(labels: readonly Label[], { clips, labelFiles, corpus }: JoinedParts): void {
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
    hint: `a label names ${example === undefined ? 'none' : nameOf(example, corpus)}, a clip is called ${clip}: check that both belong to one release`,
  });
}

/**
 * Finds labels and clips and joins them. Reads no clip and writes nothing.
 *
 * @throws UserError where the layout, the label files or the match leave nothing to ingest
 */
export async function planIngest(folders: CorpusFolders, options: PlanOptions): Promise<Plan> {
  const { corpus, manifestCsv, clipsSubdir: subdir, limit, shard } = options;
  const { boundary } = folders;
  const { root } = boundary;
  const found = await (manifestCsv === undefined
    ? findLabels(folders, corpus, boundary)
    : takeNamedLabels(manifestCsv, corpus));
  const labelFiles = await readLabelFiles(found, corpus);
  const clips = await findClips(folders, corpus, { subdir });
  const all = labelFiles.flatMap(({ labels }) => labels);
  if (!all.some(({ url }) => url !== undefined)) requireClips(clips, corpus, { root, subdir });
  const downloadFolder = downloadFolderOf(clips, corpus, { root, subdir });
  const joined = { labelFiles, clips, corpus, downloadFolder };
  await joinLabels(joined);
  refuseUnmatched(all, joined);
  const { start, end } = labelRangeOf(shard, Math.min(all.length, limit ?? Number.POSITIVE_INFINITY));
  return {
    ...joined,
    boundary,
    passedOver: found.passedOver,
    lacking: found.lacking,
    labels: all.slice(start, end),
    before: start,
    total: all.length,
    unlabelled: listUnlabelled(clips, all),
    shard,
  };
}
