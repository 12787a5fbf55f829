import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  saveDataset,
  saveIndex
} from "../chunks/chunk-3DP44A5C.mjs";
import "../chunks/chunk-M4RRJ4XK.mjs";
import "../chunks/chunk-QFQMURTJ.mjs";
import "../chunks/chunk-TFUWLIFK.mjs";
import {
  logLine,
  logWarning
} from "../chunks/chunk-J4KEV65X.mjs";
import {
  getState
} from "../chunks/chunk-H4JPFK3Q.mjs";
import "../chunks/chunk-LHZPWCVW.mjs";
import "../chunks/chunk-UFWS6INU.mjs";
import {
  messageOf
} from "../chunks/chunk-OGL3B4ST.mjs";
import "../chunks/chunk-HXH44GDJ.mjs";

// src/action/post.ts
async function save({ dataset, indexOf }, workspace) {
  if (indexOf !== void 0) await saveIndex({ workspace, corpus: indexOf });
  if (dataset === void 0) return;
  const isSaved = await saveDataset({ ...dataset, workspace });
  logLine(isSaved ? `the corpus is saved in the cache as ${dataset.key}` : `the cache did not take ${dataset.key}`);
}
try {
  const state = getState("to-save");
  if (state !== "") await save(JSON.parse(state), process.env["GITHUB_WORKSPACE"] ?? process.cwd());
} catch (error) {
  logWarning(`not everything was saved in the cache: ${messageOf(error)}`);
}
process.exit();
