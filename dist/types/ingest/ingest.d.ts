import { type ClipReader, type ClipReaderOptions } from '../clips/clip-reader.js';
import type { FileState } from '../clips/file-state.js';
import type { IngestManifest, ResultError } from '../contract/generated/types.js';
import { type Ffprobe } from '../ffprobe/find.js';
import { type ProbeClip } from './clip-prober.js';
import type { IngestOptions } from './options.js';
import { type Plan } from './plan.js';
import { type MatrixJob } from './shard-auto.js';
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
/** The parts of the world that a run touches, so that a test can stand in for them. */
export interface IngestWorld {
    readonly environment: NodeJS.ProcessEnv;
    readonly now: () => Date;
    /** Finds the prober; called once. */
    readonly openProber: (options: IngestOptions) => Promise<Prober>;
    /** Opens what reads the clips; called once. */
    readonly openReader: (options: ClipReaderOptions) => ClipReader;
    /** Files that somebody has just read, so that they need not be read again. */
    readonly checkedFiles: readonly CheckedFile[];
    /** File through which the answers of the clip index travel between machines; undefined for none. */
    readonly portableIndex: string | undefined;
    /** The job of a matrix that this run is, for `shard: auto`; undefined where there is no matrix. */
    readonly matrixJob: MatrixJob | undefined;
}
/** A file whose bytes were read in this very run. */
export interface CheckedFile {
    /** Absolute path. */
    readonly path: string;
    readonly sha256: string;
    readonly state: FileState;
}
/** Whoever tells the six fields of a clip. */
export interface Prober {
    readonly ffprobe: Ffprobe;
    readonly probeClip: ProbeClip;
}
/** The machine as it is. */
export declare const DEFAULT_WORLD: IngestWorld;
/** Where a run finds out which shard it is. */
type ShardWorld = Pick<IngestWorld, 'environment' | 'matrixJob'>;
/** Finds labels and clips and joins them, as `ingest` would, without reading a clip or writing anything. */
export declare function planFor(options: IngestOptions, world?: ShardWorld): Promise<Plan>;
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
export {};
