import { n as logLine } from "./log.mjs";
import { lstat, rm } from "node:fs/promises";
// src/action/clear-link.ts
async function clearLink(path) {
	if ((await lstat(path).catch(() => void 0))?.isSymbolicLink() === true) await rm(path);
}
// src/action/trainer-files.ts
const NO_TRAINER_FILES = {
	unified: "",
	"unified-manifest": "",
	split: ""
};
async function unifyRows(stem, { unifyWith }, { output, signal }) {
	const { unify } = await import("./unify2.mjs");
	const path = `${stem}.unified.jsonl`;
	for (const own of [path, `${stem}.unified.manifest.json`]) await clearLink(own);
	const result = await unify([output, ...unifyWith], {
		output: path,
		signal
	});
	const { written, invalid, duplicates, out_of_range: outOfRange } = result.manifest.counts;
	logLine(`unified: ${written} rows; dropped ${outOfRange} out of range, ${invalid} invalid, ${duplicates} duplicates`);
	const failures = invalid === 0 ? [] : [`${invalid} lines are no rows, and were not unified [ROWS_INVALID]`];
	return {
		path: result.output,
		manifestPath: result.manifestPath,
		failures
	};
}
async function makeTrainerFiles(inputs, finished) {
	const { output, rows, signal } = finished;
	if (rows === 0) return {
		files: NO_TRAINER_FILES,
		failures: []
	};
	const stem = output.replace(/\.jsonl$/, "");
	const unified = inputs.unify ? await unifyRows(stem, inputs, finished) : void 0;
	let files = {
		...NO_TRAINER_FILES,
		unified: unified?.path ?? "",
		"unified-manifest": unified?.manifestPath ?? ""
	};
	if (inputs.split !== void 0) {
		const { split } = await import("./split2.mjs");
		const path = `${stem}.split.json`;
		await clearLink(path);
		const made = await split([unified?.path ?? output], {
			...inputs.split,
			output: path,
			signal
		});
		logLine(`split: ${made.split.counts.contents} contents, ${made.split.counts.rows} rows`);
		files = {
			...files,
			split: made.output
		};
	}
	return {
		files,
		failures: unified?.failures ?? []
	};
}
function listTrainerFiles(files) {
	return [
		files.unified,
		files["unified-manifest"],
		files.split
	].filter((path) => path !== "");
}
export { clearLink as i, listTrainerFiles as n, makeTrainerFiles as r, NO_TRAINER_FILES as t };
