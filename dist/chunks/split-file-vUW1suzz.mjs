import { P as UserError, S as closeSettled } from "./base-BCPtbKOG.mjs";
import { a as explainFailedRead, c as readRows, d as digestHex, i as beginsWithUnifiedRow, o as openJsonl, u as DigestTable } from "./validate-CmRo0hyH.mjs";
import { g as readWholeFile } from "./output-CPkopTjv.mjs";
import { i as explainSplit } from "./explain-documents-cYXS44zn.mjs";
import { Y as NumberList } from "./ingest-CkxT9Rw9.mjs";
import { i as toUnifiedScore, t as findNativeScale } from "./native-scale-DXKQhjMZ.mjs";
import { n as readUnifiedRows } from "./unified-rows-DvRhzhy5.mjs";
// src/trainer/content-id.ts
const FLICKR = {
	space: "flickr",
	idInName: /^(?:orig_)?([0-9]+)(?=[_.]|$)/
};
const RULES = new Map([
	["konvid-1k", FLICKR],
	["konvid-150k", FLICKR],
	["youtube-ugc", {
		space: "youtube-ugc",
		idInName: /^(.+?)(?:_crf_[0-9]+_ss_[0-9]+_t_[0-9.]+|_(?:orig|cbr|vod|vodlb))?(?:\.[0-9A-Za-z]{1,5})?$/u
	}]
]);
function findContentId({ corpus, src }) {
	const rule = RULES.get(corpus);
	const id = rule?.idInName.exec(src.slice(src.lastIndexOf("/") + 1))?.[1];
	return rule === void 0 || id === void 0 ? void 0 : `${rule.space}:${id}`;
}
const DIGEST_SPACE = "sha256:";
function digestContentId(sha256) {
	return DIGEST_SPACE + sha256;
}
function firstContentId(a, b) {
	const isNamed = (id) => !id.startsWith(DIGEST_SPACE);
	if (isNamed(a) !== isNamed(b)) return isNamed(a) ? a : b;
	return a < b ? a : b;
}
function countNames(ids) {
	return ids.filter((id) => !id.startsWith(DIGEST_SPACE)).length;
}
// src/trainer/content-groups.ts
var ContentGroups = class {
	rows = 0;
	#digests = new DigestTable();
	#numbers = new Map();
	#ids = [];
	#parents = new NumberList(Uint32Array);
	#idOfClip = new NumberList(Uint32Array);
	#sums = new NumberList(Float64Array);
	#counts = new NumberList(Uint32Array);
	get clips() {
		return this.#digests.size;
	}
	add(row) {
		this.rows += 1;
		const clip = this.#digests.add(row.digest);
		const known = this.#idOfClip.at(clip);
		const id = findContentId(row);
		const number = id === void 0 ? known ?? this.#number(digestContentId(digestHex(row.digest))) : this.#number(id);
		if (known === void 0) this.#idOfClip.set(clip, number);
		else this.#join(known, number);
		this.#sums.set(number, (this.#sums.at(number) ?? 0) + row.unifiedMos);
		this.#counts.set(number, (this.#counts.at(number) ?? 0) + 1);
	}
	#number(id) {
		const known = this.#numbers.get(id);
		if (known !== void 0) return known;
		const number = this.#ids.length;
		this.#numbers.set(id, number);
		this.#ids.push(id);
		this.#parents.push(number);
		this.#sums.push(0);
		this.#counts.push(0);
		return number;
	}
	#root(number) {
		let here = number;
		for (let parent = this.#parents.at(here) ?? here; parent !== here; parent = this.#parents.at(here) ?? here) {
			this.#parents.set(here, this.#parents.at(parent) ?? parent);
			here = parent;
		}
		return here;
	}
	#join(a, b) {
		const [first, second] = [this.#root(a), this.#root(b)];
		this.#parents.set(Math.max(first, second), Math.min(first, second));
	}
	list() {
		const open = new Map();
		for (const [number, id] of this.#ids.entries()) {
			const root = this.#root(number);
			const content = open.get(root) ?? {
				id,
				ids: [],
				clips: [],
				sum: 0,
				rows: 0
			};
			open.set(root, content);
			content.id = firstContentId(content.id, id);
			content.ids.push(id);
			content.sum += this.#sums.at(number) ?? 0;
			content.rows += this.#counts.at(number) ?? 0;
		}
		for (let clip = 0; clip < this.#digests.size; clip += 1) {
			const root = this.#root(this.#idOfClip.at(clip) ?? 0);
			open.get(root)?.clips.push(digestHex(this.#digests.at(clip)));
		}
		return [...open.values()].map(({ id, ids, clips, sum, rows }) => ({
			id,
			ids,
			clips: clips.sort(),
			meanMos: sum / rows
		})).sort((a, b) => a.id < b.id ? -1 : 1);
	}
};
// src/trainer/read-rated-clips.ts
var Faults = class {
	count = 0;
	#first = "";
	visit = ({ number }, violations) => {
		this.count += 1;
		const [first] = violations;
		if (this.count > 1 || first === void 0) return;
		this.#first = `line ${number}: ${first.code}${first.pointer === "" ? "" : ` ${first.pointer}`}`;
	};
	refuse(path) {
		if (this.count === 0) return;
		throw new UserError("JSONL_INVALID", {
			message: `${path}: ${this.count} lines are no rows, the first at ${this.#first}`,
			hint: "run `konvid-ingest validate` on it, and write the file again"
		});
	}
};
async function readRatedClips(path, visit, reading) {
	const file = await openJsonl(path);
	const faults = new Faults();
	let digest;
	try {
		const isUnified = await beginsWithUnifiedRow(file);
		const visitRow = ({ row, digest }) => {
			const { corpus, src, mos } = row;
			const scale = isUnified ? "0-100-continuous" : findNativeScale(row);
			visit({
				corpus,
				src,
				digest,
				mos,
				scale,
				unifiedMos: toUnifiedScore(mos, scale)
			});
		};
		digest = await (isUnified ? readUnifiedRows : readRows)(file, {
			visitRow,
			visitFault: faults.visit
		}, reading);
	} catch (error) {
		throw explainFailedRead(error, path);
	} finally {
		await closeSettled(file);
	}
	faults.refuse(path);
	return digest;
}
// src/trainer/split-file.ts
const MAX_SPLIT_BYTES = 268435456;
function* writeList(name, items, end) {
	yield `  "${name}": [`;
	for (const [index, item] of items.entries()) yield `${index === 0 ? "" : ","}\n    ${JSON.stringify(item)}`;
	yield `${items.length === 0 ? "" : "\n  "}]${end}`;
}
function* writeSplit({ schema, config, inputs, counts, sizes, contents }) {
	yield `{\n  "schema": ${JSON.stringify(schema)},\n  "config": ${JSON.stringify(config)},\n`;
	yield* writeList("inputs", inputs, ",\n");
	yield `  "counts": ${JSON.stringify(counts)},\n`;
	yield* writeList("sizes", sizes, ",\n");
	yield* writeList("contents", contents, "\n}\n");
}
function beginsAsSplit(beginning) {
	return /^\{\s*"schema":\s*"konvid-ingest-split-v1"/.test(beginning);
}
function refuseInvalid(path, why) {
	throw new UserError("SPLIT_INVALID", {
		message: `${path}: is not a split file: ${why}`,
		hint: "`konvid-ingest schema split` prints what one looks like"
	});
}
function findContradiction({ config, contents }) {
	const ids = new Set();
	const clips = new Set();
	for (const { id, folds, clips: own } of contents) {
		if (ids.has(id)) return `${id} stands there twice`;
		ids.add(id);
		if (folds.length !== config.repeats) return `${id} has ${folds.length} folds for ${config.repeats} repeats`;
		const least = config.kind === "k-fold" ? 1 : 0;
		if (folds.some((fold) => fold < least || fold > config.folds)) return `${id} has a fold that there is not`;
		for (const clip of own) {
			if (clips.has(clip)) return `the clip ${clip} stands there twice`;
			clips.add(clip);
		}
	}
}
async function readSplit(path) {
	const file = await readWholeFile(path, MAX_SPLIT_BYTES);
	if (file.text === void 0) throw new UserError("SPLIT_UNREADABLE", {
		message: `${path}: can't be read (${file.fault})`,
		cause: file.cause
	});
	let value;
	try {
		value = JSON.parse(file.text);
	} catch {
		return refuseInvalid(path, "it is not JSON");
	}
	if (!explainSplit(value)) {
		const [error] = explainSplit.errors ?? [];
		return refuseInvalid(path, `${error?.instancePath || "the document"} ${error?.message ?? ""}`);
	}
	const contradiction = findContradiction(value);
	return contradiction === void 0 ? value : refuseInvalid(path, contradiction);
}
export { ContentGroups as a, readRatedClips as i, readSplit as n, countNames as o, writeSplit as r, beginsAsSplit as t };
