import { i as clearLink } from "./trainer-files.mjs";
import { n as showTable, r as toMarkdownText, s as summary } from "./upload-artifact.mjs";
import { x as describeShard } from "./ingest.mjs";
import { a as showCount, c as showShare, l as showSize, n as listSkipped, o as showDuration, r as drawBar, s as showScore } from "./report.mjs";
// src/action/summary.ts
const MAX_LISTED = 20;
function histogram({ mos, scale }) {
	return [
		"```mermaid",
		"xychart-beta",
		"  title \"Clips by MOS\"",
		`  x-axis "MOS" ${scale.min} --> ${scale.max}`,
		"  y-axis \"clips\"",
		`  bar [${mos.bins.map(({ clips }) => clips).join(", ")}]`,
		"```"
	].join("\n");
}
function groupTable(title, groups, scale) {
	const most = Math.max(1, ...groups.map(({ clips }) => clips));
	const rows = groups.map(({ label, clips, scores }) => [
		toMarkdownText(label),
		showCount(clips),
		drawBar(clips / most / 2),
		scores === null ? "–" : showScore(scores.median, scale),
		scores === null ? "–" : `${showScore(scores.p25, scale)} to ${showScore(scores.p75, scale)}`
	]);
	return showTable([
		title,
		"clips",
		"",
		"median MOS",
		"half of the clips"
	], rows);
}
function headline({ jsonl, duplicates, mos, scale, duration_s, clip_bytes }) {
	const clips = `${showCount(jsonl.rows - duplicates)} clips, ${showDuration(duration_s)}, ${showSize(clip_bytes)}`;
	if (mos.summary === null) return clips;
	const { mean, std_dev, median } = mos.summary;
	return `${clips}. MOS ${showScore(mean, scale)} ± ${showScore(std_dev, scale)} on average, median ${showScore(median, scale)}.`;
}
function showStatistics(statistics) {
	const { by, scale, jsonl } = statistics;
	return [
		"### Distributions",
		headline(statistics),
		histogram(statistics),
		groupTable("resolution", by.resolution, scale),
		groupTable("frame rate, fps", by.framerate, scale),
		groupTable("duration, s", by.duration, scale),
		groupTable("codec", by.codec, scale),
		groupTable("bitrate, Mbit/s", by.bitrate, scale),
		`SHA-256 of the JSONL: \`${jsonl.sha256}\``
	];
}
function tellSkipped(manifest) {
	const { count, items } = listSkipped(manifest, { showScores: true });
	if (items.length === 0) return "";
	const shown = items.slice(0, MAX_LISTED).map(({ file, line, outcome, clip, code, reason }) => [
		`${file}:${line}`,
		outcome,
		clip,
		code,
		reason
	]).map((row) => row.map(toMarkdownText));
	const rest = count > shown.length ? `\n\n${count - shown.length} more stand in the manifest.` : "";
	return `### What was skipped\n\n${showTable([
		"label",
		"outcome",
		"clip",
		"code",
		"why"
	], shown)}${rest}`;
}
function listSkippedCounts({ broken, rejected, download_failed }) {
	const byCode = Map.groupBy([
		...broken.items,
		...rejected.items,
		...download_failed.items
	], ({ code }) => code);
	if (byCode.size === 0) return "";
	const rows = [...byCode].map(([code, items]) => [toMarkdownText(code), items.length]);
	return `### What was skipped\n\n${showTable(["code", "labels"], rows)}`;
}
function describePart({ partial, config, shard, merged_from: from }) {
	const trial = config.limit === null ? "" : ", of a trial run";
	if (shard !== void 0) return ` (${describeShard(shard)}${trial})`;
	if (from !== void 0 && from.missing.length > 0) return ` (partial: without ${from.missing.length} of ${from.count} shards${trial})`;
	return partial ? " (partial: a trial run)" : "";
}
async function writeSummary({ manifest, failures, statistics, sections }) {
	const { outcomes, jsonl, corpus } = manifest;
	const labels = Object.values(outcomes).reduce((sum, each) => sum + each, 0);
	const parts = [
		`## ${corpus}: ${jsonl.rows} rows${describePart(manifest)}`,
		...failures.map((failure) => `**Failed:** ${toMarkdownText(failure)}`),
		showTable([
			"outcome",
			"labels",
			"share"
		], Object.entries(outcomes).map(([outcome, count]) => [
			outcome,
			count,
			showShare(count, labels)
		])),
		...sections,
		statistics === void 0 ? listSkippedCounts(manifest) : tellSkipped(manifest),
		...statistics === void 0 || jsonl.rows === 0 ? [] : showStatistics(statistics)
	];
	await summary.addRaw(`${parts.filter((part) => part !== "").join("\n\n")}\n`).write();
}
// src/action/tell-outcome.ts
async function tellOutcome({ output, manifestPath, manifest, report, failures, sections = [] }, { summary, page, permits: { showValues }, signal }) {
	let statistics;
	if (report.valid && (page || summary && showValues)) {
		const html = page ? `${output.replace(/\.jsonl$/, "")}.report.html` : void 0;
		if (html !== void 0) await clearLink(html);
		const { report: makeReport } = await import("./report2.mjs");
		statistics = (await makeReport(output, {
			manifest: manifestPath,
			html,
			signal
		})).statistics;
	}
	if (summary) await writeSummary({
		manifest,
		failures,
		statistics: showValues ? statistics : void 0,
		sections
	});
	return statistics?.html ?? void 0;
}
export { tellOutcome as t };
