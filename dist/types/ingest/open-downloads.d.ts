import type { ClipDownloads } from '../fetch/clip-downloads.js';
import type { DownloadProgress } from '../fetch/download-progress.js';
import type { DownloadSettings, Notice } from './options.js';
import { type OutputPlace } from './output/output-place.js';
import type { Plan } from './plan/plan.js';
/** What a run with downloads needs. */
export interface DownloadJob {
    readonly plan: Plan;
    readonly record: DownloadRecord | undefined;
    readonly settings: DownloadSettings;
    readonly signal: AbortSignal;
    readonly onNotice: (notice: Notice) => void;
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
export declare function readRecord(plan: Plan, place: OutputPlace, { progressPath }: DownloadSettings): Promise<DownloadRecord | undefined>;
/**
 * Does some work while clips are downloaded for it; undefined where there are none to download. However the work ends,
 * nothing goes on behind it, and what became of the clips is recorded.
 *
 * @throws what the work throws; UserError PROGRESS_UNWRITABLE, CLIPS_FOLDER
 */
export declare function withDownloads<T>(job: DownloadJob, work: (downloads: ClipDownloads | undefined) => Promise<T>): Promise<T>;
