import { n as describeNumbers, t as mergeShards } from "./merge.mjs";
import { L as UserError, R as messageOf, p as hashFile } from "./base.mjs";
import { i as annotateRun, n as validateAsWhole, r as annotateReport } from "./validate-as-whole.mjs";
import { C as shardFileKind, P as pMap, b as MAX_SHARDS } from "./ingest.mjs";
import { w as extractArchive } from "./fetch.mjs";
import { a as findServices, i as establishPermits, n as showTable, o as openArtifacts, r as toMarkdownText, t as uploadArtifact } from "./upload-artifact.mjs";
import { n as logLine, r as logNotice } from "./log.mjs";
import { n as countMerged, r as describeKept } from "./merge-outputs.mjs";
import { t as tellOutcome } from "./tell-outcome.mjs";
import { n as listTrainerFiles, r as makeTrainerFiles } from "./trainer-files.mjs";
import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
// src/action/choose-artifacts.ts
const ATTEMPT = /^(.+)-attempt-([0-9]{1,9})$/;
function readAttempt(artifact) {
	const [, stem = artifact.name, attempt = "0"] = ATTEMPT.exec(artifact.name) ?? [];
	return {
		...artifact,
		stem,
		attempt: Number(attempt)
	};
}
function matchesPattern(name, pattern) {
	const [beginning = "", ...pieces] = pattern.split("*");
	const ending = pieces.pop();
	if (ending === void 0) return name === pattern;
	const end = name.length - ending.length;
	if (!name.startsWith(beginning) || !name.endsWith(ending)) return false;
	let at = beginning.length;
	for (const piece of pieces) {
		const found = name.indexOf(piece, at);
		if (found === -1) return false;
		at = found + piece.length;
	}
	return at <= end;
}
function isNewer(a, b) {
	return a.attempt === b.attempt ? a.id > b.id : a.attempt > b.attempt;
}
function chooseArtifacts(listed, { pattern, ownName }) {
	const own = readAttempt({
		id: 0,
		name: ownName,
		size: 0
	}).stem;
	const newest = new Map();
	for (const artifact of listed.filter(({ name }) => matchesPattern(name, pattern)).map(readAttempt)) {
		const known = newest.get(artifact.stem);
		if (artifact.stem !== own && (known === void 0 || isNewer(artifact, known))) newest.set(artifact.stem, artifact);
	}
	return [...newest.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
// src/action/download-shards.ts
const GIB = 2 ** 30;
const MAX_PACKED_BYTES = 4 * GIB;
const MAX_ALL_PACKED_BYTES = 16 * GIB;
const SHARD_LIMITS = {
	maxEntries: 8 * MAX_SHARDS,
	maxTotalBytes: 16 * GIB,
	maxRatio: 100,
	ratioFreeBytes: 1048576,
	maxPathBytes: 1024,
	maxDepth: 4
};
const CONCURRENCY = 4;
function explainService(error, what) {
	if (error instanceof UserError) return error;
	return new UserError("ARTIFACT_UNREADABLE", {
		message: `${what}: ${messageOf(error)}`,
		hint: "run the job again; the shards are kept",
		cause: error
	}, 3);
}
function refuse({ name }, why) {
	throw new UserError("SHARD_ARTIFACT_REFUSED", {
		message: `the artifact ${name}: ${why}`,
		hint: "nothing was merged; name the artifacts of the shards alone with artifacts, such as mos-corpus-ingest-*"
	});
}
async function list(client, { pattern, ownName }) {
	const { artifacts } = await client.listArtifacts();
	const chosen = chooseArtifacts(artifacts, {
		pattern,
		ownName
	});
	if (chosen.length === 0) throw new UserError("SHARD_ARTIFACTS_NONE", {
		message: `no artifact of this workflow run is called like ${JSON.stringify(pattern)}; it has ${artifacts.length}`,
		hint: "let the jobs keep their shards (artifact: true), and name those artifacts with artifacts"
	});
	const large = chosen.find(({ size }) => size > MAX_PACKED_BYTES);
	if (large !== void 0) refuse(large, `has ${large.size} bytes; a shard has at most ${MAX_PACKED_BYTES}`);
	const sizeBytes = chosen.reduce((sum, { size }) => sum + size, 0);
	const [first] = chosen;
	if (sizeBytes > MAX_ALL_PACKED_BYTES && first !== void 0) refuse(first, `and ${chosen.length - 1} others have ${sizeBytes} bytes together, and may have ${MAX_ALL_PACKED_BYTES}`);
	return chosen;
}
async function downloadArchive(client, artifact, folder) {
	await client.downloadArtifact(artifact.id, {
		path: folder,
		skipDecompress: true
	});
	const [name = ""] = await readdir(folder);
	const zip = join(folder, name);
	const [{ size: sizeBytes }, sha256] = await Promise.all([stat(zip), hashFile(zip)]);
	if (artifact.digest !== void 0 && artifact.digest !== `sha256:${sha256}`) throw new Error(`has SHA-256 ${sha256}, and the service says ${artifact.digest}`);
	return {
		zip,
		archive: {
			sha256,
			sizeBytes
		}
	};
}
const SHARD_NUMBER = /\.shard-([0-9]{5}-of-[0-9]{5})\.[a-z.]+$/;
async function findUnpacked(artifact, folder) {
	const found = new Map();
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true
	});
	for (const entry of entries) {
		const kind = shardFileKind(entry.name);
		const path = join(entry.parentPath, entry.name);
		const stem = path.replace(/\.(?:manifest\.json|jsonl)$/, "");
		const number = SHARD_NUMBER.exec(entry.name)?.[1] ?? "";
		if (kind === "manifest" || kind === "jsonl" && !found.has(stem)) found.set(stem, {
			artifact,
			path,
			number
		});
	}
	if (found.size === 0) refuse(artifact, "holds no shard");
	return [...found.values()];
}
function keepNewest(shards) {
	return [...Map.groupBy(shards, ({ number }) => number).values()].flatMap((same) => {
		const newest = Math.max(...same.map(({ artifact }) => artifact.attempt));
		return same.filter(({ artifact }) => artifact.attempt === newest);
	});
}
async function downloadShards(question) {
	const { folder, environment, signal } = question;
	const client = await openArtifacts(environment);
	const chosen = await list(client, question).catch((error) => {
		throw explainService(error, "the artifacts of this workflow run can't be listed");
	});
	const fetchOne = async (artifact) => {
		const archives = join(folder, "archives", String(artifact.id));
		await mkdir(archives, { recursive: true });
		const downloaded = await downloadArchive(client, artifact, archives).catch((error) => {
			throw explainService(error, `the artifact ${artifact.name} can't be used`);
		});
		logLine(`artifact ${artifact.name}: ${artifact.size} bytes`);
		const into = join(folder, String(artifact.id));
		await extractArchive({
			...downloaded,
			into,
			limits: SHARD_LIMITS,
			signal
		});
		return findUnpacked(artifact, into);
	};
	const shards = keepNewest((await pMap(chosen, fetchOne, {
		concurrency: CONCURRENCY,
		signal
	})).flat());
	return {
		paths: shards.map(({ path }) => path),
		artifacts: [...new Set(shards.map(({ artifact }) => artifact.name))]
	};
}
// src/action/shard-summary.ts
const MAX_LISTED = 256;
function showShard({ index, labels, jsonl, rows_dropped: dropped, ingested_at_utc: instant }) {
	return [
		index,
		labels,
		jsonl.rows,
		dropped,
		toMarkdownText(instant)
	];
}
function showMissing({ missing }) {
	return missing.length === 0 ? "" : `Missing: ${describeNumbers(missing)}`;
}
function showShards({ merged_from: from }, { artifacts }) {
	if (from === void 0) return [];
	const header = [
		"shard",
		"labels",
		"rows",
		"rows dropped",
		"ingested at"
	];
	const rows = from.shards.slice(0, MAX_LISTED).map(showShard);
	const rest = from.shards.length > rows.length ? `${from.shards.length - rows.length} more stand in the manifest.` : "";
	const source = artifacts.length === 0 ? "" : `Merged from ${artifacts.length} artifacts of this run.`;
	return [
		`### Shards: ${from.shards.length} of ${from.count}`,
		showTable(header, rows),
		rest,
		showMissing(from),
		source
	];
}
// src/action/merge-run.ts
function refuseWithoutService({ shards }, environment) {
	const { hasArtifacts, missing } = findServices(environment);
	if (shards.length > 0 || hasArtifacts) return;
	throw new UserError("SERVICE_MISSING", {
		message: `refused before any work: the shards are artifacts, and ${missing.join("; ")}`,
		hint: "name the folders of the shards on the runner with shards"
	});
}
async function findShardInputs({ shards, artifacts: pattern, artifactName: ownName }, { folder, context: { environment, signal } }) {
	if (shards.length > 0) return {
		paths: shards,
		artifacts: []
	};
	return downloadShards({
		pattern,
		ownName,
		folder,
		environment,
		signal
	});
}
const SHARD_ENDING = /\.shard-[0-9]{5}-of-[0-9]{5}\.(?:manifest\.json|jsonl)$/;
const PLAIN_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
function nameOutput({ output }, [first = ""]) {
	if (output !== void 0) return output;
	const stem = basename(first).replace(SHARD_ENDING, "");
	if (SHARD_ENDING.test(first) && PLAIN_NAME.test(stem)) return `${stem}.jsonl`;
	throw new UserError("INPUT_INVALID", {
		message: "input output: \"\", and the names of the shards do not tell how the merged JSONL is to be called",
		hint: "set output, such as konvid_150k.jsonl"
	});
}
async function mergeInFolder(inputs, folder, context, permits) {
	const { environment, signal, onOutputs } = context;
	const { showValues } = permits;
	const { paths, artifacts } = await findShardInputs(inputs, {
		folder,
		context
	});
	const result = await mergeShards({
		shards: paths,
		output: nameOutput(inputs, paths),
		manifestOut: inputs.manifestOut,
		allowMissing: inputs.allowMissing,
		thresholds: inputs.thresholds,
		signal,
		onNotice: (notice) => {
			if (showValues || notice.level === "info") logNotice(notice);
		}
	});
	const { manifest, output, manifestPath } = result;
	const { report, reportPath } = await validateAsWhole(result);
	onOutputs({
		...countMerged(manifest),
		output,
		manifest: manifestPath,
		report: reportPath
	});
	logLine(`merged ${manifest.merged_from?.shards.length} of ${manifest.merged_from?.count} shards: ${output}`);
	const failures = result.failures.map(({ message, hint }) => `${message}${hint === null ? "" : ` (${hint})`}`);
	if (!report.valid && manifest.jsonl.rows > 0) failures.push("the merged JSONL breaks the contract; see the report");
	const trainer = await makeTrainerFiles(inputs.trainer, {
		output,
		rows: manifest.jsonl.rows,
		signal
	});
	onOutputs(trainer.files);
	failures.push(...trainer.failures);
	signal.throwIfAborted();
	annotateRun(manifest, showValues);
	annotateReport(report, showValues);
	const page = await tellOutcome({
		output,
		manifestPath,
		manifest,
		report,
		failures,
		sections: showShards(manifest, { artifacts })
	}, {
		summary: inputs.summary,
		page: inputs.report,
		permits,
		signal
	});
	onOutputs({ "report-page": page ?? "" });
	if (permits.artifact) {
		const { artifactName: name, retentionDays, compressionLevel } = inputs;
		const files = [
			output,
			manifestPath,
			reportPath,
			...page === void 0 ? [] : [page],
			...listTrainerFiles(trainer.files)
		];
		onOutputs(describeKept(await uploadArtifact({
			name,
			files,
			retentionDays,
			compressionLevel,
			environment
		})));
	}
	return failures;
}
async function runMerge(inputs, context) {
	const { environment, onPermits } = context;
	const permits = await establishPermits(inputs, environment);
	onPermits(permits);
	refuseWithoutService(inputs, environment);
	const folder = await mkdtemp(join(environment["RUNNER_TEMP"] ?? tmpdir(), "shards-"));
	try {
		return await mergeInFolder(inputs, folder, context, permits);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
export { runMerge };
