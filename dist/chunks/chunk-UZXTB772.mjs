const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  UserError,
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/system-error.ts
function explainFailedCall(error, code) {
  const where = typeof error.path === "string" ? `${error.path}: ` : "";
  return new UserError(
    "SYSTEM_CALL_FAILED",
    {
      message: `${where}${error.syscall} failed (${code})`,
      hint: "mend that, then run the same command again: what was finished is kept",
      cause: error
    },
    3
  );
}
function toUserError(error) {
  if (error instanceof UserError) return error;
  const code = systemErrorCode(error);
  if (!(error instanceof Error) || code === void 0 || !/^E[A-Z0-9]+$/.test(code)) return void 0;
  return typeof error.syscall === "string" ? explainFailedCall(error, code) : void 0;
}

export {
  toUserError
};
