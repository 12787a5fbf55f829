import type { Boundary } from '../clips/boundary.ts';
import { CLIP_CHANGED, type ClipFault, isFault } from '../clips/clip-fault.ts';
import type { ClipEntry } from '../clips/clip-folder.ts';
import type { ClipReader } from '../clips/clip-reader.ts';
import { type FileState, readState } from '../clips/file-state.ts';
import type { Probe } from '../clips/probe.ts';
import { pathOf, resolveEntry } from '../clips/resolve-entry.ts';
import { type DigestWords, digestHex, digestWords } from '../contract/digest-table.ts';
import type { ClipProber, ReadClip } from './clip-prober.ts';
import type { ClipIndex } from './index/clip-index.ts';

/** Everything a row needs of its clip. */
export interface TakenClip {
  readonly digest: DigestWords;
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
  readonly isKnown: (digest: DigestWords) => boolean;
}

/** A clip that an earlier run has read. */
export interface RecalledClip {
  readonly digest: DigestWords;
  /** In which it still is. */
  readonly state: FileState;
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
    const known = this.#recall(path);
    if (known === undefined || this.#needsBytes(known)) return this.#read(path);
    const { state, digest } = known;
    const reading = { sha256: digestHex(digest), sizeBytes: Number(state.size), state, header: undefined };
    return { path, digest, reading };
  }

  /** What an earlier run read, where the file hasn't been touched since; undefined where the clip has to be looked at. */
  recall(clip: ClipEntry): RecalledClip | undefined {
    return clip.kind === 'file' && !this.#options.prober.isThorough ? this.#recall(pathOf(clip)) : undefined;
  }

  #needsBytes({ digest }: RecalledClip): boolean {
    const { isKnown, prober } = this.#options;
    return (prober.isThorough || !isKnown(digest)) && prober.needsBytes(digest);
  }

  #recall(path: string): RecalledClip | undefined {
    const { index } = this.#options;
    const file = index.findFile(path);
    const state = file === undefined ? undefined : readState(path);
    const digest = file === undefined || state === undefined ? undefined : index.digestOf(file, state);
    return state === undefined || digest === undefined ? undefined : { digest, state };
  }

  async #read(path: string): Promise<ReadClip | ClipFault> {
    const begun = Date.now();
    const reading = await this.#options.reader.read(path);
    if (isFault(reading)) return reading;
    const digest = digestWords(reading.sha256);
    this.#options.index.noteDigest(path, { state: reading.state, digest }, begun);
    return { path, digest, reading };
  }

  /** @throws UserError PROBER_DISAGREES, or where ffprobe fails as such; the signal's reason when aborted */
  async probe(clip: ReadClip, signal: AbortSignal): Promise<TakenClip | ClipFault> {
    const { digest, reading } = clip;
    const { sha256, sizeBytes } = reading;
    const { isKnown, prober } = this.#options;
    const hasRow = isKnown(digest);
    if (hasRow && !prober.isThorough) return { digest, sha256, sizeBytes, probe: undefined };
    const probe = await this.#probeOnce(clip, signal);
    if (hasRow) return { digest, sha256, sizeBytes, probe: undefined };
    return isFault(probe) ? probe : { digest, sha256, sizeBytes, probe };
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
