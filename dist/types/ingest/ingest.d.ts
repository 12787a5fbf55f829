import type { IngestManifest, ResultError } from '../contract/generated/types.js';
import type { IngestOptions } from './options.js';
import { type IngestWorld } from './world.js';
/** How a run ended that was done. */
export interface IngestResult {
    readonly output: string;
    readonly manifestPath: string;
    readonly manifest: IngestManifest;
    /** Why the run counts as failed all the same: a threshold, or an output without a row. Empty where it does not. */
    readonly failures: readonly ResultError[];
    /** True where this is a shard that was done before, and nothing has changed: the manifest is as it stood. */
    readonly isUnchanged: boolean;
}
/**
 * Turns a corpus folder into a validated MOS-corpus JSONL and its manifest. Rows are appended in the order of the labels;
 * what the JSONL already has is never rewritten.
 *
 * @throws UserError for bad options or input (exitCode 2, nothing written) and where reading, writing or ffprobe fail as
 *   such (exitCode 3, finished rows kept); the signal's reason when aborted (finished rows kept)
 */
export declare function ingest(options: IngestOptions): Promise<IngestResult>;
/** `ingest` with the world given: the prober, the clock, the environment. */
export declare function ingestIn(world: IngestWorld, options: IngestOptions): Promise<IngestResult>;
