import { D as UNIFIED_ROW_SCHEMA_ID, O as UNIFIED_ROW_SCHEMA_SHA256, _ as recordProvenance, a as readRows, c as explainFailedRead, g as describePath, k as isUnifiedRow, l as openJsonl, n as ReadMeter, o as parseLine, r as sumSizes, w as CORPUS_ROW_KEYS, x as validateUnifiedRow, y as serialiseUnifiedRow } from "./contract.mjs";
import { A as closeSettled, E as removeDurably, M as UserError, S as explainUnwritable, a as writeLocked, c as chooseInstant, i as settleOutput, p as TOOL_VERSION, w as makeFolder } from "./base.mjs";
import { a as toUnifiedDeviation, i as findNativeScale, o as toUnifiedScore } from "./report.mjs";
import { D as recordSettings } from "./ingest.mjs";
import { dirname, resolve } from "node:path";
// src/trainer/unified-manifest.ts
async function describeRun(parts) {
	const { inputs, jsonl, manifestPath } = parts;
	const described = inputs.map(async ({ path, sha256 }, index) => [`jsonl_${index + 1}`, await describePath(path, sha256)]);
	return recordProvenance({
		entrypoint: "konvid-ingest unify",
		argv: [...parts.options.argv ?? []],
		args: recordSettings("unify", parts.options, {
			jsonl: inputs.map(({ path }) => path),
			output: jsonl.path,
			manifest_out: manifestPath,
			aggregated_at: parts.aggregatedAt
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
async function composeUnifiedManifest(parts) {
	const { inputs, tally, jsonl } = parts;
	return {
		schema: "konvid-ingest-unified-manifest-v1",
		config: {
			scale: "0-100",
			aggregated_at_utc: parts.aggregatedAt
		},
		counts: tally.counts,
		inputs: inputs.map(({ path, sizeBytes, sha256 }, index) => ({
			path,
			size_bytes: sizeBytes,
			sha256,
			...tally.countsByInput[index]
		})),
		corpora: tally.corpora,
		out_of_range: tally.outOfRange,
		invalid: tally.invalid,
		duplicates: tally.duplicates,
		jsonl,
		contract: {
			row_schema: UNIFIED_ROW_SCHEMA_ID,
			row_schema_sha256: UNIFIED_ROW_SCHEMA_SHA256
		},
		tool: {
			name: "konvid-ingest",
			version: TOOL_VERSION,
			node: process.version
		},
		run_provenance: await describeRun(parts)
	};
}
// src/trainer/unify-tally.ts
const MAX_LISTED_LINES = 1e3;
function isOutOfRange(violations) {
	return violations.every(({ code, pointer }) => code === "FIELD_RANGE" && pointer === "/mos");
}
function startCounts() {
	return {
		rows: 0,
		written: 0,
		out_of_range: 0,
		invalid: 0,
		duplicates: 0
	};
}
var UnifyTally = class {
	counts = startCounts();
	countsByInput;
	outOfRange = {
		count: 0,
		items: []
	};
	invalid = {
		count: 0,
		items: []
	};
	duplicates = {
		count: 0,
		items: []
	};
	#corpora = new Map();
	constructor(inputs) {
		this.countsByInput = Array.from({ length: inputs }, startCounts);
	}
	get corpora() {
		return [...this.#corpora.values()];
	}
	addRow(input) {
		this.#count(input, "rows");
	}
	addFault({ input, path, line }, violations) {
		const isRange = isOutOfRange(violations);
		this.#count(input, "rows");
		this.#count(input, isRange ? "out_of_range" : "invalid");
		const list = isRange ? this.outOfRange : this.invalid;
		list.count += 1;
		const [first] = violations;
		if (first === void 0 || list.items.length >= MAX_LISTED_LINES) return;
		const { code, pointer, found } = first;
		list.items.push({
			path,
			line,
			code,
			pointer,
			found
		});
	}
	addDuplicate({ input, path, line }, sha256) {
		this.#count(input, "duplicates");
		this.duplicates.count += 1;
		if (this.duplicates.items.length < MAX_LISTED_LINES) this.duplicates.items.push({
			path,
			line,
			src_sha256: sha256
		});
	}
	addWritten(input, { corpus }) {
		this.#count(input, "written");
		const known = this.#corpora.get(corpus);
		if (known !== void 0) known.written += 1;
		else this.#corpora.set(corpus, {
			corpus,
			mos_native_scale: findNativeScale({ corpus }),
			written: 1
		});
	}
	#count(input, counter) {
		this.counts[counter] += 1;
		const counts = this.countsByInput[input];
		if (counts !== void 0) counts[counter] += 1;
	}
};
// src/trainer/unify.ts
function toUnifiedRow(row, aggregatedAt) {
	const scale = findNativeScale(row);
	return {
		...Object.fromEntries(CORPUS_ROW_KEYS.map((key) => [key, row[key]])),
		mos: toUnifiedScore(row.mos, scale),
		mos_native: row.mos,
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
	if (output !== manifestPath) return {
		output,
		manifestPath
	};
	throw new UserError("OPTION_INVALID", { message: `--manifest-out ${manifestPath}: is the JSONL itself` });
}
async function readInput(path, visitor, reading) {
	const file = await openJsonl(path);
	try {
		return await readRows(file, visitor, reading);
	} catch (error) {
		throw explainFailedRead(error, path);
	} finally {
		await closeSettled(file);
	}
}
async function chooseRows(paths, reading) {
	const keptRows = new Map();
	const tally = new UnifyTally(paths.length);
	const inputs = [];
	let position = 0;
	for (const [input, path] of paths.entries()) {
		const { sizeBytes, sha256 } = await readInput(path, {
			visitRow({ row }) {
				tally.addRow(input);
				const deviation = toUnifiedDeviation(row.mos_std_dev, findNativeScale(row)) || Number.POSITIVE_INFINITY;
				const kept = keptRows.get(row.src_sha256);
				if (kept === void 0 || deviation < kept.deviation) keptRows.set(row.src_sha256, {
					position,
					deviation
				});
				position += 1;
			},
			visitFault({ number: line }, violations) {
				tally.addFault({
					input,
					path,
					line
				}, violations);
			}
		}, reading);
		inputs.push({
			path,
			sizeBytes,
			sha256
		});
	}
	return {
		inputs,
		tally,
		keptRows
	};
}
function refuseEmpty({ keptRows, tally }) {
	if (keptRows.size > 0) return;
	const { rows, out_of_range, invalid } = tally.counts;
	throw new UserError("UNIFIED_EMPTY", {
		message: `no row is left of ${rows}: ${out_of_range} out of range, ${invalid} invalid`,
		hint: "run `konvid-ingest validate` on the files: it lists every fault"
	}, rows === 0 ? 2 : 1);
}
function formatRow(row) {
	if (!isUnifiedRow(row)) throw new Error(`not a unified row: ${JSON.stringify(row)}`);
	return `${serialiseUnifiedRow(row)}\n`;
}
async function writeRows({ inputs, tally, keptRows }, { next, aggregatedAt, reading }) {
	let position = 0;
	for (const [input, { path, sha256 }] of inputs.entries()) {
		if ((await readInput(path, {
			visitRow({ row, number: line }) {
				if (keptRows.get(row.src_sha256)?.position === position) {
					next.write(formatRow(toUnifiedRow(row, aggregatedAt)));
					tally.addWritten(input, row);
				} else tally.addDuplicate({
					input,
					path,
					line
				}, row.src_sha256);
				position += 1;
			},
			visitFault: () => void 0
		}, reading)).sha256 === sha256) continue;
		throw new UserError("JSONL_CHANGED", {
			message: `${path}: was changed while it was read`,
			hint: "let whatever writes it finish, then run again"
		}, 3);
	}
	return next.finish();
}
async function unify(paths, options) {
	const aggregatedAt = chooseInstant(options.aggregatedAt, {
		option: "--aggregated-at",
		environment: process.env,
		now: new Date()
	});
	const given = paths.map((path) => resolve(path));
	const place = await settlePlace(given, options);
	const { output, manifestPath } = place;
	const meter = new ReadMeter(2 * await sumSizes(given), options);
	const chosen = await chooseRows(given, meter);
	refuseEmpty(chosen);
	await makeFolder(dirname(manifestPath)).catch((error) => {
		throw explainUnwritable(error, manifestPath);
	});
	const { breakLock = false } = options;
	return writeLocked(output, { breakLock }, async (open) => {
		const next = await open(output);
		const reading = {
			signal: options.signal,
			onBytes: meter.onBytes
		};
		const { sizeBytes, sha256 } = await writeRows(chosen, {
			next,
			aggregatedAt,
			reading
		});
		const { inputs, tally } = chosen;
		const manifest = await composeUnifiedManifest({
			inputs,
			tally,
			jsonl: {
				path: output,
				rows: tally.counts.written,
				size_bytes: sizeBytes,
				sha256
			},
			aggregatedAt,
			manifestPath,
			options
		});
		const nextManifest = await open(manifestPath);
		nextManifest.write(`${JSON.stringify(manifest, null, 2)}\n`);
		await nextManifest.finish();
		options.signal?.throwIfAborted();
		await removeDurably(manifestPath);
		await next.replace();
		await nextManifest.replace();
		return {
			...place,
			manifest
		};
	});
}
export { unify as t };
