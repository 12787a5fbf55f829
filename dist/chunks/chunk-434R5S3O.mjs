const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/user-error.ts
import { constants } from "node:os";
var UserError = class extends Error {
  name = "UserError";
  /** Stable, upper-case; docs/troubleshooting.md has an entry for each. */
  code;
  hint;
  exitCode;
  constructor(code, text, exitCode = 2) {
    super(text.message, text.cause === void 0 ? void 0 : { cause: text.cause });
    this.code = code;
    this.hint = text.hint;
    this.exitCode = exitCode;
  }
};
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
function nameOf(code, errno) {
  const isNamed = code !== "UNKNOWN" && !code.startsWith("Unknown system error");
  if (isNamed || typeof errno !== "number") return code;
  return Object.entries(constants.errno).find(([, value]) => value === Math.abs(errno))?.[0] ?? `E${Math.abs(errno)}`;
}
function systemErrorCode(error) {
  if (!(error instanceof Error) || !("code" in error)) return void 0;
  return typeof error.code === "string" ? nameOf(error.code, "errno" in error ? error.errno : void 0) : void 0;
}

export {
  UserError,
  messageOf,
  systemErrorCode
};
