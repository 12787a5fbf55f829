import { mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawBoundary, isInside } from '../../../src/clips/boundary.ts';
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
