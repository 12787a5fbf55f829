const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  readClip
} from "./chunks/chunk-YMH6S4WW.mjs";
import "./chunks/chunk-ZNEGE52L.mjs";
import "./chunks/chunk-CBJ3MWDL.mjs";
import {
  systemErrorCode
} from "./chunks/chunk-434R5S3O.mjs";
import "./chunks/chunk-55WS5TIV.mjs";

// src/clips/clip-thread.ts
import { parentPort } from "node:worker_threads";

// src/clips/read-buffer.ts
var FIRST_BYTES = 262144;
var MAX_BYTES = 32 * 1048576;
var OFFSET_BYTES = 64;
function allocate(sizeBytes) {
  return Buffer.allocUnsafeSlow(OFFSET_BYTES + sizeBytes).subarray(OFFSET_BYTES);
}
var ReadBuffer = class {
  #bytes = allocate(FIRST_BYTES);
  /** Room for a file of so many bytes and one more, which shows that the file has ended; less where it is too large. */
  reserve(sizeBytes) {
    let room = this.#bytes.length;
    while (room <= sizeBytes && room < MAX_BYTES) room *= 2;
    if (room > this.#bytes.length) this.#bytes = allocate(room);
    return this.#bytes;
  }
};

// src/clips/clip-thread.ts
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
