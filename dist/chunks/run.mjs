import { a as DEFAULT_WORLD, i as ingestIn, k as chooseCorpus, o as FFPROBE_FILE, p as claimsPath } from "./ingest.mjs";
import { i as annotateRun, n as validateAsWhole, r as annotateReport } from "./validate-as-whole.mjs";
import { i as establishPermits, t as uploadArtifact } from "./upload-artifact.mjs";
import { m as findCorpusDownload } from "./labels.mjs";
import { b as FETCH_MANIFEST, n as downloadFfprobe, r as hasDigest, t as chooseFfprobe } from "./fetch.mjs";
import { L as UserError, i as toLogText } from "./base.mjs";
import { a as restoreDataset, i as DATASET_FOLDER, n as restoreIndex, t as indexPath } from "./index-cache.mjs";
import { n as logLine, r as logNotice } from "./log.mjs";
import { a as info, d as warning } from "./core.mjs";
import { t as NO_OUTPUTS } from "./outputs.mjs";
import { t as tellOutcome } from "./tell-outcome.mjs";
import { n as listTrainerFiles, r as makeTrainerFiles } from "./trainer-files.mjs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
// src/action/find-dataset.ts
const PROGRESS_INTERVAL_MS$1 = 1e4;
const MEGABYTE = 1e6;
const NOT_RESTORED = {
	result: "off",
	files: [],
	reason: ""
};
async function restore({ inputs, workspace, signal }) {
	const key = inputs.cacheKey ?? "";
	const restored = await restoreDataset({
		key,
		timeoutS: inputs.cacheTimeoutS,
		workspace,
		signal
	});
	logLine(`dataset cache: ${restored.result}${restored.reason === "" ? "" : `: ${restored.reason}`}`);
	return {
		corpusDir: resolve(workspace, DATASET_FOLDER),
		restored,
		fetchManifest: void 0,
		fetched: void 0
	};
}
function refuseMiss({ result, reason }) {
	if (result !== "miss") return;
	throw new UserError("DATASET_MISS", {
		message: `the corpus could not be had from the cache: ${reason}`,
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
		urls: {
			videos: inputs.fetchVideosUrl,
			metadata: inputs.fetchMetadataUrl
		},
		expectSha256: inputs.fetchSha256,
		insecureHosts: inputs.fetchInsecureHosts,
		signal,
		onNotice: (notice) => {
			if (permits.showValues || notice.level === "info") logNotice(notice);
		},
		onProgress: ({ label, step, bytesDone, bytesTotal }) => report(`${step} ${label}`, bytesDone, bytesTotal)
	};
}
function hasDigests(manifest, expected) {
	return Object.entries(expected).every(([label, sha256]) => manifest?.archives.some((archive) => archive.label === label && archive.sha256 === sha256.toLowerCase()));
}
async function restoreFetched(question) {
	const { inputs } = question;
	const found = await restore(question);
	if (found.restored.result === "miss") return found;
	const { readEarlierFetch } = await import("./fetch-manifest.mjs");
	const path = join(found.corpusDir, FETCH_MANIFEST);
	const manifest = await readEarlierFetch(path, findCorpusDownload(inputs.corpus));
	if (hasDigests(manifest, inputs.fetchSha256)) return {
		...found,
		fetchManifest: manifest === void 0 ? void 0 : path
	};
	const reason = "the cached corpus did not come out of the archives that fetch-sha256 names";
	logLine(`dataset cache: ${reason}`);
	await rm(found.corpusDir, {
		recursive: true,
		force: true
	});
	return {
		...found,
		restored: {
			result: "miss",
			files: [],
			reason
		}
	};
}
async function fetchDataset(question) {
	const { inputs, permits } = question;
	const { fetchCorpus, findFetched } = await import("./fetch-corpus.mjs");
	const options = toFetchOptions(question);
	const standing = await findFetched(options);
	const cached = standing === void 0 && inputs.cacheKey !== void 0 && permits.restore ? await restoreFetched(question) : void 0;
	if (cached !== void 0 && cached.restored.result !== "miss") return cached;
	const { root, manifestPath, manifest } = standing ?? await fetchCorpus(options);
	logLine(standing === void 0 ? `the corpus is fetched: ${root}` : `the corpus stands there already: ${root}`);
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
// src/action/install-ffprobe.ts
const TOOL = "konvid-ingest-ffprobe";
async function installFfprobe(inputs, signal) {
	if (inputs.ffprobeBin !== void 0) return inputs.ffprobeBin;
	const { version, asset } = chooseFfprobe({
		version: inputs.ffprobeVersion,
		url: inputs.ffprobeUrl,
		sha256: inputs.ffprobeSha256
	});
	const { cacheFile, find } = await import("./tool-cache.mjs");
	const cached = find(TOOL, version);
	if (cached !== "") {
		const path = join(cached, FFPROBE_FILE);
		if (await hasDigest(path, asset.sha256)) {
			info(`ffprobe ${version} is in the tool cache, and its bytes are right`);
			return path;
		}
		warning(`the ffprobe in the tool cache (${toLogText(path)}) has other bytes than it should; it is replaced`);
	}
	const folder = await mkdtemp(join(process.env["RUNNER_TEMP"] ?? tmpdir(), "ffprobe-"));
	try {
		const downloaded = join(folder, FFPROBE_FILE);
		const onRetry = (reason) => info(toLogText(reason));
		await downloadFfprobe(asset, downloaded, {
			signal,
			onRetry
		});
		const path = join(await cacheFile(downloaded, FFPROBE_FILE, TOOL, version), FFPROBE_FILE);
		await chmod(path, 493);
		info(`ffprobe ${version} was downloaded, verified and put into the tool cache`);
		return path;
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
// src/action/run.ts
const PROGRESS_INTERVAL_MS = 1e4;
async function findPortableIndex({ indexCache }, { corpus, permits, workspace, signal }) {
	if (!indexCache) return void 0;
	if (permits.restore) return await restoreIndex({
		workspace,
		corpus: corpus.name,
		signal
	}) ? indexPath(workspace) : void 0;
	logLine("clip index: not cached here, where repository or server does not allow it");
}
async function runIngest(inputs, { corpus, corpusDir, restored, ffprobe, portableIndex, showValues, signal }) {
	let due = performance.now() + PROGRESS_INTERVAL_MS;
	const { corpusLabel, scale, columns, manifestCsv, clipsSubdir, output, manifestOut, corpusVersion, ingestedAt, concurrency, limit, shard, linkTargets, prober, probeTimeoutS, rehash } = inputs;
	return ingestIn({
		...DEFAULT_WORLD,
		checkedFiles: restored.files,
		portableIndex,
		matrixJob: inputs.matrixJob
	}, {
		corpus: inputs.corpus === "auto" ? corpus.name : inputs.corpus,
		corpusLabel,
		scale,
		columns,
		corpusDir,
		manifestCsv,
		clipsSubdir,
		output,
		outputFolder: process.cwd(),
		manifestOut,
		corpusVersion,
		ingestedAt,
		concurrency,
		limit,
		shard,
		linkTargets,
		prober,
		probeTimeoutS,
		rehash,
		ffprobeBin: ffprobe,
		thresholds: {
			max_missing: inputs.maxMissing,
			max_broken: inputs.maxBroken,
			max_rejected: inputs.maxRejected,
			max_conflicts: inputs.maxConflicts,
			max_attrition: inputs.maxAttrition
		},
		signal,
		onNotice: (notice) => {
			if (showValues || notice.level === "info") logNotice(notice);
		},
		onProgress: ({ labelsDone, labelsTotal }) => {
			if (performance.now() < due) return;
			due = performance.now() + PROGRESS_INTERVAL_MS;
			logLine(`${labelsDone} of ${labelsTotal} labels`);
		}
	});
}
function countersOf({ outcomes, jsonl, ffprobe }) {
	return {
		...outcomes,
		rows: jsonl.rows,
		sha256: jsonl.sha256,
		"ffprobe-path": ffprobe.path,
		"ffprobe-version": ffprobe.version
	};
}
function ingestedDataset({ config, clips, labels }) {
	return {
		corpusDir: config.corpus_dir,
		parts: [...clips.folders, ...labels.files].map(({ path }) => path)
	};
}
function listFiles({ output, manifestPath, manifest }, more) {
	return [
		output,
		manifestPath,
		manifest.shard === void 0 ? void 0 : claimsPath(output),
		...more
	].filter((path) => path !== void 0);
}
function listFailures({ failures, manifest }, { valid }) {
	const texts = failures.map(({ message, hint }) => `${message}${hint === null ? "" : ` (${hint})`}`);
	if (!valid && manifest.jsonl.rows > 0) texts.push("the finished JSONL breaks the contract; see the report");
	return texts;
}
async function runAction(inputs, { environment, signal, onOutputs, onPermits }) {
	let outputs = NO_OUTPUTS;
	const learn = (more) => {
		outputs = {
			...outputs,
			...more
		};
		onOutputs(outputs);
	};
	const workspace = environment["GITHUB_WORKSPACE"] ?? process.cwd();
	const permits = await establishPermits(inputs, environment);
	onPermits(permits);
	const { corpusDir, restored, fetchManifest, fetched } = await findDataset({
		inputs,
		permits,
		workspace,
		signal
	});
	learn({
		"cache-result": restored.result,
		"fetch-manifest": fetchManifest ?? ""
	});
	if (inputs.dataset === "cache") refuseMiss(restored);
	const { corpus, reason } = await chooseCorpus({
		...inputs,
		corpusDir
	});
	if (reason !== void 0) logLine(`corpus: ${corpus.name} is recognised: ${reason}`);
	const ffprobe = await installFfprobe(inputs, signal);
	learn({ "ffprobe-path": ffprobe });
	const portableIndex = await findPortableIndex(inputs, {
		corpus,
		permits,
		workspace,
		signal
	});
	const result = await runIngest(inputs, {
		corpus,
		corpusDir,
		restored,
		ffprobe,
		portableIndex,
		showValues: permits.showValues,
		signal
	});
	const { manifest } = result;
	const { report, reportPath } = await validateAsWhole(result);
	learn({
		...countersOf(manifest),
		output: result.output,
		manifest: result.manifestPath,
		report: reportPath
	});
	const failures = listFailures(result, report);
	const finished = {
		output: result.output,
		rows: manifest.jsonl.rows,
		signal
	};
	const trainer = await makeTrainerFiles(inputs.trainer, finished);
	learn(trainer.files);
	failures.push(...trainer.failures);
	signal.throwIfAborted();
	annotateRun(manifest, permits.showValues);
	annotateReport(report, permits.showValues);
	const wantsPage = inputs.report && manifest.shard === void 0;
	const page = await tellOutcome({
		...result,
		report,
		failures
	}, {
		summary: inputs.summary,
		page: wantsPage,
		permits,
		signal
	});
	learn({ "report-page": page ?? "" });
	if (permits.artifact) {
		const files = listFiles(result, [
			reportPath,
			page,
			fetchManifest,
			...listTrainerFiles(trainer.files)
		]);
		const { artifactName: name, retentionDays, compressionLevel } = inputs;
		const kept = await uploadArtifact({
			name,
			files,
			retentionDays,
			compressionLevel,
			environment
		});
		learn({
			"artifact-id": kept.id,
			"artifact-url": kept.url,
			"artifact-digest": kept.digest
		});
	}
	const mayBeSaved = inputs.cacheSave && permits.save && failures.length === 0 && !manifest.partial;
	return {
		outputs,
		failures,
		toSave: {
			dataset: mayBeSaved && restored.result !== "exact" ? {
				key: inputs.cacheKey ?? "",
				...fetched ?? ingestedDataset(manifest)
			} : void 0,
			indexOf: portableIndex !== void 0 && permits.save ? corpus.name : void 0
		}
	};
}
export { runAction };
