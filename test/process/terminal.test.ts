import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { COMMAND } from '../support/command.ts';
import { inventClips, writeCorpus } from '../support/corpus.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** Slow enough for the bar to be drawn more than once. */
async function makeSlowFfprobe(folder: string): Promise<string> {
  const path = join(folder, 'ffprobe');
  await writeFile(path, `#!/bin/sh\n[ "$1" = -version ] || sleep 0.2\nexec '${installedFfprobe()}' "$@"\n`);
  await chmod(path, 0o755);
  return path;
}

// util-linux' script makes a terminal; elsewhere it takes other arguments.
if (process.platform === 'linux') {
  describe('on a terminal', () => {
    it('draws a bar, keeps lines apart from it, and ends with the summary', async () => {
      const workspace = await makeWorkspace();
      const { root, clips } = await writeCorpus(join(workspace, 'corpus'), inventClips(8));
      await writeFile(join(clips, '9900000003.mp4'), 'not a video');
      const ffprobe = await makeSlowFfprobe(workspace);
      const words = [
        process.execPath,
        COMMAND,
        'ingest',
        '--corpus-dir',
        root,
        '--prober',
        'ffprobe',
        '--ffprobe-bin',
        ffprobe,
      ];
      const command = [...words, '--concurrency', '1'].map((word) => `'${word}'`).join(' ');
      const { stdout, exitCode } = await execa('script', ['-qec', command, '/dev/null'], {
        env: { TERM: 'xterm', COLUMNS: '120' },
        stdin: 'ignore',
        reject: false,
      });
      expect(exitCode, stdout).toBe(0);
      expect(stdout).toMatch(/[█░].* [0-9]+ % \| [0-9]\/8 labels \| .*labels\/s/);
      const lines = stdout.split(/[\r\n]+/);
      expect(lines.some((line) => /\[konvid-1k-jsonl\] skipped \(broken\): 9900000003\.mp4/.test(line))).toBe(true);
      expect(stdout).toContain('wrote 7 rows, skipped 1 (broken), 0 dedups');
    });
  });
}
