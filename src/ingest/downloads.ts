import { ClipDownloads } from '../fetch/clip-downloads.ts';
import { DownloadProgress } from '../fetch/download-progress.ts';
import { DOWNLOAD_DEFAULTS } from '../options/defaults.ts';
import type { DownloadSettings, Notice } from './options.ts';
import { type OutputPlace, settleProgressPath } from './output-place.ts';
import { type Plan, statusOf } from './plan.ts';

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
  const isNeeded = plan.labels.some((label) => statusOf(label) === 'remote');
  const hasAddress = plan.labels.some((label) => label.url !== undefined && statusOf(label) === 'matched');
  if (!isNeeded && !hasAddress) return undefined;
  const path = await settleProgressPath(plan, progressPath, place);
  return { path, progress: await DownloadProgress.read(path), isNeeded };
}

/** What a run with downloads needs. */
export interface DownloadJob {
  readonly plan: Plan;
  readonly record: DownloadRecord | undefined;
  readonly settings: DownloadSettings;
  readonly signal: AbortSignal;
  readonly onNotice: (notice: Notice) => void;
}

/**
 * Does some work while clips are downloaded for it; undefined where there are none to download. However the work ends,
 * no download continues after it, and what became of the clips is recorded.
 *
 * @throws what the work throws; UserError PROGRESS_UNWRITABLE, CLIPS_FOLDER
 */
export async function withDownloads<T>(
  { plan, record, settings, signal, onNotice }: DownloadJob,
  work: (downloads: ClipDownloads | undefined) => Promise<T>,
): Promise<T> {
  const progress =
    record?.progress ?? (record?.isNeeded === true ? await DownloadProgress.create(record.path) : undefined);
  if (progress === undefined) return work(undefined);
  const stop = new AbortController();
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
    // The user must know what ended the work. A record that couldn't be written is the smaller trouble.
    await progress.close().catch(() => undefined);
    throw error;
  }
  await downloads.close();
  await progress.close();
  return result;
}
