import { i as __toESM } from "../chunks/rolldown-runtime.mjs";
import { s as saveState, t as debug } from "../chunks/core.mjs";
import { E as hasBytes, I as messageOf, M as UserError, a as countOf } from "../chunks/base.mjs";
import { C as findFfprobe, _ as claimsPath, d as planFor, f as chooseCorpus, i as ingestIn, m as announcePlan, u as DEFAULT_WORLD, x as FFPROBE_FILE } from "../chunks/ingest.mjs";
import { i as restoreDataset, o as explainBadPath, r as noteDataset, t as restoreIndex } from "../chunks/index-cache.mjs";
import { D as findFetchableCorpus } from "../chunks/labels.mjs";
import { a as FETCH_MANIFEST, i as findFetched, n as downloadFfprobe, o as readEarlierFetch, r as fetchCorpus, t as chooseFfprobe } from "../chunks/fetch.mjs";
import { a as logWarning, i as logNotice, r as logLine } from "../chunks/log.mjs";
import { n as finishRows } from "../chunks/finish-rows.mjs";
import { n as establishPermits, o as readIngestInputs, t as runStep, v as summary } from "../chunks/step.mjs";
import { a as rmRF, i as mkdirP, r as cp, t as require_semver } from "../chunks/semver.mjs";
import "../chunks/lib.mjs";
import { constants } from "node:fs";
import { access, chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { tmpdir } from "node:os";
import * as fs$2 from "fs";
import * as os$2 from "os";
import * as path$1 from "path";
import { ok } from "assert";
// src/action/find-dataset.ts
const PROGRESS_INTERVAL_MS$1 = 1e4;
const MEGABYTE = 1e6;
const NOT_RESTORED = {
	result: "off",
	folder: "",
	files: [],
	reason: ""
};
async function restore({ inputs, workspace, signal }) {
	const key = inputs.cacheKey ?? "";
	const { cacheMatch: match, cacheTimeoutS: timeoutS } = inputs;
	const restored = await restoreDataset({
		key,
		match,
		timeoutS,
		workspace,
		signal
	});
	logLine(`dataset cache: ${restored.result}${restored.reason === "" ? "" : `: ${restored.reason}`}`);
	return {
		corpusDir: restored.folder,
		restored,
		fetchManifest: void 0,
		fetched: void 0
	};
}
function refuseMiss({ result, reason }) {
	if (result !== "miss") return;
	throw new UserError("DATASET_MISS", {
		message: `the corpus could not be restored from the cache: ${reason}`,
		hint: "save it there once, on a runner that has it, with dataset: path and cache-save: true"
	});
}
function reportProgress() {
	let due = performance.now() + PROGRESS_INTERVAL_MS$1;
	let started = {
		step: "",
		ms: 0,
		bytes: 0
	};
	return (step, bytesDone, bytesTotal) => {
		const now = performance.now();
		if (step !== started.step) started = {
			step,
			ms: now,
			bytes: bytesDone
		};
		if (now < due) return;
		due = now + PROGRESS_INTERVAL_MS$1;
		const rate = (bytesDone - started.bytes) / Math.max(.001, (now - started.ms) / 1e3);
		const left = bytesTotal === void 0 || rate <= 0 ? "" : `, ${Math.round((bytesTotal - bytesDone) / rate)} s left`;
		const total = bytesTotal === void 0 ? "" : ` of ${Math.round(bytesTotal / MEGABYTE)}`;
		logLine(`${step}: ${Math.round(bytesDone / MEGABYTE)}${total} MB, ${(rate / MEGABYTE).toFixed(1)} MB/s${left}`);
	};
}
function toFetchOptions({ inputs, permits, workspace, signal }) {
	const report = reportProgress();
	return {
		corpus: inputs.corpus,
		root: resolve(workspace, inputs.corpusDir),
		urls: inputs.urls,
		expectSha256: inputs.expectSha256,
		insecureHosts: inputs.insecureHosts,
		stallTimeoutS: inputs.stallTimeoutS,
		minRate: inputs.minRate,
		signal,
		onNotice: (notice) => {
			if (permits.showValues || notice.level === "info") logNotice(notice);
		},
		onProgress: ({ label, step, bytesDone, bytesTotal }) => report(`${step} ${label}`, bytesDone, bytesTotal)
	};
}
function hasDigests(manifest, expected) {
	return Object.entries(expected).every(([label, sha256]) => manifest?.archives.some((archive) => archive.label === label && archive.sha256 === sha256?.toLowerCase()));
}
async function restoreFetched(question) {
	const { inputs } = question;
	const found = await restore(question);
	if (found.restored.result === "miss") return found;
	const path = join(found.corpusDir, FETCH_MANIFEST);
	const manifest = await readEarlierFetch(path, findFetchableCorpus(inputs.corpus));
	if (hasDigests(manifest, inputs.expectSha256)) return {
		...found,
		fetchManifest: manifest === void 0 ? void 0 : path
	};
	const reason = "the cached corpus did not come from the archives that expect-sha256 names";
	logLine(`dataset cache: ${reason}`);
	await rm(found.corpusDir, {
		recursive: true,
		force: true
	});
	return {
		...found,
		restored: {
			...found.restored,
			result: "miss",
			files: [],
			reason
		}
	};
}
async function fetchDataset(question) {
	const { inputs, permits } = question;
	const options = toFetchOptions(question);
	const existing = await findFetched(options);
	const cached = existing === void 0 && inputs.cacheKey !== void 0 && permits.restore ? await restoreFetched(question) : void 0;
	if (cached !== void 0 && cached.restored.result !== "miss") return cached;
	const { root, manifestPath, manifest } = existing ?? await fetchCorpus(options);
	logLine(existing === void 0 ? `the corpus is fetched: ${root}` : `the corpus is there already: ${root}`);
	const { videos_dir, metadata_dir } = manifest.extracted;
	return {
		corpusDir: root,
		restored: cached?.restored ?? NOT_RESTORED,
		fetchManifest: manifestPath,
		fetched: {
			corpusDir: root,
			parts: [
				videos_dir,
				metadata_dir,
				manifestPath
			]
		}
	};
}
async function findDataset(question) {
	const { inputs, workspace } = question;
	switch (inputs.dataset) {
		case "path": return {
			corpusDir: resolve(workspace, inputs.corpusDir),
			restored: NOT_RESTORED,
			fetchManifest: void 0,
			fetched: void 0
		};
		case "cache": return restore(question);
		case "fetch": return fetchDataset(question);
	}
}
// node_modules/@actions/tool-cache/lib/manifest.js
var import_semver = __toESM(require_semver(), 1);
// node_modules/@actions/tool-cache/lib/tool-cache.js
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
process.platform;
process.platform;
function cacheFile(sourceFile, targetFile, tool, version, arch) {
	return __awaiter(this, void 0, void 0, function* () {
		version = import_semver.clean(version) || version;
		arch = arch || os$2.arch();
		debug(`Caching tool ${tool} ${version} ${arch}`);
		debug(`source file: ${sourceFile}`);
		if (!fs$2.statSync(sourceFile).isFile()) throw new Error("sourceFile is not a file");
		const destFolder = yield _createToolPath(tool, version, arch);
		const destPath = path$1.join(destFolder, targetFile);
		debug(`destination file ${destPath}`);
		yield cp(sourceFile, destPath);
		_completeToolPath(tool, version, arch);
		return destFolder;
	});
}
function find(toolName, versionSpec, arch) {
	if (!toolName) throw new Error("toolName parameter is required");
	if (!versionSpec) throw new Error("versionSpec parameter is required");
	arch = arch || os$2.arch();
	if (!isExplicitVersion(versionSpec)) versionSpec = evaluateVersions(findAllVersions(toolName, arch), versionSpec);
	let toolPath = "";
	if (versionSpec) {
		versionSpec = import_semver.clean(versionSpec) || "";
		const cachePath = path$1.join(_getCacheDirectory(), toolName, versionSpec, arch);
		debug(`checking cache: ${cachePath}`);
		if (fs$2.existsSync(cachePath) && fs$2.existsSync(`${cachePath}.complete`)) {
			debug(`Found tool in cache ${toolName} ${versionSpec} ${arch}`);
			toolPath = cachePath;
		} else debug("not found");
	}
	return toolPath;
}
function findAllVersions(toolName, arch) {
	const versions = [];
	arch = arch || os$2.arch();
	const toolPath = path$1.join(_getCacheDirectory(), toolName);
	if (fs$2.existsSync(toolPath)) {
		const children = fs$2.readdirSync(toolPath);
		for (const child of children) if (isExplicitVersion(child)) {
			const fullPath = path$1.join(toolPath, child, arch || "");
			if (fs$2.existsSync(fullPath) && fs$2.existsSync(`${fullPath}.complete`)) versions.push(child);
		}
	}
	return versions;
}
function _createToolPath(tool, version, arch) {
	return __awaiter(this, void 0, void 0, function* () {
		const folderPath = path$1.join(_getCacheDirectory(), tool, import_semver.clean(version) || version, arch || "");
		debug(`destination ${folderPath}`);
		const markerPath = `${folderPath}.complete`;
		yield rmRF(folderPath);
		yield rmRF(markerPath);
		yield mkdirP(folderPath);
		return folderPath;
	});
}
function _completeToolPath(tool, version, arch) {
	const markerPath = `${path$1.join(_getCacheDirectory(), tool, import_semver.clean(version) || version, arch || "")}.complete`;
	fs$2.writeFileSync(markerPath, "");
	debug("finished caching tool");
}
function isExplicitVersion(versionSpec) {
	const c = import_semver.clean(versionSpec) || "";
	debug(`isExplicit: ${c}`);
	const valid = import_semver.valid(c) != null;
	debug(`explicit? ${valid}`);
	return valid;
}
function evaluateVersions(versions, versionSpec) {
	let version = "";
	debug(`evaluating ${versions.length} versions`);
	versions = versions.sort((a, b) => {
		if (import_semver.gt(a, b)) return 1;
		return -1;
	});
	for (let i = versions.length - 1; i >= 0; i--) {
		const potential = versions[i];
		if (import_semver.satisfies(potential, versionSpec)) {
			version = potential;
			break;
		}
	}
	if (version) debug(`matched: ${version}`);
	else debug("match not found");
	return version;
}
function _getCacheDirectory() {
	const cacheDirectory = process.env["RUNNER_TOOL_CACHE"] || "";
	ok(cacheDirectory, "Expected RUNNER_TOOL_CACHE to be defined");
	return cacheDirectory;
}
// src/action/install-ffprobe.ts
const TOOL = "konvid-ingest-ffprobe";
const ON_PATH = "path";
async function openToolCache(temp) {
	const given = process.env["RUNNER_TOOL_CACHE"];
	try {
		if (!given) throw new Error("it is not set");
		await mkdir(given, { recursive: true });
		await access(given, constants.W_OK);
	} catch {
		process.env["RUNNER_TOOL_CACHE"] = join(temp, "konvid-ingest-tools");
		const why = given ? `${given} can't be written` : "RUNNER_TOOL_CACHE is not set";
		logLine(`ffprobe is kept in the temporary directory of the runner, for this job only: ${why}`);
	}
	process.env["RUNNER_TEMP"] ??= temp;
}
function explainDownload(error) {
	if (!(error instanceof UserError) || !error.code.startsWith("DOWNLOAD_")) return error;
	const { code, message, hint, exitCode } = error;
	const offline = "on a runner without this network, name an ffprobe with ffprobe-bin, or a mirror with ffprobe-url and ffprobe-sha256";
	return new UserError(code, {
		message,
		hint: hint === void 0 ? offline : `${hint}; ${offline}`,
		cause: error
	}, exitCode);
}
async function installFfprobe(inputs, { signal, beforeDownload }) {
	const { ffprobeBin: binary } = inputs;
	if (binary === ON_PATH) return (await findFfprobe({
		binary: "ffprobe",
		environment: process.env
	})).path;
	if (binary !== void 0) return binary;
	const { version, asset } = chooseFfprobe({
		version: inputs.ffprobeVersion,
		url: inputs.ffprobeUrl,
		sha256: inputs.ffprobeSha256
	});
	const temp = process.env["RUNNER_TEMP"] ?? tmpdir();
	await openToolCache(temp);
	const cached = find(TOOL, version);
	if (cached !== "") {
		const path = join(cached, FFPROBE_FILE);
		if (await hasBytes(path, { sha256: asset.sha256 })) {
			logLine(`ffprobe ${version} is in the tool cache, and its bytes are right`);
			return path;
		}
		logWarning(`the ffprobe in the tool cache (${path}) has other bytes than it should; it is replaced`);
	}
	await beforeDownload();
	const folder = await mkdtemp(join(temp, "ffprobe-"));
	try {
		const downloaded = join(folder, FFPROBE_FILE);
		await downloadFfprobe(asset, downloaded, {
			signal,
			onRetry: logLine
		});
		const path = join(await cacheFile(downloaded, FFPROBE_FILE, TOOL, version), FFPROBE_FILE);
		await chmod(path, 493);
		logLine(`ffprobe ${version} was downloaded, verified and put into the tool cache`);
		return path;
	} catch (error) {
		throw explainDownload(error);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
// src/action/main.ts
const PROGRESS_INTERVAL_MS = 1e4;
function refuseBadPath({ cacheKey }, environment) {
	const badPath = explainBadPath(environment);
	if (badPath === void 0 || cacheKey === void 0) return badPath;
	throw new UserError("CACHE_PATH", {
		message: `refused before any work: ${badPath}`,
		hint: "install the runner in a folder without them, or leave cache-key out"
	});
}
async function findPortableIndex({ indexCache }, { name: corpus }, { permits, context }) {
	const { environment, workspace, signal } = context;
	if (!indexCache) return void 0;
	if (permits.restore) return restoreIndex({
		workspace,
		corpus,
		signal
	});
	const reason = explainBadPath(environment) ?? "repository or server does not allow it";
	logLine(`clip index: not cached here: ${reason}`);
}
function logProgress() {
	let due = performance.now() + PROGRESS_INTERVAL_MS;
	return ({ labelsDone, labelsTotal }) => {
		if (performance.now() < due) return;
		due = performance.now() + PROGRESS_INTERVAL_MS;
		logLine(`${labelsDone} of ${labelsTotal} labels`);
	};
}
function ingestedDataset({ config, clips, labels }) {
	return {
		corpusDir: config.corpus_dir,
		parts: [...clips.folders, ...labels.files].map(({ path }) => path)
	};
}
async function noteToSave(key, parts) {
	try {
		return await noteDataset(key, parts);
	} catch (error) {
		logWarning(`the corpus will not be saved in the cache: ${messageOf(error)}`);
		return;
	}
}
function listShardFiles({ output, manifest }) {
	return manifest.shard === void 0 ? [] : [claimsPath(output)];
}
function showPlan(plan, { onNotice, summary: isWanted }) {
	announcePlan(plan, onNotice);
	const { labels } = plan;
	const text = `dry run: ${labels.filter(({ clip }) => clip !== void 0).length} of ${countOf(labels.length, "label")} have a clip; none was read, and nothing was written`;
	logLine(text);
	if (isWanted) summary.addRaw(`## ${plan.corpus.name}\n\n${text}\n\n`);
	return [];
}
async function ingestStep(context) {
	const inputs = readIngestInputs();
	const { environment, workspace, signal, onOutputs } = context;
	const badPath = refuseBadPath(inputs, environment);
	const established = await establishPermits(inputs, environment);
	const permits = badPath === void 0 ? established : {
		...established,
		restore: false,
		save: false
	};
	context.onPermits(permits);
	const { corpusDir, restored, fetchManifest, fetched } = await findDataset({
		inputs,
		permits,
		workspace,
		signal
	});
	onOutputs({
		"cache-result": restored.result,
		"fetch-manifest": fetchManifest ?? ""
	});
	if (inputs.dataset === "cache") refuseMiss(restored);
	const { corpus, reason } = await chooseCorpus({
		...inputs,
		corpusDir
	});
	if (reason !== void 0) logLine(`corpus: ${corpus.name} is recognised: ${reason}`);
	const world = {
		...DEFAULT_WORLD,
		checkedFiles: restored.files,
		matrixJob: inputs.matrixJob
	};
	const options = {
		...inputs,
		corpus: inputs.corpus === "auto" ? corpus.name : inputs.corpus,
		corpusDir,
		outputFolder: process.cwd(),
		signal,
		onNotice: (notice) => {
			if (permits.showValues || notice.level === "info") logNotice(notice);
		}
	};
	if (inputs.dryRun) return showPlan(await planFor(options, world), options);
	const ffprobe = await installFfprobe(inputs, {
		signal,
		beforeDownload: () => planFor(options, world)
	});
	onOutputs({ "ffprobe-path": ffprobe });
	const portableIndex = await findPortableIndex(inputs, corpus, {
		permits,
		context
	});
	const result = await ingestIn({
		...world,
		portableIndex
	}, {
		...options,
		ffprobeBin: ffprobe,
		onProgress: logProgress()
	});
	const { manifest } = result;
	onOutputs({
		"ffprobe-path": manifest.ffprobe.path,
		"ffprobe-version": manifest.ffprobe.version
	});
	const moreFiles = [...listShardFiles(result), ...fetchManifest === void 0 ? [] : [fetchManifest]];
	const failures = await finishRows(result, {
		inputs,
		context,
		permits,
		moreFiles
	});
	const toSave = {
		dataset: inputs.cacheSave && permits.save && failures.length === 0 && !manifest.partial && restored.result !== "exact" ? await noteToSave(inputs.cacheKey ?? "", fetched ?? ingestedDataset(manifest)) : void 0,
		indexOf: portableIndex !== void 0 && permits.save ? corpus.name : void 0
	};
	saveState("to-save", JSON.stringify(toSave));
	return failures;
}
await runStep("ingest", ingestStep);
export {};
