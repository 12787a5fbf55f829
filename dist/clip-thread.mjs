import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  readClip
} from "./chunks/chunk-AHWSDHI4.mjs";
import {
  systemErrorCode
} from "./chunks/chunk-OGL3B4ST.mjs";
import "./chunks/chunk-HXH44GDJ.mjs";

// src/clips/clip-thread.ts
import { parentPort } from "node:worker_threads";

// src/clips/read-buffer.ts
var FIRST_BYTES = 2 * 1048576;
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
