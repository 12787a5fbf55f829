import { A as readWholeFile, M as UserError } from "./base.mjs";
import { v as MAX_CATALOGUE_BYTES, x as parseCatalogue, y as cataloguePath } from "./contract.mjs";
import { i as isSplit } from "./documents.mjs";
// src/trainer/catalogues.ts
async function readCatalogues(jsonls, given, why) {
	const lines = new Map();
	for (const path of given ?? jsonls.map(cataloguePath)) {
		const file = await readWholeFile(path, MAX_CATALOGUE_BYTES);
		const { text, fault } = file;
		if (text === void 0) {
			if (fault === "ENOENT" && given === void 0 && why === void 0) continue;
			throw new UserError("CATALOGUE_UNREADABLE", {
				message: `${path}: can't be read (${fault}), and ${why ?? "it was named"}`,
				hint: "a catalogue is written by `konvid-ingest ingest`: run it again with the same output, whose rows stay as they are; or name one with --catalogue",
				cause: file.cause
			});
		}
		for (const line of parseLines(path, text)) if (!lines.has(line.src_sha256)) lines.set(line.src_sha256, line);
	}
	return lines;
}
function parseLines(path, text) {
	try {
		const lines = parseCatalogue(text);
		if (lines.length === 0 || lines[0]?.src_sha256 !== void 0) return lines;
	} catch {}
	throw new UserError("CATALOGUE_UNREADABLE", {
		message: `${path}: is not a catalogue: it has no column src_sha256`,
		hint: "name the `.clips.csv` that `konvid-ingest ingest` wrote"
	});
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
export { writeSplit as n, readCatalogues as r, readSplit as t };
