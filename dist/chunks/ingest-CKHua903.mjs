import { A as ROW_SCHEMA_SHA256, C as closeSettledSync, E as serialiseRow, F as messageOf, I as systemErrorCode, N as describeValue, P as UserError, S as closeSettled, _ as CLIP_CHANGED, b as redactAddress, d as isSampled, f as isSameState, g as toState, h as readState, k as ROW_SCHEMA_ID, m as isUnchanged, o as toJsonText, p as isSettled, u as PROBER_MODES, v as isFault, w as monotonicMs, x as redactCredentials, y as TOOL_VERSION } from "./base-BLJwp29U.mjs";
import { _ as readFullySync, c as readRows$1, f as DigestTable, g as readFully, h as randomWords, m as digestWords, p as digestHex, s as estimateRows, u as explainFailedRead, y as readLines } from "./validate-Cx58W1_T.mjs";
import { a as CORPORA, c as findCorpus, d as suggestCorpus, f as CUSTOM_ROLES, i as CUSTOM_CORPUS, m as parseColumns, p as SCALES, r as AUTO_CORPUS, s as DEFAULT_CORPUS, t as chooseCorpus, u as otherCorpora } from "./corpora-CLl1OqyH.mjs";
import { _ as isRunning, a as removeDurably, c as writeFully, d as lockOutput, f as tidyLock, g as readWholeFile, l as hasLostOutput, m as explainUnwritable, n as chooseInstant, o as syncFolder, p as explainFailedWrite, r as makeFolder, s as writeDurably, t as keepHeapSmall } from "./output-BwximsnR.mjs";
import { C as Command, T as formatBytes, f as parseFraction, g as followLongRun, h as parseWholeNumber, m as parseProber, p as parseLogLevel, s as readIngestProgress, u as collect, y as Reporter } from "./cli-DGGgLrYC.mjs";
import { n as emptyResult, r as explainStop, t as closeRun } from "./result-BKKmaP6X.mjs";
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const access = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").access(...args);
const lstat = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...args);
const open = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").open(...args);
const realpath = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...args);
const stat = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...args);
const writeFile = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...args);
const { setImmediate } = globalThis.process.getBuiltinModule("node:timers/promises");
const { constants: constants$1, fstatSync, fsyncSync, mkdirSync, openSync, opendirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { availableParallelism, endianness, homedir } = globalThis.process.getBuiltinModule("node:os");
const { basename, delimiter, dirname, extname, isAbsolute, join, normalize, relative, resolve, sep } = globalThis.process.getBuiltinModule("node:path");
const crc32 = (...args) => globalThis.process.getBuiltinModule("node:zlib").crc32(...args);
const { isDeepStrictEqual } = globalThis.process.getBuiltinModule("node:util");
const { Worker } = globalThis.process.getBuiltinModule("node:worker_threads");
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
// src/contract/provenance.ts
function redactArgument(value) {
	if (typeof value === "string") return redactCredentials(value);
	return Array.isArray(value) ? value.map(redactCredentials) : value;
}
async function describePath(path, sha256) {
	try {
		if ((await stat(path)).isDirectory()) return {
			path,
			exists: true,
			kind: "directory"
		};
		return {
			path,
			exists: true,
			kind: "file",
			...sha256 === void 0 ? {} : { sha256 }
		};
	} catch {
		return {
			path,
			exists: false,
			kind: "missing"
		};
	}
}
function recordProvenance(run) {
	return {
		schema: "ai-run-provenance-v1",
		entrypoint: run.entrypoint,
		argv: run.argv.map(redactCredentials),
		args: Object.fromEntries(Object.entries(run.args).map(([name, value]) => [name, redactArgument(value)])),
		inputs: run.inputs,
		outputs: run.outputs
	};
}
// src/files/hash-file.ts
const BLOCK_BYTES = 1048576;
async function hashFile(path) {
	const file = await open(path);
	try {
		const hash = createHash("sha256");
		const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
		for (;;) {
			const { bytesRead } = await file.read(block, 0, BLOCK_BYTES, null);
			if (bytesRead === 0) return hash.digest("hex");
			hash.update(block.subarray(0, bytesRead));
		}
	} catch (cause) {
		const hint = "mend the disk, or its network, and run the same command again";
		const message = `${path}: reading failed (${systemErrorCode(cause) ?? messageOf(cause)})`;
		throw new UserError("FILE_READ_FAILED", {
			message,
			hint,
			cause
		}, 3);
	} finally {
		await closeSettled(file);
	}
}
// src/ingest/shard.ts
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
// src/ingest/announce-plan.ts
function announcePlan(plan, options) {
	const { labelFiles, passedOver, lacking, labels, clips, unlabelled, shard } = plan;
	const note = (level, code, message) => options.onNotice?.({
		level,
		code,
		message
	});
	const end = labels.before + labels.length;
	let first = 0;
	for (const { path, entries } of labelFiles) {
		note("info", "LABELS_TAKEN", `labels: ${path} (${Math.max(0, Math.min(end, first + entries.length) - Math.max(labels.before, first))} of ${entries.length} rows)`);
		first += entries.length;
	}
	if (shard !== void 0) {
		const which = labels.length === 0 ? "no label" : `labels ${labels.before + 1} to ${end}`;
		note("info", "SHARD_TAKEN", `${describeShard(shard)}: ${which} of ${labels.inAll}`);
	}
	for (const path of passedOver) note("info", "LABELS_PASSED_OVER", `labels: ${path} was passed over`);
	for (const part of lacking) note("warning", "LABELS_PART_MISSING", `labels: no file whose name contains ${part} was found`);
	for (const { path, size } of clips.folders) note("info", "CLIPS_TAKEN", `clips: ${path} (${size} clips)`);
	const remote = labels.count("remote");
	if (remote > 0) note("info", "CLIPS_REMOTE", `${remote} clips are not there and have an address`);
	const missing = labels.count("missing");
	if (missing > 0) note("warning", "CLIPS_MISSING", `${missing} labels have no clip there`);
	if (unlabelled.length > 0) note("warning", "CLIPS_UNLABELLED", `${unlabelled.length} clips have no label`);
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
// src/ingest/claim-log.ts
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
// src/clips/probe.ts
const FIELDS = {
	width: isWhole,
	height: isWhole,
	framerate: isPositive,
	duration_s: isPositive,
	pix_fmt: isName$1,
	encoder_upstream: isName$1
};
function isPositive(value) {
	return typeof value === "number" && Number.isFinite(value) && value > 0;
}
function isWhole(value) {
	return isPositive(value) && Number.isInteger(value);
}
function isName$1(value) {
	return typeof value === "string" && value !== "";
}
function isProbe(value) {
	if (typeof value !== "object" || value === null) return false;
	const fields = Object.entries(FIELDS);
	const found = value;
	return Object.keys(found).length === fields.length && fields.every(([name, holds]) => holds(found[name]));
}
// src/number-list.ts
const CHUNK_BITS = 15;
const CHUNK_LENGTH = 2 ** CHUNK_BITS;
var NumberList = class {
	#type;
	#chunks = [];
	#length = 0;
	constructor(type) {
		this.#type = type;
	}
	get length() {
		return this.#length;
	}
	at(position) {
		return position < this.#length ? this.#chunks[position >>> CHUNK_BITS]?.[position & CHUNK_LENGTH - 1] : void 0;
	}
	push(value) {
		this.set(this.#length, value);
	}
	set(position, value) {
		const place = position >>> CHUNK_BITS;
		let chunk = this.#chunks[place];
		if (chunk === void 0) {
			chunk = new this.#type(CHUNK_LENGTH);
			this.#chunks[place] = chunk;
		}
		chunk[position & CHUNK_LENGTH - 1] = value;
		if (position >= this.#length) this.#length = position + 1;
	}
};
// src/ingest/answer-table.ts
const LASTING_FAULT = /^PROBE_(?:FAILED|BAD_JSON|NO_[A-Z_]+)$/;
function isLastingFault({ code }) {
	return LASTING_FAULT.test(code);
}
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
// src/ingest/file-table.ts
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
// src/ingest/index-file.ts
const INDEX_HEADING = Buffer.from(`konvid-ingest-clip-index-v2 ${endianness()}\n`);
const KINDS$2 = ["files", "answers"];
const BLOCK_HEADING_BYTES = 16;
const OWN_BEGINNING = /^(?:[0-9a-f]{8} \[")?konvid-ingest-clip-index-/;
const BEGINNING_BYTES = 64;
const MAX_INDEX_BYTES = 268435456;
const MAX_BLOCK_BYTES = 67108864;
const READ_FLAGS = constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0);
function formatBlock(kind, payload) {
	const heading = Buffer.alloc(BLOCK_HEADING_BYTES);
	heading.writeUInt32LE(KINDS$2.indexOf(kind), 0);
	heading.writeUInt32LE(payload.length, 4);
	heading.writeUInt32LE(crc32(payload), 8);
	heading.writeUInt32LE(crc32(heading.subarray(0, 12)), 12);
	return Buffer.concat([heading, payload]);
}
function isWholeRead(file, bytes, offset) {
	return readFullySync(file, bytes, offset).length === bytes.length;
}
function readBlocks(file, from, visit) {
	const heading = Buffer.alloc(BLOCK_HEADING_BYTES);
	let offset = from;
	for (;;) {
		if (!isWholeRead(file, heading, offset) || crc32(heading.subarray(0, 12)) !== heading.readUInt32LE(12)) return offset;
		const length = heading.readUInt32LE(4);
		if (length > MAX_BLOCK_BYTES) return offset;
		const payload = Buffer.from(new ArrayBuffer(length));
		if (!isWholeRead(file, payload, offset + BLOCK_HEADING_BYTES)) return offset;
		const kind = KINDS$2[heading.readUInt32LE(0)];
		if (kind !== void 0 && crc32(payload) === heading.readUInt32LE(8)) visit(kind, payload);
		offset += BLOCK_HEADING_BYTES + length;
	}
}
function readOpenFile(file, visit) {
	const stats = fstatSync(file);
	if (!stats.isFile() || stats.size > MAX_INDEX_BYTES) return {
		isOurs: false,
		goodBytes: 0
	};
	const known = readFullySync(file, Buffer.alloc(BEGINNING_BYTES), 0);
	if (!known.subarray(0, INDEX_HEADING.length).equals(INDEX_HEADING)) return {
		isOurs: known.length === 0 || OWN_BEGINNING.test(known.toString("latin1")),
		goodBytes: 0
	};
	return {
		isOurs: true,
		goodBytes: readBlocks(file, INDEX_HEADING.length, visit)
	};
}
function readIndexFile(path, visit) {
	let file;
	try {
		file = openSync(path, READ_FLAGS);
		return readOpenFile(file, visit);
	} catch (error) {
		const code = systemErrorCode(error);
		if (code === void 0) throw error;
		return {
			isOurs: code === "ENOENT",
			goodBytes: 0
		};
	} finally {
		closeSettledSync(file);
	}
}
// src/ingest/clip-index.ts
const WRITE_FLAGS = constants$1.O_WRONLY | constants$1.O_CREAT | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0);
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
		extent: readIndexFile(path, (kind, payload) => {
			if (kind === "files" && !rehash) records += files.admit(wordsOf(payload));
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
		readIndexFile(from, (kind, payload) => {
			if (kind === "answers") answers.admit(payload, origin);
		});
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
		if (this.#isBroken) return;
		try {
			this.#file ??= await this.#openFile();
			await this.#file.appendFile(formatTables({
				files,
				answers
			}));
		} catch (error) {
			if (systemErrorCode(error) === void 0) throw error;
			this.#isBroken = true;
		}
	}
	async #openFile() {
		const file = await open(this.#options.path, WRITE_FLAGS | constants$1.O_APPEND);
		await file.truncate(this.#goodBytes);
		if (this.#goodBytes === 0) await file.appendFile(INDEX_HEADING);
		return file;
	}
	async close() {
		await this.flush();
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
			const contents = Buffer.concat([INDEX_HEADING, formatTables({
				files: readFiles(options).files,
				answers
			})]);
			await writeDurably(path, contents).catch(() => void 0);
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
// src/ingest/tally.ts
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
};
// src/ingest/compose-manifest.ts
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
async function describeInputs(name, inputs) {
	const entries = inputs.map(async ({ path, sha256 }, index) => [index === 0 ? name : `${name}_${index + 1}`, await describePath(path, sha256)]);
	return Object.fromEntries(await Promise.all(entries));
}
async function describeRun(parts) {
	const { plan, constants, jsonl, ffprobe, argv, manifestPath, thresholds } = parts;
	const [corpusDir, labels, clips, binary, output, manifest] = await Promise.all([
		describePath(plan.boundary.root),
		describeInputs("labels", plan.labelFiles),
		describeInputs("clips", plan.clips.folders.map(({ path }) => ({ path }))),
		describePath(ffprobe.path, ffprobe.sha256),
		describePath(jsonl.path, jsonl.sha256),
		describePath(manifestPath)
	]);
	return recordProvenance({
		entrypoint: "konvid-ingest ingest",
		argv: [...argv],
		args: {
			corpus: plan.corpus.name,
			corpus_dir: plan.boundary.root,
			output: jsonl.path,
			manifest_out: manifestPath,
			ffprobe_bin: ffprobe.path,
			corpus_version: constants.corpusVersion,
			ingested_at: constants.ingestedAt,
			concurrency: parts.concurrency,
			limit: parts.limit ?? null,
			shard: plan.shard === void 0 ? null : `${plan.shard.index}/${plan.shard.count}`,
			manifest_csv: parts.manifestCsv ?? null,
			clips_subdir: parts.clipsSubdir ?? null,
			prober: parts.prober,
			probe_timeout_s: parts.probeTimeoutS,
			link_target: [...parts.linkTargets],
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
	const { plan, constants, tally, jsonl, ffprobe, shard } = parts;
	const { corpus, labelFiles, clips, unlabelled } = plan;
	return {
		schema: corpus.manifestSchema,
		corpus: corpus.name,
		partial: parts.limit !== void 0 || shard !== void 0,
		config: {
			corpus_version: constants.corpusVersion,
			corpus_dir: plan.boundary.root,
			ingested_at_utc: constants.ingestedAt,
			limit: parts.limit ?? null,
			manifest_csv: parts.manifestCsv ?? null,
			clips_subdir: parts.clipsSubdir ?? null,
			link_targets: [...parts.linkTargets],
			prober: parts.prober,
			probe_timeout_s: parts.probeTimeoutS,
			thresholds: parts.thresholds
		},
		stats: tally.stats,
		outcomes: tally.outcomes,
		labels: {
			files: labelFiles.map(describeLabelFile),
			passed_over: [...plan.passedOver],
			total: plan.labels.inAll,
			taken: plan.labels.length
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
		},
		jsonl,
		rejected: tally.rejected,
		missing: tally.missing,
		download_failed: tally.downloadFailed,
		broken: tally.broken,
		conflicts: tally.conflicts,
		contract: {
			row_schema: ROW_SCHEMA_ID,
			row_schema_sha256: ROW_SCHEMA_SHA256
		},
		tool: {
			name: "konvid-ingest",
			version: TOOL_VERSION,
			node: process.version
		},
		probers: parts.probers,
		ffprobe: {
			path: ffprobe.path,
			version: ffprobe.version,
			sha256: ffprobe.sha256
		},
		run_provenance: await describeRun(parts),
		...shard === void 0 ? {} : { shard }
	};
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
// src/ingest/score-ledger.ts
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
// src/ingest/existing-rows.ts
const MAX_LISTED$1 = 10;
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
		if (this.faults.length < MAX_LISTED$1) this.faults.push(`line ${number}: ${what}`);
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
// src/ingest/jsonl-output.ts
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
// src/clips/boundary.ts
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
		linkTargets: await Promise.all(linkTargets.map((target) => realFolder(target, "the link target", "LINK_TARGET_NOT_FOUND")))
	};
}
function contains(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function isInside({ root, linkTargets }, path) {
	return [root, ...linkTargets].some((folder) => contains(folder, path));
}
// src/contract/read-manifest.ts
const MAX_MANIFEST_BYTES = 16777216;
function refuseUnreadable(path, why, cause) {
	throw new UserError("MANIFEST_UNREADABLE", {
		message: `${path}: the manifest can't be read (${why})`,
		hint: "a run writes its manifest last: a JSONL without one is not finished",
		cause
	});
}
async function parseManifest(path) {
	const { text, fault, ...rest } = await readWholeFile(path, MAX_MANIFEST_BYTES);
	if (text === void 0) return refuseUnreadable(path, fault, "cause" in rest ? rest.cause : void 0);
	try {
		return {
			value: JSON.parse(text),
			text
		};
	} catch (cause) {
		return refuseUnreadable(path, "it is not JSON", cause);
	}
}
async function readIngestManifest(path) {
	const { value, text } = await parseManifest(path);
	const { explainIngestManifest } = await import("./explain-documents-cYXS44zn.mjs").then((n) => ({ explainIngestManifest: n.r, explainUnifiedManifest: n.a }));
	if (explainIngestManifest(value)) return {
		manifest: value,
		text
	};
	throw refuseInvalid(path, explainIngestManifest.errors);
}
function refuseInvalid(path, errors) {
	const [error] = errors ?? [];
	return new UserError("MANIFEST_INVALID", {
		message: `${path}: is not the manifest of a JSONL: ${error?.instancePath || "the document"} ${error?.message ?? ""}`,
		hint: "`konvid-ingest schema ingest-manifest` prints what one looks like"
	});
}
const UNIFIED_VERSION = "konvid-ingest-unified-manifest-v1";
function isUnifiedManifest(value) {
	return typeof value === "object" && value !== null && "schema" in value && value.schema === UNIFIED_VERSION;
}
async function readManifest(path) {
	const { value } = await parseManifest(path);
	const { explainIngestManifest, explainUnifiedManifest } = await import("./explain-documents-cYXS44zn.mjs").then((n) => ({ explainIngestManifest: n.r, explainUnifiedManifest: n.a }));
	const explain = isUnifiedManifest(value) ? explainUnifiedManifest : explainIngestManifest;
	if (explain(value)) return value;
	throw refuseInvalid(path, explain.errors);
}
// src/ingest/output-place.ts
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
async function settle$2(given, plan, homes) {
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
	const path = await settle$2(shardPath(given ?? join(root, PROGRESS_NAME), plan.shard), plan, homes);
	if (path !== output && path !== manifestPath) return path;
	throw new UserError("OPTION_INVALID", { message: `--progress-path ${path}: is the JSONL or its manifest` });
}
async function settleOutputPlace(plan, { output, outputFolder, manifestOut }) {
	if (plan.shard !== void 0 && manifestOut !== void 0) throw new UserError("OPTION_INVALID", { message: "--manifest-out goes with no --shard: the manifest of a shard lies beside its JSONL, where merging finds it" });
	const { root, linkTargets } = plan.boundary;
	const folder = outputFolder === void 0 ? root : await realpath(outputFolder);
	const homes = [
		folder,
		root,
		...linkTargets
	];
	const isNamed = (path) => path !== void 0 && (outputFolder === void 0 || isAbsolute(path));
	const whole = resolve(outputFolder ?? "", output ?? defaultOutput(folder, plan.corpus));
	if (plan.shard !== void 0 && !whole.endsWith(".jsonl")) throw new UserError("OPTION_INVALID", { message: `--output ${output ?? whole}: the name must end with .jsonl, so that shards are known by their names` });
	const jsonl = await settle$2(shardPath(whole, plan.shard), plan, isNamed(output) ? void 0 : homes);
	const manifestPath = await settle$2(resolve(outputFolder ?? "", manifestOut ?? manifestBeside(jsonl)), plan, isNamed(manifestOut) ? void 0 : [dirname(jsonl), ...homes]);
	if (jsonl === manifestPath) throw new UserError("OPTION_INVALID", { message: `--manifest-out ${manifestPath}: is the JSONL itself` });
	await refuseForeignManifest(manifestPath);
	return {
		output: jsonl,
		manifestPath
	};
}
// src/ingest/require-within.ts
function requireWithin(option, value, { min, max }) {
	if (value === void 0 || Number.isSafeInteger(value) && value >= min && value <= max) return;
	throw new UserError("OPTION_INVALID", { message: `${option} ${value}: expected a whole number from ${min} to ${max}` });
}
// src/ingest/open-downloads.ts
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
function hasAddressedClip({ labels, labelFiles }) {
	if (!labelFiles.some(({ entries }) => entries.hasUrls)) return false;
	for (const planned of labels) if (planned.kind === "matched" && planned.label.url !== void 0) return true;
	return false;
}
async function readRecord(plan, place, { progressPath }) {
	const isNeeded = plan.labels.count("remote") > 0;
	if (!isNeeded && !hasAddressedClip(plan)) return void 0;
	const path = await settleProgressPath(plan, progressPath, place);
	const { DownloadProgress } = await import("./download-progress-BmHF5ZtY.mjs");
	return {
		path,
		progress: await DownloadProgress.read(path),
		isNeeded
	};
}
async function openProgress({ path, progress, isNeeded }) {
	const { DownloadProgress } = await import("./download-progress-BmHF5ZtY.mjs");
	return progress ?? (isNeeded ? DownloadProgress.create(path) : void 0);
}
async function withDownloads(job, work) {
	const progress = job.record === void 0 ? void 0 : await openProgress(job.record);
	if (progress === void 0) return work(void 0);
	const { plan, settings, signal, onNotice } = job;
	const stop = new AbortController();
	const { ClipDownloads } = await import("./clip-downloads-DUa5zh72.mjs");
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
// src/clips/text-list.ts
const CHUNK_BYTES$2 = 1048576;
const MAX_UNIT_BYTES = 3;
var TextList = class {
	#chunks = [];
	#ends = new NumberList(Uint32Array);
	#end = 0;
	get length() {
		return this.#ends.length;
	}
	push(text) {
		const most = text.length * MAX_UNIT_BYTES;
		if (most > CHUNK_BYTES$2) throw new RangeError(`a text of ${text.length} units is too long for the list`);
		const chunk = this.#chunkFor(most);
		return this.#finish(chunk.write(text, this.#end - this.#chunkStart));
	}
	pushBytes(bytes, length) {
		const chunk = this.#chunkFor(length);
		const from = this.#end - this.#chunkStart;
		for (let at = 0; at < length; at += 1) chunk[from + at] = bytes[at] ?? 0;
		return this.#finish(length);
	}
	get #chunkStart() {
		return (this.#chunks.length - 1) * CHUNK_BYTES$2;
	}
	#chunkFor(most) {
		const last = this.#chunks.at(-1);
		if (last !== void 0 && this.#end + most <= this.#chunkStart + CHUNK_BYTES$2) return last;
		const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES$2);
		this.#chunks.push(chunk);
		this.#end = this.#chunkStart;
		return chunk;
	}
	#finish(length) {
		this.#end += length;
		this.#ends.push(this.#end);
		return this.#ends.length - 1;
	}
	at(number) {
		const start = this.#startOf(number);
		const chunk = this.#chunks[Math.floor(start / CHUNK_BYTES$2)];
		const from = start % CHUNK_BYTES$2;
		return chunk?.toString("utf8", from, from + this.#lengthOf(number, start)) ?? "";
	}
	isAt(number, bytes, length) {
		const start = this.#startOf(number);
		return this.#lengthOf(number, start) === length && this.#holds(start, bytes, length);
	}
	endsWith(number, ending) {
		const start = this.#startOf(number);
		const before = this.#lengthOf(number, start) - ending.length;
		return before >= 0 && this.#holds(start + before, ending, ending.length);
	}
	#holds(place, bytes, length) {
		const chunk = this.#chunks[Math.floor(place / CHUNK_BYTES$2)];
		const from = place % CHUNK_BYTES$2;
		for (let at = 0; at < length; at += 1) if (chunk?.[from + at] !== bytes[at]) return false;
		return true;
	}
	#lengthOf(number, start) {
		return (this.#ends.at(number) ?? start) - start;
	}
	#startOf(number) {
		const before = number === 0 ? 0 : this.#ends.at(number - 1) ?? 0;
		const last = (this.#ends.at(number) ?? 0) - 1;
		return Math.max(before, last - last % CHUNK_BYTES$2);
	}
};
// src/clips/name-table.ts
const FIRST_PLACES = 1024;
const GROWTH = 4;
const MAX_NAME_LENGTH = 4096;
const LAST_ASCII = 127;
var NameTable = class {
	#texts = new TextList();
	#hashes = new NumberList(Uint32Array);
	#multiplier = (randomWords(1)[0] ?? 0) | 1;
	#scratch = Buffer.allocUnsafeSlow(MAX_NAME_LENGTH * 3);
	isAscii = true;
	#places = new Uint32Array(FIRST_PLACES);
	get size() {
		return this.#texts.length;
	}
	at(number) {
		return this.#texts.at(number);
	}
	endsWith(number, ending) {
		return this.#texts.endsWith(number, ending);
	}
	find(name) {
		if (name.length > MAX_NAME_LENGTH) return -1;
		const length = this.#encode(name);
		return (this.#places[this.#placeOf(length, this.#hash(length))] ?? 0) - 1;
	}
	add(name) {
		const length = this.#encode(name);
		const hash = this.#hash(length);
		const place = this.#placeOf(length, hash);
		const found = this.#places[place] ?? 0;
		if (found > 0) return found - 1;
		const number = this.#texts.pushBytes(this.#scratch, length);
		if (length > name.length) this.isAscii = false;
		this.#hashes.push(hash);
		this.#places[place] = number + 1;
		if (this.size * 2 >= this.#places.length) this.#grow();
		return number;
	}
	#encode(name) {
		const bytes = this.#scratch;
		for (let at = 0; at < name.length; at += 1) {
			const unit = name.charCodeAt(at);
			if (unit > LAST_ASCII) return bytes.write(name);
			bytes[at] = unit;
		}
		return name.length;
	}
	#hash(length) {
		const bytes = this.#scratch;
		let hash = length;
		for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), this.#multiplier);
		hash ^= hash >>> 15;
		hash = Math.imul(hash, this.#multiplier);
		return (hash ^ hash >>> 13) >>> 0;
	}
	#placeOf(length, hash) {
		const mask = this.#places.length - 1;
		let place = hash & mask;
		for (;;) {
			const found = (this.#places[place] ?? 0) - 1;
			if (found === -1 || this.#hashes.at(found) === hash && this.#texts.isAt(found, this.#scratch, length)) return place;
			place = place + 1 & mask;
		}
	}
	#grow() {
		this.#places = new Uint32Array(this.#places.length * GROWTH);
		const mask = this.#places.length - 1;
		for (let number = 0; number < this.size; number += 1) {
			let place = (this.#hashes.at(number) ?? 0) & mask;
			while (this.#places[place] !== 0) place = place + 1 & mask;
			this.#places[place] = number + 1;
		}
	}
};
// src/clips/entry-list.ts
const KINDS$1 = [
	"file",
	"folder",
	"other"
];
const LISTED_AT_ONCE = 1024;
var EntryList = class {
	#names = new NameTable();
	#kinds = new NumberList(Uint8Array);
	#askedLast = "";
	#numberOfLast = -1;
	constructor(entries) {
		for (const { name, kind } of entries) this.#kinds.set(this.#names.add(name), KINDS$1.indexOf(kind));
	}
	get size() {
		return this.#names.size;
	}
	get isAscii() {
		return this.#names.isAscii;
	}
	at(number) {
		return this.#entryOf(number, this.#names.at(number));
	}
	countFiles(ending) {
		const bytes = Buffer.from(ending);
		let count = 0;
		for (let number = 0; number < this.size; number += 1) if (KINDS$1[this.#kinds.at(number) ?? -1] !== "folder" && this.#names.endsWith(number, bytes)) count += 1;
		return count;
	}
	*without(ending) {
		const bytes = Buffer.from(ending);
		for (let number = 0; number < this.size; number += 1) if (!this.#names.endsWith(number, bytes)) yield this.at(number);
	}
	numberOf(name) {
		if (name !== this.#askedLast) {
			this.#numberOfLast = this.#names.find(name);
			this.#askedLast = name;
		}
		return this.#numberOfLast;
	}
	find(name) {
		const number = this.numberOf(name);
		return number === -1 ? void 0 : this.#entryOf(number, name);
	}
	#entryOf(number, name) {
		return {
			name,
			kind: KINDS$1[this.#kinds.at(number) ?? -1] ?? "other"
		};
	}
	*[Symbol.iterator]() {
		for (let number = 0; number < this.size; number += 1) yield this.at(number);
	}
};
function* readEntries$1(path) {
	const folder = opendirSync(path, { bufferSize: LISTED_AT_ONCE });
	try {
		for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
			const { name } = entry;
			if (name.startsWith(".")) continue;
			if (entry.isFile()) yield {
				name,
				kind: "file"
			};
			else yield {
				name,
				kind: entry.isDirectory() ? "folder" : "other"
			};
		}
	} finally {
		folder.closeSync();
	}
}
function listFolder(path) {
	return new EntryList(readEntries$1(path));
}
// src/clips/clip-folder.ts
const ASCII = /^[\u0000-\u007f]*$/;
var ClipFolder = class {
	path;
	#naming;
	#otherExtensions;
	#entries;
	#isNamed;
	#byComposedName = new Map();
	#byFlickrId = new Map();
	#size = 0;
	constructor({ path, entries }, naming) {
		this.path = path;
		this.#naming = naming;
		const extensions = new Set(naming.clipEndings.flat().map((ending) => extname(`clip${ending}`)));
		this.#otherExtensions = [...extensions].filter((extension) => extension !== naming.clipExtension);
		this.#entries = entries;
		this.#isNamed = new Uint8Array(entries.size);
		const isPlain = entries.isAscii && !naming.joinsByFlickrId;
		if (isPlain) this.#size = entries.countFiles(naming.clipExtension);
		for (const entry of isPlain ? entries.without(naming.clipExtension) : entries) {
			const clip = this.#toClip(entry);
			if (clip !== void 0) this.#add(clip);
		}
	}
	#toClip({ name, kind }) {
		if (kind === "folder" || !this.#hasExtension(name)) return void 0;
		return {
			folder: this.path,
			name,
			kind
		};
	}
	#hasExtension(name) {
		if (name.endsWith(this.#naming.clipExtension)) return true;
		return this.#otherExtensions.some((extension) => name.endsWith(extension));
	}
	get size() {
		return this.#size;
	}
	get names() {
		return this.#listNames();
	}
	*#listNames() {
		for (const entry of this.#entries) if (this.#toClip(entry) !== void 0) yield entry.name;
	}
	release() {
		this.#entries = new EntryList([]);
		this.#byComposedName.clear();
		this.#byFlickrId.clear();
	}
	noteNamed(name) {
		const number = this.#entries.numberOf(name);
		if (number !== -1) this.#isNamed[number] = 1;
	}
	*unnamed() {
		for (const [number, isNamed] of this.#isNamed.entries()) {
			const clip = isNamed === 1 ? void 0 : this.#toClip(this.#entries.at(number));
			if (clip !== void 0) yield clip.name;
		}
	}
	get(name) {
		const entry = this.#entries.find(name);
		return entry === void 0 ? void 0 : this.#toClip(entry);
	}
	#add(clip) {
		this.#size += 1;
		if (!ASCII.test(clip.name)) append(this.#byComposedName, clip.name.normalize("NFC"), clip);
		const flickrId = this.#naming.joinsByFlickrId ? /^([0-9]+)_/.exec(clip.name)?.[1] : void 0;
		if (flickrId !== void 0) append(this.#byFlickrId, flickrId, clip);
	}
	find({ name, flickrId }) {
		const { clipExtension, joinsByFlickrId } = this.#naming;
		if (name !== void 0) {
			const match = this.#findByName(name) ?? this.#findByEnding(name);
			if (match !== void 0) return match;
		}
		if (joinsByFlickrId && flickrId !== void 0) {
			const match = this.#findByName(`${flickrId}${clipExtension}`);
			if (match !== void 0) return match;
		}
		return (flickrId === void 0 ? void 0 : single(this.#byFlickrId.get(flickrId) ?? [])) ?? { kind: "missing" };
	}
	#findByEnding(name) {
		for (const endings of this.#naming.clipEndings) {
			const [ending, ...others] = endings;
			const match = others.length === 0 && ending !== void 0 ? this.#findByName(`${name}${ending}`) : single(endings.flatMap((one) => clipsOf(this.#findByName(`${name}${one}`))));
			if (match !== void 0) return match;
		}
	}
	#findByName(name) {
		const clip = this.get(name);
		if (clip !== void 0) return {
			kind: "found",
			clip
		};
		const composed = name.normalize("NFC");
		const plain = ASCII.test(composed) ? this.get(composed) : void 0;
		return single([...this.#byComposedName.get(composed) ?? [], ...plain === void 0 ? [] : [plain]]);
	}
};
function append(index, key, clip) {
	const clips = index.get(key);
	if (clips === void 0) index.set(key, [clip]);
	else clips.push(clip);
}
function clipsOf(match) {
	if (match?.kind === "ambiguous") return match.candidates;
	return match?.kind === "found" ? [match.clip] : [];
}
function single(clips) {
	const [clip, ...others] = clips;
	if (clip === void 0) return void 0;
	if (others.length === 0) return {
		kind: "found",
		clip
	};
	return {
		kind: "ambiguous",
		candidates: clips.toSorted((a, b) => a.name < b.name ? -1 : 1)
	};
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
// src/clips/corpus-folders.ts
const LITTER = new Set(["__MACOSX"]);
var CorpusFolders = class {
	#boundary;
	#listings = new Map();
	constructor(boundary) {
		this.#boundary = boundary;
	}
	async *tiers(aliases) {
		yield this.named(aliases);
		yield [await this.root()];
		yield this.namedOneDeeper(aliases);
		yield this.subfolders();
	}
	root() {
		return this.#list(this.#boundary.root);
	}
	async named(aliases) {
		return this.#namedIn(await this.root(), aliases);
	}
	async namedOneDeeper(aliases) {
		const nested = await Promise.all((await this.subfolders()).map((folder) => this.#namedIn(folder, aliases)));
		return [...new Set(nested.flat())];
	}
	async subfolders() {
		const { path, entries } = await this.root();
		const paths = [];
		for (const { name, kind } of entries) if (kind === "folder" && !LITTER.has(name)) paths.push(join(path, name));
		return this.#listAll(paths);
	}
	async at(path) {
		const absolute = join(this.#boundary.root, path);
		try {
			await lstat(absolute);
		} catch (error) {
			if (systemErrorCode(error) === "ENOENT") return void 0;
		}
		return this.#list(absolute);
	}
	async folderIn(path, kind) {
		if (LITTER.has(basename(path))) return void 0;
		if (kind === "folder") return this.#list(path);
		return (kind === "other" ? await stat(path).catch(() => void 0) : void 0)?.isDirectory() === true ? this.#list(path) : void 0;
	}
	async #namedIn(parent, aliases) {
		const names = aliases.filter((alias) => (parent.entries.find(alias)?.kind ?? "file") !== "file");
		return this.#listAll(names.map((name) => join(parent.path, name)));
	}
	async #listAll(paths) {
		const folders = await Promise.all(paths.map((path) => this.#list(path)));
		return [...new Map(folders.map((folder) => [folder.path, folder])).values()];
	}
	async #list(path) {
		try {
			const real = await realpath(path);
			if (!isInside(this.#boundary, real)) throw new UserError("CORPUS_LINK_OUTSIDE", {
				message: `${path}: leads to ${real}, outside the corpus folder`,
				hint: `if that is meant, pass --link-target ${real}`
			});
			const known = this.#listings.get(real);
			if (known !== void 0) return known;
			const folder = {
				path: real,
				entries: listFolder(real)
			};
			this.#listings.set(real, folder);
			return folder;
		} catch (cause) {
			if (cause instanceof UserError) throw cause;
			throw new UserError("CORPUS_UNREADABLE", {
				message: `${path}: can't be listed (${systemErrorCode(cause) ?? String(cause)})`,
				hint: "name the corpus folder itself, and check that this user may read it",
				cause
			});
		}
	}
};
// src/clips/resolve-entry.ts
function pathOf({ folder, name }) {
	return folder.endsWith(sep) ? `${folder}${name}` : `${folder}${sep}${name}`;
}
async function resolveEntry(entry, boundary) {
	const path = pathOf(entry);
	if (entry.kind === "file") return path;
	try {
		const real = await realpath(path);
		if (!isInside(boundary, real)) return {
			code: "CLIP_LINK_OUTSIDE",
			reason: `a link to ${real}, outside the corpus folder; if that is meant, pass --link-target with its folder`
		};
		return (await lstat(real)).isFile() ? real : {
			code: "CLIP_NOT_REGULAR",
			reason: "not a regular file"
		};
	} catch (error) {
		return {
			code: "CLIP_UNREADABLE",
			reason: `a link that leads nowhere (${systemErrorCode(error) ?? String(error)})`
		};
	}
}
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
		const { readSheet } = await import("./read-workbook-Drb4L99a.mjs");
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
			splitLine: isPlain(line) ? splitPlainLine : (await import("./quoted-Cpdw96sZ.mjs").then((n) => ({ splitQuotedLine: n.n, takeQuotedRows: n.r }))).splitQuotedLine
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
	const { takeQuotedRows } = await import("./quoted-Cpdw96sZ.mjs").then((n) => ({ splitQuotedLine: n.n, takeQuotedRows: n.r }));
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
const MAX_LISTED = 5;
function describeAccepted({ columns, joinsByFlickrId }) {
	const names = (aliases) => `(${aliases.join(" | ")})`;
	return `a header with ${joinsByFlickrId ? `${names(columns.file)} or ${names(columns.flickr_id)}` : names(columns.file)}, and ${names(columns.mos)}; separated by comma, semicolon or tab`;
}
function describeFirstLines(files) {
	return [...files.slice(0, MAX_LISTED).map(({ path, firstLine }) => `${path} begins with ${JSON.stringify(firstLine)}`), ...files.length > MAX_LISTED ? [`and ${files.length - MAX_LISTED} more`] : []].join("; ");
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
const LABEL_ENDING = /\.(?:csv|tsv|txt|xlsx)$/i;
const OPEN_FILE_MARK = "~$";
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
		if (kind === "folder" || !LABEL_ENDING.test(name) || name.startsWith(OPEN_FILE_MARK)) continue;
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
// src/ingest/planned-labels.ts
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
// src/ingest/join-labels.ts
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
// src/ingest/plan.ts
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
async function planIngest(options) {
	const { corpus, manifestCsv, clipsSubdir: subdir, limit, shard } = options;
	const boundary = await drawBoundary(options.corpusDir, options.linkTargets);
	const { root } = boundary;
	const folders = new CorpusFolders(boundary);
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
	tally.addBroken({
		file: label.file,
		line: label.line,
		src: clip.name,
		code,
		reason
	});
	onNotice({
		level: "warning",
		code,
		message: `skipped (broken): ${clip.name}: ${reason}`
	});
}
function countConflict({ label, clip }, digest, kept, { tally, onNotice }) {
	const reason = describeConflict(kept, {
		file: label.file,
		line: label.line,
		score: scoreOf(label)
	});
	tally.addConflict({
		file: label.file,
		line: label.line,
		src: clip.name,
		src_sha256: digestHex(digest),
		reason
	});
	onNotice({
		level: "warning",
		code: "SCORE_CONFLICT",
		message: `skipped (conflict): ${clip.name}: ${reason}`
	});
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
		const { file, line, code, reason } = planned.rejected;
		tally.addRejected(planned.rejected);
		onNotice({
			level: "warning",
			code,
			message: `rejected: ${file}:${line}: ${reason}`
		});
		return;
	}
	const { file, line } = planned.label;
	if (planned.kind === "download-failed") {
		const { clip, fault } = planned;
		tally.addDownloadFailed({
			file,
			line,
			src: clip.name,
			...fault
		});
		const message = `skipped (download-failed): ${clip.name}: ${fault.reason}`;
		onNotice({
			level: "warning",
			code: fault.code,
			message
		});
		return;
	}
	tally.addMissing({
		file,
		line,
		name: nameOf(planned.label, plan.corpus)
	});
}
async function settle$1({ planned, read, taken }, run) {
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
			...await import("./line-EzfLBR0a.mjs").then((n) => ({ contractFault: n.t }))
		};
		const arrivals = pMapIterable(pMapIterable(labels, read, { concurrency: concurrency * WINDOW_PER_READ }), probe, {
			concurrency,
			backpressure: concurrency * WINDOW_PER_PROBE
		});
		for await (const arrival of arrivals) {
			signal.throwIfAborted();
			if (prober.disagreement !== void 0) throw prober.disagreement;
			await settle$1(arrival, judging);
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
// src/ingest/shard-auto.ts
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
// src/ingest/shard-marker.ts
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
const LASTING_FAULTS = new Set([
	"CLIP_EMPTY",
	"CLIP_LINK_OUTSIDE",
	"CLIP_NOT_REGULAR",
	"ROW_INVALID"
]);
function isBrokenForEver({ broken }) {
	if (broken.count > broken.items.length) return false;
	return broken.items.every(({ code, reason }) => LASTING_FAULTS.has(code) || isLastingFault({
		code,
		reason
	}));
}
async function isRestGone({ options, plan, place }) {
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
	const { options, corpusVersion, thresholds, plan } = settings;
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
		plan.corpus.name,
		corpusVersion,
		options.limit ?? null,
		options.manifestCsv ?? null,
		options.clipsSubdir ?? null,
		plan.boundary.linkTargets,
		options.prober ?? "auto",
		options.probeTimeoutS ?? 60,
		Object.entries(thresholds).sort(),
		TOOL_VERSION,
		ROW_SCHEMA_SHA256,
		[settings.ffprobe.version, settings.ffprobe.sha256]
	];
	return JSON.stringify(was) === JSON.stringify(is);
}
async function hasBytes(path, { size_bytes, sha256 }) {
	try {
		await using file = await open(path, "r");
		const stats = await file.stat();
		if (!stats.isFile() || stats.size !== size_bytes) return false;
		return (await readLines(file, () => void 0)).sha256 === sha256;
	} catch (error) {
		if (systemErrorCode(error) === void 0) throw error;
		return false;
	}
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
	if (settings.options.rehash === true || identity.clips_sha256 === null) return void 0;
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
// src/clips/clip-reader.ts
const THREAD = new URL(import.meta.url.endsWith(".ts") ? "./clip-thread.ts" : "../clip-thread.mjs", import.meta.url);
const MAX_BATCH = 32;
const MAX_GIVEN = 2;
const YOUNG_GENERATION_MB = 4;
function explainFailure(systemCode, path) {
	return new UserError("CLIPS_UNREADABLE", {
		message: `${path}: can't be read (${systemCode})`,
		hint: "mend that and run again: finished rows are kept"
	}, 3);
}
function explainEndedThread(error) {
	if (error.code !== "ERR_WORKER_INIT_FAILED") return error;
	return new UserError("THREAD_NOT_STARTED", {
		message: `a thread that reads clips could not be started (${error.message})`,
		hint: "raise the limit of open files or of memory, or pass a smaller --concurrency, and run again: finished rows are kept",
		cause: error
	}, 3);
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
	#ended;
	#onAbort = () => this.#end(this.#options.signal?.reason);
	constructor(options) {
		this.#options = options;
		options.signal?.addEventListener("abort", this.#onAbort);
	}
	read(path) {
		this.#options.signal?.throwIfAborted();
		return new Promise((resolve, reject) => {
			this.#queue.push({
				path,
				resolve,
				reject
			});
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
	#findThread() {
		return this.#threads.find(({ given }) => given.length === 0) ?? this.#threads.find(({ given }) => given.length < MAX_GIVEN) ?? (this.#threads.length < this.#options.threads ? this.#start() : void 0);
	}
	#start() {
		const worker = new Worker(THREAD, {
			name: "clip-reader",
			resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB }
		});
		const thread = {
			worker,
			given: []
		};
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
async function loadReader() {
	const { readClip } = await import("./clips-DrMuZdbD.mjs").then((n) => ({ readClip: n.t }));
	const { ReadBuffer } = await import("./clips-DrMuZdbD.mjs").then((n) => ({ ReadBuffer: n.n }));
	const buffer = new ReadBuffer();
	return (path) => readClip(path, buffer);
}
function readInPlace({ signal }) {
	let readHere;
	return {
		read: async (path) => {
			signal?.throwIfAborted();
			try {
				readHere ??= await loadReader();
				return readHere(path);
			} catch (error) {
				const systemCode = systemErrorCode(error);
				throw systemCode === void 0 ? error : explainFailure(systemCode, path);
			}
		},
		close: async () => void 0
	};
}
function readInThreads(options) {
	return process.permission?.has("worker") ?? true ? new ClipThreads(options) : readInPlace(options);
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
	const { execa } = await import("./execa-txGiTjTe.mjs");
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
async function planFor(options, world = DEFAULT_WORLD) {
	requireWithin("--limit", options.limit, {
		min: 1,
		max: Number.MAX_SAFE_INTEGER
	});
	const { corpus } = await chooseCorpus(options);
	return planCorpus(corpus, options, world);
}
function planCorpus(corpus, options, world) {
	const { corpusDir, manifestCsv, clipsSubdir, linkTargets = [], limit } = options;
	return planIngest({
		corpus,
		corpusDir,
		manifestCsv,
		clipsSubdir,
		linkTargets,
		limit,
		shard: options.shard === void 0 ? void 0 : chooseShard(options.shard, world)
	});
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
	const settings = settleThresholds(options.thresholds, corpus.defaultMaxMissing);
	const constants = {
		corpusVersion: requireVersion(options.corpusVersion ?? corpus.defaultVersion),
		ingestedAt: chooseInstant(options.ingestedAt, {
			option: "--ingested-at",
			environment: world.environment,
			now
		})
	};
	const plan = await planCorpus(corpus, options, world);
	announcePlan(plan, options);
	const prober = await world.openProber(options);
	const place = await settleOutputPlace(plan, options);
	const identity = plan.shard === void 0 ? void 0 : identifyShard(plan, plan.shard, now.getTime());
	if (identity !== void 0) {
		const { ffprobe } = prober;
		const { corpusVersion } = constants;
		const done = await findDoneShard(identity, {
			options,
			corpusVersion,
			thresholds: settings,
			ffprobe,
			plan,
			place
		});
		if (done !== void 0) {
			await tidyLock(place.output);
			return {
				...place,
				manifest: done,
				failures: [],
				isUnchanged: true
			};
		}
	}
	const manifest = await writeOutput({
		options,
		plan,
		prober,
		place,
		constants,
		settings,
		identity,
		now,
		world
	});
	return {
		...place,
		manifest,
		failures: findFailures(manifest),
		isUnchanged: false
	};
}
async function writeOutput(job) {
	const { options, plan, prober, constants, place, now } = job;
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
			path: `${place.output}.index`,
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
	const { options, plan, place, constants, settings, identity } = job;
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
		plan,
		constants,
		tally,
		jsonl: await output.digest(),
		ffprobe,
		prober: mode,
		probers: prober.counts,
		limit: options.limit,
		manifestCsv: options.manifestCsv,
		clipsSubdir: options.clipsSubdir,
		linkTargets: plan.boundary.linkTargets,
		probeTimeoutS: options.probeTimeoutS ?? 60,
		concurrency,
		thresholds: settings,
		argv: options.argv ?? [],
		manifestPath: place.manifestPath,
		shard: identity === void 0 || claims === void 0 ? void 0 : {
			...identity,
			claims: await claims.finish()
		}
	});
	await index.flush();
	try {
		await writeDurably(place.manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
	} catch (error) {
		throw explainFailedWrite(error, place.manifestPath);
	}
	return manifest;
}
// src/cli/dry-run.ts
const STATS_AT_ONCE = 32;
async function sumMatchedBytes({ labels }) {
	const { default: pMap } = await import("./ingest-CKHua903.mjs").then((n) => ({ default: n.X }));
	const paths = new Set();
	for (const planned of labels) if (planned.kind === "matched") paths.add(join(planned.clip.folder, planned.clip.name));
	return (await pMap(paths, async (path) => (await stat(path).catch(() => void 0))?.size ?? 0, { concurrency: STATS_AT_ONCE })).reduce((sum, bytes) => sum + bytes, 0);
}
async function summarisePlan(plan) {
	const { boundary, clips, labelFiles, labels, unlabelled } = plan;
	let ambiguous = 0;
	for (const planned of labels) if (planned.kind === "rejected" && planned.rejected.code === "CLIP_AMBIGUOUS") ambiguous += 1;
	return {
		corpus_dir: boundary.root,
		clips_dirs: clips.folders.map(({ path }) => path),
		labels_files: labelFiles.map(({ path }) => path),
		labels: labels.length,
		matched: labels.count("matched"),
		remote: labels.count("remote"),
		missing: labels.count("missing"),
		ambiguous,
		rejected: labels.count("rejected") - ambiguous,
		unlabelled: unlabelled.length,
		matched_bytes: await sumMatchedBytes(plan)
	};
}
function printPlan(plan, tag, reporter) {
	const lines = [
		...plan.labels_files.map((path) => `labels     ${path}`),
		...plan.clips_dirs.map((path) => `clips      ${path}`),
		`${plan.labels} labels: ${plan.matched} matched (${formatBytes(plan.matched_bytes)}), ${plan.remote} to be downloaded, ${plan.missing} missing, ${plan.ambiguous} ambiguous, ${plan.rejected} rejected`,
		`${plan.unlabelled} clips without a label`,
		"dry run: no clip was read and nothing was written"
	];
	for (const line of lines) reporter.always(`${tag} ${line}`);
}
async function dryRun(options, { tag, reporter }) {
	const { planFor } = await import("./ingest-CKHua903.mjs").then((n) => ({ ingest: n.i, planFor: n.o }));
	const plan = await summarisePlan(await planFor(options));
	printPlan(plan, tag, reporter);
	return {
		...emptyResult("ingest", 0),
		plan
	};
}
// src/cli/ingest-arguments.ts
function namedCorpusDir({ corpusDir, konvidDir }) {
	if (corpusDir !== void 0 && konvidDir !== void 0 && corpusDir !== konvidDir) throw new UserError("OPTION_INVALID", {
		message: "--corpus-dir and --konvid-dir name two folders",
		hint: "give one of them"
	});
	return corpusDir ?? konvidDir;
}
async function readCorpus(given) {
	const { chooseCorpus } = await import("./corpora-CLl1OqyH.mjs").then((n) => ({ chooseCorpus: n.t }));
	const corpusDir = namedCorpusDir(given);
	const columns = given.columns === void 0 ? void 0 : parseColumns(given.columns);
	const chosen = await chooseCorpus({
		...given,
		columns,
		corpusDir,
		linkTargets: given.linkTarget
	});
	const { dirVariable, defaultDir, name } = chosen.corpus;
	return {
		options: {
			...toOptions(given, corpusDir ?? (process.env[dirVariable] || defaultDir)),
			columns,
			...given.corpus === "auto" ? { corpus: name } : {}
		},
		chosen
	};
}
function toOptions({ columns, ...given }, corpusDir) {
	const { linkTarget, maxRejected, maxConflicts, maxBroken, maxMissing, maxAttrition, downloads, ...same } = given;
	return {
		...same,
		downloads: {
			progressPath: given.progressPath,
			atOnce: downloads,
			atOncePerHost: given.downloadsPerHost,
			timeoutS: given.downloadTimeoutS,
			maxClipBytes: given.maxClipBytes,
			allowPrivateHosts: given.allowPrivateHosts,
			retryFailed: given.retryFailed,
			attritionWarnThreshold: given.attritionWarnThreshold
		},
		corpusDir,
		linkTargets: linkTarget,
		thresholds: {
			max_rejected: maxRejected,
			max_conflicts: maxConflicts,
			max_broken: maxBroken,
			max_missing: maxMissing,
			max_attrition: maxAttrition
		},
		argv: process.argv.slice(2)
	};
}
// src/cli/ingest-command.ts
const INGEST_HELP = {
	exitCodes: [
		["0", "done"],
		["1", "done, but a threshold was exceeded, no clip was usable, or ffprobe contradicted the header reader"],
		["2", "bad usage or input, nothing written"],
		["3", "reading, writing or ffprobe failed; finished rows are kept"],
		["130, 143", "interrupted; run the same command again to continue"],
		["137", "killed; by itself where a network share hangs and nothing else is possible. The same command continues"]
	],
	examples: [
		["The download unpacked under .workingdir2/konvid-1k, ffprobe on the PATH", "konvid-ingest ingest"],
		["See what would be read, without reading a clip or writing anything", "konvid-ingest ingest --corpus-dir /data/konvid-1k --dry-run"],
		["A corpus on a read-only disk, reproducible to the byte", "konvid-ingest ingest --corpus-dir /mnt/konvid-1k --output out/konvid_1k.jsonl --ingested-at 2026-05-08T12:00:00+00:00"],
		["KonViD-150k, both parts of it, from $VMAF_KONVID_150K_DIR or .workingdir2/konvid-150k", "konvid-ingest ingest --corpus konvid-150k"],
		["Whatever published corpus lies there", "konvid-ingest ingest --corpus auto --corpus-dir /data/corpus"],
		["A study of your own", "konvid-ingest ingest --corpus custom --corpus-label panel-2026 --scale 0-100 --columns \"mos=Mean score,file=Clip\" --corpus-dir /data/panel"],
		["One of four runners that share the work; see also konvid-ingest merge --help", "konvid-ingest ingest --corpus konvid-150k --shard 2/4 --output out/konvid_150k.jsonl"]
	]
};
function printSummary({ output, manifestPath, manifest, failures, isUnchanged }, { corpus, tag, reporter }) {
	const { stats, shard, jsonl } = manifest;
	if (isUnchanged && shard !== void 0) {
		reporter.always(`${tag} ${describeShard(shard)} is done and unchanged: ${jsonl.rows} rows -> ${output}`);
		return;
	}
	const { written, dedups, missing, rejected, conflicts } = stats;
	const skips = corpus.summarySkips.map(({ counter, word }) => `${stats[counter]} (${word})`).join(", ");
	reporter.always(`${tag} wrote ${written} rows, skipped ${skips}, ${dedups} dedups -> ${output}`);
	const { count: unlabelled } = manifest.clips.unlabelled;
	reporter.always(`${tag} ${missing} missing clips, ${rejected} rejected labels, ${conflicts} conflicts, ${unlabelled} clips without a label; manifest -> ${manifestPath}`);
	for (const { code, message, hint } of failures) reporter.always(`${tag} failed: ${message} [${code}]${hint === null ? "" : `: ${hint}`}`);
}
async function run(options, surroundings) {
	const { corpus, tag, reporter } = surroundings;
	keepHeapSmall(corpus.publishedClips);
	const startedMs = monotonicMs();
	const result = await followLongRun({
		asksInPlace: true,
		reporter,
		stream: process.stderr,
		tag,
		read: readIngestProgress()
	}, async (hooks) => {
		const { ingest } = await import("./ingest-CKHua903.mjs").then((n) => ({ ingest: n.i, planFor: n.o }));
		return ingest({
			...options,
			...hooks
		});
	});
	printSummary(result, surroundings);
	const { output, manifestPath, manifest, failures } = result;
	const elapsedS = (monotonicMs() - startedMs) / 1e3;
	await closeRun({
		manifest,
		manifestPath,
		failures,
		elapsedS
	}, {
		reporter,
		stream: process.stderr
	});
	return {
		...emptyResult("ingest", failures.length > 0 ? 1 : 0),
		output,
		manifest_path: manifestPath,
		manifest,
		failures: [...failures]
	};
}
const AFTER_INTERRUPTION = "finished rows are kept: run the same command again to continue";
async function runCommand(given) {
	const reporter = new Reporter(process.stderr, given.logLevel);
	let tag = "[konvid-ingest]";
	let result;
	try {
		const { options, chosen } = await readCorpus(given);
		const { corpus, reason } = chosen;
		tag = `[${corpus.summaryTag}]`;
		if (reason !== void 0) reporter.log("info", `${tag} corpus: ${corpus.name} is recognised: ${reason}`);
		result = await (given.dryRun === true ? dryRun : run)(options, {
			corpus,
			tag,
			reporter
		});
	} catch (error) {
		const stop = explainStop(error, {
			tag,
			reporter,
			hint: AFTER_INTERRUPTION
		});
		result = {
			...emptyResult("ingest", stop.exit_code),
			...stop
		};
	}
	if (given.json === true) process.stdout.write(`${toJsonText(result, 2)}\n`);
	return result.exit_code;
}
function describeMaxMissing() {
	const unlimited = CORPORA.filter(({ defaultMaxMissing }) => defaultMaxMissing === null).map(({ name }) => name);
	return `${[...new Set(CORPORA.map(({ defaultMaxMissing }) => defaultMaxMissing).filter((limit) => limit !== null))].join(", ")}; no limit for ${unlimited.join(" and ")}`;
}
function ingestCommand(setExitCode) {
	const konvid = findCorpus(DEFAULT_CORPUS);
	return new Command("ingest").description("turn a corpus folder into a validated MOS-corpus JSONL and its manifest").optionsGroup("What is read:").option("--corpus <name>", `one of: ${CORPORA.map(({ name }) => name).join(", ")}; ${AUTO_CORPUS} to recognise it; ${CUSTOM_CORPUS} for a study of your own`, DEFAULT_CORPUS).option("--corpus-dir <folder>", `holds clips and labels (default: $${konvid.dirVariable}, else ${konvid.defaultDir}; for other corpora by their names)`).option("--konvid-dir <folder>", "another name of --corpus-dir").option("--manifest-csv <file>", "the one label file or list of URLs to read (default: looked for)").option("--clips-subdir <folder>", "the one folder of clips inside the corpus folder (default: looked for)").option("--link-target <folder>", "links may lead into this folder outside the corpus; repeatable", collect, []).option("--limit <n>", "take only the first n labels: a trial run, marked partial", parseWholeNumber).option("--shard <i/n>", "take only the i-th of n parts of the label list, into files of its own (merge makes them one); auto, by what a Slurm array says; auto/n, by a Slurm array or a Kubernetes indexed Job").optionsGroup(`A study of your own (--corpus ${CUSTOM_CORPUS}):`).option("--corpus-label <name>", "its name, of which the label in the rows is made").option("--scale <scale>", `scale of its scores: ${Object.keys(SCALES).join(" or ")}`).option("--columns <list>", `headers of its label file as role=header,...; roles: ${CUSTOM_ROLES.join(", ")} (default: the usual ones)`).optionsGroup("What is written:").option("--output <file>", `the JSONL; rows that stand in it are kept (default: ${konvid.outputName} in the corpus folder; for other corpora by their names)`).option("--manifest-out <file>", "the manifest (default: beside the JSONL, .manifest.json)").option("--corpus-version <text>", "written into every row (default: the corpus' published version)").option("--ingested-at <instant>", "written into every row (default: $SOURCE_DATE_EPOCH, else now)").option("--dry-run", "show layout, labels and matches; read no clip, write nothing").option("--rehash", "read and probe every clip again; trust nothing that earlier runs remembered").option("--break-lock", "take the output over from a run that you know to be dead").optionsGroup("How clips are read:").option("--ffprobe-bin <file>", "the ffprobe to use (default: $FFPROBE_BIN, else the one on the PATH)").option("--prober <mode>", "who tells size, rate and length: ffprobe alone; auto, the header reader where it is certain, checked by ffprobe; verify, both for every clip", parseProber, DEFAULT_PROBER).option("--concurrency <n>", "clips that are probed at once, and the most threads that read (default: one more than the processors)", parseWholeNumber).option("--probe-timeout-s <n>", `seconds after which ffprobe is killed (default: 60)`, parseWholeNumber).optionsGroup("Limits (a count or a percentage):").option("--max-missing <limit>", `labels that may lack a clip (default: ${describeMaxMissing()})`).option("--max-broken <limit>", "clips that may be broken (default: no limit)").option("--max-rejected <limit>", "labels that may be rejected (default: no limit)").option("--max-conflicts <limit>", "labels that may contradict the score that stands (default: no limit)").option("--max-attrition <limit>", "clips whose download may fail (default: no limit)").option("--attrition-warn-threshold <fraction>", `warn where more of the labels than this could not be downloaded (default: ${ATTRITION_WARN_THRESHOLD})`, parseFraction).optionsGroup("Lists of URLs:").option("--downloads <n>", `clips downloaded at once (default: ${DOWNLOAD_DEFAULTS.atOnce})`, parseWholeNumber).option("--downloads-per-host <n>", `clips downloaded at once from one host (default: ${DOWNLOAD_DEFAULTS.atOncePerHost})`, parseWholeNumber).option("--download-timeout-s <n>", `seconds without a byte after which a download is tried again (default: ${DOWNLOAD_DEFAULTS.timeoutS})`, parseWholeNumber).option("--max-clip-bytes <n>", `the largest clip that is downloaded (default: ${DOWNLOAD_DEFAULTS.maxClipBytes})`, parseWholeNumber).option("--progress-path <file>", "records downloads (default: .download-progress.json in the corpus folder)").option("--retry-failed", "ask again for clips that are recorded as gone for ever").option("--allow-private-hosts", "addresses of clips may lead to loopback, link-local and private networks").optionsGroup("What is told:").option("--json", "print the result as JSON on stdout").option("--log-level <level>", "debug, info, warning or error", parseLogLevel, "info").action(async (given) => setExitCode(await runCommand(given)));
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
async function fitCorpus(corpus, place) {
	let plan;
	try {
		plan = await planIngest({
			...place,
			corpus,
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
	for (const corpus of CORPORA) {
		const found = await fitCorpus(corpus, place);
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
export { pMapStop as $, isInside as A, CLAIMS_HEADING as B, MAX_MANIFEST_BYTES as C, refuseInvalid as D, readManifest as E, parseDecimal as F, shardFileKind as G, MAX_SHARDS as H, INDEX_HEADING as I, recordProvenance as J, hashFile as K, formatBlock as L, describeConflict as M, MAX_LISTED_ITEMS as N, contains as O, parseCount as P, pMapSkip as Q, readIndexFile as R, refuseForeignManifest as S, readIngestManifest as T, describeShard as U, claimsPath as V, labelRangeOf as W, pMap as X, nameFault as Y, pMapIterable as Z, CorpusFolders as _, ingestIn as a, TextList as b, FFPROBE_FILE as c, THRESHOLD_OPTIONS as d, findFailures as f, resolveEntry as g, detectEncoding as h, ingest as i, ScoreLedger as j, drawBoundary as k, ffprobePlace as l, hasBytes as m, INGEST_HELP as n, planFor as o, parseThreshold as p, describePath as q, ingestCommand as r, DEFAULT_WORLD as s, recogniseCorpus as t, readInThreads as u, findClips as v, parseManifest as w, manifestBeside as x, requireClips as y, NumberList as z };
