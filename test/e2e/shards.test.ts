import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mergeShards } from '../../src/index.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { startJob, usePeers } from './support/world.ts';

const peers = usePeers();

const TOTAL = 4;

/** One job of a matrix. */
async function runMatrixJob(index: number, inputs: Readonly<Record<string, string>> = {}) {
  const job = await startJob(peers(), await makeWorkspace());
  return job.runMain({
    shard: 'auto',
    'shard-job-index': String(index),
    'shard-job-total': String(TOTAL),
    'artifact-name': `shard-${index}`,
    ...inputs,
  });
}

describe('the jobs of a matrix', () => {
  it('keep their shards as artifacts, which merge into what one job gives', async () => {
    const whole = await (await startJob(peers(), await makeWorkspace())).runMain({ artifact: 'false' });
    const folder = await makeWorkspace();
    for (let index = 0; index < TOTAL; index += 1) {
      const step = await runMatrixJob(index);
      expect(step.exitCode, step.text).toBe(0);
      expect(step.outputs).toMatchObject({ rows: '3' });
      expect(step.summary).toContain(`## konvid-1k: 3 rows (shard ${index + 1} of ${TOTAL})`);
      await mkdir(join(folder, `shard-${index}`));
      const files = unzipSync(await peers().results.artifacts.readBytes(`shard-${index}`));
      for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, `shard-${index}`, name), bytes);
    }
    const output = join(folder, 'merged.jsonl');
    const { manifest, failures } = await mergeShards({ shards: [folder], output });
    expect(failures).toEqual([]);
    expect(await readFile(output, 'utf8')).toBe(await readFile(whole.outputs['output'] ?? '', 'utf8'));
    expect(manifest.jsonl.sha256).toBe(whole.outputs['sha256']);
    expect(String(manifest.outcomes.written)).toBe(whole.outputs['written']);
  });

  it('are refused where their number is not the one that is said', async () => {
    const step = await runMatrixJob(0, { shard: 'auto/3', artifact: 'false' });
    expect(step.exitCode).not.toBe(0);
    expect(step.text).toContain('the matrix has 4 parts, and shard auto/3 says 3');
  });
});
