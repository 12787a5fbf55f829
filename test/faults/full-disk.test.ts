import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it, onTestFinished } from 'vitest';
import { INGEST } from './scenarios/ingest.ts';
import { OTHERS } from './scenarios/outputs.ts';
import { isSameEssence } from './support/judge.ts';
import { useShim } from './support/shim.ts';
import type { Stage } from './support/stage.ts';
import { openStage } from './support/stages.ts';

/** Root's rights, which a small file system needs: ours, or those that a hosted runner lends. Without them the test fails. */
const AS_ROOT = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
/** The smallest that holds a folder, and sizes at which commands get further. */
const SIZES_KB = [4, 8, 12, 20];
/** `fetch` asks for room for the published archives; only what is written takes memory. */
const ROOMY_KB = 8_000_000;

const shim = useShim();
const WRITING = [...INGEST, ...OTHERS].filter(({ isAnswering, name }) => isAnswering !== true && !name.includes(','));

async function asRoot(...words: readonly string[]): Promise<void> {
  const [file = '', ...rest] = [...AS_ROOT, ...words];
  await execa(file, rest);
}

async function mountSmallDisk(stage: Stage, sizeKb: number): Promise<string> {
  const folder = join(stage.rootOf(0), 'out');
  await mkdir(folder, { recursive: true });
  await asRoot('mount', '-t', 'tmpfs', '-o', `size=${sizeKb}k,mode=1777`, 'konvid-ingest-test', folder);
  onTestFinished(() => asRoot('umount', '--lazy', folder));
  return folder;
}

describe('a full disk', () => {
  it.each(WRITING)('fails $name with what to do; with room again the run completes', async (scenario) => {
    const stage = await openStage(scenario, shim());
    await stage.reset(1);
    const undisturbed = await stage.run(1);
    await stage.reset(0);
    const folder = await mountSmallDisk(stage, SIZES_KB[0] ?? 0);
    for (const sizeKb of SIZES_KB) {
      await asRoot('mount', '-o', `remount,size=${sizeKb}k`, folder);
      const { ended } = await stage.run(0);
      if (ended.exitCode === 0) break;
      expect({ exitCode: ended.exitCode, sizeKb }, ended.stderr).toEqual({ exitCode: 3, sizeKb });
      expect(ended.stderr.match(/^konvid-ingest: error: .*(?:ENOSPC|DISK_FULL).*$/gm), ended.stderr).toHaveLength(1);
    }
    await asRoot('mount', '-o', `remount,size=${ROOMY_KB}k`, folder);
    const { ended, essence } = await stage.run(0);
    expect(ended.exitCode, ended.stderr).toBe(0);
    expect(isSameEssence(essence, undisturbed.essence)).toBe(true);
  });
});
