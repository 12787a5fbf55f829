import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  findFfprobe,
  runChild
} from "./chunk-3GOHOVWN.mjs";
import {
  DEFAULT_PROBE_TIMEOUT_S,
  MAX_CONCURRENCY,
  TOOL_VERSION,
  defaultConcurrency
} from "./chunk-2UISQBBM.mjs";
import {
  CLIP_CHANGED,
  isUnchanged,
  readState
} from "./chunk-RKDOQMTC.mjs";
import {
  CorpusFolders,
  MAX_LINE_BYTES,
  ROW_SCHEMA_ID,
  ROW_SCHEMA_SHA256,
  describeValue,
  findClipFolder,
  parseLine,
  readLines,
  readWholeFile,
  resolveEntry,
  serialiseRow,
  validateRow
} from "./chunk-4TPRBMI3.mjs";
import {
  findCorpus
} from "./chunk-E6ETUYCB.mjs";
import {
  ClipReader,
  contains,
  drawBoundary,
  isFault,
  pMapIterable
} from "./chunk-YW5EE6I7.mjs";
import {
  redactCredentials
} from "./chunk-UFWS6INU.mjs";
import {
  UserError,
  systemErrorCode
} from "./chunk-OGL3B4ST.mjs";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-HXH44GDJ.mjs";

// node_modules/signal-exit/dist/cjs/signals.js
var require_signals = __commonJS({
  "node_modules/signal-exit/dist/cjs/signals.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.signals = void 0;
    exports.signals = [];
    exports.signals.push("SIGHUP", "SIGINT", "SIGTERM");
    if (process.platform !== "win32") {
      exports.signals.push(
        "SIGALRM",
        "SIGABRT",
        "SIGVTALRM",
        "SIGXCPU",
        "SIGXFSZ",
        "SIGUSR2",
        "SIGTRAP",
        "SIGSYS",
        "SIGQUIT",
        "SIGIOT"
        // should detect profiler and enable/disable accordingly.
        // see #21
        // 'SIGPROF'
      );
    }
    if (process.platform === "linux") {
      exports.signals.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT");
    }
  }
});

// node_modules/signal-exit/dist/cjs/index.js
var require_cjs = __commonJS({
  "node_modules/signal-exit/dist/cjs/index.js"(exports) {
    "use strict";
    var _a;
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.unload = exports.load = exports.onExit = exports.signals = void 0;
    var signals_js_1 = require_signals();
    Object.defineProperty(exports, "signals", { enumerable: true, get: function() {
      return signals_js_1.signals;
    } });
    var processOk = (process3) => !!process3 && typeof process3 === "object" && typeof process3.removeListener === "function" && typeof process3.emit === "function" && typeof process3.reallyExit === "function" && typeof process3.listeners === "function" && typeof process3.kill === "function" && typeof process3.pid === "number" && typeof process3.on === "function";
    var kExitEmitter = /* @__PURE__ */ Symbol.for("signal-exit emitter");
    var global = globalThis;
    var ObjectDefineProperty = Object.defineProperty.bind(Object);
    var Emitter = class {
      emitted = {
        afterExit: false,
        exit: false
      };
      listeners = {
        afterExit: [],
        exit: []
      };
      count = 0;
      id = Math.random();
      constructor() {
        if (global[kExitEmitter]) {
          return global[kExitEmitter];
        }
        ObjectDefineProperty(global, kExitEmitter, {
          value: this,
          writable: false,
          enumerable: false,
          configurable: false
        });
      }
      on(ev, fn) {
        this.listeners[ev].push(fn);
      }
      removeListener(ev, fn) {
        const list = this.listeners[ev];
        const i = list.indexOf(fn);
        if (i === -1) {
          return;
        }
        if (i === 0 && list.length === 1) {
          list.length = 0;
        } else {
          list.splice(i, 1);
        }
      }
      emit(ev, code, signal) {
        if (this.emitted[ev]) {
          return false;
        }
        this.emitted[ev] = true;
        let ret = false;
        for (const fn of this.listeners[ev]) {
          ret = fn(code, signal) === true || ret;
        }
        if (ev === "exit") {
          ret = this.emit("afterExit", code, signal) || ret;
        }
        return ret;
      }
    };
    var SignalExitBase = class {
    };
    var signalExitWrap = (handler) => {
      return {
        onExit(cb, opts) {
          return handler.onExit(cb, opts);
        },
        load() {
          return handler.load();
        },
        unload() {
          return handler.unload();
        }
      };
    };
    var SignalExitFallback = class extends SignalExitBase {
      onExit() {
        return () => {
        };
      }
      load() {
      }
      unload() {
      }
    };
    var SignalExit = class extends SignalExitBase {
      // "SIGHUP" throws an `ENOSYS` error on Windows,
      // so use a supported signal instead
      /* c8 ignore start */
      #hupSig = process2.platform === "win32" ? "SIGINT" : "SIGHUP";
      /* c8 ignore stop */
      #emitter = new Emitter();
      #process;
      #originalProcessEmit;
      #originalProcessReallyExit;
      #sigListeners = {};
      #loaded = false;
      constructor(process3) {
        super();
        this.#process = process3;
        this.#sigListeners = {};
        for (const sig of signals_js_1.signals) {
          this.#sigListeners[sig] = () => {
            const listeners = this.#process.listeners(sig);
            let { count } = this.#emitter;
            const p = process3;
            if (typeof p.__signal_exit_emitter__ === "object" && typeof p.__signal_exit_emitter__.count === "number") {
              count += p.__signal_exit_emitter__.count;
            }
            if (listeners.length === count) {
              this.unload();
              const ret = this.#emitter.emit("exit", null, sig);
              const s = sig === "SIGHUP" ? this.#hupSig : sig;
              if (!ret)
                process3.kill(process3.pid, s);
            }
          };
        }
        this.#originalProcessReallyExit = process3.reallyExit;
        this.#originalProcessEmit = process3.emit;
      }
      onExit(cb, opts) {
        if (!processOk(this.#process)) {
          return () => {
          };
        }
        if (this.#loaded === false) {
          this.load();
        }
        const ev = opts?.alwaysLast ? "afterExit" : "exit";
        this.#emitter.on(ev, cb);
        return () => {
          this.#emitter.removeListener(ev, cb);
          if (this.#emitter.listeners["exit"].length === 0 && this.#emitter.listeners["afterExit"].length === 0) {
            this.unload();
          }
        };
      }
      load() {
        if (this.#loaded) {
          return;
        }
        this.#loaded = true;
        this.#emitter.count += 1;
        for (const sig of signals_js_1.signals) {
          try {
            const fn = this.#sigListeners[sig];
            if (fn)
              this.#process.on(sig, fn);
          } catch (_) {
          }
        }
        this.#process.emit = (ev, ...a) => {
          return this.#processEmit(ev, ...a);
        };
        this.#process.reallyExit = (code) => {
          return this.#processReallyExit(code);
        };
      }
      unload() {
        if (!this.#loaded) {
          return;
        }
        this.#loaded = false;
        signals_js_1.signals.forEach((sig) => {
          const listener = this.#sigListeners[sig];
          if (!listener) {
            throw new Error("Listener not defined for signal: " + sig);
          }
          try {
            this.#process.removeListener(sig, listener);
          } catch (_) {
          }
        });
        this.#process.emit = this.#originalProcessEmit;
        this.#process.reallyExit = this.#originalProcessReallyExit;
        this.#emitter.count -= 1;
      }
      #processReallyExit(code) {
        if (!processOk(this.#process)) {
          return 0;
        }
        this.#process.exitCode = code || 0;
        this.#emitter.emit("exit", this.#process.exitCode, null);
        return this.#originalProcessReallyExit.call(this.#process, this.#process.exitCode);
      }
      #processEmit(ev, ...args) {
        const og = this.#originalProcessEmit;
        if (ev === "exit" && processOk(this.#process)) {
          if (typeof args[0] === "number") {
            this.#process.exitCode = args[0];
          }
          const ret = og.call(this.#process, ev, ...args);
          this.#emitter.emit("exit", this.#process.exitCode, null);
          return ret;
        } else {
          return og.call(this.#process, ev, ...args);
        }
      }
    };
    var process2 = globalThis.process;
    _a = signalExitWrap(processOk(process2) ? new SignalExit(process2) : new SignalExitFallback()), /**
     * Called when the process is exiting, whether via signal, explicit
     * exit, or running out of stuff to do.
     *
     * If the global process object is not suitable for instrumentation,
     * then this will be a no-op.
     *
     * Returns a function that may be used to unload signal-exit.
     */
    exports.onExit = _a.onExit, /**
     * Load the listeners.  Likely you never need to call this, unless
     * doing a rather deep integration with signal-exit functionality.
     * Mostly exposed for the benefit of testing.
     *
     * @internal
     */
    exports.load = _a.load, /**
     * Unload the listeners.  Likely you never need to call this, unless
     * doing a rather deep integration with signal-exit functionality.
     * Mostly exposed for the benefit of testing.
     *
     * @internal
     */
    exports.unload = _a.unload;
  }
});

// node_modules/write-file-atomic/lib/index.js
var require_lib = __commonJS({
  "node_modules/write-file-atomic/lib/index.js"(exports, module) {
    "use strict";
    module.exports = writeFile3;
    module.exports.sync = writeFileSync;
    module.exports._getTmpname = getTmpname;
    module.exports._cleanupOnExit = cleanupOnExit;
    var fs = __require("fs");
    var crypto = __require("node:crypto");
    var { onExit } = require_cjs();
    var path = __require("path");
    var { promisify } = __require("util");
    var activeFiles = {};
    var threadId = (function getId() {
      try {
        const workerThreads = __require("worker_threads");
        return workerThreads.threadId;
      } catch (e) {
        return 0;
      }
    })();
    var invocations = 0;
    function getTmpname(filename) {
      return filename + "." + crypto.createHash("sha1").update(import.meta.filename).update(String(process.pid)).update(String(threadId)).update(String(++invocations)).digest().readUInt32BE(0);
    }
    function cleanupOnExit(tmpfile) {
      return () => {
        try {
          fs.unlinkSync(typeof tmpfile === "function" ? tmpfile() : tmpfile);
        } catch {
        }
      };
    }
    function serializeActiveFile(absoluteName) {
      return new Promise((resolve2) => {
        if (!activeFiles[absoluteName]) {
          activeFiles[absoluteName] = [];
        }
        activeFiles[absoluteName].push(resolve2);
        if (activeFiles[absoluteName].length === 1) {
          resolve2();
        }
      });
    }
    function isChownErrOk(err) {
      if (err.code === "ENOSYS") {
        return true;
      }
      const nonroot = !process.getuid || process.getuid() !== 0;
      if (nonroot) {
        if (err.code === "EINVAL" || err.code === "EPERM") {
          return true;
        }
      }
      return false;
    }
    async function writeFileAsync(filename, data, options = {}) {
      if (typeof options === "string") {
        options = { encoding: options };
      }
      let fd;
      let tmpfile;
      const removeOnExitHandler = onExit(cleanupOnExit(() => tmpfile));
      const absoluteName = path.resolve(filename);
      try {
        await serializeActiveFile(absoluteName);
        const truename = await promisify(fs.realpath)(filename).catch(() => filename);
        tmpfile = getTmpname(truename);
        if (!options.mode || !options.chown) {
          const stats = await promisify(fs.stat)(truename).catch(() => {
          });
          if (stats) {
            if (options.mode == null) {
              options.mode = stats.mode;
            }
            if (options.chown == null && process.getuid) {
              options.chown = { uid: stats.uid, gid: stats.gid };
            }
          }
        }
        fd = await promisify(fs.open)(tmpfile, "w", options.mode);
        if (options.tmpfileCreated) {
          await options.tmpfileCreated(tmpfile);
        }
        if (ArrayBuffer.isView(data)) {
          await promisify(fs.write)(fd, data, 0, data.length, 0);
        } else if (data != null) {
          await promisify(fs.write)(fd, String(data), 0, String(options.encoding || "utf8"));
        }
        if (options.fsync !== false) {
          await promisify(fs.fsync)(fd);
        }
        await promisify(fs.close)(fd);
        fd = null;
        if (options.chown) {
          await promisify(fs.chown)(tmpfile, options.chown.uid, options.chown.gid).catch((err) => {
            if (!isChownErrOk(err)) {
              throw err;
            }
          });
        }
        if (options.mode) {
          await promisify(fs.chmod)(tmpfile, options.mode).catch((err) => {
            if (!isChownErrOk(err)) {
              throw err;
            }
          });
        }
        await promisify(fs.rename)(tmpfile, truename);
      } finally {
        if (fd) {
          await promisify(fs.close)(fd).catch(
            /* istanbul ignore next */
            () => {
            }
          );
        }
        removeOnExitHandler();
        await promisify(fs.unlink)(tmpfile).catch(() => {
        });
        activeFiles[absoluteName].shift();
        if (activeFiles[absoluteName].length > 0) {
          activeFiles[absoluteName][0]();
        } else {
          delete activeFiles[absoluteName];
        }
      }
    }
    async function writeFile3(filename, data, options, callback) {
      if (options instanceof Function) {
        callback = options;
        options = {};
      }
      const promise = writeFileAsync(filename, data, options);
      if (callback) {
        try {
          const result = await promise;
          return callback(result);
        } catch (err) {
          return callback(err);
        }
      }
      return promise;
    }
    function writeFileSync(filename, data, options) {
      if (typeof options === "string") {
        options = { encoding: options };
      } else if (!options) {
        options = {};
      }
      try {
        filename = fs.realpathSync(filename);
      } catch (ex) {
      }
      const tmpfile = getTmpname(filename);
      if (!options.mode || !options.chown) {
        try {
          const stats = fs.statSync(filename);
          options = Object.assign({}, options);
          if (!options.mode) {
            options.mode = stats.mode;
          }
          if (!options.chown && process.getuid) {
            options.chown = { uid: stats.uid, gid: stats.gid };
          }
        } catch (ex) {
        }
      }
      let fd;
      const cleanup = cleanupOnExit(tmpfile);
      const removeOnExitHandler = onExit(cleanup);
      let threw = true;
      try {
        fd = fs.openSync(tmpfile, "w", options.mode || 438);
        if (options.tmpfileCreated) {
          options.tmpfileCreated(tmpfile);
        }
        if (ArrayBuffer.isView(data)) {
          fs.writeSync(fd, data, 0, data.length, 0);
        } else if (data != null) {
          fs.writeSync(fd, String(data), 0, String(options.encoding || "utf8"));
        }
        if (options.fsync !== false) {
          fs.fsyncSync(fd);
        }
        fs.closeSync(fd);
        fd = null;
        if (options.chown) {
          try {
            fs.chownSync(tmpfile, options.chown.uid, options.chown.gid);
          } catch (err) {
            if (!isChownErrOk(err)) {
              throw err;
            }
          }
        }
        if (options.mode) {
          try {
            fs.chmodSync(tmpfile, options.mode);
          } catch (err) {
            if (!isChownErrOk(err)) {
              throw err;
            }
          }
        }
        fs.renameSync(tmpfile, filename);
        threw = false;
      } finally {
        if (fd) {
          try {
            fs.closeSync(fd);
          } catch (ex) {
          }
        }
        removeOnExitHandler();
        if (threw) {
          cleanup();
        }
      }
    }
  }
});

// src/ingest/ingest.ts
import { availableParallelism } from "node:os";

// src/ffprobe/arguments.ts
var FORMAT_WHITELIST = ["mov", "mp4", "m4a", "3gp", "3g2", "mj2", "matroska", "webm", "avi"];
var SHOWN_ENTRIES = [
  "stream=index,codec_name,width,height,pix_fmt,avg_frame_rate,r_frame_rate,duration",
  "stream_disposition=attached_pic",
  "format=duration"
].join(":");
var FFPROBE_ARGUMENTS = [
  "-v",
  "error",
  "-protocol_whitelist",
  "file",
  "-format_whitelist",
  FORMAT_WHITELIST.join(","),
  "-select_streams",
  "v",
  "-show_entries",
  SHOWN_ENTRIES,
  "-of",
  "json",
  "-i"
];
function ffprobeArguments(absolutePath) {
  return [...FFPROBE_ARGUMENTS, `file:${absolutePath}`];
}

// src/ffprobe/probe.ts
function parseRate(text) {
  const match = typeof text === "string" ? /^([0-9]+)\/([0-9]+)$/.exec(text) : null;
  const rate = Number(match?.[1]) / Number(match?.[2]);
  return Number.isFinite(rate) && rate > 0 ? rate : void 0;
}
function parseDuration(text) {
  const seconds = typeof text === "string" && /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : void 0;
}
function isGeometry(value) {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}
function isName(value) {
  return typeof value === "string" && value !== "" && value !== "unknown";
}
function findVideoStream(streams) {
  if (!Array.isArray(streams)) return void 0;
  return streams.find(
    (stream) => stream !== null && stream.disposition?.attached_pic !== 1
  );
}
function parseProbe(stdout) {
  let output;
  try {
    output = JSON.parse(stdout);
  } catch {
    return { code: "PROBE_BAD_JSON", reason: "ffprobe printed something that is not JSON" };
  }
  const stream = findVideoStream(output?.streams);
  if (stream === void 0) return { code: "PROBE_NO_VIDEO", reason: "no video stream" };
  const { width, height, pix_fmt, codec_name } = stream;
  if (!isGeometry(width) || !isGeometry(height)) {
    return {
      code: "PROBE_NO_GEOMETRY",
      reason: `the video stream is ${describeValue(width)} x ${describeValue(height)} pixels`
    };
  }
  const framerate = parseRate(stream.avg_frame_rate) ?? parseRate(stream.r_frame_rate);
  if (framerate === void 0) return { code: "PROBE_NO_FRAME_RATE", reason: "no frame rate is known" };
  const duration = parseDuration(stream.duration) ?? parseDuration(output?.format?.duration);
  if (duration === void 0) return { code: "PROBE_NO_DURATION", reason: "no duration is known" };
  if (!isName(pix_fmt)) return { code: "PROBE_NO_PIXEL_FORMAT", reason: "no pixel format is known" };
  if (!isName(codec_name)) return { code: "PROBE_NO_CODEC", reason: "no codec is known" };
  return { width, height, framerate, duration_s: duration, pix_fmt, encoder_upstream: codec_name };
}

// src/ffprobe/run.ts
var MAX_OUTPUT_BYTES = 1048576;
var MAX_REASON_CHARACTERS = 200;
var SIGNALS_FROM_OUTSIDE = /* @__PURE__ */ new Set(["SIGINT", "SIGTERM", "SIGHUP"]);
var EXIT_CODES_FROM_OUTSIDE = /* @__PURE__ */ new Set([129, 130, 143, 255]);
async function runOnce({ binary, timeoutS }, path, signal) {
  const ending = await runChild(binary, ffprobeArguments(path), {
    timeoutMs: timeoutS * 1e3,
    maxOutputBytes: MAX_OUTPUT_BYTES,
    signal
  });
  const { startError } = ending;
  if (startError === void 0) return ending;
  throw new UserError("FFPROBE_FAILED_TO_START", { message: `${binary}: could not be started (${startError})` }, 3);
}
function wasStoppedFromOutside({ signal, exitCode, timedOut }) {
  if (timedOut) return false;
  if (signal !== void 0) return SIGNALS_FROM_OUTSIDE.has(signal);
  return exitCode !== void 0 && EXIT_CODES_FROM_OUTSIDE.has(exitCode);
}
function lastComplaint(stderr, path) {
  const line = stderr.trimEnd().split(/[\r\n]+/).at(-1) ?? "";
  return line.replaceAll(`file:${path}: `, "").slice(0, MAX_REASON_CHARACTERS);
}
function explainEnding(ending, path, timeoutS) {
  const { stdout, stderr, exitCode, signal, timedOut, isTooMuch } = ending;
  if (timedOut) return { code: "PROBE_TIMEOUT", reason: `ffprobe did not answer within ${timeoutS} s` };
  if (isTooMuch) return { code: "PROBE_TOO_MUCH_OUTPUT", reason: "ffprobe printed more than 1 MiB" };
  if (signal !== void 0) return { code: "PROBE_CRASHED", reason: `ffprobe died of ${signal}` };
  if (exitCode === 0) return parseProbe(stdout);
  const complaint = lastComplaint(stderr, path);
  return { code: "PROBE_FAILED", reason: `ffprobe exited with ${exitCode}${complaint === "" ? "" : `: ${complaint}`}` };
}
async function probeClip(options, path, signal) {
  let ending = await runOnce(options, path, signal);
  if (wasStoppedFromOutside(ending)) ending = await runOnce(options, path, signal);
  return explainEnding(ending, path, options.timeoutS);
}

// src/ingest/clip-index.ts
import { constants } from "node:fs";
import { open as open2 } from "node:fs/promises";
import { crc32 } from "node:zlib";

// src/ingest/durable.ts
var import_write_file_atomic = __toESM(require_lib(), 1);
import { open, rm } from "node:fs/promises";
import { dirname } from "node:path";
async function syncFolder(path) {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } catch {
  } finally {
    await folder.close();
  }
}
async function writeDurably(path, text) {
  await (0, import_write_file_atomic.default)(path, text, { encoding: "utf8", fsync: true });
  await syncFolder(dirname(path));
}
async function removeDurably(path) {
  await rm(path, { force: true });
  await syncFolder(dirname(path));
}

// src/ingest/clip-index.ts
var HEADER = "konvid-ingest-clip-index-v1";
var OWN_BEGINNING = /^[0-9a-f]{8} \["konvid-ingest-clip-index-/;
var MAX_INDEX_BYTES = 256 * 1048576;
var WRITE_FLAGS = constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
var TRUST_AFTER_MS = 2e3;
var LASTING_FAULT = /^PROBE_(?:FAILED|BAD_JSON|NO_[A-Z_]+)$/;
var MAX_STALE_SHARE = 2;
var MIN_STALE_LINES = 1e3;
function formatLine(entry) {
  const json = JSON.stringify(entry);
  return `${crc32(json).toString(16).padStart(8, "0")} ${json}
`;
}
function isEntry(value) {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [kind, key, context, found] = value;
  if (typeof key !== "string" || typeof context !== "string") return false;
  if (kind === "clip") return typeof found === "string";
  return (kind === "probe" || kind === "fault") && typeof found === "object" && found !== null;
}
function parseLine2(line) {
  const json = line.slice(9);
  if (line.slice(0, 8) !== crc32(json).toString(16).padStart(8, "0")) return void 0;
  try {
    const value = JSON.parse(json);
    return isEntry(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function formatState({ dev, ino, size, mtimeNs, ctimeNs }) {
  return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
}
function isSettled({ mtimeNs, ctimeNs }, nowMs) {
  const lastChangeMs = Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1000000n);
  return nowMs - lastChangeMs >= TRUST_AFTER_MS;
}
async function readEntries(path) {
  const { text, fault } = await readWholeFile(path, MAX_INDEX_BYTES);
  const isOurs = text === void 0 ? fault === "ENOENT" : text === "" || OWN_BEGINNING.test(text);
  const [header = "", ...lines] = (text ?? "").split("\n");
  if (header !== formatLine([HEADER]).trimEnd()) return { isOurs, entries: [] };
  return { isOurs, entries: lines.map(parseLine2).filter((entry) => entry !== void 0) };
}
var ClipIndex = class _ClipIndex {
  #options;
  #digests = /* @__PURE__ */ new Map();
  #answers = /* @__PURE__ */ new Map();
  /** Lines of the file, live or stale. */
  #lines = 0;
  #waiting = [];
  #file;
  /** Set once the file turns out not to be ours, or can't be written: the run goes on without it. */
  #isBroken = false;
  constructor(options) {
    this.#options = options;
  }
  /** Reads the index; what can't be read is as good as absent. */
  static async open(options) {
    const index = new _ClipIndex(options);
    await index.#load();
    return index;
  }
  async #load() {
    const { path, portable, rehash } = this.#options;
    const own = await readEntries(path);
    this.#isBroken = !own.isOurs;
    if (rehash) return;
    const travelled = portable === void 0 ? [] : (await readEntries(portable)).entries;
    for (const entry of travelled) if (entry[0] !== "clip") this.#admit(entry);
    for (const entry of own.entries) this.#admit(entry);
    this.#lines = own.entries.length;
  }
  #admit(entry) {
    const [kind, key, context, value] = entry;
    if (kind === "clip") this.#digests.set(key, { state: context, sha256: value });
    else if (context === this.#options.prober) this.#answers.set(key, value);
  }
  /** Whether it is worth asking in which state the file at a path is. */
  hasDigest(path) {
    return this.#digests.has(path);
  }
  /** The digest of a file that is in the very state in which it was read. */
  findDigest(path, state) {
    const known = this.#digests.get(path);
    return known?.state === formatState(state) ? known.sha256 : void 0;
  }
  /** What the prober said of these bytes. */
  findAnswer(sha256) {
    return this.#answers.get(sha256);
  }
  /** Takes over a file that was read in this very run; that is not remembered for another. */
  admitChecked({ path, state, sha256 }) {
    this.#digests.set(path, { state: formatState(state), sha256 });
  }
  /** @param nowMs when the reading began */
  noteDigest(path, { state, sha256 }, nowMs) {
    if (isSettled(state, nowMs)) this.#add(["clip", path, formatState(state), sha256]);
  }
  noteAnswer(sha256, answer) {
    const { prober } = this.#options;
    if (!isFault(answer)) this.#add(["probe", sha256, prober, answer]);
    else if (LASTING_FAULT.test(answer.code)) this.#add(["fault", sha256, prober, answer]);
  }
  #add(entry) {
    this.#admit(entry);
    this.#waiting.push(formatLine(entry));
  }
  /** Hands what is new to the file; a full or read-only disk only costs the next run its head start. */
  async flush() {
    const lines = this.#waiting;
    this.#waiting = [];
    if (lines.length === 0 || this.#isBroken) return;
    try {
      this.#file ??= await this.#openFile();
      await this.#file.appendFile(lines.join(""));
      this.#lines += lines.length;
    } catch (error) {
      if (systemErrorCode(error) === void 0) throw error;
      this.#isBroken = true;
    }
  }
  /** A file that was not understood, or is to be forgotten, begins anew. */
  async #openFile() {
    const { path } = this.#options;
    if (this.#lines > 0) return open2(path, WRITE_FLAGS | constants.O_APPEND);
    const file = await open2(path, WRITE_FLAGS | constants.O_TRUNC);
    await file.appendFile(formatLine([HEADER]));
    return file;
  }
  async close() {
    await this.flush();
    await this.#file?.close();
    const live = this.#digests.size + this.#answers.size;
    if (!this.#isBroken && this.#lines > MIN_STALE_LINES + MAX_STALE_SHARE * live) await this.#compact();
    const { portable } = this.#options;
    if (portable !== void 0) await writeDurably(portable, [formatLine([HEADER]), ...this.#answerLines()].join(""));
  }
  /** In the order of their digests, so that the same answers are the same bytes. */
  #answerLines() {
    const { prober } = this.#options;
    const answers = [...this.#answers].sort(([a], [b]) => a < b ? -1 : 1);
    return answers.map(
      ([sha256, answer]) => formatLine(isFault(answer) ? ["fault", sha256, prober, answer] : ["probe", sha256, prober, answer])
    );
  }
  async #compact() {
    const { path } = this.#options;
    const clips = [...this.#digests].map(([file, { state, sha256 }]) => formatLine(["clip", file, state, sha256]));
    const lines = [formatLine([HEADER]), ...clips, ...this.#answerLines()];
    await writeDurably(path, lines.join("")).catch(() => void 0);
  }
};

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class _CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== void 0) {
      Error.captureStackTrace(this, _CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
      }
    }
  }
};

// node_modules/csv-parse/lib/utils/is_object.js
var is_object = function(obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
var normalize_columns_array = function(columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === void 0 || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal"
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`
      ]);
    }
  }
  return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
};
var ResizeableBuffer_default = ResizeableBuffer;

// node_modules/csv-parse/lib/api/init_state.js
var init_state = function(options) {
  const timchars = [
    // Basic Latin
    32,
    // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    9,
    // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    10,
    // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    13,
    // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    12,
    // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    11,
    // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    160,
    // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    5760,
    // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    8192,
    // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    8193,
    // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    8194,
    // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    8195,
    // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    8196,
    // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    8197,
    // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    8198,
    // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    8199,
    // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    8200,
    // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    8201,
    // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    8202,
    // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    8232,
    // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    8233,
    // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    8239,
    // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    8287,
    // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    12288,
    // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    65279
    // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding
    );
    if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: void 0,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: void 0,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
    field: new ResizeableBuffer_default(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [],
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      ...timchars.map((t) => t.length)
    ),
    previousBuf: void 0,
    quoting: false,
    stop: false,
    rawBuffer: new ResizeableBuffer_default(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("	", options.encoding)[0]
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars,
    timcharFirstBytes
  };
};

// node_modules/csv-parse/lib/utils/underscore.js
var underscore = function(str) {
  return str.replace(/([A-Z])/g, function(_, match) {
    return "_" + match.toLowerCase();
  });
};

// node_modules/csv-parse/lib/api/normalize_options.js
var normalize_options = function(opts) {
  const options = {};
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  if (options.encoding === void 0 || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (typeof options.encoding !== "string" && options.encoding !== null) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`
      ],
      options
    );
  }
  if (options.bom === void 0 || options.bom === null || options.bom === false) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`
      ],
      options
    );
  }
  options.cast_function = null;
  if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") {
    options.cast = void 0;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`
      ],
      options
    );
  }
  if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function(value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`
      ],
      options
    );
  }
  options.cast_first_line_to_header = void 0;
  if (options.columns === true) {
    options.cast_first_line_to_header = void 0;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (options.columns === void 0 || options.columns === null || options.columns === false) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`
      ],
      options
    );
  }
  if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`
      ],
      options
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated."
      ],
      options
    );
  }
  if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`
        ],
        options
      );
    }
  }
  if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`
      ],
      options
    );
  }
  if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`
      ],
      options
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === void 0)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["	".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.score === void 0)
      options.delimiter_auto.score = (info, options2) => {
        return (info.total - info.std) * (options2.preferred[info.char_code] || 1);
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.size === void 0)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`
        ],
        options
      );
    }
  }
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function(delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`
        ],
        options
      );
    }
    return delimiter;
  });
  if (options.escape === void 0 || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`
      );
    }
  }
  if (options.from === void 0 || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`
      );
    }
  }
  if (options.from_line === void 0 || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`
      );
    }
  }
  if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`
      ],
      options
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option"
      ],
      options
    );
  }
  if (options.info === void 0 || options.info === null || options.info === false) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`
    );
  }
  if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) {
    options.max_record_size = 0;
  } else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {
  } else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`
    );
  }
  if (options.objname === void 0 || options.objname === null || options.objname === false) {
    options.objname = void 0;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
  } else if (typeof options.objname === "number") {
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`
    );
  }
  if (options.objname !== void 0) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field"
        );
      }
    } else {
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index"
        );
      }
    }
  }
  if (options.on_record === void 0 || options.on_record === null) {
    options.on_record = void 0;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`
      ],
      options
    );
  }
  if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`
    );
  }
  if (options.quote === null || options.quote === false || options.quote === "") {
    options.quote = null;
  } else {
    if (options.quote === void 0 || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`
      );
    }
  }
  if (options.raw === void 0 || options.raw === null || options.raw === false) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`
    );
  }
  if (options.record_delimiter === void 0) {
    options.record_delimiter = [];
  } else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`
        ],
        options
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`
      ],
      options
    );
  }
  options.record_delimiter = options.record_delimiter.map(function(rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  if (typeof options.relax_column_count === "boolean") {
  } else if (options.relax_column_count === void 0 || options.relax_column_count === null) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
  } else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
  } else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`
    );
  }
  if (typeof options.relax_quotes === "boolean") {
  } else if (options.relax_quotes === void 0 || options.relax_quotes === null) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`
    );
  }
  if (typeof options.skip_empty_lines === "boolean") {
  } else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`
    );
  }
  if (typeof options.skip_records_with_empty_values === "boolean") {
  } else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`
    );
  }
  if (typeof options.skip_records_with_error === "boolean") {
  } else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`
    );
  }
  if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`
    );
  }
  if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`
    );
  }
  if (options.trim === void 0 || options.trim === null || options.trim === false) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`
    );
  }
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  if (options.to === void 0 || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`
      );
    }
  }
  if (options.to_line === void 0 || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`
      );
    }
  }
  return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
var delimiter_discover = function(records, options) {
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records2 = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records2.push(record);
      const close = () => {
      };
      const error = parser.parse(data, true, push, close);
      if (error !== void 0) throw error;
      return records2;
    })(records);
  }
  const info = Array(127).fill().map(() => ({ lines: [] }));
  records.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  info.map((info2, i) => {
    info2.char_code = i;
    info2.std = std(info2.lines);
    info2.total = info2.lines.reduce((acc, val) => acc + val, 0);
    info2.preferred = !!options.preferred[i];
    info2.score = options.score(info2, options);
  });
  const result = info.reduce(
    (acc, info2) => acc.score > info2.score ? acc : info2,
    {}
  );
  return String.fromCharCode(result.char_code);
};
var std = function(array) {
  const n = array.length;
  if (n === 0) return 0;
  const mean = array.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n
  );
};

// node_modules/csv-parse/lib/api/index.js
var isRecordEmpty = function(record) {
  return record.every(
    (field) => field == null || field.toString && field.toString().trim() === ""
  );
};
var cr = 13;
var nl = 10;
var boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254])
};
var transform = function(original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0
  };
  const options = normalize_options(original_options);
  return {
    info,
    original_options,
    options,
    state: init_state(options),
    __needMoreData: function(i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function(nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote
      } = this.state;
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === void 0) {
          delimiterBuf = nextBuf;
        } else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        nextBuf = void 0;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto)
            )
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = void 0;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === void 0) {
        if (nextBuf === void 0) {
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== void 0 && nextBuf === void 0) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          if (end === false) {
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding2 in boms) {
            if (boms[encoding2].compare(buf, 0, boms[encoding2].length) === 0) {
              const bomLength = boms[encoding2].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              const options2 = normalize_options({
                ...this.original_options,
                encoding: encoding2
              });
              for (const key in options2) {
                this.options[key] = options2[key];
              }
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) {
          this.state.wasRowDelimiter = true;
        }
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr
              );
              const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) {
                pos += escape.length - 1;
              } else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment"
                    ],
                    this.options,
                    this.__infoField()
                  )
                );
                if (err !== void 0) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                if (relax_quotes === false) {
                  const info2 = this.__infoField();
                  const bom2 = Object.keys(boms).map(
                    (b) => boms[b].equals(this.state.field.toString()) ? b : false
                  ).filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info2.column)} at line ${info2.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom2 ? `(${bom2} bom)` : void 0
                      ],
                      this.options,
                      info2,
                      {
                        field: this.state.field
                      }
                    )
                  );
                  if (err !== void 0) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos
            );
            if (recordDelimiterLength !== 0) {
              const skipCommentLine = this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
              } else {
                if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== void 0) return errField;
                this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== void 0) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== void 0) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`
                ],
                this.options,
                this.__infoField()
              )
            );
          }
        }
        const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
          if (err !== void 0) return err;
        } else {
          if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== void 0) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== void 0) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function(push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info: info2,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err = columns === false ? new CsvError(
          "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
          [
            "Invalid Record Length:",
            `expect ${this.state.expectedRecordLength},`,
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        ) : new CsvError(
          "CSV_RECORD_INCONSISTENT_COLUMNS",
          [
            "Invalid Record Length:",
            `columns length is ${columns.length},`,
            // rename columns
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        );
        if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
          this.info.invalid_field_length++;
          this.state.error = err;
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        if (columns !== false) {
          const obj = {};
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === void 0 || columns[i].disabled) continue;
            if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
          }
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [obj[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? obj : [obj[objname], obj],
              push
            );
            if (err) {
              return err;
            }
          }
        } else {
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [record[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? record : [record[objname], record],
              push
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function(record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`
              ],
              this.options,
              this.__infoField(),
              {
                headers
              }
            )
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function() {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = void 0;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function() {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== void 0) return err;
        field = f;
      }
      this.state.record.push(field);
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function() {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function(record, push) {
      const { on_record } = this.options;
      if (on_record !== void 0) {
        const info2 = this.__infoRecord();
        try {
          record = on_record.call(null, record, info2);
        } catch (err) {
          return err;
        }
        if (record === void 0 || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function(field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      if (isColumns === true && relax_column_count && this.options.columns.length <= this.state.record.length) {
        return [void 0, void 0];
      }
      if (this.state.castField !== null) {
        try {
          const info2 = this.__infoField();
          return [void 0, this.state.castField.call(null, field, info2)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [void 0, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info2 = this.__infoField();
        return [void 0, this.options.cast_date.call(null, field, info2)];
      }
      return [void 0, field];
    },
    __compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function(buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      const first = buf[pos];
      if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function(buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) {
        return 0;
      } else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function(buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function(value) {
      return value - parseFloat(value) + 1 >= 0;
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function(buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function(chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function(buf, pos) {
      const { encoding } = this.options;
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding)
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function(msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== void 0) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : void 0
            );
          } catch (err2) {
            return err2;
          }
        }
        return void 0;
      } else {
        return err;
      }
    },
    __infoDataSet: function() {
      return {
        ...this.info,
        columns: this.options.columns
      };
    },
    __infoRecord: function() {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
      };
    },
    __infoField: function() {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records,
        column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
        quoting: this.state.wasQuoting
      };
    }
  };
};

// node_modules/csv-parse/lib/sync.js
var parse = function(data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? /* @__PURE__ */ Object.create(null) : [];
  const parser = transform(opts);
  const push = (record) => {
    if (parser.options.objname === void 0) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {
  };
  const error = parser.parse(data, true, push, close);
  if (error !== void 0) throw error;
  return records;
};

// src/labels/number.ts
var DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
var DECIMAL_COMMA = /^[+-]?[0-9]+,[0-9]+$/;
var INTEGER = /^\+?([0-9]+)(?:\.0*)?$/;
function decimalMarkOf(text) {
  if (DECIMAL_COMMA.test(text)) return "comma";
  return text.includes(".") ? "dot" : "unknown";
}
function parseDecimal(text, mark) {
  if (mark === "comma" && text.includes(".")) return void 0;
  const plain = mark === "comma" && DECIMAL_COMMA.test(text) ? text.replace(",", ".") : text;
  if (!DECIMAL.test(plain)) return void 0;
  const value = Number(plain);
  return Number.isFinite(value) ? value : void 0;
}
function parseCount(text) {
  const digits = INTEGER.exec(text)?.[1];
  const value = Number(digits);
  return digits !== void 0 && Number.isSafeInteger(value) ? value : void 0;
}
function parseFlickrId(text) {
  return /^([0-9]{1,20})(?:\.0*)?$/.exec(text)?.[1];
}

// src/labels/dialect.ts
var DELIMITERS = { comma: ",", semicolon: ";", tab: "	" };
function csvOptions(delimiter) {
  return {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true
  };
}
function splitLine(line, delimiter) {
  try {
    const [fields] = parse(line, { ...csvOptions(delimiter), to: 1 });
    return fields ?? [];
  } catch {
    return [];
  }
}
function findColumn(headers, aliases, file) {
  const folded = headers.map((header) => header.toLowerCase());
  for (const alias of aliases) {
    const index = folded.indexOf(alias);
    if (index === -1) continue;
    if (folded.indexOf(alias, index + 1) !== -1) {
      throw new UserError("LABELS_DUPLICATE_COLUMN", {
        message: `${file}: line 1: the column "${headers[index]}" stands more than once`,
        hint: "remove or rename all but one: which of them holds the value can only be guessed"
      });
    }
    return { index, header: headers[index] ?? null };
  }
  return void 0;
}
function columnsByHeader(headers, corpus, file) {
  const columns = {};
  for (const [role, aliases] of Object.entries(corpus.columns)) {
    const column = findColumn(headers, aliases, file);
    if (column !== void 0) columns[role] = column;
  }
  const namesClip = columns.file !== void 0 || columns.flickr_id !== void 0;
  return namesClip && columns.mos !== void 0 ? columns : void 0;
}
function columnsByPosition(fields, corpus) {
  const [id = "", score = "", rate] = fields;
  const { min, max } = corpus.mosRange;
  const isId = (parseFlickrId(id)?.length ?? 0) >= 9;
  const mos = parseDecimal(score, "dot");
  const isRate = rate === void 0 || (parseDecimal(rate, "dot") ?? 0) > max;
  if (fields.length > 3 || !isId || mos === void 0 || mos < min || mos > max || !isRate) return void 0;
  return { flickr_id: { index: 0, header: null }, mos: { index: 1, header: null } };
}
function detectDialect(head, { encoding, corpus, file }) {
  const line = head.split(/\r\n|\n|\r/).find((candidate) => candidate.trim() !== "") ?? "";
  for (const hasHeader of [true, false]) {
    for (const [name, delimiter] of Object.entries(DELIMITERS)) {
      const fields = splitLine(line, delimiter);
      const columns = hasHeader ? columnsByHeader(fields, corpus, file) : columnsByPosition(fields, corpus);
      if (columns === void 0) continue;
      return { encoding, delimiterName: name, delimiter, columns, fieldCount: fields.length, hasHeader };
    }
  }
  return void 0;
}
function describeDialect({ encoding, delimiterName, hasHeader }) {
  return [encoding, delimiterName, ...hasHeader ? [] : ["no header"]].join(", ");
}

// src/provenance.ts
import { stat } from "node:fs/promises";
function redactArgument(value) {
  if (typeof value === "string") return redactCredentials(value);
  return Array.isArray(value) ? value.map(redactCredentials) : value;
}
async function describePath(path, sha256) {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return { path, exists: true, kind: "directory" };
    return { path, exists: true, kind: "file", ...sha256 === void 0 ? {} : { sha256 } };
  } catch {
    return { path, exists: false, kind: "missing" };
  }
}
function recordProvenance(run) {
  return {
    schema: "ai-run-provenance-v1",
    entrypoint: run.entrypoint,
    argv: run.argv.map(redactCredentials),
    args: Object.fromEntries(Object.entries(run.args).map(([name, value]) => [name, redactArgument(value)])),
    inputs: run.inputs,
    outputs: run.outputs
  };
}

// src/ingest/tally.ts
var MAX_LISTED_ITEMS = 1e3;
function add(list, item) {
  list.count += 1;
  if (list.items.length < MAX_LISTED_ITEMS) list.items.push(item);
}
var Tally = class {
  rejected = { count: 0, items: [] };
  missing = { count: 0, items: [] };
  broken = { count: 0, items: [] };
  conflicts = { count: 0, items: [] };
  /** Rows that this run wrote. */
  #written = 0;
  /** Labels whose row stood already, from an earlier run. */
  #standing = 0;
  /** Labels whose bytes an earlier label of this run has. */
  #repeated = 0;
  addRejected(item) {
    add(this.rejected, item);
  }
  addMissing(item) {
    add(this.missing, item);
  }
  addBroken(item) {
    add(this.broken, item);
  }
  addConflict(item) {
    add(this.conflicts, item);
  }
  addWritten() {
    this.#written += 1;
  }
  addStanding() {
    this.#standing += 1;
  }
  addRepeated() {
    this.#repeated += 1;
  }
  /** How many labels have been counted. */
  get total() {
    const skipped = this.rejected.count + this.missing.count + this.broken.count + this.conflicts.count;
    return skipped + this.#written + this.#standing + this.#repeated;
  }
  /** What this run did. */
  get stats() {
    return {
      written: this.#written,
      skipped_download: 0,
      skipped_broken: this.broken.count,
      dedups: this.#standing + this.#repeated,
      attrition_pct: 0,
      missing: this.missing.count,
      rejected: this.rejected.count,
      conflicts: this.conflicts.count
    };
  }
  /** What became of every label in the end, however many runs it took. */
  get outcomes() {
    return {
      written: this.#written + this.#standing,
      dedup: this.#repeated,
      broken: this.broken.count,
      missing: this.missing.count,
      rejected: this.rejected.count,
      conflict: this.conflicts.count,
      "download-failed": 0
    };
  }
};

// src/ingest/compose-manifest.ts
function describeColumns({ labelFile }) {
  const { columns, hasHeader } = labelFile.dialect;
  const header = (role) => {
    const column = columns[role];
    if (column === void 0) return null;
    return hasHeader ? column.header : `column ${column.index + 1}`;
  };
  return {
    file: header("file"),
    flickr_id: header("flickr_id"),
    mos: header("mos"),
    mos_std_dev: header("mos_std_dev"),
    n_ratings: header("n_ratings")
  };
}
async function describeRun(parts) {
  const { plan, constants: constants3, jsonl, ffprobe, argv, manifestPath, thresholds } = parts;
  const [corpusDir, labels, clips, binary, output, manifest] = await Promise.all([
    describePath(plan.boundary.root),
    describePath(plan.labelFile.path, plan.labelFile.sha256),
    describePath(plan.clipFolder.path),
    describePath(ffprobe.path, ffprobe.sha256),
    describePath(jsonl.path, jsonl.sha256),
    describePath(manifestPath)
  ]);
  return recordProvenance({
    entrypoint: "konvid-ingest ingest",
    argv: [...argv],
    args: {
      corpus: plan.corpus.name,
      corpus_dir: plan.boundary.root,
      output: jsonl.path,
      manifest_out: manifestPath,
      ffprobe_bin: ffprobe.path,
      corpus_version: constants3.corpusVersion,
      ingested_at: constants3.ingestedAt,
      concurrency: parts.concurrency,
      limit: parts.limit ?? null,
      probe_timeout_s: parts.probeTimeoutS,
      link_target: [...parts.linkTargets],
      ...thresholds
    },
    inputs: { corpus_dir: corpusDir, labels, clips, ffprobe: binary },
    outputs: { jsonl: output, manifest }
  });
}
async function composeManifest(parts) {
  const { plan, constants: constants3, tally, jsonl, ffprobe } = parts;
  const { corpus, labelFile, clipFolder, unlabelled } = plan;
  return {
    schema: corpus.manifestSchema,
    corpus: corpus.name,
    partial: parts.limit !== void 0,
    config: {
      corpus_version: constants3.corpusVersion,
      corpus_dir: plan.boundary.root,
      ingested_at_utc: constants3.ingestedAt,
      limit: parts.limit ?? null,
      link_targets: [...parts.linkTargets],
      probe_timeout_s: parts.probeTimeoutS,
      thresholds: parts.thresholds
    },
    stats: tally.stats,
    outcomes: tally.outcomes,
    labels: {
      path: labelFile.path,
      sha256: labelFile.sha256,
      dialect: describeDialect(labelFile.dialect),
      columns: describeColumns(plan),
      passed_over: [...plan.passedOver],
      total: labelFile.entries.length,
      taken: plan.labels.length
    },
    clips: {
      path: clipFolder.path,
      total: clipFolder.size,
      unlabelled: { count: unlabelled.length, items: unlabelled.slice(0, MAX_LISTED_ITEMS) }
    },
    jsonl,
    rejected: tally.rejected,
    missing: tally.missing,
    broken: tally.broken,
    conflicts: tally.conflicts,
    contract: { row_schema: ROW_SCHEMA_ID, row_schema_sha256: ROW_SCHEMA_SHA256 },
    tool: { name: "konvid-ingest", version: TOOL_VERSION, node: process.version },
    ffprobe: { path: ffprobe.path, version: ffprobe.version, sha256: ffprobe.sha256 },
    run_provenance: await describeRun(parts)
  };
}

// src/ingest/instant.ts
var INSTANT = /^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:Z|\+00:00)$/;
function formatInstant(instant) {
  return `${instant.toISOString().slice(0, 19)}+00:00`;
}
function parseInstant(text) {
  const seconds = INSTANT.exec(text)?.[1];
  const instant = /* @__PURE__ */ new Date(`${seconds}Z`);
  return seconds !== void 0 && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(seconds) ? instant : void 0;
}
function chooseInstant(given, { environment, now }) {
  if (given !== void 0) {
    const instant = parseInstant(given);
    if (instant !== void 0) return formatInstant(instant);
    throw new UserError("OPTION_INVALID", {
      message: `--ingested-at ${JSON.stringify(given)}: expected an instant in UTC such as 2026-05-08T12:00:00+00:00`
    });
  }
  const epoch = environment["SOURCE_DATE_EPOCH"];
  if (epoch === void 0 || epoch === "") return formatInstant(now);
  if (/^[0-9]{1,11}$/.test(epoch)) return formatInstant(new Date(Number(epoch) * 1e3));
  throw new UserError("OPTION_INVALID", {
    message: `SOURCE_DATE_EPOCH ${JSON.stringify(epoch)}: expected seconds since 1970 as digits`
  });
}

// src/ingest/jsonl-output.ts
import { createHash } from "node:crypto";
import { open as open3, writeFile } from "node:fs/promises";
import { dirname as dirname2 } from "node:path";

// src/ingest/score-ledger.ts
function agree(a, b) {
  return a === b || a === 0 || b === 0;
}
function isSameScore(a, b) {
  return a.mos === b.mos && agree(a.mos_std_dev, b.mos_std_dev) && agree(a.n_ratings, b.n_ratings);
}
var ScoreLedger = class {
  #scores = /* @__PURE__ */ new Map();
  #claimed = /* @__PURE__ */ new Set();
  has(sha256) {
    return this.#scores.has(sha256);
  }
  /** Notes a row that the JSONL holds from earlier. */
  note(row) {
    const { mos, mos_std_dev, n_ratings } = row;
    this.#scores.set(row.src_sha256, { mos, mos_std_dev, n_ratings });
  }
  /** Notes a row that this run adds for a label. */
  add(row) {
    this.note(row);
    this.#claimed.add(row.src_sha256);
  }
  /** Judges a label's score, and gives the standing row to the first label that agrees with it. */
  claim(sha256, score) {
    const kept = this.#scores.get(sha256);
    if (kept === void 0) return { kind: "new" };
    if (!isSameScore(kept, score)) return { kind: "conflict", kept };
    if (this.#claimed.has(sha256)) return { kind: "repeated" };
    this.#claimed.add(sha256);
    return { kind: "standing" };
  }
};

// src/ingest/existing-rows.ts
var MAX_LISTED = 10;
var OPENING_BRACE = 123;
var TORN_CODES = /* @__PURE__ */ new Set(["LINE_NOT_JSON", "LINE_NOT_UTF8"]);
function isTorn({ bytes, isTerminated }, violations) {
  if (isTerminated || bytes.length > MAX_LINE_BYTES) return false;
  if (bytes.every((byte) => byte === 0)) return true;
  return bytes[0] === OPENING_BRACE && violations.every(({ code }) => TORN_CODES.has(code));
}
var RowCollector = class {
  ledger = new ScoreLedger();
  /** The first ones: of a file that was never an output every line may be one. */
  faults = [];
  faultCount = 0;
  ending = { kind: "whole" };
  rows = 0;
  #expected;
  constructor(expected) {
    this.#expected = expected;
  }
  visit(line) {
    const { row, violations } = parseLine(line.bytes);
    if (row === void 0) {
      if (isTorn(line, violations)) this.ending = { kind: "torn", offset: line.offset };
      else this.#fault(line, violations.map(({ code, field, found }) => `${field ?? code} ${found}`).join(", "));
      return;
    }
    if (!line.isTerminated) this.ending = { kind: "unterminated" };
    const { corpus, corpusVersion } = this.#expected;
    if (row.corpus !== corpus) this.#fault(line, `a row of corpus ${row.corpus}`);
    else if (row.corpus_version !== corpusVersion) this.#fault(line, `a row of version ${row.corpus_version}`);
    else if (this.ledger.has(row.src_sha256)) this.#fault(line, `repeats the src_sha256 ${row.src_sha256}`);
    this.ledger.note(row);
    this.rows += 1;
  }
  #fault({ number }, what) {
    this.faultCount += 1;
    if (this.faults.length < MAX_LISTED) this.faults.push(`line ${number}: ${what}`);
  }
};
async function readExistingRows(file, { path, expected, signal }) {
  const collector = new RowCollector(expected);
  const { sha256, sizeBytes } = await readLines(file, (line) => collector.visit(line), signal);
  const { faults, faultCount, ledger, rows, ending } = collector;
  if (faultCount > 0) {
    const rest = faultCount > faults.length ? `; and ${faultCount - faults.length} more` : "";
    throw new UserError("OUTPUT_INVALID_ROWS", {
      message: `${path}: ${faultCount} lines are not rows of ${expected.corpus}, version ${expected.corpusVersion}: ${faults.join("; ")}${rest}`,
      hint: "nothing was appended; move the file away or name another with --output (`konvid-ingest validate` lists every fault)"
    });
  }
  return { ledger, rows, sha256, sizeBytes, ending };
}

// src/ingest/output-error.ts
var NOT_WRITABLE = /* @__PURE__ */ new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOENT",
  "ENOTDIR",
  "EISDIR",
  "ENOTEMPTY",
  "EEXIST"
]);
function explainUnwritable(error, output) {
  const code = systemErrorCode(error);
  if (error instanceof UserError || code === void 0 || !NOT_WRITABLE.has(code))
    return explainFailedWrite(error, output);
  return new UserError("OUTPUT_NOT_WRITABLE", {
    message: `${output}: can't be written there (${code})`,
    hint: "pass --output with a path in a folder that this user may write to",
    cause: error
  });
}
var WRITE_HINTS = {
  ENOSPC: "the disk is full: make room",
  EDQUOT: "the quota is used up: make room",
  EIO: "the disk reports an error: check it",
  EFBIG: "the file system takes no file of this size"
};
function explainFailedWrite(error, path) {
  const code = systemErrorCode(error);
  if (error instanceof UserError || code === void 0 || !/^E[A-Z]+$/.test(code)) return error;
  return new UserError(
    "OUTPUT_WRITE_FAILED",
    {
      message: `${path}: writing failed (${code})`,
      hint: `${WRITE_HINTS[code] ?? "mend that"}, then run the same command again: finished rows are kept`,
      cause: error
    },
    3
  );
}

// src/ingest/jsonl-output.ts
var BATCH_ROWS = 256;
var BATCH_MS = 1e3;
var LINE_FEED = "\n";
var JsonlOutput = class _JsonlOutput {
  existing;
  #file;
  #options;
  #sizeBytes;
  #rows;
  #isTouched = false;
  #batch = [];
  #batchStarted = 0;
  constructor(file, existing, options) {
    this.#file = file;
    this.existing = existing;
    this.#options = options;
    this.#sizeBytes = existing.sizeBytes;
    this.#rows = existing.rows;
  }
  /**
   * Opens an output, or creates it, and reads what it holds. The caller must hold its lock.
   *
   * @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_NOT_REGULAR, OUTPUT_INVALID_ROWS
   */
  static async open(options) {
    const { path, expected, signal } = options;
    const file = await openOrCreate(path);
    try {
      const existing = await readExistingRows(file, { path, expected, signal });
      const output = new _JsonlOutput(file, existing, options);
      await output.#mendEnding();
      return output;
    } catch (error) {
      await file.close();
      throw error;
    }
  }
  /** Adds a line; it is on disk when its batch has been flushed. */
  async append(line) {
    if (this.#batch.length === 0) this.#batchStarted = performance.now();
    this.#batch.push(line, LINE_FEED);
    const isDue = this.#batch.length >= 2 * BATCH_ROWS || performance.now() - this.#batchStarted >= BATCH_MS;
    if (isDue) await this.flush();
  }
  /** Brings all rows added so far to disk. */
  async flush() {
    if (this.#batch.length === 0) return;
    const batch = this.#batch;
    this.#batch = [];
    await this.#write(batch.join(""));
    this.#rows += batch.length / 2;
  }
  /** The file as it stands; rows that wait are flushed first. */
  async digest() {
    await this.flush();
    const path = this.#options.path;
    if (!this.#isTouched) {
      const { rows, sizeBytes: sizeBytes2, sha256: sha2562 } = this.existing;
      return { path, rows, size_bytes: sizeBytes2, sha256: sha2562 };
    }
    const { sha256, sizeBytes } = await readLines(this.#file, () => void 0);
    return { path, rows: this.#rows, size_bytes: sizeBytes, sha256 };
  }
  async close() {
    await this.#file.close();
  }
  /** A row without its LF gets it; a torn one is moved aside, never glued to the next. */
  async #mendEnding() {
    const { ending } = this.existing;
    if (ending.kind === "unterminated") await this.#write(LINE_FEED);
    if (ending.kind !== "torn") return;
    const length = this.#sizeBytes - ending.offset;
    const { buffer } = await this.#file.read(Buffer.alloc(length), 0, length, ending.offset);
    await this.#prepare();
    await this.#saveTorn(buffer);
    await this.#file.truncate(ending.offset);
    await this.#file.datasync();
    this.#sizeBytes = ending.offset;
  }
  async #saveTorn(bytes) {
    const { path, now } = this.#options;
    const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, "");
    const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
    await writeFile(`${path}.torn-${stamp}-${digest}`, bytes, { flush: true });
    await syncFolder(dirname2(path));
  }
  /** Before the first change the manifest goes: it vouches for the file as it was. */
  async #prepare() {
    if (this.#isTouched) return;
    await removeDurably(this.#options.manifestPath);
    this.#isTouched = true;
  }
  async #write(text) {
    const bytes = Buffer.from(text);
    try {
      await this.#prepare();
      await this.#file.appendFile(bytes);
      await this.#file.datasync();
      this.#sizeBytes += bytes.length;
    } catch (error) {
      await this.#file.truncate(this.#sizeBytes).catch(() => void 0);
      throw explainFailedWrite(error, this.#options.path);
    }
  }
};
async function openOrCreate(path) {
  let file;
  try {
    file = await open3(path, "a+");
  } catch (error) {
    throw explainUnwritable(error, path);
  }
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new UserError("OUTPUT_NOT_REGULAR", {
    message: `${path}: is not a regular file`,
    hint: "pass --output with the path of a file"
  });
}

// src/ingest/output-lock.ts
import { randomUUID } from "node:crypto";
import { readFile, readlink, rename, rm as rm2, rmdir, stat as stat2, writeFile as writeFile2 } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
var MAX_OWNER_BYTES = 65536;
var HEARTBEAT_MS = 5e3;
var STALE_MS = 2e4;
var SETTLE_MS = 300;
async function readPidSpace() {
  try {
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    return `${boot.trim()} ${await readlink("/proc/self/ns/pid")}`;
  } catch {
    return "unknown";
  }
}
async function readOwner(ownerPath) {
  const { text } = await readWholeFile(ownerPath, MAX_OWNER_BYTES);
  try {
    const owner = JSON.parse(text ?? "null");
    return Number.isSafeInteger(owner?.pid) && Number(owner?.pid) > 0 ? owner : void 0;
  } catch {
    return void 0;
  }
}
async function isOwnerDead(owner) {
  if (owner === void 0 || owner.pid_space === "unknown") return false;
  if (owner.host !== hostname() || owner.pid_space !== await readPidSpace()) return false;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    return systemErrorCode(error) === "ESRCH";
  }
}
async function hasStopped(lockPath) {
  const beat = async () => (await stat2(lockPath).catch(() => void 0))?.mtimeMs;
  const first = await beat();
  const deadline = Date.now() + STALE_MS;
  while (Date.now() < deadline) {
    const age = Date.now() - (await beat() ?? 0);
    if (age >= STALE_MS) return true;
    await sleep(Math.min(500, HEARTBEAT_MS));
    if (await beat() !== first) return false;
  }
  return true;
}
function refuseHeld(output, owner) {
  const holder = owner === void 0 ? "another run" : `process ${owner.pid} on ${owner.host}, started ${owner.started_at},`;
  throw new UserError("OUTPUT_LOCKED", {
    message: `${output}: ${holder} is writing to it`,
    hint: "wait for it; if you are certain that it is dead, pass --break-lock"
  });
}
async function acquire(files, lost) {
  const { default: lockfile } = await import("./proper-lockfile-UY4I4IB7.mjs");
  return lockfile.lock(files.output, {
    lockfilePath: files.folder,
    realpath: false,
    stale: STALE_MS,
    update: HEARTBEAT_MS,
    onCompromised: (cause) => {
      lost.abort(
        new UserError("OUTPUT_LOCK_LOST", { message: `${files.output}: another run has taken it over`, cause }, 3)
      );
    }
  });
}
async function sign(files) {
  const owner = {
    host: hostname(),
    pid: process.pid,
    started_at: (/* @__PURE__ */ new Date()).toISOString(),
    pid_space: await readPidSpace(),
    token: randomUUID()
  };
  const written = `${files.owner}.${owner.token}`;
  await writeFile2(written, `${JSON.stringify(owner)}
`, { flag: "wx" });
  await rename(written, files.owner);
  return owner;
}
async function clear({ folder }) {
  try {
    await rmdir(folder);
  } catch (error) {
    if (systemErrorCode(error) !== "ENOENT") throw error;
  }
}
async function takeOver(files, lost) {
  const holder = await readOwner(files.owner);
  if (!await isOwnerDead(holder) && !await hasStopped(files.folder)) refuseHeld(files.output, holder);
  await clear(files);
  const release = await acquire(files, lost);
  const { token } = await sign(files);
  await sleep(SETTLE_MS);
  const settled = await readOwner(files.owner);
  if (settled?.token === token) return release;
  return refuseHeld(files.output, settled);
}
async function lockOutput(output, { breakLock }) {
  const files = { output, folder: `${output}.lock.d`, owner: `${output}.lock` };
  const lost = new AbortController();
  try {
    if (breakLock) await clear(files);
    let release;
    try {
      release = await acquire(files, lost);
      await sign(files);
    } catch (error) {
      if (systemErrorCode(error) !== "ELOCKED") throw error;
      release = await takeOver(files, lost);
    }
    return { lost: lost.signal, release: () => releaseLock(files, { lost: lost.signal, release }) };
  } catch (error) {
    if (systemErrorCode(error) === "ELOCKED") refuseHeld(output, await readOwner(files.owner));
    throw explainUnwritable(error, output);
  }
}
async function releaseLock(files, { lost, release }) {
  if (lost.aborted) return;
  await rm2(files.owner, { force: true });
  await release();
}

// src/ingest/output-place.ts
import { lstat, mkdir, realpath } from "node:fs/promises";
import { basename, dirname as dirname3, join, resolve } from "node:path";
function defaultOutput(corpusDir, corpus) {
  return join(corpusDir, corpus.outputName);
}
function manifestBeside(output) {
  return `${output.replace(/\.jsonl$/, "")}.manifest.json`;
}
async function locate(path) {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemErrorCode(error) !== "ENOENT" || dirname3(path) === path) throw error;
  }
  const stats = await lstat(path).catch(() => void 0);
  if (stats?.isSymbolicLink()) {
    throw new UserError("OUTPUT_NOT_WRITABLE", {
      message: `${path}: is a link that leads nowhere`,
      hint: "remove it, or pass --output (or --manifest-out) with another path"
    });
  }
  if (stats !== void 0) return locate(path);
  return join(await locate(dirname3(path)), basename(path));
}
function refuseInput(path, { boundary, clipFolder, labelFile }) {
  const isClip = dirname3(path) === clipFolder.path && clipFolder.get(basename(path)) !== void 0;
  const inputFolders = [clipFolder.path, dirname3(labelFile.path)].filter((folder) => !contains(folder, boundary.root));
  if (!isClip && path !== labelFile.path && !inputFolders.some((folder) => contains(folder, path))) return;
  throw new UserError("OUTPUT_AMONG_INPUTS", {
    message: `${path}: belongs to a part of the corpus that is never written to`,
    hint: "pass --output (or --manifest-out) with a path in another folder"
  });
}
async function settle(given, plan) {
  const absolute = resolve(given);
  try {
    const path = await locate(absolute);
    refuseInput(path, plan);
    await mkdir(dirname3(path), { recursive: true });
    return path;
  } catch (error) {
    throw explainUnwritable(error, absolute);
  }
}
var MAX_MANIFEST_BYTES = 16 * 1048576;
async function refuseForeignManifest(path) {
  const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
  if (file.fault === "ENOENT") return;
  if (file.text === void 0) {
    throw new UserError("MANIFEST_UNREADABLE", {
      message: `${path}: can't be read (${file.fault})`,
      hint: "pass --manifest-out with the path of a file",
      cause: file.cause
    });
  }
  const { text } = file;
  if (/"schema":\s*"konvid-[0-9a-z]+-corpus-jsonl-manifest-v1"/.test(text) || text.trim() === "") return;
  throw new UserError("MANIFEST_FOREIGN", {
    message: `${path}: stands already and is not a manifest of this tool`,
    hint: "move it away, or pass --manifest-out with another path"
  });
}
async function settleOutputPlace(plan, { output, manifestOut }) {
  const jsonl = await settle(output ?? defaultOutput(plan.boundary.root, plan.corpus), plan);
  const manifestPath = await settle(manifestOut ?? manifestBeside(jsonl), plan);
  if (jsonl === manifestPath) {
    throw new UserError("OPTION_INVALID", { message: `--manifest-out ${manifestPath}: is the JSONL itself` });
  }
  await refuseForeignManifest(manifestPath);
  return { output: jsonl, manifestPath };
}

// src/labels/read-labels.ts
import { createHash as createHash2 } from "node:crypto";
import { constants as constants2 } from "node:fs";
import { open as open4 } from "node:fs/promises";
import { basename as basename2 } from "node:path";
import { Readable } from "node:stream";

// node_modules/csv-parse/lib/index.js
import { Transform } from "stream";
var Parser = class extends Transform {
  constructor(opts = {}) {
    super({ ...{ readableObjectMode: true }, ...opts, encoding: null });
    this.api = transform({
      on_skip: (err, chunk) => {
        this.emit("skip", err, chunk);
      },
      ...opts
    });
    this.state = this.api.state;
    this.options = this.api.options;
    this.info = this.api.info;
  }
  // Implementation of `Transform._transform`
  _transform(buf, _, callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      buf,
      false,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.end();
        this.on("end", this.destroy);
      }
    );
    if (err !== void 0) {
      this.state.stop = true;
    }
    callback(err);
  }
  // Implementation of `Transform._flush`
  _flush(callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      void 0,
      true,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.on("end", this.destroy);
      }
    );
    callback(err);
  }
};
var parse2 = function() {
  let data, options, callback;
  for (const i in arguments) {
    const argument = arguments[i];
    const type = typeof argument;
    if (data === void 0 && (typeof argument === "string" || Buffer.isBuffer(argument))) {
      data = argument;
    } else if (options === void 0 && is_object(argument)) {
      options = argument;
    } else if (callback === void 0 && type === "function") {
      callback = argument;
    } else {
      throw new CsvError(
        "CSV_INVALID_ARGUMENT",
        ["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`],
        options || {}
      );
    }
  }
  const parser = new Parser(options);
  if (callback) {
    const records = options === void 0 || options.objname === void 0 ? [] : /* @__PURE__ */ Object.create(null);
    parser.on("readable", function() {
      let record;
      while ((record = this.read()) !== null) {
        if (options === void 0 || options.objname === void 0) {
          records.push(record);
        } else {
          Object.assign(records, {
            [record[0]]: record[1]
            // writable: true,
            // enumerable: true,
            // configurable: true
          });
        }
      }
    });
    parser.on("error", function(err) {
      callback(err, void 0, parser.api.__infoDataSet());
    });
    parser.on("end", function() {
      callback(void 0, records, parser.api.__infoDataSet());
    });
  }
  if (data !== void 0) {
    const writer = function() {
      parser.write(data);
      parser.end();
    };
    if (typeof setImmediate === "function") {
      setImmediate(writer);
    } else {
      setTimeout(writer, 0);
    }
  }
  return parser;
};

// src/labels/encoding.ts
var NUL_SHARE = 0.9;
function nulShare(head, parity) {
  let nuls = 0;
  for (let i = parity; i < head.length; i += 2) if (head[i] === 0) nuls += 1;
  return nuls / Math.max(1, Math.floor(head.length / 2));
}
function detectEncoding(head) {
  if (head[0] === 255 && head[1] === 254) return "utf-16le";
  if (head[0] === 254 && head[1] === 255) return "utf-16be";
  if (nulShare(head, 1) >= NUL_SHARE) return "utf-16le";
  if (nulShare(head, 0) >= NUL_SHARE) return "utf-16be";
  return "utf-8";
}

// src/clips/clip-name.ts
var MAX_NAME_BYTES = 255;
var CONTROL_CHARACTER = /[\u0000-\u001f\u007f]/;
function nameFault(name) {
  if (name === "") return "is empty";
  if (name === "." || name === "..") return "is a folder, not a file";
  if (/[/\\]/.test(name)) return "is a path, and only a plain file name is accepted";
  if (CONTROL_CHARACTER.test(name)) return "has a control character";
  if (!name.isWellFormed() || name.includes("\uFFFD")) return "has bytes that are not valid text";
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) return `is longer than ${MAX_NAME_BYTES} bytes`;
  return void 0;
}

// src/labels/label.ts
var MAX_SHOWN_CHARACTERS = 60;
var MAX_STD_DEV = 100;
function show(cell) {
  const text = cell.length > MAX_SHOWN_CHARACTERS ? `${cell.slice(0, MAX_SHOWN_CHARACTERS)}\u2026` : cell;
  return JSON.stringify(text);
}
var Rejection = class {
  field;
  code;
  reason;
  constructor(field, code, reason) {
    this.field = field;
    this.code = code;
    this.reason = reason;
  }
};
var LabelParser = class {
  #corpus;
  #dialect;
  #mark;
  constructor(corpus, dialect) {
    this.#corpus = corpus;
    this.#dialect = dialect;
    this.#mark = dialect.delimiterName === "comma" ? "dot" : "unknown";
  }
  /** @param line line of the file on which the row begins, counted from 1 */
  parse(cells, line) {
    try {
      this.#checkFieldCount(cells);
      const name = this.#name(cells);
      return {
        line,
        name,
        flickrId: this.#flickrId(cells, name),
        mos: this.#mos(cells),
        mosStdDev: this.#mosStdDev(cells),
        nRatings: this.#nRatings(cells)
      };
    } catch (rejection) {
      if (!(rejection instanceof Rejection)) throw rejection;
      const { field, code, reason } = rejection;
      return { line, field, code, reason };
    }
  }
  #cell(cells, role) {
    const column = this.#dialect.columns[role];
    return column === void 0 ? "" : cells[column.index] ?? "";
  }
  /** Empty cells at the end say nothing; any other surplus or lack means that values stand in the wrong columns. */
  #checkFieldCount(cells) {
    const { fieldCount } = this.#dialect;
    const surplus = cells.slice(fieldCount);
    if (cells.length >= fieldCount && surplus.every((cell) => cell === "")) return;
    throw new Rejection(
      null,
      "LABEL_FIELD_COUNT",
      `${cells.length} fields where the file's first line has ${fieldCount}`
    );
  }
  #name(cells) {
    if (this.#dialect.columns.file === void 0) return void 0;
    const name = this.#cell(cells, "file");
    const fault = nameFault(name);
    if (fault !== void 0) throw new Rejection("file", "LABEL_NAME", `the file name ${show(name)} ${fault}`);
    return name;
  }
  /** The id of the column, else the one in the published name; where both are there they must agree. */
  #flickrId(cells, name) {
    const inName = name === void 0 ? void 0 : this.#corpus.flickrIdInName.exec(name)?.[1];
    if (this.#dialect.columns.flickr_id === void 0) return inName;
    const cell = this.#cell(cells, "flickr_id");
    if (cell === "" && name !== void 0) return inName;
    const id = parseFlickrId(cell);
    if (id === void 0)
      throw new Rejection("flickr_id", "LABEL_ID", `the id ${show(cell)} is not a number of up to 20 digits`);
    if (inName !== void 0 && inName !== id) {
      throw new Rejection(
        "flickr_id",
        "LABEL_ID",
        `the id ${show(cell)} is not the one in the file name ${show(name ?? "")}`
      );
    }
    return id;
  }
  #decimal(cells, role, code) {
    const cell = this.#cell(cells, role);
    const mark = decimalMarkOf(cell);
    const isPlausible = mark === "unknown" || this.#mark === "unknown" || mark === this.#mark;
    const value = isPlausible ? parseDecimal(cell, mark) : void 0;
    if (value !== void 0) {
      if (this.#mark === "unknown") this.#mark = mark;
      return value;
    }
    throw new Rejection(
      role,
      code,
      `${show(cell)} is not a number with a decimal ${this.#mark === "comma" ? "comma" : "point"}`
    );
  }
  #mos(cells) {
    const { min, max } = this.#corpus.mosRange;
    const mos = this.#decimal(cells, "mos", "LABEL_MOS");
    if (mos >= min && mos <= max) return mos;
    throw new Rejection("mos", "LABEL_MOS", `the score ${mos} is outside ${min}..${max}`);
  }
  #mosStdDev(cells) {
    if (this.#cell(cells, "mos_std_dev") === "") return 0;
    const deviation = this.#decimal(cells, "mos_std_dev", "LABEL_STD_DEV");
    if (deviation >= 0 && deviation <= MAX_STD_DEV) return deviation;
    throw new Rejection(
      "mos_std_dev",
      "LABEL_STD_DEV",
      `the standard deviation ${deviation} is outside 0..${MAX_STD_DEV}`
    );
  }
  #nRatings(cells) {
    const cell = this.#cell(cells, "n_ratings");
    if (cell === "") return 0;
    const count = parseCount(cell);
    if (count !== void 0) return count;
    throw new Rejection(
      "n_ratings",
      "LABEL_COUNT",
      `the rating count ${show(cell)} is not a whole number of 0 or more`
    );
  }
};
function isRejected(entry) {
  return "code" in entry;
}

// src/labels/read-labels.ts
var CHUNK_BYTES = 65536;
async function openLabels(path) {
  try {
    const file = await open4(path, constants2.O_RDONLY | constants2.O_NONBLOCK);
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (cause) {
    throw new UserError("LABELS_UNREADABLE", {
      message: `${path}: can't be opened (${systemErrorCode(cause) ?? String(cause)})`,
      hint: "check the permissions of the label file",
      cause
    });
  }
  throw new UserError("LABELS_UNREADABLE", { message: `${path}: is not a regular file` });
}
async function recogniseLabels(path, corpus) {
  const file = await openLabels(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const encoding = detectEncoding(bytes);
    const head = new TextDecoder(encoding).decode(bytes);
    const firstLine = (head.split(/[\r\n]/, 1)[0] ?? "").slice(0, 200);
    return { dialect: detectDialect(head, { encoding, corpus, file: path }), firstLine };
  } finally {
    await file.close();
  }
}
async function* decode(file, { path, dialect, corpus, hash }) {
  const decoder = new TextDecoder(dialect.encoding);
  let position = 0;
  for (; ; ) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    if (position > corpus.maxLabelBytes) {
      throw new UserError("LABELS_TOO_LARGE", {
        message: `${path}: larger than ${corpus.maxLabelBytes} bytes; no label file of ${corpus.title} is`,
        hint: "check that this is the file that came with the corpus"
      });
    }
    const bytes = buffer.subarray(0, bytesRead);
    hash.update(bytes);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}
function refuseOtherCorpus({ path, corpus }) {
  const { maxRows, otherCorpus } = corpus.rowCountGuard;
  throw new UserError("LABELS_WRONG_CORPUS", {
    message: `${path}: more than ${maxRows} rows; ${corpus.name} has ${corpus.publishedClips}`,
    hint: `this looks like ${otherCorpus}: run with --corpus ${otherCorpus}`
  });
}
function explainCsvError(error, path) {
  if (!(error instanceof CsvError)) return error;
  const line = "lines" in error ? ` line ${String(error["lines"])}:` : "";
  return new UserError("LABELS_UNREADABLE", {
    message: `${path}:${line} ${error.message}`,
    hint: error.code === "CSV_QUOTE_NOT_CLOSED" ? "a quotation mark that opens a field is never closed" : "repair the file",
    cause: error
  });
}
var LineCounter = class {
  #countedTwice = 0;
  firstLineOf(record, { lines }) {
    const count = (pattern) => record.reduce((sum, cell) => sum + (cell.match(pattern)?.length ?? 0), 0);
    const line = lines - count(/[\r\n]/g) - this.#countedTwice;
    this.#countedTwice += count(/\r\n/g);
    return line;
  }
};
async function readEntries2(file, context) {
  const { dialect, corpus } = context;
  const parser = new LabelParser(corpus, dialect);
  const entries = [];
  const source = Readable.from(decode(file, context), { highWaterMark: 1 });
  const records = source.pipe(parse2({ ...csvOptions(dialect.delimiter), info: true }));
  source.on("error", (error) => records.destroy(error));
  const lines = new LineCounter();
  let isHeader = dialect.hasHeader;
  for await (const { record, info } of records) {
    const line = lines.firstLineOf(record, info);
    if (isHeader) {
      isHeader = false;
      continue;
    }
    if (entries.length === corpus.rowCountGuard.maxRows) refuseOtherCorpus(context);
    entries.push(parser.parse(record, line));
  }
  return entries;
}
async function readLabels(path, corpus, dialect) {
  const file = await openLabels(path);
  const hash = createHash2("sha256");
  try {
    const entries = await readEntries2(file, { path, dialect, corpus, hash });
    return { path, sha256: hash.digest("hex"), dialect, entries };
  } catch (error) {
    throw explainCsvError(error, basename2(path));
  } finally {
    await file.close();
  }
}

// src/labels/find-labels.ts
var LABEL_FILE = /\.(?:csv|tsv|txt)$/i;
var MAX_LISTED2 = 5;
function preferenceOf(name, corpus) {
  const index = corpus.labelFilePreference.findIndex((part) => name.toLowerCase().includes(part));
  return index === -1 ? corpus.labelFilePreference.length : index;
}
function candidatesOf(folders, corpus) {
  return folders.flatMap(
    ({ path, entries }) => entries.filter((entry) => LABEL_FILE.test(entry.name) && !entry.isDirectory()).map(
      (entry) => ({
        folder: path,
        entry: { name: entry.name, kind: entry.isFile() ? "file" : "other" }
      })
    )
  ).sort(
    ({ entry: a }, { entry: b }) => preferenceOf(a.name, corpus) - preferenceOf(b.name, corpus) || (a.name < b.name ? -1 : 1)
  );
}
async function resolveLabels({ folder, entry }, boundary) {
  const path = await resolveEntry(folder, entry, boundary);
  if (typeof path === "string") return path;
  throw new UserError("LABELS_UNREADABLE", { message: `${folder}: the label file ${entry.name} is ${path.reason}` });
}
function describeAccepted({ columns }) {
  const names = (aliases) => aliases.join(" | ");
  return `a header with (${names(columns.file)}) or (${names(columns.flickr_id)}), and (${names(columns.mos)}); separated by comma, semicolon or tab`;
}
function refuseUnknown(root, corpus, unknown) {
  if (unknown.length === 0) {
    throw new UserError("LABELS_NOT_FOUND", {
      message: `${root}: no label file (.csv) in it, in ${corpus.labelFolders.join(" or ")}, or one level deeper`,
      hint: `unpack the metadata of ${corpus.title} into ${corpus.labelFolders[0]}/, or name another folder with --corpus-dir`
    });
  }
  const found = unknown.slice(0, MAX_LISTED2).map(({ path, firstLine }) => `${path} begins with ${JSON.stringify(firstLine)}`);
  const rest = unknown.length > MAX_LISTED2 ? `; and ${unknown.length - MAX_LISTED2} more` : "";
  throw new UserError("LABELS_UNKNOWN", {
    message: `no file is recognised as labels of ${corpus.name}: ${found.join("; ")}${rest}`,
    hint: `accepted: ${describeAccepted(corpus)}`
  });
}
async function findLabels(folders, corpus, boundary) {
  const unknown = [];
  for await (const tier of folders.tiers(corpus.labelFolders)) {
    const recognised = [];
    for (const candidate of candidatesOf(tier, corpus)) {
      const path = await resolveLabels(candidate, boundary);
      const { dialect, firstLine } = await recogniseLabels(path, corpus);
      if (dialect === void 0) unknown.push({ path, firstLine });
      else recognised.push({ path, dialect });
    }
    const [taken, ...passedOver] = recognised;
    if (taken !== void 0) return { ...taken, passedOver: passedOver.map(({ path }) => path) };
  }
  return refuseUnknown(boundary.root, corpus, unknown);
}

// src/ingest/plan.ts
var MAX_SHOWN_REASONS = 3;
function joinLabel(entry, clips) {
  if (isRejected(entry)) return { kind: "rejected", rejected: entry };
  const match = clips.find(entry);
  switch (match.kind) {
    case "found":
      return { kind: "matched", label: entry, clip: match.clip };
    case "missing":
      return { kind: "missing", label: entry };
    case "ambiguous": {
      const reason = `the label fits more than one clip: ${match.candidates.join(", ")}`;
      return { kind: "rejected", rejected: { line: entry.line, field: "file", code: "CLIP_AMBIGUOUS", reason } };
    }
  }
}
function refuseUnusable({ path, entries }) {
  if (entries.some((entry) => !isRejected(entry))) return;
  if (entries.length === 0) {
    throw new UserError("LABELS_EMPTY", { message: `${path}: has no row`, hint: "fetch the label file again" });
  }
  const reasons = entries.filter(isRejected).slice(0, MAX_SHOWN_REASONS).map(({ line, reason }) => `line ${line}: ${reason}`);
  throw new UserError("LABELS_ALL_REJECTED", {
    message: `${path}: none of its ${entries.length} rows is usable: ${reasons.join("; ")}`,
    hint: "check that this is the label file that came with the corpus"
  });
}
function refuseUnmatched(labels, clips, labelFile) {
  if (labels.some(({ kind }) => kind === "matched")) return;
  const example = labelFile.entries.find((entry) => !isRejected(entry));
  const [clip] = clips.names;
  throw new UserError("CLIPS_UNMATCHED", {
    message: `none of ${labels.length} labels of ${labelFile.path} names a clip of ${clips.path}`,
    hint: `a label names ${example.name ?? `id ${example.flickrId}`}, a clip is called ${clip}: check that both belong to one release`
  });
}
function nameOf({ name, flickrId }, corpus) {
  return name ?? `${flickrId}${corpus.clipExtension}`;
}
async function planIngest({ corpus, corpusDir, linkTargets, limit }) {
  const boundary = await drawBoundary(corpusDir, linkTargets);
  const folders = new CorpusFolders(boundary);
  const found = await findLabels(folders, corpus, boundary);
  const labelFile = await readLabels(found.path, corpus, found.dialect);
  refuseUnusable(labelFile);
  const clipFolder = await findClipFolder(folders, corpus, boundary.root);
  const all = labelFile.entries.map((entry) => joinLabel(entry, clipFolder));
  refuseUnmatched(all, clipFolder, labelFile);
  const named = new Set(all.flatMap((planned) => planned.kind === "matched" ? [planned.clip.name] : []));
  return {
    corpus,
    boundary,
    labelFile,
    passedOver: found.passedOver,
    clipFolder,
    labels: limit === void 0 ? all : all.slice(0, limit),
    unlabelled: [...clipFolder.names].filter((name) => !named.has(name)).sort()
  };
}

// src/ingest/run-labels.ts
var READING_WINDOW = 512;
var WINDOW_PER_PROBE = 16;
var INDEX_BATCH_LABELS = 256;
function composeRow({ label, clip }, taken, { plan, constants: constants3 }) {
  if (taken.probe === void 0) return void 0;
  const { width, height, framerate, duration_s, pix_fmt, encoder_upstream } = taken.probe;
  return {
    src: clip.name,
    src_sha256: taken.sha256,
    src_size_bytes: taken.sizeBytes,
    width,
    height,
    framerate,
    duration_s,
    pix_fmt,
    encoder_upstream,
    ...scoreOf(label),
    corpus: plan.corpus.name,
    corpus_version: constants3.corpusVersion,
    ingested_at_utc: constants3.ingestedAt
  };
}
function scoreOf({ mos, mosStdDev, nRatings }) {
  return { mos, mos_std_dev: mosStdDev, n_ratings: nRatings };
}
function describeScore({ mos, mos_std_dev, n_ratings }) {
  return `MOS ${mos}, standard deviation ${mos_std_dev}, ${n_ratings} ratings`;
}
function contractFault(row) {
  const [violation] = validateRow(row);
  if (violation === void 0) return void 0;
  const { pointer, expected, found } = violation;
  return { code: "ROW_INVALID", reason: `${pointer} is ${describeValue(found)}, expected ${expected}` };
}
function countBroken({ label, clip }, { code, reason }, { tally, onNotice }) {
  tally.addBroken({ line: label.line, src: clip.name, code, reason });
  onNotice({ level: "warning", code, message: `skipped (broken): ${clip.name}: ${reason}` });
}
function countConflict({ label, clip }, sha256, kept, { tally, onNotice }) {
  const reason = `these bytes stand with ${describeScore(kept)}; line ${label.line} gives ${describeScore(scoreOf(label))}`;
  tally.addConflict({ line: label.line, src: clip.name, src_sha256: sha256, reason });
  onNotice({ level: "warning", code: "SCORE_CONFLICT", message: `skipped (conflict): ${clip.name}: ${reason}` });
}
async function settleClip(planned, taken, run) {
  const { output, tally } = run;
  const standing = output.existing.ledger.claim(taken.sha256, scoreOf(planned.label));
  switch (standing.kind) {
    case "conflict":
      return countConflict(planned, taken.sha256, standing.kept, run);
    case "standing":
      return tally.addStanding();
    case "repeated":
      return tally.addRepeated();
    case "new": {
      const row = composeRow(planned, taken, run);
      if (row === void 0) throw new Error(`${planned.clip.name}: neither probed nor in the JSONL`);
      const fault = contractFault(row);
      if (fault !== void 0) return countBroken(planned, fault, run);
      await output.append(serialiseRow(row));
      output.existing.ledger.add(row);
      return tally.addWritten();
    }
  }
}
async function settle2({ planned, taken }, run) {
  const { plan, tally, onNotice } = run;
  if (planned.kind === "rejected") {
    const { line, code, reason } = planned.rejected;
    tally.addRejected(planned.rejected);
    onNotice({ level: "warning", code, message: `rejected: ${plan.labelFile.path}:${line}: ${reason}` });
  } else if (planned.kind === "missing") {
    tally.addMissing({ line: planned.label.line, name: nameOf(planned.label, plan.corpus) });
  } else if (taken !== void 0) {
    await (isFault(taken) ? countBroken(planned, taken, run) : settleClip(planned, taken, run));
  }
}
async function runLabels(run) {
  const { plan, reader, taker, output, index, concurrency, signal, onProgress } = run;
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const underWay = /* @__PURE__ */ new Set();
  const follow = async (work) => {
    underWay.add(work);
    try {
      return await work;
    } finally {
      underWay.delete(work);
    }
  };
  const read = async (planned) => {
    if (planned.kind !== "matched") return { planned, read: void 0 };
    return { planned, read: await follow(taker.read(planned.clip)) };
  };
  const probe = async ({ planned, read: read2 }) => {
    if (read2 === void 0 || isFault(read2)) return { planned, taken: read2 };
    return { planned, taken: await follow(taker.probe(read2, either)) };
  };
  let bytesRead = 0;
  try {
    const readings = pMapIterable(plan.labels, read, { concurrency: READING_WINDOW });
    const arrivals = pMapIterable(readings, probe, { concurrency, backpressure: concurrency * WINDOW_PER_PROBE });
    for await (const arrival of arrivals) {
      signal.throwIfAborted();
      await settle2(arrival, run);
      if (arrival.taken !== void 0 && !isFault(arrival.taken)) bytesRead += arrival.taken.sizeBytes;
      if (run.tally.total % INDEX_BATCH_LABELS === 0) await index.flush();
      onProgress({ labelsDone: run.tally.total, labelsTotal: plan.labels.length, bytesRead });
    }
  } finally {
    stop.abort();
    await reader.close();
    await Promise.allSettled(underWay);
    await output.flush();
  }
}

// src/ingest/take-clip.ts
var ClipTaker = class {
  #options;
  #probing = /* @__PURE__ */ new Map();
  constructor(options) {
    this.#options = options;
  }
  /**
   * Takes the digest of a clip, or recalls it.
   *
   * @throws UserError where the disk fails as such; the signal's reason when aborted
   */
  async read(clip) {
    const { folder, boundary } = this.#options;
    const path = await resolveEntry(folder, clip, boundary);
    if (typeof path !== "string") return path;
    const reading = this.#recall(path) ?? await this.#read(path);
    return isFault(reading) ? reading : { path, reading };
  }
  /** @throws UserError where ffprobe fails as such; the signal's reason when aborted */
  async probe({ path, reading }, signal) {
    const { sha256, sizeBytes } = reading;
    if (this.#options.isKnown(sha256)) return { sha256, sizeBytes, probe: void 0 };
    const probe = await this.#probeOnce(path, reading, signal);
    return isFault(probe) ? probe : { sha256, sizeBytes, probe };
  }
  /** What an earlier run read, where the file hasn't been touched since. */
  #recall(path) {
    const { index } = this.#options;
    const state = index.hasDigest(path) ? readState(path) : void 0;
    const sha256 = state === void 0 ? void 0 : index.findDigest(path, state);
    if (state === void 0 || sha256 === void 0) return void 0;
    return { sha256, sizeBytes: Number(state.size), state, header: void 0 };
  }
  async #read(path) {
    const begun = Date.now();
    const reading = await this.#options.reader.read(path);
    if (!isFault(reading)) this.#options.index.noteDigest(path, reading, begun);
    return reading;
  }
  async #probeOnce(path, reading, signal) {
    const known = this.#options.index.findAnswer(reading.sha256);
    if (known !== void 0) return known;
    const underWay = this.#probing.get(reading.sha256);
    if (underWay !== void 0) {
      const answer = await underWay;
      if (answer !== CLIP_CHANGED) return answer;
    }
    const probing = this.#probeAsRead(path, reading, signal);
    this.#probing.set(reading.sha256, probing);
    try {
      return await probing;
    } finally {
      this.#probing.delete(reading.sha256);
    }
  }
  /** ffprobe opens the file anew: it must have seen the bytes that were read. */
  async #probeAsRead(path, { sha256, state }, signal) {
    const probe = await this.#options.probeClip(path, signal);
    if (!isUnchanged(path, state)) return CLIP_CHANGED;
    this.#options.index.noteAnswer(sha256, probe);
    return probe;
  }
};

// src/ingest/threshold.ts
var THRESHOLDS = [
  { key: "max_rejected", option: "--max-rejected", outcome: "rejected", what: "labels were rejected" },
  {
    key: "max_conflicts",
    option: "--max-conflicts",
    outcome: "conflict",
    what: "labels contradict the score that stands"
  },
  { key: "max_broken", option: "--max-broken", outcome: "broken", what: "clips are broken" },
  { key: "max_missing", option: "--max-missing", outcome: "missing", what: "labels have no clip" },
  {
    key: "max_attrition",
    option: "--max-attrition",
    outcome: "download-failed",
    what: "clips could not be downloaded"
  }
];
function parseThreshold(option, text) {
  const percent = /^([0-9]{1,3}(?:\.[0-9]+)?)%$/.exec(text)?.[1];
  if (percent !== void 0 && Number(percent) <= 100) return { kind: "percent", percent: Number(percent) };
  if (/^[0-9]{1,15}$/.test(text)) return { kind: "count", count: Number(text) };
  throw new UserError("OPTION_INVALID", {
    message: `${option} ${JSON.stringify(text)}: expected a count such as 60 or a percentage such as 5%`
  });
}
var ROUNDING = 1e-6;
function isExceeded(threshold, count, total) {
  return threshold.kind === "count" ? count > threshold.count : count * 100 - threshold.percent * total > ROUNDING;
}
function settleThresholds(given, defaultMaxMissing) {
  const settings = {
    max_rejected: given?.max_rejected ?? null,
    max_conflicts: given?.max_conflicts ?? null,
    max_broken: given?.max_broken ?? null,
    max_missing: given?.max_missing === void 0 ? defaultMaxMissing : given.max_missing,
    max_attrition: given?.max_attrition ?? null
  };
  for (const { key, option } of THRESHOLDS) {
    const text = settings[key];
    if (text !== null) parseThreshold(option, text);
  }
  return settings;
}
function findFailures({ outcomes, labels, jsonl, config }) {
  const failures = THRESHOLDS.flatMap(({ key, option, outcome, what }) => {
    const text = config.thresholds[key];
    if (text === null || !isExceeded(parseThreshold(option, text), outcomes[outcome], labels.taken)) return [];
    return [
      {
        code: "THRESHOLD_EXCEEDED",
        message: `${outcomes[outcome]} of ${labels.taken} ${what}; ${option} allows ${text}`,
        hint: `the manifest lists them; if that is acceptable, raise ${option}`
      }
    ];
  });
  if (jsonl.rows > 0) return failures;
  const hint = "the manifest says for each clip why";
  return [
    ...failures,
    { code: "OUTPUT_EMPTY", message: `${jsonl.path}: no clip could be used, so it has no row`, hint }
  ];
}

// src/ingest/ingest.ts
async function openFfprobe(options) {
  const ffprobe = await findFfprobe({ binary: options.ffprobeBin, environment: process.env });
  const probeOptions = { binary: ffprobe.path, timeoutS: options.probeTimeoutS ?? DEFAULT_PROBE_TIMEOUT_S };
  return { ffprobe, probeClip: (path, signal) => probeClip(probeOptions, path, signal) };
}
var DEFAULT_WORLD = {
  environment: process.env,
  now: () => /* @__PURE__ */ new Date(),
  openProber: openFfprobe,
  checkedFiles: [],
  portableIndex: void 0
};
function requireWithin(option, value, { min, max }) {
  if (value === void 0 || Number.isSafeInteger(value) && value >= min && value <= max) return;
  throw new UserError("OPTION_INVALID", {
    message: `${option} ${value}: expected a whole number from ${min} to ${max}`
  });
}
function requireVersion(version) {
  if (/^[0-9A-Za-z][0-9A-Za-z._+-]{0,127}$/.test(version)) return version;
  throw new UserError("OPTION_INVALID", {
    message: `--corpus-version ${JSON.stringify(version)}: expected up to 128 letters, digits and . _ + -`
  });
}
function announcePlan({ labelFile, passedOver, labels, clipFolder, unlabelled }, options) {
  const note = (level, code, message) => options.onNotice?.({ level, code, message });
  note("info", "LABELS_TAKEN", `labels: ${labelFile.path} (${labels.length} of ${labelFile.entries.length} rows)`);
  for (const path of passedOver) note("info", "LABELS_PASSED_OVER", `labels: ${path} was passed over`);
  note("info", "CLIPS_TAKEN", `clips: ${clipFolder.path} (${clipFolder.size} clips)`);
  const missing = labels.filter(({ kind }) => kind === "missing").length;
  if (missing > 0) note("warning", "CLIPS_MISSING", `${missing} labels have no clip there`);
  if (unlabelled.length > 0) note("warning", "CLIPS_UNLABELLED", `${unlabelled.length} clips have no label`);
}
async function planFor(options) {
  requireWithin("--limit", options.limit, { min: 1, max: Number.MAX_SAFE_INTEGER });
  const { corpusDir, linkTargets = [], limit } = options;
  return planIngest({ corpus: findCorpus(options.corpus ?? "konvid-1k"), corpusDir, linkTargets, limit });
}
function ingest(options) {
  return ingestIn(DEFAULT_WORLD, options);
}
async function ingestIn(world, options) {
  requireWithin("--concurrency", options.concurrency, { min: 1, max: MAX_CONCURRENCY });
  requireWithin("--probe-timeout-s", options.probeTimeoutS, { min: 1, max: 86400 });
  const now = world.now();
  const corpus = findCorpus(options.corpus ?? "konvid-1k");
  const settings = settleThresholds(options.thresholds, corpus.defaultMaxMissing);
  const constants3 = {
    corpusVersion: requireVersion(options.corpusVersion ?? corpus.defaultVersion),
    ingestedAt: chooseInstant(options.ingestedAt, { environment: world.environment, now })
  };
  const plan = await planFor(options);
  announcePlan(plan, options);
  const prober = await world.openProber(options);
  const place = await settleOutputPlace(plan, { output: options.output, manifestOut: options.manifestOut });
  const manifest = await writeOutput({
    options,
    plan,
    prober,
    place,
    constants: constants3,
    settings,
    now,
    world
  });
  return { ...place, manifest, failures: findFailures(manifest) };
}
async function writeOutput(job) {
  const { options, plan, prober, constants: constants3, place, now } = job;
  const lock = await lockOutput(place.output, { breakLock: options.breakLock ?? false });
  const signal = AbortSignal.any([lock.lost, ...options.signal === void 0 ? [] : [options.signal]]);
  try {
    const expected = { corpus: plan.corpus.name, corpusVersion: constants3.corpusVersion };
    const output = await JsonlOutput.open({
      path: place.output,
      manifestPath: place.manifestPath,
      expected,
      now,
      signal
    });
    const { version, sha256 } = prober.ffprobe;
    const index = await ClipIndex.open({
      path: `${place.output}.index`,
      prober: `ffprobe ${version} ${sha256}`,
      rehash: options.rehash ?? false,
      portable: job.world.portableIndex
    });
    for (const file of job.world.checkedFiles) index.admitChecked(file);
    try {
      return await fillOutput({ output, index }, job, signal);
    } finally {
      await index.close();
      await output.close();
    }
  } finally {
    await lock.release();
  }
}
async function fillOutput({ output, index }, job, signal) {
  const { options, plan, prober, place, constants: constants3, settings } = job;
  const concurrency = options.concurrency ?? defaultConcurrency();
  const tally = new Tally();
  const reader = new ClipReader({ threads: Math.min(concurrency, availableParallelism()), signal });
  const taker = new ClipTaker({
    reader,
    folder: plan.clipFolder.path,
    boundary: plan.boundary,
    probeClip: prober.probeClip,
    index,
    isKnown: (sha256) => output.existing.ledger.has(sha256)
  });
  await runLabels({
    plan,
    constants: constants3,
    output,
    index,
    reader,
    taker,
    tally,
    concurrency,
    signal,
    onProgress: options.onProgress ?? (() => void 0),
    onNotice: options.onNotice ?? (() => void 0)
  });
  const manifest = await composeManifest({
    plan,
    constants: constants3,
    tally,
    jsonl: await output.digest(),
    ffprobe: prober.ffprobe,
    limit: options.limit,
    linkTargets: plan.boundary.linkTargets,
    probeTimeoutS: options.probeTimeoutS ?? DEFAULT_PROBE_TIMEOUT_S,
    concurrency,
    thresholds: settings,
    argv: options.argv ?? [],
    manifestPath: place.manifestPath
  });
  try {
    await writeDurably(place.manifestPath, `${JSON.stringify(manifest, null, 2)}
`);
  } catch (error) {
    throw explainFailedWrite(error, place.manifestPath);
  }
  return manifest;
}

export {
  DEFAULT_WORLD,
  planFor,
  ingest,
  ingestIn
};
