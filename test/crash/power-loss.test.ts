import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canTrace } from './interrupt.ts';
import { printFigures } from './print-figures.ts';
import { runLosses } from './run-losses.ts';
import { type AllScenes, makeAllScenes } from './scenes/all-scenes.ts';

/** Few for every day; `npm run test:power-loss` asks for more. */
const STATES = Number(process.env['KONVID_LOSS_STATES'] ?? 4);
const SEED = Number(process.env['KONVID_CRASH_SEED'] ?? 20_170_531);
const ONLY = process.env['KONVID_CRASH_ONLY'] ?? '';
/** One scene for each way of writing; the corpora write alike. The Action's surroundings are no part of the promise. */
const SCENES = /^(?:ingest konvid-1k|ingest --|ingest konvid-150k, list|merge|fetch|unify|split|report)/;
const URL_CLIPS = 45;

let workspace: string;
let all: AllScenes;

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'konvid-ingest-loss-'));
  all = await makeAllScenes(workspace, URL_CLIPS);
});

afterAll(async () => {
  await all.stop();
  await rm(workspace, { recursive: true, force: true });
});

if (canTrace()) {
  describe(`everything that writes, after ${STATES} losses of power each`, () => {
    it('has lost nothing that it vouched for, and a run ends as if undisturbed', {
      timeout: 300_000 + STATES * 120_000,
    }, async () => {
      const scenes = all.scenes.filter(({ name }) => SCENES.test(name) && name.startsWith(ONLY));
      const figures = await runLosses({ scenes, states: STATES, seed: SEED, folder: workspace });
      if (process.env['KONVID_LOSS_STATES'] !== undefined) {
        const rows = figures.map(({ name, changes, states, finished, faults }) => ({
          name,
          changes,
          states,
          finished,
          faults: faults.length,
        }));
        printFigures(`seed ${SEED}`, rows);
      }
      expect(figures.flatMap(({ faults }) => faults)).toEqual([]);
    });
  });
}
