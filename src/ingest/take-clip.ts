import type { Boundary } from '../clips/boundary.ts';
import { CLIP_CHANGED, type ClipFault, isFault } from '../clips/clip-fault.ts';
import type { ClipEntry } from '../clips/clip-folder.ts';
import type { ClipReader } from '../clips/clip-reader.ts';
import type { Probe } from '../clips/probe.ts';
import { pathOf, resolveEntry } from '../clips/resolve-entry.ts';
import type { ClipIndex, RecalledClip } from './clip-index.ts';
import type { ClipProber, ReadClip } from './clip-prober.ts';

/** Everything a row needs of its clip. */
export interface TakenClip {
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Undefined where the JSONL has these bytes already, so that nobody need ask. */
  readonly probe: Probe | undefined;
}

export interface ClipTakerOptions {
  readonly boundary: Boundary;
  /** Belongs to the caller. */
  readonly reader: ClipReader;
  readonly prober: ClipProber;
  readonly index: ClipIndex;
  /** Whether the JSONL has a row for this digest. */
  readonly isKnown: (sha256: string) => boolean;
}

/** Reads clips and has them probed; identical bytes that are under way at the same time are probed once. */
export class ClipTaker {
  readonly #options: ClipTakerOptions;
  readonly #probing = new Map<string, Promise<Probe | ClipFault>>();

  constructor(options: ClipTakerOptions) {
    this.#options = options;
  }

  /**
   * Takes the digest of a clip, or recalls it.
   *
   * @throws UserError where the disk fails as such; the signal's reason when aborted
   */
  async read(clip: ClipEntry): Promise<ReadClip | ClipFault> {
    const path = await resolveEntry(clip, this.#options.boundary);
    if (typeof path !== 'string') return path;
    const known = this.#options.index.recall(path);
    if (known === undefined || this.#needsBytes(known)) return this.#read(path);
    const { state, sha256 } = known;
    return { path, reading: { sha256, sizeBytes: Number(state.size), state, header: undefined } };
  }

  /** What an earlier run read, where the file hasn't been touched since; undefined where the clip has to be looked at. */
  recall(clip: ClipEntry): RecalledClip | undefined {
    return clip.kind === 'file' && !this.#options.prober.isThorough
      ? this.#options.index.recall(pathOf(clip))
      : undefined;
  }

  #needsBytes({ sha256 }: RecalledClip): boolean {
    const { isKnown, prober } = this.#options;
    return (prober.isThorough || !isKnown(sha256)) && prober.needsBytes(sha256);
  }

  async #read(path: string): Promise<ReadClip | ClipFault> {
    const begun = Date.now();
    const reading = await this.#options.reader.read(path);
    if (isFault(reading)) return reading;
    this.#options.index.noteFile(path, reading, begun);
    return { path, reading };
  }

  /** @throws UserError PROBER_DISAGREES, or where ffprobe fails as such; the signal's reason when aborted */
  async probe(clip: ReadClip, signal: AbortSignal): Promise<TakenClip | ClipFault> {
    const { sha256, sizeBytes } = clip.reading;
    const { isKnown, prober } = this.#options;
    const hasRow = isKnown(sha256);
    if (hasRow && !prober.isThorough) return { sha256, sizeBytes, probe: undefined };
    const probe = await this.#probeOnce(clip, signal);
    if (hasRow) return { sha256, sizeBytes, probe: undefined };
    return isFault(probe) ? probe : { sha256, sizeBytes, probe };
  }

  async #probeOnce(clip: ReadClip, signal: AbortSignal): Promise<Probe | ClipFault> {
    const { sha256 } = clip.reading;
    const underWay = this.#probing.get(sha256);
    if (underWay !== undefined) {
      const answer = await underWay;
      if (answer !== CLIP_CHANGED) return answer;
    }
    const probing = this.#options.prober.probe(clip, signal);
    this.#probing.set(sha256, probing);
    try {
      return await probing;
    } finally {
      this.#probing.delete(sha256);
    }
  }
}
