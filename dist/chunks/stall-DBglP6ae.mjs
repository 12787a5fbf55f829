const { readFileSync } = process.getBuiltinModule("node:fs");
// src/stall/idle-meter.ts
const IDLE_CPU_SHARE = .05;
const IDLE_BYTES_PER_S = 4096;
function readIoBytes() {
	try {
		return [...readFileSync("/proc/self/io", "latin1").matchAll(/^[rw]char: (\d+)$/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
	} catch {
		return;
	}
}
function readWork() {
	const { user, system } = process.cpuUsage();
	return {
		cpuMicros: user + system,
		ioBytes: readIoBytes()
	};
}
var IdleMeter = class {
	#intervalMs;
	#last;
	constructor(intervalMs) {
		this.#intervalMs = intervalMs;
	}
	isIdle() {
		const [before, now] = [this.#last, readWork()];
		this.#last = now;
		if (now.ioBytes === void 0 || before?.ioBytes === void 0) return false;
		return now.cpuMicros - before.cpuMicros < IDLE_CPU_SHARE * this.#intervalMs * 1e3 && now.ioBytes - before.ioBytes < IDLE_BYTES_PER_S * this.#intervalMs / 1e3;
	}
};
export { IdleMeter as t };
