/** Kills `ingest` on a long list of URLs instead of the short one that the ordinary tests have time for. */
import { join } from 'node:path';
import { execa } from 'execa';

const ROOT = join(import.meta.dirname, '..');
const [clips = '6000', kills = '20'] = process.argv.slice(2);

const { exitCode } = await execa(
  process.execPath,
  [
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'process',
    'test/process/url-manifest-crash.test.ts',
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    reject: false,
    env: { KONVID_DOWNLOAD_CLIPS: clips, KONVID_DOWNLOAD_KILLS: kills },
  },
);
process.exitCode = exitCode ?? 1;
