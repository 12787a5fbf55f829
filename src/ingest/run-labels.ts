import { pMapIterable } from 'p-map';
import { type ClipFault, isFault } from '../clips/clip-fault.ts';
import type { ClipReader } from '../clips/clip-reader.ts';
import type { CorpusRow } from '../contract/generated/types.ts';
import { validateRow } from '../contract/line.ts';
import { serialiseRow } from '../contract/row.ts';
import { describeValue } from '../contract/violation.ts';
import type { ClipDownloads } from '../fetch/clip-downloads.ts';
import type { Label } from '../labels/label.ts';
import type { ClipIndex } from './clip-index.ts';
import type { ClipProber, ReadClip } from './clip-prober.ts';
import { fetchRemote } from './fetch-remote.ts';
import type { JsonlOutput } from './jsonl-output.ts';
import type { IngestProgress, Notice } from './options.ts';
import { nameOf, type Plan, type PlannedLabel } from './plan.ts';
import type { Score } from './score-ledger.ts';
import type { ClipTaker, TakenClip } from './take-clip.ts';
import type { Tally } from './tally.ts';

/** What is the same for every row of a run. */
export interface RowConstants {
  readonly corpusVersion: string;
  readonly ingestedAt: string;
}

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
  /** Clips that are probed at the same time. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: IngestProgress) => void;
  readonly onNotice: (notice: Notice) => void;
}

/** Clips that are being read or wait for it: enough for each thread to get several at once. */
const READING_WINDOW = 512;
/** Clips that may be finished ahead of the row that is written next, per clip that is probed. */
const WINDOW_PER_PROBE = 16;
/** Labels after which the clip index is brought to its file. */
const INDEX_BATCH_LABELS = 256;

type Matched = Extract<PlannedLabel, { readonly kind: 'matched' }>;
type Reading = { readonly planned: PlannedLabel; readonly read: ReadClip | ClipFault | undefined };
type Arrival = { readonly planned: PlannedLabel; readonly taken: TakenClip | ClipFault | undefined };

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

function describeScore({ mos, mos_std_dev, n_ratings }: Score): string {
  return `MOS ${mos}, standard deviation ${mos_std_dev}, ${n_ratings} ratings`;
}

/** The row that the contract refuses is a fault of its clip: ffprobe said something that no row may say. */
function contractFault(row: CorpusRow): ClipFault | undefined {
  const [violation] = validateRow(row);
  if (violation === undefined) return undefined;
  const { pointer, expected, found } = violation;
  return { code: 'ROW_INVALID', reason: `${pointer} is ${describeValue(found)}, expected ${expected}` };
}

function countBroken({ label, clip }: Matched, { code, reason }: ClipFault, { tally, onNotice }: LabelRun): void {
  tally.addBroken({ file: label.file, line: label.line, src: clip.name, code, reason });
  onNotice({ level: 'warning', code, message: `skipped (broken): ${clip.name}: ${reason}` });
}

function countConflict({ label, clip }: Matched, sha256: string, kept: Score, { tally, onNotice }: LabelRun): void {
  const reason = `these bytes stand with ${describeScore(kept)}; ${label.file}:${label.line} gives ${describeScore(scoreOf(label))}`;
  tally.addConflict({ file: label.file, line: label.line, src: clip.name, src_sha256: sha256, reason });
  onNotice({ level: 'warning', code: 'SCORE_CONFLICT', message: `skipped (conflict): ${clip.name}: ${reason}` });
}

/** Adds the row of a clip whose bytes are new, and counts a clip whose bytes are not. */
async function settleClip(planned: Matched, taken: TakenClip, run: LabelRun): Promise<void> {
  const { output, tally } = run;
  const standing = output.existing.ledger.claim(taken.sha256, scoreOf(planned.label));
  switch (standing.kind) {
    case 'conflict':
      return countConflict(planned, taken.sha256, standing.kept, run);
    case 'standing':
      return tally.addStanding();
    case 'repeated':
      return tally.addRepeated();
    case 'new': {
      const row = composeRow(planned, taken, run);
      if (row === undefined) throw new Error(`${planned.clip.name}: neither probed nor in the JSONL`);
      const fault = contractFault(row);
      if (fault !== undefined) return countBroken(planned, fault, run);
      await output.append(serialiseRow(row));
      output.existing.ledger.add(row);
      return tally.addWritten();
    }
  }
}

async function settle({ planned, taken }: Arrival, run: LabelRun): Promise<void> {
  const { plan, tally, onNotice } = run;
  if (planned.kind === 'rejected') {
    const { file, line, code, reason } = planned.rejected;
    tally.addRejected(planned.rejected);
    onNotice({ level: 'warning', code, message: `rejected: ${file}:${line}: ${reason}` });
  } else if (planned.kind === 'missing' || planned.kind === 'remote') {
    const { file, line } = planned.label;
    tally.addMissing({ file, line, name: nameOf(planned.label, plan.corpus) });
  } else if (planned.kind === 'download-failed') {
    const { label, clip, fault } = planned;
    tally.addDownloadFailed({ file: label.file, line: label.line, src: clip.name, ...fault });
    onNotice({
      level: 'warning',
      code: fault.code,
      message: `skipped (download-failed): ${clip.name}: ${fault.reason}`,
    });
  } else if (taken !== undefined) {
    await (isFault(taken) ? countBroken(planned, taken, run) : settleClip(planned, taken, run));
  }
}

/** Rows that may hold what ffprobe contradicts are not written, and such answers are not remembered. */
function discardDoubtful({ output, index }: LabelRun): void {
  output.discardBatch();
  index.forgetDoubtful();
}

/**
 * Takes the clips, several at once, and settles their labels one by one in the order of the label file. However it ends,
 * nothing of it goes on in the background, and every row that was settled is on disk; but for a disagreement between
 * probers, which costs the batch that it falls into.
 *
 * @throws UserError PROBER_DISAGREES, or where disk or ffprobe fail as such; the signal's reason when aborted
 */
export async function runLabels(run: LabelRun): Promise<void> {
  const { plan, downloads, reader, taker, prober, output, index, concurrency, signal, onProgress } = run;
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const underWay = new Set<Promise<unknown>>();

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
    if (read === undefined || isFault(read)) return { planned, taken: read };
    return { planned, taken: await follow(taker.probe(read, either)) };
  };

  let bytesRead = 0;
  try {
    const labels = downloads === undefined ? plan.labels : fetchRemote(plan.labels, downloads);
    const readings = pMapIterable(labels, read, { concurrency: READING_WINDOW });
    const arrivals = pMapIterable(readings, probe, { concurrency, backpressure: concurrency * WINDOW_PER_PROBE });
    for await (const arrival of arrivals) {
      signal.throwIfAborted();
      if (prober.disagreement !== undefined) throw prober.disagreement;
      await settle(arrival, run);
      if (arrival.taken !== undefined && !isFault(arrival.taken)) bytesRead += arrival.taken.sizeBytes;
      if (run.tally.total % INDEX_BATCH_LABELS === 0) await index.flush();
      const bytesDownloaded = downloads?.bytesReceived ?? 0;
      onProgress({ labelsDone: run.tally.total, labelsTotal: plan.labels.length, bytesRead, bytesDownloaded });
    }
  } finally {
    stop.abort();
    await reader.close();
    await Promise.allSettled(underWay);
    if (prober.disagreement === undefined) await output.flush();
    else discardDoubtful(run);
  }
}
