import { availableParallelism } from 'node:os';
import { type Boundary, drawBoundary } from '../clips/boundary.ts';
import { type ClipReader, type ClipReaderOptions, readInThreads } from '../clips/clip-reader.ts';
import { CorpusFolders } from '../clips/corpus-folders.ts';
import type { FileState } from '../clips/file-state.ts';
import type { ThresholdSettings } from '../contract/generated/types.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { type Ffprobe, findFfprobe } from '../ffprobe/find.ts';
import { probeClip } from '../ffprobe/run.ts';
import { chooseInstant } from '../files/stamp.ts';
import { UserError } from '../files/user-error.ts';
import { DEFAULT_PROBE_TIMEOUT_S } from '../options/defaults.ts';
import { checkValues } from '../options/read.ts';
import { chooseCorpus } from './choose-corpus.ts';
import type { ProbeClip } from './clip-prober.ts';
import type { IngestOptions, Notice } from './options.ts';
import { settleThresholds } from './outcomes.ts';
import { type Plan, planIngest } from './plan.ts';
import type { RowConstants } from './row.ts';
import { chooseShard, type MatrixJob, type Shard } from './shard.ts';

/** The parts of the world that a run touches, so that the Action and tests can replace them. */
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

/** The machine as it is. */
export const DEFAULT_WORLD: IngestWorld = {
  environment: process.env,
  now: () => new Date(),
  openProber: async ({ ffprobeBin, probeTimeoutS = DEFAULT_PROBE_TIMEOUT_S }) => {
    const ffprobe = await findFfprobe({ binary: ffprobeBin, environment: process.env });
    const options = { binary: ffprobe.path, timeoutS: probeTimeoutS };
    return { ffprobe, probeClip: (path, signal) => probeClip(options, path, signal) };
  },
  openReader: readInThreads,
  checkedFiles: [],
  portableIndex: undefined,
  matrixJob: undefined,
};

/** What is settled before a run looks at anything but the corpus folder's place. */
export interface RunSettings {
  readonly options: IngestOptions;
  readonly corpus: Corpus;
  readonly boundary: Boundary;
  /** Undefined to take all labels. */
  readonly shard: Shard | undefined;
  readonly constants: RowConstants;
  readonly thresholds: ThresholdSettings;
  /** When the run began. */
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly onNotice: (notice: Notice) => void;
}

/** One more than the processors: while one clip is being read another's ffprobe waits for the disk. */
export function defaultConcurrency(): number {
  return availableParallelism() + 1;
}

function requireVersion(version: string): string {
  if (/^[0-9A-Za-z][0-9A-Za-z._+-]{0,127}$/.test(version)) return version;
  throw new UserError('OPTION_INVALID', {
    message: `--corpus-version ${JSON.stringify(version)}: expected up to 128 letters, digits and . _ + -`,
  });
}

/** Checks the options and settles everything that they decide. @throws UserError for bad options, nothing written */
export async function settleSettings(options: IngestOptions, world: IngestWorld): Promise<RunSettings> {
  checkValues('ingest', options);
  const now = world.now();
  const onNotice = options.onNotice ?? (() => undefined);
  const { corpus, reason } = await chooseCorpus(options);
  if (reason !== undefined) {
    const message = `corpus: ${corpus.name} is recognised: ${reason}`;
    onNotice({ level: 'info', code: 'CORPUS_RECOGNISED', message });
  }
  const { ingestedAt, corpusVersion, linkTargets = [], corpusDir } = options;
  return {
    options,
    corpus,
    thresholds: settleThresholds(options.thresholds, corpus.defaultMaxMissing),
    constants: {
      corpus: corpus.name,
      corpus_version: requireVersion(corpusVersion ?? corpus.defaultVersion),
      ingested_at_utc: chooseInstant(ingestedAt, { option: '--ingested-at', environment: world.environment, now }),
    },
    shard: options.shard === undefined ? undefined : chooseShard(options.shard, world),
    boundary: await drawBoundary(corpusDir, linkTargets),
    now,
    signal: options.signal ?? new AbortController().signal,
    onNotice,
  };
}

/** Finds labels and clips and joins them, as `ingest` would, without reading a clip or writing anything. */
export async function planFor(options: IngestOptions, world = DEFAULT_WORLD): Promise<Plan> {
  const { boundary, corpus, shard } = await settleSettings(options, world);
  return planIngest(new CorpusFolders(boundary), { ...options, corpus, shard });
}
