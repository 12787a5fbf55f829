import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/validate/defaults.ts
var DEFAULT_MAX_VIOLATIONS = 1e3;

export {
  DEFAULT_MAX_VIOLATIONS
};
