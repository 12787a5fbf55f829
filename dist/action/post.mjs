import { i as getState } from "../chunks/core.mjs";
import { N as messageOf } from "../chunks/base.mjs";
import { o as saveDataset, r as saveIndex } from "../chunks/index-cache.mjs";
import { i as logWarning, n as logLine } from "../chunks/log.mjs";
// src/action/post.ts
async function save({ dataset, indexOf }, workspace) {
	if (indexOf !== void 0) await saveIndex({
		workspace,
		corpus: indexOf
	});
	if (dataset === void 0) return;
	const isSaved = await saveDataset({
		...dataset,
		workspace
	});
	logLine(isSaved ? `the corpus is saved in the cache as ${dataset.key}` : `the cache did not take ${dataset.key}`);
}
try {
	const state = getState("to-save");
	if (state !== "") await save(JSON.parse(state), process.env["GITHUB_WORKSPACE"] ?? process.cwd());
} catch (error) {
	logWarning(`not everything was saved in the cache: ${messageOf(error)}`);
}
process.exit();
export {};
