import { n as ReadMeter, r as sumSizes } from "./contract.mjs";
import { t as readContents } from "./split.mjs";
import { t as readSplit } from "./split-file.mjs";
import { resolve } from "node:path";
// src/trainer/check-split.ts
const MAX_LISTED_FAULTS = 1e3;
function clipFault(code, content, clip, what) {
	return {
		code,
		content,
		src_sha256: clip,
		message: `the clip ${clip} of ${content} ${what}`
	};
}
function findLeak({ id }, [first, ...others]) {
	const other = others.find(({ folds }) => folds.some((fold, repeat) => fold !== first?.folds[repeat]));
	if (first === void 0 || other === void 0) return [];
	return [{
		code: "SPLIT_LEAK",
		content: id,
		src_sha256: null,
		message: `${id} shows what ${first.id} and ${other.id} of the split show, which are in different folds`
	}];
}
async function checkSplit(splitPath, paths, options = {}) {
	const path = resolve(splitPath);
	const split = await readSplit(path);
	const given = paths.map((each) => resolve(each));
	const { groups } = await readContents(given, options, new ReadMeter(await sumSizes(given), options));
	const contents = groups.list();
	const contentById = new Map(split.contents.map((content) => [content.id, content]));
	const contentByClip = new Map(split.contents.flatMap((content) => content.clips.map((clip) => [clip, content])));
	const clips = new Set(contents.flatMap((content) => content.clips));
	const ofContents = contents.flatMap((content) => {
		const fresh = options.allowNew === true ? [] : content.clips.filter((clip) => !contentByClip.has(clip));
		const known = [...content.ids.flatMap((id) => contentById.get(id) ?? []), ...content.clips.flatMap((clip) => contentByClip.get(clip) ?? [])];
		return [...fresh.map((clip) => clipFault("SPLIT_CLIP_NEW", content.id, clip, "is not in the split")), ...findLeak(content, known)];
	});
	const missing = split.contents.flatMap((content) => content.clips.filter((clip) => !clips.has(clip)).map((clip) => clipFault("SPLIT_CLIP_MISSING", content.id, clip, "is not among the rows")));
	const faults = [...ofContents, ...missing];
	const known = [...clips].filter((clip) => contentByClip.has(clip)).length;
	return {
		path,
		rows: groups.rows,
		clips: groups.clips,
		contents: contents.length,
		known,
		new: clips.size - known,
		missing: missing.length,
		fault_count: faults.length,
		faults: faults.slice(0, MAX_LISTED_FAULTS)
	};
}
export { checkSplit as t };
