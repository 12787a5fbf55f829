/**
 * Ingests generated corpora again and again in one process, through the built library and beside child commands, with
 * faults at random; and says whether memory, handles, threads, children and files stay as many as they were. Needs Linux.
 *
 *   node scripts/soak.ts --minutes 60 --clips 307682
 *   node scripts/soak.ts --minutes 60 --clips 307682 --alone
 *   node scripts/soak.ts --minutes 2 --clips 300 --seed 7 --report soak.json
 *
 * CLIPS is the largest corpus; smaller ones take turns with it, and each has about the same time, unless it is to be alone.
 * Exit code 0: every run gave what it must, and all is flat; 1: something did not, or grows.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeFlatness } from './soak/flatness.ts';
import { runSoak } from './soak/run-soak.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    clips: { type: 'string', default: '307682' },
    seed: { type: 'string', default: '1' },
    alone: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});

function printRow(cells: readonly (string | number)[]): void {
  const shown = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(cell % 1 === 0 ? 0 : 2) : cell));
  console.log(shown.map((cell, index) => (index === 0 ? cell.padEnd(26) : cell.padStart(12))).join(''));
}

if (process.platform !== 'linux') {
  console.error('the soak needs Linux, whose /proc tells what a process holds');
  process.exit(2);
}
const workspace = await mkdtemp(join(tmpdir(), 'konvid-ingest-soak-'));
try {
  const settings = {
    minutes: Number(values.minutes),
    clips: Number(values.clips),
    seed: Number(values.seed),
    alone: values.alone,
  };
  const { played, samples, faults } = await runSoak({ ...settings, workspace, onProgress: console.error });
  const verdicts = judgeFlatness(samples);
  printRow(['act', 'clips', 'times', 'seconds']);
  for (const { act, clips, times, seconds } of played) printRow([act, clips, times, seconds]);
  console.log();
  printRow(['quantity', 'median', 'most', 'per hour', 'added', '']);
  for (const { quantity, median, most, perHour, added, isFlat } of verdicts) {
    printRow([quantity, median, most, perHour, added, isFlat ? 'flat' : 'GROWS']);
  }
  for (const fault of faults) console.error(`seed ${values.seed}: ${fault}`);
  const isWell = faults.length === 0 && verdicts.every(({ isFlat }) => isFlat);
  console.log(`\n${samples.length} acts, ${faults.length} broken promises: ${isWell ? 'well' : 'NOT WELL'}`);
  if (values.report !== undefined) {
    await writeFile(values.report, `${JSON.stringify({ settings, played, verdicts, faults, samples }, null, 2)}\n`);
  }
  process.exitCode = isWell ? 0 : 1;
} finally {
  await rm(workspace, { recursive: true, force: true });
}
