// src/trainer/native-scale.ts
const STEPS = {
	"1-5-acr": {
		least: 1,
		step: 25
	},
	"0-100-continuous": {
		least: 0,
		step: 1
	}
};
const SCALE_BY_CORPUS = new Map([
	["konvid-1k", "1-5-acr"],
	["konvid-150k", "1-5-acr"],
	["youtube-ugc", "1-5-acr"],
	["lsvq", "0-100-continuous"],
	["live-vqc", "0-100-continuous"]
]);
const CUSTOM_PREFIXES = [["custom-1-5-", "1-5-acr"], ["custom-0-100-", "0-100-continuous"]];
function findNativeScale({ corpus }) {
	const scale = SCALE_BY_CORPUS.get(corpus) ?? CUSTOM_PREFIXES.find(([prefix]) => corpus.startsWith(prefix))?.[1];
	if (scale !== void 0) return scale;
	throw new Error(`${corpus}: no scale is known`);
}
function rangeOfScale(scale) {
	const { least, step } = STEPS[scale];
	return {
		min: least,
		max: least + 100 / step
	};
}
function toUnifiedScore(mos, scale) {
	const { least, step } = STEPS[scale];
	return (mos - least) * step;
}
function toUnifiedDeviation(stdDev, scale) {
	return stdDev * STEPS[scale].step;
}
export { toUnifiedScore as i, rangeOfScale as n, toUnifiedDeviation as r, findNativeScale as t };
