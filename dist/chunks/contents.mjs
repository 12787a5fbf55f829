import { s as readEveryRow } from "./contract.mjs";
import { T as findContentId, i as toUnifiedScore, t as findNativeScale } from "./labels.mjs";
// src/trainer/contents.ts
const DIGEST_SPACE = "sha256:";
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
		const id = clip.content ?? findContentId(clip);
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
export { countNames as n, readRatedClips as r, ContentGroups as t };
