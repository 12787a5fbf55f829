/** Seconds after which ffprobe is killed: a thousand times what an ordinary clip takes. */
export declare const DEFAULT_PROBE_TIMEOUT_S = 60;
/** More clips under way than this only cost memory and processes. */
export declare const MAX_CONCURRENCY = 256;
/** One more than the processors: while one clip is being read another's ffprobe waits for the disk. */
export declare function defaultConcurrency(): number;
