import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPublishedCorpus } from '../../src/corpora/registry.ts';
import type { IngestOptions, Notice } from '../../src/ingest/options.ts';
import { announcePlan } from '../../src/ingest/plan.ts';
import { ingestIn } from '../../src/ingest/run.ts';
import { planFor } from '../../src/ingest/settings.ts';
import { readRatings } from '../../src/labels/ratings.ts';
import { inventClips, writeCorpus } from '../support/corpus.ts';
import { layOutFiles, type MadeFiles } from '../support/published-corpora.ts';
import { makeSyntheticWorld } from '../support/synthetic-world.ts';
import { makeWorkspace } from '../support/workspace.ts';

const STUDY = { corpus: 'custom', corpusLabel: 'panel', scale: '1-5' } as const;
const CLIPS = { 'a.mp4': 'a', 'b.mp4': 'b' };

async function plan(files: MadeFiles, options: Partial<IngestOptions> = {}) {
  const corpusDir = await layOutFiles(await makeWorkspace(), { ...CLIPS, ...files });
  const planned = await planFor({ ...STUDY, corpusDir, ratings: join(corpusDir, 'votes.csv'), ...options });
  const notices: Notice[] = [];
  announcePlan(planned, (notice) => void notices.push(notice));
  const messageOf = (code: string) => notices.find((notice) => notice.code === code)?.message;
  return { ...planned, messageOf };
}

describe('a table of ratings', () => {
  it('takes the place of a label file, in the order in which its clips first occur', async () => {
    const { labels, labelFiles, messageOf } = await plan({
      'votes.csv': 'worker,video,rating\nw1,b,4\nw1,a,1\nw2,b,5\nw2,b,3\n',
    });
    expect(labels).toMatchObject([
      { name: 'b', line: 2, mos: 4, mosStdDev: 1, nRatings: 3 },
      { name: 'a', line: 3, mos: 1, mosStdDev: 0, nRatings: 1 },
    ]);
    expect(labelFiles.map(({ name }) => name)).toEqual(['votes.csv']);
    expect(messageOf('RATINGS_TAKEN')).toMatch(/votes\.csv \(4 ratings of 2 clips\)$/);
  });

  it('fills what a label file lacks, and keeps its scores', async () => {
    const { labels, labelFiles, messageOf } = await plan({
      'scores.csv': 'name,mos,sd,n\na.mp4,3.33,,\nb.mp4,2,0.5,9\n',
      'votes.csv': 'video,rating\na,3\na,3\na.mp4,4\nb,4\nb,5\n',
    });
    expect(labels).toMatchObject([
      { mos: 3.33, mosStdDev: Math.sqrt(1 / 3), nRatings: 3 },
      { mos: 2, mosStdDev: 0.5, nRatings: 9 },
    ]);
    expect(labelFiles.map(({ name }) => name)).toEqual(['scores.csv']);
    expect(messageOf('RATINGS_DIFFER')).toBe(
      'the scores of 1 label are not the mean of the ratings, and are kept: b.mp4',
    );
  });

  it.each([
    { mos: '3.33', differs: false },
    { mos: '3.3', differs: false },
    { mos: '3', differs: false },
    { mos: '3.34', differs: true },
    { mos: '3.30', differs: true },
  ])('compares the score $mos with a mean of 3.333 as far as its decimals go', async ({ mos, differs }) => {
    const { messageOf } = await plan({
      'scores.csv': `name,mos\na.mp4,${mos}\n`,
      'votes.csv': 'video,rating\na,3\na,3\na,4\n',
    });
    expect(messageOf('RATINGS_DIFFER') !== undefined).toBe(differs);
  });

  it('has the columns that are named, in a published corpus too', async () => {
    const files = { 'votes.csv': 'Clip,score,Answer 1\na,1,4\na,1,2\n' };
    const columns = { file: 'Clip', mos: 'Answer 1' };
    expect((await plan(files, { columns })).labels).toMatchObject([{ mos: 3, nRatings: 2 }]);
    const root = join(await makeWorkspace(), 'corpus');
    const made = await writeCorpus(root, inventClips(1));
    const votes = join(root, 'votes.csv');
    await writeFile(votes, 'Who,What,How good\nw,9900000000.mp4,2\nv,9900000000.mp4,4\n');
    const named = { ratings: votes, columns: { file: 'What', mos: 'How good' } };
    const { labels } = await planFor({ corpusDir: made.root, ...named });
    expect(labels).toMatchObject([{ nRatings: 2, mosStdDev: Math.SQRT2 }]);
  });

  it('has single ratings rejected and counted', async () => {
    const { labels, messageOf } = await plan({ 'votes.csv': `video,rating\na,6\na,x\n${'a,3\na,4\n'.repeat(20)}` });
    expect(labels).toMatchObject([{ mos: 3.5, nRatings: 40 }]);
    expect(messageOf('RATINGS_REJECTED')).toBe('2 ratings rejected: line 2: the score 6 is outside 1..5');
  });

  it.each([
    { what: 'on another scale', text: `video,rating\n${'a,50\n'.repeat(3)}`, code: 'LABELS_WRONG_SCALE' },
    { what: 'without a usable row', text: 'video,rating\na,x\n', code: 'LABELS_ALL_REJECTED' },
    { what: 'without known columns', text: 'x,y\na,3\n', code: 'RATINGS_UNKNOWN' },
  ])('is refused $what', async ({ text, code }) => {
    await expect(plan({ 'votes.csv': text })).rejects.toMatchObject({ code });
    await expect(plan({ 'scores.csv': 'name,mos\na,3\n', 'votes.csv': text })).rejects.toMatchObject({ code });
  });

  it('is refused if it is not there', async () => {
    await expect(plan({})).rejects.toMatchObject({ code: 'RATINGS_NOT_FOUND', exitCode: 2 });
  });

  it('gives the same labels to shards', async () => {
    const files = { 'votes.csv': 'video,rating\nb,4\na,1\nb,5\na,2\n' };
    const shards = await Promise.all(['1/2', '2/2'].map((shard) => plan(files, { shard })));
    expect(shards.flatMap(({ labels }) => labels)).toMatchObject([
      { mos: 4.5, nRatings: 2 },
      { mos: 1.5, nRatings: 2 },
    ]);
  });
});

it('mean, deviation and count of 100,000 ratings equal those of two passes', async () => {
  const corpus = findPublishedCorpus('konvid-1k');
  if (corpus === undefined) throw new Error('no corpus');
  const scores = Array.from({ length: 100_000 }, (_, index) => 1 + ((index * 7_919) % 4_001) / 1_000);
  const path = join(await makeWorkspace(), 'votes.csv');
  const lines = scores.map((score, index) => `clip${index % 101}.mp4,${score}`);
  await writeFile(path, `video,score\n${lines.join('\n')}\n`);
  const { file, used } = await readRatings(path, corpus, {});
  expect([file.labels.length, used]).toEqual([101, 100_000]);
  for (const [clip, label] of file.labels.entries()) {
    const own = scores.filter((_, index) => index % 101 === clip);
    const mean = own.reduce((sum, score) => sum + score, 0) / own.length;
    const squares = own.reduce((sum, score) => sum + (score - mean) ** 2, 0);
    expect(label.nRatings).toBe(own.length);
    expect(Math.abs(label.mos - mean)).toBeLessThan(1e-9);
    expect(Math.abs(label.mosStdDev - Math.sqrt(squares / (own.length - 1)))).toBeLessThan(1e-9);
  }
});

it('rows that exist already are kept, and the run says how many lack a deviation', async () => {
  const { root } = await writeCorpus(join(await makeWorkspace(), 'corpus'), inventClips(3));
  const output = join(root, 'out.jsonl');
  const ingest = async (options: Partial<IngestOptions> = {}) => {
    const notices: Notice[] = [];
    const more = { prober: 'ffprobe', onNotice: (notice: Notice) => void notices.push(notice) } as const;
    const { manifest } = await ingestIn(makeSyntheticWorld(), { corpusDir: root, output, ...more, ...options });
    return { manifest, message: notices.find(({ code }) => code === 'ROWS_LACK_DEVIATION')?.message };
  };
  await ingest();
  const before = await readFile(output);
  const ratings = join(root, '..', 'votes.csv');
  const votes = 'video,rating\n9900000000.mp4,1\n9900000000.mp4,2\n9900000001.mp4,2\n9900000001.mp4,3\n';
  await writeFile(ratings, votes);
  const { manifest, message } = await ingest({ ratings });
  expect(await readFile(output)).toEqual(before);
  expect(message).toMatch(/^2 existing rows lack the standard deviation .* a new output gets it$/);
  const sha256 = createHash('sha256').update(votes).digest('hex');
  expect(manifest.run_provenance.inputs['ratings']).toMatchObject({ path: expect.stringContaining('votes'), sha256 });
  await rename(output, `${output}.old`);
  expect((await ingest({ ratings })).message).toBeUndefined();
  expect(await readFile(output, 'utf8')).toMatch(/"mos_std_dev":0\.70710678/);
});
