import { availableParallelism } from 'node:os';
import { type Boundary, drawBoundary } from '../clips/boundary.ts';
import { CorpusFolders } from '../clips/corpus-folders.ts';
import type { ThresholdSettings } from '../contract/generated/types.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { chooseInstant } from '../files/stamp.ts';
import { UserError } from '../files/user-error.ts';
import { MAX_CONCURRENCY, MAX_DOWNLOADS, PROBER_MODES } from '../options/defaults.ts';
import { chooseCorpus } from './choose-corpus.ts';
import type { IngestOptions, Notice } from './options.ts';
import { type Plan, planIngest } from './plan.ts';
import type { RowConstants } from './row.ts';
import type { Shard } from './shard.ts';
import { chooseShard } from './shard-auto.ts';
import { settleThresholds } from './threshold.ts';
import { DEFAULT_WORLD, type IngestWorld } from './world.ts';

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

/** @throws UserError OPTION_INVALID where a given number isn't a whole one between the limits */
export function requireWithin(
  option: string,
  value: number | undefined,
  { min, max }: { readonly min: number; readonly max: number },
): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= min && value <= max)) return;
  throw new UserError('OPTION_INVALID', {
    message: `${option} ${value}: expected a whole number from ${min} to ${max}`,
  });
}

function requireMode(mode: string | undefined): void {
  if (mode === undefined || PROBER_MODES.some((known) => known === mode)) return;
  throw new UserError('OPTION_INVALID', { message: `--prober ${mode}: expected one of ${PROBER_MODES.join(', ')}` });
}

function requireVersion(version: string): string {
  if (/^[0-9A-Za-z][0-9A-Za-z._+-]{0,127}$/.test(version)) return version;
  throw new UserError('OPTION_INVALID', {
    message: `--corpus-version ${JSON.stringify(version)}: expected up to 128 letters, digits and . _ + -`,
  });
}

function requireFraction(option: string, value: number | undefined): void {
  if (value === undefined || (value >= 0 && value <= 1)) return;
  throw new UserError('OPTION_INVALID', {
    message: `${option} ${value}: expected a fraction from 0 to 1, such as 0.10`,
  });
}

function checkNumbers({ concurrency, probeTimeoutS, prober, downloads = {}, limit }: IngestOptions): void {
  const any = { min: 1, max: Number.MAX_SAFE_INTEGER };
  const seconds = { min: 1, max: 86_400 };
  requireWithin('--concurrency', concurrency, { min: 1, max: MAX_CONCURRENCY });
  requireWithin('--probe-timeout-s', probeTimeoutS, seconds);
  requireMode(prober);
  requireWithin('--downloads', downloads.atOnce, { min: 1, max: MAX_DOWNLOADS });
  requireWithin('--downloads-per-host', downloads.atOncePerHost, { min: 1, max: MAX_DOWNLOADS });
  requireWithin('--download-timeout-s', downloads.timeoutS, seconds);
  requireWithin('--max-clip-bytes', downloads.maxClipBytes, any);
  requireFraction('--attrition-warn-threshold', downloads.attritionWarnThreshold);
  requireWithin('--limit', limit, any);
}

/** Checks the options and settles everything that they decide. @throws UserError for bad options, nothing written */
export async function settleSettings(options: IngestOptions, world: IngestWorld): Promise<RunSettings> {
  checkNumbers(options);
  const now = world.now();
  const onNotice = options.onNotice ?? (() => undefined);
  const { corpus, reason } = await chooseCorpus(options);
  if (reason !== undefined) {
    const message = `corpus: ${corpus.name} is recognised: ${reason}`;
    onNotice({ level: 'info', code: 'CORPUS_RECOGNISED', message });
  }
  const thresholds = settleThresholds(options.thresholds, corpus.defaultMaxMissing);
  const { ingestedAt, corpusVersion, linkTargets = [], corpusDir } = options;
  const constants = {
    corpus: corpus.name,
    corpus_version: requireVersion(corpusVersion ?? corpus.defaultVersion),
    ingested_at_utc: chooseInstant(ingestedAt, { option: '--ingested-at', environment: world.environment, now }),
  };
  const shard = options.shard === undefined ? undefined : chooseShard(options.shard, world);
  const boundary = await drawBoundary(corpusDir, linkTargets);
  const signal = options.signal ?? new AbortController().signal;
  return { options, corpus, boundary, shard, constants, thresholds, now, signal, onNotice };
}

/** Finds labels and clips and joins them, as `ingest` would, without reading a clip or writing anything. */
export async function planFor(
  options: IngestOptions,
  world: Pick<IngestWorld, 'environment' | 'matrixJob'> = DEFAULT_WORLD,
): Promise<Plan> {
  const { corpusDir, linkTargets = [], manifestCsv, clipsSubdir, limit } = options;
  checkNumbers(options);
  const { corpus } = await chooseCorpus(options);
  const folders = new CorpusFolders(await drawBoundary(corpusDir, linkTargets));
  const shard = options.shard === undefined ? undefined : chooseShard(options.shard, world);
  return planIngest(folders, { corpus, manifestCsv, clipsSubdir, limit, shard });
}
