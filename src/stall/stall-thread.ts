/** The entry of a thread that watches over the main one, which may itself wait for a file that never answers. */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { IdleMeter } from './idle-meter.ts';

/** What the thread is told. */
export interface StallThreadData {
  /** A number that the main thread raises once an interval, as long as it gets to it. */
  readonly beats: Int32Array;
  readonly intervalMs: number;
  /** So many silent intervals are a stall. */
  readonly intervals: number;
  /** What is then said, whole lines. */
  readonly lines: string;
}

const STDERR = 2;

const { beats, intervalMs, intervals, lines } = workerData as StallThreadData;
const meter = new IdleMeter(intervalMs);
let lastBeat = 0;
let silent = 0;

setInterval(() => {
  const beat = Atomics.load(beats, 0);
  silent = meter.isIdle() && beat === lastBeat ? silent + 1 : 0;
  lastBeat = beat;
  if (silent < intervals) return;
  // Straight to the file: the stream belongs to the main thread.
  writeSync(STDERR, lines);
  // Nothing else ends a process whose main thread is inside a system call.
  process.kill(process.pid, 'SIGKILL');
}, intervalMs);
