const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  NO_TRAINER_FILES
} from "./chunk-WMU2WYBD.mjs";

// src/action/merge-outputs.ts
var NO_MERGE_OUTPUTS = {
  output: "",
  manifest: "",
  report: "",
  "report-page": "",
  rows: "",
  sha256: "",
  written: "",
  dedup: "",
  broken: "",
  missing: "",
  rejected: "",
  conflict: "",
  "download-failed": "",
  shards: "",
  "missing-shards": "",
  ...NO_TRAINER_FILES,
  "artifact-id": "",
  "artifact-url": "",
  "artifact-digest": ""
};
function countMerged({ outcomes, jsonl, merged_from: from }) {
  return {
    ...outcomes,
    rows: jsonl.rows,
    sha256: jsonl.sha256,
    shards: from?.shards.length ?? "",
    "missing-shards": from?.missing.join(" ") ?? ""
  };
}
function describeKept({ id, url, digest }) {
  return { "artifact-id": id, "artifact-url": url, "artifact-digest": digest };
}

export {
  NO_MERGE_OUTPUTS,
  countMerged,
  describeKept
};
