const { close, closeSync, constants, fstat, open, read, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
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
export { IdleMeter as a, redactAddress as c, closeSettledSync as d, monotonicMs as f, systemErrorCode as h, toLogText as i, redactCredentials as l, messageOf as m, showHidden as n, openRegular as o, UserError as p, toJsonText as r, TOOL_VERSION as s, toUserError as t, closeSettled as u };
