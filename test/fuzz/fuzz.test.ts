import { expect, it } from 'vitest';
import { fuzz } from './engine/campaign.ts';
import { listTargets, moduleOf, readKept } from './kept-corpus.ts';

/** Always the same, so that a run tells of a change and not of luck; `npm run fuzz` takes any. */
const SEED = 20_260_508;

it.each(listTargets())('%s keeps its promise on all kept inputs, and on fresh ones', async (target) => {
  const kept = readKept(target);
  const { findings, executions, coverage } = await fuzz({ module: moduleOf(target), seed: SEED, kept });
  expect(findings.map(({ what, input }) => ({ what, input: Buffer.from(input).toString('latin1') }))).toEqual([]);
  // What is kept, and the seeds, are run each time; the fresh ones as well.
  expect(kept.length).toBeGreaterThan(0);
  expect(executions).toBeGreaterThan(kept.length + 100);
  expect(coverage?.branchesRun).toBeGreaterThan((coverage?.branches ?? 0) * 0.45);
});
