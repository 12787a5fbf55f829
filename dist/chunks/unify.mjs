import { A as serialiseUnifiedRow, D as describePath, M as validateUnifiedRow, O as recordProvenance, R as UNIFIED_ROW_SCHEMA_ID, c as readRows, f as withJsonl, l as parseLine, n as ReadMeter, r as sumSizes, z as UNIFIED_ROW_SCHEMA_SHA256 } from "./contract.mjs";
import { i as toUnifiedScore, r as toUnifiedDeviation, t as findNativeScale } from "./labels.mjs";
import { M as UserError, P as explainUnwritable, i as writeLocked, n as refuseSharedPaths, o as TOOL_VERSION, r as settleOutput, s as chooseInstant, x as removeDurably, y as makeFolder } from "./base.mjs";
import { M as recordSettings } from "./ingest.mjs";
import { dirname, resolve } from "node:path";
// src/trainer/unified-manifest.ts
function sumCounts(inputs) {
	const sum = (key) => inputs.reduce((total, input) => total + input[key], 0);
	return {
		rows: sum("rows"),
		written: sum("written"),
		out_of_range: sum("out_of_range"),
		invalid: sum("invalid"),
		duplicates: sum("duplicates")
	};
}
async function describeRun(inputs, { jsonl, aggregatedAt, manifestPath, options }) {
	const described = inputs.map(async ({ path, sha256 }, index) => [`jsonl_${index + 1}`, await describePath(path, sha256)]);
	return recordProvenance({
		entrypoint: "konvid-ingest unify",
		argv: [...options.argv ?? []],
		args: recordSettings("unify", options, {
			jsonl: inputs.map(({ path }) => path),
			output: jsonl.path,
			manifest_out: manifestPath,
			aggregated_at: aggregatedAt
		}),
		inputs: Object.fromEntries(await Promise.all(described)),
		outputs: {
			jsonl: {
				path: jsonl.path,
				exists: true,
				kind: "file",
				sha256: jsonl.sha256
			},
			manifest: {
				path: manifestPath,
				exists: true,
				kind: "file"
			}
		}
	});
}
async function composeUnifiedManifest(found, unified) {
	const { inputs, outOfRange, invalid, duplicates, corpora } = found;
	const counts = sumCounts(inputs);
	return {
		schema: "konvid-ingest-unified-manifest-v1",
		config: {
			scale: "0-100",
			aggregated_at_utc: unified.aggregatedAt
		},
		counts,
		inputs: [...inputs],
		corpora: [...corpora.values()],
		out_of_range: {
			count: counts.out_of_range,
			items: outOfRange
		},
		invalid: {
			count: counts.invalid,
			items: invalid
		},
		duplicates: {
			count: counts.duplicates,
			items: duplicates
		},
		jsonl: unified.jsonl,
		contract: {
			row_schema: UNIFIED_ROW_SCHEMA_ID,
			row_schema_sha256: UNIFIED_ROW_SCHEMA_SHA256
		},
		tool: {
			name: "konvid-ingest",
			version: TOOL_VERSION,
			node: process.version
		},
		run_provenance: await describeRun(inputs, unified)
	};
}
// src/trainer/unify.ts
const MAX_LISTED_LINES = 1e3;
function toUnifiedRow(row, aggregatedAt) {
	const scale = findNativeScale(row);
	return {
		...row,
		mos: toUnifiedScore(row.mos, scale),
		mos_std_dev: toUnifiedDeviation(row.mos_std_dev, scale),
		mos_native: row.mos,
		mos_std_dev_native: row.mos_std_dev,
		mos_native_scale: scale,
		corpus_source: row.corpus,
		aggregated_at_utc: aggregatedAt
	};
}
async function settlePlace(inputs, options) {
	const output = await settleOutput({
		given: options.output,
		option: "--output",
		inputs,
		isOurs: (beginning) => parseLine(Buffer.from(beginning.split("\n", 1)[0] ?? ""), validateUnifiedRow).row !== void 0
	});
	const manifestPath = await settleOutput({
		given: options.manifestOut ?? `${output.replace(/\.jsonl$/, "")}.manifest.json`,
		option: "--manifest-out",
		inputs,
		isOurs: (beginning) => /^\{\s*"schema":\s*"konvid-ingest-unified-manifest-v1"/.test(beginning)
	});
	refuseSharedPaths(output, [["--manifest-out", manifestPath]]);
	return {
		output,
		manifestPath
	};
}
function addListed(list, item) {
	if (list.length < MAX_LISTED_LINES) list.push(item);
}
function isOutOfRange(violations) {
	return violations.every(({ code, pointer }) => code === "FIELD_RANGE" && pointer === "/mos");
}
async function chooseRows(paths, reading) {
	const inputs = [];
	const keptRows = new Map();
	const [outOfRange, invalid] = [[], []];
	for (const [input, path] of paths.entries()) {
		const counts = {
			rows: 0,
			written: 0,
			out_of_range: 0,
			invalid: 0,
			duplicates: 0
		};
		const visitor = {
			visitRow({ row, number: line }) {
				counts.rows += 1;
				const deviation = toUnifiedDeviation(row.mos_std_dev, findNativeScale(row)) || Number.POSITIVE_INFINITY;
				const kept = keptRows.get(row.src_sha256);
				if (kept === void 0 || deviation < kept.deviation) keptRows.set(row.src_sha256, {
					input,
					line,
					deviation
				});
			},
			visitFault({ number: line }, violations) {
				const isRange = isOutOfRange(violations);
				counts.rows += 1;
				counts[isRange ? "out_of_range" : "invalid"] += 1;
				const [{ code, pointer, found } = {
					code: "",
					pointer: "",
					found: ""
				}] = violations;
				addListed(isRange ? outOfRange : invalid, {
					path,
					line,
					code,
					pointer,
					found
				});
			}
		};
		const { sizeBytes, sha256 } = await withJsonl(path, (file) => readRows(file, visitor, reading));
		inputs.push({
			path,
			size_bytes: sizeBytes,
			sha256,
			...counts
		});
	}
	return {
		inputs,
		keptRows,
		outOfRange,
		invalid,
		duplicates: [],
		corpora: new Map()
	};
}
function refuseEmpty({ keptRows, inputs }) {
	if (keptRows.size > 0) return;
	const { rows, out_of_range, invalid } = sumCounts(inputs);
	throw new UserError("UNIFIED_EMPTY", {
		message: `no row is left of ${rows}: ${out_of_range} out of range, ${invalid} invalid`,
		hint: "run `konvid-ingest validate` on the files: it lists every fault"
	}, rows === 0 ? 2 : 1);
}
async function writeRows({ inputs, keptRows, duplicates, corpora }, write, reading) {
	for (const [index, input] of inputs.entries()) {
		const { path } = input;
		const visitor = {
			visitRow({ row, number: line }) {
				const { src_sha256, corpus } = row;
				const kept = keptRows.get(src_sha256);
				if (kept?.line !== line || kept.input !== index) {
					input.duplicates += 1;
					addListed(duplicates, {
						path,
						line,
						src_sha256
					});
					return;
				}
				write(row);
				input.written += 1;
				const known = corpora.get(corpus);
				if (known !== void 0) known.written += 1;
				else corpora.set(corpus, {
					corpus,
					mos_native_scale: findNativeScale(row),
					written: 1
				});
			},
			visitFault: () => void 0
		};
		const { sha256 } = await withJsonl(path, (file) => readRows(file, visitor, reading));
		if (sha256 === input.sha256) continue;
		throw new UserError("JSONL_CHANGED", {
			message: `${path}: was changed while it was read`,
			hint: "let whatever writes it finish, then run again"
		}, 3);
	}
}
async function unify(paths, options) {
	const { breakLock, signal } = options;
	const instant = {
		option: "--aggregated-at",
		environment: process.env,
		now: new Date()
	};
	const aggregatedAt = chooseInstant(options.aggregatedAt, instant);
	const given = paths.map((path) => resolve(path));
	const { output, manifestPath } = await settlePlace(given, options);
	const meter = new ReadMeter(2 * await sumSizes(given), options);
	const found = await chooseRows(given, meter);
	refuseEmpty(found);
	await makeFolder(dirname(manifestPath)).catch((error) => {
		throw explainUnwritable(error, manifestPath);
	});
	return writeLocked(output, { breakLock }, async (open) => {
		const next = await open(output);
		await writeRows(found, (row) => next.write(`${serialiseUnifiedRow(toUnifiedRow(row, aggregatedAt))}\n`), meter);
		const { sizeBytes, sha256 } = await next.finish();
		const jsonl = {
			path: output,
			rows: found.keptRows.size,
			size_bytes: sizeBytes,
			sha256
		};
		const manifest = await composeUnifiedManifest(found, {
			jsonl,
			aggregatedAt,
			manifestPath,
			options
		});
		const nextManifest = await open(manifestPath);
		nextManifest.write(`${JSON.stringify(manifest, null, 2)}\n`);
		await nextManifest.finish();
		signal?.throwIfAborted();
		await removeDurably(manifestPath);
		await next.replace();
		await nextManifest.replace();
		return {
			output,
			manifestPath,
			manifest
		};
	});
}
export { unify as t };
