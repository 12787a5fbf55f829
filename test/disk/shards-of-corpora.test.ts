import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergeShards } from '../../src/index.ts';
import { ingestIn } from '../../src/ingest/run.ts';
import { layOutFiles, PUBLISHED } from '../support/published-corpora.ts';
import { runShards } from '../support/shards.ts';
import { makeSyntheticWorld } from '../support/synthetic-world.ts';
import { makeWorkspace } from '../support/workspace.ts';

const COUNT = 3;
const world = makeSyntheticWorld();

describe('shards of a published copy', () => {
  it.each(PUBLISHED)('merge into the bytes, outcomes and lists of one run: $name', async ({ name, files }) => {
    const corpusDir = await layOutFiles(await makeWorkspace(), files);
    const folder = join(await makeWorkspace(), 'shards');
    const whole = await ingestIn(world, { corpus: name, corpusDir, output: join(folder, '../whole.jsonl') });
    const shards = await runShards(world, { corpus: name, corpusDir, folder, count: COUNT });
    expect(shards.map(({ manifest }) => manifest.labels.taken).reduce((sum, taken) => sum + taken)).toBe(
      whole.manifest.labels.total,
    );
    const { output, manifest, failures } = await mergeShards({
      shards: [folder],
      output: join(folder, '../all.jsonl'),
    });
    expect(await readFile(output, 'utf8')).toBe(await readFile(whole.output, 'utf8'));
    expect(manifest).toMatchObject({
      corpus: name,
      partial: false,
      outcomes: whole.manifest.outcomes,
      labels: whole.manifest.labels,
      clips: whole.manifest.clips,
      missing: whole.manifest.missing,
      rejected: whole.manifest.rejected,
      conflicts: whole.manifest.conflicts,
    });
    expect(failures.map(({ code }) => code)).toEqual(whole.failures.map(({ code }) => code));
  });

  it('read in another way are not of one label list', async () => {
    const root = await layOutFiles(await makeWorkspace(), {
      'a.mp4': 'a',
      'b.mp4': 'b',
      'scores.csv': 'Clip,First,Second\na.mp4,1,2\nb.mp4,3,4\n',
    });
    const folder = join(root, 'shards');
    for (const [place, mos] of ['First', 'Second'].entries()) {
      await ingestIn(world, {
        corpus: 'custom',
        corpusLabel: 'panel',
        scale: '1-5',
        columns: { file: 'Clip', mos },
        corpusDir: root,
        output: join(folder, 'part.jsonl'),
        shard: `${place + 1}/2`,
      });
    }
    await expect(mergeShards({ shards: [folder], output: join(root, 'merged.jsonl') })).rejects.toMatchObject({
      faults: [{ code: 'SHARD_MISMATCH', message: expect.stringContaining('the label list is') }],
    });
  });
});
