import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { drawBoundary, pathOf, resolveEntry } from '../../src/clips/boundary.ts';
import { makeWorkspace } from '../support/workspace.ts';

let root: string;

beforeEach(async () => {
  root = await makeWorkspace();
  await writeFile(join(root, 'a.mp4'), 'a');
  await mkdir(join(root, 'folder'));
});

/** Where an entry that the listing does not call a file may be opened. */
async function resolve(name: string, linkTargets: readonly string[] = []) {
  return resolveEntry({ folder: root, name, kind: 'other' }, await drawBoundary(root, linkTargets));
}

describe('an entry may be opened', () => {
  it('where it stands, if the listing calls it a file', async () => {
    const boundary = await drawBoundary(root, []);
    expect(await resolveEntry({ folder: root, name: 'gone.mp4', kind: 'file' }, boundary)).toBe(join(root, 'gone.mp4'));
  });

  it('where it leads, if that is a file of the corpus', async () => {
    await symlink('../a.mp4', join(root, 'folder/link.mp4'));
    expect(await resolve('folder/link.mp4')).toBe(join(root, 'a.mp4'));
    expect(await resolve('a.mp4')).toBe(join(root, 'a.mp4'));
  });

  it('where it leads outside, if the user allows', async () => {
    const store = await makeWorkspace();
    await writeFile(join(store, 'b.mp4'), 'b');
    await symlink(join(store, 'b.mp4'), join(root, 'link.mp4'));
    expect(await resolve('link.mp4', [store])).toBe(join(store, 'b.mp4'));
    expect(await resolve('link.mp4')).toEqual({
      code: 'CLIP_LINK_OUTSIDE',
      reason: expect.stringContaining(`a link to ${join(store, 'b.mp4')}, outside the corpus folder`),
    });
  });

  it('nowhere, if it is a folder or leads nowhere', async () => {
    expect(await resolve('folder')).toEqual({ code: 'CLIP_NOT_REGULAR', reason: 'not a regular file' });
    expect(await resolve('gone.mp4')).toEqual({
      code: 'CLIP_UNREADABLE',
      reason: 'a link that leads nowhere (ENOENT)',
    });
  });
});

it.each([
  { folder: '/corpus', path: '/corpus/a.mp4' },
  { folder: '/', path: '/a.mp4' },
])('stands in $folder', ({ folder, path }) => {
  expect(pathOf({ folder, name: 'a.mp4' })).toBe(path);
});
