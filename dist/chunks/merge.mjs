import { E as ROW_SCHEMA_SHA256, _ as recordProvenance, a as readRows, d as readIngestManifest, g as describePath, h as readLines, n as ReadMeter } from "./contract.mjs";
import { A as closeSettled, E as removeDurably, M as UserError, O as writeDurably, P as systemErrorCode, S as explainUnwritable, a as writeLocked, o as hasBytes, p as TOOL_VERSION, w as makeFolder, x as explainFailedWrite, y as isHeld } from "./base.mjs";
import { C as shardFileKind, D as recordSettings, E as claimsPath, S as labelRangeOf, T as CLAIMS_HEADING, a as ScoreLedger, d as THRESHOLD_OPTIONS, f as findFailures, g as MAX_LISTED_ITEMS, o as describeConflict, p as parseThreshold, v as manifestBeside, w as mergeAnswers, y as refuseForeignManifest } from "./ingest.mjs";
import { constants } from "node:fs";
import { lstat, open as open$1, readdir, realpath, rm, rmdir, stat as stat$1 } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
// src/merge/merge-refusal.ts
var MergeRefusal = class extends UserError {
	faults;
	constructor(faults) {
		const [first] = faults;
		const rest = faults.length > 1 ? `; and ${faults.length - 1} more` : "";
		super("MERGE_REFUSED", {
			message: `these shards can't be merged: ${first?.message}${rest}`,
			hint: "correct what is listed, and merge again; nothing was written"
		});
		this.faults = faults;
	}
};
function shardFault(code, message, hint = null) {
	return {
		code,
		message,
		hint
	};
}
// src/merge/compare-shards.ts
const COMMON = [
	{
		what: "the corpus",
		read: ({ corpus }) => corpus
	},
	{
		what: "the corpus version",
		read: ({ config }) => config.corpus_version
	},
	{
		what: "the number of shards",
		read: ({ shard }) => shard?.count
	},
	{
		what: "the label list",
		read: ({ shard }) => shard?.label_list_sha256
	},
	{
		what: "the limit",
		read: ({ config }) => config.limit
	},
	{
		what: "the schema of rows",
		read: ({ contract }) => contract.row_schema_sha256
	},
	{
		what: "the version of konvid-ingest",
		read: ({ tool }) => tool.version
	},
	{
		what: "the version of ffprobe",
		read: ({ ffprobe }) => ffprobe.version
	}
];
function findUsual(values) {
	return [...Map.groupBy(values, (value) => value)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
function findMismatches(shards) {
	return COMMON.flatMap(({ what, read }) => {
		const values = shards.map(({ manifest }) => JSON.stringify(read(manifest)));
		const usual = findUsual(values);
		return shards.flatMap(({ manifestPath }, place) => {
			if (values[place] === usual) return [];
			return [shardFault("SHARD_MISMATCH", `${manifestPath}: ${what} is ${values[place]}, and ${usual} in the others`, "run this shard again as the others were run, or leave it out")];
		});
	});
}
function describeNumbers(numbers) {
	const runs = [];
	for (const number of numbers) {
		const run = runs.at(-1);
		if (run !== void 0 && run[1] + 1 === number) run[1] = number;
		else runs.push([number, number]);
	}
	return runs.map(([first, last]) => first === last ? `${first}` : `${first} to ${last}`).join(", ");
}
function findMissing(shards) {
	const there = new Set(shards.map(({ shard }) => shard.index));
	const count = shards[0]?.shard.count ?? 0;
	return Array.from({ length: count }, (_, place) => place + 1).filter((number) => !there.has(number));
}
function findDoubled(shards) {
	return [...Map.groupBy(shards, ({ shard }) => shard.index)].flatMap(([index, same]) => {
		if (same.length === 1) return [];
		const paths = same.map(({ manifestPath }) => manifestPath).join(", ");
		return [shardFault("SHARD_DOUBLED", `shard ${index} is there ${same.length} times: ${paths}`, "name one of them")];
	});
}
function findContradictions({ shard, manifest, manifestPath }) {
	const { labels, config, outcomes } = manifest;
	const range = labelRangeOf(shard, Math.min(labels.total, config.limit ?? Number.POSITIVE_INFINITY));
	const inAll = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
	if (shard.index <= shard.count && shard.labels_before === range.start && labels.taken === range.end - range.start && inAll === labels.taken) return [];
	return [shardFault("SHARD_ALTERED", `${manifestPath}: its numbers contradict each other`, "run the shard again")];
}
function compareShards(found, { allowMissing }) {
	const faults = [];
	const shards = [];
	for (const each of found) {
		const { shard } = each.manifest;
		if (shard !== void 0) shards.push({
			...each,
			shard
		});
		else {
			const message = `${each.manifestPath}: is the manifest of a whole output, not of a shard`;
			faults.push(shardFault("SHARD_FOREIGN", message, "name shards alone"));
		}
	}
	shards.sort((a, b) => a.shard.index - b.shard.index);
	faults.push(...findMismatches(shards), ...findDoubled(shards), ...shards.flatMap(findContradictions));
	const foreign = shards.find(({ manifest }) => manifest.contract.row_schema_sha256 !== ROW_SCHEMA_SHA256);
	if (foreign !== void 0 && faults.length === 0) {
		const message = `${foreign.manifestPath}: its rows follow another schema than this version of konvid-ingest`;
		faults.push(shardFault("SHARD_MISMATCH", message, "merge with the version that wrote the shards"));
	}
	const missing = findMissing(shards);
	if (missing.length > 0 && !allowMissing) {
		const message = `missing of ${shards[0]?.shard.count} shards: ${describeNumbers(missing)}`;
		faults.push(shardFault("SHARD_MISSING", message, "name them too, or pass --allow-missing for a partial output"));
	}
	return {
		shards,
		faults
	};
}
// src/merge/compose-merged-manifest.ts
function joinLists(lists) {
	return {
		count: lists.reduce((sum, { count }) => sum + count, 0),
		items: lists.flatMap(({ items }) => items).slice(0, MAX_LISTED_ITEMS)
	};
}
function sumUp(counts, keys) {
	const sum = (key) => counts.reduce((total, each) => total + each[key], 0);
	return Object.fromEntries(keys.map((key) => [key, sum(key)]));
}
function countOutcomes(merged) {
	const { written, dedup, conflict } = sumUp(merged.map(({ counts }) => counts), [
		"written",
		"dedup",
		"conflict"
	]);
	const outcomes = merged.map(({ shard }) => shard.manifest.outcomes);
	const mended = merged.reduce((sum, each) => sum + each.mended.size, 0);
	const untouched = sumUp(outcomes, [
		"broken",
		"missing",
		"rejected",
		"download-failed"
	]);
	return {
		written,
		dedup,
		broken: untouched.broken - mended,
		missing: untouched.missing,
		rejected: untouched.rejected,
		conflict,
		"download-failed": untouched["download-failed"]
	};
}
function joinClips(manifests) {
	const different = [...new Map(manifests.map(({ clips }) => [JSON.stringify(clips), clips])).values()];
	return {
		folders: different.flatMap(({ folders }) => folders),
		total: different.reduce((sum, { total }) => sum + total, 0),
		unlabelled: joinLists(different.map(({ unlabelled }) => unlabelled))
	};
}
function listBroken({ shard, mended }) {
	const { count, items } = shard.manifest.broken;
	return {
		count: count - mended.size,
		items: items.filter(({ file, line }) => !mended.has(`${file}:${line}`))
	};
}
function digestManifest({ manifestPath: path, text }) {
	const bytes = Buffer.from(text);
	return {
		path,
		size_bytes: bytes.length,
		sha256: createHash("sha256").update(bytes).digest("hex")
	};
}
function describeShard({ shard: found, rowsDropped }) {
	const { shard, manifest, jsonlPath } = found;
	return {
		index: shard.index,
		labels_before: shard.labels_before,
		labels: manifest.labels.taken,
		rows_dropped: rowsDropped,
		ingested_at_utc: manifest.config.ingested_at_utc,
		manifest: digestManifest(found),
		jsonl: {
			...manifest.jsonl,
			path: jsonlPath
		},
		tool: manifest.tool,
		ffprobe: manifest.ffprobe,
		run_provenance: manifest.run_provenance
	};
}
const PROBERS = [
	"header",
	"ffprobe",
	"index",
	"checked"
];
function composeMergedManifest(parts) {
	const { merged, missing, conflicts, jsonl, thresholds, provenance } = parts;
	const manifests = merged.map(({ shard }) => shard.manifest);
	const [first] = manifests;
	const block = first?.shard;
	if (first === void 0 || block === void 0) throw new Error(`${jsonl.path}: no shard was merged`);
	const outcomes = countOutcomes(merged);
	const taken = manifests.reduce((sum, { labels }) => sum + labels.taken, 0);
	return {
		schema: first.schema,
		corpus: first.corpus,
		partial: first.config.limit !== null || missing.length > 0,
		config: {
			...first.config,
			thresholds
		},
		stats: {
			written: jsonl.rows,
			skipped_download: outcomes["download-failed"],
			skipped_broken: outcomes.broken,
			dedups: outcomes.dedup,
			attrition_pct: taken === 0 ? 0 : outcomes["download-failed"] / taken,
			missing: outcomes.missing,
			rejected: outcomes.rejected,
			conflicts: outcomes.conflict
		},
		outcomes,
		labels: {
			...first.labels,
			taken
		},
		clips: joinClips(manifests),
		jsonl,
		rejected: joinLists(manifests.map(({ rejected }) => rejected)),
		missing: joinLists(manifests.map((manifest) => manifest.missing)),
		download_failed: joinLists(manifests.map(({ download_failed }) => download_failed)),
		broken: joinLists(merged.map(listBroken)),
		conflicts: {
			count: conflicts.count,
			items: [...conflicts.items]
		},
		contract: first.contract,
		tool: {
			name: "konvid-ingest",
			version: TOOL_VERSION,
			node: process.version
		},
		probers: sumUp(manifests.map(({ probers }) => probers), PROBERS),
		ffprobe: first.ffprobe,
		run_provenance: provenance,
		merged_from: {
			count: block.count,
			missing: [...missing],
			label_list_sha256: block.label_list_sha256,
			shards: merged.map(describeShard)
		}
	};
}
// src/merge/find-shards.ts
const MANIFEST_ENDING = /\.manifest\.json$/;
const RUN_AGAIN$1 = "run the shard again to its end: a finished shard has its manifest beside its JSONL";
var Search = class {
	manifests = new Set();
	faults = [];
	async #real(path) {
		try {
			return await realpath(path);
		} catch (error) {
			if (systemErrorCode(error) === void 0) throw error;
			return;
		}
	}
	async #addJsonl(path) {
		const manifest = await this.#real(manifestBeside(path));
		if (manifest !== void 0) this.manifests.add(manifest);
		else this.faults.push(shardFault("SHARD_UNFINISHED", `${path}: has no manifest`, RUN_AGAIN$1));
	}
	async #addFolder(path, depth) {
		const entries = await readdir(path, { withFileTypes: true });
		let isAny = false;
		for (const entry of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
			const inside = join(path, entry.name);
			const kind = shardFileKind(entry.name);
			if (entry.isDirectory()) {
				if (depth > 0 && await this.#addFolder(inside, depth - 1)) isAny = true;
				continue;
			}
			if (kind === "manifest") this.manifests.add(await this.#real(inside) ?? inside);
			else if (kind === "jsonl") await this.#addJsonl(inside);
			else continue;
			isAny = true;
		}
		return isAny;
	}
	async add(named) {
		const path = resolve(named);
		try {
			if ((await stat$1(path)).isDirectory()) {
				if (await this.#addFolder(path, 1)) return;
				this.faults.push(shardFault("SHARD_NOT_FOUND", `${path}: holds no shard`));
			} else if (MANIFEST_ENDING.test(path)) this.manifests.add(await realpath(path));
			else await this.#addJsonl(path);
		} catch (error) {
			const code = systemErrorCode(error);
			if (code === void 0) throw error;
			const what = code === "ENOENT" ? "does not exist" : `can't be read (${code})`;
			this.faults.push(shardFault("SHARD_NOT_FOUND", `${path}: ${what}`, "name a JSONL, a manifest or a folder"));
		}
	}
};
async function readShard(manifestPath) {
	const jsonlPath = manifestPath.replace(MANIFEST_ENDING, ".jsonl");
	if (isHeld(jsonlPath)) return shardFault("SHARD_UNFINISHED", `${jsonlPath}: a run is writing to it`, "wait for it");
	try {
		return {
			...await readIngestManifest(manifestPath),
			manifestPath,
			jsonlPath
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return shardFault(error.code, error.message, error.hint ?? null);
	}
}
async function findShards(paths) {
	const search = new Search();
	if (paths.length === 0) search.faults.push(shardFault("SHARD_NOT_FOUND", "no shard is named", "name a JSONL, a manifest or a folder"));
	for (const path of paths) await search.add(path);
	const shards = [];
	const faults = [...search.faults];
	for (const path of search.manifests) {
		const found = await readShard(path);
		if ("code" in found) faults.push(found);
		else shards.push(found);
	}
	return {
		shards,
		faults
	};
}
// src/merge/read-claims.ts
function isCount(value) {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}
function isRowClaims({ row, count }) {
	return isCount(row) && isCount(count) && count > 0;
}
const OUTCOMES = [
	"dedup",
	"conflict",
	"broken"
];
function isOtherClaim({ src, src_sha256, outcome, mos, mos_std_dev, n_ratings }) {
	return typeof src === "string" && /^[0-9a-f]{64}$/.test(String(src_sha256)) && OUTCOMES.includes(outcome) && [
		mos,
		mos_std_dev,
		n_ratings
	].every((number) => typeof number === "number");
}
function parseClaim(text) {
	try {
		const value = JSON.parse(text);
		if (typeof value?.file !== "string" || !isCount(value.line)) return void 0;
		return ("count" in value ? isRowClaims(value) : isOtherClaim(value)) ? value : void 0;
	} catch {
		return;
	}
}
async function readClaims(file, { size_bytes, sha256 }, visit, signal) {
	if ((await file.stat()).size !== size_bytes) return false;
	let isSound = true;
	const read = await readLines(file, ({ number, bytes }) => {
		const text = bytes.toString("utf8");
		if (number === 1) isSound = text === JSON.stringify(CLAIMS_HEADING);
		if (number === 1 || !isSound) return;
		const claim = parseClaim(text);
		if (claim === void 0) isSound = false;
		else visit(claim);
	}, { signal });
	return isSound && read.sha256 === sha256;
}
// src/merge/merge-rows.ts
const MAX_FAULTS_LISTED = 3;
const RUN_AGAIN = "fetch its files again, or run the shard again";
const LINE_FEED = Buffer.from("\n");
async function readShardFile(path, read) {
	let file;
	try {
		file = await open$1(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		if (!(await file.stat()).isFile()) return shardFault("SHARD_UNREADABLE", `${path}: is not a regular file`);
		return await read(file);
	} catch (error) {
		const code = systemErrorCode(error);
		if (code === void 0 || !/^E[A-Z]+$/.test(code)) throw error;
		return shardFault("SHARD_UNREADABLE", `${path}: ${code === "ENOENT" ? "is missing" : `can't be read (${code})`}`, RUN_AGAIN);
	} finally {
		await closeSettled(file);
	}
}
function refuseAltered(path) {
	return shardFault("SHARD_ALTERED", `${path}: its manifest has the digest of other bytes`, RUN_AGAIN);
}
var RowMerger = class {
	conflicts = {
		count: 0,
		items: []
	};
	#ledger = new ScoreLedger();
	#output;
	#reading;
	constructor(output, reading) {
		this.#output = output;
		this.#reading = reading;
	}
	get rows() {
		return this.#ledger.size;
	}
	async add(shard) {
		const earlierRows = this.#ledger.size;
		const taken = await readShardFile(shard.jsonlPath, (file) => this.#takeRows(file, shard));
		if ("code" in taken) return taken;
		return readShardFile(claimsPath(shard.jsonlPath), (file) => this.#takeClaims(file, shard, {
			earlierRows,
			taken
		}));
	}
	async #takeRows(file, { jsonlPath, manifest }) {
		const earlierRows = this.#ledger.size;
		const dropped = new Map();
		const faults = [];
		let [count, faultCount] = [0, 0];
		const addFault = (line, what) => {
			faultCount += 1;
			if (faults.length < MAX_FAULTS_LISTED) faults.push(`line ${line}: ${what}`);
		};
		const { sha256 } = await readRows(file, {
			visitRow: ({ number, row, bytes }) => {
				const { src, src_sha256, corpus, corpus_version, mos, mos_std_dev, n_ratings } = row;
				const place = this.#ledger.rowOf(src_sha256);
				const score = {
					mos,
					mos_std_dev,
					n_ratings
				};
				if (corpus !== manifest.corpus) addFault(number, `a row of corpus ${corpus}`);
				else if (corpus_version !== manifest.config.corpus_version) addFault(number, `a row of version ${corpus_version}`);
				else if (place >= earlierRows) addFault(number, "repeats a clip");
				else if (place >= 0) {
					const standing = this.#ledger.claim(src_sha256, score);
					const kept = standing.kind === "conflict" ? standing.kept : void 0;
					dropped.set(count, kept && {
						src,
						src_sha256,
						score,
						kept
					});
				} else {
					this.#ledger.add(src_sha256, score);
					this.#output?.write(bytes);
					this.#output?.write(LINE_FEED);
				}
				count += 1;
			},
			visitFault({ number }, violations) {
				addFault(number, violations.map(({ code, field }) => field ?? code).join(", "));
				count += 1;
			}
		}, this.#reading);
		if (sha256 !== manifest.jsonl.sha256) return refuseAltered(jsonlPath);
		if (faultCount === 0 && count === manifest.jsonl.rows) return {
			count,
			dropped
		};
		const rest = faultCount > faults.length ? `; and ${faultCount - faults.length} more` : "";
		return shardFault("SHARD_ROWS", `${jsonlPath}: has other rows than its shard: ${faultCount === 0 ? `${count} rows, not ${manifest.jsonl.rows}` : `${faults.join("; ")}${rest}`}`, RUN_AGAIN);
	}
	async #takeClaims(file, shard, { earlierRows, taken }) {
		const path = claimsPath(shard.jsonlPath);
		const { outcomes } = shard.manifest;
		const ownCounts = {
			written: 0,
			dedup: 0,
			conflict: 0,
			broken: 0
		};
		const counts = {
			written: 0,
			dedup: 0,
			conflict: 0
		};
		const mended = new Set();
		let isForeign = false;
		const count = (label, conflict) => {
			counts[conflict === void 0 ? "dedup" : "conflict"] += 1;
			if (conflict !== void 0) this.#addConflict(label, conflict);
		};
		const takeRows = ({ file: labels, line, row, count: rows }) => {
			ownCounts.written += rows;
			isForeign ||= row + rows > taken.count;
			for (let at = row; at < Math.min(row + rows, taken.count); at += 1) if (taken.dropped.has(at)) count({
				file: labels,
				line: line + at - row
			}, taken.dropped.get(at));
			else counts.written += 1;
		};
		const takeOther = (claim) => {
			const { src, src_sha256, outcome } = claim;
			ownCounts[outcome] += 1;
			const row = this.#ledger.rowOf(src_sha256);
			if (outcome === "broken" && !(row !== -1 && row < earlierRows)) return;
			if (outcome === "broken") mended.add(`${claim.file}:${claim.line}`);
			isForeign ||= row === -1;
			const standing = this.#ledger.claim(src_sha256, claim);
			count(claim, standing.kind === "conflict" ? {
				src,
				src_sha256,
				score: claim,
				kept: standing.kept
			} : void 0);
		};
		if (!await readClaims(file, shard.shard.claims, (claim) => "count" in claim ? takeRows(claim) : takeOther(claim), this.#reading.signal)) return refuseAltered(path);
		if (!isForeign && ownCounts.written === outcomes.written && ownCounts.dedup === outcomes.dedup && ownCounts.conflict === outcomes.conflict && ownCounts.broken <= outcomes.broken) return {
			shard,
			rowsDropped: taken.dropped.size,
			counts,
			mended
		};
		return shardFault("SHARD_ALTERED", `${path}: counts other labels than the manifest of the shard`, RUN_AGAIN);
	}
	#addConflict({ file, line }, conflict) {
		const { src, src_sha256, score, kept } = conflict;
		this.conflicts.count += 1;
		if (this.conflicts.items.length >= 1e3) return;
		this.conflicts.items.push({
			file,
			line,
			src,
			src_sha256,
			reason: describeConflict(kept, {
				file,
				line,
				score
			})
		});
	}
};
// src/merge/merge-shards.ts
function settleThresholds(shards, given) {
	const faults = [];
	const entries = THRESHOLD_OPTIONS.map(({ key, option }) => {
		const told = given?.[key];
		if (told !== void 0) {
			if (told !== null) parseThreshold(option, told);
			return [key, told];
		}
		const limits = new Set(shards.map(({ manifest }) => manifest.config.thresholds[key]));
		const [limit = null] = limits;
		if (limits.size > 1) {
			const values = [...limits].map((each) => each ?? "no limit").join(", ");
			faults.push(shardFault("SHARD_MISMATCH", `the shards were given different limits for ${option}: ${values}`, `pass ${option}`));
		}
		return [key, limit];
	});
	return {
		thresholds: Object.fromEntries(entries),
		faults
	};
}
async function settlePlace({ output, manifestOut }, shards) {
	const place = {
		output: resolve(output),
		manifestPath: resolve(manifestOut ?? manifestBeside(output))
	};
	const inputs = new Set(shards.flatMap(({ jsonlPath, manifestPath }) => [jsonlPath, manifestPath]));
	if (place.output === place.manifestPath || inputs.has(place.output) || inputs.has(place.manifestPath)) throw new UserError("OPTION_INVALID", {
		message: `--output ${place.output}: is a file of a shard, or its own manifest`,
		hint: "give the merged JSONL a name of its own"
	});
	const stats = await lstat(place.output).catch(() => void 0);
	if (stats !== void 0 && !stats.isFile()) throw new UserError("OUTPUT_NOT_REGULAR", {
		message: `${place.output}: is not a regular file`,
		hint: "pass --output with the path of a file"
	});
	await refuseForeignManifest(place.manifestPath);
	return place;
}
async function readAll(shards, output, following) {
	const sizeBytes = shards.reduce((sum, { manifest }) => sum + manifest.jsonl.size_bytes, 0);
	const merger = new RowMerger(output, new ReadMeter(sizeBytes, following));
	const merged = [];
	const faults = [];
	for (const shard of shards) {
		const added = await merger.add(shard);
		if ("code" in added) faults.push(added);
		else merged.push(added);
	}
	return {
		merger,
		merged,
		faults
	};
}
async function makeFolderOf(path) {
	const folder = dirname(path);
	const first = await makeFolder(folder).catch((error) => {
		throw explainUnwritable(error, path);
	});
	return async () => {
		if (first === void 0) return;
		for (let made = folder; made.length >= first.length; made = dirname(made)) if (await rmdir(made).catch(() => "kept") === "kept") return;
	};
}
async function describeMerge({ options, place, thresholds }, { shards, jsonl }) {
	const { shards: named, argv = [] } = options;
	const inputs = shards.map(async (found) => {
		const { path, sha256 } = digestManifest(found);
		return [`shard_${found.shard.index}`, await describePath(path, sha256)];
	});
	return recordProvenance({
		entrypoint: "konvid-ingest merge",
		argv: [...argv],
		args: recordSettings("merge", options, {
			shards: [...named],
			output: place.output,
			manifest_out: place.manifestPath,
			...thresholds
		}),
		inputs: Object.fromEntries(await Promise.all(inputs)),
		outputs: {
			jsonl: await describePath(jsonl.path, jsonl.sha256),
			manifest: await describePath(place.manifestPath)
		}
	});
}
async function exists(path) {
	return await lstat(path).catch(() => void 0) !== void 0;
}
async function publishRows(next, jsonl, { output, manifestPath }) {
	if (await hasBytes(output, jsonl)) return false;
	if (await exists(output)) throw new UserError("OUTPUT_STANDS", {
		message: `${output}: exists already, with other rows than these shards have`,
		hint: "move it away, or name another with --output"
	});
	await removeDurably(manifestPath);
	await next.replace();
	return true;
}
async function mergeIndexes(indexes, path) {
	try {
		await mergeAnswers(indexes, path);
	} catch (error) {
		if (systemErrorCode(error) === void 0) throw error;
	}
}
async function writeMerged(job, open) {
	const { options, place, shards, missing, thresholds } = job;
	const { signal, onProgress } = options;
	const { output, manifestPath } = place;
	const index = `${output}.index`;
	let isNew = false;
	try {
		const next = await open(output);
		const { merger, merged, faults } = await readAll(shards, next, {
			signal,
			onProgress
		});
		if (faults.length > 0) throw new MergeRefusal(faults);
		const { sizeBytes, sha256 } = await next.finish();
		const jsonl = {
			path: output,
			rows: merger.rows,
			size_bytes: sizeBytes,
			sha256
		};
		isNew = await publishRows(next, jsonl, place);
		if (isNew || !await exists(index)) await mergeIndexes(shards.map(({ jsonlPath }) => `${jsonlPath}.index`), index);
		const provenance = await describeMerge(job, {
			shards,
			jsonl
		});
		const { conflicts } = merger;
		const manifest = composeMergedManifest({
			merged,
			missing,
			conflicts,
			jsonl,
			thresholds,
			provenance
		});
		signal?.throwIfAborted();
		await writeDurably(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
		return manifest;
	} catch (error) {
		if (isNew) await Promise.allSettled([output, index].map((path) => rm(path, { force: true })));
		throw explainFailedWrite(error, output, "no file was replaced");
	}
}
async function mergeShards(options) {
	const { allowMissing = false, signal, onProgress } = options;
	const found = await findShards(options.shards);
	const { shards, faults: contradictions } = compareShards(found.shards, { allowMissing });
	const settled = settleThresholds(shards, options.thresholds);
	const faults = [
		...found.faults,
		...contradictions,
		...settled.faults
	];
	if (faults.length > 0 || shards.length === 0) {
		const unread = await readAll(shards, void 0, {
			signal,
			onProgress
		});
		throw new MergeRefusal([...faults, ...unread.faults]);
	}
	const missing = findMissing(shards);
	if (missing.length > 0) {
		const message = `merged without ${missing.length} of ${shards[0]?.shard.count} shards: ${describeNumbers(missing)}`;
		options.onNotice?.({
			level: "warning",
			code: "SHARD_MISSING",
			message
		});
	}
	const place = await settlePlace(options, shards);
	const removeFolder = await makeFolderOf(place.output);
	const removeManifestFolder = await makeFolderOf(place.manifestPath);
	try {
		const job = {
			options,
			place,
			shards,
			missing,
			thresholds: settled.thresholds
		};
		const { breakLock = false } = options;
		const manifest = await writeLocked(place.output, { breakLock }, (open) => writeMerged(job, open));
		return {
			...place,
			manifest,
			failures: findFailures(manifest)
		};
	} catch (error) {
		await removeManifestFolder();
		await removeFolder();
		throw error;
	}
}
export { describeNumbers as n, MergeRefusal as r, mergeShards as t };
