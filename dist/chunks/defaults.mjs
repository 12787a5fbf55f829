// src/validate/defaults.ts
const DEFAULT_MAX_VIOLATIONS = 1e3;
export { DEFAULT_MAX_VIOLATIONS as t };
