import { isDeepStrictEqual } from 'node:util';
import { CLIP_CHANGED, type ClipFault, isFault, isLastingFault } from '../clips/clip-fault.ts';
import { isUnchanged } from '../clips/file-state.ts';
import type { HeaderReading } from '../clips/mp4/read-mp4.ts';
import { HEADER_READER_VERSION } from '../clips/mp4/version.ts';
import type { Probe } from '../clips/probe.ts';
import type { ClipReading } from '../clips/read-clip.ts';
import type { ProberCounts } from '../contract/generated/types.ts';
import type { Ffprobe } from '../ffprobe/find.ts';
import { UserError } from '../files/user-error.ts';
import type { ProberMode } from '../options/defaults.ts';
import type { Answer, ClipIndex, ProberNames } from './clip-index.ts';

/**
 * One clip in so many is asked about again. 1,200 clips then cost some five runs of ffprobe, which hashing alone outlasts
 * many times. 150,000 clips get some 600 checks, so that a reader that is wrong on one clip in a hundred passes with e^-6.
 */
const SAMPLED_ONE_IN = 256;

/** Whether a clip belongs to the sample: by its digest, so that every run and every machine takes the same. */
export function isSampled(sha256: string): boolean {
  return Number.parseInt(sha256.slice(0, 8), 16) % SAMPLED_ONE_IN === 0;
}

/** Asks for the six fields of the clip at a path. */
export type ProbeClip = (path: string, signal?: AbortSignal) => Promise<Probe | ClipFault>;

export interface ClipProberOptions {
  readonly mode: ProberMode;
  /** ffprobe: the reference. */
  readonly probeClip: ProbeClip;
  readonly index: ClipIndex;
}

/** The header reader's answers are kept with the ffprobe that has checked them. */
export function nameProbers({ version, sha256 }: Ffprobe, mode: ProberMode): ProberNames {
  const ffprobe = `ffprobe ${version} ${sha256}`;
  return { ffprobe, header: mode === 'auto' ? `header ${HEADER_READER_VERSION} beside ${ffprobe}` : undefined };
}

/** A clip whose bytes are known. */
export interface ReadClip {
  /** Where it was opened. */
  readonly path: string;
  readonly reading: ClipReading;
}

function describeAnswer(answer: Answer): string {
  return isFault(answer) ? `${answer.code} (${answer.reason})` : JSON.stringify(answer);
}

/** An answer that is held against ffprobe's, and what to do where they differ. */
interface Claim {
  readonly by: string;
  readonly answer: Answer;
  readonly hint: string;
}

interface Checked {
  readonly answer: Answer;
  readonly isConfirmed: boolean;
}

function claimOfReader(answer: Probe): Claim {
  return {
    by: 'the header reader',
    answer,
    hint: 'run with --prober ffprobe into a new --output: rows of this run that stand already came from the same reader; and report the clip',
  };
}

function claimOfIndex(answer: Answer): Claim {
  return {
    by: "another machine's index",
    answer,
    hint: 'run with --prober ffprobe --rehash into a new --output: rows of this run that stand already may come from the same index',
  };
}

/**
 * Finds out the six fields of clips, in the way the mode says. ffprobe is the reference: in `auto` it is asked about the
 * first clip of every kind before any other of that kind has its answer, and about a sample.
 */
export class ClipProber {
  readonly #options: ClipProberOptions;
  /** Kinds of clips by their description: true once ffprobe has confirmed the reader. */
  readonly #kinds = new Map<string, Promise<boolean>>();
  readonly #counts = { header: 0, ffprobe: 0, index: 0, checked: 0 };
  #disagreement: UserError | undefined;

  constructor(options: ClipProberOptions) {
    this.#options = options;
  }

  get counts(): ProberCounts {
    return { ...this.#counts };
  }

  /** Set once ffprobe has contradicted an answer: then nothing that isn't on disk yet may get there. */
  get disagreement(): UserError | undefined {
    return this.#disagreement;
  }

  /** Whether ffprobe is asked about every clip, whatever is known of it. */
  get isThorough(): boolean {
    return this.#options.mode === 'verify';
  }

  /** Whether a clip whose digest is known must be read all the same, because its header may answer. */
  needsBytes(sha256: string): boolean {
    const { mode, index } = this.#options;
    return mode === 'verify' || (mode === 'auto' && index.findAnswer(sha256) === undefined);
  }

  /**
   * @throws UserError PROBER_DISAGREES (exit 1), or where ffprobe fails as such; the signal's reason when aborted
   */
  async probe(clip: ReadClip, signal: AbortSignal): Promise<Answer> {
    const { mode, index } = this.#options;
    const { sha256, header } = clip.reading;
    if (mode === 'verify') return this.#verify(clip, signal);
    const known = index.findAnswer(sha256);
    if (known !== undefined) {
      const { answer, origin } = known;
      if (origin === 'elsewhere' && isSampled(sha256)) await this.#check(clip, claimOfIndex(answer), signal);
      if (origin !== 'this-run') this.#counts.index += 1;
      return answer;
    }
    if (mode === 'auto' && header !== undefined) return this.#takeHeader(clip, header, signal);
    return this.#askAndCount(clip, signal);
  }

  async #verify(clip: ReadClip, signal: AbortSignal): Promise<Answer> {
    const { header } = clip.reading;
    if (header === undefined) return this.#askAndCount(clip, signal);
    return (await this.#check(clip, claimOfReader(header.probe), signal)).answer;
  }

  async #askAndCount(clip: ReadClip, signal: AbortSignal): Promise<Answer> {
    const answer = await this.#ask(clip, signal);
    this.#counts.ffprobe += 1;
    return answer;
  }

  /** ffprobe opens the file anew: it must have seen the bytes that were read. */
  async #ask({ path, reading }: ReadClip, signal: AbortSignal): Promise<Answer> {
    const answer = await this.#options.probeClip(path, signal);
    if (!isUnchanged(path, reading.state)) return CLIP_CHANGED;
    this.#options.index.noteAnswer(reading.sha256, answer, 'ffprobe');
    return answer;
  }

  async #takeHeader(clip: ReadClip, { probe, kind }: HeaderReading, signal: AbortSignal): Promise<Answer> {
    const { sha256 } = clip.reading;
    let checking = this.#kinds.get(kind);
    while (checking !== undefined && !(await checking)) checking = this.#kinds.get(kind);
    if (checking === undefined) return this.#openKind(clip, { probe, kind }, signal);
    if (isSampled(sha256)) return this.#count(this.#check(clip, claimOfReader(probe), signal));
    this.#counts.header += 1;
    this.#options.index.noteAnswer(sha256, probe, 'header');
    return probe;
  }

  /** Checks the first clip of a kind, while all others of the kind wait. A time-out leaves the kind open. */
  #openKind(clip: ReadClip, { probe, kind }: HeaderReading, signal: AbortSignal): Promise<Answer> {
    const checked = this.#check(clip, claimOfReader(probe), signal);
    const confirmed = checked.then(({ isConfirmed }) => {
      if (!isConfirmed) this.#kinds.delete(kind);
      return isConfirmed;
    });
    confirmed.catch(() => undefined);
    this.#kinds.set(kind, confirmed);
    return this.#count(checked);
  }

  async #count(checked: Promise<Checked>): Promise<Answer> {
    const { answer, isConfirmed } = await checked;
    this.#counts[isConfirmed ? 'header' : 'ffprobe'] += 1;
    return answer;
  }

  /** Compares an answer with ffprobe's. A time-out and the like neither confirm nor contradict it. */
  async #check(clip: ReadClip, { by, answer, hint }: Claim, signal: AbortSignal): Promise<Checked> {
    const truth = await this.#ask(clip, signal);
    if (isFault(truth) && !isLastingFault(truth)) return { answer: truth, isConfirmed: false };
    if (!isDeepStrictEqual(truth, answer)) {
      const message = `${clip.path}: ${by} says ${describeAnswer(answer)}, ffprobe says ${describeAnswer(truth)}`;
      this.#disagreement ??= new UserError('PROBER_DISAGREES', { message, hint }, 1);
      throw this.#disagreement;
    }
    this.#counts.checked += 1;
    return { answer: truth, isConfirmed: true };
  }
}
