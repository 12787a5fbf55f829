const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  IdleMeter,
  explainStall
} from "./chunks/chunk-BVG6YOZN.mjs";
import {
  Reporter,
  reportUserError
} from "./chunks/chunk-BCTVAKPD.mjs";
import "./chunks/chunk-5VFEVONT.mjs";
import "./chunks/chunk-K643CBPA.mjs";
import "./chunks/chunk-434R5S3O.mjs";
import "./chunks/chunk-55WS5TIV.mjs";

// src/cli/stall/stall-thread.ts
import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";
var STDERR = { write: (text) => writeSync(2, text) > 0 };
var { beats, intervalMs, intervals } = workerData;
var meter = new IdleMeter(intervalMs);
var lastBeat = 0;
var silent = 0;
setInterval(() => {
  const beat = Atomics.load(beats, 0);
  silent = meter.isIdle() && beat === lastBeat ? silent + 1 : 0;
  lastBeat = beat;
  if (silent < intervals) return;
  reportUserError(explainStall(intervals * intervalMs / 1e3), new Reporter(STDERR, "error"));
  process.kill(process.pid, "SIGKILL");
}, intervalMs);
