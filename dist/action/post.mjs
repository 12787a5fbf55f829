import { i as getState } from "../chunks/core.mjs";
import { I as messageOf } from "../chunks/base.mjs";
import { a as saveDataset, n as saveIndex } from "../chunks/index-cache.mjs";
import { a as logWarning, r as logLine } from "../chunks/log.mjs";
// src/action/post.ts
async function save({ dataset, indexOf }, workspace) {
	if (indexOf !== void 0) await saveIndex({
		workspace,
		corpus: indexOf
	});
	if (dataset === void 0) return;
	const { key } = dataset;
	const result = await saveDataset(dataset, workspace);
	if (result === "saved") logLine(`the corpus is saved in the cache as ${key}`);
	if (result === "exists") logLine(`the cache has an entry ${key} already, and keeps it`);
	if (result === "refused") logWarning(`the corpus was not saved in the cache as ${key}: the lines above say why`);
}
try {
	const state = getState("to-save");
	if (state !== "") await save(JSON.parse(state), process.env["GITHUB_WORKSPACE"] ?? process.cwd());
} catch (error) {
	logWarning(`not saved in the cache: ${messageOf(error)}`);
}
process.exit();
export {};
