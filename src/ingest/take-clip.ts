import pLimit, { type LimitFunction } from 'p-limit';
import { type Boundary, pathOf, resolveEntry } from '../clips/boundary.ts';
import { CLIP_CHANGED, type ClipFault, isFault } from '../clips/clip-fault.ts';
import type { ClipReader } from '../clips/clip-reader.ts';
import type { ClipEntry } from '../clips/corpus-clips.ts';
import type { Probe } from '../clips/probe.ts';
import type { ClipDownloads } from '../fetch/clip-downloads.ts';
import type { Label } from '../labels/label.ts';
import type { ClipIndex, RecalledClip } from './clip-index.ts';
import type { ClipProber, ReadClip } from './clip-prober.ts';
import type { ScoreLedger } from './score-ledger.ts';

/** A clip whose bytes the JSONL already has, so that it isn't probed. */
interface Known {
  readonly kind: 'known';
  readonly clip: ClipEntry;
  readonly sha256: string;
  readonly sizeBytes: number;
}

export interface ReadAndProbed extends Omit<Known, 'kind'> {
  readonly kind: 'probed';
  readonly probe: Probe;
}

interface Broken {
  readonly kind: 'broken';
  readonly clip: ClipEntry;
  /** Undefined where the clip can't even be read. */
  readonly sha256: string | undefined;
  readonly fault: ClipFault;
}

interface DownloadFailed {
  readonly kind: 'download-failed';
  readonly clip: ClipEntry;
  readonly fault: ClipFault;
}

/** What was found out about the clip of a label. */
export type TakenClip = Known | ReadAndProbed | Broken | DownloadFailed;

export interface ClipTakerOptions {
  readonly boundary: Boundary;
  readonly index: ClipIndex;
  readonly reader: ClipReader;
  readonly prober: ClipProber;
  /** The clips that have a row. */
  readonly ledger: ScoreLedger;
  /** Undefined where no clip has to be downloaded. */
  readonly downloads: ClipDownloads | undefined;
  /** Clips that are probed at the same time. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
}

/** Takes the clips of labels: downloads, reads and probes each as far as that isn't known already. */
export class ClipTaker {
  readonly #options: ClipTakerOptions;
  readonly #probeLimit: LimitFunction;
  /** Identical bytes that are under way at the same time are probed once. */
  readonly #probing = new Map<string, Promise<Probe | ClipFault>>();
  /** Resolves when all clips that were begun so far have been read. */
  #allRead: Promise<unknown> = Promise.resolve();

  constructor(options: ClipTakerOptions) {
    this.#options = options;
    this.#probeLimit = pLimit(options.concurrency);
  }

  /**
   * Takes the clip of a label. Gives the result at once where nothing has to be read, and undefined where the label has no
   * clip.
   *
   * @throws UserError PROBER_DISAGREES, or where disk or ffprobe fail as such; the signal's reason when aborted
   */
  take({ clip, url, rejection }: Label): Promise<TakenClip> | TakenClip | undefined {
    if (clip === undefined || rejection !== undefined) return undefined;
    const { downloads, index, ledger, prober } = this.#options;
    if (url !== undefined && clip.kind !== 'remote') downloads?.notePresent(clip.name);
    const known = clip.kind === 'file' && !prober.isThorough ? index.recall(pathOf(clip)) : undefined;
    if (known === undefined || !ledger.has(known.sha256)) return this.#take(clip, url);
    return { kind: 'known', clip, sha256: known.sha256, sizeBytes: Number(known.state.size) };
  }

  async #take(clip: ClipEntry, url: string | undefined): Promise<TakenClip> {
    // Probing begins in label order, so that ffprobe always checks the same clip of a kind.
    const inOrder = Promise.all([this.#read(clip, url), this.#allRead]);
    this.#allRead = inOrder.catch(() => undefined);
    const [read] = await inOrder;
    return 'kind' in read ? read : this.#probeLimit(() => this.#probe(clip, read));
  }

  async #read(clip: ClipEntry, url: string | undefined): Promise<ReadClip | Broken | DownloadFailed> {
    const { boundary, index, reader, downloads } = this.#options;
    if (clip.kind === 'remote') {
      const fault = await downloads?.fetch({ name: clip.name, url: url ?? '' });
      if (fault !== undefined) return { kind: 'download-failed', clip, fault };
    }
    const path = await resolveEntry(clip, boundary);
    if (typeof path !== 'string') return { kind: 'broken', clip, sha256: undefined, fault: path };
    const known = index.recall(path);
    if (known !== undefined && !this.#needsBytes(known)) {
      const { sha256, state } = known;
      return { path, reading: { sha256, sizeBytes: Number(state.size), state, header: undefined } };
    }
    const begun = Date.now();
    const reading = await reader.read(path);
    if (isFault(reading)) return { kind: 'broken', clip, sha256: undefined, fault: reading };
    index.noteFile(path, reading, begun);
    return { path, reading };
  }

  /** Whether a clip whose digest is known is read all the same, because nobody remembers what its header says. */
  #needsBytes({ sha256 }: RecalledClip): boolean {
    const { ledger, prober } = this.#options;
    return (prober.isThorough || !ledger.has(sha256)) && prober.needsBytes(sha256);
  }

  async #probe(clip: ClipEntry, read: ReadClip): Promise<TakenClip> {
    const { ledger, prober } = this.#options;
    const { sha256, sizeBytes } = read.reading;
    const hasRow = ledger.has(sha256);
    const probe = hasRow && !prober.isThorough ? undefined : await this.#probeOnce(read);
    if (hasRow || probe === undefined) return { kind: 'known', clip, sha256, sizeBytes };
    return isFault(probe)
      ? { kind: 'broken', clip, sha256, fault: probe }
      : { kind: 'probed', clip, sha256, sizeBytes, probe };
  }

  async #probeOnce(read: ReadClip): Promise<Probe | ClipFault> {
    const { prober, signal } = this.#options;
    const { sha256 } = read.reading;
    const underWay = this.#probing.get(sha256);
    if (underWay !== undefined) {
      const answer = await underWay;
      if (answer !== CLIP_CHANGED) return answer;
    }
    const probing = prober.probe(read, signal);
    this.#probing.set(sha256, probing);
    try {
      return await probing;
    } finally {
      this.#probing.delete(sha256);
    }
  }
}
