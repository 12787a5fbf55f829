import type { IngestManifest, JsonlDigest, ProberCounts, ShardBlock } from '../../contract/generated/types.js';
import type { Ffprobe } from '../../ffprobe/find.js';
import type { Findings } from '../plan/describe-plan.js';
import type { RunSettings } from '../run-settings.js';
import type { LabelResults } from './tally.js';
/** Everything a manifest tells. */
export interface ManifestParts {
    readonly run: RunSettings;
    readonly findings: Findings;
    readonly results: LabelResults;
    readonly jsonl: JsonlDigest;
    readonly ffprobe: Ffprobe;
    readonly probers: ProberCounts;
    readonly manifestPath: string;
    /** Undefined where all labels were taken. */
    readonly shard: ShardBlock | undefined;
}
/** The manifest of a run that is done. */
export declare function composeManifest(parts: ManifestParts): Promise<IngestManifest>;
