import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRandom } from '../support/random.ts';
import { compareEnd, findFalseClaims, makePlace, type Rehearsed, readFiles, rehearse } from './rehearsal.ts';
import { type EndedRun, makeScenes, type Scene, type Scenes } from './scenes.ts';
import { disturbCall, ERRORS, type Site, traceRun } from './strace.ts';

/** A campaign asks for more. */
const DISTURBANCES = Number(process.env['KONVID_CRASH_KILLS'] ?? 28);
const SEED = Number(process.env['KONVID_CRASH_SEED'] ?? 20_170_531);
/** Names of scenes begin with this. */
const ONLY = process.env['KONVID_CRASH_ONLY'] ?? '';

/** What happens to a run: a signal after some time, or a signal or an error at a system call. */
interface Moment {
  readonly mishap: string;
  readonly at: number | Site;
}

/** What a disturbance is drawn from. */
interface Disturbed extends Rehearsed {
  readonly sites: readonly Site[];
}

const CODES: Readonly<Record<string, number>> = { SIGTERM: 143, SIGINT: 130 };
/** Of runs that were disturbed, this share is disturbed again when it continues. */
const AGAIN_SHARE = 0.4;
const STACK = /this is a bug|a bug of konvid-ingest|^ {4}at |unhandled|node:internal/m;
const ERROR_LINE = /^konvid-ingest: error: .+ \[[A-Z_]+\]$|^::error.*::.+$/gm;

let folder: string;
let scenes: Scenes;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-crash-'));
  scenes = await makeScenes(folder);
});

afterAll(async () => {
  await scenes.stop();
  await rm(folder, { recursive: true, force: true });
});

async function prepare(scene: Scene): Promise<Disturbed> {
  const { calls } = await traceRun(scene, await makePlace(scene, folder));
  // A lock's token has another name in each run.
  const sites = calls.filter(({ path }) => !/[0-9a-f]{8}-[0-9a-f-]{27}$/.test(path));
  return { ...(await rehearse(scene, folder)), sites };
}

function drawMoment({ sites, milliseconds }: Disturbed, random: () => number): Moment {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const signal = pick(['SIGKILL', 'SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT']);
  const way = random();
  if (way < 0.4) return { mishap: signal, at: random() * milliseconds };
  const site = pick(sites);
  return { mishap: way < 0.7 ? signal : pick(ERRORS[site.call] ?? []), at: site };
}

async function disturb(scene: Scene, place: string, { mishap, at }: Moment): Promise<EndedRun> {
  if (typeof at !== 'number') return disturbCall(scene, place, at, mishap);
  const run = scene.start(place);
  const over = new AbortController();
  const ended = run.ended.finally(() => over.abort());
  await sleep(at, undefined, over).catch(() => undefined);
  run.kill(mishap as NodeJS.Signals);
  return ended;
}

/** What is wrong with how a disturbed run ended. */
function judgeEnding({ exitCode, signal, said }: EndedRun, { mishap }: Moment, { codeWhenStopped }: Scene): string[] {
  if (exitCode === 0 || signal === mishap) return [];
  const told = `ended with ${exitCode ?? signal}: ${said}`;
  if (mishap.startsWith('SIG')) return exitCode === (codeWhenStopped ?? CODES[mishap]) ? [] : [told];
  if (![1, 2, 3].includes(exitCode ?? -1)) return [told];
  const faults = STACK.test(said) ? [`a stack: ${said}`] : [];
  return said.match(ERROR_LINE)?.length === 1 || exitCode === 1 ? faults : [...faults, `not one error: ${said}`];
}

function describeMoment({ mishap, at }: Moment): string {
  return typeof at === 'number'
    ? `${mishap} after ${at.toFixed()} ms`
    : `${mishap} at ${at.call} ${at.nth} of ${at.path}`;
}

/** How many disturbances of each kind ended a run. */
const ended: Record<string, number> = {};

/** Disturbs a run once or several times, lets the next one end, and compares. @returns what was wrong */
async function disturbAndContinue(rehearsed: Disturbed, random: () => number): Promise<readonly string[]> {
  const { scene, files } = rehearsed;
  const place = await makePlace(scene, folder);
  const moments: Moment[] = [];
  const faults: string[] = [];
  do {
    const moment = drawMoment(rehearsed, random);
    const run = await disturb(scene, place, moment);
    moments.push(moment);
    const kind = `${moment.mishap}${typeof moment.at === 'number' ? '' : ' at a call'}`;
    if (run.exitCode !== 0) ended[kind] = (ended[kind] ?? 0) + 1;
    faults.push(...judgeEnding(run, moment, scene), ...(await findFalseClaims(rehearsed, place)));
    // A run that was asked to stop removes what it would not continue with. At a system call every thread may get a signal.
    const wasAsked = typeof moment.at === 'number' && moment.mishap !== 'SIGKILL' && run.signal === undefined;
    if (moments.length > 1 || !wasAsked) continue;
    const left = Object.keys(await readFiles(scene, place));
    const unexpected = left.filter((name) => files[name] === undefined && scene.resumable?.test(name) !== true);
    if (unexpected.length > 0) faults.push(`${unexpected} left by a run that was asked to stop`);
  } while (random() < AGAIN_SHARE);
  const judgeNext = await scene.beforeNext?.(place);
  const last = await scene.start(place).ended;
  if (last.exitCode !== 0) faults.push(`the next run ends with ${last.exitCode}: ${last.said}`);
  faults.push(...(judgeNext?.() ?? []), ...(await compareEnd(rehearsed, place)));
  await rm(join(place, '..'), { recursive: true, force: true });
  return faults.map((fault) => `${scene.name}, ${moments.map(describeMoment).join(', then ')}: ${fault}`);
}

describe(`everything that writes, disturbed ${DISTURBANCES} times and run again`, () => {
  it('ends with the bytes and outcomes of an undisturbed run, and leaves nothing else', {
    timeout: 300_000 + DISTURBANCES * 30_000,
  }, async () => {
    const chosen = scenes.all.filter(({ name }) => name.startsWith(ONLY));
    const rehearsed: Disturbed[] = [];
    for (const scene of chosen) rehearsed.push(await prepare(scene));
    const faults: string[] = [];
    for (let number = 0; number < DISTURBANCES; number += 1) {
      const next = rehearsed[number % rehearsed.length] as Disturbed;
      faults.push(...(await disturbAndContinue(next, makeRandom(SEED * 1_000_003 + number))));
    }
    if (process.env['KONVID_CRASH_KILLS'] !== undefined) console.log(ended);
    expect(faults).toEqual([]);
    expect(Object.values(ended).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(DISTURBANCES / 3);
  });
});
