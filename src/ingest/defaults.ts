import { availableParallelism } from 'node:os';
import type { ProberMode } from './prober-mode.ts';

/** ffprobe is the reference. */
export const DEFAULT_PROBER: ProberMode = 'ffprobe';

/** Seconds after which ffprobe is killed: a thousand times what an ordinary clip takes. */
export const DEFAULT_PROBE_TIMEOUT_S = 60;

/** More clips under way than this only cost memory and processes. */
export const MAX_CONCURRENCY = 256;

/** One more than the processors: while one clip is being read another's ffprobe waits for the disk. */
export function defaultConcurrency(): number {
  return availableParallelism() + 1;
}
