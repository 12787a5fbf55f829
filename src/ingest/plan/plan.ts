import type { Boundary } from '../../clips/boundary.ts';
import { type CorpusClips, downloadFolderOf, findClips, requireClips } from '../../clips/corpus-clips.ts';
import type { CorpusFolders } from '../../clips/corpus-folders.ts';
import type { Corpus } from '../../corpora/corpus.ts';
import { findLabels, takeNamedLabels } from '../../labels/find-labels.ts';
import { isRejected, type Label } from '../../labels/label.ts';
import { readLabelFiles } from '../../labels/read-label-files.ts';
import type { LabelFile } from '../../labels/read-labels.ts';
import { UserError } from '../../user-error.ts';
import type { Shard } from '../shards/shard.ts';
import { joinLabels } from './join-labels.ts';
import type { PlannedLabels } from './planned-labels.ts';

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
  /** In label order; with a limit only the first ones, of a shard only its own. */
  readonly labels: PlannedLabels;
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
  /** Takes only so many labels; undefined for all. */
  readonly limit: number | undefined;
  /** Takes of these only one part; what guards a corpus judges the whole list all the same. */
  readonly shard: Shard | undefined;
}

/** How a label names its clip, for people. */
export function nameOf({ name, flickrId }: Label, corpus: Corpus): string {
  return name ?? `${flickrId}${corpus.clipExtension}`;
}

function refuseUnmatched(labels: PlannedLabels, { clips, labelFiles, corpus }: JoinedParts): void {
  if (labels.hasClips) return;
  const example = firstUsable(labelFiles);
  const [clip] = clips.names;
  const paths = (parts: readonly { readonly path: string }[]) => parts.map(({ path }) => path).join(', ');
  for (const planned of labels) {
    if (planned.kind !== 'rejected' || planned.rejected.code !== 'CLIP_AMBIGUOUS') continue;
    throw new UserError('CLIPS_UNMATCHED', {
      message: `none of ${labels.inAll} labels of ${paths(labelFiles)} names one clip: line ${planned.rejected.line}: ${planned.rejected.reason}`,
      hint: 'name the folder whose clips you mean with --clips-subdir',
    });
  }
  throw new UserError('CLIPS_UNMATCHED', {
    message: `none of ${labels.inAll} labels of ${paths(labelFiles)} names a clip of ${paths(clips.folders)}`,
    hint: `a label names ${example === undefined ? 'none' : nameOf(example, corpus)}, a clip is called ${clip}: check that both belong to one release`,
  });
}

function firstUsable(labelFiles: readonly LabelFile[]): Label | undefined {
  for (const { entries } of labelFiles) {
    for (const entry of entries) if (!isRejected(entry)) return entry;
  }
  return undefined;
}

type JoinedParts = Pick<Plan, 'clips' | 'labelFiles' | 'corpus'>;

/**
 * Finds labels and clips and joins them; reads no clip and writes nothing.
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
  if (!labelFiles.some(({ entries }) => entries.hasUrls)) requireClips(clips, corpus, { root, subdir });
  const downloadFolder = downloadFolderOf(clips, corpus, { root, subdir });
  const labels = await joinLabels(labelFiles, { corpus, clips, downloadFolder, limit, shard });
  refuseUnmatched(labels, { clips, labelFiles, corpus });
  return {
    corpus,
    boundary,
    labelFiles,
    passedOver: found.passedOver,
    lacking: found.lacking,
    clips,
    downloadFolder,
    labels,
    unlabelled: clips.listUnnamed(),
    shard,
  };
}
