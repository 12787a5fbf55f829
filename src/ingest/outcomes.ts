import type {
  BrokenItem,
  ConflictItem,
  DownloadFailedItem,
  IngestManifest,
  LabelOutcomes,
  MissingItem,
  RejectedItem,
  RunStats,
} from '../contract/generated/types.ts';
import type { Notice } from './options.ts';

/** A list for the manifest: the first items, and how many there were. */
interface CappedList<T> {
  count: number;
  items: T[];
}

/** What became of the labels of a run, as its manifest has it. */
export type LabelResults = Pick<
  IngestManifest,
  'stats' | 'outcomes' | 'rejected' | 'missing' | 'download_failed' | 'broken' | 'conflicts'
>;

/** Items of each kind that the manifest lists. */
export const MAX_LISTED_ITEMS = 1_000;

function add<T>(list: CappedList<T>, item: T): void {
  list.count += 1;
  if (list.items.length < MAX_LISTED_ITEMS) list.items.push(item);
}

/** Counts what becomes of the labels, each exactly once, and reports those that get no row. */
export class Tally {
  readonly rejected: CappedList<RejectedItem> = { count: 0, items: [] };
  readonly missing: CappedList<MissingItem> = { count: 0, items: [] };
  readonly broken: CappedList<BrokenItem> = { count: 0, items: [] };
  readonly downloadFailed: CappedList<DownloadFailedItem> = { count: 0, items: [] };
  readonly conflicts: CappedList<ConflictItem> = { count: 0, items: [] };
  /** Rows that this run wrote. */
  #written = 0;
  /** Labels whose row an earlier run wrote. */
  #existing = 0;
  /** Labels whose bytes an earlier label of this run has. */
  #repeated = 0;

  readonly #onNotice: (notice: Notice) => void;

  constructor(onNotice: (notice: Notice) => void) {
    this.#onNotice = onNotice;
  }

  #warn(code: string, message: string): void {
    this.#onNotice({ level: 'warning', code, message });
  }

  addRejected(item: RejectedItem): void {
    add(this.rejected, item);
    this.#warn(item.code, `rejected: ${item.file}:${item.line}: ${item.reason}`);
  }

  addMissing(item: MissingItem): void {
    add(this.missing, item);
  }

  addBroken(item: BrokenItem): void {
    add(this.broken, item);
    this.#warn(item.code, `skipped (broken): ${item.src}: ${item.reason}`);
  }

  addDownloadFailed(item: DownloadFailedItem): void {
    add(this.downloadFailed, item);
    this.#warn(item.code, `skipped (download-failed): ${item.src}: ${item.reason}`);
  }

  addConflict(item: ConflictItem): void {
    add(this.conflicts, item);
    this.#warn('SCORE_CONFLICT', `skipped (conflict): ${item.src}: ${item.reason}`);
  }

  addWritten(): void {
    this.#written += 1;
  }

  addExisting(): void {
    this.#existing += 1;
  }

  addRepeated(): void {
    this.#repeated += 1;
  }

  /** How many labels have been counted. */
  get total(): number {
    const skipped = this.rejected.count + this.missing.count + this.downloadFailed.count;
    const unusable = this.broken.count + this.conflicts.count;
    return skipped + unusable + this.#written + this.#existing + this.#repeated;
  }

  /** What this run did. */
  get stats(): RunStats {
    return {
      written: this.#written,
      skipped_download: this.downloadFailed.count,
      skipped_broken: this.broken.count,
      dedups: this.#existing + this.#repeated,
      attrition_pct: this.total === 0 ? 0 : this.downloadFailed.count / this.total,
      missing: this.missing.count,
      rejected: this.rejected.count,
      conflicts: this.conflicts.count,
    };
  }

  /** What became of every label in the end, however many runs it took. */
  get outcomes(): LabelOutcomes {
    return {
      written: this.#written + this.#existing,
      dedup: this.#repeated,
      broken: this.broken.count,
      missing: this.missing.count,
      rejected: this.rejected.count,
      conflict: this.conflicts.count,
      'download-failed': this.downloadFailed.count,
    };
  }

  get results(): LabelResults {
    const { stats, outcomes, rejected, missing, downloadFailed, broken, conflicts } = this;
    return { stats, outcomes, rejected, missing, download_failed: downloadFailed, broken, conflicts };
  }
}
