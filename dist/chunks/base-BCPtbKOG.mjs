const { close, closeSync, constants, fstat, lstatSync, open, read, readFileSync, writeSync } = globalThis.process.getBuiltinModule("node:fs");
const { promisify } = globalThis.process.getBuiltinModule("node:util");
// src/user-error.ts
var UserError = class extends Error {
	name = "UserError";
	code;
	hint;
	exitCode;
	constructor(code, text, exitCode = 2) {
		super(text.message, text.cause === void 0 ? void 0 : { cause: text.cause });
		this.code = code;
		this.hint = text.hint;
		this.exitCode = exitCode;
	}
};
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
function nameOf(code, errno) {
	if (code !== "UNKNOWN" && !code.startsWith("Unknown system error") || typeof errno !== "number") return code;
	const { constants } = process.getBuiltinModule("node:os");
	return Object.entries(constants.errno).find(([, value]) => value === Math.abs(errno))?.[0] ?? `E${Math.abs(errno)}`;
}
function systemErrorCode(error) {
	if (!(error instanceof Error) || !("code" in error)) return void 0;
	return typeof error.code === "string" ? nameOf(error.code, "errno" in error ? error.errno : void 0) : void 0;
}
// src/contract/describe-value.ts
const MAX_FOUND_CHARACTERS = 120;
function toText(value) {
	if (value === void 0) return "nothing";
	if (typeof value === "number" && !Number.isFinite(value)) return String(value);
	try {
		return JSON.stringify(value) ?? String(value);
	} catch {
		return Array.isArray(value) ? "an array that nests too deeply" : `a value of type ${typeof value}`;
	}
}
function describeValue(value) {
	const text = toText(value);
	return text.length > MAX_FOUND_CHARACTERS ? `${text.slice(0, MAX_FOUND_CHARACTERS)}…` : text;
}
// src/contract/decimal.ts
function withoutExponent(text) {
	const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
	if (match === null) return text;
	const [, sign = "", first = "", rest = "", power = "0"] = match;
	const digits = first + rest;
	const point = 1 + Number(power);
	if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
	return sign + digits.padEnd(point, "0");
}
function formatDecimal(value) {
	if (!Number.isFinite(value)) throw new RangeError(`${value} can't be written as a JSON number`);
	const text = withoutExponent(String(value));
	return text.includes(".") ? text : `${text}.0`;
}
// src/contract/generated/row-keys.ts
const CORPUS_ROW_KEYS = [
	"src",
	"src_sha256",
	"src_size_bytes",
	"width",
	"height",
	"framerate",
	"duration_s",
	"pix_fmt",
	"encoder_upstream",
	"mos",
	"mos_std_dev",
	"n_ratings",
	"corpus",
	"corpus_version",
	"ingested_at_utc"
];
const DECIMAL_KEYS = [
	"framerate",
	"duration_s",
	"mos",
	"mos_std_dev"
];
const ROW_SCHEMA_ID = "https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json";
const ROW_SCHEMA_SHA256 = "9dd60ee4da5f5e7be8f7e607d8bbc6fec9fa463942e5f8d3abecbcd5d1723e79";
const UNIFIED_ROW_SCHEMA_ID = "https://org.github.io/konvid-ingest/schema/1.0/unified-row.schema.json";
const UNIFIED_ROW_SCHEMA_SHA256 = "ba1fa60a27eab7cb8d1564c797d7046fe1eca607ed62b42208e3b074dc3d5491";
// src/contract/row.ts
const DECIMALS = new Set(DECIMAL_KEYS);
function serialiseFields(keys, decimals, fields) {
	return `{${keys.map((key) => {
		const value = fields[key];
		return `"${key}":${decimals.has(key) ? formatDecimal(value) : JSON.stringify(value)}`;
	}).join(",")}}`;
}
function serialiseRow(row) {
	return serialiseFields(CORPUS_ROW_KEYS, DECIMALS, row);
}
// src/monotonic.ts
function monotonicMs() {
	const [seconds, nanoseconds] = process.hrtime();
	return seconds * 1e3 + nanoseconds / 1e6;
}
// src/files/close-settled.ts
function overlookFailure(error) {
	if (systemErrorCode(error) === void 0) throw error;
}
async function closeSettled(file) {
	await file?.close().catch(overlookFailure);
}
function closeSettledSync(file) {
	try {
		if (file !== void 0) closeSync(file);
	} catch (error) {
		overlookFailure(error);
	}
}
// src/credentials.ts
const REDACTED = "REDACTED";
const SECRET_PARAMETER = /([?&;#](?=[^=&#;?\s]*(?:token|sig|signature|secret|password|passwd|pwd|auth|credential|key))[^=&#;?\s]*=)[^&#\s]+/gi;
const USER_INFO = /(:\/\/|(?:https?|ftp):[\\/\s]{0,8})[^/?#]{0,8192}@/gi;
function redactCredentials(text) {
	return text.replaceAll(USER_INFO, `$1${REDACTED}@`).replaceAll(SECRET_PARAMETER, `$1${REDACTED}`);
}
function redactAddress(text) {
	const url = URL.parse(text);
	if (url === null || url.username === "" && url.password === "") return redactCredentials(text);
	url.username = REDACTED;
	url.password = "";
	return redactCredentials(url.href);
}
// src/version.ts
const TOOL_VERSION = "0.1.0";
// src/clips/file-state.ts
function toState({ dev, ino, size, mtimeNs, ctimeNs }) {
	return {
		dev,
		ino,
		size,
		mtimeNs,
		ctimeNs
	};
}
function isSameState(a, b) {
	return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}
const TRUST_AFTER_MS = 2e3;
function isSettled({ mtimeNs, ctimeNs }, nowMs) {
	return nowMs - Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1000000n) >= TRUST_AFTER_MS;
}
function readState(path) {
	try {
		const stats = lstatSync(path, {
			bigint: true,
			throwIfNoEntry: false
		});
		return stats?.isFile() ? toState(stats) : void 0;
	} catch {
		return;
	}
}
function isUnchanged(path, state) {
	const now = readState(path);
	return now !== void 0 && isSameState(state, now);
}
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
// src/files/readable-file.ts
const openAt = promisify(open);
const readAt = promisify(read);
const statOf = promisify(fstat);
const closeOf = promisify(close);
async function openReadable(path, flags) {
	const descriptor = await openAt(path, flags);
	return {
		read: (buffer, offset, length, position) => readAt(descriptor, buffer, offset, length, position),
		stat: () => statOf(descriptor),
		close: () => closeOf(descriptor)
	};
}
// src/files/open-regular.ts
async function isRegular(file, path, code) {
	try {
		return (await file.stat()).isFile();
	} catch (cause) {
		await closeSettled(file);
		throw new UserError(code, {
			message: `${path}: can't be read (${systemErrorCode(cause)})`,
			cause
		}, 3);
	}
}
async function openRegular(path, { code, hint }) {
	let file;
	try {
		file = await openReadable(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	} catch (cause) {
		const reason = systemErrorCode(cause);
		throw new UserError(code, {
			message: `${path}: ${reason === "ENOENT" ? "does not exist" : `can't be opened (${reason})`}`,
			hint,
			cause
		});
	}
	if (await isRegular(file, path, code)) return file;
	await closeSettled(file);
	throw new UserError(code, { message: `${path}: is not a regular file` });
}
// src/clips/clip-fault.ts
const CLIP_CHANGED = {
	code: "CLIP_CHANGED",
	reason: "the file changed while it was read"
};
function isFault(value) {
	return "code" in value && "reason" in value;
}
// src/stall/idle-meter.ts
const IDLE_CPU_SHARE = .05;
const IDLE_BYTES_PER_S = 4096;
function readIoBytes() {
	try {
		return [...readFileSync("/proc/self/io", "latin1").matchAll(/^[rw]char: (\d+)$/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
	} catch {
		return;
	}
}
function readWork() {
	const { user, system } = process.cpuUsage();
	return {
		cpuMicros: user + system,
		ioBytes: readIoBytes()
	};
}
var IdleMeter = class {
	#intervalMs;
	#last;
	constructor(intervalMs) {
		this.#intervalMs = intervalMs;
	}
	isIdle() {
		const [before, now] = [this.#last, readWork()];
		this.#last = now;
		if (now.ioBytes === void 0 || before?.ioBytes === void 0) return false;
		return now.cpuMicros - before.cpuMicros < IDLE_CPU_SHARE * this.#intervalMs * 1e3 && now.ioBytes - before.ioBytes < IDLE_BYTES_PER_S * this.#intervalMs / 1e3;
	}
};
// src/log-text.ts
const SHORT_ESCAPES = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Cs}/gu;
function escapeCharacter(character) {
	return SHORT_ESCAPES[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}
function showHidden(text) {
	return text.replaceAll(UNSAFE, escapeCharacter);
}
function toLogText(text) {
	return showHidden(text).replaceAll("##[", "##\\[").replace(/^(\s*)::/, "$1\\::");
}
function escapeInJson(character) {
	if (character === "\n") return character;
	return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
function toJsonText(value, indent) {
	return JSON.stringify(value, null, indent).replaceAll(UNSAFE, escapeInJson).replaceAll("##[", "##\\u005b");
}
// src/system-error.ts
function explainFailedCall(error, code) {
	return new UserError("SYSTEM_CALL_FAILED", {
		message: `${typeof error.path === "string" ? `${error.path}: ` : ""}${error.syscall} failed (${code})`,
		hint: "mend that, then run the same command again: what was finished is kept",
		cause: error
	}, 3);
}
function toUserError(error) {
	if (error instanceof UserError) return error;
	const code = systemErrorCode(error);
	if (!(error instanceof Error) || code === void 0 || !/^E[A-Z0-9]+$/.test(code)) return void 0;
	return typeof error.syscall === "string" ? explainFailedCall(error, code) : void 0;
}
// src/files/size-limit.ts
function failOnFileSizeLimit() {
	if (process.platform !== "win32") process.on("SIGXFSZ", () => void 0);
}
// src/stall/end-at-once.ts
function endAtOnce(code) {
	if (process.platform !== "win32" && process.execve !== void 0) process.execve(process.execPath, [
		process.execPath,
		"--eval",
		`process.exitCode = ${code}`
	], {});
	process.exit(code);
}
// src/stall/stall-error.ts
function explainStall(seconds) {
	return new UserError("RUN_STALLED", {
		message: `nothing has moved for ${seconds} s: a disk or network share does not answer`,
		hint: "check that it is mounted and can be reached, then run the same command again: what was finished is kept"
	}, 3);
}
// src/stall/stall-watch.ts
const THREAD = new URL(import.meta.url.endsWith(".ts") ? "./stall-thread.ts" : "../stall-thread.mjs", import.meta.url);
const LIMIT_VARIABLE = "KONVID_STALL_TIMEOUT_S";
const DEFAULT_LIMIT_S = 300;
const MAX_LIMIT_S = 86400;
const INTERVALS = 20;
const THREAD_DELAY_MS = 1e3;
const STDERR = 2;
const WAITS_OF_THEIR_OWN = new Set([
	"ProcessWrap",
	"TCPSocketWrap",
	"TLSWrap",
	"GetAddrInfoReqWrap"
]);
function readLimit(environment) {
	const text = environment[LIMIT_VARIABLE] ?? "";
	if (text === "") return DEFAULT_LIMIT_S;
	const limit = Number(text);
	if (/^[0-9]{1,5}$/.test(text) && limit <= MAX_LIMIT_S) return limit;
	throw new UserError("OPTION_INVALID", { message: `${LIMIT_VARIABLE}=${text}: expected whole seconds up to ${MAX_LIMIT_S}, or 0 for no limit` });
}
function startThread(data) {
	try {
		const { Worker } = process.getBuiltinModule("node:worker_threads");
		const worker = new Worker(THREAD, {
			name: "stall-watch",
			workerData: data
		});
		worker.on("error", () => void 0);
		worker.unref();
		return worker;
	} catch {
		return;
	}
}
function watchForStall(environment, { asksInPlace, render, exitCode }) {
	const limitS = readLimit(environment);
	if (limitS === 0 || process.platform !== "linux") return () => void 0;
	const intervalMs = limitS * 1e3 / INTERVALS;
	const linesAfter = (intervals) => render(explainStall(intervals * intervalMs / 1e3));
	const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	let thread;
	const start = () => {
		const intervals = 24;
		thread = startThread({
			beats,
			intervalMs,
			intervals,
			lines: linesAfter(intervals)
		});
	};
	const delay = asksInPlace ? void 0 : setTimeout(start, THREAD_DELAY_MS).unref();
	if (asksInPlace) start();
	const meter = new IdleMeter(intervalMs);
	let silent = 0;
	const timer = setInterval(() => {
		Atomics.add(beats, 0, 1);
		const isWaiting = process.getActiveResourcesInfo().some((kind) => WAITS_OF_THEIR_OWN.has(kind));
		silent = meter.isIdle() && !isWaiting ? silent + 1 : 0;
		if (silent < INTERVALS) return;
		writeSync(STDERR, linesAfter(INTERVALS));
		endAtOnce(exitCode);
	}, intervalMs).unref();
	return () => {
		clearTimeout(delay);
		clearInterval(timer);
		thread?.terminate();
	};
}
export { ROW_SCHEMA_SHA256 as A, closeSettledSync as C, CORPUS_ROW_KEYS as D, serialiseRow as E, messageOf as F, systemErrorCode as I, UNIFIED_ROW_SCHEMA_SHA256 as M, describeValue as N, DECIMAL_KEYS as O, UserError as P, closeSettled as S, serialiseFields as T, readState as _, showHidden as a, redactAddress as b, IdleMeter as c, openRegular as d, PROBER_MODES as f, isUnchanged as g, isSettled as h, toUserError as i, UNIFIED_ROW_SCHEMA_ID as j, ROW_SCHEMA_ID as k, CLIP_CHANGED as l, isSameState as m, endAtOnce as n, toJsonText as o, isSampled as p, failOnFileSizeLimit as r, toLogText as s, watchForStall as t, isFault as u, toState as v, monotonicMs as w, redactCredentials as x, TOOL_VERSION as y };
