/** The built command on a corpus, as a candidate. */
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Candidate } from './harness.ts';
import type { BenchCorpus } from './make-corpus.ts';

export const CLI = join(import.meta.dirname, '../dist/cli.mjs');
/** The static build that the tests bring along. */
export const STATIC_FFPROBE = join(
  import.meta.dirname,
  `../node_modules/@ffprobe-installer/${process.platform}-${process.arch}/ffprobe`,
);
/** As many as `ingest` reads clips in. */
export const THREADS = availableParallelism();

/** So long after it was written a file's state is trusted: a second run begins no sooner. */
export const SETTLING_MS = 2_100;

export interface IngestSettings {
  readonly name: string;
  /** Folder for the outputs and the user's cache. */
  readonly workspace: string;
  readonly ffprobe?: string;
  readonly extra?: readonly string[];
  /** Whether all that an earlier run wrote is removed before each turn. */
  readonly isFirst: boolean;
  readonly every?: number;
}

/** The JSONL of the candidate of a name. */
export function outputOf(workspace: string, name: string): string {
  return join(workspace, name.replaceAll(/[^a-z0-9]+/gi, '-'), 'out.jsonl');
}

export function ingestCandidate({ root, corpus }: BenchCorpus, settings: IngestSettings): Candidate {
  const { name, workspace, ffprobe = STATIC_FFPROBE, extra = [], isFirst, every = 1 } = settings;
  const output = outputOf(workspace, name);
  return {
    name,
    args: [CLI, 'ingest', '--corpus', corpus, '--corpus-dir', root, '--output', output, ...extra],
    environment: { FFPROBE_BIN: ffprobe, XDG_CACHE_HOME: join(workspace, 'cache') },
    every,
    ...(isFirst ? { prepare: () => rm(dirname(output), { recursive: true, force: true }) } : {}),
  };
}
