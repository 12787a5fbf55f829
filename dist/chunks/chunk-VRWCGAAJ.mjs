const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/ingest/defaults.ts
import { availableParallelism } from "node:os";
var DEFAULT_PROBER = "auto";
var DEFAULT_PROBE_TIMEOUT_S = 60;
var MAX_CONCURRENCY = 256;
function defaultConcurrency() {
  return availableParallelism() + 1;
}
var DOWNLOAD_DEFAULTS = {
  /** Clips under way at once in all. */
  atOnce: 16,
  /** And from one host, so that nobody's server is overrun. */
  atOncePerHost: 8,
  /** Seconds without a byte after which a connection counts as dead. */
  timeoutS: 120,
  /** The largest clip: a hundred times what a corpus of short clips has. */
  maxClipBytes: 1073741824
};
var MAX_DOWNLOADS = 256;

export {
  DEFAULT_PROBER,
  DEFAULT_PROBE_TIMEOUT_S,
  MAX_CONCURRENCY,
  defaultConcurrency,
  DOWNLOAD_DEFAULTS,
  MAX_DOWNLOADS
};
