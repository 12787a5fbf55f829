import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  UserError,
  systemErrorCode
} from "./chunk-OGL3B4ST.mjs";

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
function settle({ path, resolve, reject }, outcome) {
  if (outcome === void 0) reject(new Error(`${path}: the thread that reads it gave no answer`));
  else if ("systemCode" in outcome) reject(explainFailure(outcome.systemCode, path));
  else resolve(outcome);
}
var ClipReader = class {
  #options;
  #threads = [];
  #queue = [];
  /** Why no more is read. */
  #ended;
  #onAbort = () => this.#end(this.#options.signal?.reason);
  /** The caller must close it. */
  constructor(options) {
    this.#options = options;
    options.signal?.addEventListener("abort", this.#onAbort);
  }
  /**
   * Reads a clip once.
   *
   * @param path of a regular file; links are refused
   * @throws UserError CLIPS_UNREADABLE where the failure isn't the clip's own; the signal's reason when aborted
   */
  read(path) {
    this.#options.signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      this.#queue.push({ path, resolve, reject });
      this.#dispatch();
    });
  }
  /** Ends the threads; what was not finished is rejected. */
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
    worker.on("error", (error) => this.#end(error));
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

// src/clips/clip-fault.ts
function isFault(value) {
  return "code" in value && "reason" in value;
}

// src/clips/boundary.ts
import { realpath } from "node:fs/promises";
import { relative, sep } from "node:path";
async function realFolder(path, what, code) {
  try {
    return await realpath(path);
  } catch (cause) {
    const isAbsent = systemErrorCode(cause) === "ENOENT";
    throw new UserError(code, {
      message: `${what} ${path}: ${isAbsent ? "does not exist" : `can't be opened (${systemErrorCode(cause)})`}`,
      hint: "check the path, and that this user may read it",
      cause
    });
  }
}
async function drawBoundary(corpusDir, linkTargets) {
  return {
    root: await realFolder(corpusDir, "the corpus folder", "CORPUS_NOT_FOUND"),
    linkTargets: await Promise.all(
      linkTargets.map((target) => realFolder(target, "the link target", "LINK_TARGET_NOT_FOUND"))
    )
  };
}
function contains(folder, path) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way);
}
function isInside({ root, linkTargets }, path) {
  return [root, ...linkTargets].some((folder) => contains(folder, path));
}

// node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
  return mapConcurrently(iterable, mapper, options, false);
}
async function mapConcurrently(iterable, mapper, {
  concurrency = Number.POSITIVE_INFINITY,
  stopOnError = true,
  signal
} = {}, isSettled) {
  return new Promise((resolve_, reject_) => {
    validateOptions(iterable, mapper, concurrency);
    const result = [];
    const errors = [];
    let skippedCount = 0;
    let isResolved = false;
    let isIterableDone = false;
    const pendingIndexes = /* @__PURE__ */ new Set();
    let doneIndex = Number.POSITIVE_INFINITY;
    let currentIndex = 0;
    const iterator = getIterator(iterable);
    const signalListener = () => {
      reject(signal.reason);
    };
    const cleanup = () => {
      signal?.removeEventListener("abort", signalListener);
    };
    const resolve = (value) => {
      resolve_(value);
      cleanup();
    };
    const reject = (reason) => {
      if (isResolved) {
        return;
      }
      isResolved = true;
      reject_(reason);
      cleanup();
      if (!isIterableDone) {
        closeIterator(iterator);
      }
    };
    if (signal) {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      signal.addEventListener("abort", signalListener, { once: true });
    }
    const pull = createPuller(iterator);
    const settleIfFinished = () => {
      if (isResolved || doneIndex === Number.POSITIVE_INFINITY) {
        return;
      }
      for (const index of pendingIndexes) {
        if (index < doneIndex) {
          return;
        }
      }
      if (!stopOnError) {
        const collectedErrors = [];
        for (let index = 0; index < Math.min(doneIndex, errors.length); index++) {
          if (index in errors) {
            collectedErrors.push(errors[index]);
          }
        }
        if (collectedErrors.length > 0) {
          reject(new AggregateError(collectedErrors));
          return;
        }
      }
      isResolved = true;
      if (!isIterableDone) {
        closeIterator(iterator);
      }
      const lastIndex = Math.min(doneIndex, result.length);
      if (lastIndex === result.length && skippedCount === 0) {
        resolve(result);
        return;
      }
      resolve(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
    };
    const next = async () => {
      if (isResolved || currentIndex >= doneIndex) {
        return;
      }
      const index = currentIndex++;
      pendingIndexes.add(index);
      let nextItem;
      try {
        nextItem = await pull();
      } catch (error) {
        pendingIndexes.delete(index);
        if (index < doneIndex) {
          throw error;
        }
        settleIfFinished();
        return;
      }
      if (nextItem.done) {
        pendingIndexes.delete(index);
        doneIndex = Math.min(doneIndex, index);
        isIterableDone = true;
        settleIfFinished();
        return;
      }
      const runner = (async () => {
        try {
          const element = await nextItem.value;
          if (isResolved || index >= doneIndex) {
            return;
          }
          const value = await mapper(element, index);
          if (index >= doneIndex) {
            return;
          }
          if (value === pMapStop) {
            doneIndex = index;
            return;
          }
          if (value === pMapSkip) {
            skippedCount++;
          }
          result[index] = isSettled && value !== pMapSkip ? { status: "fulfilled", value } : value;
        } catch (error) {
          if (index >= doneIndex) {
            return;
          }
          if (isSettled) {
            result[index] = { status: "rejected", reason: error };
          } else if (stopOnError) {
            reject(error);
            return;
          } else {
            errors[index] = error;
          }
        } finally {
          pendingIndexes.delete(index);
          settleIfFinished();
        }
        try {
          await next();
        } catch (error) {
          reject(error);
        }
      })();
      runner.then(() => new Promise(() => {
      })).then(resolve_);
    };
    (async () => {
      for (let index = 0; index < concurrency; index++) {
        try {
          await next();
        } catch (error) {
          reject(error);
          break;
        }
        if (isResolved || currentIndex >= doneIndex) {
          break;
        }
      }
    })();
  });
}
function pMapIterable(iterable, mapper, {
  concurrency = Number.POSITIVE_INFINITY,
  backpressure = concurrency,
  preserveOrder = true
} = {}) {
  validateOptions(iterable, mapper, concurrency);
  if (!isLimit(backpressure, concurrency)) {
    throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency}) and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`);
  }
  return {
    [Symbol.asyncIterator]() {
      let isDone = false;
      const generator = (async function* () {
        const iterator = getIterator(iterable);
        let promises = [];
        let headIndex = 0;
        let isIterableDone = false;
        let doneIndex = Number.POSITIVE_INFINITY;
        let readingCount = 0;
        let runningMappersCount = 0;
        const mapperWaiters = /* @__PURE__ */ new Map();
        let mapperWaiterCount = 0;
        let wokenMapperWaiterCount = 0;
        const releaseMapperSlot = () => {
          if (wokenMapperWaiterCount === mapperWaiterCount) {
            runningMappersCount--;
            return;
          }
          mapperWaiters.get(wokenMapperWaiterCount)();
          mapperWaiters.delete(wokenMapperWaiterCount++);
        };
        let index = 0;
        let stopIndex = Number.POSITIVE_INFINITY;
        let fillIndex = 0;
        let wake;
        const unfilledIndexes = /* @__PURE__ */ new Set();
        const fillSlot = (result) => {
          promises[fillIndex++] = result;
          wake?.(result);
          wake = void 0;
        };
        const pull = createPuller(iterator);
        function trySpawn() {
          if (isDone || isIterableDone || index > stopIndex || readingCount >= concurrency || promises.length - headIndex >= backpressure) {
            return;
          }
          readingCount++;
          const currentIndex = index++;
          const promise = (async () => {
            try {
              let element;
              try {
                const { done, value } = await pull();
                if (done) {
                  isIterableDone = true;
                  doneIndex = Math.min(doneIndex, currentIndex);
                  return { done: true };
                }
                trySpawn();
                element = await value;
                if (runningMappersCount < concurrency) {
                  runningMappersCount++;
                } else {
                  await new Promise((resolve) => {
                    mapperWaiters.set(mapperWaiterCount++, resolve);
                  });
                }
              } finally {
                readingCount--;
              }
              trySpawn();
              let returnValue;
              try {
                if (isDone || currentIndex > stopIndex) {
                  return { done: false, value: pMapSkip };
                }
                returnValue = await mapper(element, currentIndex);
              } finally {
                releaseMapperSlot();
              }
              if (returnValue === pMapStop) {
                stopIndex = Math.min(stopIndex, currentIndex);
              }
              return { done: false, value: returnValue };
            } catch (error) {
              if (preserveOrder) {
                stopIndex = Math.min(stopIndex, currentIndex);
              } else if (currentIndex < doneIndex) {
                isDone = true;
              }
              return { error };
            }
          })();
          if (preserveOrder) {
            promises.push(promise);
            return;
          }
          promises.push(void 0);
          unfilledIndexes.add(currentIndex);
          promise.then((result) => {
            if (!unfilledIndexes.delete(currentIndex)) {
              return;
            }
            if (result.done) {
              for (const unfilledIndex of unfilledIndexes) {
                if (unfilledIndex > currentIndex) {
                  unfilledIndexes.delete(unfilledIndex);
                  fillSlot({ done: true });
                }
              }
            }
            fillSlot(result);
          });
        }
        trySpawn();
        try {
          while (headIndex < promises.length) {
            const result = await (promises[headIndex] ?? new Promise((resolve) => {
              wake = resolve;
            }));
            const { done, value } = result;
            promises[headIndex] = void 0;
            headIndex++;
            if (headIndex * 2 >= promises.length) {
              promises = promises.slice(headIndex);
              fillIndex -= headIndex;
              headIndex = 0;
            }
            if (Object.hasOwn(result, "error")) {
              throw result.error;
            }
            if (done) {
              if (preserveOrder) {
                return;
              }
              continue;
            }
            if (value === pMapStop) {
              return;
            }
            trySpawn();
            if (value === pMapSkip) {
              continue;
            }
            yield value;
          }
        } finally {
          isDone = true;
          if (!isIterableDone) {
            closeIterator(iterator);
          }
        }
      })();
      const { return: generatorReturn, throw: generatorThrow } = generator;
      generator.return = (value) => {
        isDone = true;
        return generatorReturn.call(generator, value);
      };
      generator.throw = (error) => {
        isDone = true;
        return generatorThrow.call(generator, error);
      };
      return generator;
    }
  };
}
var pMapSkip = /* @__PURE__ */ Symbol("skip");
var pMapStop = /* @__PURE__ */ Symbol("stop");
function validateOptions(iterable, mapper, concurrency) {
  if (iterable?.[Symbol.iterator] === void 0 && iterable?.[Symbol.asyncIterator] === void 0) {
    throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
  }
  if (typeof mapper !== "function") {
    throw new TypeError("Mapper function is required");
  }
  if (!isLimit(concurrency, 1)) {
    throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
  }
}
function isLimit(value, minimum) {
  return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
}
function getIterator(iterable) {
  return iterable[Symbol.asyncIterator] === void 0 ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}
async function closeIterator(iterator) {
  try {
    await iterator.return?.();
  } catch {
  }
}
function createPuller(iterator) {
  let isSourceDone = false;
  const markDone = (item) => {
    if (item?.done) {
      isSourceDone = true;
    }
  };
  return () => {
    if (isSourceDone) {
      return { done: true };
    }
    const result = iterator.next();
    markDone(result);
    if (typeof result?.then !== "function") {
      return result;
    }
    const promise = Promise.resolve(result);
    promise.then(markDone, () => {
    });
    return promise;
  };
}

export {
  ClipReader,
  isFault,
  drawBoundary,
  contains,
  isInside,
  pMap,
  pMapIterable
};
