const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  logLine
} from "./chunk-MTBP7NZ7.mjs";

// src/action/clear-link.ts
import { lstat, rm } from "node:fs/promises";
async function clearLink(path) {
  const stats = await lstat(path).catch(() => void 0);
  if (stats?.isSymbolicLink() === true) await rm(path);
}

// src/action/trainer-files.ts
var NO_TRAINER_FILES = { unified: "", "unified-manifest": "", split: "" };
async function unifyRows(stem, { unifyWith }, { output, signal }) {
  const { unify } = await import("./unify-Z7S5AEHI.mjs");
  const path = `${stem}.unified.jsonl`;
  for (const own of [path, `${stem}.unified.manifest.json`]) await clearLink(own);
  const result = await unify([output, ...unifyWith], { output: path, signal });
  const { written, invalid, duplicates, out_of_range: outOfRange } = result.manifest.counts;
  logLine(`unified: ${written} rows; dropped ${outOfRange} out of range, ${invalid} invalid, ${duplicates} duplicates`);
  const failures = invalid === 0 ? [] : [`${invalid} lines are no rows, and were not unified [ROWS_INVALID]`];
  return { path: result.output, manifestPath: result.manifestPath, failures };
}
async function makeTrainerFiles(inputs, finished) {
  const { output, rows, signal } = finished;
  if (rows === 0) return { files: NO_TRAINER_FILES, failures: [] };
  const stem = output.replace(/\.jsonl$/, "");
  const unified = inputs.unify ? await unifyRows(stem, inputs, finished) : void 0;
  let files = {
    ...NO_TRAINER_FILES,
    unified: unified?.path ?? "",
    "unified-manifest": unified?.manifestPath ?? ""
  };
  if (inputs.split !== void 0) {
    const { split } = await import("./split-ZAGTP7J3.mjs");
    const path = `${stem}.split.json`;
    await clearLink(path);
    const made = await split([unified?.path ?? output], { ...inputs.split, output: path, signal });
    logLine(`split: ${made.split.counts.contents} contents, ${made.split.counts.rows} rows`);
    files = { ...files, split: made.output };
  }
  return { files, failures: unified?.failures ?? [] };
}
function listTrainerFiles(files) {
  return [files.unified, files["unified-manifest"], files.split].filter((path) => path !== "");
}

export {
  clearLink,
  NO_TRAINER_FILES,
  makeTrainerFiles,
  listTrainerFiles
};
