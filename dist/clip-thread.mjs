import { C as closeSettledSync, P as systemErrorCode } from "./chunks/base.mjs";
import { a as readMp4, d as isSameState, h as toState, o as CLIP_CHANGED } from "./chunks/clips.mjs";
import { constants, fstatSync, openSync, readSync } from "node:fs";
import { createHash, hash } from "node:crypto";
import { parentPort } from "node:worker_threads";
// src/clips/read-clip.ts
const FIRST_BYTES = 262144;
const MAX_BYTES = 33554432;
const OFFSET_BYTES = 64;
function allocate(sizeBytes) {
	return Buffer.allocUnsafeSlow(OFFSET_BYTES + sizeBytes).subarray(OFFSET_BYTES);
}
var ReadBuffer = class {
	#bytes = allocate(FIRST_BYTES);
	reserve(sizeBytes) {
		let room = this.#bytes.length;
		while (room <= sizeBytes && room < MAX_BYTES) room *= 2;
		if (room > this.#bytes.length) this.#bytes = allocate(room);
		return this.#bytes;
	}
};
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
const FAULTS_OF_THE_CLIP = new Set([
	"ENOENT",
	"EACCES",
	"EPERM",
	"EIO",
	"ELOOP",
	"ENXIO",
	"EISDIR"
]);
const MAX_READ_BYTES = 16777216;
function fill(file, bytes) {
	let filled = 0;
	while (filled < bytes.length) {
		const count = readSync(file, bytes, filled, Math.min(bytes.length - filled, MAX_READ_BYTES), null);
		if (count === 0) break;
		filled += count;
	}
	return filled;
}
function readContents(file, bytes) {
	const filled = fill(file, bytes);
	if (filled < bytes.length) {
		const whole = bytes.subarray(0, filled);
		return {
			sha256: hash("sha256", whole, "hex"),
			sizeBytes: filled,
			header: readMp4(whole)
		};
	}
	const digest = createHash("sha256");
	let sizeBytes = 0;
	for (let count = filled; count > 0; count = fill(file, bytes)) {
		digest.update(bytes.subarray(0, count));
		sizeBytes += count;
	}
	return {
		sha256: digest.digest("hex"),
		sizeBytes,
		header: void 0
	};
}
function readOpenFile(file, buffer) {
	const stats = fstatSync(file, { bigint: true });
	if (!stats.isFile()) return {
		code: "CLIP_NOT_REGULAR",
		reason: "not a regular file"
	};
	const before = toState(stats);
	const contents = readContents(file, buffer.reserve(Number(before.size)));
	const state = toState(fstatSync(file, { bigint: true }));
	if (!isSameState(before, state) || BigInt(contents.sizeBytes) !== state.size) return CLIP_CHANGED;
	if (contents.sizeBytes === 0) return {
		code: "CLIP_EMPTY",
		reason: "the file is empty"
	};
	return {
		...contents,
		state
	};
}
function readClip(path, buffer) {
	let file;
	try {
		file = openSync(path, OPEN_FLAGS);
		return readOpenFile(file, buffer);
	} catch (error) {
		const code = systemErrorCode(error);
		if (code === void 0 || !FAULTS_OF_THE_CLIP.has(code)) throw error;
		return {
			code: "CLIP_UNREADABLE",
			reason: `can't be read (${code})`
		};
	} finally {
		closeSettledSync(file);
	}
}
// src/clips/clip-thread.ts
const buffer = new ReadBuffer();
function attempt(path) {
	try {
		return readClip(path, buffer);
	} catch (error) {
		const systemCode = systemErrorCode(error);
		if (systemCode === void 0) throw error;
		return { systemCode };
	}
}
parentPort?.on("message", (paths) => parentPort?.postMessage(paths.map(attempt)));
export {};
