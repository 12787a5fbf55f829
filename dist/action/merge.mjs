import { D as hashFile, I as messageOf, M as UserError } from "../chunks/base.mjs";
import { r as MergeRefusal, t as mergeShards } from "../chunks/merge.mjs";
import { c as pMap, s as extractArchive } from "../chunks/fetch.mjs";
import { b as shardFileKind, g as MAX_SHARDS } from "../chunks/ingest.mjs";
import { c as readMergeInputs, f as showShards, g as openArtifacts, n as establishPermits, r as explainMissingServices, t as runStep } from "../chunks/step.mjs";
import { i as logNotice, r as logLine, t as describeFailure } from "../chunks/log.mjs";
import { n as finishRows } from "../chunks/finish-rows.mjs";
import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { tmpdir } from "node:os";
// src/action/download-shards.ts
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
		message: `no artifact of this workflow run matches ${JSON.stringify(pattern)}; it has ${artifacts.length}`,
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
// src/action/merge.ts
function refuseWithoutService({ shards }, environment) {
	const missing = explainMissingServices(environment);
	if (shards.length > 0 || missing === void 0) return;
	throw new UserError("SERVICE_MISSING", {
		message: `refused before any work: the shards are artifacts, and ${missing}`,
		hint: "name the folders of the shards on the runner with shards"
	});
}
async function findShards(inputs, folder, { environment, signal }) {
	const { shards, artifacts: pattern, artifactName: ownName } = inputs;
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
		message: "input output: \"\", and the names of the shards do not determine the name of the merged JSONL",
		hint: "set output, such as konvid_150k.jsonl"
	});
}
async function mergeInFolder(inputs, folder, context, permits) {
	const { signal, onOutputs } = context;
	const { paths, artifacts } = await findShards(inputs, folder, context);
	const result = await mergeShards({
		...inputs,
		shards: paths,
		output: nameOutput(inputs, paths),
		signal,
		onNotice: (notice) => {
			if (permits.showValues || notice.level === "info") logNotice(notice);
		}
	});
	const { manifest } = result;
	const { merged_from: from } = manifest;
	onOutputs({
		shards: from?.shards.length ?? "",
		"missing-shards": from?.missing.join(" ") ?? ""
	});
	logLine(`merged ${from?.shards.length} of ${from?.count} shards: ${result.output}`);
	return finishRows(result, {
		inputs,
		context,
		permits,
		sections: showShards(manifest, { artifacts })
	});
}
async function mergeStep(context) {
	const inputs = readMergeInputs();
	const { environment } = context;
	const permits = await establishPermits({
		...inputs,
		dataset: "path",
		cacheSave: false
	}, environment);
	context.onPermits(permits);
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
const QUOTES_ROWS = "SHARD_ROWS";
function listFaults(error, showValues) {
	if (!(error instanceof MergeRefusal)) return;
	for (const fault of error.faults) logLine(showValues || fault.code !== QUOTES_ROWS ? describeFailure(fault) : `[${fault.code}]`);
}
await runStep("merge", mergeStep, listFaults);
export {};
