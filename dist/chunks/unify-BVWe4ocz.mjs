import { n as serialiseUnifiedRow, r as isUnifiedRow, t as parseUnifiedLine } from "./unified-row-CbfYGp74.mjs";
import { d as digestHex, m as sumSizes, p as ReadMeter, u as DigestTable } from "./validate-CmRo0hyH.mjs";
import { a as removeDurably, d as lockOutput, l as hasLostOutput, n as chooseInstant } from "./output-CPkopTjv.mjs";
import { M as UNIFIED_ROW_SCHEMA_SHA256, P as UserError, j as UNIFIED_ROW_SCHEMA_ID, y as TOOL_VERSION } from "./base-BCPtbKOG.mjs";
import { i as toUnifiedScore, r as toUnifiedDeviation, t as findNativeScale } from "./native-scale-DXKQhjMZ.mjs";
import { t as NextFile } from "./next-file-DBsuFeGE.mjs";
import { n as readJsonl, t as estimateAllRows } from "./read-jsonl-DIRz-nH6.mjs";
import { Y as NumberList, at as describePath, ot as recordProvenance } from "./ingest-CkxT9Rw9.mjs";
import { n as settleOutput, t as makeFolderOf } from "./whole-output-D1izvb8j.mjs";
const { resolve } = globalThis.process.getBuiltinModule("node:path");
// src/trainer/row-choice.ts
var RowChoice = class {
	#digests;
	#bestRows = new NumberList(Uint32Array);
	#bestDeviations = new NumberList(Float64Array);
	#stays = new NumberList(Uint8Array);
	constructor(expectedRows) {
		this.#digests = new DigestTable(expectedRows);
	}
	add({ digest, stdDev }) {
		const position = this.#stays.length;
		const deviation = stdDev > 0 ? stdDev : Number.POSITIVE_INFINITY;
		const clip = this.#digests.add(digest);
		const best = this.#bestDeviations.at(clip);
		const isBetter = best === void 0 || deviation < best;
		this.#stays.push(isBetter ? 1 : 0);
		if (!isBetter) return;
		const loser = this.#bestRows.at(clip);
		if (loser !== void 0) this.#stays.set(loser, 0);
		this.#bestRows.set(clip, position);
		this.#bestDeviations.set(clip, deviation);
	}
	stays(position) {
		return this.#stays.at(position) === 1;
	}
	get size() {
		return this.#digests.size;
	}
};
// src/trainer/unified-manifest.ts
async function describeRun(parts) {
	const { inputs, jsonl, manifestPath } = parts;
	const read = inputs.map(async ({ path, sha256 }, index) => [`jsonl_${index + 1}`, await describePath(path, sha256)]);
	return recordProvenance({
		entrypoint: "konvid-ingest unify",
		argv: [...parts.argv],
		args: {
			jsonl: inputs.map(({ path }) => path),
			output: jsonl.path,
			manifest_out: manifestPath,
			aggregated_at: parts.aggregatedAt
		},
		inputs: Object.fromEntries(await Promise.all(read)),
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
	const none = {
		rows: 0,
		written: 0,
		out_of_range: 0,
		invalid: 0,
		duplicates: 0
	};
	return {
		schema: "konvid-ingest-unified-manifest-v1",
		config: {
			scale: "0-100",
			aggregated_at_utc: parts.aggregatedAt
		},
		counts: { ...tally.counts },
		inputs: inputs.map(({ path, sizeBytes, sha256 }, index) => ({
			path,
			size_bytes: sizeBytes,
			sha256,
			...tally.inputs[index] ?? none
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
// src/trainer/unify-place.ts
function beginsWithUnifiedRow(beginning) {
	const [line = ""] = beginning.split("\n", 1);
	return parseUnifiedLine(Buffer.from(line)).row !== void 0;
}
function isUnifiedManifest(beginning) {
	return /^\{\s*"schema":\s*"konvid-ingest-unified-manifest-v1"/.test(beginning);
}
async function settleUnifyPlace(inputs, { output: given, manifestOut }) {
	const output = await settleOutput({
		given,
		option: "--output",
		inputs,
		isOurs: beginsWithUnifiedRow
	});
	const manifestPath = await settleOutput({
		given: manifestOut ?? `${output.replace(/\.jsonl$/, "")}.manifest.json`,
		option: "--manifest-out",
		inputs,
		isOurs: isUnifiedManifest
	});
	if (output !== manifestPath) return {
		output,
		manifestPath
	};
	throw new UserError("OPTION_INVALID", { message: `--manifest-out ${manifestPath}: is the JSONL itself` });
}
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
	#byPath = [];
	#corpora = new Map();
	get inputs() {
		return this.#byPath;
	}
	get corpora() {
		return [...this.#corpora.values()];
	}
	#add(input, counter) {
		let counts = this.#byPath[input];
		if (counts === void 0) {
			counts = startCounts();
			this.#byPath[input] = counts;
		}
		counts[counter] += 1;
		this.counts[counter] += 1;
	}
	startInput(input) {
		this.#byPath[input] ??= startCounts();
	}
	addRow(input) {
		this.#add(input, "rows");
	}
	addFault(input, { path, line }, violations) {
		const isRange = isOutOfRange(violations);
		this.#add(input, "rows");
		this.#add(input, isRange ? "out_of_range" : "invalid");
		const list = isRange ? this.outOfRange : this.invalid;
		list.count += 1;
		const [first] = violations;
		if (first === void 0 || list.items.length >= 1e3) return;
		const { code, pointer, found } = first;
		list.items.push({
			path,
			line,
			code,
			pointer,
			found
		});
	}
	addDuplicate(input, { path, line }, digest) {
		this.#add(input, "duplicates");
		this.duplicates.count += 1;
		if (this.duplicates.items.length >= 1e3) return;
		this.duplicates.items.push({
			path,
			line,
			src_sha256: digestHex(digest)
		});
	}
	addWritten(input, row) {
		this.#add(input, "written");
		const corpus = this.#corpora.get(row.corpus);
		if (corpus !== void 0) corpus.written += 1;
		else {
			const { corpus: label } = row;
			this.#corpora.set(label, {
				corpus: label,
				mos_native_scale: findNativeScale(row),
				written: 1
			});
		}
	}
};
// src/trainer/unify.ts
function toUnifiedRow(row, aggregatedAt) {
	const scale = findNativeScale(row);
	return {
		src: row.src,
		src_sha256: row.src_sha256,
		src_size_bytes: row.src_size_bytes,
		width: row.width,
		height: row.height,
		framerate: row.framerate,
		duration_s: row.duration_s,
		pix_fmt: row.pix_fmt,
		encoder_upstream: row.encoder_upstream,
		mos: toUnifiedScore(row.mos, scale),
		mos_std_dev: row.mos_std_dev,
		n_ratings: row.n_ratings,
		corpus: row.corpus,
		corpus_version: row.corpus_version,
		ingested_at_utc: row.ingested_at_utc,
		mos_native: row.mos,
		mos_native_scale: scale,
		corpus_source: row.corpus,
		aggregated_at_utc: aggregatedAt
	};
}
async function chooseRows(paths, reading) {
	const choice = new RowChoice(await estimateAllRows(paths));
	const tally = new UnifyTally();
	const inputs = [];
	for (const [input, path] of paths.entries()) {
		tally.startInput(input);
		const { sizeBytes, sha256 } = await readJsonl(path, {
			visitRow({ row, digest }) {
				tally.addRow(input);
				choice.add({
					digest,
					stdDev: toUnifiedDeviation(row.mos_std_dev, findNativeScale(row))
				});
			},
			visitFault({ number: line }, violations) {
				tally.addFault(input, {
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
		choice,
		tally,
		inputs
	};
}
function refuseEmpty({ choice, tally }) {
	if (choice.size > 0) return;
	const { rows, out_of_range, invalid } = tally.counts;
	throw new UserError("UNIFIED_EMPTY", {
		message: `no row is left of ${rows}: ${out_of_range} out of range, ${invalid} invalid`,
		hint: "run `konvid-ingest validate` on the files: it names every fault"
	}, rows === 0 ? 2 : 1);
}
function writeRow(row) {
	if (!isUnifiedRow(row)) throw new Error(`not a unified row: ${JSON.stringify(row)}`);
	return `${serialiseUnifiedRow(row)}\n`;
}
async function writeRows({ choice, tally, inputs }, { next, aggregatedAt, reading }) {
	let position = 0;
	for (const [input, { path, sha256 }] of inputs.entries()) {
		if ((await readJsonl(path, {
			visitRow({ row, digest, number: line }) {
				if (choice.stays(position)) {
					next.write(writeRow(toUnifiedRow(row, aggregatedAt)));
					tally.addWritten(input, row);
				} else tally.addDuplicate(input, {
					path,
					line
				}, digest);
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
async function writeBoth(chosen, { place, aggregatedAt, argv, signal, onBytes }) {
	const { output, manifestPath } = place;
	const files = [];
	try {
		const next = await NextFile.open(output);
		files.push(next);
		const { sizeBytes, sha256 } = await writeRows(chosen, {
			next,
			aggregatedAt,
			reading: {
				signal,
				onBytes
			}
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
			argv
		});
		const nextManifest = await NextFile.open(manifestPath);
		files.push(nextManifest);
		nextManifest.write(`${JSON.stringify(manifest, null, 2)}\n`);
		await nextManifest.finish();
		signal.throwIfAborted();
		await removeDurably(manifestPath);
		await next.replace();
		await nextManifest.replace();
		return {
			output,
			manifestPath,
			manifest
		};
	} finally {
		for (const file of files) await file.discard({ isLost: hasLostOutput(signal) });
	}
}
async function unify(paths, options) {
	const aggregatedAt = chooseInstant(options.aggregatedAt, {
		option: "--aggregated-at",
		environment: process.env,
		now: new Date()
	});
	const given = paths.map((path) => resolve(path));
	const { output, manifestPath } = await settleUnifyPlace(given, {
		output: options.output,
		manifestOut: options.manifestOut
	});
	const meter = new ReadMeter(2 * await sumSizes(given), options);
	const chosen = await chooseRows(given, meter);
	refuseEmpty(chosen);
	for (const path of [output, manifestPath]) await makeFolderOf(path);
	const lock = await lockOutput(output, { breakLock: options.breakLock === true });
	try {
		const signal = AbortSignal.any([lock.lost, ...options.signal === void 0 ? [] : [options.signal]]);
		return await writeBoth(chosen, {
			place: {
				output,
				manifestPath
			},
			aggregatedAt,
			argv: options.argv ?? [],
			signal,
			onBytes: meter.onBytes
		});
	} finally {
		await lock.release();
	}
}
export { unify as n, toUnifiedRow as t };
