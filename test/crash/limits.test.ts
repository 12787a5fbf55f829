import { mkdir, mkdtemp, readFile, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../support/command.ts';
import { writeJsonl } from '../support/row-files.ts';
import { inventRow } from '../support/rows.ts';
import { compareEnd, makePlace, type Rehearsed, rehearse } from './rehearsal.ts';
import { type EndedRun, makeScenes, type Scenes } from './scenes.ts';

/** The rights that a small file system needs: ours, or those that a hosted runner lends. */
const AS_ROOT = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
/** With more room commands get further. */
const ROOMS_KB = [4, 8, 12, 20];
/** `fetch` asks for room for the published archives. Only what is written takes memory. */
const ROOMY_KB = 8_000_000;
const ERROR_LINE = /^konvid-ingest: error: .+ \[[A-Z_]+\]$/gm;
const STACK = /this is a bug|^ {4}at /m;

let folder: string;
let scenes: Scenes;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-limits-'));
  scenes = await makeScenes(folder);
});

afterAll(async () => {
  await scenes.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A shell that sets something and becomes the command. */
const withShell = (words: string): readonly string[] => ['/bin/bash', '-c', `${words} exec "$@"`, 'shell'];

/** Commands that write into an empty folder. */
const NAMES = [
  'ingest',
  'ingest --shard',
  'ingest, list of URLs',
  'merge',
  'unify',
  'split',
  'report --html',
  'score --gate',
  'fetch',
];

function findScene(name: string): Promise<Rehearsed> {
  const scene = scenes.all.find((each) => each.name === name);
  if (scene === undefined) throw new Error(`no scene ${name}`);
  return rehearse(scene, folder);
}

function expectFailure({ exitCode, said }: EndedRun, reason: RegExp): void {
  expect(exitCode, said).toBe(3);
  expect(said.match(ERROR_LINE), said).toHaveLength(1);
  expect(said).toMatch(reason);
  expect(said).not.toMatch(STACK);
}

async function expectCompletion(rehearsed: Rehearsed, place: string): Promise<void> {
  const { exitCode, said } = await rehearsed.scene.start(place).ended;
  expect(exitCode, said).toBe(0);
  expect(await compareEnd(rehearsed, place)).toEqual([]);
}

describe('a limit of no bytes for a file', () => {
  it.each(NAMES)('fails %s with what to do, and without it the next run completes', async (name) => {
    const rehearsed = await findScene(name);
    const place = await makePlace(rehearsed.scene, folder);
    expectFailure(await rehearsed.scene.start(place, { under: withShell('ulimit -f 0;') }).ended, /EFBIG/);
    await expectCompletion(rehearsed, place);
  });
});

async function asRoot(...words: readonly string[]): Promise<void> {
  const [file = '', ...rest] = [...AS_ROOT, ...words];
  await execa(file, rest);
}

describe('a full disk', () => {
  it.each(NAMES)('fails %s with what to do, and with room again the next run completes', async (name) => {
    const rehearsed = await findScene(name);
    const { scene } = rehearsed;
    const place = join(await mkdtemp(join(folder, 'disk-')), 'place');
    await mkdir(place);
    await asRoot('mount', '-t', 'tmpfs', '-o', `size=${ROOMY_KB}k,mode=1777`, 'konvid-ingest-test', place);
    onTestFinished(() => asRoot('umount', '--lazy', place));
    const resize = (sizeKb: number) => asRoot('mount', '-o', `remount,size=${sizeKb}k`, place);
    await scene.furnish?.(place);
    const { blocks, bfree, bsize } = await statfs(place);
    const usedKb = ((blocks - bfree) * bsize) / 1_024;
    let failures = 0;
    for (const roomKb of ROOMS_KB) {
      await resize(usedKb + roomKb);
      const run = await scene.start(place).ended;
      if (run.exitCode === 0) break;
      expectFailure(run, /ENOSPC|DISK_FULL/);
      failures += 1;
    }
    expect(failures).toBeGreaterThan(0);
    await resize(ROOMY_KB);
    await expectCompletion(rehearsed, place);
  });
});

describe('a limit of open files', () => {
  /** With fewer than about 20 Node ends before the command begins. */
  it.each([24, 28, 32, 40])(
    'of %i ends ingest with one error or not at all, and the next run completes',
    async (files) => {
      const rehearsed = await findScene('ingest');
      const place = await makePlace(rehearsed.scene, folder);
      const { exitCode, said } = await rehearsed.scene.start(place, { under: withShell(`ulimit -n ${files};`) }).ended;
      expect(said).not.toMatch(STACK);
      if (exitCode !== 0) {
        expect([2, 3]).toContain(exitCode);
        expect(said.match(ERROR_LINE), said).toHaveLength(1);
      }
      await expectCompletion(rehearsed, place);
    },
  );
});

describe('a standard stream that leads to a full disk', () => {
  it.each(['validate', 'report'])('fails %s, whose answer is lost', async (command) => {
    const jsonl = await writeJsonl(folder, `${command}.jsonl`, [inventRow(1), inventRow(2)]);
    const { exitCode, stderr } = await runCommand([command, jsonl, '--json'], { under: withShell('exec >/dev/full;') });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(
      /^konvid-ingest: error: standard output: writing failed \(ENOSPC\) \[STDOUT_WRITE_FAILED\]$/m,
    );
    expect(stderr).not.toMatch(STACK);
  });

  it('does not keep ingest from its work if only messages are lost', async () => {
    const rehearsed = await findScene('ingest');
    const place = await makePlace(rehearsed.scene, folder);
    const { exitCode } = await rehearsed.scene.start(place, { under: withShell('exec 2>/dev/full;') }).ended;
    expect(exitCode).toBe(0);
    expect(await compareEnd(rehearsed, place)).toEqual([]);
    expect(await readFile(join(place, 'rows.jsonl'), 'utf8')).toContain('\n');
  });
});
