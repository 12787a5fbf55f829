// src/trainer/score/score-columns.ts
const SCORE_COLUMNS = [
	["SROCC", "srocc"],
	["KROCC", "krocc"],
	["PLCC", "plcc_raw"],
	["RMSE", "rmse_raw"],
	["PLCC fitted", "plcc_fitted"],
	["RMSE fitted", "rmse_fitted"]
];
export { SCORE_COLUMNS as t };
