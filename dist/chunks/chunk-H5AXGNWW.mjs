const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  findNativeScale,
  rangeOfScale,
  toUnifiedDeviation,
  toUnifiedScore
} from "./chunk-AFIJRU4K.mjs";

// src/report/page-marker.ts
var PAGE_MARKER = '<meta name="generator" content="konvid-ingest report';
function isReportPage(beginning) {
  return beginning.includes(PAGE_MARKER);
}

// src/report/scale.ts
var UNIFIED = { name: "unified-0-100", min: 0, max: 100 };
var NATIVE = {
  "1-5-acr": { name: "1-5-acr", ...rangeOfScale("1-5-acr") },
  "0-100-continuous": { name: "0-100-continuous", ...rangeOfScale("0-100-continuous") }
};
function scalesOf(table) {
  if (table.isUnified) return [UNIFIED];
  return table.texts("corpus").map((corpus) => NATIVE[findNativeScale({ corpus })]);
}
function chooseScale(tables) {
  const [first = UNIFIED, ...others] = new Set(tables.flatMap(scalesOf));
  return others.length === 0 ? first : UNIFIED;
}
function nativeScaleOf(table, clip) {
  return findNativeScale({ corpus: table.text("corpus", clip) });
}
function scoreOn({ name }, table, clip) {
  const mos = table.number("mos", clip);
  return name === UNIFIED.name && !table.isUnified ? toUnifiedScore(mos, nativeScaleOf(table, clip)) : mos;
}
function deviationOn({ name }, table, clip) {
  const deviation = table.number("mos_std_dev", clip);
  return name === UNIFIED.name ? toUnifiedDeviation(deviation, nativeScaleOf(table, clip)) : deviation;
}

// src/report/score-summary.ts
var FEWEST_CLIPS = 5;
function findQuantile(sorted, fraction) {
  const position = (sorted.length - 1) * fraction;
  const before = Math.floor(position);
  const lower = sorted[before] ?? 0;
  const upper = sorted[before + 1] ?? lower;
  return lower + (upper - lower) * (position - before);
}
function summarise(values) {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length < FEWEST_CLIPS) return null;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const variance = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sorted.length;
  return {
    clips: sorted.length,
    mean,
    std_dev: Math.sqrt(variance),
    p5: findQuantile(sorted, 0.05),
    p25: findQuantile(sorted, 0.25),
    median: findQuantile(sorted, 0.5),
    p75: findQuantile(sorted, 0.75),
    p95: findQuantile(sorted, 0.95)
  };
}

export {
  chooseScale,
  scoreOn,
  deviationOn,
  FEWEST_CLIPS,
  findQuantile,
  summarise,
  PAGE_MARKER,
  isReportPage
};
