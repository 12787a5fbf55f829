import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process runs; one that has ended and waits for its parent to notice does not. */
export async function isRunning(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return status !== undefined && !/^[^)]*\) [ZX]/.test(status);
}

/** The process ids that a script has noted in a file, one a line. */
export async function readPids(path: string): Promise<readonly number[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line !== '');
  const odd = lines.find((line) => !/^[1-9][0-9]*$/.test(line));
  if (odd !== undefined) throw new Error(`${path}: ${odd} is no process id`);
  return lines.map(Number);
}

/** Waits until something has come true, at most a minute. */
export async function waitUntil(isTrue: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    if (await isTrue()) return;
    await sleep(50);
  }
  throw new Error(`waited in vain for: ${isTrue.toString()}`);
}
