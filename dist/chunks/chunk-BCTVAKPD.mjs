const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  toLogText
} from "./chunk-5VFEVONT.mjs";
import {
  redactCredentials
} from "./chunk-K643CBPA.mjs";

// src/cli/style.ts
function isNodeStream(stream) {
  return "writable" in stream;
}
function paint({ text, style }, stream) {
  if (style === void 0 || text === "") return text;
  if (stream !== void 0 && !isNodeStream(stream)) return text;
  const { styleText } = process.getBuiltinModule("node:util");
  return styleText(style, text, stream === void 0 ? { validateStream: false } : { stream });
}

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
  /** Whether lines of this level are written. */
  shows(level) {
    return LOG_LEVELS.indexOf(level) >= this.#lowest;
  }
  log(level, line) {
    if (this.shows(level)) this.always(line);
  }
  /** For the summary and for errors, which no level hides. */
  always(line) {
    this.pieces([{ text: line }]);
  }
  /** The same for a line whose pieces differ in style, where colours are shown. */
  pieces(pieces) {
    const shown = pieces.map(
      ({ text, style }) => paint({ text: toLogText(redactCredentials(text)), style }, this.#stream)
    );
    this.#clearLine();
    this.#stream.write(`${shown.join("")}
`);
  }
};
function reportUserError({ code, message, hint }, reporter) {
  reporter.pieces([
    { text: "konvid-ingest: " },
    { text: "error:", style: "red" },
    { text: ` ${message} ` },
    { text: `[${code}]`, style: "bold" }
  ]);
  if (hint === void 0) return;
  reporter.pieces([{ text: "konvid-ingest: " }, { text: "hint:", style: "cyan" }, { text: ` ${hint}` }]);
}

export {
  paint,
  LOG_LEVELS,
  Reporter,
  reportUserError
};
