import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseProbe } from '../../src/ffprobe/probe.ts';
import { ingestIn } from '../../src/ingest/run.ts';
import { makeTinyCorpus } from '../support/corpus.ts';
import { makeSyntheticWorld, synthesiseProbeJson } from '../support/synthetic-world.ts';

it('ingest writes the same bytes and outcomes in whatever order clips are finished', async () => {
  const bytes = fc.constantFrom('a', 'b', 'c', 'd', 'broken');
  const labels = fc.array(fc.record({ mos: fc.constantFrom('1', '2.5', '7'), bytes }), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(labels, fc.integer({ min: 2, max: 9 }), async (made, concurrency) => {
      if (made.every(({ mos }) => mos === '7')) return;
      const clips = made.map(({ mos, bytes: content }, index) => ({ id: `990000000${index}`, mos, bytes: content }));
      const { root } = await makeTinyCorpus(clips);
      const world = makeSyntheticWorld(async (path) => {
        if (concurrency > 1) await sleep(path.charCodeAt(path.length - 5) % 3);
        return parseProbe((await readFile(path, 'utf8')) === 'broken' ? '{}' : synthesiseProbeJson());
      });
      const runs = await Promise.all(
        [1, concurrency].map(async (each) => {
          const output = join(root, `${each}.jsonl`);
          const { manifest } = await ingestIn(world, { corpusDir: root, acceptScale: true, output, concurrency: each });
          return { jsonl: await readFile(output, 'utf8'), outcomes: manifest.outcomes };
        }),
      );
      expect(runs[1]).toEqual(runs[0]);
    }),
    { numRuns: 60, seed: 7 },
  );
});
