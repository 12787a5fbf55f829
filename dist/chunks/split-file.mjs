import { O as readWholeFile, k as UserError } from "./base.mjs";
import { s as readEveryRow } from "./contract.mjs";
import { C as findPublishedCorpus, i as toUnifiedScore, t as findNativeScale } from "./labels.mjs";
import { i as isSplit } from "./documents.mjs";
// src/trainer/contents.ts
const DIGEST_SPACE = "sha256:";
function findContentId({ corpus, src }) {
	const name = findPublishedCorpus(corpus)?.contentName;
	const id = name?.idInName.exec(src.slice(src.lastIndexOf("/") + 1))?.[1];
	return id === void 0 ? void 0 : `${name?.space}:${id}`;
}
function firstContentId(a, b) {
	const isNamed = (id) => !id.startsWith(DIGEST_SPACE);
	if (isNamed(a) !== isNamed(b)) return isNamed(a) ? a : b;
	return a < b ? a : b;
}
function countNames(ids) {
	return ids.filter((id) => !id.startsWith(DIGEST_SPACE)).length;
}
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
	add(clip) {
		this.rows += 1;
		const known = this.#nodeByClip.get(clip.sha256);
		const id = findContentId(clip);
		const node = id === void 0 ? known ?? this.#node(DIGEST_SPACE + clip.sha256) : this.#node(id);
		if (known === void 0) this.#nodeByClip.set(clip.sha256, node);
		else this.#join(known, node);
		node.sum += toUnifiedScore(clip.mos, clip.scale);
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
function readRatedClips(path, visit, reading) {
	return readEveryRow(path, (row, { isUnified }) => {
		const { corpus, src, src_sha256: sha256, mos } = row;
		visit({
			corpus,
			src,
			sha256,
			mos,
			scale: isUnified ? "0-100-continuous" : findNativeScale(row)
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
export { readRatedClips as a, countNames as i, writeSplit as n, ContentGroups as r, readSplit as t };
