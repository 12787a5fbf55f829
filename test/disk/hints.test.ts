import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCorpus } from '../../src/corpora/registry.ts';
import { planFor } from '../../src/ingest/settings.ts';
import { findPredictionFields } from '../../src/trainer/score/prediction.ts';
import { layOutFiles, type MadeFiles } from '../support/published-corpora.ts';
import { makeWorkspace } from '../support/workspace.ts';

const rowsOf = (count: number, nameOf: (index: number) => string) =>
  ['name,mos', ...Array.from({ length: count }, (_, index) => `${nameOf(index)},${30 + (index % 50)}`)].join('\n');
const ofLsvq = (index: number) => `yfcc-batch1/${index}`;

describe('the hint', () => {
  it.each<{ what: string; corpus: string; files: MadeFiles; hint: RegExp; folder?: string }>([
    {
      what: 'names a file of MATLAB',
      corpus: 'live-vqc',
      files: { 'data.mat': 'x' },
      hint: /^data\.mat is a file of MATLAB/,
    },
    {
      what: 'names packed archives',
      corpus: 'konvid-1k',
      files: { 'a/b.zip': '', 'c.tar': '' },
      hint: /^unpack a\/b\.zip, c\.tar$/,
    },
    {
      what: 'names labels further down',
      corpus: 'lsvq',
      files: { 'a/b/c/x.csv': 'x' },
      hint: /^a\/b\/c\/x\.csv is .*--manifest-csv$/,
    },
    {
      what: 'names labels one folder up',
      corpus: 'lsvq',
      files: { 'labels.csv': 'x', 'in/x': '' },
      folder: 'in',
      hint: /\/labels\.csv is one folder above: /,
    },
    {
      what: 'names clips further down',
      corpus: 'konvid-1k',
      files: { 'labels.csv': 'name,mos\na,3\n', 'a/b/c.MP4': '' },
      hint: /^a\/b\/c\.MP4 is .*--clips-subdir$/,
    },
    {
      what: 'leads from a part of a corpus to a study',
      corpus: 'lsvq',
      files: { 'l.csv': rowsOf(600, ofLsvq) },
      hint: /^a part of LSVQ can be read .*custom$/,
    },
    {
      what: 'names no corpus that has fewer rows',
      corpus: 'lsvq',
      files: { 'l.csv': rowsOf(1_000, String) },
      hint: /^a part of LSVQ/,
    },
    {
      what: 'names a corpus that may have so few',
      corpus: 'lsvq',
      files: { 'l.csv': rowsOf(600, String) },
      hint: /--corpus live-vqc$/,
    },
    {
      what: 'names --columns for a study of your own',
      corpus: 'custom',
      files: { 'l.csv': 'Clip,Mean\na,3\n' },
      hint: /name other headers with --columns /,
    },
    {
      what: 'names how to fetch a corpus',
      corpus: 'konvid-1k',
      files: {},
      folder: 'absent',
      hint: /--corpus-dir; `konvid-ingest fetch` downloads/,
    },
  ])('$what', async ({ corpus, files, folder = '.', hint }) => {
    const corpusDir = join(await layOutFiles(await makeWorkspace(), files), folder);
    const study = corpus === 'custom' ? { corpusLabel: 'panel', scale: '1-5' as const } : {};
    await expect(planFor({ corpus, corpusDir, ...study })).rejects.toMatchObject({
      exitCode: 2,
      hint: expect.stringMatching(hint),
    });
  });

  it('names the corpus that was probably meant', () => {
    const hintFor = (name: string) => {
      try {
        return findCorpus(name);
      } catch (error) {
        return error;
      }
    };
    expect(hintFor('konvid1k')).toMatchObject({ hint: expect.stringMatching(/^did you mean konvid-1k\? /) });
    expect(hintFor('something')).toMatchObject({ hint: expect.stringMatching(/^it can ingest: /) });
  });

  it('tells the rows of a corpus from predictions', () => {
    expect(() => findPredictionFields(['src', 'src_sha256', 'mos'], 'a.jsonl')).toThrow(
      /rows of a corpus, not predictions/,
    );
  });
});
