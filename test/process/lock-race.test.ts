import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { describeThisProcess } from '../../src/files/output-lock.ts';
import type { Outcome, Race } from '../support/lock-racer.ts';
import { makeWorkspace } from '../support/workspace.ts';

const RACER = join(import.meta.dirname, '../support/lock-racer.ts');
const PROCESSES = 6;
const ROUNDS = Number(process.env['LOCK_ROUNDS'] ?? 20);

const racers: ChildProcess[] = [];
afterAll(() => {
  for (const racer of racers) racer.kill();
});

async function startRacer(place: number): Promise<ChildProcess> {
  const racer = fork(RACER);
  racers[place] = racer;
  await once(racer, 'message');
  return racer;
}

/** Undefined where the process has killed itself. */
async function race(place: number, task: Race): Promise<Outcome | undefined> {
  const racer = racers[place] ?? (await startRacer(place));
  const done = new AbortController();
  const message = once(racer, 'message', done) as Promise<[Outcome]>;
  const exit = once(racer, 'exit', done).then(() => [undefined] as const);
  racer.send(task);
  const [outcome] = await Promise.race([message, exit]);
  done.abort();
  await Promise.allSettled([message, exit]);
  if (outcome === undefined) await startRacer(place);
  return outcome;
}

/** Leaves what a killed run leaves. */
async function leaveStaleLock(output: string): Promise<void> {
  const holder = { ...describeThisProcess(), pid: spawnSync('true').pid };
  for (const ending of ['1', holder.token]) {
    await writeFile(`${output}.lock.${ending}`, `${JSON.stringify(holder)}\n`);
  }
}

it.each([
  { what: 'once', tries: 1, deathRate: 0, rounds: ROUNDS },
  { what: 'again and again', tries: 15, deathRate: 0, rounds: ROUNDS },
  { what: 'while holders are killed', tries: 15, deathRate: 0.05, rounds: ROUNDS / 5 },
])(
  'of six processes that race for a stale lock $what, never two hold it',
  async ({ tries, deathRate, rounds }) => {
    for (let place = 0; place < PROCESSES; place += 1) if (racers[place] === undefined) await startRacer(place);
    for (let round = 0; round < rounds; round += 1) {
      const output = join(await makeWorkspace(), 'out.jsonl');
      await leaveStaleLock(output);
      const outcomes = await Promise.all(racers.map((_, place) => race(place, { output, tries, deathRate })));
      expect(outcomes.flatMap((outcome) => outcome?.faults ?? [])).toEqual([]);
      const held = outcomes.reduce((sum, outcome) => sum + (outcome?.held ?? 1), 0);
      expect(held).toBeGreaterThanOrEqual(1);
    }
  },
  3_600_000,
);
