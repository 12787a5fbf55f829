import { type ReadManifest } from '../contract/read-manifest.js';
import { type ShardFault } from './merge-refusal.js';
/** A shard that says that it is done. */
export interface FoundShard extends ReadManifest {
    readonly manifestPath: string;
    /** Beside the manifest: a shard may have been moved since. */
    readonly jsonlPath: string;
}
/** What the paths that were named lead to. */
export interface FoundShards {
    readonly shards: readonly FoundShard[];
    readonly faults: readonly ShardFault[];
}
/**
 * Finds shards by their JSONLs, their manifests, or folders that hold them; one that is named twice counts once.
 *
 * @throws what is no fault of a shard
 */
export declare function findShards(paths: readonly string[]): Promise<FoundShards>;
