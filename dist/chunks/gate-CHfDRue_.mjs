// src/trainer/score/gate.ts
const MOS_GATE = [
	{
		name: "folds",
		comparison: ">=",
		limit: 5
	},
	{
		name: "missing",
		comparison: "<=",
		limit: 0
	},
	{
		name: "mean_plcc",
		comparison: ">=",
		limit: .85
	},
	{
		name: "mean_srocc",
		comparison: ">=",
		limit: .82
	},
	{
		name: "mean_rmse",
		comparison: "<=",
		limit: .45
	},
	{
		name: "plcc_spread",
		comparison: "<=",
		limit: .005
	}
];
const STEP = {
	"1-5-acr": 1,
	"0-100-continuous": 25
};
const COMPARED_DECIMALS = 0xe8d4a51000;
function round(value) {
	return Math.round(value * COMPARED_DECIMALS) / COMPARED_DECIMALS;
}
function readFigures(score, scale) {
	const { plcc_raw: plcc, srocc, rmse_raw: rmse } = score.over_folds ?? {};
	return {
		folds: score.folds.length,
		missing: score.missing,
		mean_plcc: plcc?.mean ?? null,
		mean_srocc: srocc?.mean ?? null,
		mean_rmse: typeof rmse?.mean === "number" ? rmse.mean / STEP[scale] : null,
		plcc_spread: typeof plcc?.min === "number" && typeof plcc.max === "number" ? plcc.max - plcc.min : null
	};
}
function check({ name, comparison, limit }, found) {
	const value = found === null ? null : round(found);
	return {
		name,
		value,
		comparison,
		limit,
		passed: value !== null && (comparison === ">=" ? value >= limit : value <= limit)
	};
}
function recommend(checks) {
	const failed = checks.filter(({ passed }) => !passed);
	if (failed.length === 0) return "promote the model: every check passed";
	return `hold the model back: ${failed.map(({ name, value, comparison, limit }) => {
		return `${name} ${value === null ? "is not defined in every fold" : `is ${value}`}, asked for ${comparison} ${limit}`;
	}).join("; ")}`;
}
function judgeScore(score, { corpus, generatedAt, requirements = MOS_GATE }) {
	const figures = readFigures(score, corpus.scale);
	const checks = requirements.map((requirement) => check(requirement, figures[requirement.name]));
	const gate = {
		unit: "1-5",
		checks
	};
	return {
		schema_version: 1,
		verdict: checks.every(({ passed }) => passed) ? "PROMOTE" : "HOLD",
		generated_at_utc: generatedAt,
		gate,
		corpus,
		metrics: score,
		recommendation: recommend(checks)
	};
}
export { judgeScore as n, MOS_GATE as t };
