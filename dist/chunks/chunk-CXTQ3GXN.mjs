const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  closeSettled
} from "./chunk-CQKCARKH.mjs";
import {
  UserError,
  messageOf,
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/files/hash-file.ts
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
  } catch (cause) {
    const hint = "mend the disk, or its network, and run the same command again";
    const message = `${path}: reading failed (${systemErrorCode(cause) ?? messageOf(cause)})`;
    throw new UserError("FILE_READ_FAILED", { message, hint, cause }, 3);
  } finally {
    await closeSettled(file);
  }
}

export {
  hashFile
};
