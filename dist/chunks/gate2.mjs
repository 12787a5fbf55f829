import { A as explainUnwritable, C as writeDurably, D as lockOutput, S as syncFolder, y as makeFolder, z as systemErrorCode } from "./base.mjs";
import { unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
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
function judgeScore(score, { corpus, generatedAt }) {
	const figures = readFigures(score, corpus.scale);
	const checks = MOS_GATE.map((requirement) => check(requirement, figures[requirement.name]));
	return {
		schema_version: 1,
		verdict: checks.every(({ passed }) => passed) ? "PROMOTE" : "HOLD",
		generated_at_utc: generatedAt,
		gate: {
			unit: "1-5",
			checks
		},
		corpus,
		metrics: score,
		recommendation: recommend(checks)
	};
}
const VERDICT_FILES = {
	PROMOTE: "MOS_PROMOTE.json",
	HOLD: "MOS_HOLD.json"
};
const LOCKED_NAME = "mos-verdict";
async function removeStale(path) {
	try {
		await unlink(path);
	} catch (error) {
		if (systemErrorCode(error) === "ENOENT") return;
		throw error;
	}
	await syncFolder(dirname(path));
}
async function writeVerdict(verdict, folder) {
	const path = join(folder, VERDICT_FILES[verdict.verdict]);
	const stale = join(folder, VERDICT_FILES[verdict.verdict === "PROMOTE" ? "HOLD" : "PROMOTE"]);
	try {
		await makeFolder(folder);
		const lock = await lockOutput(join(folder, LOCKED_NAME));
		try {
			await removeStale(stale);
			await writeDurably(path, `${JSON.stringify(verdict, null, 2)}\n`);
		} finally {
			await lock.release();
		}
	} catch (error) {
		throw explainUnwritable(error, path, "--verdict-dir with");
	}
	return path;
}
export { judgeScore as n, writeVerdict as r, MOS_GATE as t };
