/**
 * Disturbs everything that writes much more often than the ordinary tests have time for.
 *
 *   npm run test:crash                              200 interruptions at random moments, from seed 1
 *   npm run test:crash -- 2000 7                    as many as that, from another seed
 *   npm run test:crash -- 100 1 --only fetch        of what is called so, or begins so
 *   npm run test:crash -- 20 1 --only 'ingest konvid-150k, list' --clips 6000
 *   npm run test:power-loss                         100 losses of power for each, from seed 1
 *   npm run test:power-loss -- 1000 7 --only merge
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { execa } from 'execa';

const ROOT = join(import.meta.dirname, '..');
/** What is disturbed how: the test, and how often unless told otherwise. */
const WAYS = {
  matrix: { file: 'test/crash/matrix.test.ts', variable: 'KONVID_CRASH_KILLS', times: '200' },
  'power-loss': { file: 'test/crash/power-loss.test.ts', variable: 'KONVID_LOSS_STATES', times: '100' },
} as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, clips: { type: 'string' } },
});
const [way = 'matrix', times, seed = '1'] = positionals;
const { file, variable, times: usual } = WAYS[way as keyof typeof WAYS];

const { exitCode } = await execa(
  process.execPath,
  [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'crash', file],
  {
    cwd: ROOT,
    stdio: 'inherit',
    reject: false,
    env: {
      [variable]: times ?? usual,
      KONVID_CRASH_SEED: seed,
      KONVID_CRASH_ONLY: values.only,
      ...(values.clips === undefined ? {} : { KONVID_CRASH_CLIPS: values.clips }),
    },
  },
);
process.exitCode = exitCode ?? 1;
