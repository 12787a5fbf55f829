import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkSplit } from '../../src/index.ts';
import { writeJsonl } from '../support/row-files.ts';
import { inventRow } from '../support/rows.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { ENTRIES, messagesOf, startJob, usePeers, withDefaults } from './support/world.ts';

const peers = usePeers();

const NAMES = [
  'konvid_1k.clips.csv',
  'konvid_1k.jsonl',
  'konvid_1k.manifest.json',
  'konvid_1k.report.html',
  'konvid_1k.split.json',
  'konvid_1k.unified.jsonl',
  'konvid_1k.unified.manifest.json',
  'konvid_1k.validation.json',
];

const filesOf = async (name: string) => Object.keys(unzipSync(await peers().results.readArtifact(name))).sort();
const countLines = async (path: string | undefined) => (await readFile(path ?? '', 'utf8')).split('\n').length - 1;

describe('what trainers need', () => {
  it('comes with a corpus, and the same of its shards', async () => {
    const job = await startJob(peers(), await makeWorkspace());
    const wanted = { unify: 'true', split: 'folds=3,seed=1' };
    const step = await job.runMain({ ...wanted, 'artifact-name': 'for-trainers' });
    expect(step.exitCode, step.text).toBe(0);
    expect(await filesOf('for-trainers')).toEqual(NAMES);
    expect(await countLines(step.outputs['unified'])).toBe(12);
    const { split = '', unified = '' } = step.outputs;
    expect(await checkSplit(split, [unified])).toMatchObject({ known: 12, fault_count: 0 });

    for (const shard of ['1/2', '2/2']) {
      const part = await job.runMain({ shard, output: 'parts/konvid_1k.jsonl', artifact: 'false' });
      expect(part.exitCode, part.text).toBe(0);
    }
    const merged = await job.runner.run(ENTRIES.merge, {
      inputs: withDefaults('merge/action.yml', {
        ...wanted,
        'github-token': peers().api.token,
        shards: 'parts',
        output: 'whole/konvid_1k.jsonl',
        'artifact-name': 'for-trainers-merged',
      }),
    });
    expect(merged.exitCode, merged.text).toBe(0);
    expect(await filesOf('for-trainers-merged')).toEqual(NAMES);
    expect(await readFile(merged.outputs['unified'] ?? '', 'utf8')).toBe(await readFile(unified, 'utf8'));
    expect(await checkSplit(merged.outputs['split'] ?? '', [unified])).toMatchObject({ fault_count: 0 });
  });

  it('unifies other corpora along, and makes nothing where nothing is asked', async () => {
    const { runner, runMain } = await startJob(peers(), await makeWorkspace());
    const other = await writeJsonl(runner.workspace, 'other.jsonl', [inventRow(1), inventRow(2)]);
    const step = await runMain({ unify: 'true', 'unify-with': basename(other), artifact: 'false' });
    expect(step.exitCode, step.text).toBe(0);
    expect(await countLines(step.outputs['unified'])).toBe(14);
    expect(step.outputs['split']).toBe('');
    const plain = await runMain({ output: join('plain', 'rows.jsonl'), artifact: 'false' });
    expect(plain.outputs).toMatchObject({ unified: '', 'unified-manifest': '', split: '' });
  });

  it('is refused of a shard before any work', async () => {
    const { runMain } = await startJob(peers(), await makeWorkspace());
    const step = await runMain({ shard: '1/2', split: 'folds=3' });
    expect(messagesOf(step, 'error')).toEqual([expect.stringContaining('INPUT_INVALID')]);
    expect(step.outputs['output']).toBe('');
  });
});
