import type { ClipDownloads } from '../fetch/clip-downloads.ts';
import type { DownloadProgress } from '../fetch/download-progress.ts';
import { DOWNLOAD_DEFAULTS } from './defaults.ts';
import type { DownloadSettings, Notice } from './options.ts';
import { type OutputPlace, settleProgressPath } from './output/output-place.ts';
import type { Plan } from './plan/plan.ts';

/** What a run with downloads needs. */
export interface DownloadJob {
  readonly plan: Plan;
  readonly record: DownloadRecord | undefined;
  readonly settings: DownloadSettings;
  readonly signal: AbortSignal;
  readonly onNotice: (notice: Notice) => void;
}

/** Whether a clip that is on disk may have been downloaded. */
function hasAddressedClip({ labels, labelFiles }: Plan): boolean {
  if (!labelFiles.some(({ entries }) => entries.hasUrls)) return false;
  for (const planned of labels) if (planned.kind === 'matched' && planned.label.url !== undefined) return true;
  return false;
}

/** Where downloads are recorded, and what was recorded so far. */
export interface DownloadRecord {
  readonly path: string;
  /** Undefined where there is no such file yet. */
  readonly progress: DownloadProgress | undefined;
  /** Whether there is anything to download. */
  readonly isNeeded: boolean;
}

/**
 * Reads what earlier runs recorded; undefined where no label has an address. Writes nothing.
 *
 * @throws UserError PROGRESS_INVALID (exitCode 2), and what settling its place throws
 */
export async function readRecord(
  plan: Plan,
  place: OutputPlace,
  { progressPath }: DownloadSettings,
): Promise<DownloadRecord | undefined> {
  const isNeeded = plan.labels.count('remote') > 0;
  if (!isNeeded && !hasAddressedClip(plan)) return undefined;
  const path = await settleProgressPath(plan, progressPath, place);
  // Loaded here: most runs have nothing to download.
  const { DownloadProgress } = await import('../fetch/download-progress.ts');
  return { path, progress: await DownloadProgress.read(path), isNeeded };
}

async function openProgress({ path, progress, isNeeded }: DownloadRecord): Promise<DownloadProgress | undefined> {
  const { DownloadProgress } = await import('../fetch/download-progress.ts');
  return progress ?? (isNeeded ? DownloadProgress.create(path) : undefined);
}

/**
 * Does some work while clips are downloaded for it; undefined where there are none to download. However the work ends,
 * nothing goes on behind it, and what became of the clips is recorded.
 *
 * @throws what the work throws; UserError PROGRESS_UNWRITABLE, CLIPS_FOLDER
 */
export async function withDownloads<T>(
  job: DownloadJob,
  work: (downloads: ClipDownloads | undefined) => Promise<T>,
): Promise<T> {
  const progress = job.record === undefined ? undefined : await openProgress(job.record);
  if (progress === undefined) return work(undefined);
  const { plan, settings, signal, onNotice } = job;
  const stop = new AbortController();
  const { ClipDownloads } = await import('../fetch/clip-downloads.ts');
  const downloads = await ClipDownloads.open({
    folder: plan.downloadFolder,
    boundary: plan.boundary,
    progress,
    atOnce: settings.atOnce ?? DOWNLOAD_DEFAULTS.atOnce,
    atOncePerHost: settings.atOncePerHost ?? DOWNLOAD_DEFAULTS.atOncePerHost,
    timeoutS: settings.timeoutS ?? DOWNLOAD_DEFAULTS.timeoutS,
    maxClipBytes: settings.maxClipBytes ?? DOWNLOAD_DEFAULTS.maxClipBytes,
    allowPrivateHosts: settings.allowPrivateHosts ?? false,
    retryFailed: settings.retryFailed ?? false,
    signal: AbortSignal.any([signal, stop.signal]),
    onRetry: (message) => onNotice({ level: 'info', code: 'DOWNLOAD_RETRY', message }),
  });
  let result: T;
  try {
    result = await work(downloads);
  } catch (error) {
    stop.abort();
    await downloads.close();
    // What ended the work is what the user must know; a record that couldn't be written is the smaller trouble.
    await progress.close().catch(() => undefined);
    throw error;
  }
  await downloads.close();
  await progress.close();
  return result;
}
