import { M as UserError, a as countOf, p as toLogText } from "./base.mjs";
import { i as listSkipped, n as showText, r as report } from "./report.mjs";
import { n as emptyResult, p as readReadProgress, r as followLongRun } from "./cli.mjs";
// src/cli/report-command.ts
const TAG = "[report]";
function printText({ statistics, manifest }) {
	const skipped = manifest === void 0 ? void 0 : listSkipped(manifest, { showScores: false });
	const lines = showText(statistics, skipped).map((line) => `${toLogText(line)}\n`);
	process.stdout.write(lines.join(""));
}
async function run(given, context) {
	if (given.perClip === true && given.html === void 0) throw new UserError("OPTION_INVALID", {
		message: "--per-clip is for the page: neither the terminal nor --json shows values of single clips",
		hint: "pass --html with the path of the page"
	});
	const { reporter } = context;
	context.tag = TAG;
	const made = await followLongRun(context, readReadProgress(), (hooks) => report(given.jsonl, {
		...given,
		...hooks
	}));
	const { statistics, failures } = made;
	for (const { code, message, hint } of failures) {
		reporter.always(`${TAG} WARNING: ${message} [${code}]`);
		if (hint !== null) reporter.always(`${TAG} hint: ${hint}`);
	}
	if (statistics.html !== null) reporter.always(`${TAG} ${countOf(statistics.jsonl.rows, "row")} -> ${statistics.html}`);
	else if (!given.json) printText(made);
	return {
		...emptyResult("report", failures.length === 0 ? 0 : 1),
		failures: [...failures],
		report: statistics
	};
}
const REPORT = {
	name: "report",
	description: "Show what a JSONL holds: scores by kinds of clips, what was skipped, what has changed",
	exitCodes: [
		["0", "done"],
		["1", "done, but the manifest belongs to other bytes"],
		["2", "bad usage or input, nothing written"],
		["3", "reading or writing failed"],
		["130, 143", "interrupted; existing files are unchanged"]
	],
	examples: [
		["On the terminal", "konvid-ingest report konvid_1k.jsonl"],
		["One page to read, print and share: it loads nothing, and has no value of a single clip", "konvid-ingest report konvid_1k.jsonl --html konvid_1k.report.html"],
		["What has changed since the last release", "konvid-ingest report konvid_1k.jsonl --against last/konvid_1k.jsonl --html changes.html"],
		["For yourself: every clip with its score", "konvid-ingest report konvid_1k.jsonl --html clips.html --per-clip"]
	],
	run
};
export { REPORT };
