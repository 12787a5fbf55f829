import { availableParallelism } from 'node:os';
import type { ProberMode } from './prober-mode.ts';

/** On more than 100,000 mutated clips (`campaigns/parity.ts`) the header reader never said what ffprobe does not say. */
export const DEFAULT_PROBER: ProberMode = 'auto';

/** Seconds after which ffprobe is killed: a thousand times what an ordinary clip takes. */
export const DEFAULT_PROBE_TIMEOUT_S = 60;

/** More clips under way than this only cost memory and processes. */
export const MAX_CONCURRENCY = 256;

/** One more than the processors: while one clip is being read another's ffprobe waits for the disk. */
export function defaultConcurrency(): number {
  return availableParallelism() + 1;
}

/** Policy of a run that downloads clips; all of it has an option. */
export const DOWNLOAD_DEFAULTS = {
  /** Clips under way at once in all. */
  atOnce: 16,
  /** And from one host, so that nobody's server is overrun. */
  atOncePerHost: 8,
  /** Seconds without a byte after which a connection counts as dead. */
  timeoutS: 120,
  /** The largest clip: a hundred times what a corpus of short clips has. */
  maxClipBytes: 1_073_741_824,
} as const;

/** More connections than this are no download any more. */
export const MAX_DOWNLOADS = 256;
