import { A as ROW_SCHEMA_SHA256, C as closeSettledSync, E as serialiseRow, I as systemErrorCode, P as UserError, S as closeSettled, _ as readState, b as redactAddress, g as isUnchanged, h as isSettled, l as CLIP_CHANGED, m as isSameState, p as isSampled, u as isFault, v as toState, w as monotonicMs, y as TOOL_VERSION } from "./base-BCPtbKOG.mjs";
import { a as explainFailedRead, c as readRows$1, d as digestHex, f as digestWords, g as readFully, h as randomWords, s as estimateRows, u as DigestTable, y as readLines } from "./validate-CmRo0hyH.mjs";
import { a as CORPORA, d as suggestCorpus, t as chooseCorpus, u as otherCorpora } from "./corpora-DGofu7n3.mjs";
import { a as removeDurably, c as writeFully, d as lockOutput, f as tidyLock, l as hasLostOutput, m as explainUnwritable, o as syncFolder, p as explainFailedWrite, s as writeDurably } from "./output-CPkopTjv.mjs";
import { $ as defaultConcurrency, A as formatBlock, B as recordSight, C as OUTCOME_NOTICES, D as indexPath, E as formatOutcome, G as ClipFolder, H as pathOf, J as TextList, K as clipsOf, L as readIngestManifest, M as isBrokenForEver, N as isLastingFault, O as INDEX_HEADING, P as hasBytes, Q as DOWNLOAD_DEFAULTS, T as digestSettings, U as resolveEntry, V as isLabelName, W as CorpusFolders, X as requireWithin, Y as NumberList, _ as settleOutputPlace, a as DEFAULT_WORLD, et as judgeAttrition, f as chooseShard, j as readIndexFile, k as extendIndexFile, m as writeManifest, nt as drawBoundary, p as announceFindings, q as EntryList, v as settleProgressPath, w as composeManifest, x as labelRangeOf } from "./ingest-CkxT9Rw9.mjs";
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const hash = (...args) => globalThis.process.getBuiltinModule("node:crypto").hash(...args);
const open = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").open(...args);
const realpath = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...args);
const writeFile = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...args);
const { setImmediate } = globalThis.process.getBuiltinModule("node:timers/promises");
const { constants: constants$1, fsyncSync, openSync, renameSync, rmSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
const { availableParallelism } = globalThis.process.getBuiltinModule("node:os");
const { basename, dirname, isAbsolute, join, normalize, resolve, sep } = globalThis.process.getBuiltinModule("node:path");
const { isDeepStrictEqual } = globalThis.process.getBuiltinModule("node:util");
// node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}
async function mapConcurrently(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, stopOnError = true, signal } = {}, isSettled) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);
		const result = [];
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = new Set();
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
			if (isResolved) return;
			isResolved = true;
			reject_(reason);
			cleanup();
			if (!isIterableDone) closeIterator(iterator);
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
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) return;
			for (const index of pendingIndexes) if (index < doneIndex) return;
			if (!stopOnError) {
				const collectedErrors = [];
				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) if (index in errors) collectedErrors.push(errors[index]);
				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors));
					return;
				}
			}
			isResolved = true;
			if (!isIterableDone) closeIterator(iterator);
			const lastIndex = Math.min(doneIndex, result.length);
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}
			resolve(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
		};
		const next = async () => {
			if (isResolved || currentIndex >= doneIndex) return;
			const index = currentIndex++;
			pendingIndexes.add(index);
			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);
				if (index < doneIndex) throw error;
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
			(async () => {
				try {
					const element = await nextItem.value;
					if (isResolved || index >= doneIndex) return;
					const value = await mapper(element, index);
					if (index >= doneIndex) return;
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}
					if (value === pMapSkip) skippedCount++;
					result[index] = isSettled && value !== pMapSkip ? {
						status: "fulfilled",
						value
					} : value;
				} catch (error) {
					if (index >= doneIndex) return;
					if (isSettled) result[index] = {
						status: "rejected",
						reason: error
					};
					else if (stopOnError) {
						reject(error);
						return;
					} else errors[index] = error;
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})().then(() => new Promise(() => {})).then(resolve_);
		};
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					await next();
				} catch (error) {
					reject(error);
					break;
				}
				if (isResolved || currentIndex >= doneIndex) break;
			}
		})();
	});
}
function pMapIterable(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, backpressure = concurrency, preserveOrder = true } = {}) {
	validateOptions(iterable, mapper, concurrency);
	if (!isLimit(backpressure, concurrency)) throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency}) and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`);
	return { [Symbol.asyncIterator]() {
		let isDone = false;
		const generator = (async function* () {
			const iterator = getIterator(iterable);
			let promises = [];
			let headIndex = 0;
			let isIterableDone = false;
			let doneIndex = Number.POSITIVE_INFINITY;
			let readingCount = 0;
			let runningMappersCount = 0;
			const mapperWaiters = new Map();
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
			const unfilledIndexes = new Set();
			const fillSlot = (result) => {
				promises[fillIndex++] = result;
				wake?.(result);
				wake = void 0;
			};
			const pull = createPuller(iterator);
			function trySpawn() {
				if (isDone || isIterableDone || index > stopIndex || readingCount >= concurrency || promises.length - headIndex >= backpressure) return;
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
							if (runningMappersCount < concurrency) runningMappersCount++;
							else await new Promise((resolve) => {
								mapperWaiters.set(mapperWaiterCount++, resolve);
							});
						} finally {
							readingCount--;
						}
						trySpawn();
						let returnValue;
						try {
							if (isDone || currentIndex > stopIndex) return {
								done: false,
								value: pMapSkip
							};
							returnValue = await mapper(element, currentIndex);
						} finally {
							releaseMapperSlot();
						}
						if (returnValue === pMapStop) stopIndex = Math.min(stopIndex, currentIndex);
						return {
							done: false,
							value: returnValue
						};
					} catch (error) {
						if (preserveOrder) stopIndex = Math.min(stopIndex, currentIndex);
						else if (currentIndex < doneIndex) isDone = true;
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
					if (!unfilledIndexes.delete(currentIndex)) return;
					if (result.done) {
						for (const unfilledIndex of unfilledIndexes) if (unfilledIndex > currentIndex) {
							unfilledIndexes.delete(unfilledIndex);
							fillSlot({ done: true });
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
					if (Object.hasOwn(result, "error")) throw result.error;
					if (done) {
						if (preserveOrder) return;
						continue;
					}
					if (value === pMapStop) return;
					trySpawn();
					if (value === pMapSkip) continue;
					yield value;
				}
			} finally {
				isDone = true;
				if (!isIterableDone) closeIterator(iterator);
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
	} };
}
const pMapSkip = Symbol("skip");
const pMapStop = Symbol("stop");
function validateOptions(iterable, mapper, concurrency) {
	if (iterable?.[Symbol.iterator] === void 0 && iterable?.[Symbol.asyncIterator] === void 0) throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	if (typeof mapper !== "function") throw new TypeError("Mapper function is required");
	if (!isLimit(concurrency, 1)) throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
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
	} catch {}
}
function createPuller(iterator) {
	let isSourceDone = false;
	const markDone = (item) => {
		if (item?.done) isSourceDone = true;
	};
	return () => {
		if (isSourceDone) return { done: true };
		const result = iterator.next();
		markDone(result);
		if (typeof result?.then !== "function") return result;
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});
		return promise;
	};
}
// src/clips/clip-name.ts
const MAX_PATH_BYTES = 1024;
const MAX_NAME_BYTES = 255;
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f]/;
const PLAIN_NAME = /^[\w-][\w.-]{0,254}$/;
function nameFault(name) {
	if (PLAIN_NAME.test(name)) return void 0;
	if (name === "") return "is empty";
	if (name === "." || name === "..") return "is a folder, not a file";
	if (/[/\\]/.test(name)) return "is a path, and only a plain file name is accepted";
	if (CONTROL_CHARACTER.test(name)) return "has a control character";
	if (!name.isWellFormed() || name.includes("�")) return "has bytes that are not valid text";
	if (Buffer.byteLength(name) > MAX_NAME_BYTES) return `is longer than ${MAX_NAME_BYTES} bytes`;
}
function pathFault(path) {
	if (path === "") return "is empty";
	if (path.startsWith("/")) return "is an absolute path";
	for (const part of path.split("/")) {
		if (part === "" || part === "." || part === "..") return "is a path with an empty part, or one of dots alone";
		const fault = nameFault(part);
		if (fault !== void 0) return fault.replace("is a path, and only a plain file name is accepted", "has a backslash");
	}
	return Buffer.byteLength(path) > MAX_PATH_BYTES ? `is longer than ${MAX_PATH_BYTES} bytes` : void 0;
}
// src/ingest/output/tally.ts
const MAX_LISTED_ITEMS = 1e3;
function add(list, item) {
	list.count += 1;
	if (list.items.length < 1e3) list.items.push(item);
}
var Tally = class {
	rejected = {
		count: 0,
		items: []
	};
	missing = {
		count: 0,
		items: []
	};
	broken = {
		count: 0,
		items: []
	};
	downloadFailed = {
		count: 0,
		items: []
	};
	conflicts = {
		count: 0,
		items: []
	};
	#written = 0;
	#standing = 0;
	#repeated = 0;
	addRejected(item) {
		add(this.rejected, item);
	}
	addMissing(item) {
		add(this.missing, item);
	}
	addBroken(item) {
		add(this.broken, item);
	}
	addDownloadFailed(item) {
		add(this.downloadFailed, item);
	}
	addConflict(item) {
		add(this.conflicts, item);
	}
	addWritten() {
		this.#written += 1;
	}
	addStanding() {
		this.#standing += 1;
	}
	addRepeated() {
		this.#repeated += 1;
	}
	get total() {
		return this.rejected.count + this.missing.count + this.downloadFailed.count + (this.broken.count + this.conflicts.count) + this.#written + this.#standing + this.#repeated;
	}
	get stats() {
		return {
			written: this.#written,
			skipped_download: this.downloadFailed.count,
			skipped_broken: this.broken.count,
			dedups: this.#standing + this.#repeated,
			attrition_pct: this.total === 0 ? 0 : this.downloadFailed.count / this.total,
			missing: this.missing.count,
			rejected: this.rejected.count,
			conflicts: this.conflicts.count
		};
	}
	get outcomes() {
		return {
			written: this.#written + this.#standing,
			dedup: this.#repeated,
			broken: this.broken.count,
			missing: this.missing.count,
			rejected: this.rejected.count,
			conflict: this.conflicts.count,
			"download-failed": this.downloadFailed.count
		};
	}
	get results() {
		const { stats, outcomes, rejected, missing, downloadFailed, broken, conflicts } = this;
		return {
			stats,
			outcomes,
			rejected,
			missing,
			download_failed: downloadFailed,
			broken,
			conflicts
		};
	}
};
// src/ingest/output/score-ledger.ts
function agree(a, b) {
	return a === b || a === 0 || b === 0;
}
function isSameScore(a, b) {
	return a.mos === b.mos && agree(a.mos_std_dev, b.mos_std_dev) && agree(a.n_ratings, b.n_ratings);
}
function describeScore({ mos, mos_std_dev, n_ratings }) {
	return `MOS ${mos}, standard deviation ${mos_std_dev}, ${n_ratings} ratings`;
}
function describeConflict(kept, { file, line, score }) {
	return `these bytes stand with ${describeScore(kept)}; ${file}:${line} gives ${describeScore(score)}`;
}
const SCORE_NUMBERS = 3;
var ScoreLedger = class {
	#digests;
	#scores = new NumberList(Float64Array);
	#isClaimed = new NumberList(Uint8Array);
	constructor(expected = 0) {
		this.#digests = new DigestTable(expected);
	}
	get size() {
		return this.#digests.size;
	}
	has(digest) {
		return this.#digests.find(digest) !== -1;
	}
	note(digest, { mos, mos_std_dev, n_ratings }) {
		const before = this.#digests.size;
		if (this.#digests.add(digest) < before) return false;
		for (const value of [
			mos,
			mos_std_dev,
			n_ratings
		]) this.#scores.push(value);
		this.#isClaimed.push(0);
		return true;
	}
	rowOf(digest) {
		return this.#digests.find(digest);
	}
	add(digest, score) {
		if (this.note(digest, score)) this.#isClaimed.set(this.#digests.size - 1, 1);
	}
	claim(digest, score) {
		const number = this.#digests.find(digest);
		if (number === -1) return { kind: "new" };
		const kept = this.#scoreOf(number);
		if (!isSameScore(kept, score)) return {
			kind: "conflict",
			kept
		};
		if (this.#isClaimed.at(number) === 1) return { kind: "repeated" };
		this.#isClaimed.set(number, 1);
		return { kind: "standing" };
	}
	#scoreOf(number) {
		const at = (place) => this.#scores.at(number * SCORE_NUMBERS + place) ?? 0;
		return {
			mos: at(0),
			mos_std_dev: at(1),
			n_ratings: at(2)
		};
	}
};
// src/ingest/shards/claim-log.ts
const CLAIMS_HEADING = { schema: "konvid-ingest-shard-claims-v1" };
function claimsPath(output) {
	return `${output}.claims`;
}
const BATCH_CHARACTERS = 65536;
const FLAGS = constants$1.O_WRONLY | constants$1.O_CREAT | constants$1.O_EXCL;
var ClaimLog = class {
	#path;
	#next;
	#file;
	#hash = createHash("sha256");
	#sizeBytes = 0;
	#waiting = `${JSON.stringify(CLAIMS_HEADING)}\n`;
	#rows;
	constructor(output) {
		this.#path = claimsPath(output);
		this.#next = `${this.#path}.next`;
		this.#file = this.#onDisk(() => {
			rmSync(this.#next, { force: true });
			return openSync(this.#next, FLAGS, 420);
		});
	}
	#onDisk(work) {
		try {
			return work();
		} catch (error) {
			throw explainFailedWrite(error, this.#path);
		}
	}
	noteRow({ file, line }, row) {
		const run = this.#rows;
		if (run !== void 0 && run.file === file && run.line + run.count === line && run.row + run.count === row) {
			this.#rows = {
				...run,
				count: run.count + 1
			};
			return;
		}
		this.#endRun();
		this.#rows = {
			file,
			line,
			row,
			count: 1
		};
	}
	noteOther(claim) {
		this.#endRun();
		this.#write(claim);
	}
	#endRun() {
		if (this.#rows !== void 0) this.#write(this.#rows);
		this.#rows = void 0;
	}
	#write(claim) {
		this.#waiting += `${JSON.stringify(claim)}\n`;
		if (this.#waiting.length >= BATCH_CHARACTERS) this.#flush();
	}
	#flush() {
		const bytes = Buffer.from(this.#waiting);
		this.#waiting = "";
		this.#onDisk(() => writeFully(this.#file, bytes));
		this.#hash.update(bytes);
		this.#sizeBytes += bytes.length;
	}
	async finish() {
		this.#endRun();
		this.#flush();
		this.#onDisk(() => {
			fsyncSync(this.#file);
			renameSync(this.#next, this.#path);
		});
		await syncFolder(dirname(this.#path));
		return {
			path: this.#path,
			size_bytes: this.#sizeBytes,
			sha256: this.#hash.digest("hex")
		};
	}
	close({ isLost = false } = {}) {
		closeSettledSync(this.#file);
		if (!isLost) rmSync(this.#next, { force: true });
	}
};
// src/labels/encoding.ts
const NUL_SHARE = .9;
function nulShare(head, parity) {
	let nuls = 0;
	for (let i = parity; i < head.length; i += 2) if (head[i] === 0) nuls += 1;
	return nuls / Math.max(1, Math.floor(head.length / 2));
}
function detectEncoding(head) {
	if (head[0] === 255 && head[1] === 254) return "utf-16le";
	if (head[0] === 254 && head[1] === 255) return "utf-16be";
	if (nulShare(head, 1) >= NUL_SHARE) return "utf-16le";
	if (nulShare(head, 0) >= NUL_SHARE) return "utf-16be";
	return "utf-8";
}
// src/labels/number.ts
const DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const DECIMAL_COMMA = /^[+-]?[0-9]+,[0-9]+$/;
const INTEGER = /^\+?([0-9]+)(?:\.0*)?$/;
function decimalMarkOf(text) {
	if (DECIMAL_COMMA.test(text)) return "comma";
	return text.includes(".") ? "dot" : "unknown";
}
function parseDecimal(text, mark) {
	if (mark === "comma" && text.includes(".")) return void 0;
	const plain = mark === "comma" && DECIMAL_COMMA.test(text) ? text.replace(",", ".") : text;
	if (!DECIMAL.test(plain)) return void 0;
	const value = Number(plain);
	return Number.isFinite(value) ? value : void 0;
}
function parseCount(text) {
	const digits = INTEGER.exec(text)?.[1];
	const value = Number(digits);
	return digits !== void 0 && Number.isSafeInteger(value) ? value : void 0;
}
function parseFlickrId(text) {
	return /^([0-9]{1,20})(?:\.0*)?$/.exec(text)?.[1];
}
// src/clips/nested-folders.ts
async function listNested(top, { min, max }, all) {
	const seen = new Set([top.path]);
	const found = [];
	let level = [{
		folder: top,
		prefix: "",
		isLinked: false
	}];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth >= min) found.push(...level);
		if (depth === max) break;
		const next = [];
		for (const nested of level) for (const below of await listBelow(nested, all)) {
			if (seen.has(below.folder.path)) continue;
			seen.add(below.folder.path);
			next.push(below);
		}
		level = next;
	}
	return found;
}
async function listBelow({ folder, prefix, isLinked }, all) {
	const below = [];
	for (const { name, kind } of [...folder.entries].sort((a, b) => a.name < b.name ? -1 : 1)) {
		if (kind === "file") continue;
		const inside = await all.folderIn(join(folder.path, name), kind);
		if (inside === void 0) continue;
		below.push({
			folder: inside,
			prefix: `${prefix}${name}/`,
			isLinked: isLinked || kind === "other"
		});
	}
	return below;
}
function mergeNested(top, nested) {
	return {
		path: top.path,
		entries: new EntryList(entriesOf(nested))
	};
}
function* entriesOf(nested) {
	for (const { folder, prefix, isLinked } of nested) for (const { name, kind } of folder.entries) if (kind !== "folder") yield {
		name: `${prefix}${name}`,
		kind: isLinked ? "other" : kind
	};
}
// src/clips/corpus-clips.ts
var CorpusClips = class {
	folders;
	#byPart;
	constructor(parts) {
		this.#byPart = new Map([...Map.groupBy(parts, ({ part }) => part)].map(([part, members]) => [part, members.map(({ clips }) => clips)]));
		this.folders = parts.map(({ clips }) => clips);
	}
	get size() {
		return this.folders.reduce((sum, { size }) => sum + size, 0);
	}
	get names() {
		return this.#listNames();
	}
	*#listNames() {
		for (const { names } of this.folders) yield* names;
	}
	release() {
		for (const folder of this.folders) folder.release();
	}
	noteNamed(name) {
		for (const folder of this.folders) folder.noteNamed(name);
	}
	listUnnamed() {
		const names = new Set();
		for (const folder of this.folders) for (const name of folder.unnamed()) names.add(name);
		return [...names].sort();
	}
	folderOf(part) {
		return this.#byPart.get(part)?.[0];
	}
	named(name) {
		return this.folders.flatMap((folder) => folder.get(name) ?? []);
	}
	find(reference, part) {
		const own = this.#byPart.get(part) ?? [];
		const match = findIn(own, reference);
		if (match.kind !== "missing") return match;
		return findIn(this.folders.filter((folder) => !own.includes(folder)), reference);
	}
};
function findIn(folders, reference) {
	const [only, ...more] = folders;
	if (only !== void 0 && more.length === 0) return only.find(reference);
	const [first, ...rest] = folders.map((folder) => folder.find(reference)).filter(({ kind }) => kind !== "missing");
	if (first === void 0) return { kind: "missing" };
	return rest.length === 0 ? first : {
		kind: "ambiguous",
		candidates: [first, ...rest].flatMap(clipsOf)
	};
}
async function openTree(folder, corpus, all) {
	const { clipDepth, clipKey } = corpus;
	let found = [folder];
	if (clipDepth.max > 0) {
		const nested = await listNested(folder, clipDepth, all);
		found = clipKey === "path" ? [mergeNested(folder, nested)] : nested.map((one) => one.folder);
	}
	const folders = found.map((one) => new ClipFolder(one, corpus)).filter(({ size }) => size > 0);
	return {
		path: folder.path,
		folders
	};
}
async function takeOne(candidates, corpus, all) {
	const [found, ...others] = (await Promise.all(candidates.map((folder) => openTree(folder, corpus, all)))).filter(({ folders }) => folders.length > 0);
	if (others.length === 0 || found === void 0) return found;
	throw new UserError("CLIPS_AMBIGUOUS_FOLDER", {
		message: `clips lie in more than one folder: ${[found, ...others].map(({ path }) => path).join(", ")}`,
		hint: "name the one you mean with --clips-subdir, or a corpus folder that holds it alone, or move the others away"
	});
}
async function takeParts(known, corpus, { all, list }) {
	const parts = [...known];
	for (const [part, aliases] of Object.entries(corpus.clipParts)) {
		if (parts.some((folder) => folder.part === part)) continue;
		const tree = await takeOne(await list(aliases), corpus, all);
		const isNew = ({ path }) => !parts.some((folder) => folder.clips.path === path);
		parts.push(...(tree?.folders ?? []).filter(isNew).map((clips) => ({
			part,
			clips
		})));
	}
	return parts;
}
async function takeAny(candidates, corpus, all) {
	return ((await takeOne(candidates, corpus, all))?.folders ?? []).map((clips) => ({
		part: void 0,
		clips
	}));
}
async function takeSubdir(all, corpus, subdir) {
	const folder = await all.at(checkSubdir(subdir));
	if (folder === void 0) return [];
	const { folders } = await openTree(folder, corpus, all);
	return (folders.length > 0 ? folders : [new ClipFolder(folder, corpus)]).map((clips) => ({
		part: corpus.mainClipPart,
		clips
	}));
}
function checkSubdir(subdir) {
	const path = normalize(subdir);
	if (subdir !== "" && !isAbsolute(path) && path.split(sep)[0] !== "..") return path;
	throw new UserError("OPTION_INVALID", {
		message: `--clips-subdir ${JSON.stringify(subdir)}: expected a folder inside the corpus folder, such as clips`,
		hint: "name the corpus folder itself with --corpus-dir"
	});
}
async function findClips(folders, corpus, { subdir }) {
	if (subdir !== void 0) return new CorpusClips(await takeSubdir(folders, corpus, subdir));
	const named = {
		all: folders,
		list: (aliases) => folders.named(aliases)
	};
	const oneDeeper = {
		all: folders,
		list: (aliases) => folders.namedOneDeeper(aliases)
	};
	let parts = await takeParts([], corpus, named);
	if (parts.length === 0 && corpus.clipDepth.max > 0) parts = await takeParts([], corpus, oneDeeper);
	if (parts.length === 0) parts = await takeAny([await folders.root()], corpus, folders);
	if (parts.every(({ part }) => part !== void 0)) parts = await takeParts(parts, corpus, oneDeeper);
	if (parts.length === 0) parts = await takeAny(await folders.subfolders(), corpus, folders);
	return new CorpusClips(parts);
}
function requireClips(clips, corpus, { root, subdir }) {
	if (clips.size > 0) return;
	const names = Object.values(corpus.clipParts).flat();
	const endings = [...new Set(corpus.clipEndings.flat())].join(" or ");
	const elsewhere = names.length === 0 ? " or deeper" : `, in ${names.join(" or ")}, or one level deeper`;
	throw new UserError("CLIPS_NOT_FOUND", {
		message: subdir === void 0 ? `${root}: no ${endings} file in it${elsewhere}` : `${join(root, subdir)}: no ${endings} file in it`,
		hint: `put the clips of ${corpus.title} into ${subdir ?? names[0] ?? "."}/, or name another folder with --corpus-dir`
	});
}
function downloadFolderOf(clips, corpus, { root, subdir }) {
	const [name = ""] = corpus.clipParts[corpus.mainClipPart] ?? [];
	return clips.folderOf(corpus.mainClipPart)?.path ?? join(root, subdir ?? name);
}
// src/labels/dialect.ts
const DELIMITERS = {
	comma: ",",
	semicolon: ";",
	tab: "	"
};
function findColumn(headers, aliases, file) {
	const folded = headers.map((header) => header.toLowerCase());
	for (const alias of aliases) {
		const index = folded.indexOf(alias);
		if (index === -1) continue;
		if (folded.indexOf(alias, index + 1) !== -1) throw new UserError("LABELS_DUPLICATE_COLUMN", {
			message: `${file}: line 1: the column "${headers[index]}" stands more than once`,
			hint: "remove or rename all but one: which of them holds the value can only be guessed"
		});
		return {
			index,
			header: headers[index] ?? null
		};
	}
}
function findScoreColumn(headers, aliases, file) {
	return aliases.reduceRight((otherwise, alias) => {
		const column = findColumn(headers, [alias], file);
		if (column === void 0 || otherwise === void 0) return column ?? otherwise;
		return {
			...column,
			otherwise
		};
	}, void 0);
}
function columnsByHeader(headers, corpus, file) {
	const columns = {};
	for (const [role, aliases] of Object.entries(corpus.columns)) {
		const column = (role === "mos" ? findScoreColumn : findColumn)(headers, aliases, file);
		if (column !== void 0) columns[role] = column;
	}
	return (columns.file !== void 0 || corpus.joinsByFlickrId && columns.flickr_id !== void 0) && columns.mos !== void 0 ? columns : void 0;
}
function columnsByPosition(fields, corpus) {
	if (!corpus.joinsByFlickrId) return void 0;
	const [id = "", score = "", rate] = fields;
	const { min, max } = corpus.mosRange;
	const isId = (parseFlickrId(id)?.length ?? 0) >= 9;
	const mos = parseDecimal(score, "dot");
	const isRate = rate === void 0 || (parseDecimal(rate, "dot") ?? 0) > max;
	if (fields.length > 3 || !isId || mos === void 0 || mos < min || mos > max || !isRate) return void 0;
	return {
		flickr_id: {
			index: 0,
			header: null
		},
		mos: {
			index: 1,
			header: null
		}
	};
}
function tellingLineOf(head) {
	return head.split(/\r\n|\n|\r/).find((line) => line.trim() !== "") ?? "";
}
function detectDialect(line, context) {
	const { encoding, corpus, file, splitLine } = context;
	for (const hasHeader of [true, false]) for (const [name, delimiter] of Object.entries(DELIMITERS)) {
		const fields = splitLine(line, delimiter);
		const columns = hasHeader ? columnsByHeader(fields, corpus, file) : columnsByPosition(fields, corpus);
		if (columns === void 0) continue;
		return {
			encoding,
			delimiterName: name,
			delimiter,
			columns,
			fieldCount: fields.length,
			hasHeader
		};
	}
}
function detectSheetDialect(headers, { sheet, corpus, file }) {
	const columns = columnsByHeader(headers, corpus, file);
	if (columns === void 0) return void 0;
	return {
		encoding: "utf-8",
		delimiterName: "comma",
		delimiter: DELIMITERS.comma,
		columns,
		fieldCount: headers.length,
		hasHeader: true,
		sheet
	};
}
function describeDialect({ encoding, delimiterName, hasHeader, sheet }) {
	if (sheet !== void 0) return `xlsx, sheet ${sheet}`;
	return [
		encoding,
		delimiterName,
		...hasHeader ? [] : ["no header"]
	].join(", ");
}
// src/labels/key-evidence.ts
const MOST_KEYS = 512;
var KeyEvidence = class {
	#seen = 0;
	#counts = new Map();
	note(key) {
		if (this.#seen === MOST_KEYS || key === "") return;
		this.#seen += 1;
		for (const corpus of CORPORA) if (corpus.keyShape?.test(key) === true) this.#counts.set(corpus, (this.#counts.get(corpus) ?? 0) + 1);
	}
	get owner() {
		return [...this.#counts].find(([, count]) => count * 2 > this.#seen)?.[0];
	}
};
// src/labels/label.ts
const MAX_SHOWN_CHARACTERS$1 = 60;
const MAX_STD_DEV = 100;
function show$1(cell) {
	const text = cell.length > MAX_SHOWN_CHARACTERS$1 ? `${cell.slice(0, MAX_SHOWN_CHARACTERS$1)}…` : cell;
	return JSON.stringify(text);
}
var Rejection = class {
	field;
	code;
	reason;
	constructor(field, code, reason) {
		this.field = field;
		this.code = code;
		this.reason = reason;
	}
};
var LabelParser = class {
	#corpus;
	#dialect;
	#file;
	#mark;
	offScale = 0;
	constructor(corpus, dialect, file) {
		this.#corpus = corpus;
		this.#dialect = dialect;
		this.#file = file;
		this.#mark = dialect.delimiterName === "comma" ? "dot" : "unknown";
	}
	parse(cells, line) {
		try {
			this.#checkFieldCount(cells);
			const name = this.#name(cells);
			return {
				file: this.#file,
				line,
				name,
				flickrId: this.#flickrId(cells, name),
				mos: this.#mos(cells),
				mosStdDev: this.#mosStdDev(cells),
				nRatings: this.#nRatings(cells),
				url: this.#cell(cells, "url") || void 0
			};
		} catch (rejection) {
			if (!(rejection instanceof Rejection)) throw rejection;
			const { field, code, reason } = rejection;
			return {
				file: this.#file,
				line,
				field,
				code,
				reason
			};
		}
	}
	#cell(cells, role) {
		let column = this.#dialect.columns[role];
		while (column?.otherwise !== void 0 && (cells[column.index] ?? "") === "") column = column.otherwise;
		return column === void 0 ? "" : cells[column.index] ?? "";
	}
	#checkFieldCount(cells) {
		const { fieldCount } = this.#dialect;
		if (cells.length === fieldCount) return;
		const surplus = cells.slice(fieldCount);
		if (cells.length >= fieldCount && surplus.every((cell) => cell === "")) return;
		throw new Rejection(null, "LABEL_FIELD_COUNT", `${cells.length} fields where the file's first line has ${fieldCount}`);
	}
	#name(cells) {
		if (this.#dialect.columns.file === void 0) return void 0;
		const name = this.#cell(cells, "file");
		const fault = this.#corpus.clipKey === "path" ? pathFault(name) : nameFault(name);
		if (fault !== void 0) throw new Rejection("file", "LABEL_NAME", `the file name ${show$1(name)} ${fault}`);
		return name;
	}
	#flickrId(cells, name) {
		const inName = name === void 0 ? void 0 : this.#corpus.flickrIdInName?.exec(name)?.[1];
		const cell = this.#cell(cells, "flickr_id");
		if (cell === "" && name !== void 0) return inName;
		const id = parseFlickrId(cell);
		if (id === void 0) throw new Rejection("flickr_id", "LABEL_ID", `the id ${show$1(cell)} is not a number of up to 20 digits`);
		if (inName !== void 0 && inName !== id) throw new Rejection("flickr_id", "LABEL_ID", `the id ${show$1(cell)} is not the one in the file name ${show$1(name ?? "")}`);
		return id;
	}
	#decimal(cells, role, code) {
		const cell = this.#cell(cells, role);
		const mark = decimalMarkOf(cell);
		const value = mark === "unknown" || this.#mark === "unknown" || mark === this.#mark ? parseDecimal(cell, mark) : void 0;
		if (value !== void 0) {
			if (this.#mark === "unknown") this.#mark = mark;
			return value;
		}
		throw new Rejection(role, code, `${show$1(cell)} is not a number with a decimal ${this.#mark === "comma" ? "comma" : "point"}`);
	}
	#mos(cells) {
		const { min, max } = this.#corpus.mosRange;
		const mos = this.#decimal(cells, "mos", "LABEL_MOS");
		if (mos >= min && mos <= max) return mos;
		this.offScale += 1;
		throw new Rejection("mos", "LABEL_MOS", `the score ${mos} is outside ${min}..${max}`);
	}
	#mosStdDev(cells) {
		if (this.#cell(cells, "mos_std_dev") === "") return 0;
		const deviation = this.#decimal(cells, "mos_std_dev", "LABEL_STD_DEV");
		if (deviation >= 0 && deviation <= MAX_STD_DEV) return deviation;
		throw new Rejection("mos_std_dev", "LABEL_STD_DEV", `the standard deviation ${deviation} is outside 0..${MAX_STD_DEV}`);
	}
	#nRatings(cells) {
		const cell = this.#cell(cells, "n_ratings");
		if (cell === "") return 0;
		const count = parseCount(cell);
		if (count !== void 0) return count;
		throw new Rejection("n_ratings", "LABEL_COUNT", `the rating count ${show$1(cell)} is not a whole number of 0 or more`);
	}
};
function isRejected(entry) {
	return "code" in entry;
}
// src/labels/label-list.ts
const NAME = 1;
const FLICKR_ID = 2;
const URL$1 = 4;
var LabelList = class {
	#file;
	#needsIds;
	#lines = new NumberList(Uint32Array);
	#mos = new NumberList(Float64Array);
	#mosStdDev = new NumberList(Float64Array);
	#nRatings = new NumberList(Float64Array);
	#texts = new TextList();
	#firstText = new NumberList(Uint32Array);
	#hasText = new NumberList(Uint8Array);
	#rejected = new Map();
	#withUrl = 0;
	highestMos = 0;
	constructor(file, { needsIds = true } = {}) {
		this.#file = file;
		this.#needsIds = needsIds;
	}
	get length() {
		return this.#lines.length;
	}
	get rejectedCount() {
		return this.#rejected.size;
	}
	get hasUrls() {
		return this.#withUrl > 0;
	}
	push(entry) {
		this.#firstText.push(this.#texts.length);
		if (isRejected(entry)) {
			this.#rejected.set(this.length, entry);
			this.#pushNumbers(entry.line, 0, 0, 0);
			this.#hasText.push(0);
			return;
		}
		this.#pushNumbers(entry.line, entry.mos, entry.mosStdDev, entry.nRatings);
		const flickrId = this.#needsIds || entry.name === void 0 ? entry.flickrId : void 0;
		this.#hasText.push(this.#pushText(entry.name, NAME) | this.#pushText(flickrId, FLICKR_ID) | this.#pushText(entry.url, URL$1));
		if (entry.url !== void 0) this.#withUrl += 1;
		this.highestMos = Math.max(this.highestMos, entry.mos);
	}
	#pushNumbers(line, mos, mosStdDev, nRatings) {
		this.#lines.push(line);
		this.#mos.push(mos);
		this.#mosStdDev.push(mosStdDev);
		this.#nRatings.push(nRatings);
	}
	#pushText(text, bit) {
		if (text === void 0) return 0;
		this.#texts.push(text);
		return bit;
	}
	at(number) {
		const rejected = this.#rejected.size === 0 ? void 0 : this.#rejected.get(number);
		if (rejected !== void 0) return rejected;
		const bits = this.#hasText.at(number) ?? 0;
		const name = this.#firstText.at(number) ?? 0;
		const flickrId = name + ((bits & NAME) === 0 ? 0 : 1);
		const url = flickrId + ((bits & FLICKR_ID) === 0 ? 0 : 1);
		return {
			file: this.#file,
			line: this.#lines.at(number) ?? 0,
			name: (bits & NAME) === 0 ? void 0 : this.#texts.at(name),
			flickrId: (bits & FLICKR_ID) === 0 ? void 0 : this.#texts.at(flickrId),
			mos: this.#mos.at(number) ?? 0,
			mosStdDev: this.#mosStdDev.at(number) ?? 0,
			nRatings: this.#nRatings.at(number) ?? 0,
			url: (bits & URL$1) === 0 ? void 0 : this.#texts.at(url)
		};
	}
	*[Symbol.iterator]() {
		for (let number = 0; number < this.length; number += 1) yield this.at(number);
	}
};
// src/labels/open-labels.ts
async function openLabels(path) {
	try {
		return await open(path, constants$1.O_RDONLY | constants$1.O_NONBLOCK);
	} catch (cause) {
		throw new UserError("LABELS_UNREADABLE", {
			message: `${path}: can't be opened (${systemErrorCode(cause) ?? String(cause)})`,
			hint: "check the permissions of the label file",
			cause
		});
	}
}
async function readUnchanged(file, path, read) {
	const before = await file.stat({ bigint: true });
	if (!before.isFile()) throw new UserError("LABELS_UNREADABLE", { message: `${path}: is not a regular file` });
	const result = await read(file);
	if (isSameState(toState(before), toState(await file.stat({ bigint: true })))) return result;
	throw new UserError("LABELS_UNREADABLE", {
		message: `${path}: changed while it was read`,
		hint: "run again once nobody writes to it"
	});
}
async function withLabels(path, read) {
	const file = await openLabels(path);
	try {
		return await readUnchanged(file, path, read);
	} catch (cause) {
		const code = systemErrorCode(cause);
		if (cause instanceof UserError || code === void 0 || !/^E[A-Z]+$/.test(code)) throw cause;
		throw new UserError("LABELS_READ_FAILED", {
			message: `${path}: reading failed (${code})`,
			hint: "mend the disk, or its network, and run the same command again",
			cause
		}, 3);
	} finally {
		await closeSettled(file);
	}
}
// src/labels/plain-rows.ts
const SPECIAL_BYTES = [34, 13];
const SPECIAL_CHARACTERS = /["\r]/;
const CHUNK_BYTES$1 = 262144;
function isPlain(text) {
	return !SPECIAL_CHARACTERS.test(text);
}
function splitPlainLine(line, delimiter) {
	const cells = [];
	let start = 0;
	for (let end = line.indexOf(delimiter); end !== -1; end = line.indexOf(delimiter, start)) {
		cells.push(line.slice(start, end).trim());
		start = end + 1;
	}
	cells.push(line.slice(start).trim());
	return cells;
}
async function hasPlainRows(file, maxBytes) {
	const chunk = Buffer.alloc(CHUNK_BYTES$1);
	for (let position = 0; position < maxBytes;) {
		const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES$1, position);
		if (bytesRead === 0) break;
		const bytes = chunk.subarray(0, bytesRead);
		if (SPECIAL_BYTES.some((byte) => bytes.includes(byte))) return false;
		position += bytesRead;
	}
	return true;
}
var PlainRows = class {
	#delimiter;
	#take;
	#rest = "";
	#line = 1;
	constructor(delimiter, take) {
		this.#delimiter = delimiter;
		this.#take = take;
	}
	add(text) {
		if (!isPlain(text)) return false;
		const lines = (this.#rest + text).split("\n");
		this.#rest = lines.pop() ?? "";
		for (const line of lines) this.#addLine(line);
		return true;
	}
	finish() {
		this.#addLine(this.#rest);
	}
	#addLine(line) {
		const cells = splitPlainLine(line, this.#delimiter);
		if (cells.length > 1 || cells[0] !== "") this.#take(cells, this.#line);
		this.#line += 1;
	}
};
// src/labels/read-labels.ts
const CHUNK_BYTES = 65536;
const MAX_FIRST_LINE = 200;
const WORKBOOK = /\.xlsx$/i;
function readRows(path, sheet, corpus) {
	return withLabels(path, async (file) => {
		if ((await file.stat()).size > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
		const bytes = await file.readFile();
		const { readSheet } = await import("./read-workbook-BeSm_aLJ.mjs");
		const sha256 = createHash("sha256").update(bytes).digest("hex");
		return {
			rows: await readSheet(bytes, {
				name: path,
				sheet
			}),
			sha256
		};
	});
}
async function recogniseSheet(path, corpus) {
	const { workbookSheet: sheet } = corpus;
	if (sheet === null) return {
		dialect: void 0,
		firstLine: "(a workbook)"
	};
	const { rows } = await readRows(path, sheet, corpus);
	if (rows === void 0) return {
		dialect: void 0,
		firstLine: `(a workbook without a sheet ${sheet})`
	};
	const headers = rows[0]?.cells ?? [];
	const firstLine = headers.join(",").slice(0, MAX_FIRST_LINE);
	return {
		dialect: detectSheetDialect(headers, {
			sheet,
			corpus,
			file: path
		}),
		firstLine
	};
}
async function recogniseLabels(path, corpus) {
	if (WORKBOOK.test(path)) return recogniseSheet(path, corpus);
	const bytes = await withLabels(path, (file) => readFully(file, Buffer.alloc(CHUNK_BYTES), 0));
	const encoding = detectEncoding(bytes);
	const head = new TextDecoder(encoding).decode(bytes);
	const firstLine = (head.split(/[\r\n]/, 1)[0] ?? "").slice(0, MAX_FIRST_LINE);
	const line = tellingLineOf(head);
	return {
		dialect: detectDialect(line, {
			encoding,
			corpus,
			file: path,
			splitLine: isPlain(line) ? splitPlainLine : (await import("./quoted-BIpv9A1X.mjs").then((n) => ({ splitQuotedLine: n.n, takeQuotedRows: n.r }))).splitQuotedLine
		}),
		firstLine
	};
}
function refuseManyBytes(path, { maxLabelBytes, title }) {
	throw new UserError("LABELS_TOO_LARGE", {
		message: `${path}: larger than ${maxLabelBytes} bytes; no label file of ${title} is`,
		hint: "check that this is the file that came with the corpus"
	});
}
async function* decode(file, { path, dialect, corpus, hash }) {
	const decoder = new TextDecoder(dialect.encoding);
	let position = 0;
	for (;;) {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, position);
		if (bytesRead === 0) break;
		position += bytesRead;
		if (position > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
		const bytes = buffer.subarray(0, bytesRead);
		hash.update(bytes);
		yield decoder.decode(bytes, { stream: true });
	}
	yield decoder.decode();
}
function refuseManyRows({ path, corpus }, keyOwner) {
	const { maxRows, moreAre } = corpus.rowCountGuard;
	const probably = keyOwner === void 0 || keyOwner === corpus ? moreAre : keyOwner.name;
	const has = corpus.publishedClips === 0 ? "no corpus of your own may have more" : `${corpus.name} has ${corpus.publishedClips}`;
	throw new UserError("LABELS_WRONG_CORPUS", {
		message: `${path}: more than ${maxRows} rows; ${has}`,
		hint: probably === void 0 ? "check that this is the file that came with the corpus" : suggestCorpus(probably)
	});
}
var RowTaker = class {
	#context;
	#parser;
	#entries;
	#evidence = new KeyEvidence();
	#keyIndex;
	constructor(context) {
		const { path, dialect, corpus } = context;
		const name = basename(path);
		this.#context = context;
		this.#parser = new LabelParser(corpus, dialect, name);
		this.#entries = new LabelList(name, { needsIds: corpus.joinsByFlickrId });
		this.#keyIndex = (dialect.columns.file ?? dialect.columns.flickr_id)?.index ?? -1;
	}
	take(cells, line) {
		const { corpus, rowsBefore } = this.#context;
		if (rowsBefore + this.#entries.length === corpus.rowCountGuard.maxRows) refuseManyRows(this.#context, this.#evidence.owner);
		this.#evidence.note(cells[this.#keyIndex] ?? "");
		this.#entries.push(this.#parser.parse(cells, line));
	}
	finish() {
		return {
			entries: this.#entries,
			offScale: this.#parser.offScale,
			keyOwner: this.#evidence.owner
		};
	}
};
async function takePlainRows(file, context, take) {
	const rows = new PlainRows(context.dialect.delimiter, take);
	for await (const text of decode(file, context)) {
		if (rows.add(text)) continue;
		throw new UserError("LABELS_UNREADABLE", {
			message: `${context.path}: changed while it was read`,
			hint: "run again once nobody writes to it"
		});
	}
	rows.finish();
}
async function takeRows(file, taker, context) {
	const { path, dialect, corpus } = context;
	let isHeader = dialect.hasHeader;
	const take = (cells, line) => {
		if (!isHeader) taker.take(cells, line);
		isHeader = false;
	};
	if (dialect.encoding === "utf-8" && await hasPlainRows(file, corpus.maxLabelBytes)) return takePlainRows(file, context, take);
	const { takeQuotedRows } = await import("./quoted-BIpv9A1X.mjs").then((n) => ({ splitQuotedLine: n.n, takeQuotedRows: n.r }));
	return takeQuotedRows(decode(file, context), {
		name: basename(path),
		delimiter: dialect.delimiter
	}, take);
}
async function readSheetLabels(recognised, { corpus, rowsBefore }) {
	const { path, dialect, clipPart, sheet } = recognised;
	const { rows = [], sha256 } = await readRows(path, sheet, corpus);
	const taker = new RowTaker({
		path,
		dialect,
		corpus,
		rowsBefore
	});
	for (const { cells, line } of rows.slice(1)) taker.take(cells, line);
	return {
		path,
		name: basename(path),
		sha256,
		dialect,
		clipPart,
		...taker.finish()
	};
}
async function readLabels({ path, dialect, clipPart }, corpus, { rowsBefore = 0 } = {}) {
	const { sheet } = dialect;
	if (sheet !== void 0) return readSheetLabels({
		path,
		dialect,
		clipPart,
		sheet
	}, {
		corpus,
		rowsBefore
	});
	return withLabels(path, async (file) => {
		if ((await file.stat()).size > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
		const hash = createHash("sha256");
		const context = {
			path,
			dialect,
			corpus,
			hash,
			rowsBefore
		};
		const taker = new RowTaker(context);
		await takeRows(file, taker, context);
		return {
			path,
			name: basename(path),
			sha256: hash.digest("hex"),
			dialect,
			clipPart,
			...taker.finish()
		};
	});
}
// src/labels/refuse-labels.ts
const MAX_LISTED$1 = 5;
function describeAccepted({ columns, joinsByFlickrId }) {
	const names = (aliases) => `(${aliases.join(" | ")})`;
	return `a header with ${joinsByFlickrId ? `${names(columns.file)} or ${names(columns.flickr_id)}` : names(columns.file)}, and ${names(columns.mos)}; separated by comma, semicolon or tab`;
}
function describeFirstLines(files) {
	return [...files.slice(0, MAX_LISTED$1).map(({ path, firstLine }) => `${path} begins with ${JSON.stringify(firstLine)}`), ...files.length > MAX_LISTED$1 ? [`and ${files.length - MAX_LISTED$1} more`] : []].join("; ");
}
async function isReadableAs(path, corpus) {
	try {
		return (await recogniseLabels(path, corpus)).dialect !== void 0;
	} catch (error) {
		if (error instanceof UserError) return false;
		throw error;
	}
}
async function findOwner(files, corpus) {
	const others = otherCorpora(corpus);
	const byName = others.find(({ signature }) => files.some(({ name }) => signature.test(name)));
	if (byName !== void 0) return byName;
	for (const other of others) for (const { path } of files) if (await isReadableAs(path, other)) return other;
}
async function refuseUnknown(root, corpus, files) {
	const [folder] = corpus.labelFolders;
	if (files.length === 0) throw new UserError("LABELS_NOT_FOUND", {
		message: `${root}: no label file (${corpus.workbookSheet === null ? ".csv" : ".csv, .xlsx"}) in it, in ${corpus.labelFolders.join(" or ")}, or one level deeper`,
		hint: `unpack the metadata of ${corpus.title} into ${folder}/, or name another folder with --corpus-dir`
	});
	const owner = await findOwner(files, corpus);
	if (owner !== void 0) throw new UserError("LABELS_WRONG_CORPUS", {
		message: `no file is recognised as labels of ${corpus.name}: ${describeFirstLines(files)}`,
		hint: suggestCorpus(owner.name)
	});
	throw new UserError("LABELS_UNKNOWN", {
		message: `no file is recognised as labels of ${corpus.name}: ${describeFirstLines(files)}`,
		hint: `accepted: ${describeAccepted(corpus)}`
	});
}
// src/labels/find-labels.ts
function isOfKind(name, { nameHas }) {
	return name.toLowerCase().includes(nameHas);
}
function rankOf(name, { labelSets }) {
	const rank = labelSets.findIndex((kinds) => kinds.some((kind) => isOfKind(name, kind)));
	return rank === -1 ? labelSets.length : rank;
}
function clipPartOf(name, { labelSets, mainClipPart }) {
	return labelSets.flat().find((kind) => isOfKind(name, kind))?.clipPart ?? mainClipPart;
}
function isForeign(name, corpus) {
	return !corpus.signature.test(name) && otherCorpora(corpus).some(({ signature }) => signature.test(name));
}
function* labelFilesIn({ path, entries }, { clipExtension }) {
	for (const { name, kind } of entries.without(clipExtension)) {
		if (kind === "folder" || !isLabelName(name)) continue;
		yield {
			folder: path,
			name,
			kind
		};
	}
}
function candidatesOf(folders, corpus) {
	return folders.flatMap((folder) => [...labelFilesIn(folder, corpus)]).sort((a, b) => rankOf(a.name, corpus) - rankOf(b.name, corpus) || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
}
async function resolveLabels(entry, boundary) {
	const path = await resolveEntry(entry, boundary);
	if (typeof path === "string") return path;
	throw new UserError("LABELS_UNREADABLE", { message: `${entry.folder}: the label file ${entry.name} is ${path.reason}` });
}
var LabelSearch = class {
	#corpus;
	#boundary;
	#recognised = [];
	unrecognised = [];
	constructor(corpus, boundary) {
		this.#corpus = corpus;
		this.#boundary = boundary;
	}
	async visit(tier) {
		const lacking = this.#lackingKinds();
		for (const entry of candidatesOf(tier, this.#corpus)) {
			if (lacking !== void 0 && !lacking.some((kind) => isOfKind(entry.name, kind))) continue;
			await this.#look(entry);
		}
	}
	async #look(entry) {
		const { name } = entry;
		const path = await resolveLabels(entry, this.#boundary);
		const { dialect, firstLine } = await recogniseLabels(path, this.#corpus);
		if (dialect === void 0 || isForeign(name, this.#corpus)) this.unrecognised.push({
			path,
			name,
			firstLine
		});
		else this.#recognised.push({
			path,
			name,
			dialect,
			clipPart: clipPartOf(name, this.#corpus)
		});
	}
	get #kinds() {
		const [first] = this.#recognised;
		return first === void 0 ? void 0 : this.#corpus.labelSets[rankOf(first.name, this.#corpus)] ?? [];
	}
	#firstOf(kind) {
		return this.#recognised.find(({ name }) => isOfKind(name, kind));
	}
	#lackingKinds() {
		return this.#kinds?.filter((kind) => this.#firstOf(kind) === void 0);
	}
	get isComplete() {
		return this.#lackingKinds()?.length === 0;
	}
	finish() {
		const [first] = this.#recognised;
		if (first === void 0) return void 0;
		const ofSet = (this.#kinds ?? []).flatMap((kind) => this.#firstOf(kind) ?? []);
		const taken = new Set(ofSet.length === 0 ? [first] : ofSet);
		return {
			files: [...taken],
			passedOver: this.#recognised.filter((file) => !taken.has(file)).map(({ path }) => path),
			lacking: (this.#lackingKinds() ?? []).map(({ nameHas }) => nameHas)
		};
	}
};
async function findLabels(folders, corpus, boundary) {
	const search = new LabelSearch(corpus, boundary);
	for await (const tier of folders.tiers(corpus.labelFolders)) {
		await search.visit(tier);
		if (search.isComplete) break;
	}
	return search.finish() ?? refuseUnknown(boundary.root, corpus, search.unrecognised);
}
async function takeNamedLabels(given, corpus) {
	const path = await realpath(resolve(given)).catch((cause) => {
		throw new UserError("MANIFEST_CSV_NOT_FOUND", {
			message: `--manifest-csv ${given}: can't be opened (${systemErrorCode(cause) ?? String(cause)})`,
			hint: "check the path; where a manifest is named, no other label file is looked for",
			cause
		});
	});
	const name = basename(path);
	const { dialect, firstLine } = await recogniseLabels(path, corpus);
	if (dialect === void 0) return refuseUnknown(path, corpus, [{
		path,
		name,
		firstLine
	}]);
	return {
		files: [{
			path,
			dialect,
			clipPart: clipPartOf(name, corpus)
		}],
		passedOver: [],
		lacking: []
	};
}
// src/labels/read-label-files.ts
const MAX_SHOWN_REASONS = 3;
function namesOf(files) {
	return files.map(({ path }) => path).join(", ");
}
function refuseFewRows(files, lacking, corpus) {
	const rows = files.reduce((sum, { entries }) => sum + entries.length, 0);
	if (rows === 0) throw new UserError("LABELS_EMPTY", {
		message: `${namesOf(files)}: has no row`,
		hint: "fetch the label file again"
	});
	const { minRows, fewerAre } = corpus.rowCountGuard;
	if (rows >= minRows) return;
	const hints = [...lacking.map((part) => `a label file whose name contains ${part} was not found`), ...fewerAre === void 0 ? [] : [suggestCorpus(fewerAre)]];
	throw new UserError("LABELS_WRONG_CORPUS", {
		message: `${namesOf(files)}: ${rows} rows in all; ${corpus.name} has ${corpus.publishedClips}, and fewer than ${minRows} are refused`,
		hint: hints.join("; or ")
	});
}
function refuseUnusable(files) {
	if (files.some(({ entries }) => entries.rejectedCount < entries.length)) return;
	const reasons = [];
	for (const { entries } of files) for (const entry of entries) {
		if (reasons.length === MAX_SHOWN_REASONS) break;
		if (isRejected(entry)) reasons.push(`line ${entry.line}: ${entry.reason}`);
	}
	const rows = files.reduce((sum, { entries }) => sum + entries.length, 0);
	throw new UserError("LABELS_ALL_REJECTED", {
		message: `${namesOf(files)}: none of its ${rows} rows is usable: ${reasons.join("; ")}`,
		hint: "check that this is the label file that came with the corpus"
	});
}
const ENOUGH_SCORES = 10;
const LAST_OF_ACR = 5;
function refuseForeign(files, corpus) {
	const rows = files.reduce((sum, { entries }) => sum + entries.length, 0);
	const mayHave = ({ rowCountGuard }) => rows >= rowCountGuard.minRows && rows <= rowCountGuard.maxRows;
	const stranger = files.find(({ keyOwner }) => keyOwner !== void 0 && keyOwner !== corpus && mayHave(keyOwner));
	if (stranger?.keyOwner !== void 0 && corpus.keyShape !== null) throw new UserError("LABELS_WRONG_CORPUS", {
		message: `${stranger.path}: names clips as ${stranger.keyOwner.title} does, not as ${corpus.title}`,
		hint: suggestCorpus(stranger.keyOwner.name)
	});
	const { min, max } = corpus.mosRange;
	const usable = rows - files.reduce((sum, { entries }) => sum + entries.rejectedCount, 0);
	const offScale = files.reduce((sum, file) => sum + file.offScale, 0);
	const found = offScale >= ENOUGH_SCORES && offScale * 2 > rows ? `${offScale} of ${rows} scores lie outside ${min}..${max}` : max > LAST_OF_ACR && usable >= ENOUGH_SCORES && files.every(({ entries }) => entries.highestMos <= LAST_OF_ACR) ? `none of ${usable} scores is above ${LAST_OF_ACR}` : void 0;
	if (found === void 0) return;
	throw new UserError("LABELS_WRONG_CORPUS", {
		message: `${namesOf(files)}: ${found}; ${corpus.name} is scored ${min}..${max}`,
		hint: "check which corpus this is, and name it with --corpus; for a study of your own name its --scale"
	});
}
async function readLabelFiles({ files, lacking }, corpus) {
	const read = [];
	let rowsBefore = 0;
	for (const file of files) {
		const labels = await readLabels(file, corpus, { rowsBefore });
		read.push(labels);
		rowsBefore += labels.entries.length;
	}
	refuseForeign(read, corpus);
	refuseFewRows(read, lacking, corpus);
	refuseUnusable(read);
	return read;
}
// src/labels/url.ts
const MAX_URL_CHARACTERS = 8192;
const MAX_SHOWN_CHARACTERS = 120;
const SCHEMES = new Set(["http:", "https:"]);
function show(url) {
	const text = redactAddress(url);
	return JSON.stringify(text.length > MAX_SHOWN_CHARACTERS ? `${text.slice(0, MAX_SHOWN_CHARACTERS)}…` : text);
}
function urlFault(url) {
	if (url.length > MAX_URL_CHARACTERS) return `the address is longer than ${MAX_URL_CHARACTERS} characters`;
	const parsed = URL.parse(url);
	if (parsed === null) return `the address ${show(url)} is not a URL`;
	if (!SCHEMES.has(parsed.protocol)) return `the address ${show(url)} is not of http or https`;
}
// src/ingest/plan/planned-labels.ts
const KINDS = [
	"matched",
	"missing",
	"remote",
	"download-failed",
	"rejected"
];
const RULES = 3;
const ENTRY_KINDS = ["file", "other"];
function nameBy(rule, { name, flickrId }, extension) {
	if (rule === 0) return name;
	const stem = rule === 1 ? name : flickrId;
	return stem === void 0 ? void 0 : `${stem}${extension}`;
}
var PlannedLabels = class {
	#files;
	#extension;
	#folders = [];
	#codes = new NumberList(Uint32Array);
	#others = new Map();
	#counts = {
		matched: 0,
		missing: 0,
		remote: 0,
		"download-failed": 0,
		rejected: 0
	};
	#range;
	hasClips = false;
	constructor(files, { clipExtension, limit, shard }) {
		this.#files = files;
		this.#extension = clipExtension;
		const inAll = files.reduce((sum, { entries }) => sum + entries.length, 0);
		this.#range = labelRangeOf(shard, Math.min(inAll, limit ?? Number.POSITIVE_INFINITY));
	}
	get inAll() {
		return this.#codes.length;
	}
	get length() {
		return this.#range.end - this.#range.start;
	}
	get before() {
		return this.#range.start;
	}
	count(kind) {
		return this.#counts[kind];
	}
	push(planned) {
		const code = this.#encode(planned);
		if (code === void 0) this.#others.set(this.#codes.length, planned);
		const position = this.#codes.length;
		if (position >= this.#range.start && position < this.#range.end) this.#counts[planned.kind] += 1;
		if (planned.kind === "matched" || planned.kind === "remote") this.hasClips = true;
		this.#codes.push(code ?? 0);
	}
	#encode(planned) {
		const kind = KINDS.indexOf(planned.kind);
		if (planned.kind === "missing") return kind;
		if (planned.kind !== "matched" && planned.kind !== "remote") return void 0;
		const { label, clip } = planned;
		let rule = 0;
		while (rule < RULES && nameBy(rule, label, this.#extension) !== clip.name) rule += 1;
		if (rule === RULES) return void 0;
		let folder = this.#folders.indexOf(clip.folder);
		if (folder === -1) folder = this.#folders.push(clip.folder) - 1;
		return kind + KINDS.length * (rule + RULES * (ENTRY_KINDS.indexOf(clip.kind) + ENTRY_KINDS.length * folder));
	}
	#decode(code, label) {
		if (isRejected(label)) return {
			kind: "rejected",
			rejected: label
		};
		const kind = KINDS[code % KINDS.length];
		if (kind === "missing") return {
			kind,
			label
		};
		const rest = Math.floor(code / KINDS.length);
		const place = Math.floor(rest / RULES);
		const clip = {
			folder: this.#folders[Math.floor(place / ENTRY_KINDS.length)] ?? "",
			name: nameBy(rest % RULES, label, this.#extension) ?? "",
			kind: ENTRY_KINDS[place % ENTRY_KINDS.length] ?? "other"
		};
		return kind === "matched" ? {
			kind,
			label,
			clip
		} : {
			kind: "remote",
			label,
			clip,
			url: label.url ?? ""
		};
	}
	*[Symbol.iterator]() {
		let first = 0;
		for (const { entries } of this.#files) {
			const end = Math.min(this.#range.end, first + entries.length);
			for (let position = Math.max(this.#range.start, first); position < end; position += 1) yield this.#others.get(position) ?? this.#decode(this.#codes.at(position) ?? 0, entries.at(position - first));
			first += entries.length;
		}
	}
};
// src/ingest/plan/join-labels.ts
function reject({ file, line }, field, code, reason) {
	return {
		kind: "rejected",
		rejected: {
			file,
			line,
			field,
			code,
			reason
		}
	};
}
async function findSameFile(candidates) {
	const paths = candidates.map(({ folder, name }) => realpath(join(folder, name)).catch(() => void 0));
	const real = new Set(await Promise.all(paths));
	return real.size === 1 && !real.has(void 0) ? candidates[0] : void 0;
}
function describeCandidates(candidates) {
	const isOneFolder = new Set(candidates.map(({ folder }) => folder)).size === 1;
	return candidates.map(({ folder, name }) => isOneFolder ? name : `${basename(folder)}/${name}`).join(", ");
}
async function joinAmbiguous(label, candidates) {
	const clip = new Set(candidates.map(({ folder }) => folder)).size === 1 ? void 0 : await findSameFile(candidates);
	if (clip !== void 0) return {
		kind: "matched",
		label,
		clip
	};
	return reject(label, "file", "CLIP_AMBIGUOUS", `the label fits more than one clip: ${describeCandidates(candidates)}`);
}
function joinAbsent(label, { corpus, downloadFolder }) {
	const { url, name } = label;
	if (url === void 0 || name === void 0) return {
		kind: "missing",
		label
	};
	const fault = urlFault(url);
	if (fault !== void 0) return reject(label, "url", "LABEL_URL", fault);
	if (name.startsWith(".")) return reject(label, "file", "LABEL_NAME", "the file name begins with a dot");
	return {
		kind: "remote",
		label,
		url,
		clip: {
			folder: downloadFolder,
			name: name.endsWith(corpus.clipExtension) ? name : `${name}${corpus.clipExtension}`,
			kind: "file"
		}
	};
}
function joinLabel(entry, clipPart, target) {
	const match = target.clips.find(entry, clipPart);
	switch (match.kind) {
		case "found": return {
			kind: "matched",
			label: entry,
			clip: match.clip
		};
		case "missing": return joinAbsent(entry, target);
		case "ambiguous": return joinAmbiguous(entry, match.candidates);
	}
}
async function joinLabels(files, target) {
	const { corpus, clips, limit, shard } = target;
	const labels = new PlannedLabels(files, {
		clipExtension: corpus.clipExtension,
		limit,
		shard
	});
	for (const { entries, clipPart } of files) for (const entry of entries) {
		const joined = isRejected(entry) ? {
			kind: "rejected",
			rejected: entry
		} : joinLabel(entry, clipPart, target);
		const planned = joined instanceof Promise ? await joined : joined;
		if (planned.kind === "matched") clips.noteNamed(planned.clip.name);
		labels.push(planned);
	}
	return labels;
}
// src/ingest/plan/plan.ts
function nameOf({ name, flickrId }, corpus) {
	return name ?? `${flickrId}${corpus.clipExtension}`;
}
function refuseUnmatched(labels, { clips, labelFiles, corpus }) {
	if (labels.hasClips) return;
	const example = firstUsable(labelFiles);
	const [clip] = clips.names;
	const paths = (parts) => parts.map(({ path }) => path).join(", ");
	for (const planned of labels) {
		if (planned.kind !== "rejected" || planned.rejected.code !== "CLIP_AMBIGUOUS") continue;
		throw new UserError("CLIPS_UNMATCHED", {
			message: `none of ${labels.inAll} labels of ${paths(labelFiles)} names one clip: line ${planned.rejected.line}: ${planned.rejected.reason}`,
			hint: "name the folder whose clips you mean with --clips-subdir"
		});
	}
	throw new UserError("CLIPS_UNMATCHED", {
		message: `none of ${labels.inAll} labels of ${paths(labelFiles)} names a clip of ${paths(clips.folders)}`,
		hint: `a label names ${example === void 0 ? "none" : nameOf(example, corpus)}, a clip is called ${clip}: check that both belong to one release`
	});
}
function firstUsable(labelFiles) {
	for (const { entries } of labelFiles) for (const entry of entries) if (!isRejected(entry)) return entry;
}
async function planIngest(folders, options) {
	const { corpus, manifestCsv, clipsSubdir: subdir, limit, shard } = options;
	const { boundary } = folders;
	const { root } = boundary;
	const found = await (manifestCsv === void 0 ? findLabels(folders, corpus, boundary) : takeNamedLabels(manifestCsv, corpus));
	const labelFiles = await readLabelFiles(found, corpus);
	const clips = await findClips(folders, corpus, { subdir });
	if (!labelFiles.some(({ entries }) => entries.hasUrls)) requireClips(clips, corpus, {
		root,
		subdir
	});
	const downloadFolder = downloadFolderOf(clips, corpus, {
		root,
		subdir
	});
	const labels = await joinLabels(labelFiles, {
		corpus,
		clips,
		downloadFolder,
		limit,
		shard
	});
	refuseUnmatched(labels, {
		clips,
		labelFiles,
		corpus
	});
	return {
		corpus,
		boundary,
		labelFiles,
		passedOver: found.passedOver,
		lacking: found.lacking,
		clips,
		downloadFolder,
		labels,
		unlabelled: clips.listUnnamed(),
		shard
	};
}
// src/ingest/plan/plan-for.ts
function planOptionsOf({ manifestCsv, clipsSubdir, limit, shard }, world) {
	return {
		manifestCsv,
		clipsSubdir,
		limit,
		shard: shard === void 0 ? void 0 : chooseShard(shard, world)
	};
}
async function planFor(options, world = DEFAULT_WORLD) {
	requireWithin("--limit", options.limit, {
		min: 1,
		max: Number.MAX_SAFE_INTEGER
	});
	const { corpus } = await chooseCorpus(options);
	return planIngest(new CorpusFolders(await drawBoundary(options.corpusDir, options.linkTargets ?? [])), {
		corpus,
		...planOptionsOf(options, world)
	});
}
// src/ingest/clip-prober.ts
function describeAnswer(answer) {
	return isFault(answer) ? `${answer.code} (${answer.reason})` : JSON.stringify(answer);
}
function claimOfReader(answer) {
	return {
		by: "the header reader",
		answer,
		hint: "run with --prober ffprobe into a new --output: rows of this run that stand already came from the same reader; and report the clip"
	};
}
function claimOfIndex(answer) {
	return {
		by: "another machine's index",
		answer,
		hint: "run with --prober ffprobe --rehash into a new --output: rows of this run that stand already may come from the same index"
	};
}
var ClipProber = class {
	#options;
	#kinds = new Map();
	#counts = {
		header: 0,
		ffprobe: 0,
		index: 0,
		checked: 0
	};
	#disagreement;
	constructor(options) {
		this.#options = options;
	}
	get counts() {
		return { ...this.#counts };
	}
	get disagreement() {
		return this.#disagreement;
	}
	get isThorough() {
		return this.#options.mode === "verify";
	}
	needsBytes(digest) {
		const { mode, index } = this.#options;
		return mode === "verify" || mode === "auto" && index.findAnswer(digest) === void 0;
	}
	async probe(clip, signal) {
		const { mode, index } = this.#options;
		const { sha256, header } = clip.reading;
		if (mode === "verify") return this.#verify(clip, signal);
		const known = index.findAnswer(clip.digest);
		if (known !== void 0) {
			const { answer, origin } = known;
			if (origin === "elsewhere" && isSampled(sha256)) await this.#check(clip, claimOfIndex(answer), signal);
			if (origin !== "this-run") this.#counts.index += 1;
			return answer;
		}
		if (mode === "auto" && header !== void 0) return this.#takeHeader(clip, header, signal);
		return this.#askAndCount(clip, signal);
	}
	async #verify(clip, signal) {
		const { header } = clip.reading;
		if (header === void 0) return this.#askAndCount(clip, signal);
		return (await this.#check(clip, claimOfReader(header.probe), signal)).answer;
	}
	async #askAndCount(clip, signal) {
		const answer = await this.#ask(clip, signal);
		this.#counts.ffprobe += 1;
		return answer;
	}
	async #ask({ path, digest, reading }, signal) {
		const answer = await this.#options.probeClip(path, signal);
		if (!isUnchanged(path, reading.state)) return CLIP_CHANGED;
		this.#options.index.noteAnswer(digest, answer, "ffprobe");
		return answer;
	}
	async #takeHeader(clip, { probe, kind }, signal) {
		const { sha256 } = clip.reading;
		let checking = this.#kinds.get(kind);
		while (checking !== void 0 && !await checking) checking = this.#kinds.get(kind);
		if (checking === void 0) return this.#openKind(clip, {
			probe,
			kind
		}, signal);
		if (isSampled(sha256)) return this.#checkAndCount(clip, probe, signal);
		this.#counts.header += 1;
		this.#options.index.noteAnswer(clip.digest, probe, "header");
		return probe;
	}
	async #openKind(clip, { probe, kind }, signal) {
		const checked = this.#check(clip, claimOfReader(probe), signal);
		const confirmed = checked.then(({ isConfirmed }) => {
			if (!isConfirmed) this.#kinds.delete(kind);
			return isConfirmed;
		});
		confirmed.catch(() => void 0);
		this.#kinds.set(kind, confirmed);
		const { answer, isConfirmed } = await checked;
		this.#counts[isConfirmed ? "header" : "ffprobe"] += 1;
		return answer;
	}
	async #checkAndCount(clip, probe, signal) {
		const { answer, isConfirmed } = await this.#check(clip, claimOfReader(probe), signal);
		this.#counts[isConfirmed ? "header" : "ffprobe"] += 1;
		return answer;
	}
	async #check(clip, { by, answer, hint }, signal) {
		const truth = await this.#ask(clip, signal);
		if (isFault(truth) && !isLastingFault(truth)) return {
			answer: truth,
			isConfirmed: false
		};
		if (!isDeepStrictEqual(truth, answer)) {
			const message = `${clip.path}: ${by} says ${describeAnswer(answer)}, ffprobe says ${describeAnswer(truth)}`;
			this.#disagreement ??= new UserError("PROBER_DISAGREES", {
				message,
				hint
			}, 1);
			throw this.#disagreement;
		}
		this.#counts.checked += 1;
		return {
			answer: truth,
			isConfirmed: true
		};
	}
};
// src/clips/probe.ts
const FIELDS = {
	width: isWhole,
	height: isWhole,
	framerate: isPositive,
	duration_s: isPositive,
	pix_fmt: isName,
	encoder_upstream: isName
};
function isPositive(value) {
	return typeof value === "number" && Number.isFinite(value) && value > 0;
}
function isWhole(value) {
	return isPositive(value) && Number.isInteger(value);
}
function isName(value) {
	return typeof value === "string" && value !== "";
}
function isProbe(value) {
	if (typeof value !== "object" || value === null) return false;
	const fields = Object.entries(FIELDS);
	const found = value;
	return Object.keys(found).length === fields.length && fields.every(([name, holds]) => holds(found[name]));
}
// src/ingest/index/answer-table.ts
const ORIGINS = [
	"this-run",
	"earlier",
	"elsewhere"
];
const RECORD_WORDS$1 = 9;
const WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT;
const FORGOTTEN = 4294967295;
function isAnswer(value) {
	if (typeof value !== "object" || value === null || !isFault(value)) return isProbe(value);
	return typeof value.reason === "string" && typeof value.code === "string" && isLastingFault(value);
}
function parseHeading(text) {
	let heading;
	try {
		heading = JSON.parse(text);
	} catch {
		return [];
	}
	const { probers, answers } = heading ?? {};
	if (!Array.isArray(probers) || !Array.isArray(answers)) return [];
	return answers.map((entry) => {
		const [prober, answer] = Array.isArray(entry) ? entry : [];
		return isAnswer(answer) ? [probers[Number(prober)], answer] : void 0;
	});
}
function parsePart(bytes) {
	const headingEnd = bytes.length < WORD_BYTES ? bytes.length : WORD_BYTES + bytes.readUInt32LE(0);
	const rest = Uint8Array.from(bytes.subarray(headingEnd));
	const records = new Uint32Array(rest.buffer, 0, Math.floor(rest.length / WORD_BYTES));
	return {
		answers: parseHeading(bytes.toString("utf8", WORD_BYTES, headingEnd)),
		records
	};
}
function compareDigests(a, b) {
	for (let word = 0; word < 8; word += 1) {
		const difference = (a[word] ?? 0) - (b[word] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
var AnswerTable = class {
	#probers;
	#digests;
	#statementOf = new NumberList(Uint32Array);
	#originOf = new NumberList(Uint8Array);
	#statements = [];
	#numbers = new Map();
	#forgotten = 0;
	constructor(probers, expected = 0) {
		this.#probers = probers;
		this.#digests = new DigestTable(expected);
	}
	get size() {
		return this.#digests.size - this.#forgotten;
	}
	find(digest) {
		const number = this.#digests.find(digest);
		return number === -1 ? void 0 : this.#known(number);
	}
	#known(number) {
		const statement = this.#statements[this.#statementOf.at(number) ?? FORGOTTEN];
		const origin = ORIGINS[this.#originOf.at(number) ?? 0] ?? "this-run";
		return statement === void 0 ? void 0 : {
			...statement,
			origin
		};
	}
	set(digest, { answer, by, origin }) {
		this.#put(digest, this.#intern({
			answer,
			by
		}), ORIGINS.indexOf(origin));
	}
	#put(digest, statement, origin) {
		const number = this.#digests.add(digest);
		if (this.#statements[this.#statementOf.at(number) ?? FORGOTTEN]?.by === "ffprobe" && this.#statements[statement]?.by !== "ffprobe") return;
		if (this.#statementOf.at(number) === FORGOTTEN) this.#forgotten -= 1;
		this.#statementOf.set(number, statement);
		this.#originOf.set(number, origin);
	}
	#intern(statement) {
		const text = JSON.stringify([statement.by, statement.answer]);
		const known = this.#numbers.get(text);
		if (known !== void 0) return known;
		this.#numbers.set(text, this.#statements.length);
		return this.#statements.push(statement) - 1;
	}
	forget(isDoubtful) {
		for (let number = 0; number < this.#digests.size; number += 1) {
			const known = this.#known(number);
			if (known === void 0 || !isDoubtful(known)) continue;
			this.#statementOf.set(number, FORGOTTEN);
			this.#forgotten += 1;
		}
	}
	sorted() {
		return Array.from({ length: this.#digests.size }, (_, number) => number).filter((number) => this.#statementOf.at(number) !== FORGOTTEN).sort((a, b) => compareDigests(this.#digests.at(a), this.#digests.at(b)));
	}
	format(numbers) {
		const listed = new Map();
		const records = new Uint32Array(numbers.length * RECORD_WORDS$1);
		for (const [index, number] of numbers.entries()) {
			const statement = this.#statementOf.at(number) ?? 0;
			if (!listed.has(statement)) listed.set(statement, listed.size);
			records.set(this.#digests.at(number), index * RECORD_WORDS$1);
			records[index * RECORD_WORDS$1 + 8] = listed.get(statement) ?? 0;
		}
		const statements = [...listed.keys()].flatMap((statement) => this.#statements[statement] ?? []);
		const probers = [...new Set(statements.map(({ by }) => this.#probers[by] ?? ""))];
		const answers = statements.map(({ by, answer }) => [probers.indexOf(this.#probers[by] ?? ""), answer]);
		const heading = Buffer.from(JSON.stringify({
			probers,
			answers
		}));
		const length = Buffer.alloc(WORD_BYTES);
		length.writeUInt32LE(heading.length);
		return Buffer.concat([
			length,
			heading,
			Buffer.from(records.buffer)
		]);
	}
	admit(bytes, origin) {
		const { answers, records } = parsePart(bytes);
		const statements = answers.map((named) => {
			const by = this.#proberOf(named?.[0]);
			return named === void 0 || by === void 0 ? void 0 : this.#intern({
				by,
				answer: named[1]
			});
		});
		for (let from = 0; from + RECORD_WORDS$1 <= records.length; from += RECORD_WORDS$1) {
			const statement = statements[records[from + 8] ?? -1];
			if (statement === void 0) continue;
			this.#put(records.subarray(from, from + 8), statement, ORIGINS.indexOf(origin));
		}
		return Math.floor(records.length / RECORD_WORDS$1);
	}
	#proberOf(name) {
		if (name === void 0) return void 0;
		const { ffprobe, header } = this.#probers;
		if (name === ffprobe) return "ffprobe";
		return name === header ? "header" : void 0;
	}
};
// src/ingest/index/file-table.ts
const KEY_WORDS = 2;
const STATE_WORDS = 10;
const DESCRIBED_WORDS = 12;
const RECORD_WORDS = 20;
const FIRST_CAPACITY = 256;
const STARTS = [2166136261, 2654435761];
const MULTIPLIERS = [16777619, 2246822507];
var FileTable = class {
	size = 0;
	#multipliers = randomWords(4);
	#records;
	#places;
	#foundLast = -1;
	#wanted = new Uint32Array(RECORD_WORDS);
	#wantedState = new BigInt64Array(this.#wanted.buffer, 8, STATE_WORDS / 2);
	constructor(expected = 0) {
		const capacity = 2 ** Math.ceil(Math.log2(Math.max(expected, FIRST_CAPACITY)));
		this.#records = new Uint32Array(capacity * RECORD_WORDS);
		this.#places = new Uint32Array(capacity * 2);
	}
	find(path) {
		this.#wantPath(path);
		const next = this.#foundLast + 1;
		const number = this.#isOf(next, this.#wanted, 0) ? next : (this.#places[this.#placeOf(this.#wanted, 0)] ?? 0) - 1;
		if (number !== -1) this.#foundLast = number;
		return number;
	}
	#isOf(number, source, from) {
		const at = number * RECORD_WORDS;
		return number < this.size && this.#records[at] === source[from] && this.#records[at + 1] === source[from + 1];
	}
	digestOf(number, state) {
		this.#wantState(state);
		const from = number * RECORD_WORDS;
		for (let word = KEY_WORDS; word < DESCRIBED_WORDS; word += 1) if (this.#records[from + word] !== this.#wanted[word]) return void 0;
		return this.#records.slice(from + DESCRIBED_WORDS, from + RECORD_WORDS);
	}
	set(path, state, digest) {
		this.#wantPath(path);
		this.#wantState(state);
		this.#wanted.set(digest, DESCRIBED_WORDS);
		this.#put(this.#wanted, 0);
	}
	admit(records) {
		for (let from = 0; from + RECORD_WORDS <= records.length; from += RECORD_WORDS) this.#put(records, from);
		return Math.floor(records.length / RECORD_WORDS);
	}
	records() {
		return this.#records.subarray(0, this.size * RECORD_WORDS);
	}
	#wantPath(path) {
		let [first, second] = [...STARTS];
		for (let at = 0; at < path.length; at += 1) {
			const unit = path.charCodeAt(at);
			first = Math.imul(first ^ unit, MULTIPLIERS[0]);
			first ^= first >>> 15;
			second = Math.imul(second ^ unit, MULTIPLIERS[1]);
			second ^= second >>> 15;
		}
		this.#wanted[0] = first;
		this.#wanted[1] = second;
	}
	#wantState({ dev, ino, size, mtimeNs, ctimeNs }) {
		this.#wantedState[0] = dev;
		this.#wantedState[1] = ino;
		this.#wantedState[2] = size;
		this.#wantedState[3] = mtimeNs;
		this.#wantedState[4] = ctimeNs;
	}
	#put(source, from) {
		const place = this.#placeOf(source, from);
		let number = (this.#places[place] ?? 0) - 1;
		if (number === -1) {
			number = this.size;
			this.size += 1;
			this.#places[place] = this.size;
		}
		const to = number * RECORD_WORDS;
		for (let word = 0; word < RECORD_WORDS; word += 1) this.#records[to + word] = source[from + word] ?? 0;
		if (this.size * 2 === this.#places.length) this.#grow();
	}
	#placeOf(source, from) {
		const mask = this.#places.length - 1;
		let place = this.#firstPlaceOf(source[from] ?? 0, source[from + 1] ?? 0);
		for (;;) {
			const found = (this.#places[place] ?? 0) - 1;
			if (found === -1) return place;
			if (this.#isOf(found, source, from)) return place;
			place = place + 1 & mask;
		}
	}
	#firstPlaceOf(first, second) {
		const [a = 0, b = 0, c = 0, d = 0] = this.#multipliers;
		return (Math.imul(first & 65535, a) + Math.imul(first >>> 16, b) + Math.imul(second & 65535, c) + Math.imul(second >>> 16, d) | 0) >>> Math.clz32(this.#places.length) + 1;
	}
	#grow() {
		const records = new Uint32Array(this.#records.length * 2);
		records.set(this.#records);
		this.#records = records;
		this.#places = new Uint32Array(this.#places.length * 2);
		for (let number = 0; number < this.size; number += 1) this.#places[this.#placeOf(records, number * RECORD_WORDS)] = number + 1;
	}
};
// src/ingest/index/clip-index.ts
const MAX_STALE_SHARE = 2;
const MIN_STALE_RECORDS = 1e3;
function wordsOf({ buffer, byteOffset, length }) {
	return new Uint32Array(buffer, byteOffset, Math.floor(length / Uint32Array.BYTES_PER_ELEMENT));
}
function bytesOf({ buffer, byteOffset, byteLength }) {
	return Buffer.from(buffer, byteOffset, byteLength);
}
function readFiles({ path, rehash, expected }) {
	const files = new FileTable(rehash ? 0 : expected);
	let records = 0;
	return {
		files,
		extent: readIndexFile(path, rehash ? [] : ["files"], (_kind, payload) => {
			records += files.admit(wordsOf(payload));
		}),
		records
	};
}
function readAnswers({ path, portable, probers, rehash, expected }) {
	const answers = new AnswerTable(probers, rehash ? 0 : expected);
	if (rehash) return answers;
	const sources = [{
		from: portable,
		origin: "elsewhere"
	}, {
		from: path,
		origin: "earlier"
	}];
	for (const { from, origin } of sources) {
		if (from === void 0) continue;
		readIndexFile(from, ["answers"], (_kind, payload) => answers.admit(payload, origin));
	}
	return answers;
}
var ClipIndex = class {
	#options;
	#files;
	#answers;
	#goodBytes;
	#newFiles = new FileTable();
	#newAnswers;
	#outcome = Buffer.alloc(0);
	#file;
	#isBroken;
	#isStale;
	#isDoubted = false;
	#isAbandoned = false;
	constructor(options) {
		this.#options = options;
		const { files, extent, records } = readFiles(options);
		this.#files = files;
		this.#newAnswers = new AnswerTable(options.probers);
		this.#isBroken = !extent.isOurs;
		this.#goodBytes = options.rehash ? 0 : extent.goodBytes;
		this.#isStale = records > MIN_STALE_RECORDS + MAX_STALE_SHARE * files.size;
	}
	#nameOf(path) {
		const { root } = this.#options;
		return path.startsWith(root) && path[root.length] === sep ? path.slice(root.length + 1) : path;
	}
	findFile(path) {
		if (this.#files.size === 0) return void 0;
		const number = this.#files.find(this.#nameOf(path));
		return number === -1 ? void 0 : number;
	}
	digestOf(file, state) {
		return this.#files.digestOf(file, state);
	}
	findAnswer(digest) {
		return this.#knownAnswers().find(digest);
	}
	#knownAnswers() {
		this.#answers ??= readAnswers(this.#options);
		return this.#answers;
	}
	admitChecked({ path, state, digest }) {
		this.#files.set(this.#nameOf(path), state, digest);
	}
	noteDigest(path, { state, digest }, nowMs) {
		if (isSettled(state, nowMs)) this.#newFiles.set(this.#nameOf(path), state, digest);
	}
	noteAnswer(digest, answer, by) {
		if (this.#options.probers[by] === void 0 || isFault(answer) && !isLastingFault(answer)) return;
		const known = {
			answer,
			by,
			origin: "this-run"
		};
		this.#newAnswers.set(digest, known);
		if (isFault(answer)) this.#knownAnswers().set(digest, known);
	}
	noteOutcome(payload) {
		this.#outcome = formatBlock("outcome", payload);
	}
	forgetDoubtful() {
		this.#knownAnswers().forget(isDoubtful);
		this.#forgetNew();
		this.#isDoubted = true;
	}
	abandon() {
		this.#forgetNew();
		this.#isAbandoned = true;
	}
	#forgetNew() {
		this.#newFiles = new FileTable();
		this.#newAnswers = new AnswerTable(this.#options.probers);
	}
	async flush() {
		const files = this.#newFiles;
		const answers = this.#newAnswers;
		if (files.size + answers.size === 0) return;
		this.#forgetNew();
		await this.#append(formatTables({
			files,
			answers
		}));
	}
	async #append(blocks) {
		if (this.#isBroken || blocks.length === 0) return;
		try {
			this.#file ??= await extendIndexFile(this.#options.path, { goodBytes: this.#goodBytes });
			await this.#file.appendFile(blocks);
		} catch (error) {
			if (systemErrorCode(error) === void 0) throw error;
			this.#isBroken = true;
		}
	}
	async close() {
		await this.flush();
		await this.#append(this.#outcome);
		await closeSettled(this.#file);
		if (this.#isAbandoned) return;
		const { path, portable } = this.#options;
		const isToBeRewritten = !this.#isBroken && (this.#isStale || this.#isDoubted);
		if (!isToBeRewritten && portable === void 0) return;
		const options = {
			...this.#options,
			rehash: false
		};
		const answers = readAnswers(options);
		if (this.#isDoubted) answers.forget(isDoubtful);
		if (isToBeRewritten) {
			const tables = formatTables({
				files: readFiles(options).files,
				answers
			});
			await writeDurably(path, Buffer.concat([
				INDEX_HEADING,
				tables,
				this.#outcome
			])).catch(() => void 0);
		}
		if (portable !== void 0) await writeDurably(portable, Buffer.concat([INDEX_HEADING, formatAnswers(answers)]));
	}
};
function isDoubtful({ by, origin }) {
	return by !== "ffprobe" || origin === "elsewhere";
}
function formatAnswers(answers) {
	return formatBlock("answers", answers.format(answers.sorted()));
}
function formatTables({ files, answers }) {
	return Buffer.concat([...files.size === 0 ? [] : [formatBlock("files", bytesOf(files.records()))], ...answers.size === 0 ? [] : [formatAnswers(answers)]]);
}
// src/ingest/open-downloads.ts
function hasAddressedClip({ labels, labelFiles }) {
	if (!labelFiles.some(({ entries }) => entries.hasUrls)) return false;
	for (const planned of labels) if (planned.kind === "matched" && planned.label.url !== void 0) return true;
	return false;
}
async function readRecord(plan, place, { progressPath }) {
	const isNeeded = plan.labels.count("remote") > 0;
	if (!isNeeded && !hasAddressedClip(plan)) return void 0;
	const path = await settleProgressPath(plan, progressPath, place);
	const { DownloadProgress } = await import("./download-progress-CTTBimV5.mjs");
	return {
		path,
		progress: await DownloadProgress.read(path),
		isNeeded
	};
}
async function openProgress({ path, progress, isNeeded }) {
	const { DownloadProgress } = await import("./download-progress-CTTBimV5.mjs");
	return progress ?? (isNeeded ? DownloadProgress.create(path) : void 0);
}
async function withDownloads(job, work) {
	const progress = job.record === void 0 ? void 0 : await openProgress(job.record);
	if (progress === void 0) return work(void 0);
	const { plan, settings, signal, onNotice } = job;
	const stop = new AbortController();
	const { ClipDownloads } = await import("./clip-downloads-Dhij5NX8.mjs");
	const downloads = await ClipDownloads.open({
		folder: plan.downloadFolder,
		boundary: plan.boundary,
		progress,
		atOnce: settings.atOnce ?? DOWNLOAD_DEFAULTS.atOnce,
		atOncePerHost: settings.atOncePerHost ?? DOWNLOAD_DEFAULTS.atOncePerHost,
		timeoutS: settings.timeoutS ?? DOWNLOAD_DEFAULTS.timeoutS,
		maxClipBytes: settings.maxClipBytes ?? DOWNLOAD_DEFAULTS.maxClipBytes,
		allowPrivateHosts: settings.allowPrivateHosts ?? false,
		retryFailed: settings.retryFailed ?? false,
		signal: AbortSignal.any([signal, stop.signal]),
		onRetry: (message) => onNotice({
			level: "info",
			code: "DOWNLOAD_RETRY",
			message
		})
	});
	let result;
	try {
		result = await work(downloads);
	} catch (error) {
		stop.abort();
		await downloads.close();
		if (hasLostOutput(signal)) progress.abandon();
		else await progress.close().catch(() => void 0);
		throw error;
	}
	await downloads.close();
	await progress.close();
	return result;
}
// src/ingest/output/existing-rows.ts
const MAX_LISTED = 10;
const OPENING_BRACE = 123;
const TORN_CODES = new Set(["LINE_NOT_JSON", "LINE_NOT_UTF8"]);
function isTorn({ bytes, isTerminated }, violations) {
	if (isTerminated || bytes.length > 65536) return false;
	if (bytes.every((byte) => byte === 0)) return true;
	return bytes[0] === OPENING_BRACE && violations.every(({ code }) => TORN_CODES.has(code));
}
var RowCollector = class {
	ledger;
	faults = [];
	faultCount = 0;
	ending = { kind: "whole" };
	rows = 0;
	#expected;
	constructor(expected, sizeBytes) {
		this.#expected = expected;
		this.ledger = new ScoreLedger(Math.max(estimateRows(sizeBytes), expected.count));
	}
	visitFault(line, violations) {
		if (isTorn(line, violations)) this.ending = {
			kind: "torn",
			offset: line.offset
		};
		else this.#fault(line, violations.map(({ code, field, found }) => `${field ?? code} ${found}`).join(", "));
	}
	visitRow(line) {
		const { row, digest, isTerminated } = line;
		if (!isTerminated) this.ending = { kind: "unterminated" };
		const { corpus, corpusVersion } = this.#expected;
		if (row.corpus !== corpus) this.#fault(line, `a row of corpus ${row.corpus}`);
		else if (row.corpus_version !== corpusVersion) this.#fault(line, `a row of version ${row.corpus_version}`);
		else if (!this.ledger.note(digest, row)) this.#fault(line, `repeats the src_sha256 ${row.src_sha256}`);
		this.rows += 1;
	}
	#fault({ number }, what) {
		this.faultCount += 1;
		if (this.faults.length < MAX_LISTED) this.faults.push(`line ${number}: ${what}`);
	}
};
async function readExistingRows(file, { path, expected, signal }) {
	const collector = new RowCollector(expected, (await file.stat()).size);
	const { sha256, sizeBytes } = await readRows$1(file, collector, { signal });
	const { faults, faultCount, ledger, rows, ending } = collector;
	if (faultCount > 0) {
		const rest = faultCount > faults.length ? `; and ${faultCount - faults.length} more` : "";
		throw new UserError("OUTPUT_INVALID_ROWS", {
			message: `${path}: ${faultCount} lines are not rows of ${expected.corpus}, version ${expected.corpusVersion}: ${faults.join("; ")}${rest}`,
			hint: "nothing was appended; move the file away or name another with --output (`konvid-ingest validate` lists every fault)"
		});
	}
	return {
		ledger,
		rows,
		sha256,
		sizeBytes,
		ending
	};
}
// src/ingest/output/jsonl-output.ts
const BATCH_ROWS = 256;
const BATCH_MS = 1e3;
const LINE_FEED = "\n";
var JsonlOutput = class JsonlOutput {
	existing;
	#file;
	#options;
	#sizeBytes;
	#rows;
	#isTouched = false;
	#batch = [];
	#batchStarted = 0;
	constructor(file, existing, options) {
		this.#file = file;
		this.existing = existing;
		this.#options = options;
		this.#sizeBytes = existing.sizeBytes;
		this.#rows = existing.rows;
	}
	static async open(options) {
		const { path, expected, signal } = options;
		const file = await openOrCreate(path);
		try {
			const existing = await readExisting(file, {
				path,
				expected,
				signal
			});
			if (existing.sizeBytes === 0) await syncFolder(dirname(path));
			const output = new JsonlOutput(file, existing, options);
			await output.#mendEnding();
			return output;
		} catch (error) {
			await closeSettled(file);
			throw error;
		}
	}
	async append(line) {
		if (this.#batch.length === 0) this.#batchStarted = monotonicMs();
		this.#batch.push(line, LINE_FEED);
		if (this.#batch.length >= 2 * BATCH_ROWS || monotonicMs() - this.#batchStarted >= BATCH_MS) await this.flush();
	}
	async flush() {
		if (this.#batch.length === 0) return;
		const batch = this.#batch;
		this.#batch = [];
		await this.#write(batch.join(""));
		this.#rows += batch.length / 2;
	}
	discardBatch() {
		this.#batch = [];
	}
	async digest() {
		await this.flush();
		const path = this.#options.path;
		if (!this.#isTouched) {
			const { rows, sizeBytes, sha256 } = this.existing;
			return {
				path,
				rows,
				size_bytes: sizeBytes,
				sha256
			};
		}
		try {
			const { sha256, sizeBytes } = await readLines(this.#file, () => void 0);
			return {
				path,
				rows: this.#rows,
				size_bytes: sizeBytes,
				sha256
			};
		} catch (error) {
			throw explainFailedRead(error, path);
		}
	}
	async close() {
		await closeSettled(this.#file);
	}
	async #mendEnding() {
		const { ending } = this.existing;
		if (ending.kind === "unterminated") await this.#write(LINE_FEED);
		if (ending.kind !== "torn") return;
		try {
			await this.#cutTorn(ending.offset);
		} catch (error) {
			throw explainFailedWrite(error, this.#options.path);
		}
	}
	async #cutTorn(offset) {
		const torn = await readFully(this.#file, Buffer.alloc(this.#sizeBytes - offset), offset);
		await this.#prepare();
		await this.#saveTorn(torn);
		await this.#file.truncate(offset);
		await this.#file.datasync();
		this.#sizeBytes = offset;
	}
	async #saveTorn(bytes) {
		const { path, now } = this.#options;
		const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, "");
		const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
		await writeFile(`${path}.torn-${stamp}-${digest}`, bytes, { flush: true });
		await syncFolder(dirname(path));
	}
	async #prepare() {
		if (this.#isTouched) return;
		await removeDurably(this.#options.manifestPath);
		this.#isTouched = true;
	}
	async #write(text) {
		const bytes = Buffer.from(text);
		try {
			await this.#prepare();
			await this.#file.appendFile(bytes);
			await this.#file.datasync();
			this.#sizeBytes += bytes.length;
		} catch (error) {
			await this.#file.truncate(this.#sizeBytes).catch(() => void 0);
			throw explainFailedWrite(error, this.#options.path);
		}
	}
};
async function readExisting(file, options) {
	try {
		return await readExistingRows(file, options);
	} catch (error) {
		throw explainFailedRead(error, options.path);
	}
}
async function openOrCreate(path) {
	let file;
	try {
		file = await open(path, "a+");
	} catch (error) {
		throw explainUnwritable(error, path);
	}
	if (await isRegular(file, path)) return file;
	await closeSettled(file);
	throw new UserError("OUTPUT_NOT_REGULAR", {
		message: `${path}: is not a regular file`,
		hint: "pass --output with the path of a file"
	});
}
async function isRegular(file, path) {
	try {
		return (await file.stat()).isFile();
	} catch (error) {
		await closeSettled(file);
		throw explainFailedRead(error, path);
	}
}
// src/ingest/plan/describe-plan.ts
function describeColumn({ header, index, otherwise }) {
	const name = header ?? `column ${index + 1}`;
	return otherwise === void 0 ? name : `${name}, else ${describeColumn(otherwise)}`;
}
function describeLabelFile({ path, sha256, dialect, entries }) {
	const header = (role) => {
		const column = dialect.columns[role];
		return column === void 0 ? null : describeColumn(column);
	};
	const columns = {
		file: header("file"),
		flickr_id: header("flickr_id"),
		mos: header("mos"),
		mos_std_dev: header("mos_std_dev"),
		n_ratings: header("n_ratings"),
		url: header("url")
	};
	return {
		path,
		sha256,
		dialect: describeDialect(dialect),
		columns,
		rows: entries.length
	};
}
function describePlan({ labelFiles, passedOver, labels, clips, unlabelled }) {
	return {
		labels: {
			files: labelFiles.map(describeLabelFile),
			passed_over: [...passedOver],
			total: labels.inAll,
			taken: labels.length
		},
		clips: {
			folders: clips.folders.map(({ path, size }) => ({
				path,
				clips: size
			})),
			total: clips.size,
			unlabelled: {
				count: unlabelled.length,
				items: unlabelled.slice(0, MAX_LISTED_ITEMS)
			}
		}
	};
}
// src/ingest/fetch-remote.ts
const WINDOW_LABELS = 4096;
async function fetchLabel(planned, downloads) {
	if (planned.kind === "matched" && planned.label.url !== void 0) downloads.notePresent(planned.clip.name);
	if (planned.kind !== "remote") return planned;
	const { label, clip, url } = planned;
	const fault = await downloads.fetch({
		name: clip.name,
		url
	});
	return fault === void 0 ? {
		kind: "matched",
		label,
		clip
	} : {
		kind: "download-failed",
		label,
		clip,
		fault
	};
}
function fetchRemote(labels, downloads) {
	return pMapIterable(labels, (planned) => fetchLabel(planned, downloads), {
		concurrency: WINDOW_LABELS,
		backpressure: WINDOW_LABELS
	});
}
// src/ingest/run-labels.ts
const WINDOW_PER_READ = 48;
const WINDOW_PER_PROBE = 16;
const SEGMENT_LABELS = 16384;
const TURN_MS = 50;
const LABELS_PER_LOOK = 16;
const INDEX_BATCH_LABELS = 256;
function composeRow({ label, clip }, taken, { plan, constants }) {
	if (taken.probe === void 0) return void 0;
	const { width, height, framerate, duration_s, pix_fmt, encoder_upstream } = taken.probe;
	return {
		src: clip.name,
		src_sha256: taken.sha256,
		src_size_bytes: taken.sizeBytes,
		width,
		height,
		framerate,
		duration_s,
		pix_fmt,
		encoder_upstream,
		...scoreOf(label),
		corpus: plan.corpus.name,
		corpus_version: constants.corpusVersion,
		ingested_at_utc: constants.ingestedAt
	};
}
function scoreOf({ mos, mosStdDev, nRatings }) {
	return {
		mos,
		mos_std_dev: mosStdDev,
		n_ratings: nRatings
	};
}
function countBroken({ label, clip }, { code, reason }, { tally, onNotice }) {
	const item = {
		file: label.file,
		line: label.line,
		src: clip.name,
		code,
		reason
	};
	tally.addBroken(item);
	onNotice(OUTCOME_NOTICES.broken(item));
}
function countConflict({ label, clip }, digest, kept, { tally, onNotice }) {
	const reason = describeConflict(kept, {
		file: label.file,
		line: label.line,
		score: scoreOf(label)
	});
	const item = {
		file: label.file,
		line: label.line,
		src: clip.name,
		src_sha256: digestHex(digest),
		reason
	};
	tally.addConflict(item);
	onNotice(OUTCOME_NOTICES.conflict(item));
}
function noteClaim(outcome, { label, clip }, digest, { claims }) {
	const { file, line } = label;
	claims?.noteOther({
		file,
		line,
		src: clip.name,
		src_sha256: digestHex(digest),
		...scoreOf(label),
		outcome
	});
}
function noteRow({ label }, digest, { claims, output }) {
	claims?.noteRow(label, output.existing.ledger.rowOf(digest));
}
function countStanding(planned, digest, standing, run) {
	if (standing.kind === "standing") {
		run.tally.addStanding();
		noteRow(planned, digest, run);
	} else if (standing.kind === "repeated") {
		run.tally.addRepeated();
		noteClaim("dedup", planned, digest, run);
	} else {
		countConflict(planned, digest, standing.kept, run);
		noteClaim("conflict", planned, digest, run);
	}
}
async function settleClip(planned, taken, run) {
	const { output, tally } = run;
	const { digest } = taken;
	const standing = output.existing.ledger.claim(digest, scoreOf(planned.label));
	if (standing.kind !== "new") {
		countStanding(planned, digest, standing, run);
		return;
	}
	const row = composeRow(planned, taken, run);
	if (row === void 0) throw new Error(`${planned.clip.name}: neither probed nor in the JSONL`);
	const fault = run.contractFault(row);
	if (fault !== void 0) {
		countBroken(planned, fault, run);
		noteClaim("broken", planned, digest, run);
		return;
	}
	await output.append(serialiseRow(row));
	output.existing.ledger.add(digest, row);
	tally.addWritten();
	noteRow(planned, digest, run);
}
function countWithoutClip(planned, { plan, tally, onNotice }) {
	if (planned.kind === "rejected") {
		tally.addRejected(planned.rejected);
		onNotice(OUTCOME_NOTICES.rejected(planned.rejected));
		return;
	}
	const { file, line } = planned.label;
	if (planned.kind === "download-failed") {
		const item = {
			file,
			line,
			src: planned.clip.name,
			...planned.fault
		};
		tally.addDownloadFailed(item);
		onNotice(OUTCOME_NOTICES.downloadFailed(item));
		return;
	}
	tally.addMissing({
		file,
		line,
		name: nameOf(planned.label, plan.corpus)
	});
}
async function settle({ planned, read, taken }, run) {
	if (planned.kind !== "matched") return countWithoutClip(planned, run);
	if (taken === void 0) return;
	if (!isFault(taken)) return settleClip(planned, taken, run);
	countBroken(planned, taken, run);
	if (read !== void 0 && !isFault(read)) noteClaim("broken", planned, read.digest, run);
}
function discardDoubtful({ output, index }) {
	output.discardBatch();
	index.forgetDoubtful();
}
function discardUnwritten({ output, index }) {
	output.discardBatch();
	index.abandon();
}
function settleAtOnce(planned, run) {
	if (planned.kind !== "matched") {
		countWithoutClip(planned, run);
		return 0;
	}
	const { taker, output } = run;
	const recalled = taker.recall(planned.clip);
	if (recalled === void 0) return void 0;
	const standing = output.existing.ledger.claim(recalled.digest, scoreOf(planned.label));
	if (standing.kind === "new") return void 0;
	countStanding(planned, recalled.digest, standing, run);
	return Number(recalled.state.size);
}
async function settleKnown(labels, run, progress) {
	let turnBegan = monotonicMs();
	let unseen = 0;
	const look = () => {
		if (unseen > 0) progress.tell();
		unseen = 0;
		run.signal.throwIfAborted();
	};
	for (let next = labels.next(); next.done !== true; next = labels.next()) {
		const sizeBytes = settleAtOnce(next.value, run);
		if (sizeBytes === void 0) {
			look();
			return next.value;
		}
		progress.add(sizeBytes);
		unseen += 1;
		if (unseen < LABELS_PER_LOOK) continue;
		look();
		if (monotonicMs() - turnBegan < TURN_MS) continue;
		await setImmediate();
		turnBegan = monotonicMs();
	}
	look();
}
function* segmentOf(first, labels, length) {
	yield first;
	for (let count = 1; count < length; count += 1) {
		const next = labels.next();
		if (next.done === true) return;
		yield next.value;
	}
}
var Progress = class {
	#run;
	#bytesRead = 0;
	constructor(run) {
		this.#run = run;
	}
	add(sizeBytes) {
		this.#bytesRead += sizeBytes;
	}
	tell() {
		const { plan, downloads, tally, onProgress } = this.#run;
		onProgress({
			labelsDone: tally.total,
			labelsTotal: plan.labels.length,
			bytesRead: this.#bytesRead,
			bytesDownloaded: downloads?.bytesReceived ?? 0
		});
	}
};
async function runLabels(run) {
	const { plan, downloads, reader, taker, prober, output, index, concurrency, signal } = run;
	const stop = new AbortController();
	const either = AbortSignal.any([signal, stop.signal]);
	const underWay = new Set();
	const progress = new Progress(run);
	const follow = async (work) => {
		underWay.add(work);
		try {
			return await work;
		} finally {
			underWay.delete(work);
		}
	};
	const read = async (planned) => {
		if (planned.kind !== "matched") return {
			planned,
			read: void 0
		};
		return {
			planned,
			read: await follow(taker.read(planned.clip))
		};
	};
	const probe = async ({ planned, read }) => {
		if (read === void 0 || isFault(read)) return {
			planned,
			read,
			taken: read
		};
		return {
			planned,
			read,
			taken: await follow(taker.probe(read, either))
		};
	};
	const settleAll = async (labels) => {
		const judging = {
			...run,
			...await import("./line-D5MITUcA.mjs").then((n) => ({ contractFault: n.t }))
		};
		const arrivals = pMapIterable(pMapIterable(labels, read, { concurrency: concurrency * WINDOW_PER_READ }), probe, {
			concurrency,
			backpressure: concurrency * WINDOW_PER_PROBE
		});
		for await (const arrival of arrivals) {
			signal.throwIfAborted();
			if (prober.disagreement !== void 0) throw prober.disagreement;
			await settle(arrival, judging);
			if (run.tally.total % INDEX_BATCH_LABELS === 0) await index.flush();
			progress.add(arrival.taken === void 0 || isFault(arrival.taken) ? 0 : arrival.taken.sizeBytes);
			progress.tell();
		}
	};
	try {
		if (downloads !== void 0) return await settleAll(fetchRemote(plan.labels, downloads));
		const labels = plan.labels[Symbol.iterator]();
		for (;;) {
			const first = await settleKnown(labels, run, progress);
			if (first === void 0) break;
			await settleAll(segmentOf(first, labels, SEGMENT_LABELS));
		}
	} finally {
		stop.abort();
		await reader.close();
		await Promise.allSettled(underWay);
		if (hasLostOutput(signal)) discardUnwritten(run);
		else if (prober.disagreement === void 0) await output.flush();
		else discardDoubtful(run);
	}
}
// src/ingest/shards/shard-marker.ts
function digestLabelList(files) {
	const hash = createHash("sha256");
	for (const { sha256, dialect, entries } of files) hash.update(`${JSON.stringify([
		sha256,
		entries.length,
		dialect
	])}\n`);
	return hash.digest("hex");
}
function digestClips({ labels, boundary }, nowMs) {
	const hash = createHash("sha256");
	const prefix = `${boundary.root}${sep}`;
	let isOldEnough = true;
	for (const planned of labels) {
		if (planned.kind !== "matched") {
			hash.update(`${planned.kind}\n`);
			continue;
		}
		const path = pathOf(planned.clip);
		const name = path.startsWith(prefix) ? path.slice(prefix.length) : path;
		const stats = lookAt(path);
		if (stats !== void 0 && !isSettled(toState(stats), nowMs)) isOldEnough = false;
		hash.update(`${JSON.stringify(name)} ${stats?.size} ${stats?.mtimeNs}\n`);
	}
	return isOldEnough ? hash.digest("hex") : null;
}
function lookAt(path) {
	try {
		return statSync(path, {
			bigint: true,
			throwIfNoEntry: false
		});
	} catch {
		return;
	}
}
function identifyShard(plan, shard, nowMs) {
	return {
		...shard,
		labels_before: plan.labels.before,
		label_list_sha256: digestLabelList(plan.labelFiles),
		clips_sha256: digestClips(plan, nowMs)
	};
}
async function isRestGone({ run: { options }, plan, place }) {
	if (plan.labels.count("remote") === 0) return true;
	const { retryFailed, allowPrivateHosts } = options.downloads ?? {};
	if (retryFailed === true) return false;
	const record = await readRecord(plan, place, options.downloads ?? {});
	const { PRIVATE_ADDRESS } = await import("./address-guard-CrakMZBp.mjs").then((n) => ({ PRIVATE_ADDRESS: n.n }));
	for (const planned of plan.labels) {
		if (planned.kind !== "remote") continue;
		const recorded = record?.progress?.get(planned.clip.name);
		if (recorded?.state !== "failed") return false;
		if (allowPrivateHosts === true && recorded.reason?.includes(PRIVATE_ADDRESS) === true) return false;
	}
	return true;
}
function hasSameSettings({ config, tool, ffprobe, contract, corpus }, settings) {
	const { options, corpus: known, boundary, constants, thresholds } = settings.run;
	const was = [
		corpus,
		config.corpus_version,
		config.limit,
		config.manifest_csv,
		config.clips_subdir,
		config.link_targets,
		config.prober,
		config.probe_timeout_s,
		Object.entries(config.thresholds).sort(),
		tool.version,
		contract.row_schema_sha256,
		[ffprobe.version, ffprobe.sha256]
	];
	const is = [
		known.name,
		constants.corpusVersion,
		options.limit ?? null,
		options.manifestCsv ?? null,
		options.clipsSubdir ?? null,
		boundary.linkTargets,
		options.prober ?? "auto",
		options.probeTimeoutS ?? 60,
		Object.entries(thresholds).sort(),
		TOOL_VERSION,
		ROW_SCHEMA_SHA256,
		[settings.ffprobe.version, settings.ffprobe.sha256]
	];
	return JSON.stringify(was) === JSON.stringify(is);
}
async function readStanding({ manifestPath }) {
	try {
		return (await readIngestManifest(manifestPath)).manifest;
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}
async function findDoneShard(identity, settings) {
	if (settings.run.options.rehash === true || identity.clips_sha256 === null) return void 0;
	const { output } = settings.place;
	const manifest = await readStanding(settings.place);
	if (manifest?.shard === void 0) return void 0;
	const { claims, ...was } = manifest.shard;
	if (!Object.keys(identity).every((key) => was[key] === identity[key])) return void 0;
	if (!hasSameSettings(manifest, settings) || !isBrokenForEver(manifest)) return void 0;
	return await hasBytes(output, manifest.jsonl) && await hasBytes(claimsPath(output), claims) && await isRestGone(settings) ? manifest : void 0;
}
// src/ingest/take-clip.ts
var ClipTaker = class {
	#options;
	#probing = new Map();
	constructor(options) {
		this.#options = options;
	}
	async read(clip) {
		const path = await resolveEntry(clip, this.#options.boundary);
		if (typeof path !== "string") return path;
		const known = this.#recall(path);
		if (known === void 0 || this.#needsBytes(known)) return this.#read(path);
		const { state, digest } = known;
		return {
			path,
			digest,
			reading: {
				sha256: digestHex(digest),
				sizeBytes: Number(state.size),
				state,
				header: void 0
			}
		};
	}
	recall(clip) {
		return clip.kind === "file" && !this.#options.prober.isThorough ? this.#recall(pathOf(clip)) : void 0;
	}
	#needsBytes({ digest }) {
		const { isKnown, prober } = this.#options;
		return (prober.isThorough || !isKnown(digest)) && prober.needsBytes(digest);
	}
	#recall(path) {
		const { index } = this.#options;
		const file = index.findFile(path);
		const state = file === void 0 ? void 0 : readState(path);
		const digest = file === void 0 || state === void 0 ? void 0 : index.digestOf(file, state);
		return state === void 0 || digest === void 0 ? void 0 : {
			digest,
			state
		};
	}
	async #read(path) {
		const begun = Date.now();
		const reading = await this.#options.reader.read(path);
		if (isFault(reading)) return reading;
		const digest = digestWords(reading.sha256);
		this.#options.index.noteDigest(path, {
			state: reading.state,
			digest
		}, begun);
		return {
			path,
			digest,
			reading
		};
	}
	async probe(clip, signal) {
		const { digest, reading } = clip;
		const { sha256, sizeBytes } = reading;
		const { isKnown, prober } = this.#options;
		const hasRow = isKnown(digest);
		if (hasRow && !prober.isThorough) return {
			digest,
			sha256,
			sizeBytes,
			probe: void 0
		};
		const probe = await this.#probeOnce(clip, signal);
		if (hasRow) return {
			digest,
			sha256,
			sizeBytes,
			probe: void 0
		};
		return isFault(probe) ? probe : {
			digest,
			sha256,
			sizeBytes,
			probe
		};
	}
	async #probeOnce(clip, signal) {
		const { sha256 } = clip.reading;
		const underWay = this.#probing.get(sha256);
		if (underWay !== void 0) {
			const answer = await underWay;
			if (answer !== CLIP_CHANGED) return answer;
		}
		const probing = this.#options.prober.probe(clip, signal);
		this.#probing.set(sha256, probing);
		try {
			return await probing;
		} finally {
			this.#probing.delete(sha256);
		}
	}
};
// src/ingest/planned-run.ts
async function runPlanned(run, { sight, isRepeatable, openProber, shard, world }) {
	const { options, corpus, now } = run;
	const { manifestCsv, clipsSubdir, limit } = options;
	const plan = await planIngest(sight.folders, {
		corpus,
		manifestCsv,
		clipsSubdir,
		limit,
		shard
	});
	const findings = describePlan(plan);
	announceFindings({
		findings,
		lacking: plan.lacking,
		before: plan.labels.before,
		remote: plan.labels.count("remote"),
		missing: plan.labels.count("missing"),
		shard
	}, options);
	const prober = await openProber();
	const place = await settleOutputPlace(plan, options);
	const identity = shard === void 0 ? void 0 : identifyShard(plan, shard, now.getTime());
	if (identity !== void 0) {
		const done = await findDoneShard(identity, {
			run,
			ffprobe: prober.ffprobe,
			plan,
			place
		});
		if (done !== void 0) {
			await tidyLock(place.output);
			return {
				...place,
				manifest: done,
				isUnchanged: true
			};
		}
	}
	const seen = isRepeatable && isWorthSeeing(plan) ? await recordSight(sight, plan) : void 0;
	sight.folders.release();
	const manifest = await writeOutput({
		run,
		plan,
		findings,
		sight,
		seen,
		prober,
		place,
		identity,
		world
	});
	return {
		...place,
		manifest,
		isUnchanged: false
	};
}
function isWorthSeeing({ labels, labelFiles, clips }) {
	return !labelFiles.some(({ entries }) => entries.hasUrls) && clips.size <= 2 * labels.count("matched");
}
async function writeOutput(job) {
	const { run, plan, prober, place } = job;
	const { options, constants, now } = run;
	const lock = await lockOutput(place.output, { breakLock: options.breakLock ?? false });
	const signal = AbortSignal.any([lock.lost, ...options.signal === void 0 ? [] : [options.signal]]);
	try {
		const record = await readRecord(plan, place, options.downloads ?? {});
		const { corpus, labels } = plan;
		const expected = {
			corpus: corpus.name,
			corpusVersion: constants.corpusVersion,
			count: labels.length
		};
		const output = await JsonlOutput.open({
			path: place.output,
			manifestPath: place.manifestPath,
			expected,
			now,
			signal
		});
		const index = new ClipIndex({
			path: indexPath(place),
			root: plan.boundary.root,
			expected: labels.length,
			probers: nameProbers(prober.ffprobe, options.prober ?? "auto"),
			rehash: options.rehash ?? false,
			portable: job.world.portableIndex
		});
		for (const { path, state, sha256 } of job.world.checkedFiles) index.admitChecked({
			path,
			state,
			digest: digestWords(sha256)
		});
		let claims;
		try {
			claims = job.identity === void 0 ? void 0 : new ClaimLog(place.output);
			return await fillOutput({
				output,
				index,
				record,
				claims
			}, job, signal);
		} finally {
			claims?.close({ isLost: hasLostOutput(signal) });
			await index.close();
			await output.close();
		}
	} finally {
		await lock.release();
	}
}
function nameProbers({ version, sha256 }, mode) {
	const ffprobe = `ffprobe ${version} ${sha256}`;
	return {
		ffprobe,
		header: mode === "auto" ? `header 1 beside ${ffprobe}` : void 0
	};
}
async function fillOutput({ output, index, record, claims }, job, signal) {
	const { run, plan, findings, place, identity } = job;
	const { options, constants } = run;
	const { ffprobe, probeClip } = job.prober;
	const mode = options.prober ?? "auto";
	const concurrency = options.concurrency ?? defaultConcurrency();
	const tally = new Tally();
	const reader = job.world.openReader({
		threads: Math.min(concurrency, availableParallelism()),
		signal
	});
	const prober = new ClipProber({
		mode,
		probeClip,
		index
	});
	const taker = new ClipTaker({
		reader,
		boundary: plan.boundary,
		prober,
		index,
		isKnown: (digest) => output.existing.ledger.has(digest)
	});
	const onNotice = options.onNotice ?? (() => void 0);
	plan.clips.release();
	await withDownloads({
		plan,
		record,
		settings: options.downloads ?? {},
		signal,
		onNotice
	}, (downloads) => runLabels({
		plan,
		downloads,
		constants,
		output,
		index,
		reader,
		taker,
		prober,
		tally,
		claims,
		concurrency,
		signal,
		onProgress: options.onProgress ?? (() => void 0),
		onNotice
	}));
	const attrition = judgeAttrition(tally.stats, options.downloads?.attritionWarnThreshold);
	if (attrition !== void 0) onNotice(attrition);
	const manifest = await composeManifest({
		run,
		findings,
		results: tally.results,
		jsonl: await output.digest(),
		ffprobe,
		probers: prober.counts,
		manifestPath: place.manifestPath,
		shard: identity === void 0 || claims === void 0 ? void 0 : {
			...identity,
			claims: await claims.finish()
		}
	});
	await index.flush();
	noteOutcome(index, {
		job,
		manifest,
		text: await writeManifest(place.manifestPath, manifest)
	});
	return manifest;
}
function noteOutcome(index, { job, manifest, text }) {
	const { run, plan, sight, seen, prober, place } = job;
	const isListed = [manifest.rejected, manifest.conflicts].every(({ count, items }) => count === items.length);
	if (seen === void 0 || !isListed || !isBrokenForEver(manifest)) return;
	const settings = digestSettings(run, {
		ffprobe: prober.ffprobe,
		place,
		leads: sight.leads
	});
	index.noteOutcome(formatOutcome({
		settings,
		...seen,
		lacking: plan.lacking,
		manifest: hash("sha256", text)
	}));
}
// src/ingest/recognise-corpus.ts
const NOT_OF_A_CORPUS = new Set([
	"CORPUS_NOT_FOUND",
	"CORPUS_UNREADABLE",
	"LINK_TARGET_NOT_FOUND",
	"MANIFEST_CSV_NOT_FOUND",
	"OPTION_INVALID"
]);
function findEvidence({ corpus, labelFiles }) {
	const named = labelFiles.find(({ name }) => corpus.signature.test(name));
	const keyed = labelFiles.find(({ keyOwner }) => keyOwner === corpus);
	const evidence = [...named === void 0 ? [] : [`${named.name} is a name of its label files`], ...keyed === void 0 ? [] : [`${keyed.name} names clips as it does`]];
	return evidence.length === 0 ? void 0 : evidence.join(", ");
}
function describeMatch({ labels }) {
	return `${labels.count("matched") + labels.count("remote")} of ${labels.inAll} labels have a clip`;
}
async function fitCorpus(corpus, folders, { manifestCsv, clipsSubdir }) {
	let plan;
	try {
		plan = await planIngest(folders, {
			corpus,
			manifestCsv,
			clipsSubdir,
			limit: void 0,
			shard: void 0
		});
	} catch (error) {
		if (!(error instanceof UserError) || NOT_OF_A_CORPUS.has(error.code)) throw error;
		return `${corpus.name}: ${error.message}`;
	}
	const evidence = findEvidence(plan);
	const match = describeMatch(plan);
	if (evidence === void 0) return `${corpus.name}: ${match}, but neither labels nor clips have names of ${corpus.title}`;
	return {
		corpus,
		reason: `${evidence}, ${match}`
	};
}
async function recogniseCorpus(place) {
	const fitting = [];
	const others = [];
	const folders = new CorpusFolders(await drawBoundary(place.corpusDir, place.linkTargets));
	for (const corpus of CORPORA) {
		const found = await fitCorpus(corpus, folders, place);
		if (typeof found === "string") others.push(found);
		else fitting.push(found);
	}
	const [only, ...more] = fitting;
	if (only === void 0) throw new UserError("CORPUS_NOT_RECOGNISED", {
		message: `${place.corpusDir}: no published corpus is recognised in it: ${others.join("; ")}`,
		hint: "name the corpus with --corpus; a study of your own with --corpus custom"
	});
	if (more.length === 0) return only;
	throw new UserError("CORPUS_AMBIGUOUS", {
		message: `${place.corpusDir}: more than one corpus is recognised in it: ${fitting.map(({ corpus, reason }) => `${corpus.name} (${reason})`).join("; ")}`,
		hint: "name the one you mean with --corpus, or a folder that holds it alone with --corpus-dir"
	});
}
export { pMapIterable as _, findClips as a, parseDecimal as c, claimsPath as d, ScoreLedger as f, pMap as g, nameFault as h, planOptionsOf as i, detectEncoding as l, MAX_LISTED_ITEMS as m, runPlanned as n, requireClips as o, describeConflict as p, planFor as r, parseCount as s, recogniseCorpus as t, CLAIMS_HEADING as u, pMapSkip as v, pMapStop as y };
