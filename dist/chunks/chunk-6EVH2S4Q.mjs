const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  InvalidArgumentError,
  LOG_LEVELS
} from "./chunk-YSJGIXMO.mjs";
import {
  PROBER_MODES
} from "./chunk-TBAYUWEJ.mjs";

// src/cli/option-values.ts
function parseWholeNumber(text) {
  const value = Number(text);
  if (/^[0-9]+$/.test(text) && value >= 1 && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError("expected a whole number of at least 1");
}
function parseCountOption(text) {
  const value = Number(text);
  if (/^[0-9]+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError("expected a whole number of at least 0");
}
function parseFraction(text) {
  const value = Number(text);
  if (/^(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text) && value <= 1) return value;
  throw new InvalidArgumentError("expected a fraction from 0 to 1, such as 0.10");
}
function parseLogLevel(text) {
  const level = LOG_LEVELS.find((known) => known === text.toLowerCase());
  if (level !== void 0) return level;
  throw new InvalidArgumentError(`expected one of ${LOG_LEVELS.join(", ")}`);
}
function parseProber(text) {
  const mode = PROBER_MODES.find((known) => known === text);
  if (mode !== void 0) return mode;
  throw new InvalidArgumentError(`expected one of ${PROBER_MODES.join(", ")}`);
}
function collect(text, earlier) {
  return [...earlier, text];
}
var REPORT_FORMATS = ["text", "json", "jsonl"];
function parseFormat(text) {
  const format = REPORT_FORMATS.find((known) => known === text);
  if (format !== void 0) return format;
  throw new InvalidArgumentError(`expected one of ${REPORT_FORMATS.join(", ")}`);
}

export {
  parseWholeNumber,
  parseCountOption,
  parseFraction,
  parseLogLevel,
  parseProber,
  collect,
  parseFormat
};
