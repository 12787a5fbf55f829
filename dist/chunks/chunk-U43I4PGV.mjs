const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  NO_TRAINER_FILES
} from "./chunk-WMU2WYBD.mjs";
import {
  setOutput
} from "./chunk-4DITXPU5.mjs";

// src/action/outputs.ts
var NO_OUTPUTS = {
  output: "",
  manifest: "",
  report: "",
  "report-page": "",
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
  ...NO_TRAINER_FILES,
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
