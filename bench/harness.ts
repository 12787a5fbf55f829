/**
 * How everything here is measured: each candidate is a Node process of its own, the candidates take turns, so that a noisy
 * machine is noisy for all, and what counts is the median.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

/** One program that is measured. */
export interface Candidate {
  readonly name: string;
  /** Arguments for Node: a script and its own arguments. */
  readonly args: readonly string[];
  /** Set on top of a scrubbed environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Done before each of its turns, unmeasured. */
  readonly prepare?: () => Promise<void>;
  /** Takes part in every so many rounds only, where it takes long, and in none that warms up; in all unless given. */
  readonly every?: number;
}

/** What one turn took. */
export interface Measurement {
  /** From the start of the process to its end. */
  readonly wallS: number;
  /** User and system, of all threads and of all processes that it has waited for. */
  readonly cpuS: number;
  /** Of the measured process itself. */
  readonly peakRssBytes: number;
}

const PRELOAD = join(import.meta.dirname, 'report-usage.mjs');

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Runs a candidate once. @throws Error with what it printed where it fails */
async function measureOnce({ args, environment = {} }: Candidate, usageFile: string): Promise<Measurement> {
  const started = performance.now();
  const { failed, stdout, stderr } = await execa(process.execPath, ['--import', PRELOAD, ...args], {
    env: { PATH: '/usr/bin:/bin', ...environment, USAGE_FILE: usageFile },
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    maxBuffer: 1e9,
  });
  const wallS = (performance.now() - started) / 1000;
  if (failed) throw new Error(`${args.join(' ')} failed: ${stderr}${stdout}`);
  return { wallS, ...(JSON.parse(await readFile(usageFile, 'utf8')) as Omit<Measurement, 'wallS'>) };
}

/** Lets the candidates take turns, after one round that only warms the page cache; gives the medians in their order. */
export async function measureInTurns(
  candidates: readonly Candidate[],
  { rounds }: { rounds: number },
): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-bench-'));
  const turns = candidates.map((candidate) => ({ candidate, taken: [] as Measurement[] }));
  try {
    for (let round = -1; round < rounds; round += 1) {
      for (const { candidate, taken } of turns) {
        const { every = 1 } = candidate;
        if (every > 1 && (round < 0 || round % every !== 0)) continue;
        await candidate.prepare?.();
        const measurement = await measureOnce(candidate, join(folder, 'usage.json'));
        if (round >= 0) taken.push(measurement);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return turns.map(({ taken }) => ({
    wallS: median(taken.map(({ wallS }) => wallS)),
    cpuS: median(taken.map(({ cpuS }) => cpuS)),
    peakRssBytes: median(taken.map(({ peakRssBytes }) => peakRssBytes)),
  }));
}
