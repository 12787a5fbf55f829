import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawBoundary } from '../../src/clips/boundary.ts';
import { CorpusFolders } from '../../src/clips/corpus-folders.ts';
import { KONVID_1K } from '../../src/corpora/konvid-1k.ts';
import { findLabels } from '../../src/labels/find-labels.ts';
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

async function find(root: string, linkTargets: readonly string[] = []) {
  const boundary = await drawBoundary(root, linkTargets);
  const { files, passedOver } = await findLabels(new CorpusFolders(boundary), KONVID_1K, boundary);
  const inside = (absolute: string) => relative(boundary.root, absolute);
  return { path: files.map(({ path }) => inside(path)).join(), passedOver: passedOver.map(inside) };
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
    { what: 'an ending in capitals', files: ['MOS.CSV'], path: 'MOS.CSV', passedOver: [] },
  ] as const)('takes $what', async ({ files, path, passedOver }) => {
    expect(await find(await layOut(files))).toEqual({ path, passedOver });
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

  it('follows a link only to where the user allows', async () => {
    const store = await layOut(['labels.csv']);
    const root = await makeWorkspace();
    await symlink(join(store, 'labels.csv'), join(root, 'labels.csv'));
    await expect(find(root)).rejects.toMatchObject({ code: 'LABELS_UNREADABLE' });
    await expect(find(root, [store])).resolves.toBeDefined();
  });
});
