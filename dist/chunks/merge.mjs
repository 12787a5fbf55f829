import { D as describePath, L as ROW_SCHEMA_SHA256, O as recordProvenance, _ as CATALOGUE_HEADING, a as readIngestManifest, c as readRows, n as ReadMeter, y as cataloguePath } from "./contract.mjs";
import { C as writeDurably, E as hasBytes, L as systemErrorCode, M as UserError, N as explainFailedWrite, P as explainUnwritable, i as writeLocked, m as isHeld, n as refuseSharedPaths, o as TOOL_VERSION, w as closeSettled, x as removeDurably, y as makeFolder } from "./base.mjs";
import { A as mergeAnswers, E as THRESHOLD_OPTIONS, M as recordSettings, O as findFailures, T as MAX_LISTED_ITEMS, _ as claimsPath, a as CLAIMS_HEADING, b as shardFileKind, c as ScoreLedger, j as Catalogue, k as parseThreshold, l as describeConflict, o as manifestBeside, s as refuseForeignManifest, y as labelRangeOf } from "./ingest.mjs";
import { constants } from "node:fs";
import { lstat, open, readdir, realpath, rm, rmdir, stat as stat$1 } from "node:fs/promises";
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
function shardFault(code, message, hint) {
	return {
		code,
		message,
		hint: hint ?? null
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
function composeMergedManifest(parts) {
	const { merged, missing, conflicts, jsonl, catalogue, thresholds, provenance } = parts;
	const manifests = merged.map(({ shard }) => shard.manifest);
	const [first] = merged;
	if (first === void 0) throw new Error(`${jsonl.path}: no shard was merged`);
	const { shard: block, manifest: head } = first.shard;
	const sumLabels = (read) => merged.reduce((sum, each) => sum + read(each), 0);
	const sum = (read) => sumLabels(({ shard }) => read(shard.manifest));
	const outcomes = {
		written: sumLabels(({ counts }) => counts.written),
		dedup: sumLabels(({ counts }) => counts.dedup),
		broken: sumLabels(({ shard, mended }) => shard.manifest.outcomes.broken - mended.size),
		missing: sum((manifest) => manifest.outcomes.missing),
		rejected: sum((manifest) => manifest.outcomes.rejected),
		conflict: sumLabels(({ counts }) => counts.conflict),
		"download-failed": sum((manifest) => manifest.outcomes["download-failed"])
	};
	const taken = sum(({ labels }) => labels.taken);
	return {
		schema: head.schema,
		corpus: head.corpus,
		partial: head.config.limit !== null || missing.length > 0,
		config: {
			...head.config,
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
			...head.labels,
			taken
		},
		clips: joinClips(manifests),
		jsonl,
		...catalogue === void 0 ? {} : { catalogue },
		rejected: joinLists(manifests.map(({ rejected }) => rejected)),
		missing: joinLists(manifests.map((manifest) => manifest.missing)),
		download_failed: joinLists(manifests.map(({ download_failed }) => download_failed)),
		broken: joinLists(merged.map(listBroken)),
		conflicts,
		replaced: joinLists(manifests.map(({ replaced }) => replaced ?? {
			count: 0,
			items: []
		})),
		contract: head.contract,
		tool: {
			name: "konvid-ingest",
			version: TOOL_VERSION,
			node: process.version
		},
		probers: {
			header: sum(({ probers }) => probers.header),
			ffprobe: sum(({ probers }) => probers.ffprobe),
			index: sum(({ probers }) => probers.index),
			checked: sum(({ probers }) => probers.checked)
		},
		ffprobe: head.ffprobe,
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
const NAME_ONE = "name a JSONL, a manifest or a folder";
async function listFolder(folder, depth) {
	const entries = await readdir(folder, { withFileTypes: true });
	const files = [];
	for (const entry of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
		const path = join(folder, entry.name);
		if (!entry.isDirectory()) files.push(...shardFileKind(entry.name) === void 0 ? [] : [path]);
		else if (depth > 0) files.push(...await listFolder(path, depth - 1));
	}
	return files;
}
async function findManifest(path) {
	const isManifest = MANIFEST_ENDING.test(path);
	try {
		return await realpath(isManifest ? path : manifestBeside(path));
	} catch (error) {
		if (systemErrorCode(error) === void 0) throw error;
		return isManifest ? path : void 0;
	}
}
async function findManifests(path) {
	try {
		const files = (await stat$1(path)).isDirectory() ? await listFolder(path, 1) : [path];
		if (files.length === 0) return [shardFault("SHARD_NOT_FOUND", `${path}: holds no shard`)];
		return await Promise.all(files.map(async (file) => {
			return await findManifest(file) ?? shardFault("SHARD_UNFINISHED", `${file}: has no manifest`, RUN_AGAIN$1);
		}));
	} catch (error) {
		const code = systemErrorCode(error);
		if (code === void 0) throw error;
		return [shardFault("SHARD_NOT_FOUND", `${path}: ${code === "ENOENT" ? "does not exist" : `can't be read (${code})`}`, NAME_ONE)];
	}
}
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
		return shardFault(error.code, error.message, error.hint);
	}
}
async function findShards(paths) {
	const shards = [];
	const faults = [];
	const manifests = new Set();
	if (paths.length === 0) faults.push(shardFault("SHARD_NOT_FOUND", "no shard is named", NAME_ONE));
	for (const path of paths) for (const found of await findManifests(resolve(path))) if (typeof found === "string") manifests.add(found);
	else faults.push(found);
	for (const path of manifests) {
		const found = await readShard(path);
		if ("code" in found) faults.push(found);
		else shards.push(found);
	}
	return {
		shards,
		faults
	};
}
// src/merge/merge-rows.ts
const MAX_FAULTS_LISTED = 3;
const RUN_AGAIN = "fetch its files again, or run the shard again";
async function readShardFile(path, read) {
	let file;
	try {
		file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
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
async function readClaims(file, { claims }) {
	if ((await file.stat()).size !== claims.size_bytes) return void 0;
	const bytes = await file.readFile();
	if (createHash("sha256").update(bytes).digest("hex") !== claims.sha256) return void 0;
	const [heading, ...lines] = bytes.toString("utf8").trimEnd().split("\n");
	if (heading !== JSON.stringify(CLAIMS_HEADING)) return void 0;
	return lines.map((line) => JSON.parse(line));
}
async function readLinesOfCatalogue({ jsonlPath, manifest }) {
	const path = cataloguePath(jsonlPath);
	return readShardFile(path, async (file) => {
		const bytes = await file.readFile();
		if (createHash("sha256").update(bytes).digest("hex") !== manifest.catalogue?.sha256) return refuseAltered(path);
		return bytes.toString("utf8").slice(CATALOGUE_HEADING.length).match(/.*\n/g) ?? [];
	});
}
var RowMerger = class {
	conflicts = {
		count: 0,
		items: []
	};
	#ledger = new ScoreLedger();
	#output;
	#catalogue;
	#reading;
	constructor(output, catalogue, reading) {
		this.#output = output;
		this.#catalogue = catalogue;
		this.#reading = reading;
	}
	get rows() {
		return this.#ledger.size;
	}
	async add(shard) {
		const earlierRows = this.#ledger.size;
		const dropped = await readShardFile(shard.jsonlPath, (file) => this.#takeRows(file, shard));
		if ("code" in dropped) return dropped;
		const lines = this.#catalogue === void 0 ? [] : await readLinesOfCatalogue(shard);
		if ("code" in lines) return lines;
		const path = claimsPath(shard.jsonlPath);
		return readShardFile(path, async (file) => {
			const claims = await readClaims(file, shard.shard);
			if (claims === void 0) return refuseAltered(path);
			return this.#countClaims(claims, shard, {
				earlierRows,
				dropped,
				lines
			});
		});
	}
	async #takeRows(file, { jsonlPath, manifest }) {
		const earlierRows = this.#ledger.size;
		const dropped = new Map();
		const faults = [];
		let faultCount = 0;
		const addFault = (line, what) => {
			faultCount += 1;
			if (faults.length < MAX_FAULTS_LISTED) faults.push(`line ${line}: ${what}`);
		};
		const { sha256, lines } = await readRows(file, {
			visitRow: ({ number, row, bytes }) => {
				const { src, src_sha256, corpus, corpus_version } = row;
				const place = this.#ledger.rowOf(src_sha256);
				if (corpus !== manifest.corpus) addFault(number, `a row of corpus ${corpus}`);
				else if (corpus_version !== manifest.config.corpus_version) addFault(number, `a row of version ${corpus_version}`);
				else if (place >= earlierRows) addFault(number, "repeats a clip");
				else if (place >= 0) dropped.set(number - 1, this.#compare(src, src_sha256, row));
				else {
					this.#ledger.note(src_sha256, row, true);
					this.#output?.write(bytes);
					this.#output?.write("\n");
				}
			},
			visitFault: ({ number }, violations) => addFault(number, violations.map(({ code, field }) => field ?? code).join(", "))
		}, this.#reading);
		if (sha256 !== manifest.jsonl.sha256) return refuseAltered(jsonlPath);
		if (faultCount === 0 && lines === manifest.jsonl.rows) return dropped;
		const rest = faultCount > faults.length ? `; and ${faultCount - faults.length} more` : "";
		return shardFault("SHARD_ROWS", `${jsonlPath}: has other rows than its shard: ${faultCount === 0 ? `${lines} rows, not ${manifest.jsonl.rows}` : `${faults.join("; ")}${rest}`}`, RUN_AGAIN);
	}
	#countClaims(claims, shard, found) {
		const { earlierRows, dropped } = found;
		const counts = {
			written: 0,
			dedup: 0,
			conflict: 0
		};
		const mended = new Set();
		const lines = found.lines.values();
		const takeLine = () => lines.next().value ?? "";
		const keep = (line) => this.#catalogue?.add(line);
		const count = (file, line, conflict, entry) => {
			counts[conflict === void 0 ? "dedup" : "conflict"] += 1;
			if (conflict === void 0) keep(entry);
			else this.#addConflict({
				file,
				line
			}, conflict);
		};
		const countRows = ({ file, line, row, count: rows }) => {
			for (let place = 0; place < rows; place += 1) {
				const entry = takeLine();
				if (dropped.has(row + place)) count(file, line + place, dropped.get(row + place), entry);
				else {
					counts.written += 1;
					keep(entry);
				}
			}
		};
		for (const claim of claims) {
			if ("count" in claim) {
				countRows(claim);
				continue;
			}
			const { file, line, src, src_sha256, outcome, entry = outcome === "dedup" ? takeLine() : "" } = claim;
			if (outcome === "broken") {
				const row = this.#ledger.rowOf(src_sha256);
				if (row === -1 || row >= earlierRows) continue;
				mended.add(`${file}:${line}`);
			}
			count(file, line, this.#compare(src, src_sha256, claim), entry);
		}
		for (const line of lines) keep(line);
		return {
			shard,
			rowsDropped: dropped.size,
			counts,
			mended
		};
	}
	#compare(src, src_sha256, { mos, mos_std_dev, n_ratings }) {
		const score = {
			mos,
			mos_std_dev,
			n_ratings
		};
		const standing = this.#ledger.claim(src_sha256, score);
		return standing.kind === "conflict" ? {
			src,
			src_sha256,
			score,
			kept: standing.kept
		} : void 0;
	}
	#addConflict(place, { src, src_sha256, score, kept }) {
		this.conflicts.count += 1;
		if (this.conflicts.items.length >= 1e3) return;
		this.conflicts.items.push({
			...place,
			src,
			src_sha256,
			reason: describeConflict(kept, {
				...place,
				score
			})
		});
	}
};
// src/merge/merge-shards.ts
function settleThresholds(shards, given, faults) {
	const entries = THRESHOLD_OPTIONS.map(({ key, option }) => {
		const own = given?.[key];
		if (typeof own === "string") parseThreshold(option, own);
		if (own !== void 0) return [key, own];
		const limits = new Set(shards.map(({ manifest }) => manifest.config.thresholds[key]));
		const [limit = null] = limits;
		if (limits.size > 1) {
			const message = `the shards were given different limits for ${option}: ${[...limits].map((each) => each ?? "no limit").join(", ")}`;
			faults.push(shardFault("SHARD_MISMATCH", message, `pass ${option}`));
		}
		return [key, limit];
	});
	return Object.fromEntries(entries);
}
async function settlePlace({ output, manifestOut }, shards) {
	const place = {
		output: resolve(output),
		manifestPath: resolve(manifestOut ?? manifestBeside(output))
	};
	const inputs = shards.flatMap(({ jsonlPath, manifestPath, shard: { index } }) => [
		[`the JSONL of shard ${index}`, jsonlPath],
		[`the manifest of shard ${index}`, manifestPath],
		[`the record of shard ${index}`, claimsPath(jsonlPath)]
	]);
	const besides = [["the clip index", `${place.output}.index`], ["the catalogue", cataloguePath(place.output)]];
	const different = new Map(inputs.map((input) => [input[1], input])).values();
	refuseSharedPaths(place.output, [
		...different,
		...besides,
		["--manifest-out", place.manifestPath]
	]);
	const stats = await lstat(place.output).catch(() => void 0);
	if (stats !== void 0 && !stats.isFile()) throw new UserError("OUTPUT_NOT_REGULAR", {
		message: `${place.output}: is not a regular file`,
		hint: "pass --output with the path of a file"
	});
	await refuseForeignManifest(place.manifestPath);
	return place;
}
async function readAll(shards, { output, catalogue }, options) {
	const sizeBytes = shards.reduce((sum, { manifest }) => sum + manifest.jsonl.size_bytes, 0);
	const merger = new RowMerger(output, catalogue, new ReadMeter(sizeBytes, options));
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
async function describeMerge({ options, place, shards, thresholds }, jsonl) {
	const inputs = shards.map(async (found) => {
		const { path, sha256 } = digestManifest(found);
		return [`shard_${found.shard.index}`, await describePath(path, sha256)];
	});
	return recordProvenance({
		entrypoint: "konvid-ingest merge",
		argv: [...options.argv ?? []],
		args: recordSettings("merge", options, {
			shards: [...options.shards],
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
async function openCatalogue({ options, place, shards }) {
	const without = shards.filter(({ manifest }) => manifest.catalogue === void 0).map(({ shard }) => shard.index);
	if (without.length === 0) return Catalogue.open(place.output);
	const message = `no catalogue is written, because shards of an earlier version have none: ${describeNumbers(without)}; run them again to get it`;
	options.onNotice?.({
		level: "warning",
		code: "CATALOGUE_MISSING",
		message
	});
}
async function writeMerged(job, open) {
	const { options, place, shards, missing, thresholds } = job;
	const { output, manifestPath } = place;
	const index = `${output}.index`;
	let isNew = false;
	let catalogue;
	try {
		const next = await open(output);
		catalogue = await openCatalogue(job);
		const { merger, merged, faults } = await readAll(shards, {
			output: next,
			catalogue
		}, options);
		if (faults.length > 0) throw new MergeRefusal(faults);
		const { sizeBytes, sha256 } = await next.finish();
		const jsonl = {
			path: output,
			rows: merger.rows,
			size_bytes: sizeBytes,
			sha256
		};
		isNew = await publishRows(next, jsonl, place);
		if (isNew || !await exists(index)) {
			const indexes = shards.map(({ jsonlPath }) => `${jsonlPath}.index`);
			await mergeAnswers(indexes, index).catch((error) => {
				if (systemErrorCode(error) === void 0) throw error;
			});
		}
		const provenance = await describeMerge(job, jsonl);
		const { conflicts } = merger;
		options.signal?.throwIfAborted();
		const manifest = composeMergedManifest({
			merged,
			missing,
			conflicts,
			jsonl,
			catalogue: await catalogue?.finish(),
			thresholds,
			provenance
		});
		await writeDurably(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
		return manifest;
	} catch (error) {
		const files = [
			output,
			index,
			cataloguePath(output)
		];
		if (isNew) await Promise.allSettled(files.map((path) => rm(path, { force: true })));
		throw explainFailedWrite(error, output, "no file was replaced");
	} finally {
		await catalogue?.close();
	}
}
async function mergeShards(options) {
	const { allowMissing = false, breakLock } = options;
	const found = await findShards(options.shards);
	const { shards, faults } = compareShards(found.shards, { allowMissing });
	faults.unshift(...found.faults);
	const thresholds = settleThresholds(shards, options.thresholds, faults);
	if (faults.length > 0 || shards.length === 0) {
		const unread = await readAll(shards, {}, options);
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
			thresholds
		};
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
