import { a as countOf } from "./base.mjs";
import { t as unify } from "./unify.mjs";
import { n as emptyResult, p as readReadProgress, r as followLongRun } from "./cli.mjs";
// src/cli/unify-command.ts
const TAG = "[unify]";
function listInvalid({ invalid }) {
	const [first] = invalid.items;
	if (first === void 0) return [];
	const { path, line, code, pointer } = first;
	const place = `${path}:${line}: ${code}${pointer === "" ? "" : ` ${pointer}`}`;
	return [{
		code: "ROWS_INVALID",
		message: `${invalid.count} lines are no rows, the first: ${place}`,
		hint: "the manifest lists them; `konvid-ingest validate` says more, and the file should be written again"
	}];
}
function printSummary({ output, manifestPath, manifest }, { reporter }) {
	const { written, out_of_range, invalid, duplicates } = manifest.counts;
	const dropped = `dropped ${out_of_range} (out of range), ${invalid} (invalid), ${duplicates} (duplicates)`;
	reporter.always(`${TAG} wrote ${countOf(written, "row")}, ${dropped} -> ${output}; manifest -> ${manifestPath}`);
	for (const { path, rows, written: kept } of manifest.inputs) reporter.log("info", `${TAG} ${kept} of ${countOf(rows, "row")} from ${path}`);
}
async function run(given, context) {
	const { reporter } = context;
	const options = {
		...given,
		argv: process.argv.slice(2)
	};
	const result = await followLongRun({
		reporter,
		tag: TAG
	}, readReadProgress(), (hooks) => unify(given.jsonl, {
		...options,
		...hooks
	}));
	printSummary(result, context);
	const failures = listInvalid(result.manifest);
	for (const { code, message, hint } of failures) {
		reporter.always(`konvid-ingest: error: ${message} [${code}]`);
		if (hint !== null) reporter.always(`konvid-ingest: hint: ${hint}`);
	}
	return {
		...emptyResult("unify", failures.length === 0 ? 0 : 1),
		failures,
		output: result.output,
		manifest_path: result.manifestPath,
		unified_manifest: result.manifest
	};
}
const UNIFY = {
	name: "unify",
	description: "Bring the rows of several corpora onto the scale of 0..100",
	afterInterruption: "nothing was replaced: run the same command again",
	notes: ["Scores of 1..5 corpora become (mos - 1) * 25, those of 0..100 corpora are unchanged. Of several rows of one clip the one with the smallest known standard deviation on 0..100 is kept; if equal, the first."],
	exitCodes: [
		["0", "done"],
		["1", "done, but invalid lines were dropped; or no row is left, and nothing was replaced"],
		["2", "bad usage or input, nothing written"],
		["3", "reading or writing failed; existing files are unchanged"],
		["130, 143", "interrupted; existing files are unchanged"]
	],
	examples: [["Two corpora on the scale of 0..100, for one training", "konvid-ingest unify konvid_1k.jsonl lsvq.jsonl --output unified.jsonl"], ["The same bytes on every machine", "konvid-ingest unify konvid_1k.jsonl konvid_150k.jsonl --output unified.jsonl --aggregated-at 2026-05-08T12:00:00+00:00"]],
	run
};
export { UNIFY };
