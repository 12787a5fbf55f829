/** A process that tries to take the lock of an output again and again, and notices when another one holds it as well. */
import { closeSync, openSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockOutput } from '../../src/files/output-lock.ts';

/** What the race is about. */
export interface Race {
  readonly output: string;
  readonly tries: number;
  /** How often a holder kills itself. */
  readonly deathRate: number;
}

/** What a process found. */
export interface Outcome {
  readonly held: number;
  readonly refused: number;
  readonly faults: readonly string[];
}

async function tryOnce({ output, deathRate }: Race): Promise<'held' | 'refused'> {
  let lock: Awaited<ReturnType<typeof lockOutput>>;
  try {
    lock = await lockOutput(output);
  } catch (error) {
    if (!String((error as Error).message).endsWith('is writing to it')) throw error;
    return 'refused';
  }
  const inside = `${output}.inside-${process.pid}`;
  closeSync(openSync(`${output}.inside`, 'wx'));
  closeSync(openSync(inside, 'wx'));
  await sleep(Math.random() * 3);
  rmSync(inside);
  rmSync(`${output}.inside`);
  if (Math.random() < deathRate) process.kill(process.pid, 'SIGKILL');
  await lock.release();
  return 'held';
}

process.on('message', async (race: Race) => {
  const counts = { held: 0, refused: 0 };
  const faults: string[] = [];
  for (let tries = 0; tries < race.tries; tries += 1) {
    try {
      counts[await tryOnce(race)] += 1;
    } catch (error) {
      faults.push(String(error));
    }
    await sleep(Math.random() * 2);
  }
  process.send?.({ ...counts, faults } satisfies Outcome);
});
process.send?.('ready');
