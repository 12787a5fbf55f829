import { describe, expect, it } from 'vitest';
import type { IngestOptions } from '../../src/ingest/options.ts';
import { statusOf } from '../../src/ingest/plan.ts';
import { planFor } from '../../src/ingest/settings.ts';
import { layOutFiles, type MadeFiles, PUBLISHED } from '../support/published-corpora.ts';
import { makeWorkspace } from '../support/workspace.ts';

const STUDY = { corpus: 'custom', corpusLabel: 'panel', scale: '1-5' } as const;

async function plan(files: MadeFiles, options: Partial<IngestOptions> = {}) {
  return planFor({ ...STUDY, corpusDir: await layOutFiles(await makeWorkspace(), files), ...options });
}

async function matched(files: MadeFiles, options: Partial<IngestOptions> = {}) {
  const { labels } = await plan(files, options);
  return labels.map((label) => (statusOf(label) === 'matched' ? label.clip?.name : statusOf(label)));
}

describe('a study of your own', () => {
  it('finds clips by their paths, as deep as they lie, with or without their endings', async () => {
    const files = {
      'scores.csv': 'file_name,mos\na.mp4,3\nday 1/b.mov,3\nday 1/left/c,3\nd,3\n',
      'a.mp4': 'a',
      'day 1/b.mov': 'b',
      'day 1/left/c.mkv': 'c',
    };
    expect(await matched(files)).toEqual(['a.mp4', 'day 1/b.mov', 'day 1/left/c.mkv', 'missing']);
  });

  it.each([
    { what: 'by its name', names: ['b.mp4'], clips: ['v/b.mp4'], found: ['v/b.mp4'] },
    { what: 'without its extension', names: ['b'], clips: ['v/w/b.mov'], found: ['v/w/b.mov'] },
    { what: 'by the end of its path', names: ['w/b.mp4'], clips: ['v/w/b.MP4'], found: ['v/w/b.MP4'] },
    {
      what: 'and not another of the same end',
      names: ['b.mp4', 'x'],
      clips: ['v/ab.mp4', 'x.mp4'],
      found: ['missing', 'x.mp4'],
    },
    {
      what: 'and not from another folder',
      names: ['w/b.mp4', 'x'],
      clips: ['v/b.mp4', 'x.mp4'],
      found: ['missing', 'x.mp4'],
    },
    {
      what: 'unless two have the name',
      names: ['b.mp4', 'x'],
      clips: ['v/b.mp4', 'w/b.mp4', 'x.mp4'],
      found: ['rejected', 'x.mp4'],
    },
    { what: 'by its exact name rather', names: ['b.mp4'], clips: ['v/b.mp4', 'w/b.MP4'], found: ['v/b.mp4'] },
    { what: 'unless one is where the label says', names: ['b'], clips: ['b.mkv', 'v/b.mp4'], found: ['b.mkv'] },
    {
      what: 'unless a label has its whole path',
      names: ['b.mp4', 'v/b'],
      clips: ['v/b.mp4'],
      found: ['missing', 'v/b.mp4'],
    },
  ])('finds the one clip in any folder below $what', async ({ names, clips, found }) => {
    const rows = names.map((name) => `${name},3`);
    const files = Object.fromEntries(clips.map((clip) => [clip, clip]));
    expect(await matched({ 'scores.csv': ['name,mos', ...rows].join('\n'), ...files })).toEqual(found);
  });

  it('finds the same clips for every shard', async () => {
    const files = { 'scores.csv': 'name,mos\nb,3\nv/b,3\nc,3\n', 'v/b.mp4': 'b', 'v/c.mp4': 'c', 'w/c.mp4': 'C' };
    const corpusDir = await layOutFiles(await makeWorkspace(), files);
    const options = { corpus: 'custom', corpusLabel: 'panel', scale: '1-5', corpusDir } as const;
    const shards = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => planFor({ ...options, shard })));
    const labels = shards.flatMap((shard) => shard.labels);
    expect(labels.map(statusOf)).toEqual(['missing', 'matched', 'rejected']);
  });

  it('reads the columns that are named', async () => {
    const files = {
      'scores.csv': 'Clip;Mean score;Spread;Votes;MOS\na;3,5;0,25;24;1\n',
      'a.webm': 'a',
    };
    const columns = { file: 'clip', mos: 'Mean Score', mos_std_dev: 'Spread', n_ratings: 'votes' };
    const { labels, corpus } = await plan(files, { columns });
    expect(corpus.name).toBe('custom-1-5-panel');
    expect(labels).toMatchObject([{ mos: 3.5, mosStdDev: 0.25, nRatings: 24 }]);
  });

  it('names the headers that it looked for where none has them', async () => {
    const files = { 'scores.csv': 'Clip,Score\na,3\n', 'a.mp4': 'a' };
    await expect(plan(files, { columns: { mos: 'Mean score' } })).rejects.toMatchObject({
      code: 'LABELS_UNKNOWN',
      message: expect.stringContaining('Clip,Score'),
      hint: expect.stringContaining('(mean score)'),
    });
  });

  it('reports a name that two endings fit', async () => {
    const files = { 'scores.csv': 'name,mos\na,3\nb,3\n', 'a.mp4': 'a', 'a.mov': 'A', 'b.mp4': 'b' };
    expect(await matched(files)).toEqual(['rejected', 'b.mp4']);
  });

  it('reads the folder that is named, from which paths begin', async () => {
    const files = { 'scores.csv': 'name,mos\na,3\n', 'clips/a.mp4': 'a' };
    expect(await matched(files, { clipsSubdir: 'clips' })).toEqual(['a.mp4']);
    expect(await matched(files)).toEqual(['clips/a.mp4']);
  });

  it.each([
    { scale: '1-5' as const, scores: '0.99 1 5 5.01', kinds: ['rejected', 'matched', 'matched', 'rejected'] },
    { scale: '0-100' as const, scores: '-0.01 0 100 100.01', kinds: ['rejected', 'matched', 'matched', 'rejected'] },
  ])('takes scores of $scale alone', async ({ scale, scores, kinds }) => {
    const rows = scores.split(' ').map((score, index) => `${index}.mp4,${score}`);
    const files = { 'scores.csv': ['name,mos', ...rows].join('\n'), '1.mp4': 'a', '2.mp4': 'b' };
    expect((await plan(files, { scale })).labels.map(statusOf)).toEqual(kinds);
  });

  it.each(PUBLISHED)('is not the label file of $name, unless that is named', async ({ name, files, keys }) => {
    const clips = { 'a.mp4': 'a' };
    await expect(plan({ ...files, ...clips }, { scale: '0-100' })).rejects.toMatchObject({
      code: 'LABELS_WRONG_CORPUS',
    });
    const own = {
      'labels.csv': ['name,mos', ...keys.slice(0, 3).map((key) => `${key},4.5`), 'a.mp4,4.5'].join('\n'),
      ...clips,
    };
    expect((await matched(own)).at(-1), name).toBe('a.mp4');
  });

  it.each([
    { what: 'without a label', options: { corpusLabel: undefined } },
    { what: 'without a scale', options: { scale: undefined } },
    { what: 'with a published label', options: { corpus: 'lsvq' } },
    { what: 'to be recognised', options: { corpus: 'auto' } },
  ])('is refused $what', async ({ options }) => {
    await expect(plan({}, options)).rejects.toMatchObject({ code: 'OPTION_INVALID', exitCode: 2 });
  });
});
