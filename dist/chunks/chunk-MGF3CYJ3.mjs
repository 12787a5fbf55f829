const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  ReadBuffer,
  readClip
} from "./chunk-NT3QGQ6R.mjs";
import {
  UserError,
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/clips/clip-reader.ts
import { Worker } from "node:worker_threads";
var THREAD = new URL(import.meta.url.endsWith(".ts") ? "./clip-thread.ts" : "../clip-thread.mjs", import.meta.url);
var MAX_BATCH = 32;
var MAX_GIVEN = 2;
var YOUNG_GENERATION_MB = 4;
function explainFailure(systemCode, path) {
  return new UserError(
    "CLIPS_UNREADABLE",
    { message: `${path}: can't be read (${systemCode})`, hint: "mend that and run again: finished rows are kept" },
    3
  );
}
function explainEndedThread(error) {
  if (error.code !== "ERR_WORKER_INIT_FAILED") return error;
  return new UserError(
    "THREAD_NOT_STARTED",
    {
      message: `a thread that reads clips could not be started (${error.message})`,
      hint: "raise the limit of open files or of memory, or pass a smaller --concurrency, and run again: finished rows are kept",
      cause: error
    },
    3
  );
}
function settle({ path, resolve, reject }, outcome) {
  if (outcome === void 0) reject(new Error(`${path}: the thread that reads it gave no answer`));
  else if ("systemCode" in outcome) reject(explainFailure(outcome.systemCode, path));
  else resolve(outcome);
}
var ClipThreads = class {
  #options;
  #threads = [];
  #queue = [];
  /** Why no more is read. */
  #ended;
  #onAbort = () => this.#end(this.#options.signal?.reason);
  constructor(options) {
    this.#options = options;
    options.signal?.addEventListener("abort", this.#onAbort);
  }
  read(path) {
    this.#options.signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      this.#queue.push({ path, resolve, reject });
      this.#dispatch();
    });
  }
  async close() {
    this.#options.signal?.removeEventListener("abort", this.#onAbort);
    this.#end(new Error("the reader was closed"));
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }
  #dispatch() {
    if (this.#ended !== void 0) {
      this.#rejectAll(this.#ended.reason);
      return;
    }
    while (this.#queue.length > 0) {
      const thread = this.#findThread();
      if (thread === void 0) return;
      const share = Math.ceil(this.#queue.length / this.#options.threads);
      const batch = this.#queue.splice(0, Math.min(share, MAX_BATCH));
      thread.given.push(batch);
      thread.worker.postMessage(batch.map(({ path }) => path));
    }
  }
  /** One that has nothing to do, else one that can take more, else a new one. */
  #findThread() {
    const free = this.#threads.find(({ given }) => given.length === 0) ?? this.#threads.find(({ given }) => given.length < MAX_GIVEN);
    return free ?? (this.#threads.length < this.#options.threads ? this.#start() : void 0);
  }
  #start() {
    const worker = new Worker(THREAD, {
      name: "clip-reader",
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB }
    });
    const thread = { worker, given: [] };
    worker.on("message", (outcomes) => {
      for (const [index, request] of (thread.given.shift() ?? []).entries()) settle(request, outcomes[index]);
      this.#dispatch();
    });
    worker.on("error", (error) => this.#end(explainEndedThread(error)));
    this.#threads.push(thread);
    return thread;
  }
  #end(reason) {
    this.#ended ??= { reason };
    this.#rejectAll(this.#ended.reason);
  }
  #rejectAll(reason) {
    const requests = [...this.#threads.flatMap(({ given }) => given.splice(0).flat()), ...this.#queue];
    this.#queue = [];
    for (const { reject } of requests) reject(reason);
  }
};
function readInPlace({ signal }) {
  const buffer = new ReadBuffer();
  return {
    read: async (path) => {
      signal?.throwIfAborted();
      try {
        return readClip(path, buffer);
      } catch (error) {
        const systemCode = systemErrorCode(error);
        throw systemCode === void 0 ? error : explainFailure(systemCode, path);
      }
    },
    close: async () => void 0
  };
}
function readInThreads(options) {
  const mayStart = process.permission?.has("worker") ?? true;
  return mayStart ? new ClipThreads(options) : readInPlace(options);
}

export {
  readInThreads
};
