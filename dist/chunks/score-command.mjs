import { M as UserError, a as countOf, s as chooseInstant } from "./base.mjs";
import { a as writeVerdict, i as judgeScore, n as SCORE_COLUMNS, t as scorePredictions } from "./score.mjs";
import { m as readScoreProgress, n as emptyResult, r as followLongRun } from "./cli.mjs";
import { dirname, resolve } from "node:path";
// src/cli/score-command.ts
const TAG = "[score]";
function checkGateOptions({ gate, split, verdictDir, generatedAt }) {
	if (gate && split === void 0) throw new UserError("OPTION_INVALID", {
		message: "--gate judges the folds of a split, and there is no --split",
		hint: "pass --split with a split file of at least 5 folds or repeats"
	});
	const lonely = verdictDir === void 0 ? generatedAt && "--generated-at" : "--verdict-dir";
	if (!gate && lonely !== void 0) throw new UserError("OPTION_INVALID", { message: `${lonely} is for --gate: without it no verdict is written` });
}
function describeSet({ repeat, fold, rows, replicates }) {
	return `${fold === 0 ? "all" : `repeat ${repeat}, fold ${fold}`}: scoring ${rows} predictions, and drawing ${replicates} samples of them`;
}
function describeCounts({ predictions, new_rows, missing, shared }) {
	return [
		[missing, "tested clips have no prediction or no row, and were left out"],
		[predictions.unknown, "predictions of clips that are not in the JSONL were ignored"],
		[new_rows, "rows that are not in the split were ignored"],
		[shared, "predictions count in several folds: the model must not have been trained on any of these clips"]
	].filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
}
const DECIMALS = 4;
function showNumber(value) {
	return value === null ? "-" : value.toFixed(DECIMALS);
}
function showInterval({ low, high }) {
	return low === null || high === null ? "" : ` [${showNumber(low)}, ${showNumber(high)}]`;
}
function nameOf({ repeat, fold }) {
	return repeat === null || fold === null ? "all" : `repeat ${repeat}, fold ${fold}`;
}
function showSet(set) {
	return [
		nameOf(set),
		String(set.rows),
		...SCORE_COLUMNS.map(([, metric]) => showNumber(set[metric].value))
	];
}
function showMeans({ over_folds }) {
	if (over_folds === null) return [];
	return [[
		"mean of folds",
		"",
		...SCORE_COLUMNS.map(([, metric]) => showNumber(over_folds[metric].mean))
	]];
}
function align(rows) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) => row.map((cell, column) => column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)).join("  "));
}
function explainUndefined({ overall }) {
	const reasons = new Map();
	for (const [title, metric] of SCORE_COLUMNS) {
		const { reason } = overall[metric];
		if (reason !== null) reasons.set(reason, [...reasons.get(reason) ?? [], title]);
	}
	return [...reasons].map(([reason, titles]) => `${titles.join(", ")} not defined: ${reason}`);
}
function showScoreTable(score) {
	const table = align([
		[
			"",
			"rows",
			...SCORE_COLUMNS.map(([title]) => title)
		],
		...score.folds.map(showSet),
		...showMeans(score),
		showSet(score.overall)
	]);
	const intervals = SCORE_COLUMNS.flatMap(([title, metric]) => {
		const interval = showInterval(score.overall[metric]);
		return interval === "" ? [] : [`${title}${interval}`];
	});
	const all = intervals.length === 0 ? [] : [`all, 95 % of ${score.bootstrap.replicates} samples: ${intervals.join(" ")}`];
	return [
		...table,
		...all,
		...explainUndefined(score)
	];
}
function printScore({ corpus, score, warnings }, reporter) {
	for (const line of showScoreTable(score)) reporter.always(`${TAG} ${line}`);
	for (const warning of warnings) reporter.log("warning", `${TAG} ${warning}`);
	for (const line of describeCounts(score)) reporter.log("warning", `${TAG} ${line}`);
	reporter.log("info", `${TAG} ${score.predictions.unused} predictions are of clips that no set tests`);
	const { rows } = score.overall;
	reporter.always(`${TAG} scored ${countOf(rows, "prediction")} against ${corpus.path}`);
}
function printVerdict({ verdict, gate, recommendation }, path, reporter) {
	for (const { name, value, comparison, limit, passed } of gate.checks) reporter.always(`${TAG} ${passed ? "pass" : "FAIL"} ${name} ${value ?? "undefined"} ${comparison} ${limit}`);
	reporter.always(`${TAG} ${verdict}: ${recommendation} -> ${path}`);
}
async function passGate({ corpus, score }, { folder, generatedAt }, reporter) {
	const verdict = judgeScore(score, {
		corpus,
		generatedAt
	});
	const path = await writeVerdict(verdict, folder);
	printVerdict(verdict, path, reporter);
	const isHeld = verdict.verdict === "HOLD";
	const failure = {
		code: "GATE_HELD",
		message: verdict.recommendation,
		hint: null
	};
	return {
		...emptyResult("score", isHeld ? 1 : 0),
		failures: isHeld ? [failure] : [],
		score,
		verdict,
		verdict_path: path
	};
}
async function run(given, { reporter }) {
	checkGateOptions(given);
	const instant = {
		option: "--generated-at",
		environment: process.env,
		now: new Date()
	};
	const generatedAt = chooseInstant(given.generatedAt, instant);
	const onSet = (set) => reporter.log("debug", `${TAG} ${describeSet(set)}`);
	const result = await followLongRun({
		reporter,
		tag: TAG
	}, readScoreProgress(), (hooks) => scorePredictions(given.predictions, {
		...given,
		onSet,
		...hooks
	}));
	printScore(result, reporter);
	if (!given.gate) return {
		...emptyResult("score", 0),
		score: result.score
	};
	return passGate(result, {
		folder: resolve(given.verdictDir ?? dirname(given.predictions)),
		generatedAt
	}, reporter);
}
const SCORE = {
	name: "score",
	description: "Compare predictions with scores: correlations and errors, by fold and overall, and the gate",
	afterInterruption: "nothing was replaced: run the same command again",
	notes: ["Predictions are a JSONL, or a table with a header: src_sha256 or src, prediction, and repeat and fold if a file has predictions of several folds."],
	exitCodes: [
		["0", "scored; with --gate: promoted"],
		["1", "the gate holds the model back"],
		["2", "bad usage or input, nothing written"],
		["3", "reading or writing failed"],
		["130, 143", "interrupted, nothing written"]
	],
	examples: [
		["All rows as one set", "konvid-ingest score predictions.csv --against konvid_1k.jsonl"],
		[
			"The test sets of a split, and the gate: writes MOS_PROMOTE.json or MOS_HOLD.json beside the predictions",
			"konvid-ingest split konvid_1k.jsonl --folds 5 --output split.json",
			"konvid-ingest score predictions.jsonl --against konvid_1k.jsonl --split split.json --gate"
		],
		["Every figure with its interval, for programs", "konvid-ingest score predictions.csv --against konvid_1k.jsonl --json"]
	],
	run
};
export { SCORE };
