import { n as ReadMeter, r as sumSizes } from "./contract.mjs";
import { r as hashFolds, t as readContents } from "./split.mjs";
import { n as readSplit } from "./split-file.mjs";
import { resolve } from "node:path";
// src/trainer/check-split.ts
const MAX_LISTED_FAULTS = 1e3;
function* findNewClips({ id, clips }, contentByClip) {
	for (const clip of clips.filter((each) => !contentByClip.has(each))) yield {
		code: "SPLIT_CLIP_NEW",
		content: id,
		src_sha256: clip,
		message: `the clip ${clip} of ${id} is not in the split`
	};
}
function* findLeak({ id }, [first, ...others]) {
	const other = others.find(({ folds }) => folds.some((fold, repeat) => fold !== first?.folds[repeat]));
	if (first === void 0 || other === void 0) return;
	yield {
		code: "SPLIT_LEAK",
		content: id,
		src_sha256: null,
		message: `${id} shows what ${first.id} and ${other.id} of the split show, which are in different folds`
	};
}
function* findMissingClips({ contents }, clipsOfRows) {
	for (const { id, clips } of contents) for (const clip of clips.filter((each) => !clipsOfRows.has(each))) yield {
		code: "SPLIT_CLIP_MISSING",
		content: id,
		src_sha256: clip,
		message: `the clip ${clip} of ${id} is not among the rows`
	};
}
function* findWrongFolds({ config, contents }) {
	if (config.method !== "hash") return;
	for (const { id, folds } of contents) {
		const expected = hashFolds(id, config);
		if (expected.every((fold, repeat) => fold === folds[repeat])) continue;
		yield {
			code: "SPLIT_ASSIGNMENT",
			content: id,
			src_sha256: null,
			message: `${id} has the folds ${folds.join(" ")}, and its seed gives ${expected.join(" ")}`
		};
	}
}
async function checkSplit(splitPath, paths, { allowNew = false, ...following } = {}) {
	const path = resolve(splitPath);
	const split = await readSplit(path);
	const given = paths.map((each) => resolve(each));
	const { groups } = await readContents(given, new ReadMeter(await sumSizes(given), following));
	const contents = groups.list();
	const contentById = new Map(split.contents.map((content) => [content.id, content]));
	const contentByClip = new Map(split.contents.flatMap((content) => content.clips.map((clip) => [clip, content])));
	const knownContents = ({ ids, clips }) => [...ids.flatMap((id) => contentById.get(id) ?? []), ...clips.flatMap((clip) => contentByClip.get(clip) ?? [])];
	const clips = contents.flatMap((content) => content.clips);
	const known = clips.filter((clip) => contentByClip.has(clip)).length;
	const missing = [...findMissingClips(split, new Set(clips))];
	const faults = [
		...contents.flatMap((content) => [...allowNew ? [] : findNewClips(content, contentByClip), ...findLeak(content, knownContents(content))]),
		...missing,
		...findWrongFolds(split)
	];
	return {
		path,
		rows: groups.rows,
		clips: groups.clips,
		contents: contents.length,
		known,
		new: clips.length - known,
		missing: missing.length,
		fault_count: faults.length,
		faults: faults.slice(0, MAX_LISTED_FAULTS)
	};
}
export { checkSplit as t };
