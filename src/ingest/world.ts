import { type ClipReader, type ClipReaderOptions, readInThreads } from '../clips/clip-reader.ts';
import type { FileState } from '../clips/file-state.ts';
import { type Ffprobe, findFfprobe } from '../ffprobe/find.ts';
import { probeClip } from '../ffprobe/run.ts';
import { DEFAULT_PROBE_TIMEOUT_S } from '../options/defaults.ts';
import type { ProbeClip } from './clip-prober.ts';
import type { IngestOptions } from './options.ts';
import type { MatrixJob } from './shard-auto.ts';

/** The parts of the world that a run touches, so that a test can replace them. */
export interface IngestWorld {
  readonly environment: NodeJS.ProcessEnv;
  readonly now: () => Date;
  /** Finds the prober; called once. */
  readonly openProber: (options: IngestOptions) => Promise<Prober>;
  /** Opens what reads the clips; called once. */
  readonly openReader: (options: ClipReaderOptions) => ClipReader;
  /** Files that were read a moment ago, so that they need not be read again. */
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

/** What finds out the six fields of a clip. */
export interface Prober {
  readonly ffprobe: Ffprobe;
  readonly probeClip: ProbeClip;
}

async function openFfprobe(options: IngestOptions): Promise<Prober> {
  const ffprobe = await findFfprobe({ binary: options.ffprobeBin, environment: process.env });
  const probeOptions = { binary: ffprobe.path, timeoutS: options.probeTimeoutS ?? DEFAULT_PROBE_TIMEOUT_S };
  return { ffprobe, probeClip: (path, signal) => probeClip(probeOptions, path, signal) };
}

/** The machine as it is. */
export const DEFAULT_WORLD: IngestWorld = {
  environment: process.env,
  now: () => new Date(),
  openProber: openFfprobe,
  openReader: readInThreads,
  checkedFiles: [],
  portableIndex: undefined,
  matrixJob: undefined,
};
