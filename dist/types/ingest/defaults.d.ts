import type { ProberMode } from './prober-mode.js';
/** On more than 100,000 mutated clips (`scripts/parity.ts`) the header reader never said what ffprobe does not say. */
export declare const DEFAULT_PROBER: ProberMode;
/** Seconds after which ffprobe is killed: a thousand times what an ordinary clip takes. */
export declare const DEFAULT_PROBE_TIMEOUT_S = 60;
/** More clips under way than this only cost memory and processes. */
export declare const MAX_CONCURRENCY = 256;
/** One more than the processors: while one clip is being read another's ffprobe waits for the disk. */
export declare function defaultConcurrency(): number;
/** Policy of a run that downloads clips; all of it has an option. */
export declare const DOWNLOAD_DEFAULTS: {
    /** Clips under way at once in all. */
    readonly atOnce: 16;
    /** And from one host, so that nobody's server is overrun. */
    readonly atOncePerHost: 8;
    /** Seconds without a byte after which a connection counts as dead. */
    readonly timeoutS: 120;
    /** The largest clip: a hundred times what a corpus of short clips has. */
    readonly maxClipBytes: 1073741824;
};
/** More connections than this are no download any more. */
export declare const MAX_DOWNLOADS = 256;
