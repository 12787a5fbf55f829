const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  DownloadFault,
  NOTES_ENDING,
  PART_ENDING,
  downloadFile,
  openDownloadClient,
  removePart
} from "./chunk-S7TDNMBN.mjs";
import "./chunk-QFLOWRZH.mjs";
import {
  PRIVATE_ADDRESS
} from "./chunk-ENADOWM6.mjs";
import "./chunk-CXTQ3GXN.mjs";
import {
  isRefusal
} from "./chunk-6YUISBXT.mjs";
import "./chunk-RE2YNMKY.mjs";
import "./chunk-2ZXLCIRB.mjs";
import {
  nameFault
} from "./chunk-DYLQPDQQ.mjs";
import {
  makeFolder,
  nextPath
} from "./chunk-WLVYQT4K.mjs";
import {
  isInside
} from "./chunk-DNPIEZAD.mjs";
import "./chunk-CQKCARKH.mjs";
import "./chunk-NIYLUL7M.mjs";
import {
  UserError,
  messageOf,
  systemErrorCode
} from "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";

// src/fetch/clip-downloads.ts
import { lstat, readdir, realpath, rm } from "node:fs/promises";
import { join } from "node:path";

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises.push(promise);
            return promise;
          });
        } catch (error) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

// src/fetch/host-health.ts
var FAILURES_BEFORE_ONE_TRY = 8;
var FAILURES_BEFORE_SILENCE = 32;
var HostHealth = class {
  #failures = /* @__PURE__ */ new Map();
  trustOf(host) {
    const failures = this.#failures.get(host) ?? 0;
    if (failures >= FAILURES_BEFORE_SILENCE) return "none";
    return failures >= FAILURES_BEFORE_ONE_TRY ? "one-try" : "full";
  }
  noteAnswer(host) {
    this.#failures.delete(host);
  }
  noteFailure(host) {
    this.#failures.set(host, (this.#failures.get(host) ?? 0) + 1);
  }
};

// src/fetch/clip-downloads.ts
var OPEN_PER_TRANSFER = 4;
var NO_VIDEO = /^\s*(?:application\/(?:[a-z.+-]*json|[a-z.+-]*xml)|image\/[a-z.+-]+)/i;
var OK = void 0;
function makeLimits(atOnce) {
  return { transfer: pLimit(atOnce), open: pLimit(OPEN_PER_TRANSFER * atOnce) };
}
var ClipDownloads = class _ClipDownloads {
  #options;
  #client;
  #health = new HostHealth();
  #limits;
  #hostLimits = /* @__PURE__ */ new Map();
  /** By name: labels may name a clip twice, and two downloads would write to one file. */
  #underWay = /* @__PURE__ */ new Map();
  #bytesReceived = 0;
  constructor(options) {
    this.#options = options;
    this.#limits = makeLimits(options.atOnce);
    this.#client = openDownloadClient({
      stallTimeoutS: options.timeoutS,
      allowPrivateHosts: options.allowPrivateHosts
    });
  }
  /**
   * Makes the folder and clears what a kill may have left beside finished clips.
   *
   * @throws UserError CLIPS_FOLDER (exitCode 2) where it can't be made, is no folder, or leads out of the corpus; (3) where the
   *   disk fails
   */
  static async open(options) {
    const { folder, boundary } = options;
    try {
      await makeFolder(folder);
      if (!isInside(boundary, await realpath(folder))) throw new Error("leads out of the corpus folder");
      await removeStrayNotes(folder);
    } catch (cause) {
      const code = systemErrorCode(cause);
      throw new UserError(
        "CLIPS_FOLDER",
        {
          message: `${folder}: can't take the clips that are downloaded (${code ?? messageOf(cause)})`,
          hint: "make it a folder that this user may write to, or name another inside the corpus folder with --clips-subdir",
          cause
        },
        code === void 0 || isRefusal(code) ? 2 : 3
      );
    }
    return new _ClipDownloads(options);
  }
  /** Bytes that this run has received. */
  get bytesReceived() {
    return this.#bytesReceived;
  }
  /** Notes that a clip is there which nobody had to download. */
  notePresent(name) {
    this.#options.progress.markDone(name);
  }
  /**
   * Brings a clip into its folder. Gives undefined where it is there, else why it isn't.
   *
   * @throws UserError where the disk fails as such; the signal's reason when aborted
   */
  async fetch(clip) {
    const standing = this.#underWay.get(clip.name);
    if (standing !== void 0) return standing;
    const fetching = this.#fetchOnce(clip);
    this.#underWay.set(clip.name, fetching);
    try {
      return await fetching;
    } finally {
      this.#underWay.delete(clip.name);
    }
  }
  async #fetchOnce({ name, url }) {
    const { folder, progress, signal } = this.#options;
    signal.throwIfAborted();
    const fault = nameFault(name);
    if (fault !== void 0) return { code: "LABEL_NAME", reason: `the file name ${fault}` };
    const destination = join(folder, name);
    const place = await lookAt(destination);
    if (place === "file") return OK;
    if (place === "other") return { code: "CLIP_NOT_REGULAR", reason: "what stands in its place is no regular file" };
    const recorded = progress.get(name);
    if (recorded?.state === "failed" && !this.#mayHavePassed(recorded.reason)) {
      return { code: "DOWNLOAD_REFUSED", reason: `${recorded.reason ?? "failed"} (in an earlier run)` };
    }
    const { host } = new URL(url);
    const { open } = this.#limitsFor(host);
    return open(() => this.#limits.open(() => this.#download({ name, url }, destination, host)));
  }
  /** Of the final reasons only the address is a matter of what the user allows. */
  #mayHavePassed(reason) {
    const { retryFailed, allowPrivateHosts } = this.#options;
    return retryFailed || allowPrivateHosts && reason?.includes(PRIVATE_ADDRESS) === true;
  }
  #limitsFor(host) {
    const limits = this.#hostLimits.get(host) ?? makeLimits(this.#options.atOncePerHost);
    this.#hostLimits.set(host, limits);
    return limits;
  }
  async #download({ name, url }, destination, host) {
    const { progress, signal, maxClipBytes, onRetry } = this.#options;
    signal.throwIfAborted();
    const trust = this.#health.trustOf(host);
    if (trust === "none") {
      return { code: "DOWNLOAD_FAILED", reason: `${host} has failed too often in a row; another run asks it again` };
    }
    try {
      const { sizeBytes, resumedAt } = await downloadFile(
        { url, destination, origin: "manifest", minBytes: 1, maxBytes: maxClipBytes, refusedTypes: NO_VIDEO },
        {
          client: this.#client,
          signal,
          onRetry,
          takeTurn: (work) => this.#limitsFor(host).transfer(() => this.#limits.transfer(work)),
          ...trust === "one-try" ? { retries: 0 } : {}
        }
      );
      this.#bytesReceived += sizeBytes - resumedAt;
      this.#health.noteAnswer(host);
      progress.markDone(name);
      return OK;
    } catch (error) {
      const fault = error instanceof UserError ? error.cause : void 0;
      if (!(fault instanceof DownloadFault)) throw error;
      return await this.#settleFault(fault, { name, destination, host });
    }
  }
  async #settleFault({ kind, code, message: reason }, { name, destination, host }) {
    if (kind === "final") {
      this.#health.noteAnswer(host);
      await removePart(destination);
      this.#options.progress.markFailed(name, reason);
    } else {
      this.#health.noteFailure(host);
    }
    return { code, reason };
  }
  /** Waits until nothing goes on any more, and closes all connections. */
  async close() {
    await Promise.allSettled(this.#underWay.values());
    await this.#client.close();
  }
};
async function lookAt(path) {
  try {
    return (await lstat(path)).isFile() ? "file" : "other";
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return "nothing";
    throw error;
  }
}
async function removeStrayNotes(folder) {
  const names = new Set(await readdir(folder));
  const ending = `${PART_ENDING}${NOTES_ENDING}`;
  const isStray = (name) => name.endsWith(nextPath(ending)) || name.endsWith(ending) && !names.has(name.slice(0, -NOTES_ENDING.length));
  const stray = [...names].filter(isStray);
  await Promise.all(stray.map((name) => rm(join(folder, name), { force: true })));
}
export {
  ClipDownloads
};
