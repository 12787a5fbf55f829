import "./extra-typings.mjs";
import { L as UserError } from "./base.mjs";
import { S as Command, f as parseFraction, g as Reporter, h as parseWholeNumber, p as parseLogLevel, r as emptyResult, s as readReadProgress, t as finishCommand, y as followLongRun } from "./cli.mjs";
// src/cli/split-command.ts
const TAG = "[split]";
const MAX_SHOWN_FAULTS = 20;
const MAKING = [
	"output",
	"seed",
	"repeats",
	"folds",
	"testShare",
	"stratify",
	"breakLock"
];
const SPLIT_HELP = {
	notes: ["All clips of one upload are on one side, in all corpora that are named. A content's side depends on the seed and its id alone, so nothing moves when rows are added. --stratify balances scores exactly instead, and is not stable."],
	exitCodes: [
		["0", "done"],
		["1", "the check has found faults"],
		["2", "bad usage or input, nothing written"],
		["3", "reading or writing failed"],
		["130, 143", "interrupted; what stood there before stands there still"]
	],
	examples: [
		["Five times 80 % to train on and 20 % to test on", "konvid-ingest split konvid_1k.jsonl konvid_150k.jsonl --output split.json --seed 7"],
		["Ten folds, each content tested once", "konvid-ingest split konvid_1k.jsonl --output folds.json --folds 10"],
		["Before the training: do split and rows belong together? Rows may have come since", "konvid-ingest split --check split.json konvid_1k.jsonl konvid_150k.jsonl --allow-new"]
	]
};
function printSplit({ output, split }, reporter) {
	const { config, counts, sizes } = split;
	const { repeats, folds, kind } = config;
	const how = kind === "k-fold" ? `${folds} folds` : `${config.test_share} tested`;
	const what = `${counts.contents} contents (${counts.clips} clips, ${counts.rows} rows)`;
	reporter.always(`${TAG} split ${what}: ${how}, ${repeats} times, seed ${config.seed} -> ${output}`);
	if (counts.joined > 0) reporter.log("info", `${TAG} ${counts.joined} names were joined with others: the same bytes stand under both`);
	for (const { repeat, fold, test_contents, test_clips, train_contents, train_clips } of sizes) {
		const train = `train ${train_contents} contents, ${train_clips} clips`;
		const test = `test ${test_contents} contents, ${test_clips} clips`;
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
			hint: code === "SPLIT_CLIP_NEW" ? "pass --allow-new where rows may have been added" : null
		};
	});
}
function printCheck(check, reporter) {
	for (const { code, message } of check.faults.slice(0, MAX_SHOWN_FAULTS)) reporter.always(`${TAG} ${message} [${code}]`);
	const { known, new: fresh, missing, fault_count, path } = check;
	if (fault_count > MAX_SHOWN_FAULTS) reporter.always(`${TAG} ${fault_count - MAX_SHOWN_FAULTS} more are not shown`);
	const verdict = fault_count === 0 ? "fits" : `DOES NOT FIT: ${fault_count} faults`;
	reporter.always(`${TAG} ${path} ${verdict}; ${known} clips known, ${fresh} new, ${missing} missing`);
}
function followReading(reporter) {
	return {
		reporter,
		stream: process.stderr,
		tag: TAG,
		read: readReadProgress()
	};
}
async function runCheck(splitPath, paths, { given, reporter }) {
	const contradiction = MAKING.find((name) => given[name] !== void 0);
	if (contradiction !== void 0) {
		const option = `--${contradiction.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
		throw new UserError("OPTION_INVALID", { message: `--check and ${option} exclude each other` });
	}
	const { checkSplit } = await import("./check-split.mjs");
	const { allowNew } = given;
	const check = await followLongRun(followReading(reporter), (hooks) => checkSplit(splitPath, paths, {
		allowNew,
		...hooks
	}));
	printCheck(check, reporter);
	const failures = listFaults(check.faults, check.fault_count);
	return {
		...emptyResult("split", failures.length === 0 ? 0 : 1),
		failures,
		split_check: check
	};
}
async function run(paths, given, reporter) {
	if (given.check !== void 0) return runCheck(given.check, paths, {
		given,
		reporter
	});
	const { output } = given;
	if (output === void 0) throw new UserError("OPTION_INVALID", {
		message: "neither --output nor --check was given",
		hint: "pass --output with the path of the split file that is made, or --check with one that stands"
	});
	if (given.allowNew === true) throw new UserError("OPTION_INVALID", { message: "--allow-new is for --check: a split takes all rows there are" });
	const { split } = await import("./split2.mjs");
	const result = await followLongRun(followReading(reporter), (hooks) => split(paths, {
		...given,
		output,
		...hooks
	}));
	printSplit(result, reporter);
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
function splitCommand(setExitCode) {
	return new Command("split").description("split contents into training and test sets, or check a split against rows").argument("<jsonl...>", "JSONL files of corpora, or one that `konvid-ingest unify` made").option("--output <file>", "the split file that is made anew").option("--seed <text>", "another seed gives another split (default: 0)").option("--repeats <n>", "how many times the contents are split (default: 5; 1 with --folds)", parseWholeNumber).option("--test-share <fraction>", "share of the contents that is tested (default: 0.2)", parseFraction).option("--folds <k>", "k folds, each content tested in one of them, instead of one test set", parseWholeNumber).option("--stratify", "balance scores exactly; contents change sides when rows are added").option("--check <split>", "compare this split file with the rows instead of making one").option("--allow-new", "with --check: rows may have been added since").option("--break-lock", "take the output over from a run that you know to be dead").option("--json", "print the result as JSON on stdout").option("--log-level <level>", "debug, info, warning or error", parseLogLevel, "info").action(async (paths, given) => {
		const reporter = new Reporter(process.stderr, given.logLevel);
		const isJson = given.json === true;
		setExitCode(await finishCommand(() => run(paths, given, reporter), {
			command: "split",
			isJson,
			reporter
		}));
	});
}
export { SPLIT_HELP, splitCommand };
