import { i as __toESM } from "./rolldown-runtime-B9arvJ3w.mjs";
import { I as systemErrorCode, P as UserError, S as closeSettled, w as monotonicMs } from "./base-BCPtbKOG.mjs";
const randomUUID = (...args) => globalThis.process.getBuiltinModule("node:crypto").randomUUID(...args);
const chmod = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").chmod(...args);
const lstat = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...args);
const mkdir = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...args);
const open = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").open(...args);
const readFile = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...args);
const readlink = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").readlink(...args);
const rename = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").rename(...args);
const rm = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...args);
const rmdir = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").rmdir(...args);
const stat = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...args);
const unlink = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").unlink(...args);
const writeFile = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...args);
const { setTimeout } = globalThis.process.getBuiltinModule("node:timers/promises");
const fs = globalThis.process.getBuiltinModule("node:fs");
const { constants: constants$1, writeSync } = globalThis.process.getBuiltinModule("node:fs");
const { hostname } = globalThis.process.getBuiltinModule("node:os");
const { dirname, resolve } = globalThis.process.getBuiltinModule("node:path");
const setFlagsFromString = (...args) => globalThis.process.getBuiltinModule("node:v8").setFlagsFromString(...args);
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
	const begun = monotonicMs();
	for (;;) {
		if (await beatOf(files) !== first) return false;
		const watchedMs = monotonicMs() - begun;
		const ageMs = Date.now() - (first ?? 0);
		if (watchedMs >= 2e4 || watchedMs >= WATCHED_MS && ageMs >= 2e4) return true;
		await setTimeout(POLL_MS);
	}
}
async function holdFolder(files, onLost) {
	const { default: lockfile } = await import("./proper-lockfile-BATfoOG_.mjs").then((m) => __toESM(m.default, 1));
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
	"ERR_ACCESS_DENIED",
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
	const holder = owner === void 0 ? "another run" : `process ${owner.pid} on ${owner.host}, started ${owner.started_at},`;
	throw new UserError("OUTPUT_LOCKED", {
		message: `${output}: ${holder} is writing to it`,
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
const CLOSED = new Set(["EACCES", "ERR_ACCESS_DENIED"]);
async function openFolder(path) {
	try {
		return await open(path, "r");
	} catch (error) {
		if (CLOSED.has(systemErrorCode(error))) return void 0;
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
		if (rights !== void 0) await chmod(next, rights);
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
// src/small-heap.ts
const MANY_CLIPS = 2e4;
const FLAGS = ["--semi-space-growth-factor=1", "--heap-growing-percent=20"];
function keepHeapSmall(expectedClips) {
	if (expectedClips < MANY_CLIPS) return;
	for (const flag of FLAGS) setFlagsFromString(flag);
}
export { isRunning as _, removeDurably as a, writeFully as c, lockOutput as d, tidyLock as f, readWholeFile as g, isRefusal as h, nextPath as i, hasLostOutput as l, explainUnwritable as m, chooseInstant as n, syncFolder as o, explainFailedWrite as p, makeFolder as r, writeDurably as s, keepHeapSmall as t, isHeld as u, readBootId as v };
