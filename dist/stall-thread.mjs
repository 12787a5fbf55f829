import { c as IdleMeter } from "./chunks/base-BCPtbKOG.mjs";
const { writeSync } = globalThis.process.getBuiltinModule("node:fs");
const { workerData } = globalThis.process.getBuiltinModule("node:worker_threads");
// src/stall/stall-thread.ts
const STDERR = 2;
const { beats, intervalMs, intervals, lines } = workerData;
const meter = new IdleMeter(intervalMs);
let lastBeat = 0;
let silent = 0;
setInterval(() => {
	const beat = Atomics.load(beats, 0);
	silent = meter.isIdle() && beat === lastBeat ? silent + 1 : 0;
	lastBeat = beat;
	if (silent < intervals) return;
	writeSync(STDERR, lines);
	process.kill(process.pid, "SIGKILL");
}, intervalMs);
export {};
