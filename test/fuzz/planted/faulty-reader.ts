import { UserError } from '../../../src/user-error.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { valueOrUserError } from '../oracle.ts';
import { isThrough } from './maze.ts';

/** What the reader does with a text that begins so. */
const FAULTS: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  'fails ': () => (undefined as unknown as string).length,
  'loops ': () => {
    for (;;);
  },
  'fills ': () => {
    const filled: number[][] = [];
    for (;;) filled.push(new Array<number>(1_000_000).fill(0.5));
  },
  'waits ': () => new Promise(() => undefined),
  'labours ': () => {
    const begun = process.threadCpuUsage();
    while (process.threadCpuUsage(begun).user < 2_500_000);
  },
  'refuses ': () => {
    throw new UserError('LABELS_EMPTY', { message: 'no row' });
  },
};

export const target: FuzzTarget = {
  promise: 'none: it does all that no reader may do',
  covers: ['test/fuzz/planted/maze.ts'],
  tested: 30_000,
  seeds: () => [Buffer.from('12345678')],
  open: async () => ({
    run: async (bytes) => {
      if (isThrough(bytes)) throw new Error('the end of the maze');
      const [, fault = ''] = /^([a-z]+ )/.exec(bytes.toString('latin1')) ?? [];
      await valueOrUserError(() => FAULTS[fault]?.(bytes));
    },
  }),
};
