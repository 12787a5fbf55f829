import { CorpusFolders } from '../clips/corpus-folders.ts';
import type { IngestManifest, ResultError } from '../contract/generated/types.ts';
import { ClipDownloads } from '../fetch/clip-downloads.ts';
import { DownloadProgress } from '../fetch/download-progress.ts';
import { lockOutput } from '../files/output-lock.ts';
import { DEFAULT_PROBER, DOWNLOAD_DEFAULTS } from '../options/defaults.ts';
import { Catalogue } from './catalogue.ts';
import { ClipIndex } from './clip-index.ts';
import { nameProbers } from './clip-prober.ts';
import { composeManifest, writeManifest } from './manifest.ts';
import type { IngestOptions } from './options.ts';
import { describeLacking, describeReplaced, findFailures, judgeAttrition, Tally } from './outcomes.ts';
import { JsonlOutput } from './output.ts';
import { type DownloadRecord, type OutputPlace, readDownloadRecord, settleOutputPlace } from './output-place.ts';
import { announcePlan, type Plan, planIngest } from './plan.ts';
import { DEFAULT_WORLD, type IngestWorld, type Prober, type RunSettings, settleSettings } from './settings.ts';
import { settleLabels } from './settle-labels.ts';
import { ClaimLog, findDoneShard, identifyShard, type ShardIdentity } from './shard-record.ts';

/** How a finished run ended. */
export interface IngestResult extends OutputPlace {
  readonly manifest: IngestManifest;
  /** Why the run counts as failed: a threshold, or an output without a row. Empty where it doesn't. */
  readonly failures: readonly ResultError[];
  /** True for a shard that was done before and hasn't changed: its manifest stays. */
  readonly isUnchanged: boolean;
}

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
  const { corpus, boundary, shard, constants, now, onNotice } = settings;
  const plan = await planIngest(new CorpusFolders(boundary), { ...options, corpus, shard });
  announcePlan(plan, onNotice);
  const prober = await world.openProber(options);
  const { ffprobe } = prober;
  const place = await settleOutputPlace(plan, options);
  const identity = shard === undefined ? undefined : identifyShard(plan, shard, now.getTime());
  const done = identity && (await findDoneShard(identity, { settings, ffprobe, plan, place }));
  if (done !== undefined) return { ...place, manifest: done, failures: findFailures(done), isUnchanged: true };

  const job = { settings, world, plan, prober, place, identity };
  const lock = await lockOutput(place.output, { breakLock: options.breakLock ?? false });
  try {
    const record = await readDownloadRecord(plan, place, options.downloads?.progressPath);
    const { output, index, catalogue, claims, close } = await openFiles(job);
    try {
      const tally = new Tally(onNotice);
      const settlement = { corpus, constants, output, tally, catalogue, root: boundary.root, claims };
      const probers = await withDownloads(record, job, (downloads) =>
        settleLabels({ settings, world, plan, prober, index, downloads, settlement }),
      );
      const attrition = judgeAttrition(tally.stats, options.downloads?.attritionWarnThreshold);
      if (attrition !== undefined) onNotice(attrition);
      const replaced = output.ledger.findReplaced();
      if (replaced.length > 0) onNotice(describeReplaced(replaced));
      const { lackingDeviations } = output.ledger;
      if (plan.ratings !== undefined && lackingDeviations > 0) onNotice(describeLacking(lackingDeviations));
      const { manifestPath } = place;
      const [results, jsonl] = [tally.results, await output.digest()];
      const shardBlock = identity && claims && { ...identity, claims: await claims.finish() };
      await catalogue.addOthers(output.ledger.findUnseen(), boundary.root);
      const clipList = await catalogue.finish();
      const found = { results, replaced, jsonl, catalogue: clipList, ffprobe, probers };
      const parts = { settings, plan, ...found, manifestPath, shard: shardBlock };
      const manifest = await composeManifest(parts);
      // The manifest comes last: the next run of a shard that has one looks no further.
      await index.flush();
      await writeManifest(manifestPath, manifest);
      return { ...place, manifest, failures: findFailures(manifest), isUnchanged: false };
    } finally {
      await close();
    }
  } finally {
    await lock.release();
  }
}

interface Job {
  readonly settings: RunSettings;
  readonly world: IngestWorld;
  readonly plan: Plan;
  readonly prober: Prober;
  readonly place: OutputPlace;
  /** Undefined where all labels are taken. */
  readonly identity: ShardIdentity | undefined;
}

/** Opens what the run writes beside its manifest. */
async function openFiles({ settings, world, plan, prober, place, identity }: Job) {
  const { options, constants, now, signal, onNotice } = settings;
  const { output: path, manifestPath } = place;
  const output = await JsonlOutput.open({ path, manifestPath, expected: constants, now, signal });
  const index = await ClipIndex.open({
    path: `${path}.index`,
    root: plan.boundary.root,
    probers: nameProbers(prober.ffprobe, options.prober ?? DEFAULT_PROBER),
    rehash: options.rehash ?? false,
    portable: world.portableIndex,
  });
  if (index.isReplaced) {
    const message = `${path}.index: comes from an earlier version and is replaced; all clips are read again`;
    onNotice({ level: 'info', code: 'INDEX_REPLACED', message });
  }
  for (const file of world.checkedFiles) index.admitChecked(file);
  let claims: ClaimLog | undefined;
  let catalogue: Catalogue | undefined;
  const close = async () => {
    await claims?.close();
    await catalogue?.close();
    await index.close();
    await output.close();
  };
  try {
    claims = identity === undefined ? undefined : await ClaimLog.open(path);
    catalogue = await Catalogue.open(path);
    return { output, index, catalogue, claims, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Does some work while clips are downloaded for it. However the work ends, no download continues after it, and what became of
 * the clips is recorded.
 *
 * @param work gets undefined where there are no clips to download
 * @throws what the work throws; UserError PROGRESS_UNWRITABLE, CLIPS_FOLDER
 */
async function withDownloads<T>(
  record: DownloadRecord | undefined,
  { settings: { options, signal, onNotice }, plan }: Job,
  work: (downloads: ClipDownloads | undefined) => Promise<T>,
): Promise<T> {
  const progress = record?.progress ?? (record?.isNeeded ? await DownloadProgress.create(record.path) : undefined);
  if (progress === undefined) return work(undefined);
  const given = options.downloads ?? {};
  const stop = new AbortController();
  const downloads = await ClipDownloads.open({
    folder: plan.downloadFolder,
    boundary: plan.boundary,
    progress,
    atOnce: given.atOnce ?? DOWNLOAD_DEFAULTS.atOnce,
    atOncePerHost: given.atOncePerHost ?? DOWNLOAD_DEFAULTS.atOncePerHost,
    timeoutS: given.timeoutS ?? DOWNLOAD_DEFAULTS.timeoutS,
    minRate: options.minRate,
    maxClipBytes: given.maxClipBytes ?? DOWNLOAD_DEFAULTS.maxClipBytes,
    allowPrivateHosts: given.allowPrivateHosts ?? false,
    retryFailed: given.retryFailed ?? false,
    signal: AbortSignal.any([signal, stop.signal]),
    onRetry: (message) => onNotice({ level: 'info', code: 'DOWNLOAD_RETRY', message }),
  });
  let result: T;
  try {
    result = await work(downloads);
  } catch (error) {
    stop.abort();
    await downloads.close();
    // The user must know what ended the work. A record that couldn't be written is the smaller trouble.
    await progress.close().catch(() => undefined);
    throw error;
  }
  await downloads.close();
  await progress.close();
  return result;
}
