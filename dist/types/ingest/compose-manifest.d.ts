import type { IngestManifest, JsonlDigest, ProberCounts, ShardBlock, ThresholdSettings } from '../contract/generated/types.js';
import type { Ffprobe } from '../ffprobe/find.js';
import type { Plan } from './plan.js';
import type { ProberMode } from './prober-mode.js';
import type { RowConstants } from './run-labels.js';
import { type Tally } from './tally.js';
/** Everything a manifest tells. */
export interface ManifestParts {
    readonly plan: Plan;
    readonly constants: RowConstants;
    readonly tally: Tally;
    readonly jsonl: JsonlDigest;
    readonly ffprobe: Ffprobe;
    readonly prober: ProberMode;
    readonly probers: ProberCounts;
    readonly limit: number | undefined;
    readonly manifestCsv: string | undefined;
    readonly clipsSubdir: string | undefined;
    readonly linkTargets: readonly string[];
    readonly probeTimeoutS: number;
    readonly concurrency: number;
    readonly thresholds: ThresholdSettings;
    readonly argv: readonly string[];
    readonly manifestPath: string;
    /** Undefined where all labels were taken. */
    readonly shard: ShardBlock | undefined;
}
/** The manifest of a run that is done. */
export declare function composeManifest(parts: ManifestParts): Promise<IngestManifest>;
