import { t as runStep } from "../chunks/run-step.mjs";
import { L as UserError } from "../chunks/base.mjs";
import { c as readText, i as readBoolean, o as readNumber, r as checkArtifactName, s as readRequired, t as MOST } from "../chunks/read-input.mjs";
import { t as NO_SCORE_OUTPUTS } from "../chunks/score-outputs.mjs";
// src/action/score-inputs.ts
function checkGate({ gate, split, artifact }) {
	if (gate && split === void 0) throw new UserError("INPUT_INVALID", {
		message: "input split: \"\", and gate: true judges the folds of a split",
		hint: "set split to a split file of at least 5 folds or repeats"
	});
	if (artifact && !gate) throw new UserError("INPUT_INVALID", {
		message: "input artifact: true keeps the verdict, and there is none with gate: false",
		hint: "set gate: true, or artifact: false"
	});
}
function readScoreInputs() {
	const inputs = {
		predictions: readRequired("predictions"),
		against: readRequired("against"),
		split: readText("split"),
		gate: readBoolean("gate"),
		verdictDir: readText("verdict-dir"),
		generatedAt: readText("generated-at"),
		bootstrap: readNumber("bootstrap", {
			min: 0,
			max: 1e6
		}),
		seed: readNumber("seed", {
			min: 0,
			max: MOST
		}),
		allowMissing: readBoolean("allow-missing"),
		allowUnknown: readBoolean("allow-unknown"),
		allowNew: readBoolean("allow-new"),
		artifact: readBoolean("artifact"),
		artifactName: checkArtifactName(readRequired("artifact-name")),
		retentionDays: readNumber("retention-days", {
			min: 0,
			max: 400
		}) ?? 0,
		summary: readBoolean("summary"),
		allowPublic: readBoolean("allow-public"),
		allowInternal: readBoolean("allow-internal"),
		allowMissingServices: readBoolean("allow-missing-services"),
		githubToken: readText("github-token"),
		dataset: "path",
		cacheSave: false
	};
	checkGate(inputs);
	return inputs;
}
// src/action/score.ts
await runStep({
	readInputs: readScoreInputs,
	noOutputs: NO_SCORE_OUTPUTS,
	load: async () => (await import("../chunks/score-run.mjs")).runScore
});
export {};
