const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  closeSettled
} from "./chunk-CQKCARKH.mjs";
import {
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/files/whole-file.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
var OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
async function readOpenFile(file, maxBytes) {
  const stats = await file.stat();
  if (!stats.isFile()) return { fault: "not a regular file" };
  if (stats.size > maxBytes) return { fault: `larger than ${maxBytes} bytes` };
  return { text: await file.readFile("utf8") };
}
async function readWholeFile(path, maxBytes) {
  let file;
  try {
    file = await open(path, OPEN_FLAGS);
    return await readOpenFile(file, maxBytes);
  } catch (cause) {
    const fault = systemErrorCode(cause);
    if (fault === void 0) throw cause;
    return { fault, cause };
  } finally {
    await closeSettled(file);
  }
}

export {
  readWholeFile
};
