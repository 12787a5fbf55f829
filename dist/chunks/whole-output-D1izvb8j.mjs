import { I as systemErrorCode, P as UserError, S as closeSettled } from "./base-BCPtbKOG.mjs";
import { m as explainUnwritable, r as makeFolder } from "./output-CPkopTjv.mjs";
import { g as readFully } from "./validate-CmRo0hyH.mjs";
const lstat = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...args);
const open = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").open(...args);
const realpath = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...args);
const stat = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...args);
const { constants: constants$1 } = globalThis.process.getBuiltinModule("node:fs");
const { basename, dirname, join, resolve } = globalThis.process.getBuiltinModule("node:path");
// src/trainer/whole-output.ts
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
			message: `${path}: stands already and was not written by this command`,
			hint: `move it away, or pass ${option} with another path`
		});
	} catch (error) {
		throw explainUnwritable(error, resolve(given));
	}
}
async function makeFolderOf(path) {
	try {
		await makeFolder(dirname(path));
	} catch (error) {
		throw explainUnwritable(error, path);
	}
}
export { settleOutput as n, makeFolderOf as t };
