import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpora/corpus.ts';
import { KONVID_1K } from '../../src/corpora/konvid-1k.ts';
import { KONVID_150K } from '../../src/corpora/konvid-150k.ts';
import { LIVE_VQC } from '../../src/corpora/live-vqc.ts';
import { findCorpus } from '../../src/corpora/registry.ts';
import { readLabelFiles } from '../../src/labels/read-labels.ts';
import { recogniseLabels } from '../../src/labels/recognise-labels.ts';
import { makeWorkspace } from '../support/workspace.ts';

interface GuardCase {
  readonly corpus?: Corpus;
  /** The rows of each label file. */
  readonly files: readonly (readonly string[])[];
  readonly lacking?: readonly string[];
}

async function read({ corpus = KONVID_1K, files, lacking = [] }: GuardCase) {
  const folder = await makeWorkspace();
  const found = await Promise.all(
    files.map(async (rows, index) => {
      const path = join(folder, `labels${index}.csv`);
      await writeFile(path, ['name,mos', ...rows, ''].join('\n'));
      const { dialect } = await recogniseLabels(path, corpus);
      if (dialect === undefined) throw new Error('not recognised');
      return { path, dialect, clipPart: corpus.mainClipPart };
    }),
  );
  return readLabelFiles({ files: found, lacking }, corpus);
}

/** Rows of this score; their names are nobody's. */
function rows(count: number, score = '3', nameOf = (index: number) => `clip${index}.mp4`): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${nameOf(index)},${score}`);
}

const idOf = (index: number) => String(9_900_000_000 + index);
const nameOf150k = (index: number) => `orig_${idOf(index)}_540_5s.mp4`;
/** A corpus that may have few rows, and otherwise is KonViD-150k. */
const FEW_150K: Corpus = { ...KONVID_150K, rowCountGuard: { minRows: 3, fewerAre: 'konvid-1k', maxRows: 500_000 } };

describe('label files are read', () => {
  it('one after another', async () => {
    const read2 = await read({ files: [rows(2), rows(3)] });
    expect(read2.map(({ name, labels }) => `${name}: ${labels.length}`)).toEqual(['labels0.csv: 2', 'labels1.csv: 3']);
  });

  it.each<GuardCase & { what: string }>([
    { what: 'with as many rows as there may be, in all', files: [rows(700), rows(800)] },
    { what: 'with as few rows as there may be, in all', corpus: FEW_150K, files: [rows(1), rows(2)] },
    { what: 'with one usable row', files: [rows(3, 'x'), rows(1)] },
    { what: 'with nine scores off the scale', files: [rows(9, '40'), rows(1)] },
    { what: 'with scores off the scale in half of the rows', files: [rows(10, '40'), rows(10)] },
    { what: 'with nine scores up to 5 on a scale of 100', corpus: LIVE_VQC, files: [rows(9, '5'), rows(9, 'x')] },
    { what: 'with one score above 5 on a scale of 100', corpus: LIVE_VQC, files: [rows(12, '5'), rows(1, '5.1')] },
    { what: 'with the names of a corpus that never has so few', files: [rows(2, '3', nameOf150k)] },
    {
      what: 'with the names of a corpus that never has so many',
      corpus: FEW_150K,
      files: [rows(1_501, '3', (index) => `${idOf(index)}.mp4`)],
    },
    { what: 'with the names of its own', files: [rows(3, '3', (index) => `${idOf(index)}.mp4`)] },
    {
      what: 'with names of a corpus, for a study of your own',
      corpus: findCorpus('custom-1-5-panel'),
      files: [rows(3, '3', (index) => `${idOf(index)}.mp4`)],
    },
  ])('$what', async ({ files, ...guarded }) => {
    const all = await read({ files, ...guarded });
    expect(all.reduce((sum, { labels }) => sum + labels.length, 0)).toBe(files.flat().length);
  });
});

describe('label files are refused', () => {
  it.each<GuardCase & { what: string; code?: string; says: RegExp; hint?: RegExp }>([
    { what: 'without a row', files: [[], []], code: 'LABELS_EMPTY', says: /labels0\.csv, .*labels1\.csv: has no row/ },
    {
      what: 'with more rows than there may be, in all',
      files: [rows(700), rows(801)],
      says: /labels1\.csv: more than 1500 rows; konvid-1k has 1200$/,
      hint: /--corpus konvid-150k/,
    },
    {
      what: 'with more rows than there may be, which have names of a corpus',
      files: [rows(1_501, '3', (index) => `A${String(index % 900).padStart(3, '0')}.mp4`)],
      says: /more than 1500 rows/,
      hint: /--corpus live-vqc/,
    },
    {
      what: 'with more rows than there may be, where nobody knows of which corpus',
      corpus: { ...FEW_150K, rowCountGuard: { minRows: 1, maxRows: 2 } },
      files: [rows(3)],
      says: /more than 2 rows; konvid-150k has 153841$/,
      hint: /^check that this is the file/,
    },
    {
      what: 'with more rows than a study of your own may have',
      corpus: { ...findCorpus('custom-1-5-panel'), rowCountGuard: { minRows: 1, maxRows: 2 } },
      files: [rows(3)],
      says: /more than 2 rows; no corpus of your own may have more$/,
    },
    {
      what: 'with fewer rows than there may be, in all',
      corpus: FEW_150K,
      files: [rows(1), rows(1)],
      lacking: ['k150ka', 'k150kb'],
      says: /labels0\.csv, .*labels1\.csv: 2 rows in all; konvid-150k has 153841, and fewer than 3 are refused$/,
      hint: /^a label file whose name contains k150ka was not found; or .* k150kb was not found; or this looks like KoNViD-1k/,
    },
    {
      what: 'with fewer rows than there may be, where nobody knows of which corpus',
      corpus: { ...FEW_150K, rowCountGuard: { minRows: 3, maxRows: 9 } },
      files: [rows(1)],
      lacking: ['k150ka'],
      says: /1 rows in all/,
      hint: /k150ka was not found$/,
    },
    {
      what: 'without a usable row',
      files: [rows(2, 'x'), rows(3, 'y')],
      code: 'LABELS_ALL_REJECTED',
      says: /labels0\.csv, .*: none of its 5 rows is usable: line 2: [^;]*"x"[^;]*; line 3: [^;]*"x"[^;]*; line 2: [^;]*"y"[^;]*$/,
    },
    {
      what: 'with ten scores off the scale, more than half',
      files: [rows(5, '40'), rows(5, '40'), rows(9)],
      says: /labels0\.csv, .*labels2\.csv: 10 of 19 scores lie outside 1\.\.5; konvid-1k is scored 1\.\.5$/,
    },
    {
      what: 'with ten scores up to 5 on a scale of 100',
      corpus: LIVE_VQC,
      files: [rows(5, '5'), rows(5, '2'), rows(5, 'x')],
      says: /none of 10 scores is above 5; live-vqc is scored 0\.\.100$/,
    },
    ...[1, 1_500].map((count) => ({
      what: `with names of another corpus, which may have ${count}`,
      corpus: { ...FEW_150K, rowCountGuard: { minRows: 1, maxRows: 500_000 } },
      files: [rows(count, '3', (index) => `${idOf(index)}.mp4`)],
      says: /labels0\.csv: names clips as KoNViD-1k does/,
    })),
    {
      what: 'with names of another corpus, if it may have so many',
      corpus: FEW_150K,
      files: [rows(1), rows(3, '3', (index) => `${idOf(index)}.mp4`)],
      says: /labels1\.csv: names clips as KoNViD-1k does, not as KonViD-150k$/,
      hint: /--corpus konvid-1k/,
    },
  ])('$what', async ({ what, code = 'LABELS_WRONG_CORPUS', says, hint = /./, ...guarded }) => {
    await expect(read(guarded), what).rejects.toMatchObject({
      code,
      exitCode: 2,
      message: expect.stringMatching(says),
      hint: expect.stringMatching(hint),
    });
  });
});
