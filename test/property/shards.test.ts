import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cataloguePath } from '../../src/contract/catalogue.ts';
import { parseProbe } from '../../src/ffprobe/probe.ts';
import type { IngestOptions, IngestProgress } from '../../src/ingest/options.ts';
import { ingestIn } from '../../src/ingest/run.ts';
import { mergeShards } from '../../src/merge/merge-shards.ts';
import { labelLine, makeTinyCorpus, REAL_HEADER, type TinyClip, writeLabels } from '../support/corpus.ts';
import { makeSyntheticWorld, synthesiseProbeJson } from '../support/synthetic-world.ts';

/** Few for every day. */
const RUNS = Number(process.env['KONVID_SHARD_RUNS'] ?? 40);

/** A score that may contradict another, or be unknown in part; `x` is none. */
const SCORE = fc.record({
  mos: fc.constantFrom('2', '2.5', '2', 'x'),
  deviation: fc.constantFrom('', '0.5', '0.6'),
  ratings: fc.constantFrom('', '5'),
});
/** A clip: few contents, so that many are the same; broken ones; empty ones; and labels without one. */
const LABEL = fc.record({ score: SCORE, bytes: fc.constantFrom('a', 'a', 'b', 'c', 'broken', '', undefined) });
const CORPUS = fc.array(LABEL, { minLength: 1, maxLength: 12 });

interface MadeLabel {
  readonly score: { readonly mos: string; readonly deviation: string; readonly ratings: string };
  readonly bytes: string | undefined;
}

function idOf(index: number): string {
  return String(9_900_000_000 + index);
}

async function makeCorpus(labels: readonly MadeLabel[]): Promise<string> {
  const clips = labels.flatMap(({ score: { mos }, bytes }, index): TinyClip[] =>
    bytes === undefined ? [] : [{ id: idOf(index), mos, bytes }],
  );
  const corpus = await makeTinyCorpus(clips);
  const lines = labels.map(
    ({ score: { mos, deviation, ratings } }, index) =>
      `${labelLine({ flickrId: idOf(index), mos }, index)},${deviation},${ratings}`,
  );
  await writeLabels(corpus, `${REAL_HEADER},SD,n\n${lines.join('\n')}\n`);
  return corpus.root;
}

const world = makeSyntheticWorld(async (path) =>
  parseProbe((await readFile(path, 'utf8')) === 'broken' ? '{}' : synthesiseProbeJson()),
);

/** Runs a shard: at once to its end; or twice; or interrupted after some of its labels and then again. */
async function runShard(options: IngestOptions, course: number): Promise<void> {
  if (course > 0.7) await ingestIn(world, options);
  if (course < 0.3) {
    const controller = new AbortController();
    const onProgress = ({ labelsDone, labelsTotal }: IngestProgress) => {
      if (labelsDone >= course * 3 * labelsTotal) controller.abort('enough');
    };
    await ingestIn(world, { ...options, signal: controller.signal, onProgress }).catch((error: unknown) => {
      if (error !== 'enough') throw error;
    });
  }
  const { failures } = await ingestIn(world, options);
  expect(failures).toEqual([]);
}

/** Everything that a run says of labels, wherever it was run. */
async function readEnd(output: string, { manifest }: Pick<Awaited<ReturnType<typeof mergeShards>>, 'manifest'>) {
  const { outcomes, labels, clips, rejected, missing, broken, conflicts, download_failed, jsonl } = manifest;
  const { rows, sha256, size_bytes } = jsonl;
  const lists = { rejected, missing, broken, conflicts, download_failed };
  const catalogue = await readFile(cataloguePath(output), 'utf8');
  return { bytes: await readFile(output, 'utf8'), catalogue, outcomes, labels, clips, lists, rows, sha256, size_bytes };
}

it('shards, finished in any order, merge into the bytes and the outcomes of one run', async () => {
  const order = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
  await fc.assert(
    fc.asyncProperty(CORPUS, fc.nat(), order, async (labels, share, draws) => {
      const isUsable = ({ score, bytes }: MadeLabel) => score.mos !== 'x' && bytes !== undefined;
      if (!labels.some(isUsable)) return;
      const root = await makeCorpus(labels);
      const whole = await ingestIn(world, { corpusDir: root, output: join(root, 'whole.jsonl') });
      const expected = await readEnd(whole.output, whole);

      const count = 1 + (share % (labels.length + 1));
      const numbers = Array.from({ length: count }, (_, index) => ({
        index: index + 1,
        draw: draws.next().value ?? 0,
      }));
      const begun = numbers.toSorted((a, b) => a.draw - b.draw);
      await Promise.all(
        begun.map(({ index }) => {
          const options = { corpusDir: root, output: join(root, 'out/part.jsonl'), shard: `${index}/${count}` };
          return runShard(options, draws.next().value ?? 0);
        }),
      );
      const output = join(root, 'merged.jsonl');
      const merged = await mergeShards({ shards: [join(root, 'out')], output });
      expect(await readEnd(output, merged)).toEqual(expected);
      expect(merged.failures.map(({ code }) => code)).toEqual(whole.failures.map(({ code }) => code));
      expect(merged.manifest.partial).toBe(false);

      // A run over the merged output finds every row there, and counts the labels alike.
      const again = await ingestIn(world, { corpusDir: root, output });
      expect(again.manifest.outcomes).toEqual(whole.manifest.outcomes);
      expect(again.manifest.stats.written).toBe(0);
      expect((await readdir(root)).filter((name) => name.startsWith('merged')).sort()).toEqual([
        'merged.clips.csv',
        'merged.jsonl',
        'merged.jsonl.index',
        'merged.manifest.json',
      ]);
      await rm(root, { recursive: true });
    }),
    { numRuns: RUNS, seed: 6, endOnFailure: true },
  );
});
