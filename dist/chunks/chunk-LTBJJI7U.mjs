const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  IdleMeter
} from "./chunk-TW5GKQXY.mjs";
import {
  UserError
} from "./chunk-434R5S3O.mjs";

// src/stall/stall-watch.ts
import { writeSync } from "node:fs";

// src/stall/end-at-once.ts
function endAtOnce(code) {
  if (process.platform !== "win32" && process.execve !== void 0) {
    process.execve(process.execPath, [process.execPath, "--eval", `process.exitCode = ${code}`], {});
  }
  process.exit(code);
}

// src/stall/stall-error.ts
function explainStall(seconds) {
  return new UserError(
    "RUN_STALLED",
    {
      message: `nothing has moved for ${seconds} s: a disk or network share does not answer`,
      hint: "check that it is mounted and can be reached, then run the same command again: what was finished is kept"
    },
    3
  );
}

// src/stall/stall-watch.ts
var THREAD = new URL(import.meta.url.endsWith(".ts") ? "./stall-thread.ts" : "../stall-thread.mjs", import.meta.url);
var LIMIT_VARIABLE = "KONVID_STALL_TIMEOUT_S";
var DEFAULT_LIMIT_S = 300;
var MAX_LIMIT_S = 86400;
var INTERVALS = 20;
var THREAD_DELAY_MS = 1e3;
var GRACE_INTERVALS = 4;
var STDERR = 2;
var WAITS_OF_THEIR_OWN = /* @__PURE__ */ new Set([
  "ProcessWrap",
  "TCPSocketWrap",
  "TLSWrap",
  "GetAddrInfoReqWrap"
]);
function readLimit(environment) {
  const text = environment[LIMIT_VARIABLE] ?? "";
  if (text === "") return DEFAULT_LIMIT_S;
  const limit = Number(text);
  if (/^[0-9]{1,5}$/.test(text) && limit <= MAX_LIMIT_S) return limit;
  throw new UserError("OPTION_INVALID", {
    message: `${LIMIT_VARIABLE}=${text}: expected whole seconds up to ${MAX_LIMIT_S}, or 0 for no limit`
  });
}
function startThread(data) {
  try {
    const { Worker } = process.getBuiltinModule("node:worker_threads");
    const worker = new Worker(THREAD, { name: "stall-watch", workerData: data });
    worker.on("error", () => void 0);
    worker.unref();
    return worker;
  } catch {
    return void 0;
  }
}
function watchForStall(environment, { asksInPlace, render, exitCode }) {
  const limitS = readLimit(environment);
  if (limitS === 0 || process.platform !== "linux") return () => void 0;
  const intervalMs = limitS * 1e3 / INTERVALS;
  const linesAfter = (intervals) => render(explainStall(intervals * intervalMs / 1e3));
  const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  let thread;
  const start = () => {
    const intervals = INTERVALS + GRACE_INTERVALS;
    thread = startThread({ beats, intervalMs, intervals, lines: linesAfter(intervals) });
  };
  const delay = asksInPlace ? void 0 : setTimeout(start, THREAD_DELAY_MS).unref();
  if (asksInPlace) start();
  const meter = new IdleMeter(intervalMs);
  let silent = 0;
  const timer = setInterval(() => {
    Atomics.add(beats, 0, 1);
    const isWaiting = process.getActiveResourcesInfo().some((kind) => WAITS_OF_THEIR_OWN.has(kind));
    silent = meter.isIdle() && !isWaiting ? silent + 1 : 0;
    if (silent < INTERVALS) return;
    writeSync(STDERR, linesAfter(INTERVALS));
    endAtOnce(exitCode);
  }, intervalMs).unref();
  return () => {
    clearTimeout(delay);
    clearInterval(timer);
    void thread?.terminate();
  };
}

export {
  endAtOnce,
  watchForStall
};
