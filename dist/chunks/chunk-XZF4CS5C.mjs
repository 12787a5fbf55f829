const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/trainer/score/score-columns.ts
var SCORE_COLUMNS = [
  ["SROCC", "srocc"],
  ["KROCC", "krocc"],
  ["PLCC", "plcc_raw"],
  ["RMSE", "rmse_raw"],
  ["PLCC fitted", "plcc_fitted"],
  ["RMSE fitted", "rmse_fitted"]
];

export {
  SCORE_COLUMNS
};
