const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  Interrupted
} from "./chunk-6LPW65CY.mjs";
import {
  reportUserError
} from "./chunk-YSJGIXMO.mjs";
import {
  toUserError
} from "./chunk-UZXTB772.mjs";
import {
  redactCredentials
} from "./chunk-NIYLUL7M.mjs";

// src/cli/result.ts
function emptyResult(command, exitCode) {
  return {
    schema: "konvid-ingest-result-v1",
    command,
    exit_code: exitCode,
    error: null,
    failures: [],
    output: null,
    manifest_path: null,
    manifest: null,
    plan: null
  };
}
function explainStop(error, { tag, reporter, hint }) {
  if (error instanceof Interrupted) {
    reporter.always(`${tag} ${error.message}; ${hint}`);
    return { exit_code: error.exitCode, error: { code: "INTERRUPTED", message: error.message, hint } };
  }
  const told = toUserError(error);
  if (told === void 0) throw error;
  reportUserError(told, reporter);
  const { code, message, hint: whatToDo, exitCode } = told;
  return { exit_code: exitCode, error: { code, message: redactCredentials(message), hint: whatToDo ?? null } };
}

export {
  emptyResult,
  explainStop
};
