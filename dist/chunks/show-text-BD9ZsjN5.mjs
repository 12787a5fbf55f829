import { a as showSize, i as showShare, n as showDuration, o as showValue, r as showScore, t as showCount } from "./show-number-C7dZINVW.mjs";
// src/report/show-text.ts
const BAR_LENGTH = 40;
const EIGHTHS = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉",
	"█"
];
function drawBar(share) {
	const eighths = Math.round(share * BAR_LENGTH * 8);
	return "█".repeat(eighths >>> 3) + (EIGHTHS[eighths & 7] ?? "");
}
function histogram(bins) {
	const most = Math.max(1, ...bins.map(({ clips }) => clips));
	const labels = bins.map(({ from, to }) => `${from} to ${to}`);
	const width = Math.max(...labels.map((label) => label.length));
	const digits = showCount(most).length;
	return bins.map(({ clips }, bin) => `  ${labels[bin]?.padStart(width)}  ${showCount(clips).padStart(digits)}  ${drawBar(clips / most)}`.trimEnd());
}
function groupLines(title, groups, scale) {
	const width = Math.max(...groups.map(({ label }) => label.length));
	const show = (value) => showScore(value, scale);
	return [
		"",
		title,
		...groups.map(({ label, clips, scores }) => {
			const middle = scores === null ? "too few to tell" : `median ${show(scores.median)}, half from ${show(scores.p25)} to ${show(scores.p75)}`;
			return `  ${label.padEnd(width)}  ${showCount(clips).padStart(9)}  ${middle}`;
		})
	];
}
function comparisonLines({ added, gone, same, changed, changed_fields, before, after, scale, distance }) {
	const fields = changed_fields.map(({ field, rows }) => `${field} in ${showCount(rows)}`).join(", ");
	const shift = before === null || after === null ? "too few clips to compare their scores" : `mean ${showScore(before.mean, scale)} -> ${showScore(after.mean, scale)}, median ${showScore(before.median, scale)} -> ${showScore(after.median, scale)}, distance ${showValue(distance ?? 0)}`;
	return [
		"",
		"Compared with the earlier file",
		`  ${showCount(added)} added, ${showCount(gone)} gone, ${showCount(changed)} changed, ${showCount(same)} the same`,
		...fields === "" ? [] : [`  changed: ${fields}`],
		`  ${shift}`
	];
}
function headLines({ jsonl, duplicates, corpora, mos, scale, duration_s, clip_bytes, n_ratings }) {
	const { summary } = mos;
	const clips = showCount(jsonl.rows - duplicates);
	const releases = corpora.map(({ corpus_version }) => corpus_version).join(", ");
	return [
		`${clips} clips${releases === "" ? "" : ` of ${releases}`}: ${showDuration(duration_s)}, ${showSize(clip_bytes)}`,
		...duplicates === 0 ? [] : [`${showCount(duplicates)} rows repeat a clip and don't count`],
		...summary === null ? [] : [`MOS on ${scale.min} to ${scale.max}: ${showScore(summary.mean, scale)} ± ${showScore(summary.std_dev, scale)}, median ${showScore(summary.median, scale)}, half from ${showScore(summary.p25, scale)} to ${showScore(summary.p75, scale)}`],
		...n_ratings.summary === null ? [] : [`ratings of a clip: ${showValue(n_ratings.summary.mean)} on average, known of ${showCount(n_ratings.known)}`]
	];
}
function skippedLines({ outcomes }) {
	const total = outcomes.reduce((sum, [, labels]) => sum + labels, 0);
	return [
		"",
		"What became of the labels",
		...outcomes.map(([outcome, labels]) => `  ${outcome.padEnd(16)} ${showCount(labels).padStart(9)}  ${showShare(labels, total)}`)
	];
}
function showText(statistics, skipped) {
	const { mos, by, scale, comparison } = statistics;
	const groups = [
		["MOS by resolution", by.resolution],
		["MOS by frame rate (fps)", by.framerate],
		["MOS by duration (s)", by.duration],
		["MOS by codec", by.codec],
		["MOS by bitrate (Mbit/s)", by.bitrate]
	];
	return [
		...headLines(statistics),
		...mos.known === 0 ? [] : [
			"",
			"Clips by MOS",
			...histogram(mos.bins)
		],
		...mos.known === 0 ? [] : groups.flatMap(([title, each]) => groupLines(title, each, scale)),
		...skipped === void 0 ? [] : skippedLines(skipped),
		...comparison === null ? [] : comparisonLines(comparison)
	];
}
export { showText as n, drawBar as t };
