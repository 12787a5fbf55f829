import { a as showCount } from "./report.mjs";
import { D as formatSeconds, E as formatBytes, T as wrapWords } from "./cli.mjs";
// src/cli/closing-table.ts
const MARGIN = "  ";
const GAP = "  ";
const WIDEST = 100;
const NARROWEST_BAR = 10;
const LABEL_WIDTH = 15;
const OUTCOMES = [
	["written", "green"],
	["dedup", "cyan"],
	["conflict", "yellow"],
	["broken", "yellow"],
	["missing", "yellow"],
	["rejected", "yellow"],
	["download-failed", "yellow"]
];
function spread(left, right, width) {
	const between = width - left.text.length - right.text.length;
	if (between < 2) return [[{ text: MARGIN }, left], [{ text: MARGIN }, right]];
	return [[
		{ text: MARGIN },
		left,
		{ text: " ".repeat(between) },
		right
	]];
}
function rule(width) {
	return [{
		text: `${MARGIN}${"─".repeat(width)}`,
		style: "dim"
	}];
}
function composeHeading({ manifest, elapsedS }, width) {
	const { corpus, labels, partial, shard, merged_from: from } = manifest;
	const name = `${corpus}${shard === void 0 ? "" : `, shard ${shard.index} of ${shard.count}`}${from === void 0 ? "" : `, ${from.shards.length} of ${from.count} shards`}${partial && shard === void 0 ? " (partial)" : ""}`;
	const rate = labels.taken / Math.max(.001, elapsedS);
	const time = elapsedS < 10 ? `${elapsedS.toFixed(1)} s` : formatSeconds(elapsedS);
	const pace = `${rate < 10 ? rate.toFixed(1) : showCount(Math.round(rate))} labels/s`;
	const done = `${showCount(labels.taken)} labels in ${time}, ${pace}`;
	return spread({
		text: name,
		style: "bold"
	}, {
		text: done,
		style: "dim"
	}, width);
}
function formatShare(part, whole) {
	const percent = 100 * part / Math.max(1, whole);
	return percent < .05 ? "<0.1 %" : `${percent.toFixed(1)} %`;
}
function composeOutcomes({ manifest }, width) {
	const { outcomes, labels } = manifest;
	const counts = OUTCOMES.map(([outcome]) => showCount(outcomes[outcome]));
	const countWidth = Math.max(...counts.map(({ length }) => length));
	return OUTCOMES.map(([outcome, style], index) => {
		const count = outcomes[outcome];
		const share = count === 0 ? "" : formatShare(count, labels.taken);
		const text = `${outcome.padEnd(LABEL_WIDTH)}${GAP}${(counts[index] ?? "").padStart(countWidth)}${GAP}${share.padStart(7)}`;
		if (count === 0) return [{ text: MARGIN }, {
			text: text.trimEnd(),
			style: "dim"
		}];
		const room = width - text.length - 2;
		const bar = "█".repeat(Math.max(1, Math.round(room * count / Math.max(1, labels.taken))));
		const cells = [{ text: MARGIN }, { text }];
		return room < NARROWEST_BAR ? cells : [
			...cells,
			{ text: GAP },
			{
				text: bar,
				style
			}
		];
	});
}
function composeFact(name, { text, style, isPath = false }, width) {
	const room = width - LABEL_WIDTH - 2;
	if (text.length <= room) return [[
		{ text: MARGIN },
		{
			text: name.padEnd(LABEL_WIDTH),
			style: "dim"
		},
		{ text: GAP },
		{
			text,
			style
		}
	]];
	const lines = isPath ? [text] : wrapWords(text, width - 2);
	return [[{ text: MARGIN }, {
		text: name,
		style: "dim"
	}], ...lines.map((line) => [{ text: `${MARGIN}${MARGIN}` }, {
		text: line,
		style
	}])];
}
function describeProbers({ header, ffprobe, index, checked }) {
	const told = [
		[header, "the header reader"],
		[ffprobe, "ffprobe"],
		[index, "an earlier run"]
	].filter(([count]) => count > 0).map(([count, who]) => `${who} ${showCount(count)}`);
	if (told.length === 0) return "nobody was asked: every row stood already";
	return `${told.join(", ")}${checked === 0 ? "" : `; ${showCount(checked)} checked by ffprobe`}`;
}
function composeFacts({ manifest, manifestPath, failures }) {
	const { jsonl, probers, clips } = manifest;
	const { count: unlabelled } = clips.unlabelled;
	const codes = failures.map(({ code }) => code).join(", ");
	return [
		["answered by", { text: describeProbers(probers) }],
		...unlabelled === 0 ? [] : [["unlabelled", { text: `${showCount(unlabelled)} clips without a label` }]],
		["rows", { text: `${showCount(jsonl.rows)}, ${formatBytes(jsonl.size_bytes)}` }],
		["JSONL", {
			text: jsonl.path,
			style: "bold",
			isPath: true
		}],
		["manifest", {
			text: manifestPath,
			isPath: true
		}],
		failures.length === 0 ? ["result", {
			text: "done",
			style: "green"
		}] : ["result", {
			text: `failed: ${codes}`,
			style: "red"
		}]
	];
}
function composeClosingTable(run, columns) {
	const width = Math.min(columns - 1, WIDEST) - 2;
	return [
		[],
		...composeHeading(run, width),
		rule(width),
		...composeOutcomes(run, width),
		rule(width),
		...composeFacts(run).flatMap(([name, value]) => composeFact(name, value, width)),
		[]
	];
}
export { composeClosingTable };
