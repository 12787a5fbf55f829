const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  canRedraw,
  columnsOf
} from "./chunk-2AEHPOA5.mjs";
import {
  paint,
  renderUserError
} from "./chunk-YSJGIXMO.mjs";
import {
  formatBytes,
  formatSeconds
} from "./chunk-7MJ5YNCO.mjs";
import {
  endAtOnce,
  watchForStall
} from "./chunk-LTBJJI7U.mjs";

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

// src/cli/interruption.ts
var STALLED = 3;
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
  const endWatch = watchForStall(process.env, { asksInPlace, render: renderUserError, exitCode: STALLED });
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
