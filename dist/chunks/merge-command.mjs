import { a as countOf, u as redactCredentials } from "./base.mjs";
import { r as MergeRefusal, t as mergeShards } from "./merge.mjs";
import { i as reportFailures, n as emptyResult, p as readReadProgress, r as followLongRun, t as showClosingTable } from "./cli.mjs";
// src/cli/merge-command.ts
const TAG = "[konvid-ingest-merge]";
function printSummary({ output, manifestPath, manifest, failures }, context) {
	const { reporter } = context;
	const { jsonl, outcomes, merged_from: from, partial } = manifest;
	const { dedup, conflict, broken, missing, rejected, "download-failed": failed } = outcomes;
	const whole = partial ? " (partial)" : "";
	reporter.always(`${TAG} merged ${from?.shards.length} of ${countOf(from?.count ?? 0, "shard")}: ${countOf(jsonl.rows, "row")}, ${countOf(dedup, "dedup")}, ${countOf(conflict, "conflict")}${whole} -> ${output}`);
	reporter.always(`${TAG} ${broken} broken clips, ${missing} missing clips, ${rejected} rejected labels, ${failed} failed downloads; manifest -> ${manifestPath}`);
	reportFailures(failures, context);
}
async function run(given, context) {
	context.tag = TAG;
	const startedMs = performance.now();
	const options = {
		...given,
		argv: process.argv.slice(2)
	};
	const result = await followLongRun(context, readReadProgress(), (hooks) => mergeShards({
		...options,
		...hooks
	}));
	printSummary(result, context);
	const { output, manifestPath, manifest, failures } = result;
	const elapsedS = (performance.now() - startedMs) / 1e3;
	showClosingTable({
		manifest,
		manifestPath,
		failures,
		elapsedS
	}, context.reporter);
	return {
		...emptyResult("merge", failures.length > 0 ? 1 : 0),
		output,
		manifest_path: manifestPath,
		manifest,
		failures: [...failures]
	};
}
function listFaults(error, { reporter }) {
	if (!(error instanceof MergeRefusal)) return [];
	for (const { code, message, hint } of error.faults) reporter.always(`${TAG} ${message} [${code}]${hint === null ? "" : `: ${hint}`}`);
	return error.faults.map((fault) => ({
		...fault,
		message: redactCredentials(fault.message)
	}));
}
const MERGE = {
	name: "merge",
	description: "Merge the shards of a corpus into the JSONL and manifest that one run would have written",
	afterInterruption: "nothing is left behind: run the same command again",
	exitCodes: [
		["0", "done"],
		["1", "done, but a threshold was exceeded or there is no row"],
		["2", "bad usage, or shards that can't be merged, nothing written"],
		["3", "reading or writing failed, nothing left behind"],
		["130, 143", "interrupted, nothing left behind"]
	],
	examples: [
		["All shards that four runners left in one folder", "konvid-ingest merge out/ --output konvid_150k.jsonl"],
		["By name: the JSONL or the manifest of each shard", "konvid-ingest merge out/konvid_150k.shard-*.jsonl --output konvid_150k.jsonl"],
		["One runner is lost: merge the shards of the others, marked partial", "konvid-ingest merge out/ --output konvid_150k.partial.jsonl --allow-missing"]
	],
	listFaults,
	run
};
export { MERGE };
