import { describe, expect, it } from 'vitest';
import { countStatuses } from '../../src/ingest/plan.ts';
import { planFor } from '../../src/ingest/settings.ts';
import { layOutFiles, PUBLISHED, type PublishedCopy, withPlainNames } from '../support/published-corpora.ts';
import { makeWorkspace } from '../support/workspace.ts';

interface Mount {
  readonly mounted: string;
  readonly asked: string;
  readonly copy: PublishedCopy;
}

const PAIRS: readonly Mount[] = PUBLISHED.flatMap((copy) =>
  PUBLISHED.map(({ name }) => ({ mounted: copy.name, asked: name, copy })),
);
const OTHERS = PAIRS.filter(({ mounted, asked }) => mounted !== asked);

it('every corpus is held against every other', () => {
  expect(PUBLISHED.map(({ name }) => name)).toEqual(['konvid-1k', 'konvid-150k', 'youtube-ugc', 'lsvq', 'live-vqc']);
  expect(OTHERS).toHaveLength(20);
});

describe('a corpus as it is published', () => {
  it.each(PUBLISHED)('$name is taken for itself', async ({ name, files, keys }) => {
    const plan = await planFor({ corpus: name, corpusDir: await layOutFiles(await makeWorkspace(), files) });
    expect(plan.total).toBeGreaterThanOrEqual(keys.length);
    expect(countStatuses(plan.labels).matched).toBeGreaterThan(0);
    expect(countStatuses(plan.labels).rejected).toBe(0);
  });

  it.each(OTHERS)('$mounted is refused as $asked, and named', async ({ mounted, asked, copy }) => {
    const corpusDir = await layOutFiles(await makeWorkspace(), copy.files);
    await expect(planFor({ corpus: asked, corpusDir })).rejects.toMatchObject({
      code: 'LABELS_WRONG_CORPUS',
      exitCode: 2,
      hint: expect.stringContaining(`--corpus ${mounted}`),
    });
  });
});

describe('a corpus whose files have names that say nothing', () => {
  it.each(PUBLISHED)('$name is taken for itself', async (copy) => {
    const corpusDir = await layOutFiles(await makeWorkspace(), withPlainNames(copy));
    const plan = await planFor({ corpus: copy.name, corpusDir });
    expect(countStatuses(plan.labels).matched).toBe(3);
    expect(countStatuses(plan.labels).rejected).toBe(0);
  });

  it.each(OTHERS)('$mounted is refused as $asked, and named', async ({ mounted, asked, copy }) => {
    const corpusDir = await layOutFiles(await makeWorkspace(), withPlainNames(copy));
    await expect(planFor({ corpus: asked, corpusDir })).rejects.toMatchObject({
      code: 'LABELS_WRONG_CORPUS',
      exitCode: 2,
      hint: expect.stringContaining(`--corpus ${mounted}`),
    });
  });
});

describe('--corpus auto', () => {
  const recognise = async (files: Parameters<typeof layOutFiles>[1]) =>
    planFor({ corpus: 'auto', corpusDir: await layOutFiles(await makeWorkspace(), files) });

  it.each(PUBLISHED)('recognises $name as it is published', async ({ name, files }) => {
    expect((await recognise(files)).corpus.name).toBe(name);
  });

  it.each(PUBLISHED)('recognises $name by the names of its clips alone', async (copy) => {
    expect((await recognise(withPlainNames(copy))).corpus.name).toBe(copy.name);
  });

  it('names all corpora that lie in a folder', async () => {
    const both = PUBLISHED.filter(({ name }) => name === 'konvid-1k' || name === 'live-vqc');
    const files = both.flatMap(({ name, files: own }) =>
      Object.entries(own).map(([path, text]) => [`${name}/${path}`, text]),
    );
    await expect(recognise(Object.fromEntries(files))).rejects.toMatchObject({
      code: 'CORPUS_AMBIGUOUS',
      exitCode: 2,
      message: expect.stringMatching(
        /konvid-1k \(KoNViD_1k_attributes\.csv is .*live-vqc \(LIVE_VQC_metadata\.csv is /,
      ),
    });
  });

  it('says of each corpus why it is none, where a study of somebody lies', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `clip${index}.mp4,${1 + index / 3}`);
    const files = { 'labels.csv': ['file_name,MOS', ...rows].join('\n'), 'videos/clip0.mp4': 'x' };
    await expect(recognise(files)).rejects.toMatchObject({
      code: 'CORPUS_NOT_RECOGNISED',
      exitCode: 2,
      message: expect.stringMatching(
        /konvid-1k: 1 of 12 labels have a clip, but neither labels nor clips have names of KoNViD-1k; konvid-150k: .*live-vqc: .*all 12 \(100 %\) are 10 or less/,
      ),
      hint: expect.stringContaining('--corpus custom'),
    });
  });

  it.each([
    { what: 'an empty folder', options: {}, code: 'CORPUS_NOT_RECOGNISED' },
    { what: 'a folder that is not there', options: { corpusDir: '/nowhere/at/all' }, code: 'CORPUS_NOT_FOUND' },
    {
      what: 'a label file that is not there',
      options: { manifestCsv: '/nowhere.csv' },
      code: 'MANIFEST_CSV_NOT_FOUND',
    },
  ])('refuses $what', async ({ options, code }) => {
    const corpusDir = await makeWorkspace();
    await expect(planFor({ corpus: 'auto', corpusDir, ...options })).rejects.toMatchObject({ code, exitCode: 2 });
  });
});
