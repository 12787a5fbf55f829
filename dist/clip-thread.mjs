import { I as systemErrorCode } from "./chunks/base-BCPtbKOG.mjs";
import { n as ReadBuffer, t as readClip } from "./chunks/clips-BnlThjKf.mjs";
const { parentPort } = globalThis.process.getBuiltinModule("node:worker_threads");
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
