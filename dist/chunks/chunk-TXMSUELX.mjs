const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  explainFailedRead,
  openJsonl
} from "./chunk-CK5RUVR5.mjs";
import {
  estimateRows,
  readRows
} from "./chunk-T7GRSNI3.mjs";

// src/trainer/read-jsonl.ts
import { stat } from "node:fs/promises";
async function readJsonl(path, visitor, signal) {
  const file = await openJsonl(path);
  try {
    return await readRows(file, visitor, signal);
  } catch (error) {
    throw explainFailedRead(error, path);
  } finally {
    await file.close();
  }
}
async function estimateAllRows(paths) {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path).catch(() => void 0))?.size ?? 0));
  return estimateRows(sizes.reduce((sum, size) => sum + size, 0));
}

export {
  readJsonl,
  estimateAllRows
};
