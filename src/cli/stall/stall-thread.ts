/** The entry of a thread that watches over the main one, which may itself wait for a file that never answers. */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { Reporter, reportUserError } from '../reporter.ts';
import { IdleMeter } from './idle-meter.ts';
import { explainStall } from './stall-error.ts';

/** What the thread is told. */
export interface StallThreadData {
  /** A number that the main thread raises once an interval, as long as it gets to it. */
  readonly beats: Int32Array;
  readonly intervalMs: number;
  /** So many silent intervals are a stall. */
  readonly intervals: number;
}

/** Straight to the file: the stream belongs to the main thread. */
const STDERR = { write: (text: string) => writeSync(2, text) > 0 };

const { beats, intervalMs, intervals } = workerData as StallThreadData;
const meter = new IdleMeter(intervalMs);
let lastBeat = 0;
let silent = 0;

setInterval(() => {
  const beat = Atomics.load(beats, 0);
  silent = meter.isIdle() && beat === lastBeat ? silent + 1 : 0;
  lastBeat = beat;
  if (silent < intervals) return;
  reportUserError(explainStall((intervals * intervalMs) / 1_000), new Reporter(STDERR, 'error'));
  // Nothing else ends a process whose main thread is inside a system call.
  process.kill(process.pid, 'SIGKILL');
}, intervalMs);
