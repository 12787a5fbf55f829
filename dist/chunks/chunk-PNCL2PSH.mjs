const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  closeSettled
} from "./chunk-CQKCARKH.mjs";
import {
  UserError,
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/files/open-regular.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
async function isRegular(file, path, code) {
  try {
    return (await file.stat()).isFile();
  } catch (cause) {
    await closeSettled(file);
    throw new UserError(code, { message: `${path}: can't be read (${systemErrorCode(cause)})`, cause }, 3);
  }
}
async function openRegular(path, { code, hint }) {
  let file;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    const reason = systemErrorCode(cause);
    const message = `${path}: ${reason === "ENOENT" ? "does not exist" : `can't be opened (${reason})`}`;
    throw new UserError(code, { message, hint, cause });
  }
  if (await isRegular(file, path, code)) return file;
  await closeSettled(file);
  throw new UserError(code, { message: `${path}: is not a regular file` });
}

// src/contract/open-jsonl.ts
function openJsonl(path) {
  return openRegular(path, { code: "JSONL_UNREADABLE", hint: "name the JSONL that `konvid-ingest ingest` wrote" });
}
function explainFailedRead(error, path) {
  const code = systemErrorCode(error);
  if (error instanceof UserError || code === void 0) return error;
  return new UserError("JSONL_READ_FAILED", { message: `${path}: reading failed (${code})`, cause: error }, 3);
}

export {
  openRegular,
  openJsonl,
  explainFailedRead
};
