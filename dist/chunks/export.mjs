import { F as CORPUS_ROW_KEYS, S as stringify, n as ReadMeter, r as sumSizes, s as readEveryRow } from "./contract.mjs";
import { T as findContentId } from "./labels.mjs";
import { C as writeDurably, D as hashFile, M as UserError, N as explainFailedWrite, o as TOOL_VERSION, r as settleOutput } from "./base.mjs";
import { r as readCatalogues, t as readSplit } from "./split-file.mjs";
import { t as Features } from "./features.mjs";
import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
// src/trainer/export.ts
const COLUMNS = [
	"path",
	...CORPUS_ROW_KEYS,
	"split",
	"fold",
	"content"
];
const TAKEN = [
	...COLUMNS,
	"mos_native",
	"mos_std_dev_native",
	"mos_native_scale",
	"corpus_source"
];
const WHOLE = new Set([
	"width",
	"height",
	"n_ratings",
	"fold"
]);
const REAL = new Set([
	"framerate",
	"duration_s",
	"mos",
	"mos_std_dev"
]);
function setOf({ folds, val = [] }, { kind }, repeat, fold) {
	const tested = folds[repeat - 1] ?? 0;
	if (tested === fold) return "test";
	if (kind === "published" && tested > 0) return null;
	return val.includes(repeat) ? "val" : "train";
}
async function readAssignment({ split: path, repeat = 1, fold = 1 }) {
	if (path === void 0) return void 0;
	const split = await readSplit(path);
	const { repeats, folds } = split.config;
	if (repeat > repeats || fold > folds) throw new UserError("OPTION_INVALID", { message: `--repeat ${repeat} --fold ${fold}: ${path} has ${repeats} repeats of ${folds} folds` });
	return {
		split,
		repeat,
		fold,
		byClip: new Map(split.contents.flatMap((content) => content.clips.map((clip) => [clip, content])))
	};
}
function exportRow(row, { catalogues, assignment, features }) {
	const { src_sha256, src, corpus, mos_std_dev, n_ratings } = row;
	const line = catalogues.get(src_sha256);
	const content = assignment?.byClip.get(src_sha256);
	if (assignment !== void 0 && content === void 0) throw new UserError("SPLIT_CLIP_NEW", {
		message: `${src}: the split file doesn't have this clip`,
		hint: "make the split anew from these files; `konvid-ingest split --check` lists all such clips"
	});
	const placed = assignment !== void 0 && content !== void 0;
	return {
		...row,
		path: line?.path || null,
		mos_std_dev: mos_std_dev === 0 ? null : mos_std_dev,
		n_ratings: n_ratings === 0 ? null : n_ratings,
		split: placed ? setOf(content, assignment.split.config, assignment.repeat, assignment.fold) : null,
		fold: placed ? content.folds[assignment.repeat - 1] ?? 0 : null,
		content: content?.id ?? (line?.content || findContentId({
			corpus,
			src
		}) || null),
		features: features.of(row)
	};
}
function flatten({ features, ...row }) {
	const known = Object.fromEntries(COLUMNS.map((name) => [name, row[name]]));
	const more = Object.entries(row).filter(([name]) => !COLUMNS.some((column) => column === name));
	return {
		...known,
		...Object.fromEntries(more),
		...features
	};
}
function columnsOf(rows) {
	return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}
function formatCsv(rows) {
	const flat = rows.map(flatten);
	return stringify(flat, {
		header: true,
		columns: [...columnsOf(flat)],
		cast: { boolean: String }
	});
}
function typeOf(name, values) {
	if (WHOLE.has(name)) return "INT32";
	if (REAL.has(name)) return "DOUBLE";
	if (name === "src_size_bytes") return "INT64";
	const known = values.filter((value) => value !== null);
	if (known.length > 0 && known.every((value) => typeof value === "number" || typeof value === "bigint")) return "DOUBLE";
	return known.length > 0 && known.every((value) => typeof value === "boolean") ? "BOOLEAN" : "STRING";
}
async function formatParquet(rows) {
	const { parquetWriteBuffer } = await import("./node3.mjs");
	const flat = rows.map(flatten);
	const columnData = columnsOf(flat).map((name) => {
		const values = flat.map((row) => row[name] ?? null);
		const type = typeOf(name, values);
		const convert = {
			INT64: (value) => BigInt(value),
			DOUBLE: Number,
			INT32: Number,
			BOOLEAN: Boolean,
			STRING: String
		}[type];
		return {
			name,
			type,
			data: values.map((value) => value === null ? null : convert(value))
		};
	});
	return Buffer.from(parquetWriteBuffer({ columnData }));
}
function formatJsonl(rows) {
	const line = (row) => JSON.stringify(flatten(row), (_, value) => typeof value === "bigint" ? Number(value) : value);
	return rows.map((row) => `${line(row)}\n`).join("");
}
function formatLabels(rows) {
	return rows.map(({ path, duration_s, framerate, mos }) => `${path}, ${duration_s}, ${framerate}, ${mos}\n`).join("");
}
function refuseUnwritable(rows) {
	const withComma = rows.filter(({ path }) => path?.includes(",") === true);
	const withoutPath = rows.filter(({ path }) => path === null);
	const [first] = [...withComma, ...withoutPath];
	if (first === void 0) return;
	const [count, what] = withComma.length > 0 ? [withComma.length, `paths have a comma, at which these label files are split, such as ${first.path}`] : [withoutPath.length, `rows have no clip in the catalogue, such as ${first.src}`];
	throw new UserError("EXPORT_IMPOSSIBLE", {
		message: `${count} ${what}`,
		hint: withComma.length > 0 ? "export to csv or parquet" : "run the ingestion again where the clips are"
	});
}
async function formatFiles(to, output, rows) {
	if (to === "csv") return [{
		path: output,
		rows: rows.length,
		bytes: formatCsv(rows)
	}];
	if (to === "jsonl") return [{
		path: output,
		rows: rows.length,
		bytes: formatJsonl(rows)
	}];
	if (to === "parquet") return [{
		path: output,
		rows: rows.length,
		bytes: await formatParquet(rows)
	}];
	refuseUnwritable(rows);
	return (rows.every(({ split }) => split === null) ? [null] : [
		"train",
		"val",
		"test"
	]).map((set) => {
		const members = rows.filter(({ split }) => split === set);
		return {
			path: join(output, set === null ? "labels.txt" : `labels_${set}.txt`),
			rows: members.length,
			bytes: formatLabels(members)
		};
	});
}
const MANIFEST = /^\{\s*"schema":\s*"konvid-ingest-export-manifest-v1"/;
async function exportRows(paths, options) {
	const { to, catalogue, features: tables = [] } = options;
	const jsonls = paths.map((path) => resolve(path));
	const output = resolve(options.output);
	const manifestPath = `${output}.export.json`;
	await settleOutput({
		given: manifestPath,
		option: "--output",
		inputs: jsonls,
		isOurs: (beginning) => MANIFEST.test(beginning)
	});
	const assignment = await readAssignment(options);
	const sources = {
		catalogues: await readCatalogues(jsonls, catalogue, to === "fast-vqa" ? "fast-vqa needs the paths of clips" : void 0),
		assignment,
		features: await Features.read(tables, TAKEN)
	};
	const meter = new ReadMeter(await sumSizes(jsonls), options);
	const rows = [];
	const inputs = [];
	for (const path of jsonls) inputs.push(describeInput(path, await readEveryRow(path, (row) => rows.push(exportRow(row, sources)), meter)));
	const files = await formatFiles(to, output, rows);
	const digest = async (path) => ({
		path: resolve(path),
		sha256: await hashFile(path)
	});
	try {
		await mkdir(to === "fast-vqa" ? output : dirname(output), { recursive: true });
		for (const { path, bytes } of files) await writeDurably(path, bytes);
		const manifest = {
			schema: "konvid-ingest-export-manifest-v1",
			is_corpus: false,
			format: to,
			tool: {
				name: "konvid-ingest",
				version: TOOL_VERSION
			},
			inputs,
			split: assignment === void 0 ? null : {
				...await digest(options.split ?? ""),
				repeat: assignment.repeat,
				fold: assignment.fold
			},
			features: await Promise.all(tables.map(digest)),
			outputs: await Promise.all(files.map(async ({ path, rows: count }) => ({
				...await digest(path),
				rows: count
			})))
		};
		await writeDurably(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
		return {
			manifestPath,
			manifest
		};
	} catch (error) {
		throw explainFailedWrite(error, output, "an earlier export may be incomplete");
	}
}
function describeInput(path, { lines, sha256 }) {
	return {
		path,
		rows: lines,
		sha256
	};
}
export { exportRows as t };
