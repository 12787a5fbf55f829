import { f as describePath, l as readIngestManifest, p as recordProvenance, r as ReadMeter } from "./contract.mjs";
import { A as explainUnwritable, C as writeDurably, D as lockOutput, E as isHeld, L as UserError, P as closeSettledSync, S as syncFolder, T as hasLostOutput, k as explainFailedWrite, l as hasBytes, m as TOOL_VERSION, w as writeFully, x as removeDurably, y as makeFolder, z as systemErrorCode } from "./base.mjs";
import { C as shardFileKind, S as labelRangeOf, T as mergeAnswers, _ as describeConflict, c as THRESHOLD_OPTIONS, f as CLAIMS_HEADING, g as ScoreLedger, h as MAX_LISTED_ITEMS, l as findFailures, p as claimsPath, u as parseThreshold, v as manifestBeside, y as refuseForeignManifest } from "./ingest.mjs";
import { c as readRows, g as ROW_SCHEMA_SHA256, x as readLines } from "./unified.mjs";
import { createHash } from "node:crypto";
import { lstat, open, readdir, realpath, rename, rm, rmdir, stat } from "node:fs/promises";
import { constants as constants$1, fsyncSync, openSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
// src/merge/merge-refusal.ts
var MergeRefusal = class extends UserError {
	faults;
	constructor(faults) {
		const [first] = faults;
		const rest = faults.length > 1 ? `; and ${faults.length - 1} more` : "";
		super("MERGE_REFUSED", {
			message: `these shards can't be merged: ${first?.message}${rest}`,
			hint: "mend what is listed, and merge again; nothing was written"
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
	const counts = new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].reduce((best, entry) => best === void 0 || entry[1] > best[1] ? entry : best, void 0)?.[0];
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
	if (first === void 0 || block === void 0) throw new Error(`${basename(jsonl.path)}: merged of nothing`);
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
const RUN_AGAIN$1 = "run the shard again to its end: a shard that is done has its manifest beside its JSONL";
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
			if ((await stat(path)).isDirectory()) {
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
	if (await isHeld(jsonlPath)) return shardFault("SHARD_UNFINISHED", `${jsonlPath}: a run is writing to it`, "wait for it");
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
function isRowClaims(value) {
	return isCount(value.row) && isCount(value.count) && value.count > 0;
}
const OUTCOMES = [
	"dedup",
	"conflict",
	"broken"
];
function isOtherClaim(value) {
	const { src, src_sha256, outcome, mos, mos_std_dev, n_ratings } = value;
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
		if ("count" in value) return isRowClaims(value) ? value : void 0;
		return isOtherClaim(value) ? value : void 0;
	} catch {
		return;
	}
}
async function readClaims(path, { size_bytes, sha256 }, visit, signal) {
	const file = await open(path, constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0));
	try {
		const stats = await file.stat();
		if (!stats.isFile() || stats.size !== size_bytes) return false;
		let isSound = true;
		const read = await readLines(file, ({ number, bytes }) => {
			const text = bytes.toString("utf8");
			if (number === 1) isSound = text === JSON.stringify(CLAIMS_HEADING);
			const claim = number === 1 || !isSound ? void 0 : parseClaim(text);
			if (claim !== void 0) visit(claim);
			else if (number > 1) isSound = false;
		}, { signal });
		return isSound && read.sha256 === sha256;
	} finally {
		await file.close();
	}
}
// src/merge/merge-rows.ts
const MAX_FAULTS_LISTED = 3;
const RUN_AGAIN = "fetch its files anew, or run the shard again";
function scoreOf({ mos, mos_std_dev, n_ratings }) {
	return {
		mos,
		mos_std_dev,
		n_ratings
	};
}
var ShardRows = class {
	dropped = [];
	faults = [];
	faultCount = 0;
	rows = 0;
	#shard;
	#ledger;
	#sink;
	#standing;
	constructor(shard, ledger, sink) {
		this.#shard = shard;
		this.#ledger = ledger;
		this.#sink = sink;
		this.#standing = ledger.size;
	}
	visitFault({ number }, violations) {
		this.rows += 1;
		this.#fault(number, violations.map(({ code, field }) => field ?? code).join(", "));
	}
	visitRow({ number, row, buffer, start, end }) {
		const { corpus, config } = this.#shard.manifest;
		const place = this.#ledger.rowOf(row.src_sha256);
		if (row.corpus !== corpus) this.#fault(number, `a row of corpus ${row.corpus}`);
		else if (row.corpus_version !== config.corpus_version) this.#fault(number, `a row of version ${row.corpus_version}`);
		else if (place >= this.#standing) this.#fault(number, "repeats a clip");
		else if (place >= 0) this.#drop(row);
		else {
			this.#ledger.add(row.src_sha256, row);
			this.#sink?.add(buffer, start, end);
		}
		this.rows += 1;
	}
	#drop(row) {
		const standing = this.#ledger.claim(row.src_sha256, row);
		const { src, src_sha256: sha256 } = row;
		const conflict = standing.kind === "conflict" ? {
			kept: standing.kept,
			score: scoreOf(row),
			src,
			sha256
		} : void 0;
		this.dropped.push({
			row: this.rows,
			conflict
		});
	}
	#fault(line, what) {
		this.faultCount += 1;
		if (this.faults.length < MAX_FAULTS_LISTED) this.faults.push(`line ${line}: ${what}`);
	}
};
var ShardClaims = class {
	told = {
		written: 0,
		dedup: 0,
		conflict: 0,
		broken: 0
	};
	counts = {
		written: 0,
		dedup: 0,
		conflict: 0
	};
	mended = new Set();
	isForeign = false;
	#ledger;
	#standing;
	#dropped;
	#rows;
	#conflicts;
	constructor({ ledger, standing }, { dropped, rows }, conflicts) {
		this.#ledger = ledger;
		this.#standing = standing;
		this.#dropped = dropped;
		this.#rows = rows;
		this.#conflicts = conflicts;
	}
	visit(claim) {
		if ("count" in claim) this.#visitRows(claim);
		else this.#visitOther(claim);
	}
	#visitRows({ file, line, row, count }) {
		if (row + count > this.#rows) this.isForeign = true;
		this.told.written += count;
		this.counts.written += count;
		for (let place = this.#firstDropped(row); place < this.#dropped.length; place += 1) {
			const dropped = this.#dropped[place];
			if (dropped === void 0 || dropped.row >= row + count) return;
			this.counts.written -= 1;
			const { conflict } = dropped;
			if (conflict === void 0) this.counts.dedup += 1;
			else this.#addConflict({
				file,
				line: line + dropped.row - row,
				...conflict
			});
		}
	}
	#firstDropped(row) {
		let [low, high] = [0, this.#dropped.length];
		while (low < high) {
			const middle = low + high >>> 1;
			if ((this.#dropped[middle]?.row ?? 0) < row) low = middle + 1;
			else high = middle;
		}
		return low;
	}
	#visitOther(claim) {
		const { file, line, src, src_sha256: sha256, outcome } = claim;
		this.told[outcome] += 1;
		const row = this.#ledger.rowOf(sha256);
		if (outcome === "broken" && (row === -1 || row >= this.#standing)) return;
		if (outcome === "broken") this.mended.add(`${file}:${line}`);
		if (row === -1) this.isForeign = true;
		const standing = this.#ledger.claim(sha256, claim);
		if (standing.kind === "conflict") this.#addConflict({
			file,
			line,
			src,
			sha256,
			kept: standing.kept,
			score: claim
		});
		else this.counts.dedup += 1;
	}
	#addConflict(conflict) {
		const { file, line, src, sha256, kept, score } = conflict;
		this.counts.conflict += 1;
		this.#conflicts.count += 1;
		if (this.#conflicts.items.length >= 1e3) return;
		const reason = describeConflict(kept, {
			file,
			line,
			score
		});
		this.#conflicts.items.push({
			file,
			line,
			src,
			src_sha256: sha256,
			reason
		});
	}
};
var RowMerger = class {
	conflicts = {
		count: 0,
		items: []
	};
	#ledger = new ScoreLedger();
	#sink;
	#reading;
	constructor(sink, reading) {
		this.#sink = sink;
		this.#reading = reading;
	}
	async add(shard) {
		const standing = this.#ledger.size;
		const rows = new ShardRows(shard, this.#ledger, this.#sink);
		const fault = await onDisk(shard.jsonlPath, () => this.#readRows(shard, rows));
		if (fault !== void 0) return fault;
		const claims = new ShardClaims({
			ledger: this.#ledger,
			standing
		}, rows, this.conflicts);
		const claimsFault = await onDisk(claimsPath(shard.jsonlPath), () => this.#readClaims(shard, claims));
		if (claimsFault !== void 0) return claimsFault;
		return {
			shard,
			rowsDropped: rows.dropped.length,
			counts: claims.counts,
			mended: claims.mended
		};
	}
	async #readRows({ jsonlPath, manifest }, rows) {
		const file = await open(jsonlPath, constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0));
		try {
			if (!(await file.stat()).isFile()) return shardFault("SHARD_UNREADABLE", `${jsonlPath}: is not a regular file`);
			const { sha256 } = await readRows(file, rows, this.#reading);
			if (sha256 !== manifest.jsonl.sha256) return shardFault("SHARD_ALTERED", `${jsonlPath}: its manifest vouches for other bytes`, RUN_AGAIN);
			if (rows.faultCount === 0 && rows.rows === manifest.jsonl.rows) return void 0;
			const rest = rows.faultCount > rows.faults.length ? `; and ${rows.faultCount - rows.faults.length} more` : "";
			return shardFault("SHARD_ROWS", `${jsonlPath}: holds what its shard does not have: ${rows.faultCount === 0 ? `${rows.rows} rows, not ${manifest.jsonl.rows}` : rows.faults.join("; ")}${rest}`, RUN_AGAIN);
		} finally {
			await file.close();
		}
	}
	async #readClaims({ jsonlPath, shard, manifest }, claims) {
		const path = claimsPath(jsonlPath);
		if (!await readClaims(path, shard.claims, (claim) => claims.visit(claim), this.#reading.signal)) return shardFault("SHARD_ALTERED", `${path}: its manifest vouches for other bytes`, RUN_AGAIN);
		const { written, dedup, conflict, broken } = manifest.outcomes;
		const { told } = claims;
		if (!claims.isForeign && told.written === written && told.dedup === dedup && told.conflict === conflict && told.broken <= broken) return void 0;
		return shardFault("SHARD_ALTERED", `${path}: counts other labels than the manifest of the shard`, RUN_AGAIN);
	}
};
async function onDisk(path, work) {
	try {
		return await work();
	} catch (error) {
		const code = systemErrorCode(error);
		if (code === void 0 || !/^E[A-Z]+$/.test(code)) throw error;
		return shardFault("SHARD_UNREADABLE", `${path}: ${code === "ENOENT" ? "is not there" : `can't be read (${code})`}`, RUN_AGAIN);
	}
}
// src/merge/row-sink.ts
const BLOCK_BYTES = 1048576;
const LINE_FEED = 10;
const FLAGS = constants$1.O_WRONLY | constants$1.O_CREAT | constants$1.O_EXCL;
var RowSink = class {
	path;
	#file;
	#hash = createHash("sha256");
	#block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
	#used = 0;
	sizeBytes = 0;
	rows = 0;
	constructor(path) {
		this.path = path;
		try {
			rmSync(path, { force: true });
			this.#file = openSync(path, FLAGS, 420);
		} catch (error) {
			throw explainFailedWrite(error, path);
		}
	}
	add(buffer, start, end) {
		if (this.#used + end - start + 1 > BLOCK_BYTES) this.#flush();
		this.#used += buffer.copy(this.#block, this.#used, start, end);
		this.#block[this.#used] = LINE_FEED;
		this.#used += 1;
		this.rows += 1;
	}
	#flush() {
		const bytes = this.#block.subarray(0, this.#used);
		try {
			writeFully(this.#file, bytes);
		} catch (error) {
			throw explainFailedWrite(error, this.path);
		}
		this.#hash.update(bytes);
		this.sizeBytes += bytes.length;
		this.#used = 0;
	}
	finish() {
		this.#flush();
		try {
			fsyncSync(this.#file);
		} catch (error) {
			throw explainFailedWrite(error, this.path);
		}
		return this.#hash.digest("hex");
	}
	close() {
		closeSettledSync(this.#file);
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
async function readAll(shards, sink, following) {
	const sizeBytes = shards.reduce((sum, { manifest }) => sum + manifest.jsonl.size_bytes, 0);
	const merger = new RowMerger(sink, new ReadMeter(sizeBytes, following));
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
		for (let made = folder; made.length >= first.length; made = dirname(made)) if (await rmdir(made).catch(() => "stays") === "stays") return;
	};
}
async function describeMerge({ options, place, thresholds }, { shards, jsonl }) {
	const { shards: named, allowMissing = false, argv = [] } = options;
	const inputs = shards.map(async (found) => {
		const { path, sha256 } = digestManifest(found);
		return [`shard_${found.shard.index}`, await describePath(path, sha256)];
	});
	return recordProvenance({
		entrypoint: "konvid-ingest merge",
		argv: [...argv],
		args: {
			shards: [...named],
			output: place.output,
			manifest_out: place.manifestPath,
			allow_missing: allowMissing,
			...thresholds
		},
		inputs: Object.fromEntries(await Promise.all(inputs)),
		outputs: {
			jsonl: await describePath(jsonl.path, jsonl.sha256),
			manifest: await describePath(place.manifestPath)
		}
	});
}
async function isThere(path) {
	return await lstat(path).catch(() => void 0) !== void 0;
}
async function publishRows(sink, jsonl, { output, manifestPath }) {
	if (await hasBytes(output, jsonl)) {
		await rm(sink.path, { force: true });
		return false;
	}
	if (await isThere(output)) throw new UserError("OUTPUT_STANDS", {
		message: `${output}: stands already, with other rows than these shards have`,
		hint: "move it away, or name another with --output"
	});
	await removeDurably(manifestPath);
	await rename(sink.path, output);
	await syncFolder(dirname(output));
	return true;
}
async function mergeIndexes(indexes, path) {
	try {
		await mergeAnswers(indexes, path);
	} catch (error) {
		if (systemErrorCode(error) === void 0) throw error;
	}
}
async function writeMerged(job, signal) {
	const { options, place, shards, missing, thresholds } = job;
	const { output, manifestPath } = place;
	const sink = new RowSink(`${output}.merging`);
	const index = `${output}.index`;
	let isNew = false;
	try {
		const { merger, merged, faults } = await readAll(shards, sink, {
			signal,
			onProgress: options.onProgress
		});
		if (faults.length > 0) throw new MergeRefusal(faults);
		const sha256 = sink.finish();
		const jsonl = {
			path: output,
			rows: sink.rows,
			size_bytes: sink.sizeBytes,
			sha256
		};
		isNew = await publishRows(sink, jsonl, place);
		if (isNew || !await isThere(index)) await mergeIndexes(shards.map(({ jsonlPath }) => `${jsonlPath}.index`), index);
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
		signal.throwIfAborted();
		await writeDurably(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
		return manifest;
	} catch (error) {
		if (isNew && !hasLostOutput(signal)) await Promise.allSettled([output, index].map((path) => rm(path, { force: true })));
		throw explainFailedWrite(error, output);
	} finally {
		sink.close();
		if (!hasLostOutput(signal)) await rm(sink.path, { force: true }).catch(() => void 0);
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
		const lock = await lockOutput(place.output, { breakLock: options.breakLock ?? false });
		try {
			const either = AbortSignal.any([lock.lost, ...signal === void 0 ? [] : [signal]]);
			const manifest = await writeMerged({
				options,
				place,
				shards,
				missing,
				thresholds: settled.thresholds
			}, either);
			return {
				...place,
				manifest,
				failures: findFailures(manifest)
			};
		} finally {
			await lock.release();
		}
	} catch (error) {
		await removeManifestFolder();
		await removeFolder();
		throw error;
	}
}
export { shardFault as i, describeNumbers as n, MergeRefusal as r, mergeShards as t };
