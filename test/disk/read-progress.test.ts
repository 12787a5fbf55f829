import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseProbe } from '../../src/ffprobe/probe.ts';
import {
  checkSplit,
  mergeShards,
  type ReadProgress,
  report,
  type ScoreProgress,
  scorePredictions,
  split,
  unify,
  validateJsonl,
} from '../../src/index.ts';
import { makeTinyCorpus } from '../support/corpus.ts';
import { writeJsonl } from '../support/row-files.ts';
import { inventRow } from '../support/rows.ts';
import { runShards } from '../support/shards.ts';
import { makeSyntheticWorld, synthesiseProbeJson } from '../support/synthetic-world.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** More than two blocks of a megabyte, so that there is a way between beginning and end. */
const ROWS = 6_000;

let folder: string;
let jsonl: string;

beforeEach(async () => {
  folder = await makeWorkspace();
  const rows = Array.from({ length: ROWS }, (_, index) => inventRow(index));
  jsonl = await writeJsonl(folder, 'a.jsonl', rows);
});

/** Runs something that reads, and gives all that it told. */
async function follow(read: (onProgress: (progress: ReadProgress) => void) => Promise<unknown>) {
  const told: ReadProgress[] = [];
  await read((progress) => told.push(progress));
  return told;
}

function expectWhole(told: readonly ReadProgress[], passes: number): void {
  expect(told.length).toBeGreaterThanOrEqual(2 * passes);
  const bytes = told.map(({ bytesRead }) => bytesRead);
  expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
  expect(told.at(-1)?.bytesRead).toBe(told.at(-1)?.bytesTotal);
  expect(told[0]?.bytesRead).toBeLessThan(told[0]?.bytesTotal ?? 0);
}

describe('what goes through a JSONL tells how far it is', () => {
  it.each([
    ['validateJsonl', 1, (onProgress) => validateJsonl(jsonl, { onProgress })],
    ['report', 2, (onProgress) => report(jsonl, { against: jsonl, onProgress })],
    ['unify', 2, (onProgress) => unify([jsonl], { output: join(folder, 'unified.jsonl'), onProgress })],
    ['split', 1, (onProgress) => split([jsonl], { output: join(folder, 'split.json'), onProgress })],
  ] satisfies [string, number, Parameters<typeof follow>[0]][])('%s', async (_, passes, read) => {
    expectWhole(await follow(read), passes);
  });

  it('checkSplit', async () => {
    const output = join(folder, 'split.json');
    await split([jsonl], { output });
    expectWhole(await follow((onProgress) => checkSplit(output, [jsonl], { onProgress })), 1);
  });

  it('mergeShards', async () => {
    const { root } = await makeTinyCorpus([
      { id: '9900000001', mos: '3' },
      { id: '9900000002', mos: '4' },
    ]);
    const out = join(folder, 'out');
    const world = makeSyntheticWorld(async () => parseProbe(synthesiseProbeJson()));
    await runShards(world, { corpusDir: root, folder: out, count: 2 });
    const told = await follow((onProgress) =>
      mergeShards({ shards: [out], output: join(folder, 'whole.jsonl'), onProgress }),
    );
    expectWhole(told, 1);
  });
});

it('a file in which a clip stands twice is read twice, and the total says so', async () => {
  const twice = await writeJsonl(folder, 'b.jsonl', [inventRow(1), inventRow(1)]);
  const told = await follow((onProgress) => validateJsonl(twice, { onProgress }));
  expect(told.map(({ bytesRead, bytesTotal }) => bytesTotal / bytesRead)).toEqual([1, 1]);
  expect(told[1]?.bytesRead).toBe(2 * (told[0]?.bytesRead ?? 0));
});

it('clips that are read again count with their bytes', async () => {
  const { root, clips } = await makeTinyCorpus([{ id: '9900000001', mos: '3' }]);
  await writeFile(join(clips, '9900000001.mp4'), 'abc');
  const one = await writeJsonl(folder, 'c.jsonl', [{ ...inventRow(1), src_size_bytes: 3 }]);
  const told = await follow((onProgress) => validateJsonl(one, { corpusDir: root, onProgress }));
  expect(told).toHaveLength(2);
  expect((told[1]?.bytesRead ?? 0) - (told[0]?.bytesRead ?? 0)).toBe(3);
  expect(told[1]?.bytesRead).toBe(told[1]?.bytesTotal);
});

it('a score tells its samples, in all sets of a split and the whole', async () => {
  const rows = Array.from({ length: 40 }, (_, index) => inventRow(index));
  const few = await writeJsonl(folder, 'few.jsonl', rows);
  const predictions = join(folder, 'p.csv');
  await writeFile(predictions, `src,prediction\n${rows.map(({ src, mos }) => `${src},${mos}`).join('\n')}\n`);
  const output = join(folder, 'split.json');
  await split([few], { output, folds: 2 });
  const told: ScoreProgress[] = [];
  const onProgress = (progress: ScoreProgress) => void told.push(progress);
  await scorePredictions(predictions, { against: few, split: output, bootstrap: 3, onProgress });
  expect(told.map(({ samplesDrawn }) => samplesDrawn)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(told.at(-1)).toEqual({ samplesDrawn: 9, samplesTotal: 9, rowsDrawn: 240, rowsTotal: 240 });
});
