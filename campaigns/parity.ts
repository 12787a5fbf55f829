/**
 * Compares the MP4 header reader with ffprobe on mutated clips, wherever the reader answers. Needs ffmpeg on the PATH, for
 * clips beyond the committed ones, and ffprobe ($FFPROBE_BIN, else the development dependency).
 *
 *   node campaigns/parity.ts                       every bit of the parameter sets, every header byte, 100,000 drawn files
 *   node campaigns/parity.ts --files 5000 --seed 7
 *   node campaigns/parity.ts --only 4711 --keep x.mp4   make that one file again, compare it and keep it
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeClips, readCommittedClips } from '../test/parity/base-clips.ts';
import { MutatedFiles } from '../test/parity/mutated-files.ts';
import { type ParityReport, runParity } from '../test/parity/run-parity.ts';
import { installedFfprobe } from '../test/support/ffprobe-binary.ts';

const PROGRESS_EVERY = 5_000;

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    keep: { type: 'string' },
    concurrency: { type: 'string', default: '3' },
    drawn: { type: 'boolean', default: false },
  },
});

function printReport({ byMutation, total, kinds, differences }: ParityReport): void {
  const row = (name: string, ...figures: readonly number[]): void =>
    console.log(name.padEnd(22) + figures.map((figure) => String(figure).padStart(12)).join(''));
  console.log(`${''.padEnd(22)}       files    answered differences`);
  for (const [name, each] of [...byMutation].sort(([a], [b]) => (a < b ? -1 : 1))) {
    row(name, each.files, each.answered, each.differences);
  }
  row('all', total.files, total.answered, total.differences);
  console.log(`${kinds} kinds among the answers`);
  for (const { index, what, reader, ffprobe } of differences) {
    console.log(
      `seed ${values.seed} file ${index}: ${what}\n  reader  ${JSON.stringify(reader)}\n  ffprobe ${JSON.stringify(ffprobe)}`,
    );
  }
}

const ffprobe = process.env['FFPROBE_BIN'] || installedFfprobe();
const clips = [...readCommittedClips(), ...makeClips()];
const mutated = new MutatedFiles(clips, { seed: Number(values.seed), isSwept: !values.drawn });
const isOne = values.only !== undefined;
console.log(
  `${clips.length} clips, ${mutated.sweepLength} files that go through every place, seed ${values.seed}, ${ffprobe}`,
);
if (isOne && values.keep !== undefined) writeFileSync(values.keep, mutated.make(Number(values.only)).bytes);
const report = await runParity({
  ffprobe,
  makeFile: (index) => mutated.make(index),
  files: isOne ? 1 : mutated.sweepLength + Number(values.files),
  firstIndex: Number(values.only ?? 0),
  concurrency: Number(values.concurrency),
  onProgress: (done) => {
    if (done % PROGRESS_EVERY === 0) console.error(`${done} files`);
  },
});
printReport(report);
if (report.differences.length > 0) process.exitCode = 1;
