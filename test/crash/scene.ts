import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { snapshot } from '../support/snapshot.ts';

/** How a run ended, seen from outside. */
export interface EndedRun {
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  /** What it said to people. */
  readonly said: string;
}

/** A run that goes on. */
export interface StartedRun {
  readonly ended: Promise<EndedRun>;
  kill(signal: NodeJS.Signals): void;
}

/** How a run is started: as users do, or under a tracer, with settings of the environment. */
export interface RunStart {
  readonly under?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** A command at work, and what can be said of the folder in which it writes. */
export interface Scene {
  readonly name: string;
  /** The done-marker's path in the place: what stands there vouches for everything else. */
  readonly marker: string;
  /** A file that only ever grows, if there is one. */
  readonly grows?: string;
  /** Files that tell of the run that wrote them, so that two runs need not give the same bytes. */
  readonly loose: RegExp;
  /** What belongs to the surroundings of the run, and not to its work. */
  readonly ignores?: RegExp;
  /** What an interruption may leave behind for the next run to go on with, besides what a whole run leaves. */
  readonly resumable?: RegExp;
  /** How a signal ends it, where not with 128 and the signal's number. */
  readonly codeWhenStopped?: number;
  /** Called once, before any run: makes what all runs read. */
  prepare?(): Promise<unknown>;
  /** Puts into a new place what a run finds there. */
  furnish?(place: string): Promise<void>;
  start(place: string, start?: RunStart): StartedRun;
  /** What the marker says that runs must agree in. */
  readOutcomes(marker: string): unknown;
  /** Called between an interruption and the run that goes on; what it gives back is asked for faults behind that run. */
  beforeNext?(place: string): Promise<() => readonly string[]>;
}

/** What a run that was done has left. */
export interface SceneEnd {
  /** Digest of each file by its path in the place; `loose` for those that need not agree. */
  readonly files: Readonly<Record<string, string>>;
  readonly outcomes: unknown;
}

/** Everything that stands in a place, without what is kept of torn rows. */
export async function readFiles({ loose, ignores }: Scene, place: string): Promise<Readonly<Record<string, string>>> {
  const isOurs = (name: string) => !/\.torn-[^/]*$/.test(name) && ignores?.test(name) !== true;
  const entries = Object.entries(await snapshot(place)).filter(([name]) => isOurs(name));
  return Object.fromEntries(entries.map(([name, digest]) => [name, loose.test(name) ? 'loose' : digest]));
}

async function readMarker(scene: Scene, place: string): Promise<string | undefined> {
  const text = await readFile(join(place, scene.marker), 'utf8').catch(() => undefined);
  return text === undefined || text === '' ? undefined : text;
}

/** @throws where the run is not done */
export async function readEnd(scene: Scene, place: string): Promise<SceneEnd> {
  const marker = await readMarker(scene, place);
  if (marker === undefined) throw new Error(`${scene.name}: there is no ${scene.marker}`);
  return { files: await readFiles(scene, place), outcomes: scene.readOutcomes(marker) };
}

function listDifferences(found: SceneEnd['files'], expected: SceneEnd['files']): readonly string[] {
  const names = [...new Set([...Object.keys(found), ...Object.keys(expected)])].sort();
  return names.flatMap((name) => {
    if (found[name] === expected[name]) return [];
    if (found[name] === undefined) return [`${name} is missing`];
    return [expected[name] === undefined ? `${name} is left behind` : `${name} has other bytes`];
  });
}

/** How what stands in a place differs from an undisturbed run's end; nothing where it doesn't. */
export async function compareEnd(scene: Scene, place: string, expected: SceneEnd): Promise<readonly string[]> {
  let end: SceneEnd;
  try {
    end = await readEnd(scene, place);
  } catch (error) {
    return [String(error)];
  }
  const differences = listDifferences(end.files, expected.files);
  if (JSON.stringify(end.outcomes) === JSON.stringify(expected.outcomes)) return differences;
  return [...differences, `outcomes ${JSON.stringify(end.outcomes)}, not ${JSON.stringify(expected.outcomes)}`];
}

/** What is wrong in a place that a run was driven from: a marker that isn't true, or rows that aren't a whole run's first. */
export async function findFalseClaims(scene: Scene, place: string, expected: SceneEnd): Promise<readonly string[]> {
  const marker = await readMarker(scene, place);
  if (marker === undefined) return [];
  const files = await readFiles(scene, place);
  const claimed = Object.entries(expected.files).filter(([name]) => expected.files[name] !== 'loose');
  const untrue = claimed.filter(([name, digest]) => files[name] !== digest).map(([name]) => name);
  const outcomes = JSON.stringify(scene.readOutcomes(marker)) === JSON.stringify(expected.outcomes);
  return [
    ...(untrue.length === 0 ? [] : [`${scene.marker} stands, but not as it says: ${untrue.join(', ')}`]),
    ...(outcomes ? [] : [`${scene.marker} stands with other outcomes`]),
  ];
}

/** Names that an interrupted run has left and that no whole run leaves. */
export async function findLeftovers(scene: Scene, place: string, expected: SceneEnd): Promise<readonly string[]> {
  const names = Object.keys(await readFiles(scene, place));
  return names.filter((name) => expected.files[name] === undefined && scene.resumable?.test(name) !== true);
}
