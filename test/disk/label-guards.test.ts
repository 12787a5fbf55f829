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
  readonly acceptScale?: boolean;
}

async function read({ corpus = KONVID_1K, files, lacking = [], acceptScale }: GuardCase) {
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
  return readLabelFiles({ files: found, lacking }, corpus, { acceptScale });
}

/** Rows of this score; their names are nobody's. */
function rows(count: number, score = '3', nameOf = (index: number) => `clip${index}.mp4`): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${nameOf(index)},${score}`);
}

/** Rows with other names. */
const named = (count: number, score = '3') => rows(count, score, (index) => `other${index}.mp4`);
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
    { what: 'with two scores off the scale', files: [[...rows(2, '40'), ...named(1, '3')]] },
    { what: 'with 5 % of the scores off the scale', files: [[...rows(3, '40'), ...named(57, '3')]] },
    { what: 'with scores off the scale, if that is accepted', acceptScale: true, files: [[...rows(3, '40'), 'a,3']] },
    { what: 'with one score above 10 on a scale of 100', corpus: LIVE_VQC, files: [[...rows(12, '10'), 'a.mp4,10.1']] },
    ...[
      { scale: '1-7', score: '1.5' },
      { scale: '1-9', score: '5.1' },
      { scale: '0-10', score: '5.1' },
      { scale: '1-100', score: '10.1' },
    ].map(({ scale, score }) => ({
      what: `with a greatest score of ${score} on ${scale}`,
      corpus: findCorpus(`custom-${scale}-panel`),
      files: [rows(3, score)],
    })),
    { what: 'with low scores on a scale of 100, if accepted', acceptScale: true, corpus: LIVE_VQC, files: [rows(3)] },
    { what: 'with one name in two files, and two scores', files: [rows(3, '3'), rows(3, '4')] },
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

describe('labels of one name', () => {
  it.each([
    {
      what: 'with different scores are all rejected',
      lines: ['a.mp4,3', 'b.mp4,3', 'a.mp4,4', 'a.mp4,3'],
      kept: ['b.mp4'],
    },
    { what: 'are found with and without the extension', lines: ['a,3', 'b,3', 'a.MP4,4'], kept: ['b'] },
    {
      what: 'are kept if accents are composed in two ways',
      lines: ['e\u0301,3', '\u00e9,4'],
      kept: ['e\u0301', '\u00e9'],
    },
    { what: 'with one score are kept', lines: ['a,3', 'a,3.0'], kept: ['a', 'a'] },
    { what: 'are rejected, and no file, if they are two', lines: ['a,3', 'a,4', 'b,3', 'b,4', 'c,3'], kept: ['c'] },
    {
      what: 'are rejected, and no file, if they are 1 %',
      lines: [...rows(3, '3'), ...rows(3, '4'), ...named(297)],
      kept: named(297).map((row) => row.split(',')[0]),
    },
  ])('$what', async ({ lines, kept }) => {
    const [file] = await read({ files: [lines] });
    const usable = file?.labels.filter(({ rejection }) => rejection === undefined);
    expect(usable?.map(({ name }) => name)).toEqual(kept);
    const rejected = file?.labels.flatMap(({ rejection }) => rejection ?? []) ?? [];
    for (const { code, reason } of rejected) {
      expect(code).toBe('LABEL_REPEATED');
      expect(reason).toMatch(/^the list gives this clip different scores: 3 on line \d+, 4 on line \d+$/);
    }
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
      hint: /k150ka was not found; or a part of KonViD-150k can be read as a study of your own: --corpus custom$/,
    },
    {
      what: 'without a usable row',
      files: [rows(2, 'x'), rows(3, 'y')],
      code: 'LABELS_ALL_REJECTED',
      says: /labels0\.csv, .*: none of its 5 rows is usable: line 2: [^;]*"x"[^;]*; line 3: [^;]*"x"[^;]*; line 2: [^;]*"y"[^;]*$/,
    },
    {
      what: 'with three scores off the scale, more than 5 %',
      files: [rows(1), [...rows(3, '40.5'), ...named(56, '2')]],
      code: 'LABELS_WRONG_SCALE',
      says: /labels1\.csv: its scores run from 2 to 40\.5, and 3 of 59 \(5 %\) are outside 1\.\.5; konvid-1k is scored 1\.\.5$/,
      hint: /--accept-scale takes the scores that fit$/,
    },
    ...[
      { scale: '1-9', score: '5', low: 5, says: '1\\.\\.9' },
      { scale: '0-10', score: '5', low: 5, says: '0\\.\\.10' },
      { scale: '1-100', score: '10', low: 10, says: '1\\.\\.100' },
    ].map(({ scale, score, low, says }) => ({
      what: `with no score above ${score} on ${scale}`,
      corpus: findCorpus(`custom-${scale}-panel`),
      files: [rows(2, score)],
      code: 'LABELS_WRONG_SCALE',
      says: new RegExp(`all 2 \\(100 %\\) are ${low} or less; custom-${scale}-panel is scored ${says}$`),
    })),
    ...[
      { scale: '1-7', score: '7.5' },
      { scale: '1-9', score: '0' },
      { scale: '0-10', score: '30' },
      { scale: '1-100', score: '0' },
    ].map(({ scale, score }) => ({
      what: `with scores of ${score} on ${scale}`,
      corpus: findCorpus(`custom-${scale}-panel`),
      files: [rows(3, score)],
      code: 'LABELS_WRONG_SCALE',
      says: /3 of 3 \(100 %\) are outside/,
    })),
    ...['1', '9.5', '0.3'].map((score) => ({
      what: `with no score above ${score} on a scale of 100`,
      corpus: LIVE_VQC,
      files: [[...rows(1, score), ...named(1, '0.25'), ...named(5, 'x')]],
      code: 'LABELS_WRONG_SCALE',
      says: new RegExp(`run from 0.25 to ${score}, and all 2 \\(100 %\\) are 10 or less; live-vqc is scored 0..100$`),
    })),
    {
      what: 'with several scores for three names, more than 1 %',
      files: [[...rows(3, '3'), ...rows(3, '4'), ...named(296)]],
      code: 'LABELS_REPEATED',
      says: /labels0\.csv: 3 of 299 names have more than one score: "clip0\.mp4" has 3 on line 2, 4 on line 5$/,
      hint: /one row for each clip, with its mean score/,
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
