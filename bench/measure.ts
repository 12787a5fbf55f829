/** Runs each candidate as a process of its own. The candidates take turns, so that a busy machine is busy for all of them. */
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { installedFfprobe } from '../test/support/ffprobe-binary.ts';

/** A program that is measured. */
export interface Candidate {
  readonly name: string;
  /** Node unless given. */
  readonly program?: string;
  readonly args: readonly string[];
  /** Done before each turn, and not measured. */
  readonly prepare?: () => Promise<void>;
  readonly mayFail?: boolean;
  /** Takes part only in every third round, because it takes long. */
  readonly isSlow?: boolean;
}

/** Medians of all turns of a candidate. */
export interface Measurement {
  readonly name: string;
  readonly wallS: number;
  /** User and system time, with that of child processes. 0 where the system isn't Linux. */
  readonly cpuS: number;
  /** Largest resident set of the process itself. 0 for other programs than Node. */
  readonly peakMb: number;
}

/** A figure that counts on any machine, such as the ratio of two candidates, and the bound of `design.md` if it has one. */
export interface Floor {
  readonly what: string;
  readonly value: number;
  readonly bound?: string;
}

export interface BenchContext {
  /** An empty folder, removed afterwards. */
  readonly folder: string;
  readonly rounds: number;
  /** The built command. */
  readonly cli: string;
}

export interface Bench {
  /** Marks its part of `docs/performance.md`. */
  readonly name: string;
  readonly rounds: number;
  readonly measure: (
    context: BenchContext,
  ) => Promise<{ readonly rows: readonly Measurement[]; readonly floors: readonly Floor[] }>;
}

/** The static build among the development dependencies. */
export const FFPROBE = installedFfprobe();
/** As many clips as KonViD-150k has in all its parts. */
export const LARGEST = 307_682;
const REPORT_PEAK = join(import.meta.dirname, 'programs/report-peak.mjs');
const TICKS_PER_S = 100;

/** CPU time of all processes that this one has waited for: fields 16 and 17 of proc_pid_stat(5). */
function childrenCpuS(): number {
  if (process.platform !== 'linux') return 0;
  const stat = readFileSync('/proc/self/stat', 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_S;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[Math.floor(index)] ?? Number.NaN;
  return (at((sorted.length - 1) / 2) + at(sorted.length / 2)) / 2;
}

/** Does some work in a temporary folder. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'konvid-ingest-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function takeTurn(
  { name, program, args, prepare, mayFail = false }: Candidate,
  folder: string,
): Promise<Measurement> {
  await prepare?.();
  const peakFile = join(folder, 'peak');
  const environment = { PATH: '/usr/bin:/bin', FFPROBE_BIN: FFPROBE, XDG_CACHE_HOME: folder, PEAK_FILE: peakFile };
  const all = program === undefined ? ['--import', REPORT_PEAK, ...args] : args;
  const cpuBefore = childrenCpuS();
  const begun = performance.now();
  const { failed, stderr } = await execa(program ?? process.execPath, all, {
    env: environment,
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
  });
  const wallS = (performance.now() - begun) / 1_000;
  if (failed && !mayFail) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  const peakMb = program === undefined ? Number(await readFile(peakFile, 'utf8')) / 1_000 : 0;
  return { name, wallS, cpuS: childrenCpuS() - cpuBefore, peakMb };
}

/**
 * Lets the candidates take turns.
 *
 * @param warmUp whether a first round isn't counted; slow candidates take no part in it
 * @returns the medians, in the order of the candidates
 */
export async function takeTurns(
  candidates: readonly Candidate[],
  { folder, rounds, warmUp = true }: { folder: string; rounds: number; warmUp?: boolean },
): Promise<readonly Measurement[]> {
  const taken: Measurement[] = [];
  for (let round = warmUp ? -1 : 0; round < rounds; round += 1) {
    for (const candidate of candidates) {
      if (candidate.isSlow === true && (round < 0 || round % 3 !== 0)) continue;
      const turn = await takeTurn(candidate, folder);
      if (round >= 0) taken.push(turn);
    }
  }
  return candidates.map(({ name }) => {
    const turns = taken.filter((turn) => turn.name === name);
    const of = (key: 'wallS' | 'cpuS' | 'peakMb') => median(turns.map((turn) => turn[key]));
    return { name, wallS: of('wallS'), cpuS: of('cpuS'), peakMb: of('peakMb') };
  });
}

/** A measurement by its name. */
export function named(rows: readonly Measurement[], name: string): Measurement {
  const row = rows.find((each) => each.name === name);
  if (row === undefined) throw new Error(`nothing is called ${name}`);
  return row;
}
