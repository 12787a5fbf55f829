/** The soak itself: acts on corpora, in turns, with a sample after each. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeRandom } from '../../test/support/random.ts';
import type { Act } from './act.ts';
import { ACTS_HERE } from './acts-here.ts';
import { ACTS_OF_CHILDREN } from './acts-of-children.ts';
import { type Sample, takeSample } from './sample.ts';
import { makeStage, type Stage, withOutput } from './stage.ts';

export interface SoakOptions {
  readonly workspace: string;
  readonly minutes: number;
  /** Clips of the largest corpus. */
  readonly clips: number;
  /** Whether smaller corpora are left out. */
  readonly alone: boolean;
  readonly seed: number;
  /** Told now and then how it goes. */
  readonly onProgress: (line: string) => void;
}

/** How often an act was played on a corpus, and how long that took. */
export interface Played {
  readonly act: string;
  readonly clips: number;
  readonly times: number;
  readonly seconds: number;
}

export interface Soak {
  readonly played: readonly Played[];
  readonly samples: readonly Sample[];
  /** Promises that were broken, with what was being done. */
  readonly faults: readonly string[];
}

/** Smaller corpora that take turns with the largest. */
const SIZES = [300, 20_000];
const ACTS = [...ACTS_HERE, ...ACTS_OF_CHILDREN];
const PROGRESS_EVERY_MS = 60_000;

function actsFor({ clips }: Stage): Act[] {
  return ACTS.filter(({ mostClips = Number.POSITIVE_INFINITY }) => clips <= mostClips);
}

/** A corpus, what was played on it, and the acts that it has still to go through before they begin again. */
class Turn {
  readonly stage: Stage;
  readonly played = new Map<string, { times: number; seconds: number }>();
  #left: Act[] = [];
  seconds = 0;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** The acts in an order that is drawn anew each time round. */
  next(random: () => number): Act {
    if (this.#left.length === 0) this.#left = actsFor(this.stage);
    const [act] = this.#left.splice(Math.floor(random() * this.#left.length), 1);
    if (act === undefined) throw new Error('there is no act for this corpus');
    return act;
  }

  /** Whether each act was played once. */
  get isThrough(): boolean {
    return this.played.size === actsFor(this.stage).length;
  }

  note({ name }: Act, seconds: number): void {
    const before = this.played.get(name) ?? { times: 0, seconds: 0 };
    this.played.set(name, { times: before.times + 1, seconds: before.seconds + seconds });
    this.seconds += seconds;
  }
}

async function prepareTurns({ workspace, clips, alone, onProgress }: SoakOptions): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  for (const size of [...SIZES.filter((smaller) => smaller < clips && !alone), clips]) {
    const folder = join(workspace, String(size));
    await mkdir(folder);
    const stage = await makeStage(folder, size);
    onProgress(`a corpus of ${size} clips, ingested once in ${(stage.reference.milliseconds / 1000).toFixed(1)} s`);
    turns.push(new Turn(stage));
  }
  return turns;
}

/** Folders for what programs leave behind elsewhere: the user's own are left alone, and what stays in these is seen. */
async function divertFolders(workspace: string): Promise<readonly string[]> {
  const [temporary, cache] = [join(workspace, 'tmp'), join(workspace, 'cache')];
  for (const folder of [temporary, cache]) await mkdir(folder);
  Object.assign(process.env, { TMPDIR: temporary, XDG_CACHE_HOME: cache });
  return [temporary];
}

/**
 * Plays acts until the time is up, and each once on the smallest corpus, unless the largest is alone; each corpus gets about
 * the same time.
 */
export async function runSoak(options: SoakOptions): Promise<Soak> {
  const { workspace, minutes, alone, seed, onProgress } = options;
  const temporary = await divertFolders(workspace);
  const turns = await prepareTurns(options);
  const emptyFolders = [...temporary, ...turns.map(({ stage }) => stage.outputs)];
  const random = makeRandom(seed);
  const { signal } = new AbortController();
  const samples: Sample[] = [];
  const faults: string[] = [];
  const startedAt = performance.now();
  let saidAt = startedAt;
  while (performance.now() - startedAt < minutes * 60_000 || !(alone || turns[0]?.isThrough === true)) {
    const turn = turns.reduce((least, other) => (other.seconds < least.seconds ? other : least));
    const act = turn.next(random);
    const began = performance.now();
    try {
      await withOutput(turn.stage, (output) => act.play({ stage: turn.stage, output, random, signal }));
    } catch (error) {
      faults.push(`${act.name}, ${turn.stage.clips} clips: ${error instanceof Error ? error.stack : String(error)}`);
    }
    turn.note(act, (performance.now() - began) / 1000);
    const sample = await takeSample(startedAt, emptyFolders);
    samples.push(sample);
    if (performance.now() - saidAt >= PROGRESS_EVERY_MS) {
      saidAt = performance.now();
      onProgress(`${samples.length} acts, ${faults.length} faults, ${JSON.stringify(sample)}`);
    }
  }
  const played = turns.flatMap(({ stage, played }) =>
    [...played].map(([act, figures]) => ({ act, clips: stage.clips, ...figures })),
  );
  return { played, samples, faults };
}
