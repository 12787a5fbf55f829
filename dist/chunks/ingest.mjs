import { A as explainUnwritable, C as writeDurably, D as lockOutput, F as isRunning, L as UserError, M as readWholeFile, N as closeSettled, O as tidyLock, P as closeSettledSync, S as syncFolder, T as hasLostOutput, _ as readFully, d as NumberList, f as chooseInstant, k as explainFailedWrite, l as hasBytes, m as TOOL_VERSION, p as hashFile, v as readFullySync, w as writeFully, x as removeDurably, y as makeFolder, z as systemErrorCode } from "./base.mjs";
import { S as describeValue, b as readBareLines, c as readRows, g as ROW_SCHEMA_SHA256, h as ROW_SCHEMA_ID, m as serialiseRow, x as readLines } from "./unified.mjs";
import { _ as makeCustomCorpus, a as isRejected, f as DEFAULT_CORPUS, i as takeNamedLabels, n as readLabelFiles, p as findCorpus, r as findLabels, s as describeDialect, t as urlFault } from "./labels.mjs";
import { _ as CorpusFolders, a as findClips, b as drawBoundary, c as describeState, d as isUnchanged, f as readState, g as isLastingFault, h as isFault, i as downloadFolderOf, m as CLIP_CHANGED, n as pathOf, o as requireClips, p as toState, r as resolveEntry, s as isProbe, t as readInThreads, u as isSettled, y as contains } from "./clips.mjs";
import { a as explainFailedRead, f as describePath, l as readIngestManifest, p as recordProvenance, s as MAX_MANIFEST_BYTES } from "./contract.mjs";
import { createHash } from "node:crypto";
import { access, lstat, open, realpath, stat, writeFile } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { constants as constants$1, fsyncSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, homedir } from "node:os";
import { basename, delimiter, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isDeepStrictEqual } from "node:util";
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
// src/ingest/attrition.ts
const ATTRITION_WARN_THRESHOLD = .1;
function checkAttritionThreshold(threshold) {
	if (threshold === void 0 || threshold >= 0 && threshold <= 1) return;
	throw new UserError("OPTION_INVALID", { message: `--attrition-warn-threshold ${threshold}: expected a fraction from 0 to 1, such as 0.10` });
}
function toPercent(fraction) {
	return `${Number((fraction * 100).toFixed(2))} %`;
}
function judgeAttrition({ skipped_download: failed, attrition_pct: attrition }, threshold = ATTRITION_WARN_THRESHOLD) {
	if (attrition <= threshold) return void 0;
	return {
		level: "warning",
		code: "ATTRITION_HIGH",
		message: `${failed} clips could not be downloaded, ${toPercent(attrition)} of the labels; more than ${toPercent(threshold)} is unusual`
	};
}
// src/ingest/corpus-words.ts
const AUTO_CORPUS = "auto";
const CUSTOM_CORPUS = "custom";
// src/ingest/choose-corpus.ts
function chooseCustom({ corpusLabel: label, scale, columns }) {
	if (label === void 0 || scale === void 0) throw new UserError("OPTION_INVALID", {
		message: `--corpus ${CUSTOM_CORPUS}: needs --corpus-label and --scale`,
		hint: "such as --corpus custom --corpus-label panel-2026 --scale 1-5 --columns \"mos=Mean score,file=Clip\""
	});
	return makeCustomCorpus({
		label,
		scale,
		columns
	});
}
function namedCorpus(choice) {
	const { corpus = DEFAULT_CORPUS, corpusLabel, scale, columns } = choice;
	if (corpus === "custom") return chooseCustom(choice);
	if (corpusLabel !== void 0 || scale !== void 0 || columns !== void 0) throw new UserError("OPTION_INVALID", {
		message: `--corpus ${corpus}: takes no --corpus-label, --scale or --columns`,
		hint: `they describe a study of your own: --corpus ${CUSTOM_CORPUS}`
	});
	return corpus === "auto" ? void 0 : findCorpus(corpus);
}
async function chooseCorpus(choice) {
	const named = namedCorpus(choice);
	if (named !== void 0) return {
		corpus: named,
		reason: void 0
	};
	const { corpusDir, manifestCsv, clipsSubdir, linkTargets = [] } = choice;
	if (corpusDir === void 0) throw new UserError("OPTION_INVALID", {
		message: `--corpus ${AUTO_CORPUS}: needs --corpus-dir`,
		hint: "name the folder in which the corpus is to be recognised"
	});
	const { recogniseCorpus } = await import("./recognise-corpus.mjs");
	return recogniseCorpus({
		corpusDir,
		manifestCsv,
		clipsSubdir,
		linkTargets
	});
}
// src/ingest/defaults.ts
const DEFAULT_PROBER = "auto";
function defaultConcurrency() {
	return availableParallelism() + 1;
}
const DOWNLOAD_DEFAULTS = {
	atOnce: 16,
	atOncePerHost: 8,
	timeoutS: 120,
	maxClipBytes: 1073741824
};
// src/ingest/require-within.ts
function requireWithin(option, value, { min, max }) {
	if (value === void 0 || Number.isSafeInteger(value) && value >= min && value <= max) return;
	throw new UserError("OPTION_INVALID", { message: `${option} ${value}: expected a whole number from ${min} to ${max}` });
}
// src/ingest/download-settings.ts
function checkDownloadSettings(settings) {
	requireWithin("--downloads", settings.atOnce, {
		min: 1,
		max: 256
	});
	requireWithin("--downloads-per-host", settings.atOncePerHost, {
		min: 1,
		max: 256
	});
	requireWithin("--download-timeout-s", settings.timeoutS, {
		min: 1,
		max: 86400
	});
	requireWithin("--max-clip-bytes", settings.maxClipBytes, {
		min: 1,
		max: Number.MAX_SAFE_INTEGER
	});
}
// src/ingest/clip-index.ts
const HEADING = "[\"konvid-ingest-clip-index-v3\"]";
const OWN_BEGINNING = /^(?:[0-9a-f]{8} )?(?:\[")?konvid-ingest-clip-index-/;
const MAX_INDEX_BYTES = 1073741824;
const MAX_STALE_SHARE = 2;
const MIN_STALE_RECORDS = 1e3;
const READ_FLAGS = constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0);
const APPEND_FLAGS = constants$1.O_WRONLY | constants$1.O_CREAT | constants$1.O_APPEND | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0);
const SHA256 = /^[0-9a-f]{64}$/;
function proberId(name) {
	return createHash("sha256").update(name).digest("hex").slice(0, 16);
}
function isAnswer(value) {
	if (typeof value !== "object" || value === null || !isFault(value)) return isProbe(value);
	return typeof value.reason === "string" && typeof value.code === "string" && isLastingFault(value);
}
function parseRecord(text) {
	let record;
	try {
		record = JSON.parse(text);
	} catch {
		return;
	}
	if (!Array.isArray(record) || record.length !== 4) return void 0;
	const [kind, first, second, third] = record;
	if (typeof first !== "string" || typeof second !== "string") return void 0;
	if (kind === "file" && typeof third === "string" && SHA256.test(third)) return [
		kind,
		first,
		second,
		third
	];
	return kind === "answer" && SHA256.test(first) && isAnswer(third) ? [
		kind,
		first,
		second,
		third
	] : void 0;
}
async function readRecords(file, visit) {
	const stats = await file.stat();
	if (!stats.isFile() || stats.size > MAX_INDEX_BYTES) return {
		kind: "foreign",
		isTorn: false
	};
	let kind = "absent";
	let isTorn = false;
	await readBareLines(file, ({ number, bytes, isTerminated }) => {
		isTorn = !isTerminated;
		const text = bytes.toString("utf8");
		if (number === 1) kind = text === HEADING ? "current" : OWN_BEGINNING.test(text) ? "old" : "foreign";
		const record = kind === "current" ? parseRecord(text) : void 0;
		if (record !== void 0) visit(record, text);
	});
	return {
		kind,
		isTorn
	};
}
async function readIndex(path, visit) {
	let file;
	try {
		file = await open(path, READ_FLAGS);
		return await readRecords(file, visit);
	} catch (error) {
		const code = systemErrorCode(error);
		if (code === void 0) throw error;
		return {
			kind: code === "ENOENT" ? "absent" : "foreign",
			isTorn: false
		};
	} finally {
		await closeSettled(file);
	}
}
function joinLines(lines) {
	return `${[HEADING, ...lines].join("\n")}\n`;
}
async function rewrite(path, isKept) {
	const lines = new Map();
	await readIndex(path, (record, text) => {
		const [kind, name, prober] = record;
		if (isKept(record)) lines.set(kind === "file" ? `file ${name}` : `answer ${name} ${prober}`, text);
	});
	await writeDurably(path, joinLines(lines.values()));
}
async function mergeAnswers(indexes, path) {
	const lines = new Set();
	for (const index of indexes) await readIndex(index, ([kind], text) => {
		if (kind === "answer") lines.add(text);
	});
	await writeDurably(path, joinLines(lines));
}
var ClipIndex = class ClipIndex {
	isReplaced = false;
	#options;
	#proberIds;
	#files = new Map();
	#answers = new Map();
	#pending = [];
	#file;
	#isWritable = true;
	#start = {
		truncates: false,
		text: ""
	};
	constructor(options) {
		this.#options = options;
		const { ffprobe, header } = options.probers;
		this.#proberIds = {
			ffprobe: proberId(ffprobe),
			header: header === void 0 ? void 0 : proberId(header)
		};
	}
	static async open(options) {
		const index = new ClipIndex(options);
		const { path, portable, rehash } = options;
		if (portable !== void 0 && !rehash) await readIndex(portable, (record) => index.#admit(record, "elsewhere"));
		let fileRecords = 0;
		const { kind, isTorn } = await readIndex(path, (record) => {
			if (rehash) return;
			index.#admit(record, "earlier");
			if (record[0] === "file") fileRecords += 1;
		});
		index.isReplaced = kind === "old";
		index.#isWritable = kind !== "foreign";
		if (kind !== "current" || rehash) index.#start = {
			truncates: true,
			text: `${HEADING}\n`
		};
		else if (isTorn) index.#start = {
			truncates: false,
			text: "\n"
		};
		if (fileRecords > MIN_STALE_RECORDS + MAX_STALE_SHARE * index.#files.size) await index.#rewrite((record) => record[0] === "file" || index.#proberOf(record[2]) !== void 0);
		return index;
	}
	#proberOf(id) {
		if (id === this.#proberIds.ffprobe) return "ffprobe";
		return id === this.#proberIds.header ? "header" : void 0;
	}
	#admit(record, origin) {
		if (record[0] === "answer") {
			const [, sha256, id, answer] = record;
			const by = this.#proberOf(id);
			if (by !== void 0) this.#putAnswer(sha256, {
				answer,
				by,
				origin
			});
		} else if (origin === "earlier") {
			const [, path, state, sha256] = record;
			this.#files.set(path, {
				state,
				sha256
			});
		}
	}
	#putAnswer(sha256, known) {
		if (known.by === "ffprobe" || this.#answers.get(sha256)?.by !== "ffprobe") this.#answers.set(sha256, known);
	}
	#nameOf(path) {
		const { root } = this.#options;
		return path.startsWith(root) && path[root.length] === sep ? path.slice(root.length + 1) : path;
	}
	recall(path) {
		const known = this.#files.get(this.#nameOf(path));
		const state = known === void 0 ? void 0 : readState(path);
		if (known === void 0 || state === void 0 || describeState(state) !== known.state) return void 0;
		return {
			sha256: known.sha256,
			state
		};
	}
	findAnswer(sha256) {
		return this.#answers.get(sha256);
	}
	admitChecked({ path, state, sha256 }) {
		this.#files.set(this.#nameOf(path), {
			state: describeState(state),
			sha256
		});
	}
	noteFile(path, { state, sha256 }, nowMs) {
		if (isSettled(state, nowMs)) this.#add([
			"file",
			this.#nameOf(path),
			describeState(state),
			sha256
		]);
	}
	noteAnswer(sha256, answer, by) {
		const prober = this.#proberIds[by];
		if (prober === void 0 || isFault(answer) && !isLastingFault(answer)) return;
		this.#add([
			"answer",
			sha256,
			prober,
			answer
		]);
		if (isFault(answer)) this.#putAnswer(sha256, {
			answer,
			by,
			origin: "this-run"
		});
	}
	#add(record) {
		this.#pending.push(JSON.stringify(record));
	}
	async flush() {
		if (this.#pending.length === 0) return;
		const text = `${this.#pending.join("\n")}\n`;
		this.#pending = [];
		if (!this.#isWritable) return;
		try {
			this.#file ??= await this.#openFile();
			await this.#file.appendFile(text);
		} catch (error) {
			if (systemErrorCode(error) === void 0) throw error;
			this.#isWritable = false;
		}
	}
	async #openFile() {
		const file = await open(this.#options.path, APPEND_FLAGS);
		const { truncates, text } = this.#start;
		if (truncates) await file.truncate(0);
		await file.appendFile(text);
		return file;
	}
	discard() {
		this.#pending = [];
	}
	async forgetDoubtful() {
		this.discard();
		this.#answers = new Map([...this.#answers].filter(([, { by, origin }]) => by === "ffprobe" && origin !== "elsewhere"));
		const { portable } = this.#options;
		if (portable !== void 0) await writeDurably(portable, joinLines([]));
		await this.#rewrite((record) => record[0] === "file" || this.#proberOf(record[2]) === "ffprobe");
	}
	async #rewrite(isKept) {
		if (!this.#isWritable) return;
		await closeSettled(this.#file);
		this.#file = void 0;
		await rewrite(this.#options.path, isKept).catch(() => void 0);
	}
	async close() {
		await this.flush();
		await closeSettled(this.#file);
		const { portable } = this.#options;
		if (portable !== void 0) await this.#writePortable(portable);
	}
	async #writePortable(portable) {
		this.#answers = new Map();
		await readIndex(portable, (record) => this.#admit(record, "elsewhere"));
		await readIndex(this.#options.path, (record) => this.#admit(record, "earlier"));
		const lines = [...this.#answers].sort(([a], [b]) => a < b ? -1 : 1).map(([sha256, { answer, by }]) => JSON.stringify([
			"answer",
			sha256,
			this.#proberIds[by] ?? "",
			answer
		]));
		await writeDurably(portable, joinLines(lines));
	}
};
// src/ingest/prober-mode.ts
const PROBER_MODES = [
	"ffprobe",
	"auto",
	"verify"
];
const SAMPLED_ONE_IN = 256;
function isSampled(sha256) {
	return Number.parseInt(sha256.slice(0, 8), 16) % SAMPLED_ONE_IN === 0;
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
	needsBytes(sha256) {
		const { mode, index } = this.#options;
		return mode === "verify" || mode === "auto" && index.findAnswer(sha256) === void 0;
	}
	async probe(clip, signal) {
		const { mode, index } = this.#options;
		const { sha256, header } = clip.reading;
		if (mode === "verify") return this.#verify(clip, signal);
		const known = index.findAnswer(sha256);
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
	async #ask({ path, reading }, signal) {
		const answer = await this.#options.probeClip(path, signal);
		if (!isUnchanged(path, reading.state)) return CLIP_CHANGED;
		this.#options.index.noteAnswer(reading.sha256, answer, "ffprobe");
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
		this.#options.index.noteAnswer(sha256, probe, "header");
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
// src/ingest/shards/shard.ts
const MAX_SHARDS = 2048;
const SHARD = /^([0-9]{1,4})\/([0-9]{1,4})$/;
function parseShard(text) {
	const [, index, count] = SHARD.exec(text) ?? [];
	const shard = {
		index: Number(index),
		count: Number(count)
	};
	if (shard.index >= 1 && shard.index <= shard.count && shard.count <= 2048) return shard;
	throw new UserError("OPTION_INVALID", { message: `--shard ${JSON.stringify(text)}: expected i/n with i from 1 to n and n up to ${MAX_SHARDS}, such as 2/16, or auto, or auto/n` });
}
function describeShard({ index, count }) {
	return `shard ${index} of ${count}`;
}
function labelRangeOf(shard, labels) {
	if (shard === void 0) return {
		start: 0,
		end: labels
	};
	const { index, count } = shard;
	return {
		start: Math.floor((index - 1) * labels / count),
		end: Math.floor(index * labels / count)
	};
}
const DIGITS = 5;
const ENDING = /^(.*[^/\\])(\.[^./\\]+)$/s;
function shardPath(whole, shard) {
	if (shard === void 0) return whole;
	const [, stem = whole, ending = ""] = ENDING.exec(whole) ?? [];
	const [index, count] = [shard.index, shard.count].map((number) => String(number).padStart(DIGITS, "0"));
	return `${stem}.shard-${index}-of-${count}${ending}`;
}
const SHARD_MANIFEST = /\.shard-[0-9]{5}-of-[0-9]{5}\.manifest\.json$/;
const SHARD_JSONL = /\.shard-[0-9]{5}-of-[0-9]{5}\.jsonl$/;
function shardFileKind(name) {
	if (SHARD_MANIFEST.test(name)) return "manifest";
	return SHARD_JSONL.test(name) ? "jsonl" : void 0;
}
// src/ingest/output/output-place.ts
function defaultOutput(corpusDir, corpus) {
	return join(corpusDir, corpus.outputName);
}
function manifestBeside(output) {
	return `${output.replace(/\.jsonl$/, "")}.manifest.json`;
}
async function locate$1(path) {
	try {
		return await realpath(path);
	} catch (error) {
		if (systemErrorCode(error) !== "ENOENT" || dirname(path) === path) throw error;
	}
	const stats = await lstat(path).catch(() => void 0);
	if (stats?.isSymbolicLink()) throw new UserError("OUTPUT_NOT_WRITABLE", {
		message: `${path}: is a link that leads nowhere`,
		hint: "remove it, or pass --output (or --manifest-out) with another path"
	});
	if (stats !== void 0) return locate$1(path);
	return join(await locate$1(dirname(path)), basename(path));
}
function refuseInput(path, { boundary, clips, downloadFolder, labelFiles }) {
	const isClip = clips.folders.some((folder) => contains(folder.path, path) && folder.get(relative(folder.path, path).split(sep).join("/")) !== void 0);
	const isLabelFile = labelFiles.some((file) => file.path === path);
	const inputFolders = [
		...clips.folders.map((folder) => folder.path),
		downloadFolder,
		...labelFiles.map((file) => dirname(file.path)).filter((folder) => contains(boundary.root, folder))
	].filter((folder) => !contains(folder, boundary.root));
	if (!isClip && !isLabelFile && !inputFolders.some((folder) => contains(folder, path))) return;
	throw new UserError("OUTPUT_AMONG_INPUTS", {
		message: `${path}: belongs to a part of the corpus that is never written to`,
		hint: "pass --output (or --manifest-out) with a path in another folder"
	});
}
function refuseLinkAway(absolute, path, homes) {
	if (homes.some((home) => contains(home, path))) return;
	throw new UserError("OUTPUT_LINK_OUTSIDE", {
		message: `${absolute}: leads to ${path}`,
		hint: `remove the link, or pass --output (or --manifest-out) with ${path} if that is meant`
	});
}
async function settle$1(given, plan, homes) {
	const absolute = resolve(given);
	try {
		const path = await locate$1(absolute);
		if (homes !== void 0) refuseLinkAway(absolute, path, homes);
		refuseInput(path, plan);
		if (await lstat(path).catch(() => void 0) === void 0) await makeFolder(dirname(path));
		return path;
	} catch (error) {
		throw explainUnwritable(error, absolute);
	}
}
async function refuseForeignManifest(path) {
	const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
	if (file.fault === "ENOENT") return;
	if (file.text === void 0) throw new UserError("MANIFEST_UNREADABLE", {
		message: `${path}: can't be read (${file.fault})`,
		hint: "pass --manifest-out with the path of a file",
		cause: file.cause
	});
	const { text } = file;
	if (/"schema":\s*"[0-9a-z-]+-corpus-jsonl-manifest-v1"/.test(text) || text.trim() === "") return;
	throw new UserError("MANIFEST_FOREIGN", {
		message: `${path}: stands already and is not a manifest of this tool`,
		hint: "move it away, or pass --manifest-out with another path"
	});
}
const PROGRESS_NAME = ".download-progress.json";
async function settleProgressPath(plan, given, { output, manifestPath }) {
	const { root, linkTargets } = plan.boundary;
	const homes = given === void 0 ? [root, ...linkTargets] : void 0;
	const path = await settle$1(shardPath(given ?? join(root, PROGRESS_NAME), plan.shard), plan, homes);
	if (path !== output && path !== manifestPath) return path;
	throw new UserError("OPTION_INVALID", { message: `--progress-path ${path}: is the JSONL or its manifest` });
}
async function settleOutputPlace(plan, { output, outputFolder, manifestOut }) {
	const { boundary, corpus, shard } = plan;
	if (shard !== void 0 && manifestOut !== void 0) throw new UserError("OPTION_INVALID", { message: "--manifest-out goes with no --shard: the manifest of a shard lies beside its JSONL, where merging finds it" });
	const folder = outputFolder === void 0 ? boundary.root : await realpath(outputFolder);
	const homes = [
		folder,
		boundary.root,
		...boundary.linkTargets
	];
	const isNamed = (path) => path !== void 0 && (outputFolder === void 0 || isAbsolute(path));
	const whole = resolve(outputFolder ?? "", output ?? defaultOutput(folder, corpus));
	if (shard !== void 0 && !whole.endsWith(".jsonl")) throw new UserError("OPTION_INVALID", { message: `--output ${output ?? whole}: the name must end with .jsonl, so that shards are known by their names` });
	const jsonl = await settle$1(shardPath(whole, shard), plan, isNamed(output) ? void 0 : homes);
	const manifestPath = await settle$1(resolve(outputFolder ?? "", manifestOut ?? manifestBeside(jsonl)), plan, isNamed(manifestOut) ? void 0 : [dirname(jsonl), ...homes]);
	if (jsonl === manifestPath) throw new UserError("OPTION_INVALID", { message: `--manifest-out ${manifestPath}: is the JSONL itself` });
	await refuseForeignManifest(manifestPath);
	return {
		output: jsonl,
		manifestPath
	};
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
	const { DownloadProgress } = await import("./download-progress.mjs");
	return {
		path,
		progress: await DownloadProgress.read(path),
		isNeeded
	};
}
async function openProgress({ path, progress, isNeeded }) {
	const { DownloadProgress } = await import("./download-progress.mjs");
	return progress ?? (isNeeded ? DownloadProgress.create(path) : void 0);
}
async function withDownloads(job, work) {
	const progress = job.record === void 0 ? void 0 : await openProgress(job.record);
	if (progress === void 0) return work(void 0);
	const { plan, settings, signal, onNotice } = job;
	const stop = new AbortController();
	const { ClipDownloads } = await import("./clip-downloads.mjs");
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
// src/ingest/output/compose-manifest.ts
async function describeInputs(name, inputs) {
	const entries = inputs.map(async ({ path, sha256 }, index) => [index === 0 ? name : `${name}_${index + 1}`, await describePath(path, sha256)]);
	return Object.fromEntries(await Promise.all(entries));
}
async function describeRun(parts) {
	const { run, findings, jsonl, ffprobe, manifestPath, shard } = parts;
	const { options, corpus, boundary, constants, thresholds } = run;
	const [corpusDir, labels, clips, binary, output, manifest] = await Promise.all([
		describePath(boundary.root),
		describeInputs("labels", findings.labels.files),
		describeInputs("clips", findings.clips.folders.map(({ path }) => ({ path }))),
		describePath(ffprobe.path, ffprobe.sha256),
		describePath(jsonl.path, jsonl.sha256),
		describePath(manifestPath)
	]);
	return recordProvenance({
		entrypoint: "konvid-ingest ingest",
		argv: [...options.argv ?? []],
		args: {
			corpus: corpus.name,
			corpus_dir: boundary.root,
			output: jsonl.path,
			manifest_out: manifestPath,
			ffprobe_bin: ffprobe.path,
			corpus_version: constants.corpusVersion,
			ingested_at: constants.ingestedAt,
			concurrency: options.concurrency ?? defaultConcurrency(),
			limit: options.limit ?? null,
			shard: shard === void 0 ? null : `${shard.index}/${shard.count}`,
			manifest_csv: options.manifestCsv ?? null,
			clips_subdir: options.clipsSubdir ?? null,
			prober: options.prober ?? "auto",
			probe_timeout_s: options.probeTimeoutS ?? 60,
			link_target: [...boundary.linkTargets],
			...thresholds
		},
		inputs: {
			corpus_dir: corpusDir,
			...labels,
			...clips,
			ffprobe: binary
		},
		outputs: {
			jsonl: output,
			manifest
		}
	});
}
async function composeManifest(parts) {
	const { run, findings, results, jsonl, ffprobe, probers, shard } = parts;
	const { options, corpus, boundary, constants, thresholds } = run;
	return {
		schema: corpus.manifestSchema,
		corpus: corpus.name,
		partial: options.limit !== void 0 || shard !== void 0,
		config: {
			corpus_version: constants.corpusVersion,
			corpus_dir: boundary.root,
			ingested_at_utc: constants.ingestedAt,
			limit: options.limit ?? null,
			manifest_csv: options.manifestCsv ?? null,
			clips_subdir: options.clipsSubdir ?? null,
			link_targets: [...boundary.linkTargets],
			prober: options.prober ?? "auto",
			probe_timeout_s: options.probeTimeoutS ?? 60,
			thresholds
		},
		stats: results.stats,
		outcomes: results.outcomes,
		labels: findings.labels,
		clips: findings.clips,
		jsonl,
		rejected: results.rejected,
		missing: results.missing,
		download_failed: results.download_failed,
		broken: results.broken,
		conflicts: results.conflicts,
		contract: {
			row_schema: ROW_SCHEMA_ID,
			row_schema_sha256: ROW_SCHEMA_SHA256
		},
		tool: {
			name: "konvid-ingest",
			version: TOOL_VERSION,
			node: process.version
		},
		probers,
		ffprobe: {
			path: ffprobe.path,
			version: ffprobe.version,
			sha256: ffprobe.sha256
		},
		run_provenance: await describeRun(parts),
		...shard === void 0 ? {} : { shard }
	};
}
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
var ScoreLedger = class {
	#entries = new Map();
	get size() {
		return this.#entries.size;
	}
	has(sha256) {
		return this.#entries.has(sha256);
	}
	note(sha256, score) {
		return this.#put(sha256, score, false);
	}
	add(sha256, score) {
		this.#put(sha256, score, true);
	}
	#put(sha256, { mos, mos_std_dev, n_ratings }, isClaimed) {
		if (this.#entries.has(sha256)) return false;
		this.#entries.set(sha256, {
			mos,
			mos_std_dev,
			n_ratings,
			row: this.#entries.size,
			isClaimed
		});
		return true;
	}
	rowOf(sha256) {
		return this.#entries.get(sha256)?.row ?? -1;
	}
	claim(sha256, score) {
		const kept = this.#entries.get(sha256);
		if (kept === void 0) return { kind: "new" };
		if (!isSameScore(kept, score)) return {
			kind: "conflict",
			kept
		};
		if (kept.isClaimed) return { kind: "repeated" };
		kept.isClaimed = true;
		return { kind: "already-written" };
	}
};
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
	ledger = new ScoreLedger();
	faults = [];
	faultCount = 0;
	ending = { kind: "whole" };
	rows = 0;
	#expected;
	constructor(expected) {
		this.#expected = expected;
	}
	visitFault(line, violations) {
		if (isTorn(line, violations)) this.ending = {
			kind: "torn",
			offset: line.offset
		};
		else this.#fault(line, violations.map(({ code, field, found }) => `${field ?? code} ${found}`).join(", "));
	}
	visitRow(line) {
		const { row, isTerminated } = line;
		if (!isTerminated) this.ending = { kind: "unterminated" };
		const { corpus, corpusVersion } = this.#expected;
		if (row.corpus !== corpus) this.#fault(line, `a row of corpus ${row.corpus}`);
		else if (row.corpus_version !== corpusVersion) this.#fault(line, `a row of version ${row.corpus_version}`);
		else if (!this.ledger.note(row.src_sha256, row)) this.#fault(line, `repeats the src_sha256 ${row.src_sha256}`);
		this.rows += 1;
	}
	#fault({ number }, what) {
		this.faultCount += 1;
		if (this.faults.length < MAX_LISTED) this.faults.push(`line ${number}: ${what}`);
	}
};
async function readExistingRows(file, { path, expected, signal }) {
	const collector = new RowCollector(expected);
	const { sha256, sizeBytes } = await readRows(file, collector, { signal });
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
		if (this.#batch.length === 0) this.#batchStarted = performance.now();
		this.#batch.push(line, LINE_FEED);
		if (this.#batch.length >= 2 * BATCH_ROWS || performance.now() - this.#batchStarted >= BATCH_MS) await this.flush();
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
// src/ingest/output/write-manifest.ts
async function writeManifest(path, manifest) {
	try {
		await writeDurably(path, `${JSON.stringify(manifest, null, 2)}\n`);
	} catch (error) {
		throw explainFailedWrite(error, path);
	}
}
// src/ingest/plan/announce-findings.ts
function announceFindings({ findings: { labels, clips }, lacking, before, remote, missing, shard }, { onNotice }) {
	const note = (level, code, message) => onNotice?.({
		level,
		code,
		message
	});
	const end = before + labels.taken;
	let first = 0;
	for (const { path, rows } of labels.files) {
		note("info", "LABELS_TAKEN", `labels: ${path} (${Math.max(0, Math.min(end, first + rows) - Math.max(before, first))} of ${rows} rows)`);
		first += rows;
	}
	if (shard !== void 0) {
		const which = labels.taken === 0 ? "no label" : `labels ${before + 1} to ${end}`;
		note("info", "SHARD_TAKEN", `${describeShard(shard)}: ${which} of ${labels.total}`);
	}
	for (const path of labels.passed_over) note("info", "LABELS_PASSED_OVER", `labels: ${path} was passed over`);
	for (const part of lacking) note("warning", "LABELS_PART_MISSING", `labels: no file whose name contains ${part} was found`);
	for (const { path, clips: count } of clips.folders) note("info", "CLIPS_TAKEN", `clips: ${path} (${count} clips)`);
	if (remote > 0) note("info", "CLIPS_REMOTE", `${remote} clips are not there and have an address`);
	if (missing > 0) note("warning", "CLIPS_MISSING", `${missing} labels have no clip there`);
	const { count: unlabelled } = clips.unlabelled;
	if (unlabelled > 0) note("warning", "CLIPS_UNLABELLED", `${unlabelled} clips have no label`);
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
// src/ingest/output/outcome-notices.ts
const OUTCOME_NOTICES = {
	rejected: ({ code, file, line, reason }) => ({
		level: "warning",
		code,
		message: `rejected: ${file}:${line}: ${reason}`
	}),
	broken: ({ code, src, reason }) => ({
		level: "warning",
		code,
		message: `skipped (broken): ${src}: ${reason}`
	}),
	downloadFailed: ({ code, src, reason }) => ({
		level: "warning",
		code,
		message: `skipped (download-failed): ${src}: ${reason}`
	}),
	conflict: ({ src, reason }) => ({
		level: "warning",
		code: "SCORE_CONFLICT",
		message: `skipped (conflict): ${src}: ${reason}`
	})
};
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
function countConflict({ label, clip }, sha256, kept, { tally, onNotice }) {
	const reason = describeConflict(kept, {
		file: label.file,
		line: label.line,
		score: scoreOf(label)
	});
	const item = {
		file: label.file,
		line: label.line,
		src: clip.name,
		src_sha256: sha256,
		reason
	};
	tally.addConflict(item);
	onNotice(OUTCOME_NOTICES.conflict(item));
}
function noteClaim(outcome, { label, clip }, sha256, { claims }) {
	const { file, line } = label;
	claims?.noteOther({
		file,
		line,
		src: clip.name,
		src_sha256: sha256,
		...scoreOf(label),
		outcome
	});
}
function noteRow({ label }, sha256, { claims, output }) {
	claims?.noteRow(label, output.existing.ledger.rowOf(sha256));
}
function countStanding(planned, sha256, standing, run) {
	if (standing.kind === "already-written") {
		run.tally.addStanding();
		noteRow(planned, sha256, run);
	} else if (standing.kind === "repeated") {
		run.tally.addRepeated();
		noteClaim("dedup", planned, sha256, run);
	} else {
		countConflict(planned, sha256, standing.kept, run);
		noteClaim("conflict", planned, sha256, run);
	}
}
async function settleClip(planned, taken, run) {
	const { output, tally } = run;
	const { sha256 } = taken;
	const standing = output.existing.ledger.claim(sha256, scoreOf(planned.label));
	if (standing.kind !== "new") {
		countStanding(planned, sha256, standing, run);
		return;
	}
	const row = composeRow(planned, taken, run);
	if (row === void 0) throw new Error(`${planned.clip.name}: neither probed nor in the JSONL`);
	const fault = run.contractFault(row);
	if (fault !== void 0) {
		countBroken(planned, fault, run);
		noteClaim("broken", planned, sha256, run);
		return;
	}
	await output.append(serialiseRow(row));
	output.existing.ledger.add(sha256, row);
	tally.addWritten();
	noteRow(planned, sha256, run);
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
	if (read !== void 0 && !isFault(read)) noteClaim("broken", planned, read.reading.sha256, run);
}
async function discardDoubtful({ output, index }) {
	output.discardBatch();
	await index.forgetDoubtful();
}
function discardUnwritten({ output, index }) {
	output.discardBatch();
	index.discard();
}
function settleAtOnce(planned, run) {
	if (planned.kind !== "matched") {
		countWithoutClip(planned, run);
		return 0;
	}
	const { taker, output } = run;
	const recalled = taker.recall(planned.clip);
	if (recalled === void 0) return void 0;
	const standing = output.existing.ledger.claim(recalled.sha256, scoreOf(planned.label));
	if (standing.kind === "new") return void 0;
	countStanding(planned, recalled.sha256, standing, run);
	return Number(recalled.state.size);
}
async function settleKnown(labels, run, progress) {
	let turnBegan = performance.now();
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
		if (performance.now() - turnBegan < TURN_MS) continue;
		await setImmediate();
		turnBegan = performance.now();
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
			...await import("./contract-fault.mjs")
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
		else await discardDoubtful(run);
	}
}
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
	const { PRIVATE_ADDRESS } = await import("./address-guard.mjs");
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
const PERMANENT_FAULTS = new Set([
	"CLIP_EMPTY",
	"CLIP_LINK_OUTSIDE",
	"CLIP_NOT_REGULAR"
]);
function hasOnlyPermanentFaults({ broken }) {
	if (broken.count > broken.items.length) return false;
	return broken.items.every((fault) => PERMANENT_FAULTS.has(fault.code) || isLastingFault(fault));
}
async function findDoneShard(identity, settings) {
	if (settings.run.options.rehash === true || identity.clips_sha256 === null) return void 0;
	const { output } = settings.place;
	const manifest = await readStanding(settings.place);
	if (manifest?.shard === void 0) return void 0;
	const { claims, ...was } = manifest.shard;
	if (!Object.keys(identity).every((key) => was[key] === identity[key])) return void 0;
	if (!hasSameSettings(manifest, settings) || !hasOnlyPermanentFaults(manifest)) return void 0;
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
		const known = this.#options.index.recall(path);
		if (known === void 0 || this.#needsBytes(known)) return this.#read(path);
		const { state, sha256 } = known;
		return {
			path,
			reading: {
				sha256,
				sizeBytes: Number(state.size),
				state,
				header: void 0
			}
		};
	}
	recall(clip) {
		return clip.kind === "file" && !this.#options.prober.isThorough ? this.#options.index.recall(pathOf(clip)) : void 0;
	}
	#needsBytes({ sha256 }) {
		const { isKnown, prober } = this.#options;
		return (prober.isThorough || !isKnown(sha256)) && prober.needsBytes(sha256);
	}
	async #read(path) {
		const begun = Date.now();
		const reading = await this.#options.reader.read(path);
		if (isFault(reading)) return reading;
		this.#options.index.noteFile(path, reading, begun);
		return {
			path,
			reading
		};
	}
	async probe(clip, signal) {
		const { sha256, sizeBytes } = clip.reading;
		const { isKnown, prober } = this.#options;
		const hasRow = isKnown(sha256);
		if (hasRow && !prober.isThorough) return {
			sha256,
			sizeBytes,
			probe: void 0
		};
		const probe = await this.#probeOnce(clip, signal);
		if (hasRow) return {
			sha256,
			sizeBytes,
			probe: void 0
		};
		return isFault(probe) ? probe : {
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
async function runPlanned(run, { shard, world }) {
	const { options, corpus, now } = run;
	const { manifestCsv, clipsSubdir, limit } = options;
	const plan = await planIngest(new CorpusFolders(run.boundary), {
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
	const prober = await world.openProber(options);
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
	const manifest = await writeOutput({
		run,
		plan,
		findings,
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
async function writeOutput(job) {
	const { run, plan, prober, place } = job;
	const { options, constants, now } = run;
	const lock = await lockOutput(place.output, { breakLock: options.breakLock ?? false });
	const signal = AbortSignal.any([lock.lost, ...options.signal === void 0 ? [] : [options.signal]]);
	try {
		const record = await readRecord(plan, place, options.downloads ?? {});
		const { corpus } = plan;
		const expected = {
			corpus: corpus.name,
			corpusVersion: constants.corpusVersion
		};
		const output = await JsonlOutput.open({
			path: place.output,
			manifestPath: place.manifestPath,
			expected,
			now,
			signal
		});
		const index = await ClipIndex.open({
			path: `${place.output}.index`,
			root: plan.boundary.root,
			probers: nameProbers(prober.ffprobe, options.prober ?? "auto"),
			rehash: options.rehash ?? false,
			portable: job.world.portableIndex
		});
		if (index.isReplaced) {
			const message = `${place.output}.index: comes from an earlier version and is replaced; all clips are read again`;
			options.onNotice?.({
				level: "info",
				code: "INDEX_REPLACED",
				message
			});
		}
		for (const file of job.world.checkedFiles) index.admitChecked(file);
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
		isKnown: (sha256) => output.existing.ledger.has(sha256)
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
	await writeManifest(place.manifestPath, manifest);
	return manifest;
}
// src/ingest/shards/shard-auto.ts
const SLURM = {
	task: "SLURM_ARRAY_TASK_ID",
	min: "SLURM_ARRAY_TASK_MIN",
	max: "SLURM_ARRAY_TASK_MAX",
	count: "SLURM_ARRAY_TASK_COUNT",
	step: "SLURM_ARRAY_TASK_STEP"
};
const COMPLETION_INDEX = "JOB_COMPLETION_INDEX";
const AUTO = /^auto(?:\/([0-9]{1,4}))?$/;
function refuse(message, hint) {
	throw new UserError("SHARD_AUTO", {
		message: `--shard auto: ${message}`,
		hint
	});
}
function readWholeNumber(environment, name) {
	const text = environment[name];
	if (text === void 0 || text === "") return void 0;
	if (/^[0-9]{1,15}$/.test(text)) return Number(text);
	return refuse(`${name} is ${JSON.stringify(text)}, not a whole number`, "give --shard i/n");
}
function requireCount(told, found, what) {
	if (told === void 0 || told === found) return;
	refuse(`${what} has ${found} parts, and --shard auto/${told} says ${told}`, "where only some of the parts run again, give each its --shard i/n");
}
function readSlurm(environment, told) {
	const task = readWholeNumber(environment, SLURM.task);
	if (task === void 0) return void 0;
	const need = (name) => readWholeNumber(environment, name) ?? refuse(`${SLURM.task} is set, but not ${name}`, "give --shard i/n");
	const [min, max, count] = [
		need(SLURM.min),
		need(SLURM.max),
		need(SLURM.count)
	];
	const step = Math.max(1, readWholeNumber(environment, SLURM.step) ?? 1);
	if (count < 1 || min + (count - 1) * step !== max) refuse(`the array has ${count} tasks from ${min} to ${max} in steps of ${step}, so some are left out`, "submit an array without gaps, such as --array=1-16, or give --shard i/n");
	requireCount(told, count, "the Slurm array");
	const place = (task - min) / step;
	if (!Number.isInteger(place) || place < 0 || place >= count) refuse(`task ${task} is none of ${count} from ${min} on in steps of ${step}`, "give --shard i/n");
	return {
		index: place + 1,
		count
	};
}
function readKubernetes(environment, told) {
	const pod = readWholeNumber(environment, COMPLETION_INDEX);
	if (pod === void 0) return void 0;
	if (told === void 0) return refuse(`${COMPLETION_INDEX} says which pod this is, but nothing says how many there are`, "give --shard auto/n with the completions of the Job as n");
	if (pod < told) return {
		index: pod + 1,
		count: told
	};
	return refuse(`${COMPLETION_INDEX} is ${pod}, counted from 0, and there are ${told} shards`, "give n = completions");
}
function readMatrix({ index, total }, told) {
	requireCount(told, total, "the matrix");
	return {
		index: index + 1,
		count: total
	};
}
function chooseShard(text, { environment, matrixJob }) {
	const auto = AUTO.exec(text);
	if (auto === null) return parseShard(text);
	const told = auto[1] === void 0 ? void 0 : Number(auto[1]);
	if (told === 0) parseShard(text);
	const found = matrixJob === void 0 ? [readSlurm(environment, told), readKubernetes(environment, told)].filter((shard) => shard !== void 0) : [readMatrix(matrixJob, told)];
	const [shard] = found;
	if (shard === void 0) return refuse("neither a Slurm array nor a Kubernetes indexed Job is to be seen", "give --shard i/n");
	if (found.length > 1) refuse(`both ${SLURM.task} and ${COMPLETION_INDEX} are set`, "give --shard i/n");
	if (shard.count > 2048) refuse(`${shard.count} shards are more than ${MAX_SHARDS}`, "take fewer");
	return shard;
}
// src/ingest/threshold.ts
const THRESHOLD_OPTIONS = [
	{
		key: "max_rejected",
		option: "--max-rejected",
		outcome: "rejected",
		what: "labels were rejected"
	},
	{
		key: "max_conflicts",
		option: "--max-conflicts",
		outcome: "conflict",
		what: "labels contradict the score that stands"
	},
	{
		key: "max_broken",
		option: "--max-broken",
		outcome: "broken",
		what: "clips are broken"
	},
	{
		key: "max_missing",
		option: "--max-missing",
		outcome: "missing",
		what: "labels have no clip"
	},
	{
		key: "max_attrition",
		option: "--max-attrition",
		outcome: "download-failed",
		what: "clips could not be downloaded"
	}
];
function parseThreshold(option, text) {
	const percent = /^([0-9]{1,3}(?:\.[0-9]+)?)%$/.exec(text)?.[1];
	if (percent !== void 0 && Number(percent) <= 100) return {
		kind: "percent",
		percent: Number(percent)
	};
	if (/^[0-9]{1,15}$/.test(text)) return {
		kind: "count",
		count: Number(text)
	};
	throw new UserError("OPTION_INVALID", { message: `${option} ${JSON.stringify(text)}: expected a count such as 60 or a percentage such as 5%` });
}
const ROUNDING = 1e-6;
function isExceeded(threshold, count, total) {
	return threshold.kind === "count" ? count > threshold.count : count * 100 - threshold.percent * total > ROUNDING;
}
function settleThresholds(given, defaultMaxMissing) {
	const settings = {
		max_rejected: given?.max_rejected ?? null,
		max_conflicts: given?.max_conflicts ?? null,
		max_broken: given?.max_broken ?? null,
		max_missing: given?.max_missing === void 0 ? defaultMaxMissing : given.max_missing,
		max_attrition: given?.max_attrition ?? null
	};
	for (const { key, option } of THRESHOLD_OPTIONS) {
		const text = settings[key];
		if (text !== null) parseThreshold(option, text);
	}
	return settings;
}
function findFailures({ outcomes, labels, jsonl, config, shard }) {
	if (shard !== void 0) return [];
	const failures = THRESHOLD_OPTIONS.flatMap(({ key, option, outcome, what }) => {
		const text = config.thresholds[key];
		if (text === null || !isExceeded(parseThreshold(option, text), outcomes[outcome], labels.taken)) return [];
		return [{
			code: "THRESHOLD_EXCEEDED",
			message: `${outcomes[outcome]} of ${labels.taken} ${what}; ${option} allows ${text}`,
			hint: `the manifest lists them; if that is acceptable, raise ${option}`
		}];
	});
	if (jsonl.rows > 0) return failures;
	const hint = "the manifest says for each clip why";
	return [...failures, {
		code: "OUTPUT_EMPTY",
		message: `${jsonl.path}: no clip could be used, so it has no row`,
		hint
	}];
}
// src/ffprobe/environment.ts
const PASSED_ON = [
	"PATH",
	"LD_LIBRARY_PATH",
	"DYLD_LIBRARY_PATH",
	"DYLD_FALLBACK_LIBRARY_PATH",
	"SYSTEMROOT",
	"SystemRoot",
	"TMPDIR",
	"TEMP"
];
function ffprobeEnvironment(environment) {
	const passedOn = PASSED_ON.flatMap((name) => {
		const value = environment[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...Object.fromEntries(passedOn),
		LC_ALL: "C"
	};
}
// src/ffprobe/patience.ts
const STEP_MS = 1e3;
function afterRunningFor(milliseconds, callback) {
	let left = milliseconds;
	let timer;
	const wait = () => {
		const step = Math.min(left, STEP_MS);
		left -= step;
		timer = setTimeout(left > 0 ? wait : callback, step);
	};
	wait();
	return () => clearTimeout(timer);
}
// src/ffprobe/child.ts
const HAS_GROUPS = process.platform !== "win32";
const PIPE_GRACE_MS = 500;
function killGroup(pid) {
	if (pid === void 0 || !HAS_GROUPS) return;
	try {
		process.kill(-pid, "SIGKILL");
	} catch (error) {
		if (systemErrorCode(error) !== "ESRCH" && systemErrorCode(error) !== "EPERM") throw error;
	}
}
async function runChild(binary, args, options) {
	const { timeoutMs, maxOutputBytes, signal } = options;
	const { execa } = await import("./execa.mjs");
	signal?.throwIfAborted();
	const child = execa(binary, args, {
		env: ffprobeEnvironment(process.env),
		extendEnv: false,
		stdin: "ignore",
		detached: HAS_GROUPS,
		killSignal: "SIGKILL",
		maxBuffer: maxOutputBytes,
		stripFinalNewline: false,
		reject: false,
		windowsHide: true,
		...signal === void 0 ? {} : { cancelSignal: signal }
	});
	let isLate = false;
	const stopWaiting = afterRunningFor(timeoutMs, () => {
		isLate = true;
		child.kill();
	});
	let grace;
	child.nodeChildProcess.once("exit", () => {
		killGroup(child.pid);
		grace = setTimeout(() => {
			child.stdout.destroy();
			child.stderr.destroy();
		}, PIPE_GRACE_MS);
	});
	const { stdout, stderr, exitCode, signal: killedBy, isMaxBuffer, ...result } = await child;
	clearTimeout(grace);
	stopWaiting();
	signal?.throwIfAborted();
	const startError = exitCode !== void 0 || killedBy !== void 0 || isMaxBuffer ? void 0 : result.code ?? systemErrorCode(result.cause) ?? "unknown";
	return {
		stdout,
		stderr,
		exitCode,
		signal: killedBy,
		timedOut: isLate && killedBy !== void 0,
		isTooMuch: isMaxBuffer,
		startError
	};
}
// src/ffprobe/user-cache.ts
const FFPROBE_FILE = process.platform === "win32" ? "ffprobe.exe" : "ffprobe";
function ffprobePlace(environment) {
	const base = environment["XDG_CACHE_HOME"] || environment["LOCALAPPDATA"] || join(homedir(), ".cache");
	return join(base, "konvid-ingest", FFPROBE_FILE);
}
// src/ffprobe/remembered.ts
const FILE = "ffprobe-seen.json";
const SCHEMA = "konvid-ingest-ffprobe-seen-v1";
const MAX_ENTRIES = 16;
const SCRIPT = "#!";
function placeOf(environment) {
	return join(dirname(ffprobePlace(environment)), FILE);
}
function isScript(path) {
	const file = openSync(path, "r");
	try {
		return readFullySync(file, Buffer.alloc(2), 0).toString("latin1") === SCRIPT;
	} finally {
		closeSettledSync(file);
	}
}
function identifiableState(path, nowMs) {
	return attempt(() => {
		const state = toState(statSync(path, { bigint: true }));
		if (!isSettled(state, nowMs) || isScript(path)) return void 0;
		const { dev, ino, size, mtimeNs, ctimeNs } = state;
		return [
			dev,
			ino,
			size,
			mtimeNs,
			ctimeNs
		].join(" ");
	});
}
function isEntry(value) {
	return [
		value?.path,
		value?.state,
		value?.version
	].every((text) => typeof text === "string") && /^[0-9a-f]{64}$/.test(String(value?.sha256));
}
function readEntries(environment) {
	const { schema, entries } = attempt(() => JSON.parse(readFileSync(placeOf(environment), "utf8"))) ?? {};
	return schema === SCHEMA && Array.isArray(entries) ? entries.filter(isEntry) : [];
}
function attempt(work) {
	try {
		return work();
	} catch (error) {
		if (systemErrorCode(error) === void 0 && !(error instanceof SyntaxError)) throw error;
		return;
	}
}
function recallFfprobe(path, state, environment) {
	const known = readEntries(environment).find((entry) => entry.path === path && entry.state === state);
	return known === void 0 ? void 0 : {
		version: known.version,
		sha256: known.sha256
	};
}
function removeLeftovers(place) {
	const beginning = `${basename(place)}.`;
	for (const name of readdirSync(dirname(place))) {
		const pid = name.startsWith(beginning) ? Number(name.slice(beginning.length)) : NaN;
		if (Number.isSafeInteger(pid) && pid > 0 && !isRunning(pid)) rmSync(join(dirname(place), name), { force: true });
	}
}
function rememberFfprobe(entry, environment) {
	attempt(() => {
		const others = readEntries(environment).filter(({ path }) => path !== entry.path);
		const place = placeOf(environment);
		mkdirSync(dirname(place), { recursive: true });
		removeLeftovers(place);
		const written = `${place}.${process.pid}`;
		writeFileSync(written, `${JSON.stringify({
			schema: SCHEMA,
			entries: [entry, ...others].slice(0, MAX_ENTRIES)
		})}\n`);
		renameSync(written, place);
	});
}
// src/ffprobe/find.ts
const VERSION_TIMEOUT_MS = 2e4;
const HOW_TO_GET_IT = "run `konvid-ingest setup`, install FFmpeg, or name the binary with --ffprobe-bin or FFPROBE_BIN";
async function isExecutable(path) {
	try {
		await access(path, constants$1.X_OK);
		return (await stat(path)).isFile();
	} catch {
		return false;
	}
}
async function findOnPath(name, environment) {
	const names = process.platform === "win32" ? [`${name}.exe`, name] : [name];
	const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
	for (const folder of folders) for (const candidate of names.map((file) => join(folder, file))) if (await isExecutable(candidate)) return candidate;
}
async function locate({ binary, environment }) {
	const named = binary ?? environment["FFPROBE_BIN"] ?? "";
	if (named === "") {
		const found = await findOnPath("ffprobe", environment);
		if (found !== void 0) return found;
		const setUp = ffprobePlace(environment);
		if (await isExecutable(setUp)) return setUp;
		throw new UserError("FFPROBE_NOT_FOUND", {
			message: "ffprobe is not on the PATH",
			hint: HOW_TO_GET_IT
		});
	}
	const found = isAbsolute(named) || /[/\\]/.test(named) ? resolve(named) : await findOnPath(named, environment) ?? resolve(named);
	if (await isExecutable(found)) return found;
	throw new UserError("FFPROBE_NOT_FOUND", {
		message: `${binary === void 0 ? "FFPROBE_BIN" : "--ffprobe-bin"} ${JSON.stringify(named)}: no executable file of this name`,
		hint: HOW_TO_GET_IT
	});
}
async function readVersion(path, signal) {
	const { stdout, exitCode } = await runChild(path, ["-version"], {
		timeoutMs: VERSION_TIMEOUT_MS,
		maxOutputBytes: 1048576,
		signal
	});
	const version = /^ffprobe version (\S+)/.exec(stdout)?.[1];
	if (version !== void 0 && exitCode === 0) return version;
	throw new UserError("FFPROBE_UNUSABLE", {
		message: `${path}: does not answer "-version" as ffprobe does`,
		hint: HOW_TO_GET_IT
	});
}
async function findFfprobe(options) {
	const path = resolve(await locate(options));
	const { environment, rehash } = options;
	const nowMs = Date.now();
	const state = identifiableState(path, nowMs);
	const known = state === void 0 || rehash ? void 0 : recallFfprobe(path, state, environment);
	if (known !== void 0) return {
		path,
		...known,
		isRecalled: true
	};
	const [version, sha256] = await Promise.all([readVersion(path), hashFile(path)]);
	if (state !== void 0 && identifiableState(path, nowMs) === state) rememberFfprobe({
		path,
		state,
		version,
		sha256
	}, environment);
	return {
		path,
		version,
		sha256,
		isRecalled: false
	};
}
async function confirmFfprobe({ path, version }, signal) {
	const now = await readVersion(path, signal);
	if (now === version) return;
	throw new UserError("FFPROBE_UNUSABLE", {
		message: `${path}: is of version ${now}, though nothing of the file has changed since it was of version ${version}`,
		hint: "run with --rehash"
	});
}
// src/ffprobe/arguments.ts
const FORMAT_WHITELIST = [
	"mov",
	"mp4",
	"m4a",
	"3gp",
	"3g2",
	"mj2",
	"matroska",
	"webm",
	"avi"
];
const SHOWN_ENTRIES = [
	"stream=index,codec_name,width,height,pix_fmt,avg_frame_rate,r_frame_rate,duration",
	"stream_disposition=attached_pic",
	"format=duration"
].join(":");
const FFPROBE_ARGUMENTS = [
	"-v",
	"error",
	"-protocol_whitelist",
	"file",
	"-format_whitelist",
	FORMAT_WHITELIST.join(","),
	"-select_streams",
	"v",
	"-show_entries",
	SHOWN_ENTRIES,
	"-of",
	"json",
	"-i"
];
function ffprobeArguments(absolutePath) {
	return [...FFPROBE_ARGUMENTS, `file:${absolutePath}`];
}
// src/ffprobe/probe.ts
function parseRate(text) {
	const match = typeof text === "string" ? /^([0-9]+)\/([0-9]+)$/.exec(text) : null;
	const rate = Number(match?.[1]) / Number(match?.[2]);
	return Number.isFinite(rate) && rate > 0 ? rate : void 0;
}
function parseDuration(text) {
	const seconds = typeof text === "string" && /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : NaN;
	return Number.isFinite(seconds) && seconds > 0 ? seconds : void 0;
}
function isGeometry(value) {
	return typeof value === "number" && Number.isInteger(value) && value > 0;
}
function isName(value) {
	return typeof value === "string" && value !== "" && value !== "unknown";
}
function findVideoStream(streams) {
	if (!Array.isArray(streams)) return void 0;
	return streams.find((stream) => stream !== null && stream.disposition?.attached_pic !== 1);
}
function parseProbe(stdout) {
	let output;
	try {
		output = JSON.parse(stdout);
	} catch {
		return {
			code: "PROBE_BAD_JSON",
			reason: "ffprobe printed something that is not JSON"
		};
	}
	const stream = findVideoStream(output?.streams);
	if (stream === void 0) return {
		code: "PROBE_NO_VIDEO",
		reason: "no video stream"
	};
	const { width, height, pix_fmt, codec_name } = stream;
	if (!isGeometry(width) || !isGeometry(height)) return {
		code: "PROBE_NO_GEOMETRY",
		reason: `the video stream is ${describeValue(width)} x ${describeValue(height)} pixels`
	};
	const framerate = parseRate(stream.avg_frame_rate) ?? parseRate(stream.r_frame_rate);
	if (framerate === void 0) return {
		code: "PROBE_NO_FRAME_RATE",
		reason: "no frame rate is known"
	};
	const duration = parseDuration(stream.duration) ?? parseDuration(output?.format?.duration);
	if (duration === void 0) return {
		code: "PROBE_NO_DURATION",
		reason: "no duration is known"
	};
	if (!isName(pix_fmt)) return {
		code: "PROBE_NO_PIXEL_FORMAT",
		reason: "no pixel format is known"
	};
	if (!isName(codec_name)) return {
		code: "PROBE_NO_CODEC",
		reason: "no codec is known"
	};
	return {
		width,
		height,
		framerate,
		duration_s: duration,
		pix_fmt,
		encoder_upstream: codec_name
	};
}
// src/ffprobe/run.ts
const MAX_OUTPUT_BYTES = 1048576;
const MAX_REASON_CHARACTERS = 200;
const SIGNALS_FROM_OUTSIDE = new Set([
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
]);
const EXIT_CODES_FROM_OUTSIDE = new Set([
	129,
	130,
	143,
	255
]);
async function runOnce({ binary, timeoutS }, path, signal) {
	const ending = await runChild(binary, ffprobeArguments(path), {
		timeoutMs: timeoutS * 1e3,
		maxOutputBytes: MAX_OUTPUT_BYTES,
		signal
	});
	const { startError } = ending;
	if (startError === void 0) return ending;
	throw new UserError("FFPROBE_FAILED_TO_START", { message: `${binary}: could not be started (${startError})` }, 3);
}
function wasStoppedFromOutside({ signal, exitCode, timedOut }) {
	if (timedOut) return false;
	if (signal !== void 0) return SIGNALS_FROM_OUTSIDE.has(signal);
	return exitCode !== void 0 && EXIT_CODES_FROM_OUTSIDE.has(exitCode);
}
function lastComplaint(stderr, path) {
	return (stderr.trimEnd().split(/[\r\n]+/).at(-1) ?? "").replaceAll(`file:${path}: `, "").slice(0, MAX_REASON_CHARACTERS);
}
function explainEnding(ending, path, timeoutS) {
	const { stdout, stderr, exitCode, signal, timedOut, isTooMuch } = ending;
	if (timedOut) return {
		code: "PROBE_TIMEOUT",
		reason: `ffprobe did not answer within ${timeoutS} s`
	};
	if (isTooMuch) return {
		code: "PROBE_TOO_MUCH_OUTPUT",
		reason: "ffprobe printed more than 1 MiB"
	};
	if (signal !== void 0) return {
		code: "PROBE_CRASHED",
		reason: `ffprobe died of ${signal}`
	};
	if (exitCode === 0) return parseProbe(stdout);
	const complaint = lastComplaint(stderr, path);
	return {
		code: "PROBE_FAILED",
		reason: `ffprobe exited with ${exitCode}${complaint === "" ? "" : `: ${complaint}`}`
	};
}
async function probeClip(options, path, signal) {
	let ending = await runOnce(options, path, signal);
	if (wasStoppedFromOutside(ending)) ending = await runOnce(options, path, signal);
	return explainEnding(ending, path, options.timeoutS);
}
// src/ingest/world.ts
async function openFfprobe(options) {
	const { rehash = false } = options;
	const ffprobe = await findFfprobe({
		binary: options.ffprobeBin,
		environment: process.env,
		rehash
	});
	let confirmed = ffprobe.isRecalled ? void 0 : Promise.resolve();
	const probeOptions = {
		binary: ffprobe.path,
		timeoutS: options.probeTimeoutS ?? 60
	};
	const probe = async (path, signal) => {
		confirmed ??= confirmFfprobe(ffprobe, signal);
		await confirmed;
		return probeClip(probeOptions, path, signal);
	};
	return {
		ffprobe,
		probeClip: probe
	};
}
const DEFAULT_WORLD = {
	environment: process.env,
	now: () => new Date(),
	openProber: openFfprobe,
	openReader: readInThreads,
	checkedFiles: [],
	portableIndex: void 0,
	matrixJob: void 0
};
// src/ingest/ingest.ts
function requireMode(mode) {
	if (mode === void 0 || PROBER_MODES.some((known) => known === mode)) return;
	throw new UserError("OPTION_INVALID", { message: `--prober ${mode}: expected one of ${PROBER_MODES.join(", ")}` });
}
function requireVersion(version) {
	if (/^[0-9A-Za-z][0-9A-Za-z._+-]{0,127}$/.test(version)) return version;
	throw new UserError("OPTION_INVALID", { message: `--corpus-version ${JSON.stringify(version)}: expected up to 128 letters, digits and . _ + -` });
}
function ingest(options) {
	return ingestIn(DEFAULT_WORLD, options);
}
async function ingestIn(world, options) {
	requireWithin("--concurrency", options.concurrency, {
		min: 1,
		max: 256
	});
	requireWithin("--probe-timeout-s", options.probeTimeoutS, {
		min: 1,
		max: 86400
	});
	requireMode(options.prober);
	checkDownloadSettings(options.downloads ?? {});
	checkAttritionThreshold(options.downloads?.attritionWarnThreshold);
	const now = world.now();
	requireWithin("--limit", options.limit, {
		min: 1,
		max: Number.MAX_SAFE_INTEGER
	});
	const { corpus, reason } = await chooseCorpus(options);
	if (reason !== void 0) {
		const message = `corpus: ${corpus.name} is recognised: ${reason}`;
		options.onNotice?.({
			level: "info",
			code: "CORPUS_RECOGNISED",
			message
		});
	}
	const thresholds = settleThresholds(options.thresholds, corpus.defaultMaxMissing);
	const constants = {
		corpusVersion: requireVersion(options.corpusVersion ?? corpus.defaultVersion),
		ingestedAt: chooseInstant(options.ingestedAt, {
			option: "--ingested-at",
			environment: world.environment,
			now
		})
	};
	const shard = options.shard === void 0 ? void 0 : chooseShard(options.shard, world);
	const done = await runPlanned({
		options,
		corpus,
		boundary: await drawBoundary(options.corpusDir, options.linkTargets ?? []),
		constants,
		thresholds,
		now
	}, {
		shard,
		world
	});
	return {
		...done,
		failures: findFailures(done.manifest)
	};
}
// src/ffprobe/releases.ts
const SHAKA = "https://github.com/shaka-project/static-ffmpeg-binaries/releases/download/n8.1.2-1";
const STATIC = "https://github.com/eugeneware/ffmpeg-static/releases/download/b6.1.1";
const DEFAULT_FFPROBE_VERSION = "8.1.2";
const FFPROBE_RELEASES = {
	"8.1.2": {
		"linux-x64": {
			url: `${SHAKA}/ffprobe-linux-x64`,
			sha256: "065d3c56926052a76e884c4e4b51b7d95248da9391ab7effdcca6b94ceab98cf",
			sizeBytes: 48090488
		},
		"linux-arm64": {
			url: `${SHAKA}/ffprobe-linux-arm64`,
			sha256: "fd2aca1456f0261cabef4514b6d97a70fa342003347f51b39c473dd364328089",
			sizeBytes: 36326648
		},
		"darwin-x64": {
			url: `${SHAKA}/ffprobe-osx-x64`,
			sha256: "d530823f480a3c7eb6334f18a00197d1e9f1070e86172b9aa89c4bf4022bd879",
			sizeBytes: 42555344
		},
		"darwin-arm64": {
			url: `${SHAKA}/ffprobe-osx-arm64`,
			sha256: "ded4c698b8ff38d0bc1fd30fcc5e768dc46f58bc15a8dfd61f98615ba49cde5c",
			sizeBytes: 33882408
		},
		"win32-x64": {
			url: `${SHAKA}/ffprobe-win-x64.exe`,
			sha256: "fc37ca23d31ee08bb8f7e108edf3822f6ef3efc1a8d306bbe0b779190230710b",
			sizeBytes: 53558272
		}
	},
	"6.1.1": {
		"linux-x64": {
			url: `${STATIC}/ffprobe-linux-x64`,
			sha256: "4f231a1960d83e403d08f7971e271707bec278a9ae18e21b8b5b03186668450d",
			sizeBytes: void 0
		},
		"linux-arm64": {
			url: `${STATIC}/ffprobe-linux-arm64`,
			sha256: "d17ae9b4c297d48e2521ba14e417bb0537c6ff77c584cdbcd6bb0d8d0307a2e8",
			sizeBytes: void 0
		},
		"darwin-x64": {
			url: `${STATIC}/ffprobe-darwin-x64`,
			sha256: "fa3add0ce901f7241abe0dfc0155d958fc834aca3f8ce61f87cc712ae669c1e0",
			sizeBytes: void 0
		},
		"darwin-arm64": {
			url: `${STATIC}/ffprobe-darwin-arm64`,
			sha256: "bb2db6f5d8cef919da12fbf592119a987202a8c060a886f3cab091f9cab90b64",
			sizeBytes: void 0
		},
		"win32-x64": {
			url: `${STATIC}/ffprobe-win32-x64`,
			sha256: "3a7e2dc003dc2cd1472827e4c7c4f056ae1ae0ae7c5bbc580c99b49827351ba4",
			sizeBytes: void 0
		}
	}
};
export { namedCorpus as A, shardFileKind as C, DEFAULT_PROBER as D, requireWithin as E, pMapIterable as F, pMapSkip as I, pMapStop as L, CUSTOM_CORPUS as M, ATTRITION_WARN_THRESHOLD as N, DOWNLOAD_DEFAULTS as O, pMap as P, labelRangeOf as S, mergeAnswers as T, describeConflict as _, DEFAULT_WORLD as a, MAX_SHARDS as b, THRESHOLD_OPTIONS as c, chooseShard as d, CLAIMS_HEADING as f, ScoreLedger as g, MAX_LISTED_ITEMS as h, ingestIn as i, AUTO_CORPUS as j, chooseCorpus as k, findFailures as l, planIngest as m, FFPROBE_RELEASES as n, FFPROBE_FILE as o, claimsPath as p, ingest as r, ffprobePlace as s, DEFAULT_FFPROBE_VERSION as t, parseThreshold as u, manifestBeside as v, PROBER_MODES as w, describeShard as x, refuseForeignManifest as y };
