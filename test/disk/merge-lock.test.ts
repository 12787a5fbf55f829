import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { lockOutput } from '../../src/files/output-lock.ts';
import { mergeShards } from '../../src/index.ts';
import { makeTinyCorpus } from '../support/corpus.ts';
import { namesBelow, runShards } from '../support/shards.ts';
import { makeSyntheticWorld } from '../support/synthetic-world.ts';
import { makeWorkspace } from '../support/workspace.ts';

let target: string;
let options: { readonly shards: readonly string[]; readonly output: string };

beforeEach(async () => {
  const { root } = await makeTinyCorpus([{ id: '9900000000', mos: '3', bytes: 'a' }]);
  const folder = join(root, 'shards');
  await runShards(makeSyntheticWorld(), { corpusDir: root, folder, count: 1 });
  target = await makeWorkspace();
  options = { shards: [folder], output: join(target, 'merged.jsonl') };
});

describe('where a run is writing to the place of its output, merge', () => {
  it('waits for a sign of life, and leaves it alone', async () => {
    const lock = await lockOutput(options.output, { breakLock: false });
    try {
      await expect(mergeShards(options)).rejects.toMatchObject({ code: 'OUTPUT_LOCKED' });
    } finally {
      await lock.release();
    }
    expect(await namesBelow(target)).toEqual([]);
  });

  it('takes the output over from one that is said to be dead', async () => {
    const lock = await lockOutput(options.output, { breakLock: false });
    const { manifest } = await mergeShards({ ...options, breakLock: true });
    await lock.release().catch(() => undefined);
    expect(manifest.jsonl.rows).toBe(1);
    expect(await readFile(options.output, 'utf8')).toContain('9900000000');
    expect(await namesBelow(target)).toEqual(['merged.jsonl', 'merged.jsonl.index', 'merged.manifest.json']);
  });
});
