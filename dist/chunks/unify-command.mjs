import "./extra-typings.mjs";
import { S as Command, g as Reporter, p as parseLogLevel, r as emptyResult, s as readReadProgress, t as finishCommand, y as followLongRun } from "./cli.mjs";
// src/cli/unify-command.ts
const TAG = "[unify]";
const UNIFY_HELP = {
	notes: ["Scores of 1..5 corpora become (mos - 1) * 25, those of 0..100 corpora stay. Of rows of the same clip the one with the smaller known standard deviation stays, compared on 0..100; of equal ones the first."],
	exitCodes: [
		["0", "done"],
		["1", "done, but lines that are no rows were dropped; or no row is left, and nothing was replaced"],
		["2", "bad usage or input, nothing written"],
		["3", "reading or writing failed; what stood there before stands there still"],
		["130, 143", "interrupted; what stood there before stands there still"]
	],
	examples: [["Two corpora on the scale of 0..100, for one training", "konvid-ingest unify konvid_1k.jsonl lsvq.jsonl --output unified.jsonl"], ["The same bytes on every machine", "konvid-ingest unify konvid_1k.jsonl konvid_150k.jsonl --output unified.jsonl --aggregated-at 2026-05-08T12:00:00+00:00"]]
};
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
function printSummary({ output, manifestPath, manifest }, reporter) {
	const { written, out_of_range, invalid, duplicates } = manifest.counts;
	const dropped = `dropped ${out_of_range} (out of range), ${invalid} (invalid), ${duplicates} (duplicates)`;
	reporter.always(`${TAG} wrote ${written} rows, ${dropped} -> ${output}; manifest -> ${manifestPath}`);
	for (const { path, rows, written: kept } of manifest.inputs) reporter.log("info", `${TAG} ${kept} of ${rows} rows from ${path}`);
}
async function run(paths, given, reporter) {
	const { unify } = await import("./unify2.mjs");
	const result = await followLongRun({
		reporter,
		stream: process.stderr,
		tag: TAG,
		read: readReadProgress()
	}, (hooks) => unify(paths, {
		...given,
		argv: process.argv.slice(2),
		...hooks
	}));
	printSummary(result, reporter);
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
function unifyCommand(setExitCode) {
	return new Command("unify").description("bring the rows of several corpora onto the one scale of 0..100").argument("<jsonl...>", "the JSONL files that `konvid-ingest ingest` wrote").requiredOption("--output <file>", "the JSONL that is made anew").option("--manifest-out <file>", "its manifest (default: beside it, .manifest.json for .jsonl)").option("--aggregated-at <instant>", "instant written into every row (default: SOURCE_DATE_EPOCH, else now)").option("--break-lock", "take the output over from a run that you know to be dead").option("--json", "print the result as JSON on stdout").option("--log-level <level>", "debug, info, warning or error", parseLogLevel, "info").action(async (paths, given) => {
		const reporter = new Reporter(process.stderr, given.logLevel);
		const isJson = given.json === true;
		setExitCode(await finishCommand(() => run(paths, given, reporter), {
			command: "unify",
			isJson,
			reporter
		}));
	});
}
export { UNIFY_HELP, unifyCommand };
