import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeRandom } from '../support/random.ts';
import { DISK_CALLS, DISK_LOG_OPTIONS, type DiskChange, readDiskLog } from './disk-log.ts';
import { DiskModel, type DiskState } from './disk-model.ts';
import { ONE_THREAD, tracer } from './interrupt.ts';
import { compareEnd, findFalseClaims, readEnd, type Scene, type SceneEnd } from './scene.ts';

/** What came of all losses of a scene. */
export interface LossFigures {
  readonly name: string;
  /** Changes that one run makes. */
  readonly changes: number;
  /** States that a run was started from. */
  states: number;
  /** Of them, those after a run that had told that it was done. */
  finished: number;
  readonly faults: string[];
}

export interface LossOptions {
  readonly scenes: readonly Scene[];
  /** States for each scene. */
  readonly states: number;
  readonly seed: number;
  readonly folder: string;
}

/** One in so many losses comes after the end. */
const FINISHED_ONE_OF = 6;
/** What costs time only, and what the next run removes. */
const NO_LOSS = /\.index (?:is missing|has other bytes)|is left behind$/;
/** A machine takes a while to come back. */
const BOOT_S = 3_600;

/** A run that was recorded. */
interface Recorded {
  readonly scene: Scene;
  readonly expected: SceneEnd;
  readonly standing: DiskState;
  readonly changes: readonly DiskChange[];
  /** The paths that the log tells of are those of this place, and a run that goes on must have it, too. */
  readonly place: string;
}

/** Files and folders below a place as they stand. */
async function readState(place: string): Promise<DiskState> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const state = new Map<string, Buffer | 'folder'>();
  for (const entry of entries.sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1))) {
    const path = join(entry.parentPath, entry.name);
    state.set(path.slice(place.length + 1), entry.isDirectory() ? 'folder' : await readFile(path));
  }
  return state;
}

function isSame(one: DiskState, other: DiskState): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([path, content]) => {
    const against = other.get(path);
    return content === 'folder' || against === 'folder' || against === undefined
      ? content === against
      : content.equals(against);
  });
}

/** Runs a scene once, and notes every change that it makes; the model must tell what then stands there. */
async function record(scene: Scene, folder: string): Promise<Recorded> {
  await scene.prepare?.();
  const place = join(await mkdtemp(join(folder, 'loss-')), 'place');
  await mkdir(place);
  await scene.furnish?.(place);
  const standing = await readState(place);
  const traces = await mkdtemp(join(tmpdir(), 'konvid-ingest-trace-'));
  try {
    const trace = join(traces, 'trace');
    const under = tracer(DISK_CALLS, [...DISK_LOG_OPTIONS, '-o', trace]);
    const { exitCode, said } = await scene.start(place, { under, environment: ONE_THREAD }).ended;
    if (exitCode !== 0) throw new Error(`${scene.name} fails undisturbed: ${said}`);
    const changes = readDiskLog(await readFile(trace, 'utf8'), place);
    const model = new DiskModel(standing);
    for (const change of changes) model.apply(change);
    if (!isSame(model.present(), await readState(place))) throw new Error(`${scene.name}: the log does not tell all`);
    return { scene, expected: await readEnd(scene, place), standing, changes, place };
  } finally {
    await rm(traces, { recursive: true });
  }
}

const BOOT_ID = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();

/** What was written before the power cut tells of another boot than this one. */
function inEarlierBoot(content: Buffer): Buffer {
  const at = content.indexOf(BOOT_ID);
  if (at === -1) return content;
  const text = content.toString('latin1');
  return Buffer.from(text.replaceAll(BOOT_ID, [...BOOT_ID].reverse().join('')), 'latin1');
}

async function lay(state: DiskState, place: string): Promise<void> {
  await rm(place, { recursive: true, force: true });
  await mkdir(place);
  for (const [path, content] of state) {
    await mkdir(content === 'folder' ? join(place, path) : dirname(join(place, path)), { recursive: true });
    if (content !== 'folder') await writeFile(join(place, path), inEarlierBoot(content));
  }
  // Heartbeats stopped when the power did.
  const then = Date.now() / 1000 - BOOT_S;
  for (const [path, content] of state) if (content === 'folder') await utimes(join(place, path), then, then);
}

/** Lays one state out, and runs the command on it. @returns what is wrong */
async function suffer(
  { scene, expected, standing, changes, place }: Recorded,
  count: number,
  random: () => number,
): Promise<readonly string[]> {
  const model = new DiskModel(standing);
  for (const change of changes.slice(0, count)) model.apply(change);
  await lay(model.draw(random), place);
  const faults = [...(await findFalseClaims(scene, place, expected))];
  if (count === changes.length) {
    const lost = (await compareEnd(scene, place, expected)).filter((fault) => !NO_LOSS.test(fault));
    faults.push(...lost.map((fault) => `done, and then lost: ${fault}`));
  }
  const { exitCode, said } = await scene.start(place).ended;
  if (exitCode !== 0) faults.push(`the next run ends with ${exitCode}: ${said}`);
  faults.push(...(await compareEnd(scene, place, expected)));
  return faults;
}

/** Takes the power from scenes after any of their changes, and has the next run start from what may then be on disk. */
export async function runLosses({ scenes, states, seed, folder }: LossOptions): Promise<readonly LossFigures[]> {
  const all: LossFigures[] = [];
  for (const [index, scene] of scenes.entries()) {
    const recorded = await record(scene, folder);
    const { changes } = recorded;
    const figures: LossFigures = { name: scene.name, changes: changes.length, states: 0, finished: 0, faults: [] };
    all.push(figures);
    for (let number = 0; number < states; number += 1) {
      const random = makeRandom(seed * 1_000_003 + index * 10_007 + number);
      const isFinished = random() < 1 / FINISHED_ONE_OF;
      const count = isFinished ? changes.length : Math.floor(random() * changes.length);
      const faults = await suffer(recorded, count, random);
      figures.states += 1;
      if (isFinished) figures.finished += 1;
      const told = changes[count] === undefined ? 'the end' : `${changes[count].kind} ${changes[count].path}`;
      if (faults.length > 0)
        figures.faults.push(
          `${scene.name}, seed ${seed} state ${number}, power lost before ${told}: ${faults.join('; ')}`,
        );
    }
    await rm(dirname(recorded.place), { recursive: true, force: true });
  }
  return all;
}
