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

it('ids as names are those of KoNViD-1k only where there are so few', async () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => `${9_900_000_000 + index}.mp4,3.5`);
  const files = { 'labels.csv': ['file_name,MOS', ...rows].join('\n'), 'clips/9900000000.mp4': 'x' };
  const plan = await planFor({ corpus: 'konvid-150k', corpusDir: await layOutFiles(await makeWorkspace(), files) });
  expect(countStatuses(plan.labels).matched).toBe(1);
});

describe('scores of another scale', () => {
  const names = Array.from({ length: 20 }, (_, index) => `clip${index}.mp4`);
  const labels = (scoreOf: (index: number) => string) => ({
    'labels.csv': ['file_name,MOS', ...names.map((name, index) => `${name},${scoreOf(index)}`)].join('\n'),
    'videos/clip0.mp4': 'x',
  });

  it.each([
    {
      asked: 'konvid-1k',
      scoreOf: (index: number) => String(index < 9 ? 3 : 40 + index),
      found: '11 of 20 scores lie outside 1..5',
    },
    { asked: 'youtube-ugc', scoreOf: (index: number) => String(60 + index), found: '20 of 20 scores lie outside 1..5' },
    { asked: 'live-vqc', scoreOf: (index: number) => String(1 + index / 5), found: 'none of 20 scores is above 5' },
  ])('are refused for $asked', async ({ asked, scoreOf, found }) => {
    const corpusDir = await layOutFiles(await makeWorkspace(), labels(scoreOf));
    await expect(planFor({ corpus: asked, corpusDir })).rejects.toMatchObject({
      code: 'LABELS_WRONG_CORPUS',
      message: expect.stringContaining(found),
    });
  });

  it('a few are faults of their rows, and no other corpus', async () => {
    const corpusDir = await layOutFiles(
      await makeWorkspace(),
      labels((index) => (index < 10 ? '3' : '40')),
    );
    const { labels: planned } = await planFor({ corpus: 'konvid-1k', corpusDir });
    expect(countStatuses(planned).rejected).toBe(10);
  });

  it('a score above 5 is enough for a scale of 0..100', async () => {
    const corpusDir = await layOutFiles(
      await makeWorkspace(),
      labels((index) => (index === 7 ? '5.5' : '3')),
    );
    const { labels: planned } = await planFor({ corpus: 'live-vqc', corpusDir });
    expect(countStatuses(planned).rejected).toBe(0);
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
        /konvid-1k: 1 of 12 labels have a clip, but neither labels nor clips have names of KoNViD-1k; konvid-150k: .*live-vqc: .*none of 12 scores/,
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
