import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { makeWorkspace } from '../support/workspace.ts';

const SOAK = join(import.meta.dirname, '../../scripts/soak.ts');

interface SoakReport {
  readonly played: readonly { readonly act: string; readonly times: number }[];
  readonly verdicts: readonly { readonly quantity: string; readonly isFlat: boolean }[];
  readonly faults: readonly string[];
}

async function soak(minutes: number, environment: Readonly<Record<string, string>> = {}) {
  const report = join(await makeWorkspace(), 'soak.json');
  const args = ['--minutes', String(minutes), '--clips', '120', '--seed', '7', '--report', report];
  const { exitCode, stderr } = await execa(process.execPath, [SOAK, ...args], { reject: false, env: environment });
  return { exitCode, stderr, ...(JSON.parse(await readFile(report, 'utf8')) as SoakReport) };
}

/** Opens a file ten times a second and never closes it. */
const LEAK = "import { openSync } from 'node:fs'; setInterval(() => openSync('/dev/null'), 100).unref();";

if (process.platform === 'linux') {
  describe('a short soak', () => {
    it('plays every act, finds every promise kept and everything flat', async () => {
      const { exitCode, stderr, played, verdicts, faults } = await soak(0.2);
      expect(faults).toEqual([]);
      expect(played.map(({ act }) => act).sort()).toEqual([
        'aborted signal',
        'changed clips',
        'damaged index',
        'deleted index',
        'fresh output',
        'interrupted child',
        'killed child',
        'killed ffprobe',
        'limited file size',
        'second run',
        'shards, merged',
        'torn JSONL',
        'two runs on one output',
        'vanished clips',
      ]);
      expect(verdicts.filter(({ isFlat }) => !isFlat)).toEqual([]);
      expect(exitCode, stderr).toBe(0);
    });

    it('sees a handle that is never closed', async () => {
      const hook = `data:text/javascript,${encodeURIComponent(LEAK)}`;
      const { exitCode, verdicts, faults } = await soak(0, { NODE_OPTIONS: `--import=${hook}` });
      expect(faults).toEqual([]);
      expect(verdicts.filter(({ isFlat }) => !isFlat).map(({ quantity }) => quantity)).toContain('descriptors');
      expect(exitCode).toBe(1);
    });
  });
} else {
  it('says that a soak needs Linux', async () => {
    const { exitCode, stderr } = await execa(process.execPath, [SOAK], { reject: false });
    expect(stderr).toContain('needs Linux');
    expect(exitCode).toBe(2);
  });
}
