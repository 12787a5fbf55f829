import { M as UserError, m as readWholeFile } from "./base.mjs";
import { t as readEveryRow } from "./contract.mjs";
import { i as isSplit } from "./documents.mjs";
import { i as findNativeScale, o as toUnifiedScore } from "./report.mjs";
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
function rootOf(node) {
	let root = node;
	while (root.parent !== void 0) root = root.parent;
	if (root !== node) node.parent = root;
	return root;
}
var ContentGroups = class {
	rows = 0;
	#nodes = new Map();
	#nodeByClip = new Map();
	get clips() {
		return this.#nodeByClip.size;
	}
	add(row) {
		this.rows += 1;
		const known = this.#nodeByClip.get(row.sha256);
		const id = findContentId(row);
		const node = id === void 0 ? known ?? this.#node(digestContentId(row.sha256)) : this.#node(id);
		if (known === void 0) this.#nodeByClip.set(row.sha256, node);
		else this.#join(known, node);
		node.sum += row.unifiedMos;
		node.rows += 1;
	}
	#node(id) {
		const known = this.#nodes.get(id);
		if (known !== void 0) return known;
		const node = {
			id,
			number: this.#nodes.size,
			parent: void 0,
			sum: 0,
			rows: 0
		};
		this.#nodes.set(id, node);
		return node;
	}
	#join(a, b) {
		const [first, second] = [rootOf(a), rootOf(b)];
		if (first === second) return;
		if (first.number < second.number) second.parent = first;
		else first.parent = second;
	}
	list() {
		const clipsByRoot = Map.groupBy(this.#nodeByClip, ([, node]) => rootOf(node));
		return [...Map.groupBy(this.#nodes.values(), rootOf)].map(([root, nodes]) => ({
			id: nodes.map(({ id }) => id).reduce(firstContentId),
			ids: nodes.map(({ id }) => id),
			clips: (clipsByRoot.get(root) ?? []).map(([clip]) => clip).sort(),
			meanMos: nodes.reduce((sum, node) => sum + node.sum, 0) / nodes.reduce((rows, node) => rows + node.rows, 0)
		})).sort((a, b) => a.id < b.id ? -1 : 1);
	}
};
// src/trainer/read-rated-clips.ts
function readRatedClips(path, visit, reading) {
	return readEveryRow(path, (row, { isUnified }) => {
		const { corpus, src, src_sha256: sha256, mos } = row;
		const scale = isUnified ? "0-100-continuous" : findNativeScale(row);
		visit({
			corpus,
			src,
			sha256,
			mos,
			scale,
			unifiedMos: toUnifiedScore(mos, scale)
		});
	}, reading);
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
		if (ids.has(id)) return `it has ${id} twice`;
		ids.add(id);
		if (folds.length !== config.repeats) return `${id} has ${folds.length} folds for ${config.repeats} repeats`;
		const least = config.kind === "k-fold" ? 1 : 0;
		if (folds.some((fold) => fold < least || fold > config.folds)) return `${id} has a fold that does not exist`;
		for (const clip of own) {
			if (clips.has(clip)) return `it has the clip ${clip} twice`;
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
	if (!isSplit(value)) {
		const [error] = isSplit.errors ?? [];
		return refuseInvalid(path, `${error?.instancePath || "the document"} ${error?.message ?? ""}`);
	}
	const contradiction = findContradiction(value);
	return contradiction === void 0 ? value : refuseInvalid(path, contradiction);
}
export { ContentGroups as a, readRatedClips as i, readSplit as n, countNames as o, writeSplit as r, beginsAsSplit as t };
