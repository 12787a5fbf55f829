/** Validating as many rows as the largest corpus has, whole-file checks included, against a bare loop over its lines. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { serialiseRow } from '../src/contract/row.ts';
import { inventRow } from '../test/support/rows.ts';
import { type Bench, LARGEST, named, takeTurns } from './measure.ts';

const BARE_LOOP = 'JSON.parse and ajv standalone in a bare loop';

export const validation: Bench = {
  name: 'validation',
  rounds: 7,
  measure: async ({ cli, ...context }) => {
    const path = join(context.folder, 'rows.jsonl');
    await pipeline(function* () {
      for (let index = 0; index < LARGEST; index += 1) yield `${serialiseRow(inventRow(index))}\n`;
    }, createWriteStream(path));
    const rows = await takeTurns(
      [
        { name: BARE_LOOP, args: [join(import.meta.dirname, 'programs/judge-lines.mjs'), path] },
        { name: '**`validate`**', args: [cli, 'validate', path] },
      ],
      context,
    );
    const value = named(rows, '**`validate`**').cpuS / named(rows, BARE_LOOP).cpuS;
    return { rows, floors: [{ what: 'CPU time, to the bare loop', value, bound: 'at most 1.3' }] };
  },
};
