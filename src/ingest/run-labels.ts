import { setImmediate as nextTurn } from 'node:timers/promises';
import { pMapIterable } from 'p-map';
import { type ClipFault, isFault } from '../clips/clip-fault.ts';
import type { ClipReader } from '../clips/clip-reader.ts';
import type { CorpusRow } from '../contract/generated/types.ts';
import { serialiseRow } from '../contract/row.ts';
import type { ClipDownloads } from '../fetch/clip-downloads.ts';
import type { Label } from '../labels/label.ts';
import type { ClipIndex } from './clip-index.ts';
import type { ClipProber, ReadClip } from './clip-prober.ts';
import { fetchRemote } from './fetch-remote.ts';
import type { IngestProgress, Notice } from './options.ts';
import type { JsonlOutput } from './output/jsonl-output.ts';
import { OUTCOME_NOTICES } from './output/outcome-notices.ts';
import { describeConflict, type Score, type Standing } from './output/score-ledger.ts';
import type { Tally } from './output/tally.ts';
import { nameOf, type Plan } from './plan/plan.ts';
import type { PlannedLabel } from './plan/planned-labels.ts';
import type { RowConstants } from './run-settings.ts';
import type { ClaimLog } from './shards/claim-log.ts';
import type { ClipTaker, TakenClip } from './take-clip.ts';

export interface LabelRun {
  readonly plan: Plan;
  /** Brings the clips that are not on disk; undefined where all are. */
  readonly downloads: ClipDownloads | undefined;
  readonly constants: RowConstants;
  readonly output: JsonlOutput;
  readonly index: ClipIndex;
  /** Is closed in the end. */
  readonly reader: ClipReader;
  readonly taker: ClipTaker;
  readonly prober: ClipProber;
  readonly tally: Tally;
  /** Where a shard writes which label claimed which bytes, for merging; undefined where all labels are taken. */
  readonly claims: ClaimLog | undefined;
  /** Clips that are probed at the same time. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: IngestProgress) => void;
  readonly onNotice: (notice: Notice) => void;
}

/** Clips that are being read or wait for it, per clip that is probed: enough for each thread to get several at once. */
const WINDOW_PER_READ = 48;
/** Clips that may be finished ahead of the row that is written next, per clip that is probed. */
const WINDOW_PER_PROBE = 16;
/** Labels that go through reading and probing before it is tried again whether the next are known. */
const SEGMENT_LABELS = 16_384;
/** Labels that are known are settled without a pause, but signals and the lock's heartbeat must get their turn. */
const TURN_MS = 50;
/** After so many of them it is told how far the run is, and clock and signal are looked at. */
const LABELS_PER_LOOK = 16;
/** Labels after which the clip index is brought to its file. */
const INDEX_BATCH_LABELS = 256;

/** A run that has new rows, and so needs what judges them: that is not loaded where nothing has changed. */
type JudgingRun = LabelRun & Pick<typeof import('./contract-fault.ts'), 'contractFault'>;

type Matched = Extract<PlannedLabel, { readonly kind: 'matched' }>;
type Reading = { readonly planned: PlannedLabel; readonly read: ReadClip | ClipFault | undefined };
type Arrival = Reading & { readonly taken: TakenClip | ClipFault | undefined };

function composeRow({ label, clip }: Matched, taken: TakenClip, { plan, constants }: LabelRun): CorpusRow | undefined {
  if (taken.probe === undefined) return undefined;
  const { width, height, framerate, duration_s, pix_fmt, encoder_upstream } = taken.probe;
  return {
    src: clip.name,
    src_sha256: taken.sha256,
    src_size_bytes: taken.sizeBytes,
    width,
    height,
    framerate,
    duration_s,
    pix_fmt,
    encoder_upstream,
    ...scoreOf(label),
    corpus: plan.corpus.name,
    corpus_version: constants.corpusVersion,
    ingested_at_utc: constants.ingestedAt,
  };
}

function scoreOf({ mos, mosStdDev, nRatings }: Label): Score {
  return { mos, mos_std_dev: mosStdDev, n_ratings: nRatings };
}

function countBroken({ label, clip }: Matched, { code, reason }: ClipFault, { tally, onNotice }: LabelRun): void {
  const item = { file: label.file, line: label.line, src: clip.name, code, reason };
  tally.addBroken(item);
  onNotice(OUTCOME_NOTICES.broken(item));
}

function countConflict({ label, clip }: Matched, sha256: string, kept: Score, { tally, onNotice }: LabelRun): void {
  const reason = describeConflict(kept, { file: label.file, line: label.line, score: scoreOf(label) });
  const item = { file: label.file, line: label.line, src: clip.name, src_sha256: sha256, reason };
  tally.addConflict(item);
  onNotice(OUTCOME_NOTICES.conflict(item));
}

/** Notes what a label that brought these bytes came to, where merging will have to know. */
function noteClaim(
  outcome: 'dedup' | 'conflict' | 'broken',
  { label, clip }: Matched,
  sha256: string,
  { claims }: LabelRun,
): void {
  const { file, line } = label;
  claims?.noteOther({ file, line, src: clip.name, src_sha256: sha256, ...scoreOf(label), outcome });
}

function noteRow({ label }: Matched, sha256: string, { claims, output }: LabelRun): void {
  claims?.noteRow(label, output.existing.ledger.rowOf(sha256));
}

/** Counts a label whose bytes stand in the JSONL. */
function countStanding(
  planned: Matched,
  sha256: string,
  standing: Exclude<Standing, { readonly kind: 'new' }>,
  run: LabelRun,
): void {
  if (standing.kind === 'already-written') {
    run.tally.addStanding();
    noteRow(planned, sha256, run);
  } else if (standing.kind === 'repeated') {
    run.tally.addRepeated();
    noteClaim('dedup', planned, sha256, run);
  } else {
    countConflict(planned, sha256, standing.kept, run);
    noteClaim('conflict', planned, sha256, run);
  }
}

/** Adds the row of a clip whose bytes are new, and counts a clip whose bytes are not. */
async function settleClip(planned: Matched, taken: TakenClip, run: JudgingRun): Promise<void> {
  const { output, tally } = run;
  const { sha256 } = taken;
  const standing = output.existing.ledger.claim(sha256, scoreOf(planned.label));
  if (standing.kind !== 'new') {
    countStanding(planned, sha256, standing, run);
    return;
  }
  const row = composeRow(planned, taken, run);
  if (row === undefined) throw new Error(`${planned.clip.name}: neither probed nor in the JSONL`);
  const fault = run.contractFault(row);
  if (fault !== undefined) {
    countBroken(planned, fault, run);
    noteClaim('broken', planned, sha256, run);
    return;
  }
  await output.append(serialiseRow(row));
  output.existing.ledger.add(sha256, row);
  tally.addWritten();
  noteRow(planned, sha256, run);
}

/** Counts a label that comes without a clip. */
function countWithoutClip(planned: Exclude<PlannedLabel, Matched>, { plan, tally, onNotice }: LabelRun): void {
  if (planned.kind === 'rejected') {
    tally.addRejected(planned.rejected);
    onNotice(OUTCOME_NOTICES.rejected(planned.rejected));
    return;
  }
  const { file, line } = planned.label;
  if (planned.kind === 'download-failed') {
    const item = { file, line, src: planned.clip.name, ...planned.fault };
    tally.addDownloadFailed(item);
    onNotice(OUTCOME_NOTICES.downloadFailed(item));
    return;
  }
  tally.addMissing({ file, line, name: nameOf(planned.label, plan.corpus) });
}

async function settle({ planned, read, taken }: Arrival, run: JudgingRun): Promise<void> {
  if (planned.kind !== 'matched') return countWithoutClip(planned, run);
  if (taken === undefined) return;
  if (!isFault(taken)) return settleClip(planned, taken, run);
  countBroken(planned, taken, run);
  if (read !== undefined && !isFault(read)) noteClaim('broken', planned, read.reading.sha256, run);
}

/** Rows that may hold what ffprobe contradicts are not written, and such answers are not remembered. */
async function discardDoubtful({ output, index }: LabelRun): Promise<void> {
  output.discardBatch();
  await index.forgetDoubtful();
}

/**
 * Settles a label that has no clip, or whose clip stands in the JSONL as an earlier run has read it.
 *
 * @returns how many bytes the clip has; undefined where it must be looked at
 */
function settleAtOnce(planned: PlannedLabel, run: LabelRun): number | undefined {
  if (planned.kind !== 'matched') {
    countWithoutClip(planned, run);
    return 0;
  }
  const { taker, output } = run;
  const recalled = taker.recall(planned.clip);
  if (recalled === undefined) return undefined;
  const standing = output.existing.ledger.claim(recalled.sha256, scoreOf(planned.label));
  if (standing.kind === 'new') return undefined;
  countStanding(planned, recalled.sha256, standing, run);
  return Number(recalled.state.size);
}

/** Settles labels as long as nothing need be read. @returns the first that needs more; undefined where none does */
async function settleKnown(
  labels: Iterator<PlannedLabel>,
  run: LabelRun,
  progress: Progress,
): Promise<PlannedLabel | undefined> {
  let turnBegan = performance.now();
  let unseen = 0;
  const look = (): void => {
    if (unseen > 0) progress.tell();
    unseen = 0;
    run.signal.throwIfAborted();
  };
  for (let next = labels.next(); next.done !== true; next = labels.next()) {
    const sizeBytes = settleAtOnce(next.value, run);
    if (sizeBytes === undefined) {
      look();
      return next.value;
    }
    progress.add(sizeBytes);
    unseen += 1;
    if (unseen < LABELS_PER_LOOK) continue;
    look();
    if (performance.now() - turnBegan < TURN_MS) continue;
    await nextTurn();
    turnBegan = performance.now();
  }
  look();
  return undefined;
}

/** A label and those that follow it, so many in all. */
function* segmentOf(first: PlannedLabel, labels: Iterator<PlannedLabel>, length: number): Generator<PlannedLabel> {
  yield first;
  for (let count = 1; count < length; count += 1) {
    const next = labels.next();
    if (next.done === true) return;
    yield next.value;
  }
}

/** Tells how far the run is: after each label, or after a few of those that are settled without a pause. */
class Progress {
  readonly #run: LabelRun;
  #bytesRead = 0;

  constructor(run: LabelRun) {
    this.#run = run;
  }

  add(sizeBytes: number): void {
    this.#bytesRead += sizeBytes;
  }

  tell(): void {
    const { plan, downloads, tally, onProgress } = this.#run;
    onProgress({
      labelsDone: tally.total,
      labelsTotal: plan.labels.length,
      bytesRead: this.#bytesRead,
      bytesDownloaded: downloads?.bytesReceived ?? 0,
    });
  }
}

/**
 * Takes the clips, several at once, and settles their labels one by one in the order of the label file. However it ends,
 * nothing of it goes on in the background, and every row that was settled is on disk; but for a disagreement between
 * probers, which costs the batch that it falls into, and for the loss of the output to another run.
 *
 * @throws UserError PROBER_DISAGREES, or where disk or ffprobe fail as such; the signal's reason when aborted
 */
export async function runLabels(run: LabelRun): Promise<void> {
  const { plan, downloads, reader, taker, prober, output, index, concurrency, signal } = run;
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const underWay = new Set<Promise<unknown>>();
  const progress = new Progress(run);

  const follow = async <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    try {
      return await work;
    } finally {
      underWay.delete(work);
    }
  };
  const read = async (planned: PlannedLabel): Promise<Reading> => {
    if (planned.kind !== 'matched') return { planned, read: undefined };
    return { planned, read: await follow(taker.read(planned.clip)) };
  };
  const probe = async ({ planned, read }: Reading): Promise<Arrival> => {
    if (read === undefined || isFault(read)) return { planned, read, taken: read };
    return { planned, read, taken: await follow(taker.probe(read, either)) };
  };
  const settleAll = async (labels: Iterable<PlannedLabel> | AsyncIterable<PlannedLabel>) => {
    const judging = { ...run, ...(await import('./contract-fault.ts')) };
    const readings = pMapIterable(labels, read, { concurrency: concurrency * WINDOW_PER_READ });
    const arrivals = pMapIterable(readings, probe, { concurrency, backpressure: concurrency * WINDOW_PER_PROBE });
    for await (const arrival of arrivals) {
      signal.throwIfAborted();
      if (prober.disagreement !== undefined) throw prober.disagreement;
      await settle(arrival, judging);
      if (run.tally.total % INDEX_BATCH_LABELS === 0) await index.flush();
      progress.add(arrival.taken === undefined || isFault(arrival.taken) ? 0 : arrival.taken.sizeBytes);
      progress.tell();
    }
  };

  try {
    if (downloads !== undefined) return await settleAll(fetchRemote(plan.labels, downloads));
    const labels = plan.labels[Symbol.iterator]();
    for (;;) {
      const first = await settleKnown(labels, run, progress);
      if (first === undefined) break;
      await settleAll(segmentOf(first, labels, SEGMENT_LABELS));
    }
  } finally {
    stop.abort();
    await reader.close();
    await Promise.allSettled(underWay);
    if (prober.disagreement === undefined) await output.flush();
    else await discardDoubtful(run);
  }
}
