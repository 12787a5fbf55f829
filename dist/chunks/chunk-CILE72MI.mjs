const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  closeSettled
} from "./chunk-CBJ3MWDL.mjs";

// src/hash-file.ts
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
var BLOCK_BYTES = 1048576;
async function hashFile(path) {
  const file = await open(path);
  try {
    const hash = createHash("sha256");
    const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    for (; ; ) {
      const { bytesRead } = await file.read(block, 0, BLOCK_BYTES, null);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(block.subarray(0, bytesRead));
    }
  } finally {
    await closeSettled(file);
  }
}

export {
  hashFile
};
