import { isDeepStrictEqual } from 'node:util';
import { isUnchanged } from '../clips/file-state.ts';
import type { HeaderReading } from '../clips/mp4/read-mp4.ts';
import {
  CLIP_CHANGED,
  type ClipFault,
  HEADER_READER_VERSION,
  isFault,
  isLastingFault,
  type Probe,
} from '../clips/probe.ts';
import type { ClipReading } from '../clips/read-clip.ts';
import type { ProberCounts } from '../contract/generated/types.ts';
import { FORMAT_WHITELIST } from '../ffprobe/arguments.ts';
import type { Ffprobe } from '../ffprobe/find.ts';
import { UserError } from '../files/user-error.ts';
import type { ProberMode } from '../options/defaults.ts';
import type { Answer, ClipIndex, ProberNames } from './clip-index.ts';

/**
 * One clip in so many is probed by ffprobe as well. 1,200 clips then cost some five runs of ffprobe, 150,000 some 600, so that
 * a reader that is wrong on one clip in a hundred passes with e^-6.
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

/** The header reader's answers are kept with the ffprobe that has checked them, and ffprobe's with the formats that it may open. */
export function nameProbers({ version, sha256 }: Ffprobe, mode: ProberMode): ProberNames {
  const ffprobe = `ffprobe ${version} ${sha256} ${FORMAT_WHITELIST.join()}`;
  return { ffprobe, header: mode === 'auto' ? `header ${HEADER_READER_VERSION} beside ${ffprobe}` : undefined };
}

/** A clip whose bytes are known. */
export interface ReadClip {
  /** Where it was opened. */
  readonly path: string;
  readonly reading: ClipReading;
}

/** Whose answer is compared with ffprobe's, and what to do where they differ. */
const READER = {
  by: 'the header reader',
  hint: 'run with `--prober ffprobe` into a new --output: rows that this run has written already came from the same reader; and report the clip',
} as const;
const OTHER_MACHINE = {
  by: "another machine's index",
  hint: 'run with `--prober ffprobe` and --rehash into a new --output: rows that this run has written already may come from the same index',
} as const;

interface Checked {
  readonly answer: Answer;
  readonly isConfirmed: boolean;
}

/** Ends of ffprobe's complaint where it didn't get to see the file: in a container, as a snap, as another user. */
const NOT_OPENED = /: (?:No such file or directory|Permission denied|Operation not permitted)$/;
/** ffprobe has failed rather than said something else: only an answer can disagree. */
const NO_ANSWER: ReadonlySet<string> = new Set(['PROBE_FAILED', 'PROBE_BAD_JSON']);

function explainUnusable(path: string, { reason }: ClipFault): UserError {
  return new UserError(
    'FFPROBE_UNUSABLE',
    {
      message: `${path}: can be read, but not by this ffprobe: ${reason}`,
      hint: 'make sure that ffprobe may read the corpus folder (one from a container or a snap may not see it) and is no wrapper that changes its output, or run `konvid-ingest setup`',
    },
    3,
  );
}

function describeAnswer(answer: Answer): string {
  return isFault(answer) ? `${answer.code} (${answer.reason})` : JSON.stringify(answer);
}

/**
 * Finds out the six fields of clips, in the way the mode says. ffprobe is the reference: in `auto` it is asked about the
 * first clip of every kind before any other of that kind has its answer, and about a sample.
 */
export class ClipProber {
  readonly #options: ClipProberOptions;
  /** Kinds of clips by their description: true once ffprobe has confirmed the reader. */
  readonly #kinds = new Map<string, Promise<boolean>>();
  /** Clips under way, by digest. */
  readonly #probing = new Map<string, Promise<Answer>>();
  readonly counts: ProberCounts = { header: 0, ffprobe: 0, index: 0, checked: 0 };
  /** Set once ffprobe has contradicted an answer: then nothing that isn't on disk yet may get there. */
  disagreement: UserError | undefined;

  constructor(options: ClipProberOptions) {
    this.#options = options;
  }

  /** Whether ffprobe is asked about every clip, whatever is known of it. */
  get isThorough(): boolean {
    return this.#options.mode === 'verify';
  }

  /** Whether a clip whose digest is known must be read all the same, because its header may answer. */
  needsBytes(sha256: string): boolean {
    const { mode, index } = this.#options;
    return this.isThorough || (mode === 'auto' && index.findAnswer(sha256) === undefined);
  }

  /**
   * Identical bytes that are under way at the same time are probed once.
   *
   * @throws UserError PROBER_DISAGREES (exit 1), FFPROBE_UNUSABLE (exit 3), or where ffprobe fails as such; the signal's reason when aborted
   */
  async probe(clip: ReadClip, signal: AbortSignal): Promise<Answer> {
    const { sha256 } = clip.reading;
    const underWay = this.#probing.get(sha256);
    if (underWay !== undefined) {
      const answer = await underWay;
      if (answer !== CLIP_CHANGED) return answer;
    }
    const probing = this.#probe(clip, signal);
    this.#probing.set(sha256, probing);
    try {
      return await probing;
    } finally {
      this.#probing.delete(sha256);
    }
  }

  async #probe(clip: ReadClip, signal: AbortSignal): Promise<Answer> {
    const { mode, index } = this.#options;
    const { sha256, header } = clip.reading;
    const known = this.isThorough ? undefined : index.findAnswer(sha256);
    if (known !== undefined) {
      const { answer, origin } = known;
      if (origin === 'elsewhere' && isSampled(sha256)) await this.#check(clip, { answer, ...OTHER_MACHINE }, signal);
      if (origin !== 'this-run') this.counts.index += 1;
      return answer;
    }
    if (header === undefined || mode === 'ffprobe') {
      const answer = await this.#ask(clip, signal);
      this.counts.ffprobe += 1;
      return answer;
    }
    if (this.isThorough) return (await this.#check(clip, { answer: header.probe, ...READER }, signal)).answer;
    return this.#takeHeader(clip, header, signal);
  }

  /**
   * ffprobe opens the file anew: it must have seen the bytes that were read.
   *
   * @throws UserError FFPROBE_UNUSABLE (exit 3) where ffprobe can't open a file that was just read
   */
  async #ask({ path, reading }: ReadClip, signal: AbortSignal): Promise<Answer> {
    const answer = await this.#options.probeClip(path, signal);
    if (!isUnchanged(path, reading.state)) return CLIP_CHANGED;
    if (isFault(answer) && NOT_OPENED.test(answer.reason)) throw explainUnusable(path, answer);
    this.#options.index.noteAnswer(reading.sha256, answer, 'ffprobe');
    return answer;
  }

  /** All others of a kind wait until its first clip is checked. A time-out leaves the kind open. */
  async #takeHeader(clip: ReadClip, { probe, kind }: HeaderReading, signal: AbortSignal): Promise<Answer> {
    const { sha256 } = clip.reading;
    let checking = this.#kinds.get(kind);
    while (checking !== undefined && !(await checking)) checking = this.#kinds.get(kind);
    if (checking !== undefined && !isSampled(sha256)) {
      this.counts.header += 1;
      this.#options.index.noteAnswer(sha256, probe, 'header');
      return probe;
    }
    const checked = this.#check(clip, { answer: probe, ...READER }, signal);
    if (checking === undefined) this.#kinds.set(kind, this.#confirm(kind, checked));
    const { answer, isConfirmed } = await checked;
    this.counts[isConfirmed ? 'header' : 'ffprobe'] += 1;
    return answer;
  }

  #confirm(kind: string, checked: Promise<Checked>): Promise<boolean> {
    const confirmed = checked.then(({ isConfirmed }) => {
      if (!isConfirmed) this.#kinds.delete(kind);
      return isConfirmed;
    });
    confirmed.catch(() => undefined);
    return confirmed;
  }

  /** Compares an answer with ffprobe's. A time-out and the like neither confirm nor contradict it. */
  async #check(
    clip: ReadClip,
    { by, answer, hint }: { readonly by: string; readonly answer: Answer; readonly hint: string },
    signal: AbortSignal,
  ): Promise<Checked> {
    const truth = await this.#ask(clip, signal);
    if (isFault(truth) && !isLastingFault(truth)) return { answer: truth, isConfirmed: false };
    if (isFault(truth) && NO_ANSWER.has(truth.code)) throw explainUnusable(clip.path, truth);
    if (!isDeepStrictEqual(truth, answer)) {
      const message = `${clip.path}: ${by} says ${describeAnswer(answer)}, ffprobe says ${describeAnswer(truth)}`;
      this.disagreement ??= new UserError('PROBER_DISAGREES', { message, hint }, 1);
      throw this.disagreement;
    }
    this.counts.checked += 1;
    return { answer: truth, isConfirmed: true };
  }
}
