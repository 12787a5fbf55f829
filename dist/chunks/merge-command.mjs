import "./extra-typings.mjs";
import { g as redactCredentials, r as toJsonText } from "./base.mjs";
import { S as Command, g as Reporter, i as explainStop, n as closeRun, p as parseLogLevel, r as emptyResult, s as readReadProgress, y as followLongRun } from "./cli.mjs";
// src/cli/merge-command.ts
const MERGE_HELP = {
	exitCodes: [
		["0", "done"],
		["1", "done, but a threshold was exceeded or no row was there"],
		["2", "bad usage, or shards that can't be merged, nothing written"],
		["3", "reading or writing failed, nothing left behind"],
		["130, 143", "interrupted, nothing left behind"]
	],
	examples: [
		["Everything that four runners left in one folder", "konvid-ingest merge out/ --output konvid_150k.jsonl"],
		["By name: a JSONL stands for its manifest, and the other way round", "konvid-ingest merge out/konvid_150k.shard-*.jsonl --output konvid_150k.jsonl"],
		["One runner is lost: what the others have, marked partial", "konvid-ingest merge out/ --output konvid_150k.partial.jsonl --allow-missing"]
	]
};
const TAG = "[konvid-ingest-merge]";
function toOptions(shards, given) {
	const { output, manifestOut, allowMissing, breakLock } = given;
	return {
		shards,
		output,
		manifestOut,
		allowMissing,
		breakLock,
		thresholds: {
			max_rejected: given.maxRejected,
			max_conflicts: given.maxConflicts,
			max_broken: given.maxBroken,
			max_missing: given.maxMissing,
			max_attrition: given.maxAttrition
		},
		argv: process.argv.slice(2)
	};
}
function printSummary({ output, manifestPath, manifest, failures }, reporter) {
	const { jsonl, outcomes, merged_from: from, partial } = manifest;
	const { dedup, conflict, broken, missing, rejected, "download-failed": failed } = outcomes;
	const whole = partial ? " (partial)" : "";
	reporter.always(`${TAG} merged ${from?.shards.length} of ${from?.count} shards: ${jsonl.rows} rows, ${dedup} dedups, ${conflict} conflicts${whole} -> ${output}`);
	reporter.always(`${TAG} ${broken} broken clips, ${missing} missing clips, ${rejected} rejected labels, ${failed} failed downloads; manifest -> ${manifestPath}`);
	for (const { code, message, hint } of failures) reporter.always(`${TAG} failed: ${message} [${code}]${hint === null ? "" : `: ${hint}`}`);
}
async function run(options, reporter) {
	const startedMs = performance.now();
	const result = await followLongRun({
		reporter,
		stream: process.stderr,
		tag: TAG,
		read: readReadProgress()
	}, async (hooks) => {
		const { mergeShards } = await import("./merge-shards.mjs");
		return mergeShards({
			...options,
			...hooks
		});
	});
	printSummary(result, reporter);
	const { output, manifestPath, manifest, failures } = result;
	const elapsedS = (performance.now() - startedMs) / 1e3;
	await closeRun({
		manifest,
		manifestPath,
		failures,
		elapsedS
	}, {
		reporter,
		stream: process.stderr
	});
	return {
		...emptyResult("merge", failures.length > 0 ? 1 : 0),
		output,
		manifest_path: manifestPath,
		manifest,
		failures: [...failures]
	};
}
async function listFaults(error, reporter) {
	const { MergeRefusal } = await import("./merge-refusal.mjs");
	if (!(error instanceof MergeRefusal)) return [];
	for (const { code, message, hint } of error.faults) reporter.always(`${TAG} ${message} [${code}]${hint === null ? "" : `: ${hint}`}`);
	return error.faults.map((fault) => ({
		...fault,
		message: redactCredentials(fault.message)
	}));
}
async function runCommand(shards, given) {
	const reporter = new Reporter(process.stderr, given.logLevel);
	let result;
	try {
		result = await run(toOptions(shards, given), reporter);
	} catch (error) {
		const failures = await listFaults(error, reporter);
		const stop = explainStop(error, {
			tag: TAG,
			reporter,
			hint: "nothing is left behind: run the same command again"
		});
		result = {
			...emptyResult("merge", stop.exit_code),
			...stop,
			failures
		};
	}
	if (given.json === true) process.stdout.write(`${toJsonText(result, 2)}\n`);
	return result.exit_code;
}
function mergeCommand(setExitCode) {
	const asShards = "default: what the shards were given";
	return new Command("merge").description("make one JSONL and manifest of the shards of a corpus, as one run would have written them").argument("<shard...>", "JSONLs or manifests of shards, or folders that hold them").requiredOption("--output <file>", "the JSONL; one that stands there must have the very same rows").option("--manifest-out <file>", "the manifest (default: beside the JSONL, .manifest.json)").option("--allow-missing", "merge what is there, and mark it partial").option("--max-missing <limit>", `labels that may lack a clip: a count or a percentage (${asShards})`).option("--max-broken <limit>", `clips that may be broken (${asShards})`).option("--max-rejected <limit>", `labels that may be rejected (${asShards})`).option("--max-conflicts <limit>", `labels that may contradict the score that stands (${asShards})`).option("--max-attrition <limit>", `clips whose download may fail (${asShards})`).option("--break-lock", "take the output over from a run that you know to be dead").option("--json", "print the result as JSON on stdout").option("--log-level <level>", "debug, info, warning or error", parseLogLevel, "info").action(async (shards, given) => setExitCode(await runCommand(shards, given)));
}
export { MERGE_HELP, mergeCommand };
