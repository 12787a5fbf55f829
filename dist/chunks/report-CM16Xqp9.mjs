import { J as TextList, R as readManifest, Y as NumberList } from "./ingest-CkxT9Rw9.mjs";
import { a as explainFailedRead, c as readRows, i as beginsWithUnifiedRow, m as sumSizes, o as openJsonl, p as ReadMeter, s as estimateRows, u as DigestTable } from "./validate-CmRo0hyH.mjs";
import { d as lockOutput, p as explainFailedWrite, s as writeDurably } from "./output-CPkopTjv.mjs";
import { n as settleOutput, t as makeFolderOf } from "./whole-output-D1izvb8j.mjs";
import { a as chooseScale, i as summarise, n as isReportPage, o as deviationOn, r as findQuantile, s as scoreOn } from "./page-marker-CxoJO4jR.mjs";
import { n as readUnifiedRows } from "./unified-rows-DvRhzhy5.mjs";
import { P as UserError, S as closeSettled } from "./base-BCPtbKOG.mjs";
const realpath = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...args);
const stat = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...args);
const { resolve } = globalThis.process.getBuiltinModule("node:path");
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
// src/report/score-edges.ts
const SCORE_BINS = 20;
function scoreEdges({ min, max }) {
	return spaceEdges(min, max, SCORE_BINS);
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
async function writePage(path, text) {
	await makeFolderOf(path);
	const lock = await lockOutput(path);
	try {
		await writeDurably(await realpath(path).catch(() => path), text);
	} catch (error) {
		throw explainFailedWrite(error, path, "what stood there before stands there still");
	} finally {
		await lock.release();
	}
}
async function makePage(path, { read, statistics, manifest, failures }, perClip) {
	const { composePage } = await import("./compose-page-CJ2BPpND.mjs");
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
export { report as t };
