import { type Boundary, drawBoundary } from '../clips/boundary.ts';
import type { ClipFault } from '../clips/clip-fault.ts';
import type { ClipEntry } from '../clips/clip-folder.ts';
import { type CorpusClips, downloadFolderOf, findClips, requireClips } from '../clips/corpus-clips.ts';
import { CorpusFolders } from '../clips/corpus-folders.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { findLabels, takeNamedLabels } from '../labels/find-labels.ts';
import { isRejected, type Label, type RejectedLabel } from '../labels/label.ts';
import { readLabelFiles } from '../labels/read-label-files.ts';
import type { LabelFile } from '../labels/read-labels.ts';
import { UserError } from '../user-error.ts';
import { joinLabels } from './join-labels.ts';

/** What a label needs before its clip is read. */
export type PlannedLabel =
  | { readonly kind: 'matched'; readonly label: Label; readonly clip: ClipEntry }
  | { readonly kind: 'missing'; readonly label: Label }
  /** Not on disk, but there is an address: `clip` is where it will stand once it has been downloaded. */
  | { readonly kind: 'remote'; readonly label: Label; readonly url: string; readonly clip: ClipEntry }
  /** What becomes of `remote` where the clip could not be downloaded. */
  | {
      readonly kind: 'download-failed';
      readonly label: Label;
      readonly clip: ClipEntry;
      readonly fault: ClipFault;
    }
  | { readonly kind: 'rejected'; readonly rejected: RejectedLabel };

/** Labels joined with clips, before any clip is read. */
export interface Plan {
  readonly corpus: Corpus;
  readonly boundary: Boundary;
  /** In the order of their labels. */
  readonly labelFiles: readonly LabelFile[];
  /** Readable label files that were not taken. */
  readonly passedOver: readonly string[];
  /** What the names of label files contain that belong to those taken but are not there. */
  readonly lacking: readonly string[];
  readonly clips: CorpusClips;
  /** Where clips are put that are downloaded; need not exist yet. */
  readonly downloadFolder: string;
  /** In label order; with a limit only the first ones. */
  readonly labels: readonly PlannedLabel[];
  /** Rows of all label files, taken or not. */
  readonly labelsInAll: number;
  /** Names of clips that no label of any file names, sorted. */
  readonly unlabelled: readonly string[];
}

export interface PlanOptions {
  readonly corpus: Corpus;
  readonly corpusDir: string;
  /** The one label file to read; undefined to look for them. */
  readonly manifestCsv: string | undefined;
  /** The one folder of clips inside the corpus folder; undefined to look for them. */
  readonly clipsSubdir: string | undefined;
  readonly linkTargets: readonly string[];
  /** Takes only so many labels; undefined for all. */
  readonly limit: number | undefined;
}

/** How a label names its clip, for people. */
export function nameOf({ name, flickrId }: Label, corpus: Corpus): string {
  return name ?? `${flickrId}${corpus.clipExtension}`;
}

function refuseUnmatched(labels: readonly PlannedLabel[], { clips, labelFiles, corpus }: JoinedParts): void {
  if (labels.some(({ kind }) => kind === 'matched' || kind === 'remote')) return;
  const example = labelFiles.flatMap(({ entries }) => entries).find((entry) => !isRejected(entry)) as Label;
  const [clip] = clips.names;
  const paths = (parts: readonly { readonly path: string }[]) => parts.map(({ path }) => path).join(', ');
  throw new UserError('CLIPS_UNMATCHED', {
    message: `none of ${labels.length} labels of ${paths(labelFiles)} names a clip of ${paths(clips.folders)}`,
    hint: `a label names ${nameOf(example, corpus)}, a clip is called ${clip}: check that both belong to one release`,
  });
}

type JoinedParts = Pick<Plan, 'clips' | 'labelFiles' | 'corpus'>;

function isWithUrl(entry: Label | RejectedLabel): boolean {
  return !isRejected(entry) && entry.url !== undefined;
}

/**
 * Finds labels and clips and joins them; reads no clip and writes nothing.
 *
 * @throws UserError where the layout, the label files or the match leave nothing to ingest
 */
export async function planIngest(options: PlanOptions): Promise<Plan> {
  const { corpus, manifestCsv, clipsSubdir: subdir, limit } = options;
  const boundary = await drawBoundary(options.corpusDir, options.linkTargets);
  const { root } = boundary;
  const folders = new CorpusFolders(boundary);
  const found = await (manifestCsv === undefined
    ? findLabels(folders, corpus, boundary)
    : takeNamedLabels(manifestCsv, corpus));
  const labelFiles = await readLabelFiles(found, corpus);
  const clips = await findClips(folders, corpus, { subdir });
  if (!labelFiles.some(({ entries }) => entries.some(isWithUrl))) requireClips(clips, corpus, { root, subdir });
  const downloadFolder = downloadFolderOf(clips, corpus, { root, subdir });
  const all = await joinLabels(labelFiles, { corpus, clips, downloadFolder });
  refuseUnmatched(all, { clips, labelFiles, corpus });
  const named = new Set(all.flatMap((planned) => (planned.kind === 'matched' ? [planned.clip.name] : [])));
  return {
    corpus,
    boundary,
    labelFiles,
    passedOver: found.passedOver,
    lacking: found.lacking,
    clips,
    downloadFolder,
    labels: limit === undefined ? all : all.slice(0, limit),
    labelsInAll: all.length,
    unlabelled: [...clips.names].filter((name) => !named.has(name)).sort(),
  };
}
