import { m as explainUnwritable, o as syncFolder, p as explainFailedWrite } from "./output-CPkopTjv.mjs";
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const open = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").open(...args);
const rename = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").rename(...args);
const rm = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...args);
const { writeSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname } = globalThis.process.getBuiltinModule("node:path");
// src/trainer/next-file.ts
const BLOCK_CHARACTERS = 1048576;
const NOTHING_KEPT = "what stood there before stands there still";
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
			await rm(`${path}.next`, { force: true });
			return new NextFile(path, await open(`${path}.next`, "wx", 420));
		} catch (error) {
			throw explainUnwritable(error, path);
		}
	}
	write(text) {
		this.#parts.push(text);
		this.#waiting += text.length;
		if (this.#waiting >= BLOCK_CHARACTERS) this.#flush();
	}
	async finish() {
		this.#flush();
		try {
			await this.#file.sync();
		} catch (error) {
			throw explainFailedWrite(error, this.#path, NOTHING_KEPT);
		}
		return {
			sizeBytes: this.#sizeBytes,
			sha256: this.#hash.digest("hex")
		};
	}
	async replace() {
		try {
			await this.#file.close();
			await rename(`${this.#path}.next`, this.#path);
			await syncFolder(dirname(this.#path));
		} catch (error) {
			throw explainFailedWrite(error, this.#path, NOTHING_KEPT);
		}
	}
	async discard({ isLost = false } = {}) {
		await this.#file.close().catch(() => void 0);
		if (!isLost) await rm(`${this.#path}.next`, { force: true });
	}
	#flush() {
		const bytes = Buffer.from(this.#parts.join(""), "utf8");
		this.#parts = [];
		this.#waiting = 0;
		this.#hash.update(bytes);
		try {
			for (let at = 0; at < bytes.length;) at += writeSync(this.#file.fd, bytes, at);
		} catch (error) {
			throw explainFailedWrite(error, this.#path, NOTHING_KEPT);
		}
		this.#sizeBytes += bytes.length;
	}
};
export { NextFile as t };
