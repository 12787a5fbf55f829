const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  saveDataset,
  saveIndex
} from "../chunks/chunk-BQYHQFD4.mjs";
import "../chunks/chunk-MGF3CYJ3.mjs";
import "../chunks/chunk-M4VKSXP7.mjs";
import "../chunks/chunk-WLVYQT4K.mjs";
import "../chunks/chunk-P6EGDUWD.mjs";
import "../chunks/chunk-NT3QGQ6R.mjs";
import "../chunks/chunk-DNPIEZAD.mjs";
import "../chunks/chunk-ZNEGE52L.mjs";
import "../chunks/chunk-CQKCARKH.mjs";
import {
  logLine,
  logWarning
} from "../chunks/chunk-MTBP7NZ7.mjs";
import {
  getState
} from "../chunks/chunk-4DITXPU5.mjs";
import "../chunks/chunk-UZXTB772.mjs";
import "../chunks/chunk-5VFEVONT.mjs";
import "../chunks/chunk-NIYLUL7M.mjs";
import {
  messageOf
} from "../chunks/chunk-434R5S3O.mjs";
import "../chunks/chunk-55WS5TIV.mjs";

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
