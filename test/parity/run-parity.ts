import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { readMp4 } from '../../src/clips/mp4/read-mp4.ts';
import type { ClipFault, Probe } from '../../src/clips/probe.ts';
import { ffprobeArguments } from '../../src/ffprobe/arguments.ts';
import { parseProbe } from '../../src/ffprobe/probe.ts';
import { makeMemoryFolder } from '../support/memory-folder.ts';
import type { MutatedFile } from './mutated-files.ts';

/** What became of the files of one kind of change. */
export interface Figures {
  files: number;
  answered: number;
  differences: number;
}

export interface Difference {
  readonly index: number;
  readonly what: string;
  readonly reader: Probe;
  readonly ffprobe: Probe | ClipFault;
}

export interface ParityReport {
  readonly byMutation: ReadonlyMap<string, Figures>;
  readonly total: Figures;
  /** Kinds of clips among the answers. */
  readonly kinds: number;
  readonly differences: readonly Difference[];
}

export interface ParityOptions {
  readonly ffprobe: string;
  readonly makeFile: (index: number) => MutatedFile;
  readonly files: number;
  readonly firstIndex: number;
  readonly concurrency: number;
  readonly onProgress?: ((done: number) => void) | undefined;
}

const run = promisify(execFile);
const TIMEOUT_MS = 60_000;

/** What ffprobe says of a file, as the tool asks it. */
export async function askFfprobe(binary: string, path: string): Promise<Probe | ClipFault> {
  try {
    const { stdout } = await run(binary, [...ffprobeArguments(path)], { timeout: TIMEOUT_MS, killSignal: 'SIGKILL' });
    return parseProbe(stdout);
  } catch (error) {
    return { code: 'PROBE_FAILED', reason: error instanceof Error ? error.message.slice(0, 300) : String(error) };
  }
}

/** Reads mutated files; wherever the reader answers, ffprobe is asked and must say the same. */
export async function runParity(options: ParityOptions): Promise<ParityReport> {
  const { ffprobe, makeFile, files, firstIndex, concurrency } = options;
  const byMutation = new Map<string, Figures>();
  const total: Figures = { files: 0, answered: 0, differences: 0 };
  const kinds = new Set<string>();
  const differences: Difference[] = [];
  const folder = makeMemoryFolder('parity');
  let next = firstIndex;

  const takeNext = (): { index: number; file: MutatedFile; probe: Probe; figures: Figures } | undefined => {
    while (next < firstIndex + files) {
      const index = next;
      next += 1;
      const file = makeFile(index);
      const figures = byMutation.get(file.mutation) ?? { files: 0, answered: 0, differences: 0 };
      byMutation.set(file.mutation, figures);
      figures.files += 1;
      total.files += 1;
      options.onProgress?.(total.files);
      const reading = readMp4(file.bytes);
      if (reading === undefined) continue;
      figures.answered += 1;
      total.answered += 1;
      kinds.add(reading.kind);
      return { index, file, probe: reading.probe, figures };
    }
    return undefined;
  };

  const work = async (_: unknown, slot: number): Promise<void> => {
    const path = join(folder, `${slot}.mp4`);
    for (let taken = takeNext(); taken !== undefined; taken = takeNext()) {
      writeFileSync(path, taken.file.bytes);
      const answer = await askFfprobe(ffprobe, path);
      if (isDeepStrictEqual(answer, taken.probe)) continue;
      taken.figures.differences += 1;
      total.differences += 1;
      differences.push({ index: taken.index, what: taken.file.what, reader: taken.probe, ffprobe: answer });
    }
  };

  try {
    await Promise.all(Array.from({ length: concurrency }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { byMutation, total, kinds: kinds.size, differences };
}
