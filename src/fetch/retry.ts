import { setTimeout as sleep } from 'node:timers/promises';
import { DownloadFault } from './download-fault.ts';

/** Longest wait that a server may ask for by Retry-After, in milliseconds; a longer one is cut to it. */
export const MAX_RETRY_AFTER_MS = 120_000;
/** Longest wait of the back-off itself, in milliseconds. */
const MAX_DELAY_MS = 30_000;
/** Tries of one download in all, however much progress lies between them. */
export const MAX_TRIES = 100;

/** Milliseconds to wait by a Retry-After header: seconds, or an HTTP date. */
export function readRetryAfter(value: string | undefined, nowMs = Date.now()): number | undefined {
  const text = value?.trim() ?? '';
  const timeMs = /GMT$/.test(text) ? Date.parse(text) - nowMs : Number.NaN;
  const ms = /^[0-9]{1,9}$/.test(text) ? Number(text) * 1_000 : timeMs;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
}

export interface RetryOptions {
  /** Tries after one that failed, as long as none of them makes progress. */
  readonly retries: number;
  /** Milliseconds before the second try, doubled for each further one, and stretched by up to a half at random. */
  readonly firstDelayMs: number;
  readonly signal?: AbortSignal | undefined;
  /** How far the work has come; more than ever before means that the tries count anew. */
  readonly progress: () => number;
  readonly onRetry?: ((fault: DownloadFault, delayMs: number) => void) | undefined;
}

function delayOf({ retryAfterMs }: DownloadFault, failures: number, firstDelayMs: number): number {
  const backOff = Math.min(firstDelayMs * 2 ** (failures - 1), MAX_DELAY_MS) * (1 + Math.random() / 2);
  return Math.max(backOff, retryAfterMs ?? 0);
}

/** Counts the failures of one download, and says whether another try is worth it. */
class FailureCount {
  readonly #options: RetryOptions;
  #furthest: number;
  #inARow = 0;
  #inAll = 0;

  constructor(options: RetryOptions) {
    this.#options = options;
    this.#furthest = options.progress();
  }

  /** Milliseconds to wait before the next try; undefined where there should be none. */
  add(fault: DownloadFault): number | undefined {
    const { retries, firstDelayMs, progress } = this.#options;
    const position = progress();
    this.#inARow = position > this.#furthest ? 1 : this.#inARow + 1;
    this.#furthest = Math.max(this.#furthest, position);
    this.#inAll += 1;
    if (fault.kind !== 'transient' || this.#inARow > retries || this.#inAll >= MAX_TRIES) return undefined;
    return delayOf(fault, this.#inARow, firstDelayMs);
  }
}

/** Tries until it works. A DownloadFault is thrown when it is final or the tries are used up, any other error at once. */
export async function tryAgain<T>(work: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { signal, onRetry } = options;
  const failures = new FailureCount(options);
  for (;;) {
    try {
      return await work();
    } catch (error) {
      signal?.throwIfAborted();
      const delayMs = error instanceof DownloadFault ? failures.add(error) : undefined;
      if (delayMs === undefined) throw error;
      onRetry?.(error as DownloadFault, delayMs);
      await sleep(delayMs, undefined, signal === undefined ? {} : { signal }).catch(() => signal?.throwIfAborted());
    }
  }
}
