import { S as nameFault, x as isInside } from "./clips.mjs";
import { L as UserError, R as messageOf, b as nextPath, j as isRefusal, y as makeFolder, z as systemErrorCode } from "./base.mjs";
import { c as PART_ENDING, d as DownloadFault, l as removePart, o as downloadFile, s as NOTES_ENDING, u as openDownloadClient } from "./fetch.mjs";
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
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
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
		while (this.#head) yield this.dequeue();
	}
};
// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
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
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
var HostHealth = class {
	#failures = new Map();
	trustOf(host) {
		const failures = this.#failures.get(host) ?? 0;
		if (failures >= 32) return "none";
		return failures >= 8 ? "one-try" : "full";
	}
	noteAnswer(host) {
		this.#failures.delete(host);
	}
	noteFailure(host) {
		this.#failures.set(host, (this.#failures.get(host) ?? 0) + 1);
	}
};
// src/fetch/clip-downloads.ts
const OPEN_PER_TRANSFER = 4;
const NO_VIDEO = /^\s*(?:application\/(?:[a-z.+-]*json|[a-z.+-]*xml)|image\/[a-z.+-]+)/i;
const OK = void 0;
function makeLimits(atOnce) {
	return {
		transfer: pLimit(atOnce),
		open: pLimit(OPEN_PER_TRANSFER * atOnce)
	};
}
var ClipDownloads = class ClipDownloads {
	#options;
	#client;
	#health = new HostHealth();
	#limits;
	#hostLimits = new Map();
	#underWay = new Map();
	#bytesReceived = 0;
	constructor(options) {
		this.#options = options;
		this.#limits = makeLimits(options.atOnce);
		this.#client = openDownloadClient({
			stallTimeoutS: options.timeoutS,
			allowPrivateHosts: options.allowPrivateHosts
		});
	}
	static async open(options) {
		const { folder, boundary } = options;
		try {
			await makeFolder(folder);
			if (!isInside(boundary, await realpath(folder))) throw new Error("leads out of the corpus folder");
			await removeStrayNotes(folder);
		} catch (cause) {
			const code = systemErrorCode(cause);
			throw new UserError("CLIPS_FOLDER", {
				message: `${folder}: can't take the clips that are downloaded (${code ?? messageOf(cause)})`,
				hint: "make it a folder that this user may write to, or name another inside the corpus folder with --clips-subdir",
				cause
			}, code === void 0 || isRefusal(code) ? 2 : 3);
		}
		return new ClipDownloads(options);
	}
	get bytesReceived() {
		return this.#bytesReceived;
	}
	notePresent(name) {
		this.#options.progress.markDone(name);
	}
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
		if (fault !== void 0) return {
			code: "LABEL_NAME",
			reason: `the file name ${fault}`
		};
		const destination = join(folder, name);
		const place = await lookAt(destination);
		if (place === "file") return OK;
		if (place === "other") return {
			code: "CLIP_NOT_REGULAR",
			reason: "what stands in its place is no regular file"
		};
		const recorded = progress.get(name);
		if (recorded?.state === "failed" && !this.#mayHavePassed(recorded.reason)) return {
			code: "DOWNLOAD_REFUSED",
			reason: `${recorded.reason ?? "failed"} (in an earlier run)`
		};
		const { host } = new URL(url);
		const { open } = this.#limitsFor(host);
		return open(() => this.#limits.open(() => this.#download({
			name,
			url
		}, destination, host)));
	}
	#mayHavePassed(reason) {
		const { retryFailed, allowPrivateHosts } = this.#options;
		return retryFailed || allowPrivateHosts && reason?.includes("is an address of this machine or of a private network") === true;
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
		if (trust === "none") return {
			code: "DOWNLOAD_FAILED",
			reason: `${host} has failed too often in a row; another run asks it again`
		};
		try {
			const { sizeBytes, resumedAt } = await downloadFile({
				url,
				destination,
				origin: "manifest",
				minBytes: 1,
				maxBytes: maxClipBytes,
				refusedTypes: NO_VIDEO
			}, {
				client: this.#client,
				signal,
				onRetry,
				takeTurn: (work) => this.#limitsFor(host).transfer(() => this.#limits.transfer(work)),
				...trust === "one-try" ? { retries: 0 } : {}
			});
			this.#bytesReceived += sizeBytes - resumedAt;
			this.#health.noteAnswer(host);
			progress.markDone(name);
			return;
		} catch (error) {
			const fault = error instanceof UserError ? error.cause : void 0;
			if (!(fault instanceof DownloadFault)) throw error;
			return await this.#settleFault(fault, {
				name,
				destination,
				host
			});
		}
	}
	async #settleFault({ kind, code, message: reason }, { name, destination, host }) {
		if (kind === "final") {
			this.#health.noteAnswer(host);
			await removePart(destination);
			this.#options.progress.markFailed(name, reason);
		} else this.#health.noteFailure(host);
		return {
			code,
			reason
		};
	}
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
	const isStray = (name) => name.endsWith(nextPath(ending)) || name.endsWith(ending) && !names.has(name.slice(0, -5));
	const stray = [...names].filter(isStray);
	await Promise.all(stray.map((name) => rm(join(folder, name), { force: true })));
}
export { ClipDownloads };
