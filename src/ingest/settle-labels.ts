import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';
import { type Boundary, pathOf, resolveEntry } from '../clips/boundary.ts';
import type { ClipReader } from '../clips/clip-reader.ts';
import type { ClipEntry } from '../clips/corpus-clips.ts';
import { type ClipFault, isFault, type Probe } from '../clips/probe.ts';
import type { ProberCounts } from '../contract/generated/types.ts';
import type { ClipDownloads } from '../fetch/clip-downloads.ts';
import type { Label } from '../labels/label.ts';
import { DEFAULT_PROBER } from '../options/defaults.ts';
import type { ClipIndex } from './clip-index.ts';
import { ClipProber, type ReadClip } from './clip-prober.ts';
import type { Plan } from './plan.ts';
import { type ScoreLedger, type Settlement, settleLabel } from './row.ts';
import { defaultConcurrency, type IngestWorld, type Prober, type RunSettings } from './settings.ts';

/** What was found out about the clip of a label. The bytes of a `known` one have a row already, so it isn't probed. */
export type TakenClip =
  | { readonly kind: 'known'; readonly clip: ClipEntry; readonly sha256: string; readonly sizeBytes: number }
  | {
      readonly kind: 'probed';
      readonly clip: ClipEntry;
      readonly sha256: string;
      readonly sizeBytes: number;
      readonly probe: Probe;
    }
  /** Without a digest where it can't even be read. */
  | {
      readonly kind: 'broken';
      readonly clip: ClipEntry;
      readonly sha256: string | undefined;
      readonly fault: ClipFault;
    }
  | { readonly kind: 'download-failed'; readonly clip: ClipEntry; readonly fault: ClipFault };

/** Clips under way, for each one that is probed: enough for each reading thread to get several at once. */
const CLIPS_PER_PROBE = 64;
/** Labels under way where clips are downloaded: a slow one holds up no others. */
const DOWNLOAD_WINDOW = 4_096;
/** Labels after which the clip index is flushed. */
const INDEX_BATCH_LABELS = 256;
/** Labels that are known already are settled without a pause, but signals must get their turn. */
const TURN_MS = 50;

export interface LabelJob {
  readonly settings: RunSettings;
  readonly world: IngestWorld;
  readonly plan: Plan;
  readonly prober: Prober;
  readonly index: ClipIndex;
  /** Undefined where no clip has to be downloaded. */
  readonly downloads: ClipDownloads | undefined;
  readonly settlement: Settlement;
}

/**
 * Takes the clips, several at once, and settles their labels one by one in the order of the label files. However it ends,
 * nothing continues in the background, and every row that was settled is on disk, except after a disagreement between
 * probers: then the rows of the last batch are dropped.
 */
export async function settleLabels(job: LabelJob): Promise<ProberCounts> {
  const { settings, world, plan, index, downloads, settlement } = job;
  const { options, signal: outer } = settings;
  const { output, tally } = settlement;
  const concurrency = options.concurrency ?? defaultConcurrency();
  const stop = new AbortController();
  const signal = AbortSignal.any([outer, stop.signal]);
  const reader = world.openReader({ threads: Math.min(concurrency, availableParallelism()), signal });
  const prober = new ClipProber({
    mode: options.prober ?? DEFAULT_PROBER,
    probeClip: job.prober.probeClip,
    index,
  });
  const clips = { boundary: plan.boundary, index, reader, prober, ledger: output.ledger, downloads };
  const taker = new ClipTaker(clips, { concurrency, signal });
  const window = downloads === undefined ? concurrency * CLIPS_PER_PROBE : DOWNLOAD_WINDOW;
  const underWay: { readonly label: Label; readonly taken: Promise<TakenClip | undefined> }[] = [];
  let bytesRead = 0;

  const settleFirst = async () => {
    const [first] = underWay;
    if (first === undefined) return;
    const taken = await first.taken;
    outer.throwIfAborted();
    if (prober.disagreement !== undefined) throw prober.disagreement;
    await settleLabel(first.label, taken, settlement);
    underWay.shift();
    if (tally.total % INDEX_BATCH_LABELS === 0) await index.flush();
    if (taken?.kind === 'known' || taken?.kind === 'probed') bytesRead += taken.sizeBytes;
    const bytesDownloaded = downloads?.bytesReceived ?? 0;
    options.onProgress?.({ labelsDone: tally.total, labelsTotal: plan.labels.length, bytesRead, bytesDownloaded });
  };
  let turnBegan = performance.now();
  try {
    for (const label of plan.labels) {
      const taken = taker.take(label);
      // It is awaited when its label is settled, or in the end.
      taken.catch(() => undefined);
      underWay.push({ label, taken });
      if (underWay.length > window) await settleFirst();
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

interface ClipSources {
  readonly boundary: Boundary;
  readonly index: ClipIndex;
  readonly reader: ClipReader;
  readonly prober: ClipProber;
  /** The clips that have a row. */
  readonly ledger: ScoreLedger;
  readonly downloads: ClipDownloads | undefined;
}

/** Takes the clips of labels: downloads, reads and probes each as far as that isn't known already. */
class ClipTaker {
  readonly #sources: ClipSources;
  readonly #signal: AbortSignal;
  readonly #limitProbes: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolves when all clips that were begun so far have been read. */
  #earlierRead: Promise<unknown> = Promise.resolve();

  constructor(sources: ClipSources, { concurrency, signal }: { concurrency: number; signal: AbortSignal }) {
    this.#sources = sources;
    this.#signal = signal;
    this.#limitProbes = pLimit(concurrency);
  }

  /**
   * Takes the clip of a label; undefined where the label has none.
   *
   * @throws UserError PROBER_DISAGREES, or where disk or ffprobe fail as such; the signal's reason when aborted
   */
  async take({ clip, url, rejection }: Label): Promise<TakenClip | undefined> {
    if (clip === undefined || rejection !== undefined) return undefined;
    const { index, prober, ledger, downloads } = this.#sources;
    if (url !== undefined && clip.kind !== 'remote') downloads?.notePresent(clip.name);
    const recalled = clip.kind === 'file' && !prober.isThorough ? index.recall(pathOf(clip)) : undefined;
    if (recalled !== undefined && ledger.has(recalled.sha256)) {
      return { kind: 'known', clip, sha256: recalled.sha256, sizeBytes: Number(recalled.state.size) };
    }
    // Probing begins in label order, so that ffprobe always checks the same clip of a kind.
    const inOrder = Promise.all([this.#read(clip, url), this.#earlierRead]);
    this.#earlierRead = inOrder.catch(() => undefined);
    const [read] = await inOrder;
    if ('kind' in read) return read;
    return this.#limitProbes(async () => {
      const { sha256, sizeBytes } = read.reading;
      const known: TakenClip = { kind: 'known', clip, sha256, sizeBytes };
      const hasRow = ledger.has(sha256);
      if (hasRow && !prober.isThorough) return known;
      const answer = await prober.probe(read, this.#signal);
      if (hasRow) return known;
      return isFault(answer)
        ? { kind: 'broken', clip, sha256, fault: answer }
        : { kind: 'probed', clip, sha256, sizeBytes, probe: answer };
    });
  }

  async #read(clip: ClipEntry, url: string | undefined): Promise<ReadClip | TakenClip> {
    const { boundary, index, reader, prober, ledger, downloads } = this.#sources;
    if (clip.kind === 'remote') {
      const fault = await downloads?.fetch({ name: clip.name, url: url ?? '' });
      if (fault !== undefined) return { kind: 'download-failed', clip, fault };
    }
    const path = await resolveEntry(clip, boundary);
    if (typeof path !== 'string') return { kind: 'broken', clip, sha256: undefined, fault: path };
    const known = index.recall(path);
    // A clip whose digest is known is read all the same where its header is needed.
    const hasRow = known !== undefined && !prober.isThorough && ledger.has(known.sha256);
    if (known !== undefined && (hasRow || !prober.needsBytes(known.sha256))) {
      const { sha256, state } = known;
      return { path, reading: { sha256, sizeBytes: Number(state.size), state, header: undefined } };
    }
    const begun = Date.now();
    const reading = await reader.read(path);
    if (isFault(reading)) return { kind: 'broken', clip, sha256: undefined, fault: reading };
    index.noteFile(path, reading, begun);
    return { path, reading };
  }
}
