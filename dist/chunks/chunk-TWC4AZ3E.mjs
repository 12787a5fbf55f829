const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  redactCredentials
} from "./chunk-NIYLUL7M.mjs";

// src/contract/provenance.ts
import { stat } from "node:fs/promises";
function redactArgument(value) {
  if (typeof value === "string") return redactCredentials(value);
  return Array.isArray(value) ? value.map(redactCredentials) : value;
}
async function describePath(path, sha256) {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return { path, exists: true, kind: "directory" };
    return { path, exists: true, kind: "file", ...sha256 === void 0 ? {} : { sha256 } };
  } catch {
    return { path, exists: false, kind: "missing" };
  }
}
function recordProvenance(run) {
  return {
    schema: "ai-run-provenance-v1",
    entrypoint: run.entrypoint,
    argv: run.argv.map(redactCredentials),
    args: Object.fromEntries(Object.entries(run.args).map(([name, value]) => [name, redactArgument(value)])),
    inputs: run.inputs,
    outputs: run.outputs
  };
}

export {
  describePath,
  recordProvenance
};
