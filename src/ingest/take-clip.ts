import type { Boundary } from '../clips/boundary.ts';
import { type ClipFault, isFault } from '../clips/clip-fault.ts';
import type { ClipEntry } from '../clips/clip-folder.ts';
import {
  CLIP_CHANGED,
  type ClipReading,
  isUnchanged,
  READ_BUFFER_BYTES,
  readClip,
  readState,
} from '../clips/read-clip.ts';
import { resolveEntry } from '../clips/resolve-entry.ts';
import type { Probe } from '../ffprobe/probe.ts';
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
  readonly probeClip: ProbeClip;
  readonly index: ClipIndex;
  /** Whether the JSONL has a row for this digest. */
  readonly isKnown: (sha256: string) => boolean;
}

/** Reads clips and has them probed; identical bytes that are under way at the same time are probed once. */
export class ClipTaker {
  readonly #options: ClipTakerOptions;
  readonly #probing = new Map<string, Promise<Probe | ClipFault>>();
  readonly #buffers: Buffer[] = [];

  constructor(options: ClipTakerOptions) {
    this.#options = options;
  }

  /** @throws UserError where the disk or ffprobe fails as such; the signal's reason when aborted */
  async take(clip: ClipEntry, signal: AbortSignal): Promise<TakenClip | ClipFault> {
    signal.throwIfAborted();
    const { boundary, isKnown } = this.#options;
    const path = await resolveEntry(clip, boundary);
    if (typeof path !== 'string') return path;
    const reading = (await this.#recall(path)) ?? (await this.#read(path, signal));
    if (isFault(reading)) return reading;
    const { sha256, sizeBytes } = reading;
    if (isKnown(sha256)) return { sha256, sizeBytes, probe: undefined };
    const probe = await this.#probeOnce(path, reading, signal);
    return isFault(probe) ? probe : { sha256, sizeBytes, probe };
  }

  /** What an earlier run read, where the file hasn't been touched since. */
  async #recall(path: string): Promise<ClipReading | undefined> {
    const state = await readState(path);
    const sha256 = state === undefined ? undefined : this.#options.index.findDigest(path, state);
    if (state === undefined || sha256 === undefined) return undefined;
    return { sha256, sizeBytes: Number(state.size), state };
  }

  async #read(path: string, signal: AbortSignal): Promise<ClipReading | ClipFault> {
    const buffer = this.#buffers.pop() ?? Buffer.allocUnsafeSlow(READ_BUFFER_BYTES);
    const begun = Date.now();
    try {
      const reading = await readClip(path, buffer, signal);
      if (!isFault(reading)) this.#options.index.noteDigest(path, reading, begun);
      return reading;
    } finally {
      this.#buffers.push(buffer);
    }
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
    if (!(await isUnchanged(path, state))) return CLIP_CHANGED;
    this.#options.index.noteAnswer(sha256, probe);
    return probe;
  }
}
