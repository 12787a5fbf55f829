import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isVerdict } from '../../src/contract/generated/accept-documents.mjs';
import type { CorpusRow } from '../../src/index.ts';
import { split } from '../../src/index.ts';
import { makeRandom } from '../support/random.ts';
import { writeJsonl } from '../support/row-files.ts';
import { inventRow } from '../support/rows.ts';
import { makeWorkspace } from '../support/workspace.ts';
import {
  ENTRIES,
  type JobOptions,
  messagesOf,
  readActionFile,
  startJob,
  usePeers,
  withDefaults,
} from './support/world.ts';

const CLIPS = 100;

const peers = usePeers();

const random = makeRandom(1);
const ROWS: readonly CorpusRow[] = Array.from({ length: CLIPS }, (_, index) => ({
  ...inventRow(index),
  mos: Math.round((1 + 4 * random()) * 100) / 100,
}));
/** Near enough for the gate: all folds correlate almost perfectly. */
const GOOD = ROWS.map(({ mos }) => mos + (random() - 0.5) / 50);
const BAD = GOOD.map((value) => 6 - value);

/** A job that has rows, a split of them and predictions in its workspace. */
async function startScoring(values: readonly number[], options: JobOptions = {}) {
  const { runner } = await startJob(peers(), await makeWorkspace(), options);
  const { workspace } = runner;
  const jsonl = await writeJsonl(workspace, 'rows.jsonl', ROWS);
  await split([jsonl], { output: join(workspace, 'split.json'), folds: 5, stratify: true });
  const lines = ['src,prediction', ...values.map((value, index) => `${ROWS[index]?.src},${value}`)];
  await writeFile(join(workspace, 'predictions.csv'), `${lines.join('\n')}\n`);
  const run = (inputs: Readonly<Record<string, string>>) =>
    runner.run(ENTRIES.score, {
      inputs: withDefaults('score/action.yml', {
        'github-token': peers().api.token,
        predictions: 'predictions.csv',
        against: 'rows.jsonl',
        bootstrap: '0',
        ...inputs,
      }),
    });
  return { workspace, run };
}

const GATE = { split: 'split.json', gate: 'true' };

describe('the gate as a step', () => {
  it('promotes, tells the figures, and keeps the verdict', async () => {
    const { run } = await startScoring(GOOD);
    const step = await run({ ...GATE, artifact: 'true', 'artifact-name': 'verdict-good' });
    expect(step.exitCode, step.text).toBe(0);
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(readActionFile('score/action.yml').outputs).sort());
    expect(step.outputs).toMatchObject({ verdict: 'PROMOTE', rows: String(CLIPS) });
    expect(Number(step.outputs['mean-plcc'])).toBeGreaterThan(0.99);
    const verdict: unknown = JSON.parse(await readFile(step.outputs['verdict-file'] ?? '', 'utf8'));
    expect(isVerdict(verdict)).toBe(true);
    const files = unzipSync(await peers().results.readArtifact('verdict-good'));
    expect(JSON.parse(Buffer.from(files['MOS_PROMOTE.json'] ?? '').toString('utf8'))).toEqual(verdict);
    expect(step.outputs['artifact-id']).not.toBe('');
    expect(step.summary).toContain('## Verdict: PROMOTE');
    expect(step.summary).toContain('| all | 100 |');
  });

  it('fails where the model is held back, after the verdict is written and kept', async () => {
    const { run } = await startScoring(BAD);
    const step = await run({ ...GATE, artifact: 'true', 'artifact-name': 'verdict-bad' });
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error')).toEqual([
      expect.stringMatching(/^hold the model back: .*mean_plcc is -.*GATE_HELD/),
    ]);
    expect(step.outputs['verdict']).toBe('HOLD');
    expect(basename(step.outputs['verdict-file'] ?? '')).toBe('MOS_HOLD.json');
    expect(Object.keys(unzipSync(await peers().results.readArtifact('verdict-bad')))).toEqual(['MOS_HOLD.json']);
    expect(step.text).not.toMatch(/^\s+at /m);
  });

  it('scores without judging where no gate is asked', async () => {
    const { workspace, run } = await startScoring(BAD);
    const step = await run({});
    expect(step.exitCode, step.text).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: '', 'mean-srocc': '', rows: String(CLIPS) });
    expect(Number(step.outputs['srocc'])).toBeLessThan(-0.99);
    expect((await readdir(workspace)).filter((name) => name.startsWith('MOS_'))).toEqual([]);
  });

  it('ends with one annotation, and no verdict, where predictions are missing', async () => {
    const { workspace, run } = await startScoring(GOOD.slice(1));
    const step = await run(GATE);
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error')).toEqual([expect.stringContaining('PREDICTIONS_MISSING')]);
    expect(step.outputs['verdict']).toBe('');
    expect((await readdir(workspace)).filter((name) => name.startsWith('MOS_'))).toEqual([]);
  });
});

describe('where anybody can read', () => {
  it('no verdict is kept, and that is said before any work', async () => {
    const { workspace, run } = await startScoring(GOOD, { visibility: 'public' });
    const step = await run({ ...GATE, artifact: 'true' });
    expect(messagesOf(step, 'error')).toEqual([expect.stringContaining('REPOSITORY_NOT_PRIVATE')]);
    expect((await readdir(workspace)).filter((name) => name.startsWith('MOS_'))).toEqual([]);
  });

  it('checks are named without figures, and errors quote no prediction', async () => {
    const { run } = await startScoring(BAD, { visibility: 'public' });
    const step = await run(GATE);
    expect(step.exitCode).toBe(1);
    expect(messagesOf(step, 'error')).toEqual([expect.stringMatching(/^hold the model back: mean_plcc, .*private/)]);
    expect(step.summary).toContain('mean_plcc');
    expect(step.summary).not.toContain('| all |');
    const { run: runBroken } = await startScoring(GOOD.slice(1), { visibility: 'public' });
    const broken = await runBroken(GATE);
    expect(broken.text).toMatch(/the details quote the corpus.*\[PREDICTIONS_MISSING\]/);
    for (const { src } of ROWS) expect(broken.text).not.toContain(src);
  });
});
