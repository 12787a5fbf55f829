const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  info,
  setFailed,
  warning
} from "./chunk-4DITXPU5.mjs";
import {
  toUserError
} from "./chunk-UZXTB772.mjs";
import {
  toLogText
} from "./chunk-5VFEVONT.mjs";
import {
  redactCredentials
} from "./chunk-NIYLUL7M.mjs";

// src/action/log.ts
function logLine(text) {
  info(toLogText(redactCredentials(text)));
}
function logWarning(text) {
  warning(toLogText(redactCredentials(text)));
}
function logNotice({ message }) {
  logLine(message);
}
var QUOTES_DATA = /* @__PURE__ */ new Set([
  "ARCHIVE_DAMAGED",
  "ARCHIVE_REFUSED",
  "CLIPS_UNMATCHED",
  "CLIPS_UNREADABLE",
  "LABELS_ALL_REJECTED",
  "LABELS_DUPLICATE_COLUMN",
  "LABELS_UNKNOWN",
  "LABELS_UNREADABLE",
  "MERGE_REFUSED",
  "OUTPUT_INVALID_ROWS",
  "PREDICTIONS_AMBIGUOUS",
  "PREDICTIONS_FIELDS",
  "PREDICTIONS_INVALID",
  "PREDICTIONS_MISSING",
  "PREDICTIONS_REPEATED",
  "PREDICTIONS_UNKNOWN",
  "PREDICTIONS_UNREADABLE",
  "SCORE_CLIP_REPEATED",
  "SCORE_SPLIT_MISMATCH",
  "SYSTEM_CALL_FAILED"
]);
function describeFailure({ message, code, hint }) {
  return toLogText(redactCredentials(`${message} [${code}]${hint === void 0 ? "" : ` (${hint})`}`));
}
function renderFailure(error) {
  return `::error::${describeFailure(error).replaceAll("%", "%25")}
`;
}
function failStep(error, { showValues }) {
  const told = toUserError(error);
  if (told !== void 0 && QUOTES_DATA.has(told.code) && !showValues) {
    setFailed(`[${told.code}]: the details quote the corpus, and are shown in private repositories only`);
    return;
  }
  if (told !== void 0) {
    setFailed(describeFailure(told));
    return;
  }
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  logLine(stack);
  setFailed(toLogText(`a bug of konvid-ingest, please report it: ${String(error)}`));
}

export {
  logLine,
  logWarning,
  logNotice,
  renderFailure,
  failStep
};
