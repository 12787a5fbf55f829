import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawBoundary } from '../../src/clips/boundary.ts';
import { CorpusFolders } from '../../src/clips/corpus-folders.ts';
import { KONVID_1K } from '../../src/corpora/konvid-1k.ts';
import { KONVID_150K } from '../../src/corpora/konvid-150k.ts';
import { LSVQ } from '../../src/corpora/lsvq.ts';
import { YOUTUBE_UGC } from '../../src/corpora/youtube-ugc.ts';
import { findLabels, takeNamedLabels } from '../../src/labels/find-labels.ts';
import { makeWorkspace } from '../support/workspace.ts';

const LABELS = 'flickr_id,mos\n9900000001,3\n';

/** A corpus folder with these files, all of them labels unless their text is given. */
async function layOut(files: readonly (string | readonly [path: string, text: string])[]): Promise<string> {
  const root = await makeWorkspace();
  for (const file of files) {
    const [path, text] = typeof file === 'string' ? [file, LABELS] : file;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

async function find(root: string, linkTargets: readonly string[] = [], corpus = KONVID_1K) {
  const boundary = await drawBoundary(root, linkTargets);
  const { files, passedOver, lacking } = await findLabels(new CorpusFolders(boundary), corpus);
  const inside = (absolute: string) => relative(boundary.root, absolute);
  return { path: files.map(({ path }) => inside(path)).join(), passedOver: passedOver.map(inside), lacking };
}

describe('findLabels', () => {
  it.each([
    {
      what: 'the attributes before the scores',
      files: ['KoNViD_1k_metadata/KoNViD_1k_attributes.csv', 'KoNViD_1k_metadata/KoNViD_1k_mos.csv'],
      path: 'KoNViD_1k_metadata/KoNViD_1k_attributes.csv',
      passedOver: ['KoNViD_1k_metadata/KoNViD_1k_mos.csv'],
    },
    { what: 'the short folder name', files: ['metadata/a.csv'], path: 'metadata/a.csv', passedOver: [] },
    { what: 'the corpus folder itself', files: ['KoNViD_1k_mos.csv'], path: 'KoNViD_1k_mos.csv', passedOver: [] },
    {
      what: "the archive's own folder",
      files: ['KoNViD/metadata/a.csv'],
      path: 'KoNViD/metadata/a.csv',
      passedOver: [],
    },
    { what: 'any folder one level down', files: ['somewhere/a.csv'], path: 'somewhere/a.csv', passedOver: [] },
    {
      what: 'the named folder before the others',
      files: ['a.csv', 'metadata/b.csv', 'x/c.csv'],
      path: 'metadata/b.csv',
      passedOver: [],
    },
    {
      what: 'names in order where nothing else decides',
      files: ['b.csv', 'a.csv', 'c.tsv', 'd.txt'],
      path: 'a.csv',
      passedOver: ['b.csv', 'c.tsv', 'd.txt'],
    },
    {
      what: 'a file with labels, not the first by name',
      files: [['attributes.csv', 'x,y\n'], 'b.csv'],
      path: 'b.csv',
      passedOver: [],
    },
    {
      what: 'a shorter name where nothing but names decides',
      files: ['labels-a.csv', 'z.csv'],
      path: 'z.csv',
      passedOver: ['labels-a.csv'],
    },
    {
      what: 'the scores before a file of no known kind, however short',
      files: ['a.csv', 'KoNViD_1k_mos.csv'],
      path: 'KoNViD_1k_mos.csv',
      passedOver: ['a.csv'],
    },
    {
      what: 'a file of one tier, and looks into no further one',
      files: ['metadata/mos.csv', 'attributes.csv', 'x/attributes.csv'],
      path: 'metadata/mos.csv',
      passedOver: [],
    },
    {
      what: 'its own file, not one with the name of another corpus',
      files: ['LIVE_VQC_metadata.csv', 'labels-of-mine.csv'],
      path: 'labels-of-mine.csv',
      passedOver: [],
    },
    {
      what: 'a file with the names of two corpora, one of which is its own',
      files: ['konvid_1k-and-konvid_150k.csv'],
      path: 'konvid_1k-and-konvid_150k.csv',
      passedOver: [],
    },
    {
      what: 'no folder that has the name of a label file',
      files: ['attributes.csv/readme.md', 'mos.csv'],
      path: 'mos.csv',
      passedOver: [],
    },
    {
      what: 'a file of no known kind in the first tier that has one',
      files: ['metadata/x.csv', 'y.csv'],
      path: 'metadata/x.csv',
      passedOver: [],
    },
    { what: 'an ending in capitals', files: ['MOS.CSV'], path: 'MOS.CSV', passedOver: [] },
  ] as const)('takes $what', async ({ files, path, passedOver }) => {
    expect(await find(await layOut(files))).toEqual({ path, passedOver, lacking: [] });
  });

  it.each([
    { what: 'no file', files: [], code: 'LABELS_NOT_FOUND' },
    { what: 'a file of another kind', files: ['labels.json'], code: 'LABELS_NOT_FOUND' },
    { what: 'a workbook, which this corpus never has', files: ['labels.xlsx'], code: 'LABELS_UNKNOWN' },
    { what: 'what a spreadsheet program leaves', files: ['~$labels.csv'], code: 'LABELS_NOT_FOUND' },
    { what: 'a hidden file', files: ['._labels.csv'], code: 'LABELS_NOT_FOUND' },
    { what: 'a file two levels down', files: ['a/b/labels.csv'], code: 'LABELS_NOT_FOUND' },
    { what: 'a file that is not recognised', files: [['labels.csv', 'x,y\n1,2\n']], code: 'LABELS_UNKNOWN' },
    { what: 'an empty file', files: [['labels.csv', '']], code: 'LABELS_UNKNOWN' },
    { what: 'a doubled column', files: [['labels.csv', 'id,mos,MOS\n']], code: 'LABELS_DUPLICATE_COLUMN' },
  ] as const)('refuses $what with $code', async ({ files, code }) => {
    await expect(find(await layOut(files))).rejects.toMatchObject({ code, exitCode: 2 });
  });

  it('says how the files begin that it does not recognise, and what is accepted', async () => {
    const root = await layOut([['labels.csv', 'clip;score\n']]);
    await expect(find(root)).rejects.toMatchObject({
      message: expect.stringContaining('labels.csv begins with "clip;score"'),
      hint: expect.stringContaining('flickr_id | id'),
    });
  });

  it('goes on where the set is not complete, and looks there at nothing but what is lacking', async () => {
    const files = [
      'metadata/k150ka_scores.csv',
      'manifest.csv',
      'k150ka.csv',
      'zip/metadata/k150kb_scores.csv',
      'zip/x.csv',
    ];
    const root = await layOut(files.map((path) => [path, 'name,mos\na.mp4,3\n'] as const));
    expect(await find(root, [], KONVID_150K)).toEqual({
      path: 'metadata/k150ka_scores.csv,zip/metadata/k150kb_scores.csv',
      passedOver: [],
      lacking: [],
    });
    await rm(join(root, 'zip/metadata'), { recursive: true });
    expect(await find(root, [], KONVID_150K)).toMatchObject({
      path: 'metadata/k150ka_scores.csv',
      lacking: ['k150kb'],
    });
  });

  it('looks nowhere else once it has what it wants', async () => {
    const root = await layOut(['metadata/a.csv', 'x/readme.md']);
    await symlink(await layOut(['b.csv']), join(root, 'x/metadata'));
    expect(await find(root)).toMatchObject({ path: 'metadata/a.csv' });
    await rm(join(root, 'metadata'), { recursive: true });
    await expect(find(root)).rejects.toMatchObject({ code: 'CORPUS_LINK_OUTSIDE' });
  });

  it('shows the first lines of five files, and says how many more there are', async () => {
    const begins = (count: number) =>
      Array.from({ length: count }, (_, index) => [`${index}.csv`, `a${index}\n`] as const);
    await expect(find(await layOut(begins(5)))).rejects.toMatchObject({
      message: expect.stringMatching(/0\.csv begins with "a0"; .*4\.csv begins with "a4"$/),
    });
    await expect(find(await layOut(begins(7)))).rejects.toMatchObject({
      message: expect.stringMatching(/4\.csv begins with "a4"; and 2 more$/),
    });
  });

  it.each([
    { corpus: KONVID_1K, hint: /^accepted: a header with \(file_name \| .*\) or \(flickr_id \| id\), and \(mos\); / },
    { corpus: LSVQ, hint: /^accepted: a header with \([^()]*\), and \(mos[^()]*\); / },
  ])('says which header it accepts: $corpus.name', async ({ corpus, hint }) => {
    const root = await layOut([['labels.csv', 'clip;score\n']]);
    await expect(find(root, [], corpus)).rejects.toMatchObject({
      code: 'LABELS_UNKNOWN',
      message: expect.stringContaining(`no file is recognised as labels of ${corpus.name}: `),
      hint: expect.stringMatching(hint),
    });
  });

  it.each([
    { corpus: KONVID_1K, says: 'no label file (.csv) in it, in KoNViD_1k_metadata or metadata, or one level deeper' },
    { corpus: YOUTUBE_UGC, says: 'no label file (.csv, .xlsx) in it, in metadata or labels or original_videos, or' },
  ])('says where it has looked for which files: $corpus.name', async ({ corpus, says }) => {
    await expect(find(await layOut([]), [], corpus)).rejects.toMatchObject({
      code: 'LABELS_NOT_FOUND',
      message: expect.stringContaining(says),
      hint: expect.stringContaining(`${corpus.title} into ${corpus.labelFolders[0]}/`),
    });
  });

  it.each([
    { what: 'by the name of a file', files: [['k150ka_scores.csv', 'x,y\n']], owner: 'konvid-150k' },
    { what: 'by its columns', files: [['labels.csv', 'vid,MOSFull\n']], owner: 'youtube-ugc' },
    {
      what: 'by the name of a file before the columns of another',
      files: [
        ['labels.csv', 'vid,MOSFull\n'],
        ['live_vqc.csv', 'x,y\n'],
      ],
      owner: 'live-vqc',
    },
    {
      what: 'by columns, though another file has a column twice',
      files: [
        ['a.csv', 'x,y\n'],
        ['labels.csv', 'vid,MOSFull\n'],
        ['live.csv', 'file,score,vid,mos full,mosfull,vid\n'],
      ],
      owner: 'youtube-ugc',
    },
  ] as const)('tells whose labels they are: $what', async ({ files, owner }) => {
    await expect(find(await layOut(files))).rejects.toMatchObject({
      code: 'LABELS_WRONG_CORPUS',
      exitCode: 2,
      hint: expect.stringContaining(`--corpus ${owner}`),
    });
  });

  it('takes the file that is named, and looks for no other', async () => {
    const root = await layOut(['KoNViD_1k_attributes.csv', 'mine.csv', ['other.csv', 'x,y\n']]);
    const taken = await takeNamedLabels(join(root, 'mine.csv'), KONVID_1K);
    expect(taken).toMatchObject({
      files: [{ path: join(root, 'mine.csv'), clipPart: 'videos' }],
      passedOver: [],
      lacking: [],
    });
    await expect(takeNamedLabels(join(root, 'other.csv'), KONVID_1K)).rejects.toMatchObject({
      code: 'LABELS_UNKNOWN',
      message: expect.stringContaining('other.csv begins with "x,y"'),
    });
    await expect(takeNamedLabels(join(root, 'none.csv'), KONVID_1K)).rejects.toMatchObject({
      code: 'MANIFEST_CSV_NOT_FOUND',
      message: expect.stringContaining("can't be opened (ENOENT)"),
    });
  });

  it('follows a link only to where the user allows', async () => {
    const store = await layOut(['labels.csv']);
    const root = await makeWorkspace();
    await symlink(join(store, 'labels.csv'), join(root, 'labels.csv'));
    await expect(find(root)).rejects.toMatchObject({
      code: 'LABELS_UNREADABLE',
      message: expect.stringContaining(`${root}: the label file labels.csv is `),
    });
    await expect(find(root, [store])).resolves.toBeDefined();
  });
});
