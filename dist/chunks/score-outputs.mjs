// src/action/score-outputs.ts
const NO_SCORE_OUTPUTS = {
	verdict: "",
	"verdict-file": "",
	rows: "",
	srocc: "",
	krocc: "",
	plcc: "",
	rmse: "",
	"plcc-fitted": "",
	"rmse-fitted": "",
	"mean-srocc": "",
	"mean-plcc": "",
	"mean-rmse": "",
	"artifact-id": "",
	"artifact-url": "",
	"artifact-digest": ""
};
function listFigures({ overall, over_folds: means }) {
	return {
		rows: overall.rows,
		srocc: overall.srocc.value ?? "",
		krocc: overall.krocc.value ?? "",
		plcc: overall.plcc_raw.value ?? "",
		rmse: overall.rmse_raw.value ?? "",
		"plcc-fitted": overall.plcc_fitted.value ?? "",
		"rmse-fitted": overall.rmse_fitted.value ?? "",
		"mean-srocc": means?.srocc.mean ?? "",
		"mean-plcc": means?.plcc_raw.mean ?? "",
		"mean-rmse": means?.rmse_raw.mean ?? ""
	};
}
export { listFigures as n, NO_SCORE_OUTPUTS as t };
