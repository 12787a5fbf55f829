import { type Boundary, drawBoundary } from '../clips/boundary.ts';
import { type ClipEntry, type ClipFolder, findClipFolder } from '../clips/clip-folder.ts';
import { CorpusFolders } from '../clips/corpus-folders.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { findLabels } from '../labels/find-labels.ts';
import { isRejected, type Label, type RejectedLabel } from '../labels/label.ts';
import { type LabelFile, readLabels } from '../labels/read-labels.ts';
import { UserError } from '../user-error.ts';

/** What a label needs before its clip is read. */
export type PlannedLabel =
  | { readonly kind: 'matched'; readonly label: Label; readonly clip: ClipEntry }
  | { readonly kind: 'missing'; readonly label: Label }
  | { readonly kind: 'rejected'; readonly rejected: RejectedLabel };

/** Labels joined with clips, before any clip is read. */
export interface Plan {
  readonly corpus: Corpus;
  readonly boundary: Boundary;
  readonly labelFile: LabelFile;
  /** Readable label files that were not taken. */
  readonly passedOver: readonly string[];
  readonly clipFolder: ClipFolder;
  /** In label order; with a limit only the first ones. */
  readonly labels: readonly PlannedLabel[];
  /** Clips that no label of the whole file names, sorted. */
  readonly unlabelled: readonly string[];
}

export interface PlanOptions {
  readonly corpus: Corpus;
  readonly corpusDir: string;
  readonly linkTargets: readonly string[];
  /** Takes only so many labels; undefined for all. */
  readonly limit: number | undefined;
}

/** Reasons that are shown where no label at all is usable. */
const MAX_SHOWN_REASONS = 3;

function joinLabel(entry: Label | RejectedLabel, clips: ClipFolder): PlannedLabel {
  if (isRejected(entry)) return { kind: 'rejected', rejected: entry };
  const match = clips.find(entry);
  switch (match.kind) {
    case 'found':
      return { kind: 'matched', label: entry, clip: match.clip };
    case 'missing':
      return { kind: 'missing', label: entry };
    case 'ambiguous': {
      const reason = `the label fits more than one clip: ${match.candidates.join(', ')}`;
      return { kind: 'rejected', rejected: { line: entry.line, field: 'file', code: 'CLIP_AMBIGUOUS', reason } };
    }
  }
}

function refuseUnusable({ path, entries }: LabelFile): void {
  if (entries.some((entry) => !isRejected(entry))) return;
  if (entries.length === 0) {
    throw new UserError('LABELS_EMPTY', { message: `${path}: has no row`, hint: 'fetch the label file again' });
  }
  const reasons = entries
    .filter(isRejected)
    .slice(0, MAX_SHOWN_REASONS)
    .map(({ line, reason }) => `line ${line}: ${reason}`);
  throw new UserError('LABELS_ALL_REJECTED', {
    message: `${path}: none of its ${entries.length} rows is usable: ${reasons.join('; ')}`,
    hint: 'check that this is the label file that came with the corpus',
  });
}

function refuseUnmatched(labels: readonly PlannedLabel[], clips: ClipFolder, labelFile: LabelFile): void {
  if (labels.some(({ kind }) => kind === 'matched')) return;
  const example = labelFile.entries.find((entry) => !isRejected(entry)) as Label;
  const [clip] = clips.names;
  throw new UserError('CLIPS_UNMATCHED', {
    message: `none of ${labels.length} labels of ${labelFile.path} names a clip of ${clips.path}`,
    hint: `a label names ${example.name ?? `id ${example.flickrId}`}, a clip is called ${clip}: check that both belong to one release`,
  });
}

/** How a label names its clip, for people. */
export function nameOf({ name, flickrId }: Label, corpus: Corpus): string {
  return name ?? `${flickrId}${corpus.clipExtension}`;
}

/**
 * Finds labels and clips and joins them; reads no clip and writes nothing.
 *
 * @throws UserError where the layout, the label file or the match leaves nothing to ingest
 */
export async function planIngest({ corpus, corpusDir, linkTargets, limit }: PlanOptions): Promise<Plan> {
  const boundary = await drawBoundary(corpusDir, linkTargets);
  const folders = new CorpusFolders(boundary);
  const found = await findLabels(folders, corpus, boundary);
  const labelFile = await readLabels(found.path, corpus, found.dialect);
  refuseUnusable(labelFile);
  const clipFolder = await findClipFolder(folders, corpus, boundary.root);
  const all = labelFile.entries.map((entry) => joinLabel(entry, clipFolder));
  refuseUnmatched(all, clipFolder, labelFile);
  const named = new Set(all.flatMap((planned) => (planned.kind === 'matched' ? [planned.clip.name] : [])));
  return {
    corpus,
    boundary,
    labelFile,
    passedOver: found.passedOver,
    clipFolder,
    labels: limit === undefined ? all : all.slice(0, limit),
    unlabelled: [...clipFolder.names].filter((name) => !named.has(name)).sort(),
  };
}
