import { closeSync, constants, copyFileSync, fsyncSync, linkSync, lstatSync, openSync, readFileSync, readdirSync, readlinkSync, rmSync, writeSync } from "node:fs";
import { lstat, mkdir, open, realpath, rename, rm, stat as stat$1 } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { hostname } from "node:os";
// src/files/user-error.ts
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
const NOT_WRITABLE = new Set([
	"EACCES",
	"EPERM",
	"EROFS",
	"ENOENT",
	"ENOTDIR",
	"EISDIR",
	"ENOTEMPTY",
	"EEXIST"
]);
function isRefusal(code) {
	return NOT_WRITABLE.has(code);
}
function explainUnwritable(error, output, option = "--output with a path in") {
	const code = systemErrorCode(error);
	if (error instanceof UserError || code === void 0 || !isRefusal(code)) return explainFailedWrite(error, output);
	return new UserError("OUTPUT_NOT_WRITABLE", {
		message: `${output}: can't be written there (${code})`,
		hint: `pass ${option} a folder that this user may write to`,
		cause: error
	});
}
const WRITE_HINTS = {
	ENOSPC: "the disk is full: make room",
	EROFS: "the file system has become read-only: check the disk",
	ESTALE: "the network share has lost the file: check that it is mounted",
	EDQUOT: "the quota is used up: make room",
	EIO: "the disk reports an error: check it",
	EFBIG: "the file outgrows a limit of the file system, or of the user (ulimit -f): raise it"
};
function explainFailedWrite(error, path, kept = "finished rows are kept") {
	const code = systemErrorCode(error);
	if (error instanceof UserError || code === void 0 || !/^E[A-Z]+$/.test(code)) return error;
	return new UserError("OUTPUT_WRITE_FAILED", {
		message: `${path}: writing failed (${code})`,
		hint: `${WRITE_HINTS[code] ?? "mend that"}, then run the same command again: ${kept}`,
		cause: error
	}, 3);
}
// src/files/closest-name.ts
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) {
			const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
function findClosestName(name, names, maxChanges = Infinity) {
	const [closest] = names.toSorted((a, b) => distance(name, a) - distance(name, b));
	return closest !== void 0 && distance(name, closest) <= maxChanges ? closest : void 0;
}
// src/files/reading.ts
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const BLOCK_BYTES$1 = 1048576;
function ignoreSystemError(error) {
	if (systemErrorCode(error) === void 0) throw error;
}
async function closeSettled(file) {
	await file?.close().catch(ignoreSystemError);
}
function closeSettledSync(file) {
	try {
		if (file !== void 0) closeSync(file);
	} catch (error) {
		ignoreSystemError(error);
	}
}
async function openRegular(path, { code, hint }) {
	let file;
	try {
		file = await open(path, OPEN_FLAGS);
	} catch (cause) {
		const reason = systemErrorCode(cause);
		throw new UserError(code, {
			message: `${path}: ${reason === "ENOENT" ? "does not exist" : `can't be opened (${reason})`}`,
			hint,
			cause
		});
	}
	try {
		if ((await file.stat()).isFile()) return file;
	} catch (cause) {
		await closeSettled(file);
		throw new UserError(code, {
			message: `${path}: can't be read (${systemErrorCode(cause)})`,
			cause
		}, 3);
	}
	await closeSettled(file);
	throw new UserError(code, { message: `${path}: is not a regular file` });
}
async function readFully(file, buffer, position) {
	let filled = 0;
	while (filled < buffer.length) {
		const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, position + filled);
		if (bytesRead === 0) break;
		filled += bytesRead;
	}
	return buffer.subarray(0, filled);
}
async function readWholeFile(path, maxBytes) {
	let file;
	try {
		file = await open(path, OPEN_FLAGS);
		const stats = await file.stat();
		if (!stats.isFile()) return { fault: "not a regular file" };
		if (stats.size > maxBytes) return { fault: `larger than ${maxBytes} bytes` };
		return { text: await file.readFile("utf8") };
	} catch (cause) {
		const fault = systemErrorCode(cause);
		if (fault === void 0) throw cause;
		return {
			fault,
			cause
		};
	} finally {
		await closeSettled(file);
	}
}
async function hashFile(path) {
	const file = await open(path);
	try {
		const hash = createHash("sha256");
		const block = Buffer.allocUnsafeSlow(BLOCK_BYTES$1);
		for (;;) {
			const { bytesRead } = await file.read(block, 0, BLOCK_BYTES$1, null);
			if (bytesRead === 0) return hash.digest("hex");
			hash.update(block.subarray(0, bytesRead));
		}
	} catch (cause) {
		throw new UserError("FILE_READ_FAILED", {
			message: `${path}: reading failed (${systemErrorCode(cause) ?? messageOf(cause)})`,
			hint: "mend the disk, or its network, and run the same command again",
			cause
		}, 3);
	} finally {
		await closeSettled(file);
	}
}
async function hasBytes(path, { size_bytes, sha256 }) {
	try {
		const stats = await stat$1(path);
		return stats.isFile() && stats.size === (size_bytes ?? stats.size) && await hashFile(path) === sha256;
	} catch (error) {
		if (systemErrorCode(error) === void 0 && !(error instanceof UserError)) throw error;
		return false;
	}
}
// src/files/durable.ts
const PERMISSIONS = 511;
async function openFolder(path) {
	try {
		return await open(path, "r");
	} catch (error) {
		if (systemErrorCode(error) === "EACCES") return void 0;
		throw error;
	}
}
async function syncFolder(path) {
	if (process.platform === "win32") return;
	const folder = await openFolder(path);
	try {
		await folder?.sync();
	} catch {} finally {
		await closeSettled(folder);
	}
}
async function makeFolder(path) {
	const folder = resolve(path);
	const topmost = await mkdir(folder, { recursive: true });
	for (let made = folder;; made = dirname(made)) {
		await syncFolder(dirname(made)).catch(() => void 0);
		if (topmost === void 0 || made === topmost) return topmost;
	}
}
function nextPath(path) {
	return `${path}.next`;
}
async function rightsOf(path) {
	const stats = await lstat(path).catch(() => void 0);
	return stats?.isFile() === true ? stats.mode & PERMISSIONS : void 0;
}
async function writeDurably(path, contents) {
	const next = nextPath(path);
	await rm(next, { force: true });
	const file = await open(next, "wx", 420);
	try {
		const rights = await rightsOf(path);
		if (rights !== void 0) await file.chmod(rights);
		await file.writeFile(contents);
		await file.sync();
		await file.close();
		await rename(next, path);
	} catch (error) {
		await closeSettled(file);
		await rm(next, { force: true });
		throw error;
	}
	await syncFolder(dirname(path));
}
async function removeDurably(path) {
	await rm(path, { force: true });
	await syncFolder(dirname(path));
}
const BLOCK_BYTES = 1048576;
var NextFile = class NextFile {
	#path;
	#file;
	#kept;
	#hash = createHash("sha256");
	#block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
	#used = 0;
	#sizeBytes = 0;
	constructor(path, file, kept) {
		this.#path = path;
		this.#file = file;
		this.#kept = kept;
	}
	static async open(path, kept = "no file was replaced") {
		try {
			await rm(nextPath(path), { force: true });
			return new NextFile(path, await open(nextPath(path), "wx", 420), kept);
		} catch (error) {
			throw explainUnwritable(error, path);
		}
	}
	write(part) {
		const bytes = typeof part === "string" ? Buffer.from(part) : part;
		for (let at = 0; at < bytes.length;) {
			const copied = bytes.copy(this.#block, this.#used, at);
			at += copied;
			this.#used += copied;
			if (this.#used === BLOCK_BYTES) this.#flush();
		}
	}
	async finish() {
		this.#flush();
		try {
			await this.#file.sync();
		} catch (error) {
			throw explainFailedWrite(error, this.#path, this.#kept);
		}
		return {
			sizeBytes: this.#sizeBytes,
			sha256: this.#hash.digest("hex")
		};
	}
	async replace() {
		try {
			await this.#file.close();
			await rename(nextPath(this.#path), this.#path);
			await syncFolder(dirname(this.#path));
		} catch (error) {
			throw explainFailedWrite(error, this.#path, this.#kept);
		}
	}
	async discard() {
		await this.#file.close().catch(() => void 0);
		await rm(nextPath(this.#path), { force: true });
	}
	#flush() {
		const bytes = this.#block.subarray(0, this.#used);
		try {
			for (let written = 0; written < bytes.length;) written += writeSync(this.#file.fd, bytes, written);
		} catch (error) {
			throw explainFailedWrite(error, this.#path, this.#kept);
		}
		this.#hash.update(bytes);
		this.#sizeBytes += bytes.length;
		this.#used = 0;
	}
};
function failOnFileSizeLimit() {
	if (process.platform !== "win32") process.on("SIGXFSZ", () => void 0);
}
// src/files/output-lock.ts
const MACHINE_NAMESPACE = "pid:[4026531836]";
function textOrNothing(read) {
	try {
		return read().trim();
	} catch {
		return "";
	}
}
function readBootId() {
	return textOrNothing(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"));
}
function readStartTicks(pid) {
	const fields = textOrNothing(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
	return fields.slice(fields.lastIndexOf(")")).split(" ")[20] ?? "";
}
function describeThisProcess() {
	const isLinux = process.platform === "linux";
	return {
		host: hostname(),
		pid: process.pid,
		started_at: new Date().toISOString(),
		token: randomUUID(),
		machine_id: textOrNothing(() => readFileSync("/etc/machine-id", "utf8")),
		boot_id: readBootId(),
		pid_namespace: isLinux ? textOrNothing(() => readlinkSync("/proc/self/ns/pid")) : process.platform,
		start_ticks: readStartTicks(process.pid)
	};
}
function parseHolder(text) {
	try {
		const holder = JSON.parse(text);
		const isText = [
			holder?.host,
			holder?.started_at,
			holder?.token
		].every((each) => typeof each === "string");
		return holder !== null && isText && Number.isSafeInteger(holder.pid) && holder.pid > 0 ? holder : void 0;
	} catch {
		return;
	}
}
function isRunning({ pid, start_ticks }) {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if (systemErrorCode(error) === "ESRCH") return false;
	}
	const ticks = readStartTicks(pid);
	return ticks === "" || start_ticks === "" || ticks === start_ticks;
}
function isCertainlyDead(holder) {
	const { host, machine_id, boot_id, pid_namespace } = describeThisProcess();
	if (!(holder.host === host && holder.machine_id === machine_id && holder.pid_namespace === pid_namespace) || pid_namespace === "") return false;
	if (holder.boot_id === boot_id) return !isRunning(holder);
	return machine_id !== "" && pid_namespace === MACHINE_NAMESPACE;
}
const MAX_LOCK_BYTES = 65536;
const MAX_TRIES = 100;
const OLD_LOCK_STALE_MS = 2e4;
function readLock(path) {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (stats?.isFile() !== true) return void 0;
	try {
		return stats.size > MAX_LOCK_BYTES ? "" : readFileSync(path, "utf8");
	} catch (error) {
		return systemErrorCode(error) === "ENOENT" ? void 0 : "";
	}
}
function listLocks(output) {
	const folder = dirname(output);
	const fold = (name) => process.platform === "linux" ? name : name.toLowerCase();
	const prefix = fold(`${basename(output)}.lock.`);
	return readdirSync(folder).flatMap((name) => {
		const ending = fold(name).startsWith(prefix) ? name.slice(prefix.length) : "";
		if (!/^(?:[1-9][0-9]*|[0-9a-f]{8}-[0-9a-f-]{27})$/.test(ending)) return [];
		const text = readLock(join(folder, name));
		if (text === void 0) return [];
		return [{
			path: join(folder, name),
			number: ending.includes("-") ? 0 : Number(ending),
			text
		}];
	});
}
function isOver(output, text) {
	const holder = parseHolder(text);
	if (holder === void 0) return false;
	return readLock(`${output}.lock.${holder.token}`) === void 0 || isCertainlyDead(holder);
}
function isHeldByOldVersion(output) {
	const stats = lstatSync(`${output}.lock.d`, { throwIfNoEntry: false });
	return stats?.isDirectory() === true && Date.now() - stats.mtimeMs < OLD_LOCK_STALE_MS;
}
function isHeld(output) {
	try {
		return listLocks(output).some(({ number, text }) => number > 0 && !isOver(output, text)) || isHeldByOldVersion(output);
	} catch (error) {
		if (systemErrorCode(error) === void 0) throw error;
		return false;
	}
}
function refuse(output, canBreak, { path, text }) {
	const holder = parseHolder(text);
	throw new UserError("OUTPUT_LOCKED", {
		message: `${output}: ${holder === void 0 ? "another run" : `process ${holder.pid} on ${holder.host}, started ${holder.started_at},`} is writing to it`,
		hint: `wait for it; if you are certain that it is dead, ${canBreak ? "pass --break-lock or " : ""}remove ${path}`
	});
}
function remove(path) {
	try {
		rmSync(path, { force: true });
	} catch (error) {
		if (systemErrorCode(error) === void 0) throw error;
	}
}
function writeToken(path, text) {
	const file = openSync(path, "wx", 420);
	try {
		writeSync(file, text);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
function createNumbered(token, path) {
	for (const create of [linkSync, (from, to) => copyFileSync(from, to, constants.COPYFILE_EXCL)]) try {
		create(token, path);
		return true;
	} catch (error) {
		if (systemErrorCode(error) === "EEXIST") return false;
		if (create !== linkSync) throw error;
	}
	return false;
}
function takeLock(output, holder, breakLock) {
	const token = `${output}.lock.${holder.token}`;
	const own = `${JSON.stringify(holder)}\n`;
	const nameOf = ({ path, text }) => `${path}\n${text}`;
	const broken = new Set(breakLock === true ? listLocks(output).map(nameOf) : []);
	const isInForce = (lock) => lock.text !== own && !broken.has(nameOf(lock)) && !isOver(output, lock.text);
	const listUnheld = () => {
		const locks = listLocks(output);
		const held = locks.find((lock) => lock.number > 0 && isInForce(lock));
		return held === void 0 ? locks : refuse(output, breakLock !== void 0, held);
	};
	writeToken(token, own);
	for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
		const path = `${output}.lock.${tries + Math.max(0, ...listUnheld().map(({ number }) => number))}`;
		if (!createNumbered(token, path)) continue;
		const locks = listUnheld();
		if (!locks.some(({ number, text }) => number > 0 && text === own)) break;
		for (const lock of locks) if (lock.text !== own && !isInForce(lock)) remove(lock.path);
		return path;
	}
	return refuse(output, breakLock !== void 0, {
		path: `${output}.lock.1`,
		text: ""
	});
}
async function lockOutput(output, { breakLock } = {}) {
	const holder = describeThisProcess();
	const token = `${output}.lock.${holder.token}`;
	try {
		if (breakLock !== true && isHeldByOldVersion(output)) refuse(output, breakLock === false, {
			path: `${output}.lock.d`,
			text: ""
		});
		const path = takeLock(output, holder, breakLock);
		return { release: async () => {
			if (parseHolder(readLock(path) ?? "")?.token === holder.token) remove(path);
			remove(token);
		} };
	} catch (error) {
		remove(token);
		throw explainUnwritable(error, output);
	}
}
// src/files/untrusted-text.ts
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
// src/files/stamp.ts
const TOOL_VERSION = "0.1.0";
const INSTANT = /^((?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:Z|\+00:00)$/;
function formatInstant(instant) {
	return `${instant.toISOString().slice(0, 19)}+00:00`;
}
function parseInstant(text) {
	const seconds = INSTANT.exec(text)?.[1];
	const instant = new Date(`${seconds}Z`);
	return seconds !== void 0 && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(seconds) ? instant : void 0;
}
function chooseInstant(given, { option, environment, now }) {
	if (given !== void 0) {
		const instant = parseInstant(given);
		if (instant !== void 0) return formatInstant(instant);
		throw new UserError("OPTION_INVALID", { message: `${option} ${JSON.stringify(given)}: expected an instant in UTC such as 2026-05-08T12:00:00+00:00` });
	}
	const epoch = environment["SOURCE_DATE_EPOCH"];
	if (epoch === void 0 || epoch === "") return formatInstant(now);
	if (/^[0-9]{1,11}$/.test(epoch)) return formatInstant(new Date(Number(epoch) * 1e3));
	throw new UserError("OPTION_INVALID", { message: `SOURCE_DATE_EPOCH ${JSON.stringify(epoch)}: expected seconds since 1970 as digits` });
}
// src/files/count-of.ts
function countOf(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
// src/files/whole-output.ts
const BEGINNING_BYTES = 65536;
async function locateOutput(path) {
	try {
		return await realpath(path);
	} catch (error) {
		if (systemErrorCode(error) !== "ENOENT" || dirname(path) === path) throw error;
	}
	const stats = await lstat(path).catch(() => void 0);
	if (stats?.isSymbolicLink()) throw new UserError("OUTPUT_NOT_WRITABLE", {
		message: `${path}: is a link that leads nowhere`,
		hint: "remove it, or pass another path"
	});
	if (stats !== void 0) return locateOutput(path);
	return join(await locateOutput(dirname(path)), basename(path));
}
const FOLDS_CASE = process.platform === "darwin" || process.platform === "win32";
const TABLE_ENDING = /\.(?:csv|tsv|parquet|xlsx?)$/i;
function refuseSharedPaths(jsonl, files) {
	if (TABLE_ENDING.test(jsonl)) throw new UserError("OPTION_INVALID", {
		message: `--output ${jsonl}: what is written is JSONL`,
		hint: "pass --output with a name that ends with .jsonl"
	});
	const seen = new Map();
	for (const [name, path] of [["--output", jsonl], ...files]) {
		if (path === void 0) continue;
		const key = FOLDS_CASE ? path.toLowerCase() : path;
		const other = seen.get(key) ?? (path.startsWith(`${jsonl}.lock.`) ? "the lock of --output" : void 0);
		if (other !== void 0) throw new UserError("OPTION_INVALID", {
			message: `${name} ${path}: is the same file as ${other}`,
			hint: "give each file a path of its own"
		});
		seen.set(key, name);
	}
}
async function isSameFile(path, other) {
	const [one, two] = await Promise.all([path, other].map((each) => stat$1(each, { bigint: true }).catch(() => void 0)));
	return one !== void 0 && two !== void 0 && one.ino === two.ino && one.dev === two.dev;
}
async function readBeginning(path, option) {
	let file;
	try {
		file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	} catch (error) {
		if (systemErrorCode(error) === "ENOENT") return void 0;
		throw error;
	}
	try {
		if (!(await file.stat()).isFile()) throw new UserError("OUTPUT_NOT_REGULAR", {
			message: `${path}: is not a regular file`,
			hint: `pass ${option} with the path of a file`
		});
		return (await readFully(file, Buffer.alloc(BEGINNING_BYTES), 0)).toString("utf8");
	} finally {
		await closeSettled(file);
	}
}
async function settleOutput({ given, option, inputs, isOurs }) {
	try {
		const path = await locateOutput(resolve(given));
		for (const input of inputs) if (await isSameFile(path, input)) throw new UserError("OUTPUT_AMONG_INPUTS", {
			message: `${path}: is one of the files that are read`,
			hint: `pass ${option} with another path`
		});
		const beginning = await readBeginning(path, option);
		if (beginning === void 0 || beginning.trim() === "" || isOurs(beginning)) return path;
		throw new UserError("OUTPUT_FOREIGN", {
			message: `${path}: exists already and was not written by this command`,
			hint: `move it away, or pass ${option} with another path`
		});
	} catch (error) {
		throw explainUnwritable(error, resolve(given));
	}
}
async function writeLocked(path, options, write) {
	await makeFolder(dirname(path)).catch((error) => {
		throw explainUnwritable(error, path);
	});
	const lock = await lockOutput(path, { breakLock: options.breakLock });
	const files = [];
	const open = async (each) => {
		const file = await NextFile.open(each);
		files.push(file);
		return file;
	};
	try {
		return await write(open);
	} finally {
		for (const file of files) await file.discard();
		await lock.release();
	}
}
export { readWholeFile as A, writeDurably as C, hashFile as D, hasBytes as E, isRefusal as F, messageOf as I, systemErrorCode as L, UserError as M, explainFailedWrite as N, openRegular as O, explainUnwritable as P, toUserError as R, syncFolder as S, closeSettledSync as T, NextFile as _, countOf as a, nextPath as b, formatInstant as c, showHidden as d, toJsonText as f, readBootId as g, lockOutput as h, writeLocked as i, findClosestName as j, readFully as k, redactAddress as l, isHeld as m, refuseSharedPaths as n, TOOL_VERSION as o, toLogText as p, settleOutput as r, chooseInstant as s, locateOutput as t, redactCredentials as u, failOnFileSizeLimit as v, closeSettled as w, removeDurably as x, makeFolder as y };
