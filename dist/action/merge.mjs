import { r as MergeRefusal } from "../chunks/merge.mjs";
import { n as logLine } from "../chunks/log.mjs";
import { a as readLines, c as readText, i as readBoolean, o as readNumber, r as checkArtifactName, s as readRequired } from "../chunks/read-input.mjs";
import { t as settleTrainerInputs } from "../chunks/trainer-inputs.mjs";
import { t as NO_MERGE_OUTPUTS } from "../chunks/merge-outputs.mjs";
import { t as runStep } from "../chunks/run-step.mjs";
// src/action/merge-inputs.ts
function readMergeInputs() {
	return {
		artifacts: readRequired("artifacts"),
		shards: readLines("shards"),
		output: readText("output"),
		manifestOut: readText("manifest-out"),
		allowMissing: readBoolean("allow-missing"),
		thresholds: {
			max_missing: readText("max-missing"),
			max_broken: readText("max-broken"),
			max_rejected: readText("max-rejected"),
			max_conflicts: readText("max-conflicts"),
			max_attrition: readText("max-attrition")
		},
		trainer: settleTrainerInputs({
			unify: readBoolean("unify"),
			unifyWith: readLines("unify-with"),
			split: readText("split")
		}),
		artifact: readBoolean("artifact"),
		artifactName: checkArtifactName(readRequired("artifact-name")),
		retentionDays: readNumber("retention-days", {
			min: 0,
			max: 400
		}) ?? 0,
		compressionLevel: readNumber("compression-level", {
			min: 0,
			max: 9
		}) ?? 6,
		summary: readBoolean("summary"),
		report: readBoolean("report"),
		allowPublic: readBoolean("allow-public"),
		allowInternal: readBoolean("allow-internal"),
		allowMissingServices: readBoolean("allow-missing-services"),
		githubToken: readText("github-token"),
		dataset: "path",
		cacheSave: false
	};
}
// src/action/merge.ts
const QUOTES_ROWS = "SHARD_ROWS";
function listFaults(error, showValues) {
	if (!(error instanceof MergeRefusal)) return;
	for (const { code, message, hint } of error.faults) logLine(showValues || code !== QUOTES_ROWS ? `${message} [${code}]${hint === null ? "" : `: ${hint}`}` : `[${code}]`);
}
await runStep({
	readInputs: readMergeInputs,
	noOutputs: NO_MERGE_OUTPUTS,
	load: async () => (await import("../chunks/merge-run.mjs")).runMerge,
	explain: listFaults
});
export {};
