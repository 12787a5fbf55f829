import { d as lockOutput, m as explainUnwritable, o as syncFolder, r as makeFolder, s as writeDurably } from "./output-CPkopTjv.mjs";
import { I as systemErrorCode } from "./base-BCPtbKOG.mjs";
const unlink = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").unlink(...args);
const { join } = globalThis.process.getBuiltinModule("node:path");
// src/trainer/score/write-verdict.ts
const VERDICT_FILES = {
	PROMOTE: "MOS_PROMOTE.json",
	HOLD: "MOS_HOLD.json"
};
const LOCKED_NAME = "mos-verdict";
async function removeStale(path, folder) {
	try {
		await unlink(path);
	} catch (error) {
		if (systemErrorCode(error) === "ENOENT") return;
		throw error;
	}
	await syncFolder(folder);
}
async function writeVerdict(verdict, folder) {
	const path = join(folder, VERDICT_FILES[verdict.verdict]);
	const stale = join(folder, VERDICT_FILES[verdict.verdict === "PROMOTE" ? "HOLD" : "PROMOTE"]);
	try {
		await makeFolder(folder);
		const lock = await lockOutput(join(folder, LOCKED_NAME));
		try {
			await removeStale(stale, folder);
			await writeDurably(path, `${JSON.stringify(verdict, null, 2)}\n`);
		} finally {
			await lock.release();
		}
	} catch (error) {
		throw explainUnwritable(error, path, "--verdict-dir with");
	}
	return path;
}
export { writeVerdict as n, VERDICT_FILES as t };
