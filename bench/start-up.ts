/**
 * How soon the built entries begin their work, against bare Node in the same run, and how large `dist/` is. Each command
 * ends at once, on a bad input or on `--version`. Runs alternate, so that a noisy machine is noisy for all; medians.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { execa } from 'execa';

interface Candidate {
  readonly name: string;
  readonly args: readonly string[];
}

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const ROUNDS = Number(process.argv[2] ?? 25);

const BARE: Candidate = { name: 'bare Node', args: ['-e', '0'] };
const CANDIDATES: readonly Candidate[] = [
  { name: 'action/main.mjs', args: [join(DIST, 'action/main.mjs')] },
  { name: 'action/validate.mjs', args: [join(DIST, 'action/validate.mjs')] },
  { name: 'cli.mjs --version', args: [join(DIST, 'cli.mjs'), '--version'] },
];

async function time({ args }: Candidate): Promise<number> {
  const started = performance.now();
  await execa(process.execPath, args, { reject: false, extendEnv: false, env: {}, stdio: 'ignore' });
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

async function measure(): Promise<ReadonlyMap<Candidate, readonly number[]>> {
  const times = new Map([BARE, ...CANDIDATES].map((candidate) => [candidate, [] as number[]]));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [candidate, measured] of times) {
      const elapsed = await time(candidate);
      // The first round only warms the page cache.
      if (round >= 0) measured.push(elapsed);
    }
  }
  return times;
}

function sizeOf(folder: string, keep: (path: string) => boolean): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((path) => keep(relative(folder, path))).reduce((sum, path) => sum + statSync(path).size, 0);
}

const times = await measure();
const bare = median(times.get(BARE) ?? []);
console.log(`start-up, medians of ${ROUNDS} alternating rounds, Node ${process.version}`);
console.table(
  Object.fromEntries(
    [...times].map(([{ name }, measured]) => {
      const ms = median(measured);
      return [
        name,
        {
          ms: Number(ms.toFixed(1)),
          'above bare': Number((ms - bare).toFixed(1)),
          ratio: Number((ms / bare).toFixed(2)),
        },
      ];
    }),
  ),
);
const megabytes = (keep: (path: string) => boolean) => `${(sizeOf(DIST, keep) / 1e6).toFixed(2)} MB`;
console.log(`dist/: ${megabytes(() => true)}, of which code ${megabytes((path) => path.endsWith('.mjs'))}`);
