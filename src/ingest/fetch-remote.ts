import { pMapIterable } from 'p-map';
import type { ClipDownloads } from '../fetch/clip-downloads.ts';
import type { PlannedLabel } from './plan/planned-labels.ts';

/** Labels by which downloads may be ahead of the clip that is read next: a slow one holds up no others. */
const WINDOW_LABELS = 4_096;

async function fetchLabel(planned: PlannedLabel, downloads: ClipDownloads): Promise<PlannedLabel> {
  if (planned.kind === 'matched' && planned.label.url !== undefined) downloads.notePresent(planned.clip.name);
  if (planned.kind !== 'remote') return planned;
  const { label, clip, url } = planned;
  const fault = await downloads.fetch({ name: clip.name, url });
  return fault === undefined ? { kind: 'matched', label, clip } : { kind: 'download-failed', label, clip, fault };
}

/**
 * Downloads the clips of labels that have an address alone, and hands all labels on in their order, each as soon as its
 * clip is there or is known not to come.
 */
export function fetchRemote(labels: Iterable<PlannedLabel>, downloads: ClipDownloads): AsyncIterable<PlannedLabel> {
  const options = { concurrency: WINDOW_LABELS, backpressure: WINDOW_LABELS };
  return pMapIterable(labels, (planned) => fetchLabel(planned, downloads), options);
}
