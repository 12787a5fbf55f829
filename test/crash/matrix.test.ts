import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canTrace } from './interrupt.ts';
import { printFigures } from './print-figures.ts';
import { runMatrix, type SceneFigures } from './run-matrix.ts';
import { type AllScenes, makeAllScenes } from './scenes/all-scenes.ts';

/** Campaigns ask for more. */
const KILLS = Number(process.env['KONVID_CRASH_KILLS'] ?? 20);
const SEED = Number(process.env['KONVID_CRASH_SEED'] ?? 20_170_531);
/** Names of scenes begin so. */
const ONLY = process.env['KONVID_CRASH_ONLY'] ?? '';
const URL_CLIPS = process.env['KONVID_CRASH_CLIPS'];

let workspace: string;
let served: AllScenes;

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'konvid-ingest-crash-'));
  served = await makeAllScenes(workspace, URL_CLIPS === undefined ? undefined : Number(URL_CLIPS));
});

afterAll(async () => {
  await served.stop();
  await rm(workspace, { recursive: true, force: true });
});

function toRow({ name, hits, atCalls, sites, faults }: SceneFigures) {
  return { name, ...hits, 'at calls': atCalls, 'of sites': sites, faults: faults.length };
}

describe(`everything that writes, interrupted ${KILLS} times and run again`, () => {
  it('ends with the bytes and outcomes of an undisturbed run, and leaves nothing else', {
    timeout: 120_000 + KILLS * 20_000,
  }, async () => {
    const scenes = served.scenes.filter(({ name }) => name.startsWith(ONLY));
    const figures = await runMatrix({ scenes, kills: KILLS, seed: SEED, folder: workspace, isTraced: canTrace() });
    if (process.env['KONVID_CRASH_KILLS'] !== undefined) printFigures(`seed ${SEED}`, figures.map(toRow));
    expect(figures.flatMap(({ faults }) => faults)).toEqual([]);
    const hits = figures.reduce((sum, { hits: by }) => sum + by.SIGKILL + by.SIGTERM + by.SIGINT, 0);
    expect(hits).toBeGreaterThanOrEqual(KILLS);
  });
});
