import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, writeDurably } from '../../src/files/durable.ts';
import { makeWorkspace } from '../support/workspace.ts';

describe('a file that is written whole', () => {
  it('takes the place of what a kill has left beside it, and of a link there without following it', async () => {
    const folder = await makeWorkspace();
    const path = join(folder, 'rows.manifest.json');
    const treasure = join(folder, 'treasure');
    await writeFile(treasure, 'mine');
    await symlink(treasure, `${path}.next`);
    await writeDurably(path, 'whole');
    expect((await lstat(path)).isFile()).toBe(true);
    expect([await readFile(path, 'utf8'), await readFile(treasure, 'utf8')]).toEqual(['whole', 'mine']);
    expect((await readdir(folder)).sort()).toEqual(['rows.manifest.json', 'treasure']);
  });

  it('keeps the permissions of the one before, and the link that leads to it', async () => {
    const folder = await makeWorkspace();
    const [path, link] = [join(folder, 'page.html'), join(folder, 'link.html')];
    await writeFile(path, 'before');
    await chmod(path, 0o600);
    await symlink(path, link);
    await writeDurably(link, Buffer.from('after'));
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect({ mode: (await stat(path)).mode & 0o777, text: await readFile(path, 'utf8') }).toEqual({
      mode: 0o600,
      text: 'after',
    });
  });
});

it('a folder is made with those above it, and the topmost new one is told', async () => {
  const folder = await makeWorkspace();
  expect(await makeFolder(join(folder, 'a/b/c'))).toBe(join(folder, 'a'));
  expect(await makeFolder(join(folder, 'a/b/c'))).toBeUndefined();
  expect((await stat(join(folder, 'a/b/c'))).isDirectory()).toBe(true);
});
