/** One thing that is done to a corpus during a soak, and what must be true of its output then. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { type IngestManifest, type IngestOptions, type IngestResult, ingest } from 'konvid-ingest';
import { hashFile, type Stage } from './stage.ts';

export interface Act {
  readonly name: string;
  /** Left to corpora of at most so many clips, where its cost grows faster than theirs. */
  readonly mostClips?: number;
  /** Writes to the given output only. @throws AssertionError where a promise is broken */
  readonly play: (scene: Scene) => Promise<void>;
}

export interface Scene {
  readonly stage: Stage;
  readonly output: string;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** One signal for the whole soak, as a service has: what a run hangs on it must go with the run. */
  readonly signal: AbortSignal;
}

/** One run within this process. */
export function ingestHere(
  { stage, output, signal }: Scene,
  settings: Partial<IngestOptions> = {},
): Promise<IngestResult> {
  return ingest({ ...stage.options, output, signal, ...settings });
}

/** The output has the bytes and the outcomes of an undisturbed run. */
export async function expectReference({ stage, output }: Scene, { outcomes }: IngestManifest): Promise<void> {
  assert.equal(await hashFile(output), stage.reference.sha256, 'the bytes of an undisturbed run');
  assert.deepEqual(outcomes, stage.reference.outcomes, 'the outcomes of an undisturbed run');
}

/** Runs again, undisturbed, and expects what an undisturbed run gives. */
export async function completeRun(scene: Scene): Promise<void> {
  const { manifest } = await ingestHere(scene);
  await expectReference(scene, manifest);
}

/** Most clips of a corpus whose rows are compared in any order, in memory. */
export const ROWS_COMPARED = 20_000;

async function readSortedLines(path: string): Promise<readonly string[]> {
  return (await readFile(path, 'utf8')).split('\n').sort();
}

/** Runs again, and expects the rows of an undisturbed run in any order: what was missing at first stands at the end. */
export async function completeRows(scene: Scene): Promise<void> {
  const { manifest } = await ingestHere(scene);
  const { jsonl, outcomes } = scene.stage.reference;
  assert.deepEqual(await readSortedLines(scene.output), await readSortedLines(jsonl), 'the rows of an undisturbed run');
  assert.deepEqual(manifest.outcomes, outcomes, 'the outcomes of an undisturbed run');
}
