import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  setOutput
} from "./chunk-H4JPFK3Q.mjs";

// src/action/outputs.ts
var NO_OUTPUTS = {
  output: "",
  manifest: "",
  report: "",
  "fetch-manifest": "",
  rows: "",
  sha256: "",
  written: "",
  dedup: "",
  broken: "",
  missing: "",
  rejected: "",
  conflict: "",
  "download-failed": "",
  "cache-result": "off",
  "artifact-id": "",
  "artifact-url": "",
  "artifact-digest": "",
  "ffprobe-path": "",
  "ffprobe-version": ""
};
function setOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

export {
  NO_OUTPUTS,
  setOutputs
};
