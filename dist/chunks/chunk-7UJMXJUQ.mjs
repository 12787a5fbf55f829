const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  UserError,
  systemErrorCode
} from "./chunk-7DHNPKAQ.mjs";

// src/open-jsonl.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
async function openJsonl(path) {
  let file;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    const code = systemErrorCode(cause);
    const message = `${path}: ${code === "ENOENT" ? "does not exist" : `can't be opened (${code})`}`;
    throw new UserError("JSONL_UNREADABLE", {
      message,
      hint: "name the JSONL that `konvid-ingest ingest` wrote",
      cause
    });
  }
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new UserError("JSONL_UNREADABLE", { message: `${path}: is not a regular file` });
}
function explainFailedRead(error, path) {
  const code = systemErrorCode(error);
  if (error instanceof UserError || code === void 0) return error;
  return new UserError("JSONL_READ_FAILED", { message: `${path}: reading failed (${code})`, cause: error }, 3);
}

export {
  openJsonl,
  explainFailedRead
};
