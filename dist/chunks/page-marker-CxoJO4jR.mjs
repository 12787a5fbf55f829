import { i as toUnifiedScore, n as rangeOfScale, r as toUnifiedDeviation, t as findNativeScale } from "./native-scale-DXKQhjMZ.mjs";
// src/report/scale.ts
const UNIFIED = {
	name: "unified-0-100",
	min: 0,
	max: 100
};
const NATIVE = {
	"1-5-acr": {
		name: "1-5-acr",
		...rangeOfScale("1-5-acr")
	},
	"0-100-continuous": {
		name: "0-100-continuous",
		...rangeOfScale("0-100-continuous")
	}
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
function findQuantile(sorted, fraction) {
	const position = (sorted.length - 1) * fraction;
	const before = Math.floor(position);
	const lower = sorted[before] ?? 0;
	return lower + ((sorted[before + 1] ?? lower) - lower) * (position - before);
}
function summarise(values) {
	const sorted = Float64Array.from(values).sort();
	if (sorted.length < 5) return null;
	const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
	const variance = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sorted.length;
	return {
		clips: sorted.length,
		mean,
		std_dev: Math.sqrt(variance),
		p5: findQuantile(sorted, .05),
		p25: findQuantile(sorted, .25),
		median: findQuantile(sorted, .5),
		p75: findQuantile(sorted, .75),
		p95: findQuantile(sorted, .95)
	};
}
// src/report/page-marker.ts
const PAGE_MARKER = "<meta name=\"generator\" content=\"konvid-ingest report";
function isReportPage(beginning) {
	return beginning.includes(PAGE_MARKER);
}
export { chooseScale as a, summarise as i, isReportPage as n, deviationOn as o, findQuantile as r, scoreOn as s, PAGE_MARKER as t };
