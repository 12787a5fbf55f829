import { describe, expect, it } from 'vitest';
import {
  chooseShard,
  describeShard,
  labelRangeOf,
  MAX_SHARDS,
  parseShard,
  shardFileKind,
  shardPath,
} from '../../../src/ingest/shard.ts';

describe('parseShard', () => {
  it.each(['1/1', '2/16', `${MAX_SHARDS}/${MAX_SHARDS}`])('takes %s', (text) => {
    expect(describeShard(parseShard(text)).split(' ').filter(Number).join('/')).toBe(text);
  });

  it.each(['0/4', '5/4', '1/0', '1', '1/2/3', '-1/2', '1.5/2', '1/2049', ' 1/2', '', 'automatic', 'auto/', 'auto/0'])(
    'refuses %j',
    (text) => {
      expect(() => chooseShard(text, { environment: {} })).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }));
    },
  );
});

describe('labelRangeOf', () => {
  it.each([
    { labels: 10, count: 1 },
    { labels: 10, count: 3 },
    { labels: 3, count: 10 },
    { labels: 0, count: 2 },
    { labels: 307_682, count: 16 },
  ])('cuts $labels labels into $count stretches that meet, as equal as can be', ({ labels, count }) => {
    const ranges = Array.from({ length: count }, (_, place) => labelRangeOf({ index: place + 1, count }, labels));
    expect(ranges[0]?.start).toBe(0);
    expect(ranges.at(-1)?.end).toBe(labels);
    for (const [place, { start }] of ranges.entries()) expect(start).toBe(place === 0 ? 0 : ranges[place - 1]?.end);
    const lengths = ranges.map(({ start, end }) => end - start);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  });

  it('takes all without a shard', () => {
    expect(labelRangeOf(undefined, 7)).toEqual({ start: 0, end: 7 });
  });
});

describe('shardPath', () => {
  it.each([
    { whole: '/a/konvid_1k.jsonl', path: '/a/konvid_1k.shard-00002-of-00016.jsonl' },
    { whole: '/a.b/.download-progress.json', path: '/a.b/.download-progress.shard-00002-of-00016.json' },
    { whole: '/a.b/progress', path: '/a.b/progress.shard-00002-of-00016' },
  ])('makes $path of $whole', ({ whole, path }) => {
    expect(shardPath(whole, { index: 2, count: 16 })).toBe(path);
    expect(shardPath(whole, undefined)).toBe(whole);
  });

  it('gives names by which shards are known', () => {
    const names = [
      'x.shard-00001-of-00002.jsonl',
      'x.shard-00001-of-00002.manifest.json',
      'x.jsonl',
      'x.manifest.json',
    ];
    expect(names.map(shardFileKind)).toEqual(['jsonl', 'manifest', undefined, undefined]);
  });
});

/** A task of a Slurm array. */
function slurm(task: number, [min, max, count, step]: readonly [number, number, number, number?]): NodeJS.ProcessEnv {
  return {
    SLURM_ARRAY_TASK_ID: String(task),
    SLURM_ARRAY_TASK_MIN: String(min),
    SLURM_ARRAY_TASK_MAX: String(max),
    SLURM_ARRAY_TASK_COUNT: String(count),
    ...(step === undefined ? {} : { SLURM_ARRAY_TASK_STEP: String(step) }),
  };
}

describe('chooseShard', () => {
  it.each([
    { what: 'an array from 1 on', text: 'auto', environment: slurm(3, [1, 16, 16, 1]), shard: '3/16' },
    { what: 'an array from 0 on', text: 'auto', environment: slurm(0, [0, 3, 4, 1]), shard: '1/4' },
    { what: 'an array in steps', text: 'auto', environment: slurm(10, [0, 15, 4, 5]), shard: '3/4' },
    { what: 'an array that says no step', text: 'auto', environment: slurm(5, [5, 6, 2]), shard: '1/2' },
    { what: 'an array and its number', text: 'auto/16', environment: slurm(16, [1, 16, 16, 1]), shard: '16/16' },
    { what: 'a pod and the number', text: 'auto/4', environment: { JOB_COMPLETION_INDEX: '0' }, shard: '1/4' },
    { what: 'the last pod', text: 'auto/4', environment: { JOB_COMPLETION_INDEX: '3' }, shard: '4/4' },
    { what: 'what is said, whatever is set', text: '2/3', environment: slurm(9, [1, 16, 16, 1]), shard: '2/3' },
  ])('takes $what', ({ text, environment, shard }) => {
    expect(chooseShard(text, { environment })).toEqual(parseShard(shard));
  });

  it('takes the job of a matrix, whatever is set', () => {
    const world = { environment: slurm(9, [1, 16, 16, 1]), matrixJob: { index: 0, total: 4 } };
    expect(chooseShard('auto', world)).toEqual({ index: 1, count: 4 });
    expect(chooseShard('auto/4', world)).toEqual({ index: 1, count: 4 });
    expect(() => chooseShard('auto/5', world)).toThrow(/the matrix has 4 parts, and --shard auto\/5 says 5/);
  });

  it.each([
    { what: 'nothing', text: 'auto', environment: {}, message: /neither a Slurm array nor a Kubernetes indexed Job/ },
    { what: 'gaps', text: 'auto', environment: slurm(5, [1, 5, 3, 1]), message: /3 tasks from 1 to 5 .* left out/ },
    {
      what: 'a task between the steps',
      text: 'auto',
      environment: slurm(3, [0, 15, 4, 5]),
      message: /task 3 is none of 4/,
    },
    {
      what: 'one task of sixteen',
      text: 'auto/16',
      environment: slurm(3, [3, 3, 1, 1]),
      message: /has 1 parts, .* says 16/,
    },
    {
      what: 'half an array',
      text: 'auto',
      environment: { SLURM_ARRAY_TASK_ID: '3' },
      message: /not SLURM_ARRAY_TASK_MIN/,
    },
    { what: 'no number', text: 'auto', environment: { SLURM_ARRAY_TASK_ID: 'x' }, message: /"x", not a whole number/ },
    { what: 'a pod alone', text: 'auto', environment: { JOB_COMPLETION_INDEX: '0' }, message: /nothing says how many/ },
    {
      what: 'a pod too many',
      text: 'auto/4',
      environment: { JOB_COMPLETION_INDEX: '4' },
      message: /is 4, counted from 0/,
    },
    {
      what: 'too many tasks',
      text: 'auto',
      environment: slurm(1, [1, 3000, 3000, 1]),
      message: /3000 shards are more than/,
    },
    {
      what: 'both',
      text: 'auto/4',
      environment: { ...slurm(1, [1, 4, 4, 1]), JOB_COMPLETION_INDEX: '0' },
      message: /both SLURM_ARRAY_TASK_ID and JOB_COMPLETION_INDEX are set/,
    },
  ])('refuses $what', ({ text, environment, message }) => {
    expect(() => chooseShard(text, { environment })).toThrow(
      expect.objectContaining({ code: 'SHARD_AUTO', message: expect.stringMatching(message) }),
    );
  });
});
