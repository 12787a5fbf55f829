import { mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { drawBoundary } from '../../src/clips/boundary.ts';
import { CorpusFolders } from '../../src/clips/corpus-folders.ts';
import { FolderStates } from '../../src/clips/folder-states.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** Every file is old enough by then. */
const LATER_MS = Date.now() + 3_600_000;
/** More than are asked for their states at once. */
const MANY = 600;
/** When one of the clips was written. */
const OLD_S = 1_000_000_000;

let root: string;

beforeEach(async () => {
  root = await makeWorkspace();
  await mkdir(join(root, 'clips'));
  for (let index = 0; index < MANY; index += 1) await writeFile(join(root, 'clips', `${index}.mp4`), 'clip');
  await writeFile(join(root, 'scores.csv'), 'labels');
  await utimes(clip(0), OLD_S, OLD_S);
});

/** Looks at both folders anew. */
async function look({ nowMs = LATER_MS, signal }: { nowMs?: number; signal?: AbortSignal } = {}) {
  const folders = new CorpusFolders(await drawBoundary(root, []));
  const states = new FolderStates({ isInput: (name) => /\.(?:mp4|csv)$/.test(name), nowMs, signal });
  return states.digest([await folders.root(), ...(await folders.subfolders())]);
}

const clip = (number: number) => join(root, 'clips', `${number}.mp4`);

describe('the states of folders', () => {
  it('are the same as long as nothing changes', async () => {
    const digest = await look();
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await look()).toBe(digest);
  });

  it.each([
    ['a clip is written again', () => writeFile(clip(MANY - 1), 'clip')],
    ['a clip has other bytes, and its old size and time', () => writeWithOldTime(clip(0), 'cl1p')],
    ['a clip has another time', () => utimes(clip(0), 1, 1)],
    ['a clip goes', () => rm(clip(300))],
    ['a clip comes', () => writeFile(clip(MANY), 'clip')],
    ['a clip has another name', () => rename(clip(7), clip(MANY + 7))],
    ['two clips change places', () => swap(clip(1), clip(2))],
    ['a label file is written again', () => writeFile(join(root, 'scores.csv'), 'scores')],
    ['another label file comes', () => writeFile(join(root, 'more.csv'), 'labels')],
    ['a folder comes', () => mkdir(join(root, 'clips', 'more'))],
    ['a folder takes the place of a clip', () => rm(clip(9)).then(() => mkdir(clip(9)))],
  ])('are others once %s', async (_what, change) => {
    const digest = await look();
    await change();
    const changed = await look();
    expect(changed).toMatch(/^[0-9a-f]{64}$/);
    expect(changed).not.toBe(digest);
  });

  it('do not hang on files that are no input', async () => {
    await writeFile(join(root, 'README.md'), 'read me');
    const digest = await look();
    await writeFile(join(root, 'README.md'), 'read me again');
    await writeFile(join(root, 'rows.jsonl'), '{}');
    await writeFile(join(root, '.hidden.mp4'), 'clip');
    expect(await look()).toBe(digest);
  });

  it.each([
    ['a link, which could lead elsewhere another time', () => symlink(clip(0), clip(MANY))],
    ['a link to a folder', () => symlink(join(root, 'clips'), join(root, 'more clips'))],
  ])('are not told where there is %s', async (_what, change) => {
    await change();
    expect(await look()).toBeUndefined();
  });

  it('are not told while a file is so young that it may change again without a trace', async () => {
    expect(await look({ nowMs: Date.now() })).toBeUndefined();
    const [past, justNow] = [new Date(1_000_000_000_000), Date.now() + 1_000];
    await utimes(clip(0), past, past);
    expect(await look({ nowMs: justNow })).toBeUndefined();
    expect(await look({ nowMs: justNow + 60_000 })).toBeDefined();
  });

  it('are not told where there is no file: anybody could foretell them', async () => {
    const states = new FolderStates({ isInput: () => true, nowMs: LATER_MS });
    expect(await states.digest([])).toBeUndefined();
    const folders = new CorpusFolders(await drawBoundary(await makeWorkspace(), []));
    expect(await states.digest([await folders.root()])).toBeUndefined();
  });

  it('are not told of a file that has gone since it was listed', async () => {
    const folders = new CorpusFolders(await drawBoundary(root, []));
    const listed = await folders.named(['clips']);
    await rm(clip(5));
    const states = new FolderStates({ isInput: () => true, nowMs: LATER_MS });
    expect(await states.digest(listed)).toBeUndefined();
  });

  it('are looked at once, however often they are asked for', async () => {
    const folders = new CorpusFolders(await drawBoundary(root, []));
    const listed = await folders.named(['clips']);
    const states = new FolderStates({ isInput: () => true, nowMs: LATER_MS });
    const digest = await states.digest(listed);
    await writeFile(clip(5), 'another clip');
    expect(await states.digest(listed)).toBe(digest);
    expect(await states.digest([await folders.root(), ...listed])).not.toBe(digest);
  });

  it('end early for whoever is asked to stop', async () => {
    await expect(look({ signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
  });
});

/** Only the time of the change itself gives it away. */
async function writeWithOldTime(path: string, bytes: string): Promise<void> {
  await writeFile(path, bytes);
  await utimes(path, OLD_S, OLD_S);
}

async function swap(first: string, second: string): Promise<void> {
  await rename(first, `${first}.aside`);
  await rename(second, first);
  await rename(`${first}.aside`, second);
}
