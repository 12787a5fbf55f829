import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { drawBoundary, isInside, pathOf, resolveEntry } from '../../../src/clips/boundary.ts';
import { makeWorkspace } from '../../support/workspace.ts';

describe('isInside', () => {
  const boundary = { root: resolve('/data/konvid'), linkTargets: [resolve('/store/clips')] };

  it.each([
    '/data/konvid',
    '/data/konvid/videos',
    '/data/konvid/videos/a.mp4',
    '/data/konvid/..a.mp4',
    '/data/konvid/...',
    '/data/konvid/c:clips/a.mp4',
    '/store/clips/a.mp4',
  ])('%s lies inside', (path) => {
    expect(isInside(boundary, resolve(path))).toBe(true);
  });

  it.each(['/', '/data', '/data/konvid-150k/a.mp4', '/data/konvid/../a.mp4', '/etc/passwd', '/store', '/store/clips2'])(
    '%s lies outside',
    (path) => {
      expect(isInside(boundary, resolve(path))).toBe(false);
    },
  );
});

describe('drawBoundary', () => {
  it('resolves links once and for all', async () => {
    const folder = await makeWorkspace();
    await mkdir(join(folder, 'real'));
    await symlink(join(folder, 'real'), join(folder, 'link'));
    const { root, linkTargets } = await drawBoundary(join(folder, 'link'), [join(folder, 'link')]);
    expect([root, ...linkTargets]).toEqual([root, root]);
    expect(root).toMatch(/real$/);
  });

  it.each([
    { what: 'a corpus folder', dirs: ['absent', []], code: 'CORPUS_NOT_FOUND' },
    { what: 'a link target', dirs: ['.', ['absent']], code: 'LINK_TARGET_NOT_FOUND' },
  ] as const)('refuses $what that is not there', async ({ dirs: [corpusDir, linkTargets], code }) => {
    const folder = await makeWorkspace();
    const targets = linkTargets.map((target) => join(folder, target));
    await expect(drawBoundary(join(folder, corpusDir), targets)).rejects.toMatchObject({
      code,
      exitCode: 2,
      message: expect.stringMatching(/^the (?:corpus folder|link target) .*absent: does not exist$/),
    });
  });

  it('says why a folder that is there cannot be opened', async () => {
    const folder = await makeWorkspace();
    await symlink('circle', join(folder, 'circle'));
    await expect(drawBoundary(join(folder, 'circle'), [])).rejects.toMatchObject({
      code: 'CORPUS_NOT_FOUND',
      message: `the corpus folder ${join(folder, 'circle')}: can't be opened (ELOOP)`,
    });
  });
});

describe('resolveEntry', () => {
  let root: string;

  beforeEach(async () => {
    root = await makeWorkspace();
    await writeFile(join(root, 'a.mp4'), 'a');
    await mkdir(join(root, 'folder'));
  });

  /** Where an entry that the listing does not call a file may be opened. */
  async function resolveOther(name: string, linkTargets: readonly string[] = []) {
    return resolveEntry({ folder: root, name, kind: 'other' }, await drawBoundary(root, linkTargets));
  }

  it('where it stands, if the listing calls it a file', async () => {
    const boundary = await drawBoundary(root, []);
    expect(await resolveEntry({ folder: root, name: 'gone.mp4', kind: 'file' }, boundary)).toBe(join(root, 'gone.mp4'));
  });

  it('where it leads, if that is a file of the corpus', async () => {
    await symlink('../a.mp4', join(root, 'folder/link.mp4'));
    expect(await resolveOther('folder/link.mp4')).toBe(join(root, 'a.mp4'));
    expect(await resolveOther('a.mp4')).toBe(join(root, 'a.mp4'));
  });

  it('where it leads outside, if the user allows', async () => {
    const store = await makeWorkspace();
    await writeFile(join(store, 'b.mp4'), 'b');
    await symlink(join(store, 'b.mp4'), join(root, 'link.mp4'));
    expect(await resolveOther('link.mp4', [store])).toBe(join(store, 'b.mp4'));
    expect(await resolveOther('link.mp4')).toEqual({
      code: 'CLIP_LINK_OUTSIDE',
      reason: expect.stringContaining(`a link to ${join(store, 'b.mp4')}, outside the corpus folder`),
    });
  });

  it('nowhere, if it is a folder or leads nowhere', async () => {
    expect(await resolveOther('folder')).toEqual({ code: 'CLIP_NOT_REGULAR', reason: 'not a regular file' });
    expect(await resolveOther('gone.mp4')).toEqual({
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
