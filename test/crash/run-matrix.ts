import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeRandom } from '../support/random.ts';
import { describeMoment, findSites, interrupt, type Moment, type Site, type StopSignal } from './interrupt.ts';
import {
  compareEnd,
  type EndedRun,
  findFalseClaims,
  findLeftovers,
  readEnd,
  type Scene,
  type SceneEnd,
} from './scene.ts';

/** What came of all interruptions of a scene. */
export interface SceneFigures {
  readonly name: string;
  /** Interruptions that met a run at work, by their signals. */
  readonly hits: Record<StopSignal, number>;
  /** Of them, those at a system call. */
  atCalls: number;
  /** System calls of an undisturbed run by which it changes its place. */
  readonly sites: number;
  /** What was wrong, with what leads there again. */
  readonly faults: string[];
}

export interface MatrixOptions {
  readonly scenes: readonly Scene[];
  /** Interruptions that must meet a run at work, in all. */
  readonly kills: number;
  readonly seed: number;
  /** Where the runs write. */
  readonly folder: string;
  /** Whether runs can be stopped at their system calls. */
  readonly isTraced: boolean;
  readonly onAttempt?: (hits: number) => void;
}

/** A scene, and what is known of it from an undisturbed run. */
interface Rehearsed {
  readonly scene: Scene;
  readonly expected: SceneEnd;
  /** The bytes of the file that grows. */
  readonly grown: Buffer | undefined;
  readonly sites: readonly Site[];
  /** Of a run that was just measured: a busy machine is slower now and then. */
  milliseconds: number;
  readonly figures: SceneFigures;
}

const CODES = { SIGTERM: 143, SIGINT: 130 } as const;
/** So many of interrupted runs are interrupted again when they go on. */
const AGAIN_SHARE = 0.55;
/** A run that takes over from a dead one waits this long for another that may do the same. */
const SETTLE_MS = 300;

async function rehearse(scene: Scene, { folder, isTraced }: MatrixOptions): Promise<Rehearsed> {
  await scene.prepare?.();
  const place = await makePlace(scene, folder);
  const started = performance.now();
  const calm = await scene.start(place).ended;
  const milliseconds = performance.now() - started;
  if (calm.exitCode !== 0) throw new Error(`${scene.name} fails undisturbed: ${calm.said}`);
  const expected = await readEnd(scene, place);
  const grown = scene.grows === undefined ? undefined : await readFile(join(place, scene.grows));
  await rm(place, { recursive: true });
  let sites: readonly Site[] = [];
  if (isTraced) {
    const traced = await makePlace(scene, folder);
    ({ sites } = await findSites(scene, traced));
    const differences = await compareEnd(scene, traced, expected);
    if (differences.length > 0) throw new Error(`${scene.name} ends otherwise when traced: ${differences.join('; ')}`);
    await rm(traced, { recursive: true });
  }
  const hits = { SIGKILL: 0, SIGTERM: 0, SIGINT: 0 };
  const figures = { name: scene.name, hits, atCalls: 0, sites: sites.length, faults: [] };
  return { scene, expected, grown, sites, milliseconds, figures };
}

async function makePlace({ furnish }: Scene, folder: string): Promise<string> {
  const place = join(await mkdtemp(join(folder, 'run-')), 'place');
  await mkdir(place);
  await furnish?.(place);
  return place;
}

function drawMoment({ sites, milliseconds }: Rehearsed, random: () => number): Moment {
  const drawn = random();
  const signal: StopSignal = drawn < 0.6 ? 'SIGKILL' : drawn < 0.8 ? 'SIGTERM' : 'SIGINT';
  const site = sites[Math.floor(random() * sites.length)];
  const share = random();
  if (site === undefined || random() < 0.5) return { kind: 'time', signal, milliseconds: share * milliseconds };
  return { kind: 'call', signal, ...site };
}

/** Whether a run was met at work; what is wrong with how it ended. */
function judgeEnding(
  { exitCode, signal }: EndedRun,
  moment: Moment,
  { codeWhenStopped }: Scene,
): { readonly isHit: boolean; readonly fault?: string } {
  if (exitCode === 0) return { isHit: false };
  if (signal === moment.signal) return { isHit: true };
  const code = moment.signal === 'SIGKILL' ? undefined : (codeWhenStopped ?? CODES[moment.signal]);
  if (signal === undefined && exitCode === code) return { isHit: true };
  return { isHit: true, fault: `ended with ${exitCode ?? signal}` };
}

/** Interrupts a run, and looks at what it leaves. @returns whether it was met at work, and what is wrong */
async function disturb(
  rehearsed: Rehearsed,
  place: string,
  { moment, isFirst }: { readonly moment: Moment; readonly isFirst: boolean },
): Promise<{ isHit: boolean; faults: readonly string[] }> {
  const { scene, expected, grown } = rehearsed;
  const run = await interrupt(scene, place, moment);
  const { isHit, fault } = judgeEnding(run, moment, scene);
  const faults = fault === undefined ? [] : [`${fault}: ${run.said}`];
  faults.push(...(await findFalseClaims(scene, place, expected)));
  if (scene.grows !== undefined && grown !== undefined) {
    const left = await readFile(join(place, scene.grows)).catch(() => Buffer.alloc(0));
    if (!grown.subarray(0, left.length).equals(left)) faults.push(`${scene.grows} is not the beginning of a whole one`);
  }
  // Whoever was asked to stop tidies up; one that had no time to listen yet has written nothing. At a system call each
  // thread may bring a signal, and the second one ends a run at once; what an earlier kill left may not have been met yet.
  const wasAsked = isFirst && moment.kind === 'time' && moment.signal !== 'SIGKILL' && run.signal === undefined;
  if (wasAsked) {
    for (const name of await findLeftovers(scene, place, expected))
      faults.push(`${name} is left by a run that was asked to stop`);
  }
  return { isHit, faults };
}

/** Interrupts a run once or twice, lets the next one end, and compares. */
async function attempt(rehearsed: Rehearsed, random: () => number, folder: string): Promise<number> {
  const { scene, expected, figures } = rehearsed;
  const place = await makePlace(scene, folder);
  const moments: Moment[] = [];
  const faults: string[] = [];
  let hits = 0;
  do {
    const moment = drawMoment(rehearsed, random);
    moments.push(moment);
    const { isHit, faults: found } = await disturb(rehearsed, place, { moment, isFirst: moments.length === 1 });
    faults.push(...found);
    if (isHit) {
      hits += 1;
      figures.hits[moment.signal] += 1;
      if (moment.kind === 'call') figures.atCalls += 1;
    }
  } while (random() < AGAIN_SHARE);
  const ask = await scene.beforeNext?.(place);
  const started = performance.now();
  const last = await scene.start(place).ended;
  const milliseconds = performance.now() - started;
  if (last.exitCode !== 0) faults.push(`the next run ends with ${last.exitCode}: ${last.said}`);
  faults.push(...(ask?.() ?? []), ...(await compareEnd(scene, place, expected)));
  rehearsed.milliseconds = Math.max(SETTLE_MS, (rehearsed.milliseconds + milliseconds) / 2);
  const story = moments.map(describeMoment).join(', then ');
  if (faults.length > 0) figures.faults.push(`${scene.name}, ${story}: ${faults.join('; ')}`);
  await rm(join(place, '..'), { recursive: true, force: true });
  return hits;
}

/** Interrupts scenes in turn at moments drawn from a seed, each time followed by a run that must end as an undisturbed one. */
export async function runMatrix(options: MatrixOptions): Promise<readonly SceneFigures[]> {
  const { scenes, kills, seed, folder, onAttempt } = options;
  const rehearsed: Rehearsed[] = [];
  for (const scene of scenes) rehearsed.push(await rehearse(scene, options));
  let hits = 0;
  for (let number = 0; hits < kills && number < 4 * kills + scenes.length; number += 1) {
    const next = rehearsed[number % rehearsed.length] as Rehearsed;
    hits += await attempt(next, makeRandom(seed * 1_000_003 + number), folder);
    onAttempt?.(hits);
  }
  return rehearsed.map(({ figures }) => figures);
}
