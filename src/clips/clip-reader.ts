import { Worker } from 'node:worker_threads';
import { UserError } from '../files/user-error.ts';
import type { ReadOutcome } from './clip-thread.ts';
import type { ClipFault } from './probe.ts';
import type { ClipReading } from './read-clip.ts';

/** Whoever reads clips; to be closed in the end. */
export interface ClipReader {
  /**
   * Reads a clip once.
   *
   * @param path of a regular file; links are refused
   * @throws UserError CLIPS_UNREADABLE where the failure isn't the clip's own; the signal's reason when aborted
   */
  read(path: string): Promise<ClipReading | ClipFault>;
  /** What was not finished is rejected. */
  close(): Promise<void>;
}

export interface ClipReaderOptions {
  /** Clips that are read at the same time, each in a thread of its own. */
  readonly threads: number;
  /** Ends what is being read at once. */
  readonly signal?: AbortSignal | undefined;
}

interface Request {
  readonly path: string;
  readonly resolve: (reading: ClipReading | ClipFault) => void;
  readonly reject: (reason: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it was given and hasn't answered, oldest first. */
  readonly given: (readonly Request[])[];
}

/** Beside the sources it is one of them; in `dist/` it is an entry, one folder above the chunk that this becomes. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './clip-thread.ts' : '../clip-thread.mjs', import.meta.url);

/** A message costs as much as reading a tiny clip: where many clips wait they share one. */
const MAX_BATCH = 32;
/** The next batch waits in the thread while one is being read. */
const MAX_GIVEN = 2;
/** A thread only makes short-lived objects, and few. */
const YOUNG_GENERATION_MB = 4;

function explainFailure(systemCode: string, path: string): UserError {
  return new UserError(
    'CLIPS_UNREADABLE',
    { message: `${path}: can't be read (${systemCode})`, hint: 'mend that and run again: finished rows are kept' },
    3,
  );
}

/** Of threads for which the system has no room: too little memory, too many open files. */
const NO_ROOM: ReadonlySet<unknown> = new Set(['ERR_WORKER_INIT_FAILED', 'ERR_INVALID_PACKAGE_CONFIG']);

/** What ended a thread; one for which the system has no room is told as that, anything else is a bug. */
function explainEndedThread(error: Error & { readonly code?: unknown }): Error {
  if (!NO_ROOM.has(error.code)) return error;
  return new UserError(
    'THREAD_NOT_STARTED',
    {
      message: `a thread that reads clips could not be started (${error.message})`,
      hint: 'raise the limit of open files or of memory, or pass a smaller --concurrency, and run again: finished rows are kept',
      cause: error,
    },
    3,
  );
}

function settle({ path, resolve, reject }: Request, outcome: ReadOutcome | undefined): void {
  if (outcome === undefined) reject(new Error(`${path}: the thread that reads it gave no answer`));
  else if ('systemCode' in outcome) reject(explainFailure(outcome.systemCode, path));
  else resolve(outcome);
}

class ClipThreads implements ClipReader {
  readonly #options: ClipReaderOptions;
  readonly #threads: Thread[] = [];
  #queue: Request[] = [];
  /** Why no more is read. */
  #ended: { readonly reason: unknown } | undefined;
  readonly #onAbort = () => this.#end(this.#options.signal?.reason);

  constructor(options: ClipReaderOptions) {
    this.#options = options;
    options.signal?.addEventListener('abort', this.#onAbort);
  }

  read(path: string): Promise<ClipReading | ClipFault> {
    this.#options.signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      this.#queue.push({ path, resolve, reject });
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
    this.#end(new Error('the reader was closed'));
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #dispatch(): void {
    if (this.#ended !== undefined) {
      this.#rejectAll(this.#ended.reason);
      return;
    }
    while (this.#queue.length > 0) {
      const thread = this.#findThread();
      if (thread === undefined) return;
      const share = Math.ceil(this.#queue.length / this.#options.threads);
      const batch = this.#queue.splice(0, Math.min(share, MAX_BATCH));
      thread.given.push(batch);
      thread.worker.postMessage(batch.map(({ path }) => path));
    }
  }

  /** One that has nothing to do, else one that can take more, else a new one. */
  #findThread(): Thread | undefined {
    const free =
      this.#threads.find(({ given }) => given.length === 0) ??
      this.#threads.find(({ given }) => given.length < MAX_GIVEN);
    return free ?? (this.#threads.length < this.#options.threads ? this.#start() : undefined);
  }

  #start(): Thread {
    const worker = new Worker(THREAD, {
      name: 'clip-reader',
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    const thread: Thread = { worker, given: [] };
    worker.on('message', (outcomes: readonly ReadOutcome[]) => {
      for (const [index, request] of (thread.given.shift() ?? []).entries()) settle(request, outcomes[index]);
      this.#dispatch();
    });
    worker.on('error', (error) => this.#end(explainEndedThread(error)));
    this.#threads.push(thread);
    return thread;
  }

  #end(reason: unknown): void {
    this.#ended ??= { reason };
    this.#rejectAll(this.#ended.reason);
  }

  #rejectAll(reason: unknown): void {
    const requests = [...this.#threads.flatMap(({ given }) => given.splice(0).flat()), ...this.#queue];
    this.#queue = [];
    for (const { reject } of requests) reject(reason);
  }
}

/**
 * Reads clips in threads, which are started when there is work for them. Made for this, because the known libraries of
 * worker pools take some 80 µs a task, several times what reading a tiny clip takes, and load their threads from files
 * of their own, which a bundle does not have.
 */
export function readInThreads(options: ClipReaderOptions): ClipReader {
  return new ClipThreads(options);
}
