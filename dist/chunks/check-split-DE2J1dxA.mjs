import { m as sumSizes, p as ReadMeter } from "./validate-CmRo0hyH.mjs";
import { i as hashFolds, n as readContents } from "./split-CV3e0-HQ.mjs";
import { n as readSplit } from "./split-file-vUW1suzz.mjs";
const { resolve } = globalThis.process.getBuiltinModule("node:path");
// src/trainer/check-split.ts
const MAX_LISTED_FAULTS = 1e3;
var SplitChecker = class {
	faults = [];
	faultCount = 0;
	known = 0;
	newClips = 0;
	#byClip = new Map();
	#byId = new Map();
	#allowNew;
	constructor({ contents }, allowNew) {
		this.#allowNew = allowNew;
		for (const content of contents) {
			this.#byId.set(content.id, content);
			for (const clip of content.clips) this.#byClip.set(clip, content);
		}
	}
	#report(fault) {
		this.faultCount += 1;
		if (this.faults.length < MAX_LISTED_FAULTS) this.faults.push(fault);
	}
	checkContent({ id, ids, clips }) {
		const places = new Map();
		for (const content of ids.map((each) => this.#byId.get(each))) if (content) places.set(content.id, content);
		for (const clip of clips) {
			const content = this.#byClip.get(clip);
			if (content !== void 0) {
				this.known += 1;
				places.set(content.id, content);
				continue;
			}
			this.newClips += 1;
			if (this.#allowNew) continue;
			const message = `the clip ${clip} of ${id} is not in the split`;
			this.#report({
				code: "SPLIT_CLIP_NEW",
				content: id,
				src_sha256: clip,
				message
			});
		}
		this.#checkSides(id, [...places.values()]);
	}
	#checkSides(id, [first, ...others]) {
		if (first === void 0) return;
		const other = others.find(({ folds }) => folds.some((fold, repeat) => fold !== first.folds[repeat]));
		if (other === void 0) return;
		const message = `${id} shows what ${first.id} and ${other.id} of the split show, which are in different folds`;
		this.#report({
			code: "SPLIT_LEAK",
			content: id,
			src_sha256: null,
			message
		});
	}
	checkMissing({ contents }, isThere) {
		let missing = 0;
		for (const { id, clips } of contents) for (const clip of clips.filter((each) => !isThere(each))) {
			missing += 1;
			const message = `the clip ${clip} of ${id} is not among the rows`;
			this.#report({
				code: "SPLIT_CLIP_MISSING",
				content: id,
				src_sha256: clip,
				message
			});
		}
		return missing;
	}
	checkSeed({ config, contents }) {
		if (config.method !== "hash") return;
		for (const { id, folds } of contents) {
			const expected = hashFolds(id, config);
			if (expected.every((fold, repeat) => fold === folds[repeat])) continue;
			const message = `${id} has the folds ${folds.join(" ")}, and its seed gives ${expected.join(" ")}`;
			this.#report({
				code: "SPLIT_ASSIGNMENT",
				content: id,
				src_sha256: null,
				message
			});
		}
	}
};
async function checkSplit(splitPath, paths, { allowNew = false, ...following } = {}) {
	const path = resolve(splitPath);
	const split = await readSplit(path);
	const given = paths.map((each) => resolve(each));
	const { groups } = await readContents(given, new ReadMeter(await sumSizes(given), following));
	const contents = groups.list();
	const checker = new SplitChecker(split, allowNew);
	for (const content of contents) checker.checkContent(content);
	const there = new Set(contents.flatMap(({ clips }) => clips));
	const missing = checker.checkMissing(split, (clip) => there.has(clip));
	checker.checkSeed(split);
	return {
		path,
		rows: groups.rows,
		clips: groups.clips,
		contents: contents.length,
		known: checker.known,
		new: checker.newClips,
		missing,
		fault_count: checker.faultCount,
		faults: checker.faults
	};
}
export { checkSplit as t };
