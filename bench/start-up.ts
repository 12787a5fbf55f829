/**
 * How soon the built entries begin their work, against bare Node in the same run. Each command ends at once: on a bad
 * input, on `--version`, or with a file of one row.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { execa } from 'execa';
import { rolldown } from 'rolldown';
import type { Bench } from './bench-table.ts';
import { median } from './harness.ts';
import { withWorkspace } from './workspace.ts';

interface Candidate {
  readonly name: string;
  readonly args: readonly string[];
}

const FEW_ROWS = join(import.meta.dirname, '../schema/vectors/split-file/others.jsonl');
const DIST = join(import.meta.dirname, '../dist');

const PROGRAMS = join(import.meta.dirname, 'programs');

const BARE: Candidate = { name: 'bare Node', args: ['-e', '0'] };
const BUILTINS: Candidate = {
  name: "Node's own modules that `validate` uses",
  args: [join(PROGRAMS, 'builtins-alone.mjs')],
};
const ENTRIES: readonly Candidate[] = [
  { name: '`action/main.mjs`', args: [join(DIST, 'action/main.mjs')] },
  { name: '`action/validate.mjs`', args: [join(DIST, 'action/validate.mjs')] },
  { name: '`cli.mjs --version`', args: [join(DIST, 'cli.mjs'), '--version'] },
  { name: '`cli.mjs validate`, a few rows', args: [join(DIST, 'cli.mjs'), 'validate', FEW_ROWS] },
];

/** Bundled as `dist/` is: unbundled, commander would bring more of Node's own modules along. */
async function bundleCommander(folder: string): Promise<Candidate> {
  const bundle = join(folder, 'commander-alone.mjs');
  const build = await rolldown({
    input: join(PROGRAMS, 'commander-alone.mjs'),
    platform: 'node',
    transform: { target: 'node22' },
  });
  await build.write({ file: bundle, format: 'esm', comments: false });
  await build.close();
  return { name: 'the same, and a command of commander', args: [bundle] };
}

/** Milliseconds. Nothing is preloaded here: it would be a part of what is measured. */
async function time({ args }: Candidate): Promise<number> {
  const started = performance.now();
  await execa(process.execPath, args, { reject: false, extendEnv: false, env: {}, stdio: 'ignore' });
  return performance.now() - started;
}

async function measure(
  candidates: readonly Candidate[],
  { rounds }: { rounds: number },
): Promise<ReadonlyMap<Candidate, readonly number[]>> {
  const times = new Map(candidates.map((candidate) => [candidate, [] as number[]]));
  for (let round = -1; round < rounds; round += 1) {
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

export const startUp: Bench = {
  name: 'start-up',
  rounds: 25,
  measure: async ({ rounds }) => {
    const times = await withWorkspace(async (folder) =>
      measure([BARE, BUILTINS, await bundleCommander(folder), ...ENTRIES], { rounds }),
    );
    const bare = median(times.get(BARE) ?? []);
    const rows = [...times].map(([{ name }, measured]) => {
      const ms = median(measured);
      return [name, ms.toFixed(1), (ms - bare).toFixed(1), (ms / bare).toFixed(2)];
    });
    const megabytes = (keep: (path: string) => boolean) => `${(sizeOf(DIST, keep) / 1e6).toFixed(2)} MB`;
    const size = [
      `\`dist/\`: ${megabytes(() => true)}, code ${megabytes((path) => path.endsWith('.mjs'))}`,
      '',
      '',
      '',
    ];
    return { header: ['', 'ms', 'above bare Node', 'ratio'], rows: [...rows, size] };
  },
};
