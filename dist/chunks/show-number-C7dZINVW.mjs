// src/report/show-number.ts
const COUNT = new Intl.NumberFormat("en-GB");
const THREE_DIGITS = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });
const SIZES = [
	[0xe8d4a51000, "TB"],
	[1e9, "GB"],
	[1e6, "MB"],
	[1e3, "kB"]
];
function showCount(count) {
	return COUNT.format(count);
}
function showValue(value) {
	return THREE_DIGITS.format(value);
}
function showScore(score, { max }) {
	return score.toFixed(max > 10 ? 1 : 2);
}
function showSize(bytes) {
	const [factor, unit] = SIZES.find(([least]) => bytes >= least) ?? [1, "B"];
	return `${showValue(bytes / factor)} ${unit}`;
}
function showDuration(seconds) {
	if (seconds >= 3600) return `${showValue(seconds / 3600)} h`;
	return seconds >= 60 ? `${showValue(seconds / 60)} min` : `${showValue(seconds)} s`;
}
function showShare(part, whole) {
	return whole === 0 ? "0 %" : `${showValue(part / whole * 100)} %`;
}
export { showSize as a, showShare as i, showDuration as n, showValue as o, showScore as r, showCount as t };
