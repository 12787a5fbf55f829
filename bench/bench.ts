/**
 * `npm run bench -- [NAME ...] [--rounds N] [--cli FILE] [--write]`: measures, prints a table and the floors of each bench,
 * and with `--write` puts them into `docs/performance.md`. `--cli` measures another build of the command.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { replacePart, showTable } from '../scripts/markdown.ts';
import { downloads } from './downloads.ts';
import { firstRun } from './first-run.ts';
import { type Bench, inFolder } from './measure.ts';
import { scale } from './scale.ts';
import { secondRun } from './second-run.ts';
import { shards } from './shards.ts';
import { startUp } from './start-up.ts';
import { validation } from './validation.ts';

const BENCHES: readonly Bench[] = [startUp, firstRun, secondRun, scale, shards, validation, downloads];
const PAGE = join(import.meta.dirname, '../docs/performance.md');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    cli: { type: 'string', default: join(import.meta.dirname, '../dist/cli.mjs') },
    write: { type: 'boolean', default: false },
  },
});

async function describe({ measure, rounds: usual }: Bench): Promise<string> {
  const rounds = Number(values.rounds ?? usual);
  const { rows, floors } = await inFolder((folder) => measure({ folder, rounds, cli: resolve(values.cli) }));
  const taken = rows.map(({ name, wallS, cpuS, peakMb }) => [
    name,
    wallS.toFixed(3),
    cpuS.toFixed(2),
    peakMb.toFixed(0),
  ]);
  const ratios = floors.map(({ what, value, bound }) => [what, value.toFixed(2), bound ?? '']);
  const machine = `Node ${process.version}, ${availableParallelism()} x ${cpus()[0]?.model.trim()}, ${process.platform}`;
  return [
    `Medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}. ${machine}.`,
    showTable(['', 'wall s', 'CPU s', 'peak MB'], taken),
    showTable(['', 'measured', 'floor'], ratios),
  ].join('\n\n');
}

const names = BENCHES.map(({ name }) => name);
const unknown = positionals.find((name) => !names.includes(name));
if (unknown !== undefined) throw new Error(`no bench is called ${unknown}: there are ${names.join(', ')}`);
for (const bench of BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const text = await describe(bench);
  console.log(`\n## ${bench.name}\n\n${text}`);
  if (!values.write) continue;
  const page = { path: 'docs/performance.md', text: await readFile(PAGE, 'utf8') };
  await writeFile(PAGE, replacePart(page, bench.name, text).text);
}
