import type { ConflictItem, FileDigest, IngestManifest, JsonlDigest, RunProvenance, ThresholdSettings } from '../contract/generated/types.js';
import type { NumberedShard } from './compare-shards.js';
import type { MergedLabels } from './merge-rows.js';
/** Everything that the manifest of a merged output tells. */
export interface MergedParts {
    /** In the order of the shards; at least one. */
    readonly merged: readonly MergedLabels[];
    readonly missing: readonly number[];
    readonly conflicts: {
        readonly count: number;
        readonly items: readonly ConflictItem[];
    };
    readonly jsonl: JsonlDigest;
    readonly thresholds: ThresholdSettings;
    readonly provenance: RunProvenance;
}
/** A manifest as the file that it was read from. */
export declare function digestManifest({ manifestPath: path, text }: NumberedShard): FileDigest;
/** The manifest of a merged output: what one run would have said, and of which shards it was made. */
export declare function composeMergedManifest(parts: MergedParts): IngestManifest;
