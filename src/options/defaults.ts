/** Defaults and choices that the table of options shows and the rooms behind the faces use. */

/** Recognises which published corpus is in the folder. */
export const AUTO_CORPUS = 'auto';
/** A study of one's own. */
export const CUSTOM_CORPUS = 'custom';

/**
 * How the six fields of a clip are read. `ffprobe`: by ffprobe alone. `auto`: by the header reader where it is certain, else by
 * ffprobe, which also checks the first clip of every kind and a sample. `verify`: by both, for every clip.
 */
export const PROBER_MODES = ['ffprobe', 'auto', 'verify'] as const;
export type ProberMode = (typeof PROBER_MODES)[number];
/** On more than 100,000 mutated clips the header reader never contradicted ffprobe. */
export const DEFAULT_PROBER: ProberMode = 'auto';

/** A thousand times what an ordinary clip takes. */
export const DEFAULT_PROBE_TIMEOUT_S = 60;
/** More clips at once only cost memory and processes. */
export const MAX_CONCURRENCY = 256;

export const DOWNLOAD_DEFAULTS = {
  atOnce: 16,
  /** Spares each server. */
  atOncePerHost: 8,
  /** Seconds without a byte. */
  timeoutS: 120,
  /** A hundred times the clips of a corpus of short clips. */
  maxClipBytes: 1_073_741_824,
} as const;
export const MAX_DOWNLOADS = 256;
/** Bytes a second. */
export const DEFAULT_MIN_RATE = 1_000;
/** 5 to 8 % of the addresses of KonViD-150k are gone. */
export const ATTRITION_WARN_THRESHOLD = 0.1;

export const DEFAULT_MAX_VIOLATIONS = 1_000;

/** Levels of the log, from the most to the least talkative. */
export const LOG_LEVELS = ['debug', 'info', 'warning', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
