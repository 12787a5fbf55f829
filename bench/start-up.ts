/** How soon the built entries begin. Each ends at once: on `--version`, a file of a few rows, or a missing input. */
import { join } from 'node:path';
import { type Bench, named, takeTurns } from './measure.ts';

const FEW_ROWS = join(import.meta.dirname, '../schema/vectors/split-file/others.jsonl');

export const startUp: Bench = {
  name: 'start-up',
  rounds: 25,
  measure: async ({ cli, ...context }) => {
    const candidates = [
      { name: 'bare Node', args: ['-e', '0'] },
      { name: '`--version`', args: [cli, '--version'] },
      { name: '`validate` of a few rows', args: [cli, 'validate', FEW_ROWS] },
      { name: "the Action's main step, without inputs", args: [join(cli, '../action/main.mjs')], mayFail: true },
    ];
    const rows = await takeTurns(candidates, context);
    const bare = named(rows, 'bare Node').wallS;
    const floors = rows.slice(1).map(({ name, wallS }) => ({ what: `${name}, to bare Node`, value: wallS / bare }));
    return { rows, floors };
  },
};
