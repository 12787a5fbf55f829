import { mkdir, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawBoundary } from '../../src/clips/boundary.ts';
import { CorpusFolders, mergeNested } from '../../src/clips/corpus-folders.ts';
import { downloadFolderOf, findClips, requireClips } from '../../src/clips/find-clips.ts';
import type { Corpus } from '../../src/corpora/corpus.ts';
import { KONVID_1K } from '../../src/corpora/konvid-1k.ts';
import { KONVID_150K } from '../../src/corpora/konvid-150k.ts';
import { LSVQ } from '../../src/corpora/lsvq.ts';
import { findCorpus } from '../../src/corpora/registry.ts';
import { YOUTUBE_UGC } from '../../src/corpora/youtube-ugc.ts';
import { layOutFiles } from '../support/published-corpora.ts';
import { makeWorkspace } from '../support/workspace.ts';

const CUSTOM = findCorpus('custom-1-5-panel');

async function layOut(...paths: readonly string[]): Promise<string> {
  return layOutFiles(await makeWorkspace(), Object.fromEntries(paths.map((path) => [path, path])));
}

async function find(folder: string, corpus: Corpus, subdir?: string) {
  const boundary = await drawBoundary(folder, []);
  const { root } = boundary;
  const clips = await findClips(new CorpusFolders(boundary), corpus, { subdir });
  return { clips, root, folders: clips.folders.map(({ path }) => relative(root, path)) };
}

describe('the folders that hold the clips of a corpus', () => {
  it.each<{ what: string; corpus: Corpus; files: readonly string[]; folders: readonly string[]; subdir?: string }>([
    { what: 'none', corpus: KONVID_1K, files: [], folders: [] },
    {
      what: 'a part that is found by its name, and another one level deeper',
      corpus: KONVID_150K,
      files: ['k150ka/a.mp4', 'zip/k150kb/b.mp4', 'other/c.mp4'],
      folders: ['k150ka', 'zip/k150kb'],
    },
    {
      what: 'no second folder of a part that is found by its name',
      corpus: KONVID_150K,
      files: ['k150ka/a.mp4', 'zip/k150ka/b.mp4', 'clips/c.mp4'],
      folders: ['k150ka', 'clips'],
    },
    {
      what: 'the corpus folder before folders one level deeper',
      corpus: KONVID_150K,
      files: ['a.mp4', 'zip/k150kb/b.mp4'],
      folders: [''],
    },
    {
      what: 'each folder of a tree, where clips have plain names',
      corpus: YOUTUBE_UGC,
      files: ['original_videos/Gaming/720P/a.mkv', 'original_videos/b.mkv', 'original_videos/empty/c.txt'],
      folders: ['original_videos', 'original_videos/Gaming/720P'],
    },
    {
      what: 'trees that have their names one level deeper, not the tree of the corpus folder',
      corpus: YOUTUBE_UGC,
      files: ['zip/original_videos/a.mkv', 'zip/vp9_compressed_videos/b_orig.mp4'],
      folders: ['zip/original_videos', 'zip/vp9_compressed_videos'],
    },
    {
      what: 'one folder for a tree, where clips are named by their paths',
      corpus: LSVQ,
      files: ['LSVQ/ia-batch1/a.mp4', 'LSVQ/ia-batch2/b.mp4'],
      folders: ['LSVQ'],
    },
    { what: 'no clip that lies too high', corpus: LSVQ, files: ['a.mp4'], folders: [] },
    {
      what: 'the folder that is named',
      corpus: KONVID_150K,
      files: ['k150ka/a.mp4', 'my/own/b.mp4'],
      subdir: 'my/own',
      folders: ['my/own'],
    },
    {
      what: 'the folder that is named, without a clip',
      corpus: KONVID_1K,
      files: ['videos/a.mp4', 'my/b.txt'],
      subdir: 'my',
      folders: ['my'],
    },
    {
      what: 'the tree that is named',
      corpus: YOUTUBE_UGC,
      files: ['my/x/a.mkv', 'my/b.mkv'],
      subdir: './my/',
      folders: ['my', 'my/x'],
    },
    {
      what: 'a folder that is named and not there',
      corpus: KONVID_1K,
      files: ['videos/a.mp4'],
      subdir: 'my',
      folders: [],
    },
    {
      what: 'the corpus folder where that is named',
      corpus: KONVID_1K,
      files: ['a.mp4', 'videos/b.mp4'],
      subdir: '.',
      folders: [''],
    },
  ])('$what', async ({ corpus, files, folders, subdir }) => {
    expect((await find(await layOut(...files), corpus, subdir)).folders).toEqual(folders);
  });

  it('are each taken once, whatever names lead there', async () => {
    const root = await layOut('k150ka/a.mp4');
    await symlink('k150ka', join(root, 'clips'));
    const { clips, folders } = await find(root, KONVID_150K);
    expect(folders).toEqual(['k150ka']);
    expect(clips.folderOf('k150ka')?.size).toBe(1);
    expect(clips.folderOf('clips')).toBeUndefined();
  });

  it('are taken once, though two folders lead there one level deeper', async () => {
    const root = await layOut('x/videos/a.mp4', 'y/b.txt');
    await symlink('../x/videos', join(root, 'y/videos'));
    expect((await find(root, KONVID_1K)).folders).toEqual(['x/videos']);
  });

  it('have their parts, whether they are found by their names at once or one level deeper', async () => {
    for (const above of ['', 'zip/']) {
      const { clips, root } = await find(await layOut(`${above}original_videos/a.mkv`), YOUTUBE_UGC);
      expect(clips.folderOf('original')?.path).toBe(join(root, `${above}original_videos`));
    }
  });

  it('are none where --clips-subdir leads through a file', async () => {
    await expect(find(await layOut('a.mp4'), KONVID_1K, 'a.mp4/x')).rejects.toMatchObject({
      code: 'CORPUS_UNREADABLE',
      message: expect.stringContaining("a.mp4/x: can't be listed (ENOTDIR)"),
    });
  });

  it('are not two for one part: all that hold clips are named', async () => {
    const root = await layOut('k150ka/a.mp4', 'k150ka_extracted/b.mp4');
    await expect(find(root, KONVID_150K)).rejects.toMatchObject({
      code: 'CLIPS_AMBIGUOUS_FOLDER',
      message: `clips lie in more than one folder: ${join(root, 'k150ka')}, ${join(root, 'k150ka_extracted')}`,
      hint: expect.stringContaining('--clips-subdir'),
    });
  });

  it.each(['..', '../x', '/x', 'x/../..', ''])('are not looked for at --clips-subdir %j', async (subdir) => {
    await expect(find(await layOut('a.mp4'), KONVID_1K, subdir)).rejects.toMatchObject({
      code: 'OPTION_INVALID',
      message: expect.stringContaining(`--clips-subdir ${JSON.stringify(subdir)}: `),
    });
  });

  it.each(['..x', 'x/..', 'x/../y'])('may have the odd name %j', async (subdir) => {
    expect((await find(await layOut('..x/a.mp4', 'y/a.mp4', 'a.mp4', 'x/a.mp4'), KONVID_1K, subdir)).clips.size).toBe(
      1,
    );
  });
});

describe('a corpus without a clip', () => {
  it.each<{ corpus: Corpus; subdir?: string; says: string; hint: string }>([
    {
      corpus: KONVID_1K,
      says: '/corpus: no .mp4 file in it, in KoNViD_1k_videos or videos, or one level deeper',
      hint: 'put the clips of KoNViD-1k into KoNViD_1k_videos/, ',
    },
    {
      corpus: KONVID_1K,
      subdir: 'my',
      says: '/corpus/my: no .mp4 file in it',
      hint: 'put the clips of KoNViD-1k into my/, ',
    },
    {
      corpus: YOUTUBE_UGC,
      says:
        '/corpus: no .mkv or _crf_10_ss_00_t_20.0.mp4 or _orig.mp4 or _cbr.webm or _vod.webm or _vodlb.webm file in it, ' +
        'in original_videos or original_videos_h264 or vp9_compressed_videos or clips or videos, or one level deeper',
      hint: 'into original_videos/, ',
    },
    { corpus: CUSTOM, says: ' file in it or deeper', hint: ' into ./, ' },
  ])('is refused: $corpus.name, $subdir', async ({ corpus, subdir, says, hint }) => {
    const { clips } = await find(await makeWorkspace(), corpus, subdir);
    await expect(requireClips(clips, corpus, { root: '/corpus', subdir })).rejects.toThrow(
      expect.objectContaining({
        code: 'CLIPS_NOT_FOUND',
        message: expect.stringMatching(new RegExp(`${says.replaceAll('.', '\\.')}$`)),
        hint: expect.stringContaining(hint),
      }),
    );
  });
});

describe('clips are downloaded', () => {
  it.each([
    { what: 'into the folder of the main part', files: ['k150ka/a.mp4', 'x/clips/a.mp4'], folder: 'x/clips' },
    { what: 'into the folder that is named', files: ['clips/a.mp4', 'my/b.mp4'], subdir: 'my', folder: 'my' },
    { what: 'into the folder that is named, and not there yet', files: ['clips/a.mp4'], subdir: 'my', folder: 'my' },
    { what: 'into a new folder of the first name', files: ['k150ka/a.mp4'], folder: 'clips' },
  ])('$what', async ({ files, subdir, folder }) => {
    const { clips, root } = await find(await layOut(...files), KONVID_150K, subdir);
    expect(downloadFolderOf(clips, KONVID_150K, { root, subdir })).toBe(join(root, folder));
  });
});

describe('CorpusFolders.listNested', () => {
  async function list(root: string, depth: { min: number; max: number }) {
    const folders = new CorpusFolders(await drawBoundary(root, []));
    const top = await folders.root();
    const nested = await folders.listNested(top, depth);
    return { top, nested, prefixes: nested.map(({ prefix }) => prefix) };
  }

  it.each([
    { min: 0, max: 0, prefixes: [''] },
    { min: 0, max: 1, prefixes: ['', 'a/', 'b/'] },
    { min: 1, max: 1, prefixes: ['a/', 'b/'] },
    { min: 1, max: 2, prefixes: ['a/', 'b/', 'a/x/', 'a/y/'] },
    { min: 2, max: 9, prefixes: ['a/x/', 'a/y/', 'a/x/deep/'] },
    { min: 5, max: 9, prefixes: [] },
  ])('gives the folders from depth $min to $max, in the order of their names', async ({ prefixes, ...depth }) => {
    const root = await layOut('b/1.mp4', 'a/y/2.mp4', 'a/x/deep/3.mp4', '__MACOSX/4.mp4', '5.mp4');
    expect((await list(root, depth)).prefixes).toEqual(prefixes);
  });

  it('follows links, and none round in circles', async () => {
    const root = await layOut('a/x/1.mp4', 'b/2.mp4');
    await mkdir(join(root, 'c'));
    await symlink('..', join(root, 'a/round'));
    await symlink('../b', join(root, 'c/b'));
    await symlink('../a/x', join(root, 'c/x'));
    await symlink('2.mp4', join(root, 'b/link.mp4'));
    await symlink('nowhere', join(root, 'b/dangling'));
    await symlink('b', join(root, 'aa'));
    const { top, nested, prefixes } = await list(root, { min: 0, max: 4 });
    expect(prefixes).toEqual(['', 'a/', 'aa/', 'c/', 'a/x/']);
    const kinds = [...mergeNested(top, nested).entries.values()].map(({ name, kind }) => `${name} ${kind}`);
    expect(kinds.sort()).toEqual([
      'a/round other',
      'a/x/1.mp4 file',
      'aa other',
      'aa/2.mp4 other',
      'aa/dangling other',
      'aa/link.mp4 other',
      'c/b other',
      'c/x other',
    ]);
  });
});
