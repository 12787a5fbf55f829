import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseProbe } from '../../src/ffprobe/probe.ts';
import { mergeShards } from '../../src/index.ts';
import { ingestIn } from '../../src/ingest/run.ts';
import { labelLine, makeTinyCorpus, REAL_HEADER, type TinyClip, writeLabels } from '../support/corpus.ts';
import { makeSyntheticWorld, synthesiseProbeJson } from '../support/synthetic-world.ts';

const idOf = (index: number) => String(9_900_000_000 + index);

/** A world in which clips with these contents are broken. */
function worldWithout(...broken: readonly string[]) {
  return makeSyntheticWorld(async (path) =>
    parseProbe(broken.includes(await readFile(path, 'utf8')) ? '{}' : synthesiseProbeJson()),
  );
}

/** `a 3`: a clip of these bytes with this score; `- 3`: a label without a clip; `a x`: a score that is none. */
async function makeCorpus(labels: string): Promise<string> {
  const made = labels.split(' | ').map((label, index) => {
    const [bytes = '', mos = ''] = label.split(' ');
    return { id: idOf(index), mos, bytes };
  });
  const corpus = await makeTinyCorpus(made.filter(({ bytes }) => bytes !== '-') as TinyClip[]);
  const lines = made.map(({ id, mos }, index) => labelLine({ flickrId: id, mos }, index));
  await writeLabels(corpus, `${[REAL_HEADER, ...lines].join('\n')}\n`);
  return corpus.root;
}

interface MergeCase {
  readonly what: string;
  readonly labels: string;
  readonly count: number;
  readonly outcomes: Readonly<Record<string, number>>;
  /** Rows of each shard that an earlier one has. */
  readonly dropped: readonly number[];
  /** Contents that are broken for a shard, by its number. */
  readonly broken?: Readonly<Record<number, readonly string[]>>;
}

const CASES: readonly MergeCase[] = [
  {
    what: 'rows that earlier shards have, among rows of its own',
    labels: 'a 3 | b 2 | c 4 | d 1 | e 2 | a 3 | f 2 | b 5 | g 1 | h 1',
    count: 2,
    outcomes: { written: 8, dedup: 1, conflict: 1 },
    dropped: [0, 2],
  },
  {
    what: 'a first and a last row that an earlier shard has',
    labels: 'a 3 | b 2 | c 2 | d 2 | a 2 | e 2 | f 2 | d 3',
    count: 2,
    outcomes: { written: 6, conflict: 2 },
    dropped: [0, 2],
  },
  {
    what: 'labels that a shard held against a row which is not the first',
    labels: 'a 3 | b 2 | c 1 | a 2 | a 2 | a 3',
    count: 2,
    outcomes: { written: 3, dedup: 1, conflict: 2 },
    dropped: [0, 1],
  },
  {
    what: 'several runs of rows in one shard',
    labels: 'a 3 | b 2 | c 1 | d 1 | e 1 | - 2 | a 3 | - 2 | b 1 | f x | g 1 | c 2',
    count: 2,
    outcomes: { written: 6, dedup: 1, conflict: 2, missing: 2, rejected: 1 },
    dropped: [0, 3],
  },
  {
    what: 'clips that are broken for one shard, though an earlier one has their rows',
    labels: 'a 3 | b 2 | a 3 | a 2 | x 1 | c 3',
    count: 3,
    broken: { 1: ['x'], 2: ['a', 'x'], 3: ['x'] },
    outcomes: { written: 3, dedup: 1, conflict: 1, broken: 1 },
    dropped: [0, 0, 0],
  },
  {
    what: 'clips that cannot be read, of which a shard knows no bytes',
    labels: 'a 3 |  2 |  2 | a 3',
    count: 2,
    outcomes: { written: 1, dedup: 1, broken: 2 },
    dropped: [0, 1],
  },
  {
    what: 'shards without a label',
    labels: 'a 3 | a 3',
    count: 4,
    outcomes: { written: 1, dedup: 1 },
    dropped: [0, 0, 0, 1],
  },
];

describe('mergeShards', () => {
  it.each(CASES)('counts like one run: $what', async ({ labels, count, outcomes, dropped, broken = {} }) => {
    const corpusDir = await makeCorpus(labels);
    const whole = await ingestIn(worldWithout('x'), { corpusDir, output: join(corpusDir, 'whole.jsonl') });
    for (let index = 1; index <= count; index += 1) {
      const world = worldWithout(...(broken[index] ?? ['x']));
      await ingestIn(world, { corpusDir, output: join(corpusDir, 'out/part.jsonl'), shard: `${index}/${count}` });
    }
    const merged = await mergeShards({ shards: [join(corpusDir, 'out')], output: join(corpusDir, 'merged.jsonl') });
    expect(await readFile(merged.output, 'utf8')).toBe(await readFile(whole.output, 'utf8'));
    expect(merged.manifest.outcomes).toMatchObject(outcomes);
    const { broken: listed, rejected, missing, conflicts, stats } = whole.manifest;
    expect(merged.manifest).toMatchObject({
      outcomes: whole.manifest.outcomes,
      labels: whole.manifest.labels,
      stats,
      broken: listed,
      rejected,
      missing,
      conflicts,
    });
    expect(merged.manifest.merged_from?.shards.map(({ rows_dropped }) => rows_dropped)).toEqual(dropped);
  });

  it.each([
    { labels: 't 3 | t 3 | a 1 | t 3', outcomes: { written: 2, dedup: 1, broken: 1 } },
    { labels: 'b 3 | t 3 | t 3 | t 2', outcomes: { written: 2, conflict: 1, broken: 1 } },
  ])('accepts a clip with one time-out in the same shard: $labels', async ({ labels, outcomes }) => {
    const corpusDir = await makeCorpus(labels);
    let isFirst = true;
    const slow = makeSyntheticWorld(async (path) => {
      const isSlow = isFirst && (await readFile(path, 'utf8')) === 't';
      if (isSlow) isFirst = false;
      return isSlow ? { code: 'PROBE_TIMEOUT', reason: 'too slow' } : parseProbe(synthesiseProbeJson());
    });
    const output = join(corpusDir, 'out/part.jsonl');
    await ingestIn(slow, { corpusDir, output, shard: '1/1', concurrency: 1 });
    const { manifest } = await mergeShards({
      shards: [output.replace('part', 'part.shard-00001-of-00001')],
      output: join(corpusDir, 'merged.jsonl'),
    });
    expect(manifest.outcomes).toMatchObject(outcomes);
    expect(manifest.broken).toMatchObject({ count: 1, items: [{ code: 'PROBE_TIMEOUT' }] });
  });

  it.each([
    { what: 'conflicts', rest: 'a 2', outcomes: { written: 1, conflict: 1_100 } },
    { what: 'rejected', rest: 'a x', outcomes: { written: 1, rejected: 1_100 } },
  ] as const)('lists the first thousand $what', async ({ what, rest, outcomes }) => {
    const root = await makeCorpus(['a 3', ...Array.from({ length: 1_100 }, () => rest)].join(' | '));
    const whole = await ingestIn(worldWithout(), { corpusDir: root, output: join(root, 'whole.jsonl') });
    for (const shard of ['1/2', '2/2']) {
      await ingestIn(worldWithout(), { corpusDir: root, output: join(root, 'out/part.jsonl'), shard });
    }
    const merged = await mergeShards({ shards: [join(root, 'out')], output: join(root, 'merged.jsonl') });
    expect(merged.manifest.outcomes).toMatchObject(outcomes);
    expect(merged.manifest[what]).toEqual(whole.manifest[what]);
    expect(merged.manifest[what].items).toHaveLength(1_000);
  });
});
