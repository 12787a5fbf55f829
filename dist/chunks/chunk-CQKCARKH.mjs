const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/files/close-settled.ts
import { closeSync } from "node:fs";
function overlookFailure(error) {
  if (systemErrorCode(error) === void 0) throw error;
}
async function closeSettled(file) {
  await file?.close().catch(overlookFailure);
}
function closeSettledSync(file) {
  try {
    if (file !== void 0) closeSync(file);
  } catch (error) {
    overlookFailure(error);
  }
}

export {
  closeSettled,
  closeSettledSync
};
