import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeFolder, removeDurably, syncFolder, writeDurably } from '../../../src/files/durable.ts';
import { countOpenFiles, fileHandlePrototype } from '../../support/open-files.ts';
import { makeWorkspace } from '../../support/workspace.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await makeWorkspace();
  path = join(folder, 'file');
});

describe('writeDurably', () => {
  it('makes a file, makes it anew, and leaves nothing else behind', async () => {
    await writeDurably(path, 'a longer text');
    await writeDurably(path, 'größe');
    expect(await readFile(path, 'utf8')).toBe('größe');
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('flushes the folder, so that the name survives as well', async () => {
    const sync = vi.spyOn(await fileHandlePrototype(), 'sync');
    onTestFinished(() => void sync.mockRestore());
    await writeDurably(path, 'text');
    expect(sync).toHaveBeenCalled();
  });

  it('leaves nothing open', async () => {
    const before = countOpenFiles();
    for (let time = 0; time < 10; time += 1) await writeDurably(path, 'text');
    expect(countOpenFiles()).toBe(before);
  });

  it('leaves nothing beside a place that can not be taken', async () => {
    await mkdir(path);
    await expect(writeDurably(path, 'text')).rejects.toMatchObject({ code: 'EISDIR' });
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('needs the folder', async () => {
    await expect(writeDurably(join(folder, 'none', 'file'), 'text')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each([
    { what: 'what a kill has left', prepare: (next: string) => writeFile(next, 'a leftover that is longer') },
    { what: 'a link that leads elsewhere', prepare: (next: string) => symlink('elsewhere', next) },
  ])('takes over $what', async ({ prepare }) => {
    await writeFile(join(folder, 'elsewhere'), 'of somebody');
    await prepare(`${path}.next`);
    await writeDurably(path, 'text');
    expect(await readFile(path, 'utf8')).toBe('text');
    expect(await readFile(join(folder, 'elsewhere'), 'utf8')).toBe('of somebody');
    expect((await readdir(folder)).sort()).toEqual(['elsewhere', 'file']);
  });

  it('replaces a link in the place, and leaves alone what it leads to', async () => {
    await writeFile(join(folder, 'elsewhere'), 'of somebody');
    await symlink('elsewhere', path);
    await writeDurably(path, 'text');
    expect(await readFile(path, 'utf8')).toBe('text');
    expect(await readFile(join(folder, 'elsewhere'), 'utf8')).toBe('of somebody');
  });

  it('keeps the rights of the file that it replaces', async () => {
    await writeFile(path, 'old', { mode: 0o600 });
    await writeDurably(path, 'text');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('gives the user alone the right to write', async () => {
    await writeDurably(path, 'text');
    expect((await stat(path)).mode & 0o022).toBe(0);
  });
});

describe('removeDurably', () => {
  it('removes a file, or finds none', async () => {
    await writeFile(path, 'text');
    await removeDurably(path);
    await removeDurably(path);
    expect(await readdir(folder)).toEqual([]);
  });

  it('removes no folder', async () => {
    await mkdir(path);
    await expect(removeDurably(path)).rejects.toThrow(/EISDIR|is a directory|EPERM/);
  });
});

it('syncFolder needs a folder that can be opened', async () => {
  await expect(syncFolder(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await syncFolder(folder)).toBeUndefined();
});

it('makeFolder makes a folder with those above it, and tells the topmost new one', async () => {
  expect(await makeFolder(join(folder, 'a/b/c'))).toBe(join(folder, 'a'));
  expect(await makeFolder(join(folder, 'a/b/c'))).toBeUndefined();
  expect((await stat(join(folder, 'a/b/c'))).isDirectory()).toBe(true);
});
