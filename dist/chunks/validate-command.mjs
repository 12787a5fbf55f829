import "./extra-typings.mjs";
import { i as toLogText, r as toJsonText, t as toUserError } from "./base.mjs";
import { t as DEFAULT_MAX_VIOLATIONS } from "./defaults.mjs";
import { S as Command, _ as reportUserError, d as parseFormat, g as Reporter, h as parseWholeNumber, l as collect, s as readReadProgress, x as Interrupted, y as followLongRun } from "./cli.mjs";
// src/cli/validate-command.ts
const VALIDATE_HELP = {
	exitCodes: [
		["0", "valid"],
		["1", "violations were found"],
		["2", "bad usage, or a file that can't be opened"],
		["3", "reading failed"],
		["130, 143", "interrupted"]
	],
	examples: [
		["What a trainer runs before it reads: rows, digest and count", "konvid-ingest validate konvid_1k.jsonl --manifest konvid_1k.manifest.json --min-rows 1140"],
		["Read the clips again and compare their digests with the rows", "konvid-ingest validate konvid_1k.jsonl --corpus-dir /data/konvid-1k"],
		["Every violation as a line of JSON, for programs", "konvid-ingest validate konvid_1k.jsonl --format jsonl"]
	]
};
const TAG = "[validate]";
function describeViolation(path, { line, code, pointer, expected, found }) {
	return `${line === null ? path : `${path}:${line}`}: ${code}${pointer === "" ? "" : ` ${pointer}`}: expected ${expected}, found ${found}`;
}
function describeFile({ path, valid, rows, violation_count, violations, clips_checked }) {
	const lines = violations.map((violation) => describeViolation(path, violation));
	if (violation_count > violations.length) lines.push(`${path}: ${violation_count - violations.length} more violations are not listed`);
	const clips = clips_checked === null ? "" : `, ${clips_checked} clips read again`;
	lines.push(`${path}: ${valid ? "valid" : "INVALID"}: ${rows} rows, ${violation_count} violations${clips}`);
	return lines;
}
const RENDER = {
	jsonl: ({ path, violations }) => violations.map((violation) => toJsonText({
		path,
		...violation
	})),
	text: (file) => describeFile(file).map(toLogText)
};
async function validate(files, { format, manifest, ...options }) {
	const { findViolations, validateJsonl } = await import("./validate-jsonl2.mjs");
	if (format === "json") {
		const report = await validateJsonl(files, {
			...options,
			manifest
		});
		return {
			valid: report.valid,
			text: `${toJsonText(report, 2)}\n`
		};
	}
	const found = manifest === void 0 ? await findViolations(files, options) : (await validateJsonl(files, {
		...options,
		manifest
	})).files;
	const lines = found.flatMap((file) => RENDER[format](file));
	return {
		valid: found.every(({ valid }) => valid),
		text: lines.map((line) => `${line}\n`).join("")
	};
}
function validateCommand(setExitCode) {
	return new Command("validate").description("check JSONL files against the contract: every row, and each file as a whole").argument("<file...>", "the JSONL files").option("--corpus <name>", "label that every row must have").option("--min-rows <n>", "fewest rows that a file may have (default: 1)", parseWholeNumber).option("--manifest <file>", "compare row count and digest with this manifest").option("--corpus-dir <folder>", "read the clips of this corpus folder again and compare their digests").option("--clips-subdir <folder>", "the one folder of clips inside it (default: looked for)").option("--link-target <folder>", "links may lead into this folder outside the corpus; repeatable", collect, []).option("--format <format>", "text, json or jsonl", parseFormat, "text").option("--json", "the same as --format json").option("--max-violations <n>", `violations listed of each file (default: ${DEFAULT_MAX_VIOLATIONS})`, parseWholeNumber).action(async (files, given) => {
		const { format, json, linkTarget, ...options } = given;
		const reporter = new Reporter(process.stderr, "info");
		try {
			const { valid, text } = await followLongRun({
				reporter,
				stream: process.stderr,
				tag: TAG,
				read: readReadProgress()
			}, (hooks) => validate(files, {
				...options,
				format: json === true ? "json" : format,
				linkTargets: linkTarget,
				...hooks
			}));
			process.stdout.write(text);
			setExitCode(valid ? 0 : 1);
		} catch (error) {
			if (error instanceof Interrupted) return setExitCode(error.exitCode);
			const told = toUserError(error);
			if (told === void 0) throw error;
			reportUserError(told, reporter);
			setExitCode(told.exitCode);
		}
	});
}
export { VALIDATE_HELP, validateCommand };
