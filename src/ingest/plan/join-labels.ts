import { realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ClipEntry } from '../../clips/clip-folder.ts';
import type { CorpusClips } from '../../clips/corpus-clips.ts';
import type { Corpus } from '../../corpora/corpus.ts';
import { isRejected, type Label } from '../../labels/label.ts';
import type { LabelFile } from '../../labels/read-labels.ts';
import { urlFault } from '../../labels/url.ts';
import type { Shard } from '../shards/shard.ts';
import { type PlannedLabel, PlannedLabels } from './planned-labels.ts';

/** What labels are joined with. */
export interface JoinTarget {
  readonly corpus: Corpus;
  readonly clips: CorpusClips;
  /** Where clips are put that are downloaded. */
  readonly downloadFolder: string;
  /** Takes only so many labels; undefined for all. */
  readonly limit: number | undefined;
  /** Of these only this part; undefined for all. */
  readonly shard: Shard | undefined;
}

function reject({ file, line }: Label, field: string, code: string, reason: string): PlannedLabel {
  return { kind: 'rejected', rejected: { file, line, field, code, reason } };
}

/** The one file that all entries lead to; undefined where they lead to several, or nowhere. */
async function findSameFile(candidates: readonly ClipEntry[]): Promise<ClipEntry | undefined> {
  const paths = candidates.map(({ folder, name }) => realpath(join(folder, name)).catch(() => undefined));
  const real = new Set(await Promise.all(paths));
  return real.size === 1 && !real.has(undefined) ? candidates[0] : undefined;
}

function describeCandidates(candidates: readonly ClipEntry[]): string {
  const isOneFolder = new Set(candidates.map(({ folder }) => folder)).size === 1;
  return candidates.map(({ folder, name }) => (isOneFolder ? name : `${basename(folder)}/${name}`)).join(', ');
}

/** Links of one folder into another are one clip; two clips in two folders are a matter of doubt. */
async function joinAmbiguous(label: Label, candidates: readonly ClipEntry[]): Promise<PlannedLabel> {
  const isOneFolder = new Set(candidates.map(({ folder }) => folder)).size === 1;
  const clip = isOneFolder ? undefined : await findSameFile(candidates);
  if (clip !== undefined) return { kind: 'matched', label, clip };
  return reject(
    label,
    'file',
    'CLIP_AMBIGUOUS',
    `the label fits more than one clip: ${describeCandidates(candidates)}`,
  );
}

/** A label whose clip is not on disk: to be downloaded where it has an address, else missing. */
function joinAbsent(label: Label, { corpus, downloadFolder }: JoinTarget): PlannedLabel {
  const { url, name } = label;
  if (url === undefined || name === undefined) return { kind: 'missing', label };
  const fault = urlFault(url);
  if (fault !== undefined) return reject(label, 'url', 'LABEL_URL', fault);
  // Hidden files are litter to whoever lists the folder: the clip would be downloaded again and again.
  if (name.startsWith('.')) return reject(label, 'file', 'LABEL_NAME', 'the file name begins with a dot');
  const clipName = name.endsWith(corpus.clipExtension) ? name : `${name}${corpus.clipExtension}`;
  return { kind: 'remote', label, url, clip: { folder: downloadFolder, name: clipName, kind: 'file' } };
}

function joinLabel(entry: Label, clipPart: string, target: JoinTarget): PlannedLabel | Promise<PlannedLabel> {
  const match = target.clips.find(entry, clipPart);
  switch (match.kind) {
    case 'found':
      return { kind: 'matched', label: entry, clip: match.clip };
    case 'missing':
      return joinAbsent(entry, target);
    case 'ambiguous':
      return joinAmbiguous(entry, match.candidates);
  }
}

/** Joins the labels of all files with the clips, in label order. Clips that a label names are noted as named. */
export async function joinLabels(files: readonly LabelFile[], target: JoinTarget): Promise<PlannedLabels> {
  const { corpus, clips, limit, shard } = target;
  const labels = new PlannedLabels(files, { clipExtension: corpus.clipExtension, limit, shard });
  for (const { entries, clipPart } of files) {
    for (const entry of entries) {
      const joined = isRejected(entry)
        ? ({ kind: 'rejected', rejected: entry } as const)
        : joinLabel(entry, clipPart, target);
      const planned = joined instanceof Promise ? await joined : joined;
      if (planned.kind === 'matched') clips.noteNamed(planned.clip.name);
      labels.push(planned);
    }
  }
  return labels;
}
