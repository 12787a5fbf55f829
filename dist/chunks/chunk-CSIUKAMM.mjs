import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// package.json
var package_default = { version: "0.1.0" };

// src/version.ts
var TOOL_VERSION = package_default.version;

export {
  TOOL_VERSION
};
