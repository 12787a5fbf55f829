/**
 * Lets every system call of every command fail, instead of the few for which the ordinary tests have time: `all`, or so many
 * of each command, drawn by a seed; a file to note each cell in; and a pattern for the cells that are meant.
 */
import { join } from 'node:path';
import { execa } from 'execa';

const ROOT = join(import.meta.dirname, '..');
const [cells = 'all', seed = '1', notes, only] = process.argv.slice(2);

const { exitCode } = await execa(
  process.execPath,
  [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'faults', 'test/faults/matrix.test.ts'],
  {
    cwd: ROOT,
    stdio: 'inherit',
    reject: false,
    env: {
      KONVID_FAULT_CELLS: cells,
      KONVID_FAULT_SEED: seed,
      ...(notes === undefined ? {} : { KONVID_FAULT_NOTES: notes }),
      ...(only === undefined ? {} : { KONVID_FAULT_ONLY: only }),
    },
  },
);
process.exitCode = exitCode ?? 1;
