import { c as readRows, d as openJsonl, o as sumSizes, s as estimateRows, u as explainFailedRead } from "./validate-Cx58W1_T.mjs";
import { S as closeSettled } from "./base-BLJwp29U.mjs";
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
