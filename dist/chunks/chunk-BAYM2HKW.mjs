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

// src/credentials.ts
var REDACTED = "REDACTED";
var SECRET_PARAMETER = /([?&;#][^=&#\s]*(?:token|sig|signature|secret|password|passwd|pwd|auth|credential|key)[^=&#\s]*=)[^&#\s]+/gi;
var USER_INFO = /([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^\s/?#]*@/g;
function redactCredentials(text) {
  return text.replaceAll(USER_INFO, `$1${REDACTED}@`).replaceAll(SECRET_PARAMETER, `$1${REDACTED}`);
}

export {
  TOOL_VERSION,
  redactCredentials,
  DEFAULT_PROBE_TIMEOUT_S,
  MAX_CONCURRENCY,
  defaultConcurrency
};
