import { _ as CorpusFolders, b as drawBoundary } from "./clips.mjs";
import { E as requireWithin, a as DEFAULT_WORLD, d as chooseShard, k as chooseCorpus, m as planIngest } from "./ingest.mjs";
// src/ingest/plan/plan-for.ts
function planOptionsOf({ manifestCsv, clipsSubdir, limit, shard }, world) {
	return {
		manifestCsv,
		clipsSubdir,
		limit,
		shard: shard === void 0 ? void 0 : chooseShard(shard, world)
	};
}
async function planFor(options, world = DEFAULT_WORLD) {
	requireWithin("--limit", options.limit, {
		min: 1,
		max: Number.MAX_SAFE_INTEGER
	});
	const { corpus } = await chooseCorpus(options);
	const folders = new CorpusFolders(await drawBoundary(options.corpusDir, options.linkTargets ?? []));
	return planIngest(folders, {
		corpus,
		...planOptionsOf(options, world)
	});
}
export { planFor };
