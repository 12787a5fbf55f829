import { Worker } from 'node:worker_threads';
import type { CoverageFigures } from './coverage.ts';
import { MAX_INPUT_BYTES } from './target.ts';

/** What a thread is to do with a target. */
export interface Task {
  /** URL of the target's module. */
  readonly module: string;
  readonly seed: number;
  /** Fresh inputs at most, behind those that are kept; as many as a run of the tests takes unless given. */
  readonly executions?: number | undefined;
  /** Time for fresh inputs; without end unless given. */
  readonly seconds?: number | undefined;
  readonly kept: readonly Uint8Array[];
  /** Whether to tell which inputs are enough for all that was reached. */
  readonly minimises?: boolean | undefined;
  /** Milliseconds after which an input counts as one that never ends; a minute unless given, as others use the machine too. */
  readonly patienceMs?: number | undefined;
}

/** A promise that was broken, and the input that did it. */
export interface Finding {
  /** What was thrown, or what the thread died of. */
  readonly what: string;
  readonly input: Uint8Array;
}

export interface CampaignReport {
  /** Inputs that were run, kept ones among them. */
  readonly executions: number;
  readonly seconds: number;
  /** Of which the thread had the processor; what it starts besides is not counted. */
  readonly cpuSeconds: number;
  readonly coverage: CoverageFigures | undefined;
  /** One of each kind. */
  readonly findings: readonly Finding[];
  /** Where that was asked for: the fewest inputs that reach all that was reached, without the seeds. */
  readonly minimal: readonly Uint8Array[];
}

/** What the thread tells: each finding at once, and all of them smaller in the end. The input under way stands in shared memory, so that it outlives the thread. */
export type ThreadMessage =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'done'; readonly report: CampaignReport };

export interface ThreadData extends Task {
  readonly shared: SharedArrayBuffer;
}

/** Words before the input in shared memory: how many inputs were begun, and the length of the last. */
export const SHARED_HEAD_WORDS = 2;
export const SHARED_BYTES = SHARED_HEAD_WORDS * 4 + MAX_INPUT_BYTES;

const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 250;
/** No reader may need more for an input of 64 KiB. */
const MAX_HEAP_MB = 768;

/** Input under way in a thread, from outside. */
function readUnderWay(shared: SharedArrayBuffer): { readonly begun: number; readonly input: Uint8Array } {
  const [begun = 0, length = 0] = new Int32Array(shared, 0, SHARED_HEAD_WORDS);
  return { begun, input: new Uint8Array(shared, SHARED_HEAD_WORDS * 4, length).slice() };
}

/**
 * Fuzzes one target in a thread of its own: what never ends, or fills the memory, ends the thread and not the caller.
 *
 * @returns what was found; the thread's end is a finding too
 */
export function fuzz({ patienceMs = PATIENCE_MS, ...task }: Task): Promise<CampaignReport> {
  const shared = new SharedArrayBuffer(SHARED_BYTES);
  const workerData: ThreadData = { ...task, shared };
  const thread = new Worker(new URL('./fuzz-thread.ts', import.meta.url), {
    workerData,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  const findings: Finding[] = [];
  const { promise, resolve } = Promise.withResolvers<CampaignReport>();
  const begunAt = performance.now();
  let report: CampaignReport | undefined;
  let death = '';

  let last = { begun: -1, at: begunAt };
  const watch = setInterval(() => {
    const { begun } = readUnderWay(shared);
    const now = performance.now();
    if (begun !== last.begun) last = { begun, at: now };
    if (now - last.at < patienceMs) return;
    death = `an input has not ended after ${patienceMs / 1_000} s`;
    void thread.terminate();
  }, LOOK_EVERY_MS);

  thread.on('message', (message: ThreadMessage) => {
    if (message.kind === 'finding') findings.push(message.finding);
    else report = message.report;
  });
  thread.on('error', (error) => {
    death = `the thread died: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  });
  thread.on('exit', (code) => {
    clearInterval(watch);
    const { begun, input } = readUnderWay(shared);
    if (report === undefined) findings.push({ what: death || `the thread ended with ${code} and work to do`, input });
    const seconds = (performance.now() - begunAt) / 1_000;
    resolve(report ?? { executions: begun, seconds, cpuSeconds: 0, coverage: undefined, findings, minimal: [] });
  });
  return promise;
}
