const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  toLogText
} from "./chunk-5VFEVONT.mjs";
import {
  redactCredentials
} from "./chunk-MXO2QKFI.mjs";

// src/cli/reporter.ts
var LOG_LEVELS = ["debug", "info", "warning", "error"];
var Reporter = class {
  #stream;
  #lowest;
  /** Makes room for a line where a progress bar stands. */
  #clearLine = () => void 0;
  constructor(stream, level) {
    this.#stream = stream;
    this.#lowest = LOG_LEVELS.indexOf(level);
  }
  /** Has this called before each line, until the next one is set. */
  beforeEachLine(clearLine) {
    this.#clearLine = clearLine;
  }
  log(level, line) {
    if (LOG_LEVELS.indexOf(level) >= this.#lowest) this.always(line);
  }
  /** For the summary and for errors, which no level hides. */
  always(line) {
    this.#clearLine();
    this.#stream.write(`${toLogText(redactCredentials(line))}
`);
  }
};
function reportUserError({ code, message, hint }, reporter) {
  reporter.always(`konvid-ingest: error: ${message} [${code}]`);
  if (hint !== void 0) reporter.always(`konvid-ingest: hint: ${hint}`);
}

export {
  LOG_LEVELS,
  Reporter,
  reportUserError
};
