import { type ClipReader, type ClipReaderOptions } from '../clips/clip-reader.js';
import type { FileState } from '../clips/file-state.js';
import { type Ffprobe } from '../ffprobe/find.js';
import type { ProbeClip } from './clip-prober.js';
import type { IngestOptions } from './options.js';
import type { MatrixJob } from './shards/shard-auto.js';
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
