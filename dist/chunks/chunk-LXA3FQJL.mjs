const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  sumSizes
} from "./chunk-EOZW672N.mjs";
import {
  explainFailedRead,
  openJsonl
} from "./chunk-PNCL2PSH.mjs";
import {
  estimateRows,
  readRows
} from "./chunk-FPZ254Y7.mjs";
import {
  closeSettled
} from "./chunk-CQKCARKH.mjs";

// src/trainer/read-jsonl.ts
async function readJsonl(path, visitor, reading) {
  const file = await openJsonl(path);
  try {
    return await readRows(file, visitor, reading);
  } catch (error) {
    throw explainFailedRead(error, path);
  } finally {
    await closeSettled(file);
  }
}
async function estimateAllRows(paths) {
  return estimateRows(await sumSizes(paths));
}

export {
  readJsonl,
  estimateAllRows
};
