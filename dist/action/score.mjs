import { _ as uploadArtifact, d as showArtifact, h as listFigures, l as readScoreInputs, n as establishPermits, p as showTable, t as runStep, v as summary } from "../chunks/step.mjs";
import { s as chooseInstant } from "../chunks/base.mjs";
import { a as writeVerdict, i as judgeScore, n as SCORE_COLUMNS, t as scorePredictions } from "../chunks/score.mjs";
import { r as logLine } from "../chunks/log.mjs";
import { dirname, resolve } from "node:path";
// src/action/score.ts
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
function addScoreSummary({ score, verdict, showValues }) {
	const parts = [
		verdict === void 0 ? "## Score" : `## Verdict: ${verdict.verdict}`,
		...verdict === void 0 ? [] : [showChecks(verdict, showValues)],
		...showValues ? [showScore(score)] : []
	];
	summary.addRaw(`${parts.join("\n\n")}\n\n`);
}
function logCounts({ predictions, new_rows, missing, shared }) {
	const counts = [
		[missing, "tested clips without a prediction or a row"],
		[predictions.unknown, "predictions of clips that the JSONL does not have"],
		[new_rows, "rows that the split does not have"],
		[shared, "predictions that count in several folds"]
	];
	for (const [count, what] of counts.filter(([each]) => each > 0)) logLine(`${count} ${what}`);
}
function explainHold({ recommendation, gate }, showValues) {
	if (showValues) return `${recommendation} [GATE_HELD]`;
	return `hold the model back: ${gate.checks.filter(({ passed }) => !passed).map(({ name }) => name).join(", ")} (figures are shown in private repositories only) [GATE_HELD]`;
}
async function scoreStep({ environment, signal, onOutputs, onPermits }) {
	const inputs = readScoreInputs();
	const permits = await establishPermits({
		...inputs,
		dataset: "path",
		cacheSave: false
	}, environment);
	onPermits(permits);
	const { showValues } = permits;
	const generatedAt = chooseInstant(inputs.generatedAt, {
		option: "--generated-at",
		environment,
		now: new Date()
	});
	const { score, corpus } = await scorePredictions(inputs.predictions, {
		...inputs,
		signal
	});
	onOutputs(listFigures(score));
	logCounts(score);
	const verdict = inputs.gate ? judgeScore(score, {
		corpus,
		generatedAt
	}) : void 0;
	if (verdict === void 0) {
		if (inputs.summary) addScoreSummary({
			score,
			verdict,
			showValues
		});
		return [];
	}
	const path = await writeVerdict(verdict, resolve(inputs.verdictDir ?? dirname(inputs.predictions)));
	for (const { name, passed } of verdict.gate.checks) logLine(`${passed ? "pass" : "FAIL"} ${name}`);
	onOutputs({
		verdict: verdict.verdict,
		"verdict-file": path
	});
	if (inputs.summary) addScoreSummary({
		score,
		verdict,
		showValues
	});
	if (permits.artifact) {
		const { artifactName: name, retentionDays } = inputs;
		const kept = await uploadArtifact({
			name,
			files: [path],
			retentionDays,
			compressionLevel: 6,
			environment
		});
		onOutputs({
			"artifact-id": kept.id,
			"artifact-url": kept.url,
			"artifact-digest": kept.digest
		});
		if (inputs.summary) summary.addRaw(`${showArtifact(kept)}\n\n`);
		logLine(`artifact: ${kept.name}, ${kept.url}`);
	}
	return verdict.verdict === "HOLD" ? [explainHold(verdict, showValues)] : [];
}
await runStep("score", scoreStep);
export {};
