import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rmdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { lockOutput, tidyLock } from '../../../src/files/output-lock.ts';
import { makeWorkspace } from '../../support/workspace.ts';

let folder: string;
let output: string;
let files: { readonly beat: string; readonly owner: string };

beforeEach(async () => {
  folder = await makeWorkspace();
  output = join(folder, 'rows.jsonl');
  files = { beat: `${output}.lock.d`, owner: `${output}.lock` };
});

interface Owner {
  readonly host: string;
  readonly pid: number;
}

const readOwner = async () => JSON.parse(await readFile(files.owner, 'utf8')) as Owner;

/** A lock as this machine makes it, but for what is said. */
async function plantLock(owner: Partial<Owner>): Promise<void> {
  const lock = await lockOutput(output);
  const signed = await readOwner();
  await lock.release();
  await mkdir(files.beat);
  await writeFile(files.owner, JSON.stringify({ ...signed, ...owner }));
}

async function beatAgo(seconds: number): Promise<void> {
  const then = Date.now() / 1000 - seconds;
  await utimes(files.beat, then, then);
}

/** The id of a process that has ended. */
const deadPid = () => spawnSync('true').pid;

describe('a lock', () => {
  it('names its holder, and leaves nothing behind', async () => {
    const lock = await lockOutput(output);
    expect(await readOwner()).toMatchObject({ pid: process.pid });
    expect((await readdir(folder)).sort()).toEqual(['rows.jsonl.lock', 'rows.jsonl.lock.d']);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    { breakLock: undefined, hint: /gives way after 20 s/ },
    { breakLock: false, hint: /--break-lock/ },
  ])('of another host whose heart beats is refused by name; break-lock $breakLock', async ({ breakLock, hint }) => {
    await plantLock({ host: 'elsewhere', pid: 4711 });
    const heart = setInterval(() => void beatAgo(0), 200);
    try {
      await expect(lockOutput(output, { breakLock })).rejects.toMatchObject({
        code: 'OUTPUT_LOCKED',
        exitCode: 2,
        message: expect.stringContaining('process 4711 on elsewhere'),
        hint: expect.stringMatching(hint),
      });
    } finally {
      clearInterval(heart);
    }
    expect(await readOwner()).toMatchObject({ host: 'elsewhere' });
  });

  it('of another host is taken over once its heart has stood still for 20 s', async () => {
    await plantLock({ host: 'elsewhere', pid: 4711 });
    await beatAgo(18.5);
    const began = performance.now();
    const lock = await lockOutput(output);
    expect(performance.now() - began).toBeGreaterThan(1_400);
    expect(await readOwner()).toMatchObject({ pid: process.pid });
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('of a process that is dead is taken over at once', async () => {
    await plantLock({ pid: deadPid() });
    const began = performance.now();
    await (await lockOutput(output)).release();
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('of a dead process that another run takes over a moment later is left to that run', async () => {
    await plantLock({ pid: deadPid() });
    const refused = expect(lockOutput(output)).rejects.toMatchObject({ code: 'OUTPUT_LOCKED' });
    await vi.waitFor(async () => expect((await readOwner()).pid).toBe(process.pid), { interval: 5 });
    await writeFile(files.owner, JSON.stringify({ ...(await readOwner()), token: 'of another run' }));
    await refused;
    expect((await readdir(folder)).sort()).toEqual(['rows.jsonl.lock', 'rows.jsonl.lock.d']);
  });

  it('that another run has made its own is not removed at the end', async () => {
    const lock = await lockOutput(output);
    await writeFile(files.owner, JSON.stringify({ ...(await readOwner()), token: 'of another run' }));
    await lock.release();
    expect((await readdir(folder)).sort()).toEqual(['rows.jsonl.lock', 'rows.jsonl.lock.d']);
  });

  it('is told to be lost within two heartbeats', async () => {
    const { lost } = await lockOutput(output);
    await rmdir(files.beat);
    await vi.waitFor(() => expect(lost.aborted).toBe(true), { timeout: 12_000, interval: 100 });
    expect(lost.reason).toMatchObject({ code: 'OUTPUT_LOCK_LOST', exitCode: 3 });
  });
});

describe('a run that has nothing to write', () => {
  it('removes what a dead one has left of its lock, the whole or the name alone', async () => {
    await plantLock({ pid: deadPid() });
    await tidyLock(output);
    expect(await readdir(folder)).toEqual([]);
    await writeFile(files.owner, 'anything');
    await tidyLock(output);
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves a lock that may be held', async () => {
    await plantLock({ host: 'elsewhere' });
    await tidyLock(output);
    expect((await readdir(folder)).sort()).toEqual(['rows.jsonl.lock', 'rows.jsonl.lock.d']);
  });
});

/** A lock whose holder lives: its folder's time stamp moves on. */
async function holdLock(output: string, owner: string): Promise<void> {
  const folder = `${output}.lock.d`;
  await mkdir(folder);
  await writeFile(`${output}.lock`, owner);
  const beat = setInterval(() => void utimes(folder, new Date(), new Date()), 100);
  onTestFinished(() => clearInterval(beat));
}

const SIGNED = { host: 'node7', pid: 42, started_at: '2026-05-08T12:00:00.000Z', pid_space: 'unknown', token: 'a' };

it.each([
  { owner: JSON.stringify(SIGNED), holder: 'process 42 on node7, started 2026-05-08T12:00:00.000Z,' },
  { owner: JSON.stringify({ ...SIGNED, host: { toString: 1 } }), holder: 'another run' },
  { owner: JSON.stringify({ ...SIGNED, started_at: null }), holder: 'another run' },
  { owner: JSON.stringify({ ...SIGNED, pid: -1 }), holder: 'another run' },
  { owner: 'null', holder: 'another run' },
  { owner: '{"host":', holder: 'another run' },
])('a held output is refused in words, whatever its holder has signed: $owner', async ({ owner, holder }) => {
  const output = join(await makeWorkspace(), 'out.jsonl');
  await holdLock(output, owner);
  const message = `${output}: ${holder} is writing to it`;
  await expect(lockOutput(output, { breakLock: false })).rejects.toMatchObject({ code: 'OUTPUT_LOCKED', message });
});
