/**
 * Interrupts everything that writes at many random moments, instead of the few that the ordinary tests have time for.
 *
 *   npm run test:crash                              200 moments from seed 1
 *   npm run test:crash -- 2000 7                    as many as that, from another seed
 *   npm run test:crash -- 100 1 --only fetch        of the scenes whose names begin so
 *   npm run test:crash -- 20 1 --only 'ingest konvid-150k, list' --clips 6000
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { execa } from 'execa';

const ROOT = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, clips: { type: 'string' } },
});
const [kills = '200', seed = '1'] = positionals;

const { exitCode } = await execa(
  process.execPath,
  [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'crash', 'test/crash/matrix.test.ts'],
  {
    cwd: ROOT,
    stdio: 'inherit',
    reject: false,
    env: {
      KONVID_CRASH_KILLS: kills,
      KONVID_CRASH_SEED: seed,
      KONVID_CRASH_ONLY: values.only,
      ...(values.clips === undefined ? {} : { KONVID_CRASH_CLIPS: values.clips }),
    },
  },
);
process.exitCode = exitCode ?? 1;
