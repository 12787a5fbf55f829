import { n as ReadMeter, r as sumSizes } from "./contract.mjs";
import { k as UserError, n as settleOutput, r as writeLocked } from "./base.mjs";
import { a as readRatedClips, i as countNames, n as writeSplit, r as ContentGroups } from "./split-file.mjs";
import { t as settleSplitConfig } from "./split-config.mjs";
import { resolve } from "node:path";
import { hash } from "node:crypto";
// src/trainer/assign-folds.ts
const DRAWN_BYTES = 5;
function drawFraction({ seed, repeat, id }) {
	return hash("sha256", `${seed} ${repeat} ${id}`, "buffer").readUIntBE(0, DRAWN_BYTES) / 2 ** 40;
}
function hashFolds(id, { kind, seed, repeats, folds, test_share }) {
	return Array.from({ length: repeats }, (_, index) => {
		const fraction = drawFraction({
			seed,
			repeat: index + 1,
			id
		});
		if (kind === "k-fold") return Math.floor(fraction * folds) + 1;
		return fraction < (test_share ?? 0) ? 1 : 0;
	});
}
function drawOrder(ids, seed, repeat) {
	return ids.map((id) => ({
		id,
		fraction: drawFraction({
			seed,
			repeat,
			id
		})
	})).sort((a, b) => a.fraction - b.fraction || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}
function stratifyOnce(ordered, repeat, { kind, seed, folds, test_share }) {
	const result = new Map();
	const tested = Math.round(ordered.length * (test_share ?? 0));
	const neighbourhoods = kind === "k-fold" ? Math.ceil(ordered.length / folds) : tested;
	for (let index = 0; index < neighbourhoods; index += 1) {
		const [start, end] = kind === "k-fold" ? [index * folds, (index + 1) * folds] : [index, index + 1].map((edge) => Math.floor(edge * ordered.length / tested));
		const drawn = drawOrder(ordered.slice(start, end), seed, repeat);
		for (const [place, id] of drawn.entries()) result.set(id, kind === "k-fold" ? place + 1 : Number(place === 0));
	}
	return result;
}
function assignFolds(contents, config) {
	if (config.method === "hash") return contents.map(({ id }) => hashFolds(id, config));
	const ordered = [...contents].sort((a, b) => a.meanMos - b.meanMos || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
	const repeats = Array.from({ length: config.repeats }, (_, index) => stratifyOnce(ordered, index + 1, config));
	return contents.map(({ id }) => repeats.map((folds) => folds.get(id) ?? 0));
}
// src/trainer/split.ts
async function readContents(paths, reading) {
	const groups = new ContentGroups();
	const inputs = [];
	for (const path of paths) {
		const { lines, sha256 } = await readRatedClips(path, (clip) => groups.add(clip), reading);
		inputs.push({
			rows: lines,
			sha256
		});
	}
	return {
		inputs,
		groups
	};
}
function measureSizes(contents, { repeats, folds }) {
	const clips = contents.reduce((sum, content) => sum + content.clips.length, 0);
	return Array.from({ length: repeats }, (_, index) => {
		const tested = Array.from({ length: folds + 1 }, () => ({
			contents: 0,
			clips: 0
		}));
		for (const content of contents) {
			const set = tested[content.folds[index] ?? 0];
			if (set === void 0) continue;
			set.contents += 1;
			set.clips += content.clips.length;
		}
		return tested.slice(1).map((test, fold) => ({
			repeat: index + 1,
			fold: fold + 1,
			test_contents: test.contents,
			test_clips: test.clips,
			train_contents: contents.length - test.contents,
			train_clips: clips - test.clips
		}));
	}).flat();
}
function refuseEmptySets(sizes, contents) {
	const empty = sizes.find(({ test_contents, train_contents }) => test_contents === 0 || train_contents === 0);
	if (empty === void 0) return;
	const set = empty.test_contents === 0 ? "test" : "training";
	throw new UserError("SPLIT_EMPTY_SET", {
		message: `fold ${empty.fold} of repeat ${empty.repeat} has no content in its ${set} set; there are ${contents} in all`,
		hint: "use fewer folds or another --test-share; --stratify balances few contents exactly"
	});
}
async function split(paths, options) {
	const { breakLock, signal } = options;
	const config = settleSplitConfig(options);
	const given = paths.map((path) => resolve(path));
	const output = await settleOutput({
		given: options.output,
		option: "--output",
		inputs: given,
		isOurs: (beginning) => /^\{\s*"schema":\s*"konvid-ingest-split-v1"/.test(beginning)
	});
	const { inputs, groups } = await readContents(given, new ReadMeter(await sumSizes(given), options));
	const found = groups.list();
	const folds = assignFolds(found, config);
	const contents = found.map(({ id, clips }, index) => ({
		id,
		folds: folds[index] ?? [],
		clips: [...clips]
	}));
	const sizes = measureSizes(contents, config);
	refuseEmptySets(sizes, contents.length);
	const joined = found.reduce((sum, { ids }) => sum + Math.max(0, countNames(ids) - 1), 0);
	const made = {
		schema: "konvid-ingest-split-v1",
		config,
		inputs,
		counts: {
			rows: groups.rows,
			clips: groups.clips,
			contents: contents.length,
			joined
		},
		sizes,
		contents
	};
	return writeLocked(output, { breakLock }, async (open) => {
		const next = await open(output);
		for (const piece of writeSplit(made)) next.write(piece);
		await next.finish();
		signal?.throwIfAborted();
		await next.replace();
		return {
			output,
			split: made
		};
	});
}
export { split as n, hashFolds as r, readContents as t };
