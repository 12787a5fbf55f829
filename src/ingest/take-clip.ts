import type { Boundary } from '../clips/boundary.ts';
import { type ClipFault, isFault } from '../clips/clip-fault.ts';
import type { ClipEntry } from '../clips/clip-folder.ts';
import type { ClipReader } from '../clips/clip-reader.ts';
import { isUnchanged, readState } from '../clips/file-state.ts';
import type { Probe } from '../clips/probe.ts';
import { CLIP_CHANGED, type ClipReading } from '../clips/read-clip.ts';
import { resolveEntry } from '../clips/resolve-entry.ts';
import type { ClipIndex } from './clip-index.ts';

/** Asks for the six fields of the clip at a path. */
export type ProbeClip = (path: string, signal?: AbortSignal) => Promise<Probe | ClipFault>;

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
  readonly probeClip: ProbeClip;
  readonly index: ClipIndex;
  /** Whether the JSONL has a row for this digest. */
  readonly isKnown: (sha256: string) => boolean;
}

/** A clip whose bytes are known. */
export interface ReadClip {
  /** Where it was opened. */
  readonly path: string;
  readonly reading: ClipReading;
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
    const reading = this.#recall(path) ?? (await this.#read(path));
    return isFault(reading) ? reading : { path, reading };
  }

  /** @throws UserError where ffprobe fails as such; the signal's reason when aborted */
  async probe({ path, reading }: ReadClip, signal: AbortSignal): Promise<TakenClip | ClipFault> {
    const { sha256, sizeBytes } = reading;
    if (this.#options.isKnown(sha256)) return { sha256, sizeBytes, probe: undefined };
    const probe = await this.#probeOnce(path, reading, signal);
    return isFault(probe) ? probe : { sha256, sizeBytes, probe };
  }

  /** What an earlier run read, where the file hasn't been touched since. */
  #recall(path: string): ClipReading | undefined {
    const { index } = this.#options;
    const state = index.hasDigest(path) ? readState(path) : undefined;
    const sha256 = state === undefined ? undefined : index.findDigest(path, state);
    if (state === undefined || sha256 === undefined) return undefined;
    return { sha256, sizeBytes: Number(state.size), state, header: undefined };
  }

  async #read(path: string): Promise<ClipReading | ClipFault> {
    const begun = Date.now();
    const reading = await this.#options.reader.read(path);
    if (!isFault(reading)) this.#options.index.noteDigest(path, reading, begun);
    return reading;
  }

  async #probeOnce(path: string, reading: ClipReading, signal: AbortSignal): Promise<Probe | ClipFault> {
    const known = this.#options.index.findAnswer(reading.sha256);
    if (known !== undefined) return known;
    const underWay = this.#probing.get(reading.sha256);
    if (underWay !== undefined) {
      const answer = await underWay;
      if (answer !== CLIP_CHANGED) return answer;
    }
    const probing = this.#probeAsRead(path, reading, signal);
    this.#probing.set(reading.sha256, probing);
    try {
      return await probing;
    } finally {
      this.#probing.delete(reading.sha256);
    }
  }

  /** ffprobe opens the file anew: it must have seen the bytes that were read. */
  async #probeAsRead(path: string, { sha256, state }: ClipReading, signal: AbortSignal): Promise<Probe | ClipFault> {
    const probe = await this.#options.probeClip(path, signal);
    if (!isUnchanged(path, state)) return CLIP_CHANGED;
    this.#options.index.noteAnswer(sha256, probe);
    return probe;
  }
}
