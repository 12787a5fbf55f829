const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  ReadBuffer,
  readClip
} from "./chunks/chunk-NT3QGQ6R.mjs";
import "./chunks/chunk-ZNEGE52L.mjs";
import "./chunks/chunk-CQKCARKH.mjs";
import {
  systemErrorCode
} from "./chunks/chunk-434R5S3O.mjs";
import "./chunks/chunk-55WS5TIV.mjs";

// src/clips/clip-thread.ts
import { parentPort } from "node:worker_threads";
var buffer = new ReadBuffer();
function attempt(path) {
  try {
    return readClip(path, buffer);
  } catch (error) {
    const systemCode = systemErrorCode(error);
    if (systemCode === void 0) throw error;
    return { systemCode };
  }
}
parentPort?.on("message", (paths) => parentPort?.postMessage(paths.map(attempt)));
