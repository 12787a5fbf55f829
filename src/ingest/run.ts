import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CorpusFolders } from '../clips/corpus-folders.ts';
import type { IngestManifest, ProberCounts, ResultError } from '../contract/generated/types.ts';
import type { ClipDownloads } from '../fetch/clip-downloads.ts';
import { lockOutput } from '../files/output-lock.ts';
import type { Label } from '../labels/label.ts';
import { DEFAULT_PROBER } from '../options/defaults.ts';
import { ClaimLog } from './claim-log.ts';
import { ClipIndex } from './clip-index.ts';
import { ClipProber, nameProbers } from './clip-prober.ts';
import { readRecord, withDownloads } from './downloads.ts';
import { announcePlan } from './findings.ts';
import { composeManifest, writeManifest } from './manifest.ts';
import type { IngestOptions } from './options.ts';
import { Tally } from './outcomes.ts';
import { JsonlOutput } from './output.ts';
import { type OutputPlace, settleOutputPlace } from './output-place.ts';
import { type Plan, planIngest } from './plan.ts';
import { settleLabel } from './row.ts';
import { defaultConcurrency, type RunSettings, settleSettings } from './settings.ts';
import { findDoneShard, identifyShard, type ShardIdentity } from './shard-marker.ts';
import { ClipTaker, type TakenClip } from './take-clip.ts';
import { findFailures, judgeAttrition } from './threshold.ts';
import { DEFAULT_WORLD, type IngestWorld, type Prober } from './world.ts';

/** How a run ended that was done. */
export interface IngestResult extends OutputPlace {
  readonly manifest: IngestManifest;
  /** Why the run counts as failed all the same: a threshold, or an output without a row. Empty where it doesn't. */
  readonly failures: readonly ResultError[];
  /** True where this is a shard that was done before, and nothing has changed: its manifest stays as it is. */
  readonly isUnchanged: boolean;
}

/** Clips under way, for each one that is probed: enough for each reading thread to get several at once. */
const CLIPS_PER_PROBE = 64;
/** Labels under way where clips are downloaded: a slow one holds up no others. */
const DOWNLOAD_WINDOW = 4_096;
/** Labels after which the clip index is flushed. */
const INDEX_BATCH_LABELS = 256;
/** Labels that are known already are settled without a pause, but signals must get their turn. */
const TURN_MS = 50;

/**
 * Turns a corpus folder into a validated MOS-corpus JSONL and its manifest. Rows are appended in the order of the labels.
 * Existing rows are never rewritten.
 *
 * @throws UserError for bad options or input (exitCode 2, nothing written) and where reading, writing or ffprobe fail as
 *   such (exitCode 3, finished rows kept); the signal's reason when aborted (finished rows kept)
 */
export function ingest(options: IngestOptions): Promise<IngestResult> {
  return ingestIn(DEFAULT_WORLD, options);
}

/** `ingest` with the world given: the prober, the clock, the environment. */
export async function ingestIn(world: IngestWorld, options: IngestOptions): Promise<IngestResult> {
  const settings = await settleSettings(options, world);
  const { corpus, boundary, shard, onNotice } = settings;
  const { manifestCsv, clipsSubdir, limit } = options;
  const plan = await planIngest(new CorpusFolders(boundary), { corpus, manifestCsv, clipsSubdir, limit, shard });
  announcePlan(plan, onNotice);
  const prober = await world.openProber(options);
  const place = await settleOutputPlace(plan, options);
  const identity = shard === undefined ? undefined : identifyShard(plan, shard, settings.now.getTime());
  if (identity !== undefined) {
    const done = await findDoneShard(identity, { settings, ffprobe: prober.ffprobe, plan, place });
    if (done !== undefined) {
      return { ...place, manifest: done, failures: findFailures(done), isUnchanged: true };
    }
  }
  const lock = await lockOutput(place.output, { breakLock: options.breakLock ?? false });
  try {
    const manifest = await writeOutput({ settings, world, plan, prober, place, identity });
    return { ...place, manifest, failures: findFailures(manifest), isUnchanged: false };
  } finally {
    await lock.release();
  }
}

interface OutputJob {
  readonly settings: RunSettings;
  readonly world: IngestWorld;
  readonly plan: Plan;
  readonly prober: Prober;
  readonly place: OutputPlace;
  /** Undefined where all labels are taken. */
  readonly identity: ShardIdentity | undefined;
}

async function openIndex({ settings, world, plan, prober, place }: OutputJob): Promise<ClipIndex> {
  const { options, onNotice } = settings;
  const index = await ClipIndex.open({
    path: `${place.output}.index`,
    root: plan.boundary.root,
    probers: nameProbers(prober.ffprobe, options.prober ?? DEFAULT_PROBER),
    rehash: options.rehash ?? false,
    portable: world.portableIndex,
  });
  if (index.isReplaced) {
    const message = `${place.output}.index: comes from an earlier version and is replaced; all clips are read again`;
    onNotice({ level: 'info', code: 'INDEX_REPLACED', message });
  }
  for (const file of world.checkedFiles) index.admitChecked(file);
  return index;
}

/** Everything that happens while the output is locked. */
async function writeOutput(job: OutputJob): Promise<IngestManifest> {
  const { settings, plan, prober, place, identity } = job;
  const { options, constants, now, signal, onNotice } = settings;
  const { output: path, manifestPath } = place;
  const record = await readRecord(plan, place, options.downloads ?? {});
  const output = await JsonlOutput.open({ path, manifestPath, expected: constants, now, signal });
  const index = await openIndex(job);
  let claims: ClaimLog | undefined;
  try {
    claims = identity === undefined ? undefined : new ClaimLog(path);
    const tally = new Tally(onNotice);
    const download = { plan, record, settings: options.downloads ?? {}, signal, onNotice };
    const probers = await withDownloads(download, (downloads) =>
      settleLabels(job, { output, index, claims, tally, downloads }),
    );
    const attrition = judgeAttrition(tally.stats, options.downloads?.attritionWarnThreshold);
    if (attrition !== undefined) onNotice(attrition);
    const manifest = await composeManifest({
      settings,
      plan,
      results: tally.results,
      jsonl: await output.digest(),
      ffprobe: prober.ffprobe,
      probers,
      manifestPath,
      shard:
        identity === undefined || claims === undefined ? undefined : { ...identity, claims: await claims.finish() },
    });
    // The manifest comes last: the next run of a shard that has one looks no further.
    await index.flush();
    await writeManifest(manifestPath, manifest);
    return manifest;
  } finally {
    claims?.close();
    await index.close();
    await output.close();
  }
}

interface OpenFiles {
  readonly output: JsonlOutput;
  readonly index: ClipIndex;
  readonly claims: ClaimLog | undefined;
  readonly tally: Tally;
  readonly downloads: ClipDownloads | undefined;
}

interface LabelUnderWay {
  readonly label: Label;
  readonly taken: Promise<TakenClip> | TakenClip | undefined;
  isReady: boolean;
}

function follow(label: Label, taken: LabelUnderWay['taken']): LabelUnderWay {
  const followed = { label, taken, isReady: !(taken instanceof Promise) };
  const markReady = () => {
    followed.isReady = true;
  };
  if (taken instanceof Promise) taken.then(markReady, markReady);
  return followed;
}

/**
 * Takes the clips, several at once, and settles their labels one by one in the order of the label files. However it ends,
 * nothing continues in the background, and every row that was settled is on disk, except after a disagreement between
 * probers: then the rows of the last batch are dropped.
 */
async function settleLabels(
  { settings, world, plan, prober: { probeClip } }: OutputJob,
  { output, index, claims, tally, downloads }: OpenFiles,
): Promise<ProberCounts> {
  const { options, constants, signal: outer } = settings;
  const concurrency = options.concurrency ?? defaultConcurrency();
  const stop = new AbortController();
  const signal = AbortSignal.any([outer, stop.signal]);
  const reader = world.openReader({ threads: Math.min(concurrency, availableParallelism()), signal });
  const prober = new ClipProber({ mode: options.prober ?? DEFAULT_PROBER, probeClip, index });
  const { ledger } = output;
  const clips = { boundary: plan.boundary, index, reader, prober, ledger, downloads, concurrency, signal };
  const taker = new ClipTaker(clips);
  const settlement = { corpus: plan.corpus, constants, output, tally, claims };
  let bytesRead = 0;

  const settle = async (label: Label, taken: TakenClip | undefined) => {
    outer.throwIfAborted();
    if (prober.disagreement !== undefined) throw prober.disagreement;
    await settleLabel(label, taken, settlement);
    if (tally.total % INDEX_BATCH_LABELS === 0) await index.flush();
    if (taken?.kind === 'known' || taken?.kind === 'probed') bytesRead += taken.sizeBytes;
    const bytesDownloaded = downloads?.bytesReceived ?? 0;
    options.onProgress?.({ labelsDone: tally.total, labelsTotal: plan.labels.length, bytesRead, bytesDownloaded });
  };
  const window = downloads === undefined ? concurrency * CLIPS_PER_PROBE : DOWNLOAD_WINDOW;
  const underWay: LabelUnderWay[] = [];
  const settleFirst = async () => {
    const first = underWay[0];
    if (first !== undefined) await settle(first.label, await first.taken);
    underWay.shift();
  };
  let turnBegan = performance.now();
  try {
    for (const label of plan.labels) {
      underWay.push(follow(label, taker.take(label)));
      while (underWay.length > window || underWay[0]?.isReady === true) await settleFirst();
      if (performance.now() - turnBegan < TURN_MS) continue;
      await nextTurn();
      turnBegan = performance.now();
    }
    while (underWay.length > 0) await settleFirst();
    return prober.counts;
  } finally {
    stop.abort();
    await reader.close();
    await Promise.allSettled(underWay.map(({ taken }) => taken));
    if (prober.disagreement === undefined) await output.flush();
    else {
      output.discardBatch();
      await index.forgetDoubtful();
    }
  }
}
