import type { IngestManifest, UnifiedManifest } from '../contract/generated/types.js';
/** The manifest of a corpus' JSONL, or of one that `unify` made. */
export type JsonlManifest = IngestManifest | UnifiedManifest;
/** A label or a line that gave no row of its own. */
export interface SkippedItem {
    /** Label file or JSONL. */
    readonly file: string;
    readonly line: number;
    readonly outcome: string;
    /** The clip's name or digest; empty where nobody knows it. */
    readonly clip: string;
    readonly code: string;
    readonly reason: string;
}
export interface Skipped {
    /** What became of all labels or lines. */
    readonly outcomes: readonly (readonly [outcome: string, count: number])[];
    /** How many gave no row. */
    readonly count: number;
    /** Those that the manifest lists: of each kind the first thousand. */
    readonly items: readonly SkippedItem[];
}
export declare function isUnifiedManifest(manifest: JsonlManifest): manifest is UnifiedManifest;
/** What gave no row, and why, as a manifest tells it. */
export declare function listSkipped(manifest: JsonlManifest, { showScores }: {
    readonly showScores: boolean;
}): Skipped;
