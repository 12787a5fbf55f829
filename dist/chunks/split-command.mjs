import { M as UserError, a as countOf } from "./base.mjs";
import { t as checkSplit } from "./check-split.mjs";
import { n as split } from "./split.mjs";
import { n as emptyResult, p as readReadProgress, r as followLongRun } from "./cli.mjs";
// src/cli/split-command.ts
const TAG = "[split]";
const MAX_SHOWN_FAULTS = 20;
const MAKING = {
	output: "--output",
	seed: "--seed",
	repeats: "--repeats",
	folds: "--folds",
	testShare: "--test-share",
	valShare: "--val-share",
	stratify: "--stratify",
	published: "--published",
	breakLock: "--break-lock"
};
function printSplit({ output, split }, { reporter }) {
	const { config, counts, sizes } = split;
	const { repeats, folds, kind } = config;
	const how = {
		"k-fold": `${folds} folds`,
		holdout: `${config.test_share} tested`,
		published: countOf(folds, "published test set")
	}[kind];
	const what = `${countOf(counts.contents, "content")} (${countOf(counts.clips, "clip")}, ${countOf(counts.rows, "row")})`;
	reporter.always(`${TAG} split ${what}: ${how}, ${repeats} times, seed ${config.seed} -> ${output}`);
	if (counts.joined > 0) reporter.log("info", `${TAG} ${counts.joined} names were joined with others, because their bytes are the same`);
	for (const { repeat, fold, test_contents, test_clips, train_contents, train_clips } of sizes) {
		const train = `train ${countOf(train_contents, "content")}, ${countOf(train_clips, "clip")}`;
		const test = `test ${countOf(test_contents, "content")}, ${countOf(test_clips, "clip")}`;
		reporter.log("debug", `${TAG} repeat ${repeat}, fold ${fold}: ${train}; ${test}`);
	}
	if (!config.stable) reporter.log("warning", `${TAG} a stratified split is not stable: contents change sides when rows are added or removed`);
}
function listFaults(faults, total) {
	return [...new Set(faults.map(({ code }) => code))].map((code) => {
		const own = faults.filter((fault) => fault.code === code);
		return {
			code,
			message: `${total > faults.length ? "at least " : ""}${own.length} times, first: ${own[0]?.message ?? ""}`,
			hint: code === "SPLIT_CLIP_NEW" ? "pass --allow-new if rows may have been added" : null
		};
	});
}
function printCheck(check, { reporter }) {
	for (const { code, message } of check.faults.slice(0, MAX_SHOWN_FAULTS)) reporter.always(`${TAG} ${message} [${code}]`);
	const { known, new: fresh, missing, fault_count, path } = check;
	if (fault_count > MAX_SHOWN_FAULTS) reporter.always(`${TAG} ${fault_count - MAX_SHOWN_FAULTS} more are not shown`);
	const verdict = fault_count === 0 ? "fits" : `DOES NOT FIT: ${fault_count} faults`;
	reporter.always(`${TAG} ${path} ${verdict}; ${countOf(known, "clip")} known, ${fresh} new, ${missing} missing`);
}
async function runCheck(splitPath, given, context) {
	const contradiction = Object.entries(MAKING).find(([key]) => Boolean(given[key]));
	if (contradiction !== void 0) throw new UserError("OPTION_INVALID", { message: `--check and ${contradiction[1]} exclude each other` });
	const { allowNew, groupBy, groupTable, catalogue } = given;
	const check = await followLongRun({
		...context,
		tag: TAG
	}, readReadProgress(), (hooks) => checkSplit(splitPath, given.jsonl, {
		allowNew,
		groupBy,
		groupTable,
		catalogue,
		...hooks
	}));
	printCheck(check, context);
	const failures = listFaults(check.faults, check.fault_count);
	return {
		...emptyResult("split", failures.length === 0 ? 0 : 1),
		failures,
		split_check: check
	};
}
async function run(given, context) {
	const { jsonl, output, check } = given;
	if (check !== void 0) return runCheck(check, given, context);
	if (output === void 0) throw new UserError("OPTION_INVALID", {
		message: "neither --output nor --check was given",
		hint: "pass --output with the path of the split file to make, or --check with an existing one"
	});
	if (given.allowNew === true) throw new UserError("OPTION_INVALID", { message: "--allow-new is for --check: a split takes all rows there are" });
	const result = await followLongRun({
		...context,
		tag: TAG
	}, readReadProgress(), (hooks) => split(jsonl, {
		...given,
		output,
		...hooks
	}));
	printSplit(result, context);
	const { config, counts, sizes } = result.split;
	return {
		...emptyResult("split", 0),
		output: result.output,
		split: {
			config,
			counts,
			sizes
		}
	};
}
const SPLIT = {
	name: "split",
	description: "Split contents into training and test sets, or check a split against rows",
	afterInterruption: "nothing was replaced: run the same command again",
	notes: ["All clips of one upload are on one side, in all given corpora. A content's side depends only on the seed and its id, so contents keep their sides when rows are added. --stratify balances scores exactly instead, and is not stable."],
	exitCodes: [
		["0", "done"],
		["1", "the check found faults"],
		["2", "bad usage or input, nothing written"],
		["3", "reading or writing failed"],
		["130, 143", "interrupted; existing files are unchanged"]
	],
	examples: [
		["Five times 80 % for training and 20 % for testing", "konvid-ingest split konvid_1k.jsonl konvid_150k.jsonl --output split.json --seed 7"],
		["Ten folds, each content tested once", "konvid-ingest split konvid_1k.jsonl --output folds.json --folds 10"],
		["Before the training: check that split and rows belong together; rows may have been added", "konvid-ingest split --check split.json konvid_1k.jsonl konvid_150k.jsonl --allow-new"]
	],
	run
};
export { SPLIT };
