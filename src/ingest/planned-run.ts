import { availableParallelism } from 'node:os';
import { CorpusFolders } from '../clips/corpus-folders.ts';
import { HEADER_READER_VERSION } from '../clips/mp4/version.ts';
import type { IngestManifest } from '../contract/generated/types.ts';
import type { Ffprobe } from '../ffprobe/find.ts';
import { lockOutput } from '../files/output-lock.ts';
import { judgeAttrition } from './attrition.ts';
import { ClipIndex, type ProberNames } from './clip-index.ts';
import { ClipProber } from './clip-prober.ts';
import { DEFAULT_PROBER, defaultConcurrency } from './defaults.ts';
import { type DownloadRecord, readRecord, withDownloads } from './open-downloads.ts';
import { composeManifest } from './output/compose-manifest.ts';
import { JsonlOutput } from './output/jsonl-output.ts';
import { type OutputPlace, settleOutputPlace } from './output/output-place.ts';
import { Tally } from './output/tally.ts';
import { writeManifest } from './output/write-manifest.ts';
import { announceFindings } from './plan/announce-findings.ts';
import { describePlan, type Findings } from './plan/describe-plan.ts';
import { type Plan, planIngest } from './plan/plan.ts';
import type { ProberMode } from './prober-mode.ts';
import { runLabels } from './run-labels.ts';
import type { RunSettings } from './run-settings.ts';
import { ClaimLog } from './shards/claim-log.ts';
import type { Shard } from './shards/shard.ts';
import { findDoneShard, identifyShard, type ShardIdentity } from './shards/shard-marker.ts';
import { ClipTaker } from './take-clip.ts';
import type { IngestWorld, Prober } from './world.ts';

/** What a run needs that looks at every label. */
export interface PlannedRunParts {
  /** Undefined to take all labels. */
  readonly shard: Shard | undefined;
  readonly world: IngestWorld;
}

/** A run that is done. */
export interface PlannedRun extends OutputPlace {
  readonly manifest: IngestManifest;
  /** True where this is a shard that was done before. */
  readonly isUnchanged: boolean;
}

/**
 * Finds labels and clips, joins them, reads and probes what isn't known, and writes rows and manifest.
 *
 * @throws what `ingest` throws
 */
export async function runPlanned(run: RunSettings, { shard, world }: PlannedRunParts): Promise<PlannedRun> {
  const { options, corpus, now } = run;
  const { manifestCsv, clipsSubdir, limit } = options;
  const plan = await planIngest(new CorpusFolders(run.boundary), { corpus, manifestCsv, clipsSubdir, limit, shard });
  const findings = describePlan(plan);
  announceFindings(
    {
      findings,
      lacking: plan.lacking,
      before: plan.labels.before,
      remote: plan.labels.count('remote'),
      missing: plan.labels.count('missing'),
      shard,
    },
    options,
  );
  const prober = await world.openProber(options);
  const place = await settleOutputPlace(plan, options);
  const identity = shard === undefined ? undefined : identifyShard(plan, shard, now.getTime());
  if (identity !== undefined) {
    const done = await findDoneShard(identity, { run, ffprobe: prober.ffprobe, plan, place });
    if (done !== undefined) {
      return { ...place, manifest: done, isUnchanged: true };
    }
  }
  const manifest = await writeOutput({ run, plan, findings, prober, place, identity, world });
  return { ...place, manifest, isUnchanged: false };
}

interface OutputJob {
  readonly run: RunSettings;
  readonly plan: Plan;
  readonly findings: Findings;
  readonly prober: Prober;
  readonly place: OutputPlace;
  /** Of a shard. */
  readonly identity: ShardIdentity | undefined;
  readonly world: IngestWorld;
}

/** Everything that happens while the output is locked. */
async function writeOutput(job: OutputJob): Promise<IngestManifest> {
  const { run, plan, prober, place } = job;
  const { options, constants, now } = run;
  const lock = await lockOutput(place.output, { breakLock: options.breakLock ?? false });
  const signal = options.signal ?? new AbortController().signal;
  try {
    const record = await readRecord(plan, place, options.downloads ?? {});
    const { corpus } = plan;
    const expected = { corpus: corpus.name, corpusVersion: constants.corpusVersion };
    const output = await JsonlOutput.open({
      path: place.output,
      manifestPath: place.manifestPath,
      expected,
      now,
      signal,
    });
    const index = await ClipIndex.open({
      path: `${place.output}.index`,
      root: plan.boundary.root,
      probers: nameProbers(prober.ffprobe, options.prober ?? DEFAULT_PROBER),
      rehash: options.rehash ?? false,
      portable: job.world.portableIndex,
    });
    if (index.isReplaced) {
      const message = `${place.output}.index: comes from an earlier version and is replaced; all clips are read again`;
      options.onNotice?.({ level: 'info', code: 'INDEX_REPLACED', message });
    }
    for (const file of job.world.checkedFiles) index.admitChecked(file);
    let claims: ClaimLog | undefined;
    try {
      claims = job.identity === undefined ? undefined : new ClaimLog(place.output);
      return await fillOutput({ output, index, record, claims }, job, signal);
    } finally {
      claims?.close();
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
  const { run, plan, findings, place, identity } = job;
  const { options, constants } = run;
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
    isKnown: (sha256) => output.existing.ledger.has(sha256),
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
    run,
    findings,
    results: tally.results,
    jsonl: await output.digest(),
    ffprobe,
    probers: prober.counts,
    manifestPath: place.manifestPath,
    shard: identity === undefined || claims === undefined ? undefined : { ...identity, claims: await claims.finish() },
  });
  // The manifest comes last: the next run of a shard that has one looks no further.
  await index.flush();
  await writeManifest(place.manifestPath, manifest);
  return manifest;
}
