import { C as writeDurably, L as UserError, N as closeSettled, c as writeLocked, d as NumberList, k as explainFailedWrite, s as settleOutput } from "./base.mjs";
import { c as readRows, l as DigestTable, n as readUnifiedRows, o as estimateRows } from "./unified.mjs";
import { v as TextList } from "./clips.mjs";
import { a as explainFailedRead, i as sumSizes, n as beginsWithUnifiedRow, o as openJsonl, r as ReadMeter, u as readManifest } from "./contract.mjs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
// src/report/bins.ts
const NICE_STEPS = [
	1,
	2,
	5,
	10
];
const LEAST_DIFFERENCE = 1e-9;
function clean(value) {
	return Number(value.toPrecision(12));
}
function spaceEdges(min, max, bins) {
	return Array.from({ length: bins + 1 }, (_, index) => clean(min + (max - min) * index / bins));
}
function chooseStep(span, mostBins) {
	const power = 10 ** Math.floor(Math.log10(span / mostBins));
	return (NICE_STEPS.find((nice) => Math.floor(span / (nice * power)) < mostBins) ?? 10) * power;
}
function chooseEdges({ min, max }, { mostBins, leastStep = 0 }) {
	const step = max - min <= max * LEAST_DIFFERENCE ? 10 ** Math.floor(Math.log10(max) - 1) : chooseStep(max - min, mostBins);
	const wide = Math.max(step, leastStep);
	const first = Math.floor(min / wide);
	const last = Math.floor(max / wide) + 1;
	return Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * wide));
}
function chooseLogEdges({ min, max }, { mostBins }) {
	const from = Math.floor(Math.log10(min));
	const all = Array.from({ length: Math.floor(Math.log10(max)) - from + 2 }, (_, index) => from + index).flatMap((power) => [
		1,
		2,
		5
	].map((step) => clean(step * 10 ** power)));
	const first = all.findLastIndex((edge) => edge <= min);
	const last = all.findIndex((edge) => edge > max);
	let edges = all.slice(Math.max(0, first), last + 1);
	while (edges.length > mostBins + 1) edges = edges.filter((_, index) => index % 2 === 0 || index === edges.length - 1);
	return edges;
}
function findBin(edges, value) {
	let low = 0;
	let high = edges.length - 1;
	while (high - low > 1) {
		const middle = low + high >>> 1;
		if (value >= (edges[middle] ?? 0)) low = middle;
		else high = middle;
	}
	return low;
}
function countBins(edges, values) {
	if (edges.length < 2) return [];
	const counts = new Array(edges.length - 1).fill(0);
	for (const value of values) {
		const bin = findBin(edges, value);
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return counts.map((clips, bin) => ({
		from: edges[bin] ?? 0,
		to: edges[bin + 1] ?? 0,
		clips
	}));
}
// src/report/clip-table.ts
const NUMBER_FIELDS = [
	"src_size_bytes",
	"width",
	"height",
	"framerate",
	"duration_s",
	"mos",
	"mos_std_dev",
	"n_ratings"
];
const TEXT_FIELDS = [
	"pix_fmt",
	"encoder_upstream",
	"corpus",
	"corpus_version",
	"ingested_at_utc"
];
const MOST_MBITS_PER_S = 1e9;
var CodedTexts = class {
	texts = [];
	#codes = new NumberList(Uint32Array);
	#codeByText = new Map();
	push(text) {
		let code = this.#codeByText.get(text);
		if (code === void 0) {
			code = this.texts.push(text) - 1;
			this.#codeByText.set(text, code);
		}
		this.#codes.push(code);
	}
	codeAt(position) {
		return this.#codes.at(position) ?? 0;
	}
};
function makeEach(fields, make) {
	return Object.fromEntries(fields.map((field) => [field, make()]));
}
var ClipTable = class {
	duplicates = 0;
	digests;
	isUnified;
	#names = new TextList();
	#numbers = makeEach(NUMBER_FIELDS, () => new NumberList(Float64Array));
	#texts = makeEach(TEXT_FIELDS, () => new CodedTexts());
	constructor({ isUnified, expected }) {
		this.isUnified = isUnified;
		this.digests = new DigestTable(expected);
	}
	get length() {
		return this.digests.size;
	}
	add(row, digest) {
		const number = this.digests.size;
		if (this.digests.add(digest) < number) {
			this.duplicates += 1;
			return;
		}
		this.#names.push(row.src);
		for (const field of NUMBER_FIELDS) this.#numbers[field].push(row[field]);
		for (const field of TEXT_FIELDS) this.#texts[field].push(row[field]);
	}
	name(clip) {
		return this.#names.at(clip);
	}
	number(field, clip) {
		return this.#numbers[field].at(clip) ?? 0;
	}
	text(field, clip) {
		return this.#texts[field].texts[this.#texts[field].codeAt(clip)] ?? "";
	}
	texts(field) {
		return this.#texts[field].texts;
	}
	bitrate(clip) {
		const mbits = this.number("src_size_bytes", clip) * 8 / 1e6;
		return Math.min(mbits / this.number("duration_s", clip), MOST_MBITS_PER_S);
	}
	map(tell) {
		return Float64Array.from({ length: this.length }, (_, clip) => tell(clip));
	}
};
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
// src/report/score-edges.ts
const SCORE_BINS = 20;
function scoreEdges({ min, max }) {
	return spaceEdges(min, max, SCORE_BINS);
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
// src/report/compare-tables.ts
function listProbes(scale) {
	const special = {
		mos: (table, clip) => scoreOn(scale, table, clip),
		mos_std_dev: (table, clip) => deviationOn(scale, table, clip)
	};
	const numbers = NUMBER_FIELDS.map((field) => [field, special[field] ?? ((table, clip) => table.number(field, clip))]);
	const texts = TEXT_FIELDS.filter((field) => field !== "ingested_at_utc").map((field) => [field, (table, clip) => table.text(field, clip)]);
	return [
		["src", (table, clip) => table.name(clip)],
		...numbers,
		...texts
	];
}
function findDistance(before, after) {
	if (before.length === 0 || after.length === 0) return null;
	const [left, right] = [before.toSorted(), after.toSorted()];
	let [i, j, greatest] = [
		0,
		0,
		0
	];
	while (i < left.length && j < right.length) {
		const value = Math.min(left[i] ?? 0, right[j] ?? 0);
		while (i < left.length && left[i] === value) i += 1;
		while (j < right.length && right[j] === value) j += 1;
		greatest = Math.max(greatest, Math.abs(i / left.length - j / right.length));
	}
	return greatest;
}
function compareTables(before, after) {
	const [old, current] = [before.table, after.table];
	const scale = chooseScale([old, current]);
	const probes = listProbes(scale);
	const changes = new Map();
	let [added, changed] = [0, 0];
	for (let clip = 0; clip < current.length; clip += 1) {
		const earlier = old.digests.find(current.digests.at(clip));
		if (earlier === -1) {
			added += 1;
			continue;
		}
		const differing = probes.filter(([, probe]) => probe(old, earlier) !== probe(current, clip));
		if (differing.length > 0) changed += 1;
		for (const [field] of differing) changes.set(field, (changes.get(field) ?? 0) + 1);
	}
	const shared = current.length - added;
	const oldScores = old.map((clip) => scoreOn(scale, old, clip));
	const scores = current.map((clip) => scoreOn(scale, current, clip));
	const edges = scoreEdges(scale);
	return {
		against: before.file,
		added,
		gone: old.length - shared,
		same: shared - changed,
		changed,
		changed_fields: probes.flatMap(([field]) => {
			const rows = changes.get(field);
			return rows === void 0 ? [] : [{
				field,
				rows
			}];
		}),
		scale,
		before: summarise(oldScores),
		after: summarise(scores),
		before_bins: countBins(edges, oldScores),
		after_bins: countBins(edges, scores),
		distance: findDistance(oldScores, scores)
	};
}
// src/report/group-scores.ts
const MOST_GROUPS = 12;
function toReportGroup({ label, scores }) {
	return {
		label,
		clips: scores.length,
		scores: summarise(scores)
	};
}
function groupByValue(scores, { keyOf, labelOf, compare }) {
	const byKey = new Map();
	for (const [clip, score] of scores.entries()) {
		const key = keyOf(clip);
		const group = byKey.get(key);
		if (group === void 0) byKey.set(key, [score]);
		else group.push(score);
	}
	const byClips = [...byKey].sort(([, a], [, b]) => b.length - a.length);
	const isCut = byClips.length > MOST_GROUPS;
	const shown = byClips.slice(0, isCut ? 11 : MOST_GROUPS);
	const rest = byClips.slice(shown.length);
	if (compare !== void 0) shown.sort(([a], [b]) => compare(a, b));
	const groups = shown.map(([key, group]) => toReportGroup({
		label: labelOf(key),
		scores: group
	}));
	if (isCut) groups.push(toReportGroup({
		label: `${rest.length} others`,
		scores: rest.flatMap(([, group]) => group)
	}));
	return groups;
}
function labelInterval(edges, bin, isOpen) {
	const [from, to] = [edges[bin] ?? 0, edges[bin + 1] ?? 0];
	if (isOpen.below && bin === 0) return `< ${to}`;
	return isOpen.above && bin === edges.length - 2 ? `≥ ${from}` : `${from} to ${to}`;
}
function groupByInterval(scores, { values, edges }) {
	const isOpen = {
		below: values.some((value) => value < (edges[0] ?? 0)),
		above: values.some((value) => value > (edges.at(-1) ?? 0))
	};
	const bins = Array.from({ length: Math.max(0, edges.length - 1) }, () => []);
	for (const [clip, score] of scores.entries()) bins[findBin(edges, values[clip] ?? 0)]?.push(score);
	return bins.flatMap((group, bin) => group.length === 0 ? [] : [toReportGroup({
		label: labelInterval(edges, bin, isOpen),
		scores: group
	})]);
}
// src/report/compose-statistics.ts
const MOST_BINS = 20;
const MOST_INTERVALS = 10;
const CENTRE = {
	from: .01,
	to: .99
};
const WIDTH_FACTOR = 131072;
function distributeKnown(values, leastStep) {
	const known = values.filter((value) => value > 0);
	if (known.length === 0) return {
		known: 0,
		summary: null,
		bins: []
	};
	const max = known.reduce((most, value) => Math.max(most, value));
	const edges = chooseEdges({
		min: known.reduce((least, value) => Math.min(least, value)),
		max
	}, {
		mostBins: MOST_BINS,
		leastStep
	});
	return {
		known: known.length,
		summary: summarise(known),
		bins: countBins(edges, known)
	};
}
function chooseCentralEdges(values, choose) {
	if (values.length === 0) return [];
	const sorted = values.toSorted();
	return choose({
		min: findQuantile(sorted, CENTRE.from),
		max: findQuantile(sorted, CENTRE.to)
	}, { mostBins: MOST_INTERVALS });
}
function groupAll(table, scores) {
	const durations = table.map((clip) => table.number("duration_s", clip));
	const bitrates = table.map((clip) => table.bitrate(clip));
	const pixelsOf = (key) => Math.floor(key / WIDTH_FACTOR) * (key % WIDTH_FACTOR);
	return {
		resolution: groupByValue(scores, {
			keyOf: (clip) => table.number("width", clip) * WIDTH_FACTOR + table.number("height", clip),
			labelOf: (key) => `${Math.floor(key / WIDTH_FACTOR)}×${key % WIDTH_FACTOR}`,
			compare: (a, b) => pixelsOf(a) - pixelsOf(b) || a - b
		}),
		framerate: groupByValue(scores, {
			keyOf: (clip) => Math.round(table.number("framerate", clip) * 100) / 100,
			labelOf: String,
			compare: (a, b) => a - b
		}),
		duration: groupByInterval(scores, {
			values: durations,
			edges: chooseCentralEdges(durations, chooseEdges)
		}),
		codec: groupByValue(scores, {
			keyOf: (clip) => table.text("encoder_upstream", clip),
			labelOf: (key) => key
		}),
		bitrate: groupByInterval(scores, {
			values: bitrates,
			edges: chooseCentralEdges(bitrates, chooseLogEdges)
		})
	};
}
function countCorpora(table) {
	const rows = new Map();
	for (let clip = 0; clip < table.length; clip += 1) {
		const corpus = table.text("corpus", clip);
		const corpus_version = table.text("corpus_version", clip);
		const key = `${corpus} ${corpus_version}`;
		rows.set(key, {
			corpus,
			corpus_version,
			rows: (rows.get(key)?.rows ?? 0) + 1
		});
	}
	return [...rows.values()];
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}
function composeStatistics(read, against) {
	const { file, table } = read;
	const scale = chooseScale([table]);
	const scores = table.map((clip) => scoreOn(scale, table, clip));
	const instants = table.texts("ingested_at_utc").toSorted();
	return {
		jsonl: file,
		scale,
		duplicates: table.duplicates,
		duration_s: sum(table.map((clip) => table.number("duration_s", clip))),
		clip_bytes: sum(table.map((clip) => table.number("src_size_bytes", clip))),
		corpora: countCorpora(table),
		first_ingested_at_utc: instants[0] ?? null,
		last_ingested_at_utc: instants.at(-1) ?? null,
		mos: {
			known: scores.length,
			summary: summarise(scores),
			bins: countBins(scoreEdges(scale), scores)
		},
		mos_std_dev: distributeKnown(table.map((clip) => deviationOn(scale, table, clip)), 0),
		n_ratings: distributeKnown(table.map((clip) => table.number("n_ratings", clip)), 1),
		by: groupAll(table, scores),
		comparison: against === void 0 ? null : compareTables(against, read)
	};
}
// src/report/page-marker.ts
const PAGE_MARKER = "<meta name=\"generator\" content=\"konvid-ingest report";
function isReportPage(beginning) {
	return beginning.includes(PAGE_MARKER);
}
// src/report/read-clip-table.ts
function noteFault(faults, { number }, [violation]) {
	faults.count += 1;
	if (faults.count === 1) faults.first = `line ${number}: ${violation?.code} ${violation?.pointer ?? ""}`.trim();
}
async function readClipTable(path, reading) {
	const file = await openJsonl(path);
	const faults = {
		count: 0,
		first: ""
	};
	try {
		const isUnified = await beginsWithUnifiedRow(file);
		const table = new ClipTable({
			isUnified,
			expected: estimateRows((await file.stat()).size)
		});
		const { sizeBytes, sha256, lines } = await (isUnified ? readUnifiedRows : readRows)(file, {
			visitRow: ({ row, digest }) => table.add(row, digest),
			visitFault: (line, violations) => noteFault(faults, line, violations)
		}, reading);
		if (faults.count === 0) return {
			file: {
				path,
				rows: lines,
				size_bytes: sizeBytes,
				sha256
			},
			table
		};
	} catch (error) {
		throw explainFailedRead(error, path);
	} finally {
		await closeSettled(file);
	}
	throw new UserError("JSONL_INVALID", {
		message: `${path}: ${faults.count} lines are no rows, the first at ${faults.first}`,
		hint: "run `konvid-ingest validate` on it, and write the file again"
	});
}
// src/report/report.ts
async function findManifest(jsonl, given) {
	if (given !== void 0) return resolve(given);
	const beside = `${jsonl.replace(/\.jsonl$/, "")}.manifest.json`;
	return await stat(beside).catch(() => void 0) === void 0 ? void 0 : beside;
}
function judgeManifest({ jsonl }, { manifest, path }) {
	if (manifest === void 0 || manifest.jsonl.sha256 === jsonl.sha256) return [];
	return [{
		code: "FILE_DIGEST",
		message: `${path}: is the manifest of other bytes than those of ${jsonl.path}`,
		hint: "name the manifest that was written with the JSONL (--manifest), or run `konvid-ingest ingest` again"
	}];
}
function writePage(path, text) {
	return writeLocked(path, {}, () => writeDurably(path, text)).catch((error) => {
		throw explainFailedWrite(error, path, "no file was replaced");
	});
}
async function makePage(path, { read, statistics, manifest, failures }, perClip) {
	const { composePage } = await import("./compose-page.mjs");
	await writePage(path, await composePage({
		statistics,
		manifest,
		warnings: failures.map(({ message }) => message),
		clips: perClip ? read.table : void 0
	}));
}
async function report(path, options = {}) {
	const { signal, perClip = false } = options;
	const jsonl = resolve(path);
	const manifestPath = await findManifest(jsonl, options.manifest);
	const against = options.against === void 0 ? void 0 : resolve(options.against);
	const inputs = [
		jsonl,
		manifestPath,
		against
	].filter((input) => input !== void 0);
	const html = options.html === void 0 ? void 0 : await settleOutput({
		given: options.html,
		option: "--html",
		inputs,
		isOurs: isReportPage
	});
	const manifest = manifestPath === void 0 ? void 0 : await readManifest(manifestPath);
	const meter = new ReadMeter(await sumSizes(against === void 0 ? [jsonl] : [jsonl, against]), options);
	const read = await readClipTable(jsonl, meter);
	const statistics = composeStatistics(read, against === void 0 ? void 0 : await readClipTable(against, meter));
	const failures = judgeManifest(statistics, {
		manifest,
		path: manifestPath
	});
	signal?.throwIfAborted();
	if (html !== void 0) await makePage(html, {
		read,
		statistics,
		manifest,
		failures
	}, perClip);
	return {
		statistics: {
			html: html ?? null,
			...statistics
		},
		manifest,
		failures
	};
}
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
// src/report/skipped.ts
const HIDDEN_SCORES = "the same bytes stand with another score";
function isUnifiedManifest(manifest) {
	return manifest.schema === "konvid-ingest-unified-manifest-v1";
}
function listDroppedLines({ counts, duplicates, out_of_range, invalid }) {
	const fault = (outcome) => (item) => ({
		file: item.path,
		line: item.line,
		outcome,
		clip: "",
		code: item.code,
		reason: item.pointer
	});
	const { written, ...others } = counts;
	return {
		outcomes: [["written", written], ...Object.entries(others).filter(([name]) => name !== "rows")],
		count: counts.rows - written,
		items: [
			...out_of_range.items.map(fault("out of range")),
			...invalid.items.map(fault("invalid")),
			...duplicates.items.map(({ path, line, src_sha256 }) => ({
				file: path,
				line,
				outcome: "duplicate",
				clip: src_sha256,
				code: "",
				reason: "another row of the clip is better known, or came first"
			}))
		]
	};
}
function listSkippedLabels(manifest, showScores) {
	const { outcomes, rejected, missing, broken, conflicts, download_failed } = manifest;
	const { written, dedup, ...skipped } = outcomes;
	return {
		outcomes: Object.entries(outcomes),
		count: Object.values(skipped).reduce((sum, labels) => sum + labels, 0),
		items: [
			...broken.items.map(({ src: clip, ...item }) => ({
				outcome: "broken",
				clip,
				...item
			})),
			...rejected.items.map(({ field: _, ...item }) => ({
				outcome: "rejected",
				clip: "",
				...item
			})),
			...conflicts.items.map(({ file, line, src, reason }) => ({
				file,
				line,
				outcome: "conflict",
				clip: src,
				code: "SCORE_CONFLICT",
				reason: showScores ? reason : HIDDEN_SCORES
			})),
			...missing.items.map(({ file, line, name }) => ({
				file,
				line,
				outcome: "missing",
				clip: name,
				code: "",
				reason: "no such clip"
			})),
			...download_failed.items.map(({ src: clip, ...item }) => ({
				outcome: "download-failed",
				clip,
				...item
			}))
		]
	};
}
function listSkipped(manifest, { showScores }) {
	return isUnifiedManifest(manifest) ? listDroppedLines(manifest) : listSkippedLabels(manifest, showScores);
}
export { toUnifiedScore as _, showCount as a, showShare as c, report as d, PAGE_MARKER as f, toUnifiedDeviation as g, findNativeScale as h, showText as i, showSize as l, scoreOn as m, listSkipped as n, showDuration as o, deviationOn as p, drawBar as r, showScore as s, isUnifiedManifest as t, showValue as u };
