import { availableParallelism } from 'node:os';
import { HEADER_READER_VERSION } from '../clips/mp4/version.ts';
import { digestWords } from '../contract/digest-table.ts';
import type { IngestManifest, ResultError, ThresholdSettings } from '../contract/generated/types.ts';
import type { Corpus } from '../corpora/corpus.ts';
import type { Ffprobe } from '../ffprobe/find.ts';
import { writeDurably } from '../files/durable.ts';
import { explainFailedWrite } from '../files/output-error.ts';
import { hasLostOutput, lockOutput, tidyLock } from '../files/output-lock.ts';
import { chooseInstant } from '../instant.ts';
import { UserError } from '../user-error.ts';
import { announcePlan } from './announce-plan.ts';
import type { ProberNames } from './answer-table.ts';
import { checkAttritionThreshold, judgeAttrition } from './attrition.ts';
import { chooseCorpus } from './choose-corpus.ts';
import { ClaimLog } from './claim-log.ts';
import { ClipIndex } from './clip-index.ts';
import { ClipProber } from './clip-prober.ts';
import { composeManifest } from './compose-manifest.ts';
import { DEFAULT_PROBE_TIMEOUT_S, DEFAULT_PROBER, defaultConcurrency, MAX_CONCURRENCY } from './defaults.ts';
import { JsonlOutput } from './jsonl-output.ts';
import { checkDownloadSettings, type DownloadRecord, readRecord, withDownloads } from './open-downloads.ts';
import type { IngestOptions } from './options.ts';
import { type OutputPlace, settleOutputPlace } from './output-place.ts';
import { type Plan, planIngest } from './plan.ts';
import { PROBER_MODES, type ProberMode } from './prober-mode.ts';
import { requireWithin } from './require-within.ts';
import { runLabels } from './run-labels.ts';
import { chooseShard } from './shard-auto.ts';
import { findDoneShard, identifyShard, type ShardIdentity } from './shard-marker.ts';
import { ClipTaker } from './take-clip.ts';
import { Tally } from './tally.ts';
import { findFailures, settleThresholds } from './threshold.ts';
import { DEFAULT_WORLD, type IngestWorld, type Prober } from './world.ts';

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

/** Where a run finds out which shard it is. */
type ShardWorld = Pick<IngestWorld, 'environment' | 'matrixJob'>;

/** Finds labels and clips and joins them, as `ingest` would, without reading a clip or writing anything. */
export async function planFor(options: IngestOptions, world: ShardWorld = DEFAULT_WORLD): Promise<Plan> {
  requireWithin('--limit', options.limit, { min: 1, max: Number.MAX_SAFE_INTEGER });
  const { corpus } = await chooseCorpus(options);
  return planCorpus(corpus, options, world);
}

function planCorpus(corpus: Corpus, options: IngestOptions, world: ShardWorld): Promise<Plan> {
  const { corpusDir, manifestCsv, clipsSubdir, linkTargets = [], limit } = options;
  const shard = options.shard === undefined ? undefined : chooseShard(options.shard, world);
  return planIngest({ corpus, corpusDir, manifestCsv, clipsSubdir, linkTargets, limit, shard });
}

/**
 * Turns a corpus folder into a validated MOS-corpus JSONL and its manifest. Rows are appended in the order of the labels;
 * what the JSONL already has is never rewritten.
 *
 * @throws UserError for bad options or input (exitCode 2, nothing written) and where reading, writing or ffprobe fail as
 *   such (exitCode 3, finished rows kept); the signal's reason when aborted (finished rows kept)
 */
export function ingest(options: IngestOptions): Promise<IngestResult> {
  return ingestIn(DEFAULT_WORLD, options);
}

/** `ingest` with the world given: the prober, the clock, the environment. */
export async function ingestIn(world: IngestWorld, options: IngestOptions): Promise<IngestResult> {
  requireWithin('--concurrency', options.concurrency, { min: 1, max: MAX_CONCURRENCY });
  requireWithin('--probe-timeout-s', options.probeTimeoutS, { min: 1, max: 86_400 });
  requireMode(options.prober);
  checkDownloadSettings(options.downloads ?? {});
  checkAttritionThreshold(options.downloads?.attritionWarnThreshold);
  const now = world.now();
  requireWithin('--limit', options.limit, { min: 1, max: Number.MAX_SAFE_INTEGER });
  const { corpus, reason } = await chooseCorpus(options);
  if (reason !== undefined) {
    const message = `corpus: ${corpus.name} is recognised: ${reason}`;
    options.onNotice?.({ level: 'info', code: 'CORPUS_RECOGNISED', message });
  }
  const settings = settleThresholds(options.thresholds, corpus.defaultMaxMissing);
  const constants = {
    corpusVersion: requireVersion(options.corpusVersion ?? corpus.defaultVersion),
    ingestedAt: chooseInstant(options.ingestedAt, { option: '--ingested-at', environment: world.environment, now }),
  };
  const plan = await planCorpus(corpus, options, world);
  announcePlan(plan, options);
  const prober = await world.openProber(options);
  const place = await settleOutputPlace(plan, options);
  const identity = plan.shard === undefined ? undefined : identifyShard(plan, plan.shard, now.getTime());
  if (identity !== undefined) {
    const { ffprobe } = prober;
    const { corpusVersion } = constants;
    const done = await findDoneShard(identity, { options, corpusVersion, thresholds: settings, ffprobe, plan, place });
    if (done !== undefined) {
      await tidyLock(place.output);
      return { ...place, manifest: done, failures: [], isUnchanged: true };
    }
  }
  const manifest = await writeOutput({
    options,
    plan,
    prober,
    place,
    constants,
    settings,
    identity,
    now,
    world,
  });
  return { ...place, manifest, failures: findFailures(manifest), isUnchanged: false };
}

interface OutputJob {
  readonly options: IngestOptions;
  readonly plan: Plan;
  readonly prober: Prober;
  readonly place: OutputPlace;
  readonly constants: { readonly corpusVersion: string; readonly ingestedAt: string };
  readonly settings: ThresholdSettings;
  /** Of a shard. */
  readonly identity: ShardIdentity | undefined;
  readonly now: Date;
  readonly world: IngestWorld;
}

/** Everything that happens while the output is locked. */
async function writeOutput(job: OutputJob): Promise<IngestManifest> {
  const { options, plan, prober, constants, place, now } = job;
  const lock = await lockOutput(place.output, { breakLock: options.breakLock ?? false });
  const signal = AbortSignal.any([lock.lost, ...(options.signal === undefined ? [] : [options.signal])]);
  try {
    const record = await readRecord(plan, place, options.downloads ?? {});
    const { corpus, labels } = plan;
    const expected = { corpus: corpus.name, corpusVersion: constants.corpusVersion, count: labels.length };
    const output = await JsonlOutput.open({
      path: place.output,
      manifestPath: place.manifestPath,
      expected,
      now,
      signal,
    });
    const index = new ClipIndex({
      path: `${place.output}.index`,
      root: plan.boundary.root,
      expected: labels.length,
      probers: nameProbers(prober.ffprobe, options.prober ?? DEFAULT_PROBER),
      rehash: options.rehash ?? false,
      portable: job.world.portableIndex,
    });
    for (const { path, state, sha256 } of job.world.checkedFiles) {
      index.admitChecked({ path, state, digest: digestWords(sha256) });
    }
    let claims: ClaimLog | undefined;
    try {
      claims = job.identity === undefined ? undefined : new ClaimLog(place.output);
      return await fillOutput({ output, index, record, claims }, job, signal);
    } finally {
      claims?.close({ isLost: hasLostOutput(signal) });
      await index.close();
      await output.close();
    }
  } finally {
    await lock.release();
  }
}

/** The header reader's answers are kept with the ffprobe that they were checked by. */
function nameProbers({ version, sha256 }: Ffprobe, mode: ProberMode): ProberNames {
  const ffprobe = `ffprobe ${version} ${sha256}`;
  return { ffprobe, header: mode === 'auto' ? `header ${HEADER_READER_VERSION} beside ${ffprobe}` : undefined };
}

interface OutputFiles {
  readonly output: JsonlOutput;
  readonly index: ClipIndex;
  readonly record: DownloadRecord | undefined;
  readonly claims: ClaimLog | undefined;
}

async function fillOutput(
  { output, index, record, claims }: OutputFiles,
  job: OutputJob,
  signal: AbortSignal,
): Promise<IngestManifest> {
  const { options, plan, place, constants, settings, identity } = job;
  const { ffprobe, probeClip } = job.prober;
  const mode = options.prober ?? DEFAULT_PROBER;
  const concurrency = options.concurrency ?? defaultConcurrency();
  const tally = new Tally();
  const reader = job.world.openReader({ threads: Math.min(concurrency, availableParallelism()), signal });
  const prober = new ClipProber({ mode, probeClip, index });
  const taker = new ClipTaker({
    reader,
    boundary: plan.boundary,
    prober,
    index,
    isKnown: (digest) => output.existing.ledger.has(digest),
  });
  const onNotice = options.onNotice ?? (() => undefined);
  plan.clips.release();
  await withDownloads({ plan, record, settings: options.downloads ?? {}, signal, onNotice }, (downloads) =>
    runLabels({
      plan,
      downloads,
      constants,
      output,
      index,
      reader,
      taker,
      prober,
      tally,
      claims,
      concurrency,
      signal,
      onProgress: options.onProgress ?? (() => undefined),
      onNotice,
    }),
  );
  const attrition = judgeAttrition(tally.stats, options.downloads?.attritionWarnThreshold);
  if (attrition !== undefined) onNotice(attrition);
  const manifest = await composeManifest({
    plan,
    constants,
    tally,
    jsonl: await output.digest(),
    ffprobe,
    prober: mode,
    probers: prober.counts,
    limit: options.limit,
    manifestCsv: options.manifestCsv,
    clipsSubdir: options.clipsSubdir,
    linkTargets: plan.boundary.linkTargets,
    probeTimeoutS: options.probeTimeoutS ?? DEFAULT_PROBE_TIMEOUT_S,
    concurrency,
    thresholds: settings,
    argv: options.argv ?? [],
    manifestPath: place.manifestPath,
    shard: identity === undefined || claims === undefined ? undefined : { ...identity, claims: await claims.finish() },
  });
  // The manifest comes last: the next run of a shard that has one looks no further.
  await index.flush();
  try {
    await writeDurably(place.manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
  } catch (error) {
    throw explainFailedWrite(error, place.manifestPath);
  }
  return manifest;
}
