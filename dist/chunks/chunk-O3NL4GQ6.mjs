const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  canRedraw,
  columnsOf
} from "./chunk-2AEHPOA5.mjs";
import {
  formatBytes,
  formatSeconds
} from "./chunk-7MJ5YNCO.mjs";
import {
  IdleMeter,
  explainStall
} from "./chunk-BVG6YOZN.mjs";
import {
  Reporter,
  paint,
  reportUserError
} from "./chunk-BCTVAKPD.mjs";
import {
  UserError
} from "./chunk-434R5S3O.mjs";

// src/cli/exit-code.ts
var Interrupted = class extends Error {
  name = "Interrupted";
  signal;
  constructor(signal) {
    super(`interrupted by ${signal}`);
    this.signal = signal;
  }
  get exitCode() {
    return this.signal === "SIGINT" ? 130 : 143;
  }
};

// src/cli/stall/end-at-once.ts
function endAtOnce(code) {
  if (process.platform !== "win32" && process.execve !== void 0) {
    process.execve(process.execPath, [process.execPath, "--eval", `process.exitCode = ${code}`], {});
  }
  process.exit(code);
}

// src/cli/stall/stall-watch.ts
var THREAD = new URL(import.meta.url.endsWith(".ts") ? "./stall-thread.ts" : "../stall-thread.mjs", import.meta.url);
var LIMIT_VARIABLE = "KONVID_STALL_TIMEOUT_S";
var DEFAULT_LIMIT_S = 300;
var MAX_LIMIT_S = 86400;
var INTERVALS = 20;
var THREAD_DELAY_MS = 1e3;
var GRACE_INTERVALS = 4;
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
function watchForStall(environment, { asksInPlace }) {
  const limitS = readLimit(environment);
  if (limitS === 0 || process.platform !== "linux") return () => void 0;
  const intervalMs = limitS * 1e3 / INTERVALS;
  const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  let thread;
  const start = () => {
    thread = startThread({ beats, intervalMs, intervals: INTERVALS + GRACE_INTERVALS });
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
    reportUserError(explainStall(limitS), new Reporter(process.stderr, "error"));
    endAtOnce(3);
  }, intervalMs).unref();
  return () => {
    clearTimeout(delay);
    clearInterval(timer);
    void thread?.terminate();
  };
}

// src/cli/interruption.ts
var SIGNALS = ["SIGINT", "SIGTERM"];
async function withInterruption(work, { asksInPlace }) {
  const controller = new AbortController();
  const listeners = SIGNALS.map((name) => {
    const listener = () => {
      const interrupted = new Interrupted(name);
      if (controller.signal.aborted) endAtOnce(interrupted.exitCode);
      controller.abort(interrupted);
    };
    process.on(name, listener);
    return { name, listener };
  });
  const endWatch = watchForStall(process.env, { asksInPlace });
  try {
    return await work(controller.signal);
  } finally {
    endWatch();
    for (const { name, listener } of listeners) process.off(name, listener);
  }
}

// src/cli/progress-line.ts
var WIDEST_BAR = 40;
var NARROWEST_BAR = 8;
var FULL = "\u2588";
var EMPTY = "\u2591";
function drawBar(share, width) {
  const full = Math.min(width, Math.floor(share * width));
  return [
    { text: FULL.repeat(full), style: "cyan" },
    { text: EMPTY.repeat(width - full), style: "dim" }
  ];
}
function* listLayouts({ tag, share, state, pace }) {
  const percent = `${Math.floor(100 * share)} %`.padStart(5);
  for (const opening of [`${tag} `, ""]) {
    for (const kept of [pace, pace.slice(-2), pace.slice(-1)]) {
      yield [opening, ` ${percent} | ${state} | ${kept.join(", ")}`];
    }
  }
  yield ["", ` ${percent} | ${pace.at(-1) ?? state}`];
  yield ["", ` ${percent}`];
}
function composeProgressLine(parts, columns) {
  const room = columns - 1;
  for (const [before, behind] of listLayouts(parts)) {
    const left = room - before.length - behind.length;
    if (left < NARROWEST_BAR) continue;
    return [{ text: before }, ...drawBar(parts.share, Math.min(left, WIDEST_BAR)), { text: behind }];
  }
  return drawBar(parts.share, Math.max(1, Math.min(room, WIDEST_BAR)));
}

// src/cli/progress.ts
var PLAIN_INTERVAL_MS = 1e4;
var BAR_INTERVAL_MS = 125;
var BAR_DELAY_MS = 250;
function openPlainProgress({ reporter, tag, read }) {
  let due = performance.now() + PLAIN_INTERVAL_MS;
  return {
    update: (progress) => {
      const { done, total, describe } = read(progress);
      if (performance.now() < due) return;
      due = performance.now() + PLAIN_INTERVAL_MS;
      const { state, pace } = describe();
      const share = Number.isFinite(total) ? ` (${Math.floor(100 * done / Math.max(1, total))} %)` : "";
      reporter.log("info", `${tag} ${state}${share}, ${pace.join(", ")}`);
    },
    stop: () => void 0
  };
}
async function openBar(options) {
  const { reporter, stream, tag, read } = options;
  const { default: cliProgress } = await import("./cli-progress-RP4OTVM3.mjs");
  const bar = new cliProgress.SingleBar({
    stream,
    hideCursor: false,
    clearOnComplete: true,
    fps: 1e3 / BAR_INTERVAL_MS,
    format: (_, { progress: share }, { state, pace }) => composeProgressLine({ tag, share, state, pace }, columnsOf(stream)).map((piece) => paint(piece, stream)).join("")
  });
  let isStarted = false;
  let due = performance.now() + BAR_DELAY_MS;
  reporter.beforeEachLine(() => {
    stream.clearLine(0);
    stream.cursorTo(0);
  });
  return {
    update: (progress) => {
      const { done, total, describe } = read(progress);
      if (performance.now() < due) return;
      due = performance.now() + BAR_INTERVAL_MS;
      if (!isStarted) bar.start(total, done, describe());
      isStarted = true;
      bar.setTotal(total);
      bar.update(done, describe());
    },
    stop: () => {
      if (isStarted) bar.stop();
      reporter.beforeEachLine(() => void 0);
    }
  };
}
async function openProgress(options) {
  return canRedraw(options.stream) ? openBar(options) : openPlainProgress(options);
}

// src/cli/long-run.ts
async function followLongRun({ reporter, tag, stream, read, asksInPlace = false }, work) {
  const progress = await openProgress({ reporter, tag, stream, read });
  try {
    return await withInterruption(
      (signal) => work({
        signal,
        onProgress: progress.update,
        onNotice: ({ level, message }) => reporter.log(level, `${tag} ${message}`)
      }),
      { asksInPlace }
    );
  } finally {
    progress.stop();
  }
}

// src/cli/progress-readings.ts
function secondsSince(startedMs) {
  return Math.max(1e-3, (performance.now() - startedMs) / 1e3);
}
function measurePace(done, left, startedMs) {
  const rate = done / secondsSince(startedMs);
  return { rate, left: `${rate === 0 ? "unknown time" : formatSeconds(left / rate)} left` };
}
function formatRate(rate) {
  return rate.toFixed(rate < 10 ? 1 : 0);
}
function readIngestProgress() {
  const startedMs = performance.now();
  const describe = ({ labelsDone, labelsTotal, bytesRead, bytesDownloaded }) => {
    const { rate, left } = measurePace(labelsDone, labelsTotal - labelsDone, startedMs);
    const bytesPerSecond = Math.round(bytesDownloaded / secondsSince(startedMs));
    const downloaded = `${formatBytes(bytesDownloaded)} downloaded (${formatBytes(bytesPerSecond)}/s)`;
    return {
      state: `${labelsDone}/${labelsTotal} labels`,
      pace: [
        ...bytesDownloaded === 0 ? [] : [downloaded],
        `${formatBytes(bytesRead)} read`,
        `${formatRate(rate)} labels/s`,
        left
      ]
    };
  };
  return (progress) => ({
    done: progress.labelsDone,
    total: progress.labelsTotal,
    describe: () => describe(progress)
  });
}
var STEPS = { download: "downloading", unpack: "unpacking" };
function readFetchProgress() {
  let current = { step: "", startedMs: 0, bytesBefore: 0 };
  let bytesLast = 0;
  return ({ label, step, bytesDone, bytesTotal }) => {
    const name = `${STEPS[step]} ${label}`;
    if (current.step !== name || bytesDone < bytesLast) {
      current = { step: name, startedMs: performance.now(), bytesBefore: bytesDone };
    }
    bytesLast = bytesDone;
    const { bytesBefore, startedMs } = current;
    const describe = () => {
      const bytesLeft = (bytesTotal ?? bytesDone) - bytesDone;
      const { rate, left } = measurePace(bytesDone - bytesBefore, bytesLeft, startedMs);
      const total = bytesTotal === void 0 ? "" : ` of ${formatBytes(bytesTotal)}`;
      return {
        state: `${name}: ${formatBytes(bytesDone)}${total}`,
        pace: [`${formatBytes(Math.round(rate))}/s`, bytesTotal === void 0 ? "unknown time left" : left]
      };
    };
    return { done: bytesDone, total: bytesTotal ?? Number.POSITIVE_INFINITY, describe };
  };
}
function readReadProgress() {
  const startedMs = performance.now();
  return ({ bytesRead, bytesTotal }) => ({
    done: bytesRead,
    total: bytesTotal,
    describe: () => {
      const { rate, left } = measurePace(bytesRead, bytesTotal - bytesRead, startedMs);
      return {
        state: `${formatBytes(bytesRead)} of ${formatBytes(bytesTotal)}`,
        pace: [`${formatBytes(Math.round(rate))}/s`, left]
      };
    }
  });
}
function readScoreProgress() {
  const startedMs = performance.now();
  return ({ samplesDrawn, samplesTotal, rowsDrawn, rowsTotal }) => ({
    done: rowsDrawn,
    total: rowsTotal,
    describe: () => ({
      state: `${samplesDrawn}/${samplesTotal} samples`,
      pace: [
        `${formatRate(samplesDrawn / secondsSince(startedMs))} samples/s`,
        measurePace(rowsDrawn, rowsTotal - rowsDrawn, startedMs).left
      ]
    })
  });
}

export {
  Interrupted,
  followLongRun,
  readIngestProgress,
  readFetchProgress,
  readReadProgress,
  readScoreProgress
};
