const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  explainDownloadProgress
} from "./chunk-74BRJ5LE.mjs";
import {
  readWholeFile
} from "./chunk-2ZXLCIRB.mjs";
import {
  writeDurably
} from "./chunk-WLVYQT4K.mjs";
import "./chunk-CQKCARKH.mjs";
import {
  toViolations
} from "./chunk-7Q3S6LR6.mjs";
import {
  toLogText
} from "./chunk-5VFEVONT.mjs";
import {
  UserError,
  messageOf,
  systemErrorCode
} from "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";

// src/fetch/download-progress.ts
import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
var MAX_PROGRESS_BYTES = 256 * 1048576;
var MIN_INTERVAL_MS = 1e3;
var INTERVALS_PER_WRITE = 20;
function refuse(path, reason) {
  return new UserError("PROGRESS_INVALID", {
    message: `${path}: is no download state (${toLogText(reason)})`,
    hint: "mend it, move it away (clips that are on disk are not downloaded again), or pass --progress-path with another"
  });
}
function parseProgress(path, text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse(path, messageOf(error));
  }
  if (explainDownloadProgress(value)) return new Map(Object.entries(value));
  const [violation] = toViolations(value, explainDownloadProgress.errors ?? []);
  const { pointer = "", expected = "another value", found = "this" } = violation ?? {};
  throw refuse(path, `${pointer === "" ? "the whole" : pointer} is ${found}, expected ${expected}`);
}
function failToWrite(path, cause) {
  const code = systemErrorCode(cause);
  if (code === void 0) return cause;
  const hint = "mend that, or pass --progress-path with a path in a folder that this user may write to";
  return new UserError("PROGRESS_UNWRITABLE", { message: `${path}: can't be written (${code})`, hint, cause }, 3);
}
var DownloadProgress = class _DownloadProgress {
  #path;
  #states;
  #isChanged = false;
  #timer;
  #writing = Promise.resolve();
  #lastWriteMs = 0;
  #failure;
  constructor(path, states) {
    this.#path = path;
    this.#states = states;
  }
  /**
   * Reads the file; undefined where there is none.
   *
   * @throws UserError PROGRESS_INVALID where it is not what it should be: nothing of it is ever dropped silently
   */
  static async read(path) {
    const { text, fault } = await readWholeFile(path, MAX_PROGRESS_BYTES);
    if (text !== void 0) return new _DownloadProgress(path, parseProgress(path, text));
    if (fault === "ENOENT") return void 0;
    throw refuse(path, fault);
  }
  /** Makes the file of a first run. @throws UserError PROGRESS_UNWRITABLE (exitCode 3) */
  static async create(path) {
    const progress = new _DownloadProgress(path, /* @__PURE__ */ new Map());
    try {
      await access(dirname(path), constants.W_OK);
      await progress.#write();
    } catch (error) {
      throw failToWrite(path, error);
    }
    return progress;
  }
  get(name) {
    return this.#states.get(name);
  }
  /** @throws what an earlier write threw */
  markDone(name) {
    if (this.#states.get(name)?.state === "done") return;
    const { reason: _, ...others } = this.#states.get(name) ?? {};
    this.#set(name, { ...others, state: "done" });
  }
  /** @throws what an earlier write threw */
  markFailed(name, reason) {
    this.#set(name, { ...this.#states.get(name), state: "failed", reason });
  }
  #set(name, state) {
    if (this.#failure !== void 0) throw this.#failure;
    this.#states.set(name, state);
    this.#isChanged = true;
    const waitMs = Math.max(MIN_INTERVAL_MS, this.#lastWriteMs * INTERVALS_PER_WRITE);
    this.#timer ??= setTimeout(() => void this.#writeInTurn(), waitMs);
  }
  #writeInTurn() {
    clearTimeout(this.#timer);
    this.#timer = void 0;
    this.#writing = this.#writing.then(() => this.#write()).catch((error) => {
      this.#failure ??= failToWrite(this.#path, error);
    });
    return this.#writing;
  }
  async #write() {
    this.#isChanged = false;
    const begun = performance.now();
    const names = [...this.#states.keys()].sort();
    const lines = names.map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(this.#states.get(name))}`);
    await writeDurably(this.#path, lines.length === 0 ? "{}\n" : `{
${lines.join(",\n")}
}
`);
    this.#lastWriteMs = performance.now() - begun;
  }
  /** Leaves the file to another run. */
  abandon() {
    clearTimeout(this.#timer);
    this.#timer = void 0;
  }
  /** Writes what is not written yet. @throws UserError PROGRESS_UNWRITABLE (exitCode 3) */
  async close() {
    if (this.#isChanged || this.#timer !== void 0) await this.#writeInTurn();
    await this.#writing;
    if (this.#failure !== void 0) throw this.#failure;
  }
};
export {
  DownloadProgress
};
