import type { BrokenItem, ConflictItem, DownloadFailedItem, IngestManifest, LabelOutcomes, MissingItem, RejectedItem, RunStats } from '../../contract/generated/types.js';
/** A list for the manifest: the first items, and how many there were. */
interface CappedList<T> {
    count: number;
    items: T[];
}
/** What became of the labels of a run, as its manifest tells it. */
export type LabelResults = Pick<IngestManifest, 'stats' | 'outcomes' | 'rejected' | 'missing' | 'download_failed' | 'broken' | 'conflicts'>;
/** Items of each kind that the manifest lists. */
export declare const MAX_LISTED_ITEMS = 1000;
/** Counts what becomes of the labels, each exactly once. */
export declare class Tally {
    #private;
    readonly rejected: CappedList<RejectedItem>;
    readonly missing: CappedList<MissingItem>;
    readonly broken: CappedList<BrokenItem>;
    readonly downloadFailed: CappedList<DownloadFailedItem>;
    readonly conflicts: CappedList<ConflictItem>;
    addRejected(item: RejectedItem): void;
    addMissing(item: MissingItem): void;
    addBroken(item: BrokenItem): void;
    addDownloadFailed(item: DownloadFailedItem): void;
    addConflict(item: ConflictItem): void;
    addWritten(): void;
    addStanding(): void;
    addRepeated(): void;
    /** How many labels have been counted; asked for after each of them. */
    get total(): number;
    /** What this run did. */
    get stats(): RunStats;
    /** What became of every label in the end, however many runs it took. */
    get outcomes(): LabelOutcomes;
    get results(): LabelResults;
}
export {};
