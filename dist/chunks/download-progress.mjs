import { t as explainDownloadProgress } from "./documents.mjs";
import { p as toViolations } from "./unified.mjs";
import { C as writeDurably, L as UserError, M as readWholeFile, R as messageOf, i as toLogText, z as systemErrorCode } from "./base.mjs";
import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
// src/fetch/download-progress.ts
const MAX_PROGRESS_BYTES = 268435456;
const MIN_INTERVAL_MS = 1e3;
const INTERVALS_PER_WRITE = 20;
function refuse(path, reason) {
	return new UserError("PROGRESS_INVALID", {
		message: `${path}: is no download state (${toLogText(reason)})`,
		hint: "mend it, move it away (clips that are on disk are not downloaded again), or pass --progress-path with another"
	});
}
function parseProgress(path, text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw refuse(path, messageOf(error));
	}
	if (explainDownloadProgress(value)) return new Map(Object.entries(value));
	const [violation] = toViolations(value, explainDownloadProgress.errors ?? []);
	const { pointer = "", expected = "another value", found = "this" } = violation ?? {};
	throw refuse(path, `${pointer === "" ? "the whole" : pointer} is ${found}, expected ${expected}`);
}
function failToWrite(path, cause) {
	const code = systemErrorCode(cause);
	if (code === void 0) return cause;
	return new UserError("PROGRESS_UNWRITABLE", {
		message: `${path}: can't be written (${code})`,
		hint: "mend that, or pass --progress-path with a path in a folder that this user may write to",
		cause
	}, 3);
}
var DownloadProgress = class DownloadProgress {
	#path;
	#states;
	#isChanged = false;
	#timer;
	#writing = Promise.resolve();
	#lastWriteMs = 0;
	#failure;
	constructor(path, states) {
		this.#path = path;
		this.#states = states;
	}
	static async read(path) {
		const { text, fault } = await readWholeFile(path, MAX_PROGRESS_BYTES);
		if (text !== void 0) return new DownloadProgress(path, parseProgress(path, text));
		if (fault === "ENOENT") return void 0;
		throw refuse(path, fault);
	}
	static async create(path) {
		const progress = new DownloadProgress(path, new Map());
		try {
			await access(dirname(path), constants.W_OK);
			await progress.#write();
		} catch (error) {
			throw failToWrite(path, error);
		}
		return progress;
	}
	get(name) {
		return this.#states.get(name);
	}
	markDone(name) {
		if (this.#states.get(name)?.state === "done") return;
		const { reason: _, ...others } = this.#states.get(name) ?? {};
		this.#set(name, {
			...others,
			state: "done"
		});
	}
	markFailed(name, reason) {
		this.#set(name, {
			...this.#states.get(name),
			state: "failed",
			reason
		});
	}
	#set(name, state) {
		if (this.#failure !== void 0) throw this.#failure;
		this.#states.set(name, state);
		this.#isChanged = true;
		const waitMs = Math.max(MIN_INTERVAL_MS, this.#lastWriteMs * INTERVALS_PER_WRITE);
		this.#timer ??= setTimeout(() => void this.#writeInTurn(), waitMs);
	}
	#writeInTurn() {
		clearTimeout(this.#timer);
		this.#timer = void 0;
		this.#writing = this.#writing.then(() => this.#write()).catch((error) => {
			this.#failure ??= failToWrite(this.#path, error);
		});
		return this.#writing;
	}
	async #write() {
		this.#isChanged = false;
		const begun = performance.now();
		const lines = [...this.#states.keys()].sort().map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(this.#states.get(name))}`);
		await writeDurably(this.#path, lines.length === 0 ? "{}\n" : `{\n${lines.join(",\n")}\n}\n`);
		this.#lastWriteMs = performance.now() - begun;
	}
	abandon() {
		clearTimeout(this.#timer);
		this.#timer = void 0;
	}
	async close() {
		if (this.#isChanged || this.#timer !== void 0) await this.#writeInTurn();
		await this.#writing;
		if (this.#failure !== void 0) throw this.#failure;
	}
};
export { DownloadProgress };
