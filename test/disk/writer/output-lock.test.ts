import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  describeThisProcess,
  isCertainlyDead,
  isHeld,
  type LockHolder,
  lockOutput,
} from '../../../src/files/output-lock.ts';
import { makeWorkspace } from '../../support/workspace.ts';

const hardLinks = vi.hoisted(() => ({ areKnown: true }));
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const linkSync: typeof fs.linkSync = (from, to) => {
    if (!hardLinks.areKnown) throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    fs.linkSync(from, to);
  };
  return { ...fs, linkSync };
});

const TOKEN = '00000000-0000-4000-8000-000000000000';
let folder: string;
let output: string;

beforeEach(async () => {
  folder = await makeWorkspace();
  output = join(folder, 'out.jsonl');
});

const readHolder = async (number: number) =>
  JSON.parse(await readFile(`${output}.lock.${number}`, 'utf8')) as LockHolder;

/** The id of a process that has ended. */
const deadPid = () => spawnSync('true').pid;

/** Writes both files of a lock. */
async function plantLock(number: number, holder: Partial<LockHolder>): Promise<void> {
  const token = TOKEN.replace(/.$/, String(number));
  const text = `${JSON.stringify({ ...describeThisProcess(), token, ...holder })}\n`;
  for (const ending of [number, holder.token ?? token]) await writeFile(`${output}.lock.${ending}`, text);
}

const refusal = (breakLock?: boolean) =>
  lockOutput(output, { breakLock }).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a lock', () => {
  it.each([true, false])('names its holder and leaves nothing behind, hard links known: %s', async (areKnown) => {
    hardLinks.areKnown = areKnown;
    onTestFinished(() => {
      hardLinks.areKnown = true;
    });
    const lock = await lockOutput(output);
    const { token, ...holder } = await readHolder(1);
    expect(holder).toMatchObject({ host: hostname(), pid: process.pid });
    expect((await readdir(folder)).sort()).toEqual(['out.jsonl.lock.1', `out.jsonl.lock.${token}`].sort());
    expect(isHeld(output)).toBe(true);
    expect(await refusal()).toMatchObject({
      code: 'OUTPUT_LOCKED',
      exitCode: 2,
      message: `${output}: process ${process.pid} on ${hostname()}, started ${holder.started_at}, is writing to it`,
    });
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
    expect(isHeld(output)).toBe(false);
  });

  it('is one of several in a folder, whatever their outputs are called', async () => {
    const other = await lockOutput(join(folder, 'out.jsonl.lock'));
    const lock = await lockOutput(output);
    await lock.release();
    expect(isHeld(join(folder, 'out.jsonl.lock'))).toBe(true);
    await other.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('needs a folder that can be written to', async () => {
    output = join(folder, 'none', 'out.jsonl');
    expect(await refusal()).toMatchObject({ code: 'OUTPUT_NOT_WRITABLE', exitCode: 2 });
    expect(isHeld(output)).toBe(false);
  });

  it('is over once its holder has removed the token, even if the number is left', async () => {
    await plantLock(1, {});
    expect(isHeld(output)).toBe(true);
    await rm(`${output}.lock.${TOKEN.replace(/.$/, '1')}`);
    expect(isHeld(output)).toBe(false);
    const lock = await lockOutput(output);
    expect((await readHolder(2)).pid).toBe(process.pid);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('of a dead process is taken over at once, and nothing of it is left', async () => {
    await plantLock(1, { pid: deadPid() });
    await plantLock(2, { pid: deadPid() });
    expect(isHeld(output)).toBe(false);
    const lock = await lockOutput(output);
    const { token } = await readHolder(3);
    expect((await readdir(folder)).sort()).toEqual(['out.jsonl.lock.3', `out.jsonl.lock.${token}`].sort());
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    { breakLock: undefined, hint: /if you are certain that it is dead, remove .*out\.jsonl\.lock\.7$/ },
    { breakLock: false, hint: /pass --break-lock or remove .*out\.jsonl\.lock\.7$/ },
  ])('of another host is refused by name; --break-lock: $breakLock', async ({ breakLock, hint }) => {
    await plantLock(7, { host: 'elsewhere', pid: deadPid(), started_at: '2026-05-08T12:00:00.000Z' });
    expect(isHeld(output)).toBe(true);
    expect(await refusal(breakLock)).toMatchObject({
      code: 'OUTPUT_LOCKED',
      message: expect.stringMatching(/process \d+ on elsewhere, started 2026-05-08T12:00:00.000Z, is writing to it$/),
      hint: expect.stringMatching(hint),
    });
    expect((await readdir(folder)).length).toBe(2);
  });

  it('is broken for a user who says so, and leaves nothing', async () => {
    await plantLock(7, { host: 'elsewhere' });
    await writeFile(`${output}.lock.3`, '');
    const lock = await lockOutput(output, { breakLock: true });
    expect((await readHolder(8)).pid).toBe(process.pid);
    expect(await refusal()).toMatchObject({ code: 'OUTPUT_LOCKED' });
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('that was broken is not released by its former holder', async () => {
    const former = await lockOutput(output);
    const lock = await lockOutput(output, { breakLock: true });
    await former.release();
    expect(isHeld(output)).toBe(true);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    { what: 'empty', text: '' },
    { what: 'null', text: 'null' },
    { what: 'torn', text: '{"host":' },
    { what: 'of no process', text: JSON.stringify({ ...describeThisProcess(), pid: -1 }) },
    { what: 'of a host that is no text', text: JSON.stringify({ ...describeThisProcess(), host: { toString: 1 } }) },
    { what: 'of a start that is no text', text: JSON.stringify({ ...describeThisProcess(), started_at: null }) },
    { what: 'too long', text: JSON.stringify({ ...describeThisProcess(), pid: deadPid() }).padEnd(70_000) },
  ])('whose file is $what is respected', async ({ text }) => {
    await writeFile(`${output}.lock.1`, text);
    expect(isHeld(output)).toBe(true);
    expect(await refusal()).toMatchObject({
      code: 'OUTPUT_LOCKED',
      message: `${output}: another run is writing to it`,
    });
  });

  it('is no folder and no link: those stay, and their number is passed over', async () => {
    await mkdir(`${output}.lock.1`);
    await symlink(join(folder, 'elsewhere'), `${output}.lock.2`);
    const lock = await lockOutput(output);
    expect((await readHolder(3)).pid).toBe(process.pid);
    await lock.release();
    expect((await readdir(folder)).sort()).toEqual(['out.jsonl.lock.1', 'out.jsonl.lock.2']);
  });

  it('of version 0.1 is respected while it is fresh', async () => {
    await mkdir(`${output}.lock.d`);
    expect(isHeld(output)).toBe(true);
    expect(await refusal()).toMatchObject({ code: 'OUTPUT_LOCKED' });
    const old = Date.now() / 1000 - 21;
    await utimes(`${output}.lock.d`, old, old);
    expect(isHeld(output)).toBe(false);
    await (await lockOutput(output)).release();
  });
});

describe('isCertainlyDead', () => {
  const here = describeThisProcess();
  const dead = { ...here, pid: deadPid() };

  it('is true of a process of this machine that has ended', () => {
    expect(isCertainlyDead(here)).toBe(false);
    expect(isCertainlyDead({ ...here, pid: 1, start_ticks: '' })).toBe(false);
    expect(isCertainlyDead(dead)).toBe(true);
  });

  if (process.platform !== 'linux') return;

  it('is true where another process has its id by now', () => {
    expect(isCertainlyDead({ ...here, start_ticks: '1' })).toBe(true);
  });

  it.each([
    { what: 'another host', holder: { host: 'elsewhere' } },
    { what: 'another machine of the same name', holder: { machine_id: 'f'.repeat(32) } },
    { what: 'another process-id namespace', holder: { pid_namespace: 'pid:[1]' } },
  ])('is false for $what', ({ holder }) => {
    expect(isCertainlyDead({ ...dead, ...holder })).toBe(false);
  });

  it('is true for an earlier boot of the machine, unless in a container', () => {
    const isMachine = here.machine_id !== '' && here.pid_namespace === 'pid:[4026531836]';
    expect(isCertainlyDead({ ...here, boot_id: 'earlier' })).toBe(isMachine);
  });
});
