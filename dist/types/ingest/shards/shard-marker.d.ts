import type { IngestManifest, ShardBlock } from '../../contract/generated/types.js';
import type { Ffprobe } from '../../ffprobe/find.js';
import type { OutputPlace } from '../output/output-place.js';
import type { Plan } from '../plan/plan.js';
import type { RunSettings } from '../run-settings.js';
import type { Shard } from './shard.js';
/** What a shard's manifest says of it, but for what the run has still to write. */
export type ShardIdentity = Omit<ShardBlock, 'claims'>;
/** Who a shard is, before a clip is read: what changes while the run goes on shows to the next one. */
export declare function identifyShard(plan: Plan, shard: Shard, nowMs: number): ShardIdentity;
/** Everything else that decides what a run would write. */
export interface ShardSettings {
    readonly run: RunSettings;
    readonly ffprobe: Ffprobe;
    readonly plan: Plan;
    readonly place: OutputPlace;
}
/**
 * The manifest of a shard that is done and would be written no other way: same part of the same label list, same clips, by
 * name, size and time, same settings, tool and ffprobe; its files have the bytes that it vouches for; and nothing is left
 * that another run could do better, such as a clip on which ffprobe ran out of time. Reads no clip and writes nothing.
 *
 * @returns undefined where there is work to do
 */
export declare function findDoneShard(identity: ShardIdentity, settings: ShardSettings): Promise<IngestManifest | undefined>;
