import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawBoundary } from '../../src/clips/boundary.ts';
import { CorpusFolders } from '../../src/clips/corpus-folders.ts';
import { findClips, requireClips } from '../../src/clips/find-clips.ts';
import { KONVID_1K } from '../../src/corpora/konvid-1k.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** A corpus folder with these empty files. */
async function layOut(files: readonly string[]): Promise<string> {
  const root = await makeWorkspace();
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), '');
  }
  return root;
}

async function foldersOf(root: string, linkTargets: readonly string[] = []) {
  const boundary = await drawBoundary(root, linkTargets);
  return { folders: new CorpusFolders(boundary), root: boundary.root };
}

async function clipsPathOf(root: string, linkTargets: readonly string[] = []): Promise<string> {
  const { folders, root: real } = await foldersOf(root, linkTargets);
  const clips = await findClips(folders, KONVID_1K, { subdir: undefined });
  await requireClips(clips, KONVID_1K, { root: real, subdir: undefined });
  return clips.folders.map(({ path }) => relative(real, path)).join();
}

describe('CorpusFolders.tiers', () => {
  it('gives the named folders, the root, the named folders one level down, and every folder one level down', async () => {
    const { folders, root } = await foldersOf(
      await layOut(['videos/1.mp4', 'x/videos/2.mp4', 'x/y/3.mp4', '__MACOSX/videos/4.mp4', '.git/5.mp4', '6.mp4']),
    );
    const tiers: string[][] = [];
    for await (const tier of folders.tiers(['KoNViD_1k_videos', 'videos'])) {
      tiers.push(tier.map(({ path }) => relative(root, path)).sort());
    }
    expect(tiers).toEqual([['videos'], [''], ['x/videos'], ['videos', 'x']]);
  });

  it('leaves hidden entries out, which archives litter', async () => {
    const { folders } = await foldersOf(await layOut(['._1.mp4', '.DS_Store', '1.mp4']));
    for await (const [folder] of folders.tiers([])) {
      if (folder !== undefined) expect([...folder.entries.keys()]).toEqual(['1.mp4']);
    }
  });
});

describe('the layouts in which KoNViD-1k is found', () => {
  it.each([
    {
      what: 'the two folders of the download',
      files: ['KoNViD_1k_videos/1.mp4', 'KoNViD_1k_metadata/a.csv'],
      clips: 'KoNViD_1k_videos',
    },
    { what: 'short names', files: ['videos/1.mp4', 'metadata/a.csv'], clips: 'videos' },
    { what: 'everything in one folder', files: ['1.mp4', 'KoNViD_1k_attributes.csv'], clips: '' },
    {
      what: 'one level more',
      files: ['KoNViD_1k/KoNViD_1k_videos/1.mp4', 'KoNViD_1k/KoNViD_1k_metadata/a.csv'],
      clips: 'KoNViD_1k/KoNViD_1k_videos',
    },
    {
      what: "the zip's own folder in a named one",
      files: ['KoNViD_1k_videos/KoNViD_1k_videos/1.mp4'],
      clips: 'KoNViD_1k_videos/KoNViD_1k_videos',
    },
    { what: 'another folder one level down', files: ['clips/1.mp4'], clips: 'clips' },
    {
      what: 'an empty named folder beside a full one',
      files: ['KoNViD_1k_videos/readme.txt', 'videos/1.mp4'],
      clips: 'videos',
    },
    {
      what: 'the named folder, not strays around it',
      files: ['videos/1.mp4', 'stray.mp4', 'old/2.mp4'],
      clips: 'videos',
    },
  ])('$what', async ({ files, clips }) => {
    expect(await clipsPathOf(await layOut(files))).toBe(clips);
  });

  it.each([
    { what: 'no clip', files: ['KoNViD_1k_videos/readme.txt'], code: 'CLIPS_NOT_FOUND' },
    { what: 'clips too far down', files: ['a/b/c/1.mp4'], code: 'CLIPS_NOT_FOUND' },
    { what: 'litter alone', files: ['__MACOSX/1.mp4', 'videos/._1.mp4'], code: 'CLIPS_NOT_FOUND' },
    {
      what: 'clips in two named folders',
      files: ['KoNViD_1k_videos/1.mp4', 'videos/2.mp4'],
      code: 'CLIPS_AMBIGUOUS_FOLDER',
    },
    { what: 'clips in two folders one level down', files: ['a/1.mp4', 'b/2.mp4'], code: 'CLIPS_AMBIGUOUS_FOLDER' },
  ])('refuses $what with $code', async ({ files, code }) => {
    await expect(clipsPathOf(await layOut(files))).rejects.toMatchObject({ code, exitCode: 2 });
  });

  it('follows a linked clips folder only to where the user allows', async () => {
    const store = await layOut(['1.mp4']);
    const root = await makeWorkspace();
    await symlink(store, join(root, 'KoNViD_1k_videos'));
    await expect(clipsPathOf(root)).rejects.toMatchObject({
      code: 'CORPUS_LINK_OUTSIDE',
      hint: expect.stringContaining('--link-target'),
    });
    expect(await clipsPathOf(root, [store])).toMatch(/^\.\./);
  });

  it('says so where the corpus folder is a file', async () => {
    const root = await layOut(['konvid']);
    await expect(clipsPathOf(join(root, 'konvid'))).rejects.toMatchObject({ code: 'CORPUS_UNREADABLE' });
  });
});
