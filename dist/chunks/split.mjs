import { h as CATALOGUE_COLUMNS, n as ReadMeter, r as sumSizes } from "./contract.mjs";
import { M as UserError, i as writeLocked, r as settleOutput } from "./base.mjs";
import { n as writeSplit, r as readCatalogues } from "./split-file.mjs";
import { n as countNames, r as readRatedClips, t as ContentGroups } from "./contents.mjs";
import { t as Features } from "./features.mjs";
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
function drawValidation(id, { seed, repeats, val_share: share = 0 }) {
	return Array.from({ length: repeats }, (_, index) => index + 1).filter((repeat) => drawFraction({
		seed: `${seed} val`,
		repeat,
		id
	}) < share);
}
function assignFolds(contents, config) {
	if (config.method === "hash") return contents.map(({ id }) => hashFolds(id, config));
	const ordered = [...contents].sort((a, b) => a.meanMos - b.meanMos || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
	const repeats = Array.from({ length: config.repeats }, (_, index) => stratifyOnce(ordered, index + 1, config));
	return contents.map(({ id }) => repeats.map((folds) => folds.get(id) ?? 0));
}
// src/trainer/split.ts
async function readContents(paths, settings, reading) {
	const groups = new ContentGroups();
	const inputs = [];
	const { contentOf, catalogues } = await readNamedContents(paths, settings);
	for (const path of paths) {
		const add = (clip) => groups.add({
			...clip,
			content: contentOf(clip)
		});
		const { lines, sha256 } = await readRatedClips(path, add, reading);
		inputs.push({
			rows: lines,
			sha256
		});
	}
	return {
		inputs,
		groups,
		catalogues
	};
}
async function readNamedContents(paths, { groupBy, groupTable, catalogue }) {
	if (groupTable !== void 0 && groupBy === void 0) throw new UserError("OPTION_INVALID", { message: "--group-table needs --group-by with the name of its column" });
	const catalogues = await readCatalogues(paths, catalogue, groupBy !== void 0 && groupTable === void 0 ? "--group-by needs it" : void 0);
	if (groupBy === void 0) return {
		catalogues,
		contentOf: ({ sha256 }) => catalogues.get(sha256)?.content || void 0
	};
	const named = (corpus, value) => value === null || value === void 0 || value === "" ? void 0 : `${corpus}:${String(value)}`;
	if (groupTable !== void 0) {
		const table = await Features.read([groupTable], []);
		if (!table.columns.includes(groupBy)) refuseColumn(groupTable, groupBy, table.columns);
		return {
			catalogues,
			contentOf: ({ corpus, src, sha256 }) => named(corpus, table.of({
				src,
				src_sha256: sha256
			})[groupBy])
		};
	}
	const column = CATALOGUE_COLUMNS.find((name) => name === groupBy);
	if (column === void 0) return refuseColumn("the catalogue", groupBy, CATALOGUE_COLUMNS);
	const idOf = column === "content" ? (_, value) => String(value ?? "") || void 0 : named;
	return {
		catalogues,
		contentOf: ({ corpus, sha256 }) => idOf(corpus, catalogues.get(sha256)?.[column])
	};
}
function refuseColumn(where, name, columns) {
	throw new UserError("OPTION_INVALID", { message: `--group-by ${JSON.stringify(name)}: ${where} has no such column; it has ${columns.join(", ")}` });
}
function assignPublished(contents, catalogues) {
	const setsOf = ({ clips }) => clips.map((clip) => catalogues.get(clip)?.published_split ?? "").filter((set) => set !== "");
	const all = contents.map(setsOf);
	const names = [...new Set(all.flat())].filter((set) => set !== "train").sort();
	if (names.length === 0) throw new UserError("SPLIT_NOT_PUBLISHED", {
		message: "no catalogue has a published test set",
		hint: "LSVQ and KonViD-150k are published with one; for other corpora leave --published out"
	});
	return {
		names,
		folds: all.map((sets) => [names.findIndex((name) => sets.includes(name)) + 1])
	};
}
function addUp(sets) {
	const sum = (key) => sets.reduce((total, set) => total + set[key], 0);
	return {
		contents: sum("contents"),
		clips: sum("clips")
	};
}
function measureSizes(contents, { repeats, folds, kind }) {
	const empty = () => ({
		contents: 0,
		clips: 0
	});
	return Array.from({ length: repeats }, (_, index) => {
		const repeat = index + 1;
		const groups = Array.from({ length: folds + 1 }, () => ({
			train: empty(),
			val: empty()
		}));
		for (const { folds: tested, val = [], clips } of contents) {
			const set = groups[tested[index] ?? 0]?.[val.includes(repeat) ? "val" : "train"];
			if (set === void 0) continue;
			set.contents += 1;
			set.clips += clips.length;
		}
		return groups.slice(1).map((tested, fold) => {
			const others = kind === "published" ? groups.slice(0, 1) : groups.filter((group) => group !== tested);
			const test = addUp([tested.train, tested.val]);
			const train = addUp(others.map((group) => group.train));
			const val = addUp(others.map((group) => group.val));
			return {
				repeat,
				fold: fold + 1,
				test_contents: test.contents,
				test_clips: test.clips,
				train_contents: train.contents,
				train_clips: train.clips,
				...val.contents === 0 ? {} : {
					val_contents: val.contents,
					val_clips: val.clips
				}
			};
		});
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
	let config = settleSplitConfig(options);
	const given = paths.map((path) => resolve(path));
	const output = await settleOutput({
		given: options.output,
		option: "--output",
		inputs: given,
		isOurs: (beginning) => /^\{\s*"schema":\s*"konvid-ingest-split-v1"/.test(beginning)
	});
	const { inputs, groups, catalogues } = await readContents(given, options, new ReadMeter(await sumSizes(given), options));
	const found = groups.list();
	let folds;
	if (config.kind === "published") {
		const published = assignPublished(found, catalogues);
		config = {
			...config,
			folds: published.names.length
		};
		folds = published.folds;
	} else folds = assignFolds(found, config);
	const contents = found.map(({ id, clips }, index) => {
		const val = drawValidation(id, config);
		return {
			id,
			folds: folds[index] ?? [],
			...val.length === 0 ? {} : { val },
			clips: [...clips]
		};
	});
	const sizes = measureSizes(contents, config);
	refuseEmptySets(sizes, contents.length);
	const joined = found.reduce((sum, { ids }) => sum + Math.max(0, countNames(ids) - 1), 0);
	const counts = {
		rows: groups.rows,
		clips: groups.clips,
		contents: contents.length,
		joined
	};
	const made = {
		schema: "konvid-ingest-split-v1",
		config,
		inputs,
		counts,
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
export { split as n, readContents as t };
