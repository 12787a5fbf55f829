import type { IngestManifest } from '../contract/generated/types.js';
import { type OutputPlace } from './output/output-place.js';
import { type Sight } from './plan/sight.js';
import type { RunSettings } from './run-settings.js';
import type { Shard } from './shards/shard.js';
import type { IngestWorld, Prober } from './world.js';
/** What a run needs that looks at every label. */
export interface PlannedRunParts {
    readonly sight: Sight;
    /** Whether the next run with these settings may rely on what this one sees. */
    readonly isRepeatable: boolean;
    readonly openProber: () => Promise<Prober>;
    /** Undefined to take all labels. */
    readonly shard: Shard | undefined;
    readonly world: IngestWorld;
}
/** A run that is done. */
export interface PlannedRun extends OutputPlace {
    readonly manifest: IngestManifest;
    /** True where this is a shard that was done before. */
    readonly isUnchanged: boolean;
}
/**
 * Finds labels and clips, joins them, reads and probes what isn't known, and writes rows and manifest.
 *
 * @throws what `ingest` throws
 */
export declare function runPlanned(run: RunSettings, { sight, isRepeatable, openProber, shard, world }: PlannedRunParts): Promise<PlannedRun>;
