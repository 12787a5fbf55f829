const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/trainer/score/gate.ts
var MOS_GATE = [
  { name: "folds", comparison: ">=", limit: 5 },
  { name: "missing", comparison: "<=", limit: 0 },
  { name: "mean_plcc", comparison: ">=", limit: 0.85 },
  { name: "mean_srocc", comparison: ">=", limit: 0.82 },
  { name: "mean_rmse", comparison: "<=", limit: 0.45 },
  { name: "plcc_spread", comparison: "<=", limit: 5e-3 }
];
var STEP = { "1-5-acr": 1, "0-100-continuous": 25 };
var COMPARED_DECIMALS = 1e12;
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
  const passed = value !== null && (comparison === ">=" ? value >= limit : value <= limit);
  return { name, value, comparison, limit, passed };
}
function recommend(checks) {
  const failed = checks.filter(({ passed }) => !passed);
  if (failed.length === 0) return "promote the model: every check passed";
  const reasons = failed.map(({ name, value, comparison, limit }) => {
    const found = value === null ? "is not defined in every fold" : `is ${value}`;
    return `${name} ${found}, asked for ${comparison} ${limit}`;
  });
  return `hold the model back: ${reasons.join("; ")}`;
}
function judgeScore(score, {
  corpus,
  generatedAt,
  requirements = MOS_GATE
}) {
  const figures = readFigures(score, corpus.scale);
  const checks = requirements.map((requirement) => check(requirement, figures[requirement.name]));
  const gate = { unit: "1-5", checks };
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

export {
  MOS_GATE,
  judgeScore
};
