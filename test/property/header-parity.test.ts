import { expect, it } from 'vitest';
import { readCommittedClips } from '../parity/base-clips.ts';
import { MutatedFiles } from '../parity/mutated-files.ts';
import { runParity } from '../parity/run-parity.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';

/** `campaigns/parity.ts` makes as many as one likes, and goes through every place first. */
const FILES = 2_000;
/** It takes 20 s, but some thousand processes are at the mercy of whatever else the machine does. */
const TIMEOUT_MS = 600_000;

it('the header reader says what ffprobe says of mutated clips, or nothing, and never fails', {
  timeout: TIMEOUT_MS,
}, async () => {
  const mutated = new MutatedFiles(readCommittedClips(), { seed: 20_260_508, isSwept: false });
  const { total, kinds, differences } = await runParity({
    ffprobe: installedFfprobe(),
    makeFile: (index) => mutated.make(index),
    files: FILES,
    firstIndex: 0,
    concurrency: 3,
  });
  expect(differences).toEqual([]);
  expect(total.answered).toBeGreaterThan(FILES / 4);
  expect(kinds).toBeGreaterThan(50);
});
