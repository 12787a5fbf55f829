import { writeSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { UserError } from '../user-error.ts';
import { endAtOnce } from './end-at-once.ts';
import { IdleMeter } from './idle-meter.ts';
import { explainStall } from './stall-error.ts';
import type { StallThreadData } from './stall-thread.ts';

/** Beside the sources it is one of them; in `dist/` it is an entry, one folder above the chunk that this becomes. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './stall-thread.ts' : '../stall-thread.mjs', import.meta.url);

const LIMIT_VARIABLE = 'KONVID_STALL_TIMEOUT_S';
const DEFAULT_LIMIT_S = 300;
const MAX_LIMIT_S = 86_400;
/** A machine that slept in between has missed intervals, and not one after the other. */
const INTERVALS = 20;
/** Most commands are done before, and need not pay for a thread. */
const THREAD_DELAY_MS = 1_000;
/** The thread waits longer than the main one, which can end in better order. */
const GRACE_INTERVALS = 4;

const STDERR = 2;

/** How a program watches over itself. */
export interface StallWatchOptions {
  /** Has a thread watch over the main one at once, and not a little later. */
  readonly asksInPlace: boolean;
  /** What is written to stderr, whole lines. */
  readonly render: (error: UserError) => string;
  /** How the process ends, where its main thread can still say so. */
  readonly exitCode: number;
}

/** They have limits of their own. */
const WAITS_OF_THEIR_OWN: ReadonlySet<string> = new Set([
  'ProcessWrap',
  'TCPSocketWrap',
  'TLSWrap',
  'GetAddrInfoReqWrap',
]);

/** @throws UserError OPTION_INVALID */
function readLimit(environment: NodeJS.ProcessEnv): number {
  const text = environment[LIMIT_VARIABLE] ?? '';
  if (text === '') return DEFAULT_LIMIT_S;
  const limit = Number(text);
  if (/^[0-9]{1,5}$/.test(text) && limit <= MAX_LIMIT_S) return limit;
  throw new UserError('OPTION_INVALID', {
    message: `${LIMIT_VARIABLE}=${text}: expected whole seconds up to ${MAX_LIMIT_S}, or 0 for no limit`,
  });
}

function startThread(data: StallThreadData): Worker | undefined {
  try {
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const worker = new Worker(THREAD, { name: 'stall-watch', workerData: data });
    // Without it the command can still do its work.
    worker.on('error', () => undefined);
    worker.unref();
    return worker;
  } catch {
    return undefined;
  }
}

/**
 * Ends a process in which nothing moves any more: no thread computes, no byte is read or written, no program and no server
 * is waited for. That is what a dead network share looks like, and nothing else. On Linux, which tells.
 *
 * @returns what ends the watch
 * @throws UserError OPTION_INVALID
 */
export function watchForStall(
  environment: NodeJS.ProcessEnv,
  { asksInPlace, render, exitCode }: StallWatchOptions,
): () => void {
  const limitS = readLimit(environment);
  if (limitS === 0 || process.platform !== 'linux') return () => undefined;
  const intervalMs = (limitS * 1_000) / INTERVALS;
  const linesAfter = (intervals: number) => render(explainStall((intervals * intervalMs) / 1_000));
  const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  let thread: Worker | undefined;
  const start = () => {
    const intervals = INTERVALS + GRACE_INTERVALS;
    thread = startThread({ beats, intervalMs, intervals, lines: linesAfter(intervals) });
  };
  const delay = asksInPlace ? undefined : setTimeout(start, THREAD_DELAY_MS).unref();
  if (asksInPlace) start();
  const meter = new IdleMeter(intervalMs);
  let silent = 0;
  const timer = setInterval(() => {
    Atomics.add(beats, 0, 1);
    const isWaiting = process.getActiveResourcesInfo().some((kind) => WAITS_OF_THEIR_OWN.has(kind));
    silent = meter.isIdle() && !isWaiting ? silent + 1 : 0;
    if (silent < INTERVALS) return;
    writeSync(STDERR, linesAfter(INTERVALS));
    endAtOnce(exitCode);
  }, intervalMs).unref();
  return () => {
    clearTimeout(delay);
    clearInterval(timer);
    void thread?.terminate();
  };
}
