const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  withInterruption
} from "./chunk-P7YZJSMU.mjs";

// src/cli/format.ts
var UNITS = ["B", "kB", "MB", "GB", "TB"];
function formatBytes(bytes) {
  let value = bytes;
  let unit = 0;
  while (value >= 1e3 && unit < UNITS.length - 1) {
    value /= 1e3;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${UNITS[unit]}`;
}
function formatSeconds(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor(whole % 3600 / 60)} min`;
}

// src/cli/progress.ts
var PLAIN_INTERVAL_MS = 1e4;
var BAR_INTERVAL_MS = 125;
function openPlainProgress({ reporter, tag, read }) {
  let due = performance.now() + PLAIN_INTERVAL_MS;
  return {
    update: (progress) => {
      const { done, total, describe } = read(progress);
      if (performance.now() < due) return;
      due = performance.now() + PLAIN_INTERVAL_MS;
      const { state, pace } = describe();
      const share = Number.isFinite(total) ? ` (${Math.floor(100 * done / Math.max(1, total))} %)` : "";
      reporter.log("info", `${tag} ${state}${share}, ${pace}`);
    },
    stop: () => void 0
  };
}
async function openBar(options) {
  const { reporter, stream, tag, read } = options;
  const { default: cliProgress } = await import("./cli-progress-RP4OTVM3.mjs");
  const format = `${tag} {bar} {percentage} % | {state} | {pace}`;
  const bar = new cliProgress.SingleBar(
    { stream, format, hideCursor: false, clearOnComplete: true, fps: 1e3 / BAR_INTERVAL_MS },
    cliProgress.Presets.shades_classic
  );
  let isStarted = false;
  let due = performance.now();
  reporter.beforeEachLine(() => {
    stream.clearLine(0);
    stream.cursorTo(0);
  });
  return {
    update: (progress) => {
      const { done, total, describe } = read(progress);
      if (performance.now() < due) return;
      due = performance.now() + BAR_INTERVAL_MS;
      if (!isStarted) bar.start(total, 0, { state: "", pace: "" });
      isStarted = true;
      bar.setTotal(total);
      bar.update(done, describe());
    },
    stop: () => {
      bar.stop();
      reporter.beforeEachLine(() => void 0);
    }
  };
}
async function openProgress(options) {
  return options.stream.isTTY ? openBar(options) : openPlainProgress(options);
}

// src/cli/long-run.ts
async function followLongRun({ reporter, tag, stream, read }, work) {
  const progress = await openProgress({ reporter, tag, stream, read });
  try {
    return await withInterruption(
      (signal) => work({
        signal,
        onProgress: progress.update,
        onNotice: ({ level, message }) => reporter.log(level, `${tag} ${message}`)
      })
    );
  } finally {
    progress.stop();
  }
}

// src/cli/progress-readings.ts
function measurePace(done, left, startedMs) {
  const rate = done / Math.max(1e-3, (performance.now() - startedMs) / 1e3);
  return { rate, left: rate === 0 ? "unknown time" : formatSeconds(left / rate) };
}
function readIngestProgress() {
  const startedMs = performance.now();
  const describe = ({ labelsDone, labelsTotal, bytesRead, bytesDownloaded }) => {
    const { rate, left } = measurePace(labelsDone, labelsTotal - labelsDone, startedMs);
    const elapsedS = Math.max(1e-3, (performance.now() - startedMs) / 1e3);
    const downloaded = bytesDownloaded === 0 ? "" : `${formatBytes(bytesDownloaded)} downloaded (${formatBytes(Math.round(bytesDownloaded / elapsedS))}/s), `;
    return {
      state: `${labelsDone}/${labelsTotal} labels`,
      pace: `${downloaded}${formatBytes(bytesRead)} read, ${rate.toFixed(rate < 10 ? 1 : 0)} labels/s, ${left} left`
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
        pace: `${formatBytes(Math.round(rate))}/s, ${bytesTotal === void 0 ? "unknown time" : left} left`
      };
    };
    return { done: bytesDone, total: bytesTotal ?? Number.POSITIVE_INFINITY, describe };
  };
}

export {
  formatBytes,
  followLongRun,
  readIngestProgress,
  readFetchProgress
};
