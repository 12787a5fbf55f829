const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  IdleMeter
} from "./chunks/chunk-TW5GKQXY.mjs";
import "./chunks/chunk-55WS5TIV.mjs";

// src/stall/stall-thread.ts
import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";
var STDERR = 2;
var { beats, intervalMs, intervals, lines } = workerData;
var meter = new IdleMeter(intervalMs);
var lastBeat = 0;
var silent = 0;
setInterval(() => {
  const beat = Atomics.load(beats, 0);
  silent = meter.isIdle() && beat === lastBeat ? silent + 1 : 0;
  lastBeat = beat;
  if (silent < intervals) return;
  writeSync(STDERR, lines);
  process.kill(process.pid, "SIGKILL");
}, intervalMs);
