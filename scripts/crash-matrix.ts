/** Kills `ingest` at many random moments instead of the few that the ordinary tests have time for. */
import { join } from 'node:path';
import { execa } from 'execa';

const ROOT = join(import.meta.dirname, '..');
const KILLS = process.argv[2] ?? '200';

const { exitCode } = await execa(
  process.execPath,
  [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'process', 'test/process/crash.test.ts'],
  { cwd: ROOT, stdio: 'inherit', reject: false, env: { KONVID_CRASH_KILLS: KILLS } },
);
process.exitCode = exitCode ?? 1;
