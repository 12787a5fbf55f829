import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// package.json
var package_default = { version: "0.1.0" };

// src/version.ts
var TOOL_VERSION = package_default.version;

// src/ingest/defaults.ts
import { availableParallelism } from "node:os";
var DEFAULT_PROBE_TIMEOUT_S = 60;
var MAX_CONCURRENCY = 256;
function defaultConcurrency() {
  return availableParallelism() + 1;
}

export {
  TOOL_VERSION,
  DEFAULT_PROBE_TIMEOUT_S,
  MAX_CONCURRENCY,
  defaultConcurrency
};
