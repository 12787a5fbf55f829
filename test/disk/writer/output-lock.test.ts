import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { isHeld, lockOutput } from '../../../src/files/output-lock.ts';
import { makeWorkspace } from '../../support/workspace.ts';

const HELD = { breakLock: false };

let folder: string;
let output: string;

beforeEach(async () => {
  folder = await makeWorkspace();
  output = join(folder, 'out.jsonl');
});

const ownerPath = () => `${output}.lock`;
const beatPath = () => `${output}.lock.d`;

async function readOwner(): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(ownerPath(), 'utf8')) as Record<string, unknown>;
}

/** What a holder signs with here and now. */
async function signHere(): Promise<Record<string, unknown>> {
  const lock = await lockOutput(output, HELD);
  const owner = await readOwner();
  await lock.release();
  return owner;
}

/** A process id that was somebody's, and is nobody's now. */
async function findDeadPid(): Promise<number> {
  const child = execa(process.execPath, ['--version']);
  await child;
  return child.pid ?? 0;
}

/** The lock of somebody else, whose heart beat last so long ago. */
async function leaveLock(owner: unknown, ageMs = 0): Promise<void> {
  await mkdir(beatPath());
  await writeFile(ownerPath(), typeof owner === 'string' ? owner : JSON.stringify(owner));
  const beat = (Date.now() - ageMs) / 1000;
  await utimes(beatPath(), beat, beat);
}

/** Tries to take a lock whose holder gives a sign of life while one waits for it. */
async function tryWhileAlive() {
  const trying = lockOutput(output, HELD).then(
    () => undefined,
    (error: unknown) => error,
  );
  let isDone = false;
  const done = trying.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await utimes(beatPath(), new Date(), new Date()).catch(() => undefined);
    await sleep(100);
  }
  return done;
}

describe('a lock', () => {
  it('says who holds it, and goes without a trace', async () => {
    const lock = await lockOutput(output, HELD);
    const { host, pid, started_at, pid_space, token } = await readOwner();
    expect({ host, pid }).toEqual({ host: hostname(), pid: process.pid });
    expect(Date.now() - Date.parse(String(started_at))).toBeLessThan(60_000);
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    if (process.platform === 'linux') expect(pid_space).toMatch(/^[0-9a-f-]{36} pid:\[[0-9]+\]$/);
    expect((await readdir(folder)).sort()).toEqual(['out.jsonl.lock', 'out.jsonl.lock.d']);
    expect(await isHeld(output)).toBe(true);
    expect(lock.lost.aborted).toBe(false);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
    expect(await isHeld(output)).toBe(false);
  });

  it('has another token each time', async () => {
    expect((await signHere())['token']).not.toBe((await signHere())['token']);
  });

  it('keeps its signature where its folder can not be removed, so that the next run can tell that its holder is dead', async () => {
    const lock = await lockOutput(output, HELD);
    await writeFile(join(beatPath(), 'in the way'), '');
    await lock.release();
    expect((await readOwner())['pid']).toBe(process.pid);
  });

  it('stays where somebody has removed its signature: another run may be about to sign', async () => {
    const lock = await lockOutput(output, HELD);
    await rm(ownerPath());
    await lock.release();
    expect(await readdir(folder)).toEqual(['out.jsonl.lock.d']);
  });

  it('is lost when another run takes it, and then left to that run', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const lock = await lockOutput(output, HELD);
    await rm(beatPath(), { recursive: true });
    await leaveLock({ pid: 1 });
    const lost = new Promise((resolve) => lock.lost.addEventListener('abort', resolve));
    vi.advanceTimersByTime(5_001);
    await lost;
    expect(lock.lost.reason).toMatchObject({
      code: 'OUTPUT_LOCK_LOST',
      exitCode: 3,
      message: `${output}: another run has taken it over`,
    });
    await lock.release();
    expect((await readdir(folder)).sort()).toEqual(['out.jsonl.lock', 'out.jsonl.lock.d']);
  });

  it('is lost even where the other one has the same time stamp', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const lock = await lockOutput(output, HELD);
    const { mtime } = await stat(beatPath());
    const owner = await readOwner();
    await rm(beatPath(), { recursive: true });
    await leaveLock({ ...owner, token: 'of another' });
    await utimes(beatPath(), mtime, mtime);
    const lost = new Promise((resolve) => lock.lost.addEventListener('abort', resolve));
    vi.advanceTimersByTime(5_001);
    await lost;
    expect(lock.lost.reason).toMatchObject({ code: 'OUTPUT_LOCK_LOST' });
  });

  it('needs a folder that can be written to', async () => {
    output = join(folder, 'none', 'out.jsonl');
    await expect(lockOutput(output, HELD)).rejects.toMatchObject({ code: 'OUTPUT_NOT_WRITABLE', exitCode: 2 });
  });
});

describe('a lock whose holder lives is respected', () => {
  it('and its holder is named', async () => {
    const lock = await lockOutput(output, HELD);
    const { started_at } = await readOwner();
    expect(await tryWhileAlive()).toMatchObject({
      code: 'OUTPUT_LOCKED',
      message: `${output}: process ${process.pid} on ${hostname()}, started ${started_at}, is writing to it`,
    });
    await lock.release();
  });

  it('also where it goes while one waits for it', async () => {
    await leaveLock(await signHere());
    const refused = expect(lockOutput(output, HELD)).rejects.toMatchObject({ code: 'OUTPUT_LOCKED' });
    await sleep(200);
    await rm(beatPath(), { recursive: true });
    await refused;
  });

  it('also where the holder is another user, whose processes may not be signalled', async () => {
    await leaveLock({ ...(await signHere()), pid: await findDeadPid() });
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
    });
    onTestFinished(() => void kill.mockRestore());
    expect(await isHeld(output)).toBe(true);
  });

  it.each<{ what: string; change: (owner: Record<string, unknown>, dead: number) => unknown; holder: string }>([
    { what: 'on another machine', change: (o, pid) => ({ ...o, pid, host: 'elsewhere' }), holder: 'on elsewhere' },
    { what: 'in a container', change: (o, pid) => ({ ...o, pid, pid_space: 'another' }), holder: 'process' },
    { what: 'where nobody can tell', change: (o, pid) => ({ ...o, pid, pid_space: 'unknown' }), holder: 'process' },
    { what: 'that says nothing', change: () => '', holder: 'another run is' },
    { what: 'that says null', change: () => 'null', holder: 'another run is' },
    { what: 'that says no JSON', change: () => '{', holder: 'another run is' },
    { what: 'with a process id of zero', change: (o) => ({ ...o, pid: 0 }), holder: 'another run is' },
    { what: 'with half a process id', change: (o) => ({ ...o, pid: 1.5 }), holder: 'another run is' },
    {
      what: 'with too much to say',
      change: (o, pid) => JSON.stringify({ ...o, pid }).padEnd(70_000),
      holder: 'another run is',
    },
  ])('even $what', async ({ change, holder }) => {
    await leaveLock(change(await signHere(), await findDeadPid()));
    expect(await isHeld(output)).toBe(true);
    const error = await tryWhileAlive();
    expect(error).toMatchObject({ code: 'OUTPUT_LOCKED' });
    expect(String(error)).toContain(holder);
  });
});

describe('a lock is taken over', () => {
  const takeQuickly = async () => {
    const started = performance.now();
    const lock = await lockOutput(output, HELD);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await readOwner()).toMatchObject({ pid: process.pid, host: hostname() });
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  };

  if (process.platform === 'linux') {
    it.each<{ what: string; meanwhile: (owner: unknown) => Promise<void>; holder: string }>([
      {
        what: 'another has signed',
        meanwhile: (owner) => writeFile(ownerPath(), JSON.stringify(owner)),
        holder: 'process 1 on ',
      },
      { what: 'the signature has gone', meanwhile: () => rm(ownerPath()), holder: 'another run is' },
    ])('by one of two at most: not where $what at the same moment', async ({ meanwhile, holder }) => {
      const owner = await signHere();
      await leaveLock({ ...owner, pid: await findDeadPid() });
      const trying = lockOutput(output, HELD).catch((error: unknown) => error);
      while ((await readOwner())['pid'] !== process.pid) await sleep(5);
      await meanwhile({ ...owner, pid: 1, token: 'of another' });
      const error = await trying;
      expect(error).toMatchObject({ code: 'OUTPUT_LOCKED' });
      expect(String(error)).toContain(holder);
    });

    it('at once where its holder is certainly dead', async () => {
      const owner = await signHere();
      await leaveLock({ ...owner, pid: await findDeadPid() });
      expect(await isHeld(output)).toBe(false);
      await takeQuickly();
    });
  }

  it('where its heart seems to have stopped for long, once it was seen to stand still for two beats', async () => {
    await leaveLock({ ...(await signHere()), host: 'elsewhere' }, 21_000);
    expect(await isHeld(output)).toBe(false);
    const started = performance.now();
    const lock = await lockOutput(output, HELD);
    expect(performance.now() - started).toBeGreaterThan(9_000);
    await lock.release();
  });

  it('not where its heart beats by a clock that is a day behind', async () => {
    const yesterday = Date.now() / 1000 - 86_400;
    await leaveLock({ ...(await signHere()), host: 'elsewhere' }, 86_400_000);
    const beat = setInterval(() => void utimes(beatPath(), yesterday, yesterday + performance.now() / 1000), 1_000);
    onTestFinished(() => clearInterval(beat));
    await expect(lockOutput(output, HELD)).rejects.toMatchObject({ code: 'OUTPUT_LOCKED' });
  });

  it('not before its heart has stopped for twenty seconds', async () => {
    await leaveLock({ ...(await signHere()), host: 'elsewhere' }, 8_000);
    expect(await isHeld(output)).toBe(true);
    const started = performance.now();
    const lock = await lockOutput(output, HELD);
    expect(performance.now() - started).toBeGreaterThan(11_000);
    await lock.release();
  });

  it('where the user breaks it', async () => {
    await leaveLock({ ...(await signHere()), host: 'elsewhere' });
    const lock = await lockOutput(output, { breakLock: true });
    expect(await readOwner()).toMatchObject({ pid: process.pid });
    await lock.release();
    const again = await lockOutput(output, { breakLock: true });
    await again.release();
  });

  it('but a folder that holds files is not ours', async () => {
    await leaveLock(await signHere());
    await writeFile(join(beatPath(), 'file'), '');
    await expect(lockOutput(output, { breakLock: true })).rejects.toMatchObject({ code: 'OUTPUT_NOT_WRITABLE' });
    expect((await stat(join(beatPath(), 'file'))).isFile()).toBe(true);
    await rm(beatPath(), { recursive: true });
  });
});
