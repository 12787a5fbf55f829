const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/stall/idle-meter.ts
import { readFileSync } from "node:fs";
var IDLE_CPU_SHARE = 0.05;
var IDLE_BYTES_PER_S = 4096;
function readIoBytes() {
  try {
    const counters = readFileSync("/proc/self/io", "latin1").matchAll(/^[rw]char: (\d+)$/gm);
    return [...counters].reduce((sum, [, count]) => sum + Number(count), 0);
  } catch {
    return void 0;
  }
}
function readWork() {
  const { user, system } = process.cpuUsage();
  return { cpuMicros: user + system, ioBytes: readIoBytes() };
}
var IdleMeter = class {
  #intervalMs;
  #last = readWork();
  constructor(intervalMs) {
    this.#intervalMs = intervalMs;
  }
  /** To be asked once an interval; where bytes can't be counted nothing is ever idle, because waiting looks the same. */
  isIdle() {
    const [before, now] = [this.#last, readWork()];
    this.#last = now;
    if (now.ioBytes === void 0 || before.ioBytes === void 0) return false;
    const isCpuIdle = now.cpuMicros - before.cpuMicros < IDLE_CPU_SHARE * this.#intervalMs * 1e3;
    return isCpuIdle && now.ioBytes - before.ioBytes < IDLE_BYTES_PER_S * this.#intervalMs / 1e3;
  }
};

export {
  IdleMeter
};
