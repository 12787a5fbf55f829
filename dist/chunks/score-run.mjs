import { f as chooseInstant } from "./base.mjs";
import { n as judgeScore, r as writeVerdict } from "./gate2.mjs";
import { t as scorePredictions } from "./score.mjs";
import { i as establishPermits, n as showTable, s as summary, t as uploadArtifact } from "./upload-artifact.mjs";
import { n as logLine } from "./log.mjs";
import { n as listFigures } from "./score-outputs.mjs";
import { n as SCORE_COLUMNS } from "./agreement.mjs";
import { dirname, resolve } from "node:path";
// src/action/score-summary.ts
const MAX_FOLDS = 100;
function showNumber(value) {
	return value === null ? "not defined" : value.toFixed(4);
}
function showSet(set) {
	return [
		set.repeat === null || set.fold === null ? "all" : `repeat ${set.repeat}, fold ${set.fold}`,
		set.rows,
		...SCORE_COLUMNS.map(([, figure]) => showNumber(set[figure].value))
	];
}
function showScore({ folds, overall }) {
	const header = [
		"",
		"rows",
		...SCORE_COLUMNS.map(([title]) => title)
	];
	return showTable(header, [...folds.slice(0, MAX_FOLDS).map(showSet), showSet(overall)]);
}
function showChecks({ gate }, showValues) {
	const rows = gate.checks.map(({ name, value, comparison, limit, passed }) => [
		passed ? "pass" : "**fail**",
		name,
		...showValues ? [value ?? "not defined"] : [],
		`${comparison === ">=" ? "at least" : "at most"} ${limit}`
	]);
	return showTable([
		"",
		"check",
		...showValues ? ["found"] : [],
		"asked for"
	], rows);
}
async function writeScoreSummary({ score, verdict, showValues }) {
	const parts = [
		verdict === void 0 ? "## Score" : `## Verdict: ${verdict.verdict}`,
		...verdict === void 0 ? [] : [showChecks(verdict, showValues)],
		...showValues ? [showScore(score)] : []
	];
	await summary.addRaw(`${parts.join("\n\n")}\n`).write();
}
// src/action/score-run.ts
function listCounts({ predictions, new_rows, missing, shared }) {
	const counts = [
		[missing, "tested clips without a prediction or a row"],
		[predictions.unknown, "predictions of clips that the JSONL does not have"],
		[new_rows, "rows that the split does not have"],
		[shared, "predictions that count in several folds"]
	];
	for (const [count, what] of counts.filter(([each]) => each > 0)) logLine(`${count} ${what}`);
}
async function passGate({ score, corpus }, { inputs, generatedAt }) {
	const verdict = judgeScore(score, {
		corpus,
		generatedAt
	});
	const path = await writeVerdict(verdict, resolve(inputs.verdictDir ?? dirname(inputs.predictions)));
	for (const { name, passed } of verdict.gate.checks) logLine(`${passed ? "pass" : "FAIL"} ${name}`);
	return {
		verdict,
		path
	};
}
function explainHold({ recommendation, gate }, showValues) {
	if (showValues) return `${recommendation} [GATE_HELD]`;
	return `hold the model back: ${gate.checks.filter(({ passed }) => !passed).map(({ name }) => name).join(", ")} [GATE_HELD] (figures are shown in private repositories only)`;
}
async function runScore(inputs, { environment, signal, onOutputs, onPermits }) {
	const permits = await establishPermits(inputs, environment);
	onPermits(permits);
	const { showValues } = permits;
	const generatedAt = chooseInstant(inputs.generatedAt, {
		option: "generated-at",
		environment,
		now: new Date()
	});
	const { predictions, against, split, bootstrap, seed, allowMissing, allowUnknown, allowNew } = inputs;
	const result = await scorePredictions(predictions, {
		against,
		split,
		bootstrap,
		seed,
		allowMissing,
		allowUnknown,
		allowNew,
		signal
	});
	onOutputs(listFigures(result.score));
	listCounts(result.score);
	const judged = inputs.gate ? await passGate(result, {
		inputs,
		generatedAt
	}) : void 0;
	if (judged !== void 0) onOutputs({
		verdict: judged.verdict.verdict,
		"verdict-file": judged.path
	});
	if (inputs.summary) await writeScoreSummary({
		score: result.score,
		verdict: judged?.verdict,
		showValues
	});
	if (judged !== void 0 && permits.artifact) {
		const { artifactName: name, retentionDays } = inputs;
		const request = {
			name,
			files: [judged.path],
			retentionDays,
			compressionLevel: 6,
			environment
		};
		const { id, url, digest } = await uploadArtifact(request);
		onOutputs({
			"artifact-id": id,
			"artifact-url": url,
			"artifact-digest": digest
		});
	}
	return judged?.verdict.verdict === "HOLD" ? [explainHold(judged.verdict, showValues)] : [];
}
export { runScore };
