import { c as readRows, l as explainFailedRead, o as sumSizes, s as estimateRows, u as openJsonl } from "./validate-urNmMglk.mjs";
import { u as closeSettled } from "./base-CSpFDRFM.mjs";
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
