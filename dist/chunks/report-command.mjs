import "./extra-typings.mjs";
import { L as UserError, i as toLogText } from "./base.mjs";
import { S as Command, g as Reporter, r as emptyResult, s as readReadProgress, t as finishCommand, y as followLongRun } from "./cli.mjs";
// src/cli/report-command.ts
const TAG = "[report]";
const REPORT_HELP = {
	exitCodes: [
		["0", "done"],
		["1", "done, but the manifest is of other bytes"],
		["2", "bad usage or input, nothing written"],
		["3", "reading or writing failed"],
		["130, 143", "interrupted; what stood there before stands there still"]
	],
	examples: [
		["What is in it, on the terminal", "konvid-ingest report konvid_1k.jsonl"],
		["One page to read, print and pass on: it loads nothing, and holds no value of a single clip", "konvid-ingest report konvid_1k.jsonl --html konvid_1k.report.html"],
		["What has changed since the last release", "konvid-ingest report konvid_1k.jsonl --against last/konvid_1k.jsonl --html changes.html"],
		["For your own eyes: every clip with its score", "konvid-ingest report konvid_1k.jsonl --html clips.html --per-clip"]
	]
};
async function printText({ statistics, manifest }) {
	const [{ showText }, { listSkipped }] = await Promise.all([import("./show-text.mjs"), import("./skipped.mjs")]);
	const lines = showText(statistics, manifest === void 0 ? void 0 : listSkipped(manifest, { showScores: false })).map((line) => `${toLogText(line)}\n`);
	process.stdout.write(lines.join(""));
}
async function run(path, given, reporter) {
	if (given.perClip === true && given.html === void 0) throw new UserError("OPTION_INVALID", {
		message: "--per-clip is for the page: neither the terminal nor --json shows values of single clips",
		hint: "pass --html with the path of the page"
	});
	const { report } = await import("./report2.mjs");
	const made = await followLongRun({
		reporter,
		stream: process.stderr,
		tag: TAG,
		read: readReadProgress()
	}, (hooks) => report(path, {
		...given,
		...hooks
	}));
	const { statistics, failures } = made;
	for (const { code, message, hint } of failures) {
		reporter.always(`${TAG} WARNING: ${message} [${code}]`);
		if (hint !== null) reporter.always(`${TAG} hint: ${hint}`);
	}
	if (statistics.html !== null) reporter.always(`${TAG} ${statistics.jsonl.rows} rows -> ${statistics.html}`);
	else if (given.json !== true) await printText(made);
	return {
		...emptyResult("report", failures.length === 0 ? 0 : 1),
		failures: [...failures],
		report: statistics
	};
}
function reportCommand(setExitCode) {
	return new Command("report").description("tell what a JSONL holds: scores by what the clips are, what was skipped, what has changed").argument("<jsonl>", "the JSONL of a corpus, or one that `konvid-ingest unify` made").option("--html <file>", "the page that is made anew (default: the report is printed)").option("--manifest <file>", "its manifest (default: the one beside it, if there is one)").option("--against <jsonl>", "an earlier JSONL, with which it is compared").option("--per-clip", "with --html: show every clip with its values").option("--json", "print the statistics as JSON on stdout").action(async (path, given) => {
		const reporter = new Reporter(process.stderr, "info");
		const isJson = given.json === true;
		setExitCode(await finishCommand(() => run(path, given, reporter), {
			command: "report",
			isJson,
			reporter
		}));
	});
}
export { REPORT_HELP, reportCommand };
