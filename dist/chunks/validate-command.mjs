import { a as countOf, f as toJsonText, p as toLogText } from "./base.mjs";
import { n as validateJsonl, t as findViolations } from "./validate-jsonl.mjs";
import { p as readReadProgress, r as followLongRun } from "./cli.mjs";
// src/cli/validate-command.ts
function describeViolation(path, { line, code, pointer, expected, found }, kind = "") {
	return `${line === null ? path : `${path}:${line}`}: ${kind}${code}${pointer === "" ? "" : ` ${pointer}`}: expected ${expected}, found ${found}`;
}
function describeFile({ path, valid, rows, violation_count, violations, warning_count, warnings, clips_checked }) {
	const lines = [...violations.map((violation) => describeViolation(path, violation)), ...warnings.map((warning) => describeViolation(path, warning, "warning: "))];
	if (violation_count > violations.length) lines.push(`${path}: ${violation_count - violations.length} more violations are not listed`);
	if (warning_count > warnings.length) lines.push(`${path}: ${warning_count - warnings.length} more warnings are not listed`);
	const warned = warning_count === 0 ? "" : `, ${countOf(warning_count, "warning")}`;
	const clips = clips_checked === null ? "" : `, ${countOf(clips_checked, "clip")} read again`;
	lines.push(`${path}: ${valid ? "valid" : "INVALID"}: ${countOf(rows, "row")}, ${countOf(violation_count, "violation")}${warned}${clips}`);
	return lines;
}
const RENDER = {
	jsonl: ({ path, violations }) => violations.map((violation) => toJsonText({
		path,
		...violation
	})),
	text: (file) => describeFile(file).map(toLogText)
};
async function validate(files, format, options) {
	if (format === "json") {
		const report = await validateJsonl(files, options);
		return {
			valid: report.valid,
			text: `${toJsonText(report, 2)}\n`
		};
	}
	const found = options.manifest === void 0 ? await findViolations(files, options) : (await validateJsonl(files, options)).files;
	const lines = found.flatMap((file) => RENDER[format](file));
	return {
		valid: found.every(({ valid }) => valid),
		text: lines.map((line) => `${line}\n`).join("")
	};
}
async function run({ files, format, json, ...options }, context) {
	context.tag = "[validate]";
	const { valid, text } = await followLongRun(context, readReadProgress(), ({ signal, onProgress }) => validate(files, json ? "json" : format, {
		...options,
		signal,
		onProgress
	}));
	process.stdout.write(text);
	return valid ? 0 : 1;
}
const VALIDATE = {
	name: "validate",
	description: "Check JSONL files against the contract: every row, and each file as a whole",
	exitCodes: [
		["0", "valid"],
		["1", "violations were found"],
		["2", "bad usage, or a file that can't be opened"],
		["3", "reading failed"],
		["130, 143", "interrupted"]
	],
	examples: [
		["Before a training: rows, digest and count", "konvid-ingest validate konvid_1k.jsonl --manifest konvid_1k.manifest.json --min-rows 1140"],
		["Read the clips again and compare their digests with the rows", "konvid-ingest validate konvid_1k.jsonl --corpus-dir /data/konvid-1k"],
		["Each violation as a line of JSON, for programs", "konvid-ingest validate konvid_1k.jsonl --format jsonl"]
	],
	run
};
export { VALIDATE };
