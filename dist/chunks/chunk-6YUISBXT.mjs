const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  UserError,
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/files/output-error.ts
var NOT_WRITABLE = /* @__PURE__ */ new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOENT",
  "ENOTDIR",
  "EISDIR",
  "ENOTEMPTY",
  // Of a confined process.
  "ERR_ACCESS_DENIED",
  "EEXIST"
]);
function isRefusal(code) {
  return NOT_WRITABLE.has(code);
}
function explainUnwritable(error, output, option = "--output with a path in") {
  const code = systemErrorCode(error);
  if (error instanceof UserError || code === void 0 || !isRefusal(code)) return explainFailedWrite(error, output);
  return new UserError("OUTPUT_NOT_WRITABLE", {
    message: `${output}: can't be written there (${code})`,
    hint: `pass ${option} a folder that this user may write to`,
    cause: error
  });
}
var WRITE_HINTS = {
  ENOSPC: "the disk is full: make room",
  EROFS: "the file system has become read-only: check the disk",
  ESTALE: "the network share has lost the file: check that it is mounted",
  EDQUOT: "the quota is used up: make room",
  EIO: "the disk reports an error: check it",
  EFBIG: "the file outgrows a limit of the file system, or of the user (ulimit -f): raise it"
};
function explainFailedWrite(error, path, kept = "finished rows are kept") {
  const code = systemErrorCode(error);
  if (error instanceof UserError || code === void 0 || !/^E[A-Z]+$/.test(code)) return error;
  return new UserError(
    "OUTPUT_WRITE_FAILED",
    {
      message: `${path}: writing failed (${code})`,
      hint: `${WRITE_HINTS[code] ?? "mend that"}, then run the same command again: ${kept}`,
      cause: error
    },
    3
  );
}

export {
  isRefusal,
  explainUnwritable,
  explainFailedWrite
};
