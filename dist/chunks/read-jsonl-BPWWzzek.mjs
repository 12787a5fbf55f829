import { d as readRows, f as explainFailedRead, o as sumSizes, p as openJsonl, u as estimateRows } from "./validate-CsD2jW9O.mjs";
import { l as closeSettled } from "./base-CfgEQ5WD.mjs";
// src/trainer/read-jsonl.ts
async function readJsonl(path, visitor, reading) {
	const file = await openJsonl(path);
	try {
		return await readRows(file, visitor, reading);
	} catch (error) {
		throw explainFailedRead(error, path);
	} finally {
		await closeSettled(file);
	}
}
async function estimateAllRows(paths) {
	return estimateRows(await sumSizes(paths));
}
export { readJsonl as n, estimateAllRows as t };
