import { a as explainFailedRead, c as readRows, m as sumSizes, o as openJsonl, s as estimateRows } from "./validate-CmRo0hyH.mjs";
import { S as closeSettled } from "./base-BCPtbKOG.mjs";
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
