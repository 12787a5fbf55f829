import { i as __toESM } from "./rolldown-runtime.mjs";
import { createHash, randomUUID } from "node:crypto";
import { lstat, mkdir, open, readFile, readlink, realpath, rename, rm, rmdir, stat, unlink, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import fs, { close, closeSync, constants as constants$1, fstat, open as open$1, read, readSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
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
// src/files/lock/lock-files.ts
function lockFilesOf(output, canBreak = false) {
	return {
		output,
		folder: `${output}.lock.d`,
		owner: `${output}.lock`,
		canBreak
	};
}
async function removeIfThere(remove, path) {
	try {
		await remove(path);
	} catch (error) {
		if (systemErrorCode(error) !== "ENOENT") throw error;
	}
}
// src/files/boot.ts
async function readBootId() {
	return (await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => void 0))?.trim();
}
// src/files/running-process.ts
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return systemErrorCode(error) !== "ESRCH";
	}
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
// src/files/whole-file.ts
const OPEN_FLAGS = constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0);
async function readOpenFile(file, maxBytes) {
	const stats = await file.stat();
	if (!stats.isFile()) return { fault: "not a regular file" };
	if (stats.size > maxBytes) return { fault: `larger than ${maxBytes} bytes` };
	return { text: await file.readFile("utf8") };
}
async function readWholeFile(path, maxBytes) {
	let file;
	try {
		file = await open(path, OPEN_FLAGS);
		return await readOpenFile(file, maxBytes);
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
// src/files/lock/lock-owner.ts
const MAX_OWNER_BYTES = 65536;
async function readPidSpace() {
	const boot = await readBootId();
	const namespace = await readlink("/proc/self/ns/pid").catch(() => void 0);
	return boot === void 0 || namespace === void 0 ? "unknown" : `${boot} ${namespace}`;
}
function isOwner(value) {
	const texts = [
		value?.host,
		value?.started_at,
		value?.pid_space,
		value?.token
	];
	return Number.isSafeInteger(value?.pid) && Number(value?.pid) > 0 && texts.every((text) => typeof text === "string");
}
async function readOwner(ownerPath) {
	const { text } = await readWholeFile(ownerPath, MAX_OWNER_BYTES);
	try {
		const owner = JSON.parse(text ?? "null");
		return isOwner(owner) ? owner : void 0;
	} catch {
		return;
	}
}
async function isOwnerDead(owner) {
	if (owner === void 0 || owner.pid_space === "unknown") return false;
	if (owner.host !== hostname() || owner.pid_space !== await readPidSpace()) return false;
	return !isRunning(owner.pid);
}
async function signLock(files) {
	const owner = {
		host: hostname(),
		pid: process.pid,
		started_at: new Date().toISOString(),
		pid_space: await readPidSpace(),
		token: randomUUID()
	};
	await removeIfThere(unlink, files.owner);
	await writeFile(files.owner, `${JSON.stringify(owner)}\n`, { flag: "wx" });
	return owner;
}
// src/files/lock/held-folder.ts
const HEARTBEAT_MS = 5e3;
const STALE_MS = 2e4;
const WATCHED_MS = 2 * HEARTBEAT_MS;
const POLL_MS = 500;
async function beatOf({ folder }) {
	return (await stat(folder).catch(() => void 0))?.mtimeMs;
}
async function hasStopped(files) {
	const first = await beatOf(files);
	const begun = performance.now();
	for (;;) {
		if (await beatOf(files) !== first) return false;
		const watchedMs = performance.now() - begun;
		const ageMs = Date.now() - (first ?? 0);
		if (watchedMs >= 2e4 || watchedMs >= WATCHED_MS && ageMs >= 2e4) return true;
		await setTimeout(POLL_MS);
	}
}
async function holdFolder(files, onLost) {
	const { default: lockfile } = await import("./proper-lockfile.mjs").then((m) => __toESM(m.default, 1));
	let isOurs = true;
	let token;
	const { mkdir, utimes } = fs;
	const look = (path, done) => fs.stat(path, async (error, stats) => {
		const owner = token === void 0 ? void 0 : await readOwner(files.owner);
		done(owner !== void 0 && owner.token !== token ? Object.assign(new Error("another run has signed it"), { code: "ENOENT" }) : error, stats);
	});
	const rmdirOurs = (path, done) => isOurs ? fs.rmdir(path, done) : done(null);
	const rmdirOursSync = (path) => isOurs ? fs.rmdirSync(path) : void 0;
	const release = await lockfile.lock(files.output, {
		lockfilePath: files.folder,
		realpath: false,
		stale: STALE_MS,
		update: HEARTBEAT_MS,
		fs: {
			mkdir,
			stat: look,
			utimes,
			rmdir: rmdirOurs,
			rmdirSync: rmdirOursSync
		},
		onCompromised: onLost
	});
	return {
		release,
		signedAs: (name) => {
			token = name;
		},
		disown: () => {
			isOurs = false;
			return release();
		}
	};
}
function removeFolder({ folder }) {
	return removeIfThere(rmdir, folder);
}
// src/files/output-error.ts
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
// src/files/output-lock.ts
const LOST = "OUTPUT_LOCK_LOST";
function hasLostOutput(signal) {
	return signal.aborted && signal.reason instanceof UserError && signal.reason.code === LOST;
}
const SETTLE_MS = 300;
async function isHeld(output) {
	const files = lockFilesOf(output);
	const beat = await beatOf(files);
	if (beat === void 0 || Date.now() - beat >= 2e4) return false;
	return !await isOwnerDead(await readOwner(files.owner));
}
function refuseHeld({ output, canBreak }, owner) {
	throw new UserError("OUTPUT_LOCKED", {
		message: `${output}: ${owner === void 0 ? "another run" : `process ${owner.pid} on ${owner.host}, started ${owner.started_at},`} is writing to it`,
		hint: canBreak ? "wait for it; if you are certain that it is dead, pass --break-lock" : `wait for it; if it is dead, its lock gives way after ${STALE_MS / 1e3} s`
	});
}
async function take(files, lost) {
	const held = await holdFolder(files, (cause) => lost.abort(new UserError(LOST, {
		message: `${files.output}: another run has taken it over`,
		cause
	}, 3)));
	try {
		const { token } = await signLock(files);
		held.signedAs(token);
		return {
			held,
			token
		};
	} catch (error) {
		if (systemErrorCode(error) !== "EEXIST") {
			await held.release().catch(() => void 0);
			throw error;
		}
		await held.disown();
		return refuseHeld(files, await readOwner(files.owner));
	}
}
async function takeOver(files, lost) {
	const judged = await beatOf(files);
	const holder = await readOwner(files.owner);
	if (!await isOwnerDead(holder) && !await hasStopped(files)) refuseHeld(files, holder);
	const beat = await beatOf(files);
	if (beat !== void 0 && beat !== judged) refuseHeld(files, await readOwner(files.owner));
	await removeFolder(files);
	const lock = await take(files, lost);
	await setTimeout(SETTLE_MS);
	const settled = await readOwner(files.owner);
	if (settled?.token === lock.token) return lock;
	await lock.held.disown();
	return refuseHeld(files, settled);
}
async function lockOutput(output, { breakLock } = {}) {
	const files = lockFilesOf(output, breakLock !== void 0);
	const lost = new AbortController();
	try {
		if (breakLock === true) await removeFolder(files);
		const lock = await (await beatOf(files) === void 0 ? take : takeOver)(files, lost);
		return {
			lost: lost.signal,
			release: () => releaseLock(files, lost.signal, lock)
		};
	} catch (error) {
		if (systemErrorCode(error) === "ELOCKED") refuseHeld(files, await readOwner(files.owner));
		throw explainUnwritable(error, output);
	}
}
async function releaseLock(files, lost, { held, token }) {
	if (lost.aborted) return;
	const isStillOurs = async () => (await readOwner(files.owner))?.token === token;
	if (!await isStillOurs()) return held.disown();
	if (!await succeeds(() => held.release())) return;
	if (await isStillOurs()) await succeeds(() => unlink(files.owner));
}
async function succeeds(work) {
	try {
		await work();
		return true;
	} catch (error) {
		if (systemErrorCode(error) === void 0) throw error;
		return false;
	}
}
async function tidyLock(output) {
	const { folder, owner } = lockFilesOf(output);
	const isThere = async (path) => await lstat(path).catch(() => void 0) !== void 0;
	if (!await isThere(owner) && !await isThere(folder)) return;
	if (await isHeld(output)) return;
	try {
		await (await lockOutput(output)).release();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
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
function writeFully(file, bytes) {
	for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
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
// src/files/read-fully.ts
async function readFully(file, buffer, position) {
	let filled = 0;
	while (filled < buffer.length) {
		const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, position + filled);
		if (bytesRead === 0) break;
		filled += bytesRead;
	}
	return buffer.subarray(0, filled);
}
function readFullySync(file, buffer, position) {
	let filled = 0;
	while (filled < buffer.length) {
		const count = readSync(file, buffer, filled, buffer.length - filled, position + filled);
		if (count === 0) break;
		filled += count;
	}
	return buffer.subarray(0, filled);
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
// src/files/hash-file.ts
const BLOCK_BYTES$1 = 1048576;
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
// src/instant.ts
const INSTANT = /^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:Z|\+00:00)$/;
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
// src/files/readable-file.ts
const openAt = promisify(open$1);
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
		file = await openReadable(path, constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0));
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
// src/files/has-bytes.ts
async function hasBytes(path, { size_bytes, sha256 }) {
	try {
		const stats = await stat(path);
		return stats.isFile() && stats.size === (size_bytes ?? stats.size) && await hashFile(path) === sha256;
	} catch (error) {
		if (systemErrorCode(error) === void 0 && !(error instanceof UserError)) throw error;
		return false;
	}
}
// src/files/next-file.ts
const BLOCK_BYTES = 1048576;
const NOTHING_REPLACED = "no file was replaced";
var NextFile = class NextFile {
	#path;
	#file;
	#hash = createHash("sha256");
	#parts = [];
	#waiting = 0;
	#sizeBytes = 0;
	constructor(path, file) {
		this.#path = path;
		this.#file = file;
	}
	static async open(path) {
		try {
			await rm(nextPath(path), { force: true });
			return new NextFile(path, await open(nextPath(path), "wx", 420));
		} catch (error) {
			throw explainUnwritable(error, path);
		}
	}
	write(part) {
		const bytes = Buffer.from(part);
		this.#parts.push(bytes);
		this.#waiting += bytes.length;
		if (this.#waiting >= BLOCK_BYTES) this.#flush();
	}
	async finish() {
		this.#flush();
		try {
			await this.#file.sync();
		} catch (error) {
			throw explainFailedWrite(error, this.#path, NOTHING_REPLACED);
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
			throw explainFailedWrite(error, this.#path, NOTHING_REPLACED);
		}
	}
	async discard({ isLost = false } = {}) {
		await this.#file.close().catch(() => void 0);
		if (!isLost) await rm(nextPath(this.#path), { force: true });
	}
	#flush() {
		const bytes = Buffer.concat(this.#parts);
		this.#parts = [];
		this.#waiting = 0;
		this.#hash.update(bytes);
		try {
			writeFully(this.#file.fd, bytes);
		} catch (error) {
			throw explainFailedWrite(error, this.#path, NOTHING_REPLACED);
		}
		this.#sizeBytes += bytes.length;
	}
};
// src/files/whole-output.ts
const BEGINNING_BYTES = 65536;
async function locate(path) {
	if (await lstat(path).catch(() => void 0) !== void 0) return realpath(path);
	const folder = dirname(path);
	return folder === path ? path : join(await locate(folder), basename(path));
}
async function isSameFile(path, other) {
	const [one, two] = await Promise.all([path, other].map((each) => stat(each, { bigint: true }).catch(() => void 0)));
	return one !== void 0 && two !== void 0 && one.ino === two.ino && one.dev === two.dev;
}
async function readBeginning(path, option) {
	let file;
	try {
		file = await open(path, constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0));
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
		const path = await locate(resolve(given));
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
		return await write({
			signal: AbortSignal.any([lock.lost, ...options.signal ? [options.signal] : []]),
			open
		});
	} finally {
		for (const file of files) await file.discard({ isLost: hasLostOutput(lock.lost) });
		await lock.release();
	}
}
// src/quantile.ts
function findQuantile(sorted, fraction) {
	const position = (sorted.length - 1) * fraction;
	const before = Math.floor(position);
	const lower = sorted[before] ?? 0;
	return lower + ((sorted[before + 1] ?? lower) - lower) * (position - before);
}
// src/files/size-limit.ts
function failOnFileSizeLimit() {
	if (process.platform !== "win32") process.on("SIGXFSZ", () => void 0);
}
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
export { explainUnwritable as A, writeDurably as C, lockOutput as D, isHeld as E, isRunning as F, readBootId as I, UserError as L, readWholeFile as M, closeSettled as N, tidyLock as O, closeSettledSync as P, messageOf as R, syncFolder as S, hasLostOutput as T, readFully as _, failOnFileSizeLimit as a, nextPath as b, writeLocked as c, NumberList as d, chooseInstant as f, redactCredentials as g, redactAddress as h, toLogText as i, isRefusal as j, explainFailedWrite as k, hasBytes as l, TOOL_VERSION as m, showHidden as n, findQuantile as o, hashFile as p, toJsonText as r, settleOutput as s, toUserError as t, openRegular as u, readFullySync as v, writeFully as w, removeDurably as x, makeFolder as y, systemErrorCode as z };
