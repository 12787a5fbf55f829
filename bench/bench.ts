/**
 * `npm run bench -- [name ...] [--rounds n] [--write]`: measures, prints a table for each bench, and with `--write` puts the
 * tables into `docs/performance.md`, between the markers of their names.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { replacePart, showTable } from '../scripts/markdown.ts';
import type { Bench } from './bench-table.ts';
import { downloads } from './downloads.ts';
import { firstRun } from './first-run.ts';
import { merge } from './merge.ts';
import { scale } from './scale.ts';
import { secondRun } from './second-run.ts';
import { shards } from './shards.ts';
import { startUp } from './start-up.ts';
import { validation } from './validation.ts';

const BENCHES: readonly Bench[] = [startUp, firstRun, secondRun, scale, shards, merge, validation, downloads];

const PAGE = join(import.meta.dirname, '../docs/performance.md');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, write: { type: 'boolean', default: false } },
});

const unknown = positionals.filter((name) => !BENCHES.some((bench) => bench.name === name));
if (unknown.length > 0) {
  throw new Error(
    `no bench of the name ${unknown.join(', ')}: there are ${BENCHES.map(({ name }) => name).join(', ')}`,
  );
}

function describeMachine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  return `Node ${process.version}, ${processors.length} x ${model}, ${Math.round(totalmem() / 1e9)} GB, ${process.platform}`;
}

for (const bench of BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const rounds = Number(values.rounds ?? bench.rounds);
  const { header, rows } = await bench.measure({ rounds });
  const text = `Medians of ${rounds} interleaved rounds. ${describeMachine()}.\n\n${showTable(header, rows)}`;
  console.log(`\n## ${bench.name}\n\n${text}`);
  if (values.write) {
    const page = { path: 'docs/performance.md', text: await readFile(PAGE, 'utf8') };
    await writeFile(PAGE, replacePart(page, bench.name, text).text);
  }
}
