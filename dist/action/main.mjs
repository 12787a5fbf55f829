import { c as setFailed, r as getInput, s as saveState } from "../chunks/core.mjs";
import { a as failOnFileSizeLimit, i as toLogText } from "../chunks/base.mjs";
import { t as cancelledByRunner } from "../chunks/cancellation.mjs";
import { v as parseColumns } from "../chunks/labels.mjs";
import { A as namedCorpus, w as PROBER_MODES } from "../chunks/ingest.mjs";
import { a as readLines, c as readText, i as readBoolean, n as badInput, o as readNumber, r as checkArtifactName, s as readRequired, t as MOST } from "../chunks/read-input.mjs";
import { t as settleTrainerInputs } from "../chunks/trainer-inputs.mjs";
import { t as failStep } from "../chunks/log.mjs";
import { n as setOutputs, t as NO_OUTPUTS } from "../chunks/outputs.mjs";
// src/action/inputs.ts
function readDataset() {
	const value = readRequired("dataset");
	if (value === "path" || value === "cache" || value === "fetch") return value;
	throw badInput("dataset", value, "path, cache, fetch");
}
function readDigests() {
	const lines = readLines("fetch-sha256").map((line) => /^(videos|metadata)=([0-9a-f]{64})$/i.exec(line));
	const labels = new Set(lines.map((line) => line?.[1]?.toLowerCase()));
	if (lines.includes(null) || labels.size < lines.length) throw badInput("fetch-sha256", getInput("fetch-sha256"), "videos= and metadata=, each with 64 hexadecimal digits, one a line");
	return Object.fromEntries(lines.map((line) => [line?.[1]?.toLowerCase(), line?.[2]]));
}
function readProber() {
	const value = readRequired("prober");
	const mode = PROBER_MODES.find((known) => known === value);
	if (mode !== void 0) return mode;
	throw badInput("prober", value, PROBER_MODES.join(", "));
}
function readMatrixJob() {
	const index = readNumber("shard-job-index", {
		min: 0,
		max: MOST
	});
	const total = readNumber("shard-job-total", {
		min: 1,
		max: MOST
	});
	return index === void 0 || total === void 0 ? void 0 : {
		index,
		total
	};
}
function readTrainer() {
	const trainer = settleTrainerInputs({
		unify: readBoolean("unify"),
		unifyWith: readLines("unify-with"),
		split: readText("split")
	});
	const shard = readText("shard");
	if (shard !== void 0 && (trainer.unify || trainer.split !== void 0)) throw badInput("shard", shard, "none with unify or split, which are for the whole: give them to the merge");
	return trainer;
}
const CACHE_KEY = /^[^,\r\n]{1,512}$/;
function readCacheKey(isNeeded) {
	const value = readText("cache-key");
	if (value === void 0 && isNeeded) throw badInput("cache-key", "", "a key, with dataset: cache or cache-save: true");
	if (value !== void 0 && !CACHE_KEY.test(value)) throw badInput("cache-key", value, "up to 512 characters, no comma");
	return value;
}
function readColumns() {
	const value = readText("columns");
	return value === void 0 ? void 0 : parseColumns(value);
}
function readCorpus(dataset) {
	const choice = {
		corpus: readRequired("corpus"),
		corpusLabel: readText("corpus-label"),
		scale: readText("scale"),
		columns: readColumns()
	};
	const given = readText("corpus-dir");
	const named = namedCorpus({
		...choice,
		corpusDir: given
	});
	const corpusDir = given ?? named?.defaultDir;
	if (corpusDir === void 0 && dataset !== "cache") throw badInput("corpus-dir", "", `a folder, with corpus: ${choice.corpus}`);
	return {
		...choice,
		corpusDir: corpusDir ?? "",
		output: readText("output")
	};
}
function readInputs() {
	const dataset = readDataset();
	const cacheSave = readBoolean("cache-save");
	return {
		...readCorpus(dataset),
		dataset,
		fetchVideosUrl: readText("fetch-videos-url"),
		fetchMetadataUrl: readText("fetch-metadata-url"),
		fetchSha256: readDigests(),
		fetchInsecureHosts: readLines("fetch-insecure-hosts"),
		manifestCsv: readText("manifest-csv"),
		clipsSubdir: readText("clips-subdir"),
		manifestOut: readText("manifest-out"),
		corpusVersion: readText("corpus-version"),
		ingestedAt: readText("ingested-at"),
		concurrency: readNumber("concurrency", {
			min: 1,
			max: 256
		}),
		limit: readNumber("limit", {
			min: 1,
			max: MOST
		}),
		shard: readText("shard"),
		matrixJob: readMatrixJob(),
		linkTargets: readLines("link-targets"),
		prober: readProber(),
		probeTimeoutS: readNumber("probe-timeout-s", {
			min: 1,
			max: 86400
		}) ?? 60,
		maxMissing: readText("max-missing"),
		maxBroken: readText("max-broken"),
		maxRejected: readText("max-rejected"),
		maxConflicts: readText("max-conflicts"),
		maxAttrition: readText("max-attrition"),
		rehash: readBoolean("rehash"),
		cacheKey: readCacheKey(dataset === "cache" || cacheSave),
		cacheSave,
		indexCache: readBoolean("index-cache"),
		cacheTimeoutS: readNumber("cache-timeout-s", {
			min: 1,
			max: 86400
		}) ?? 3600,
		ffprobeBin: readText("ffprobe-bin"),
		ffprobeVersion: readRequired("ffprobe-version"),
		ffprobeUrl: readText("ffprobe-url"),
		ffprobeSha256: readText("ffprobe-sha256"),
		trainer: readTrainer(),
		artifact: readBoolean("artifact"),
		artifactName: checkArtifactName(readRequired("artifact-name")),
		retentionDays: readNumber("retention-days", {
			min: 0,
			max: 400
		}) ?? 0,
		compressionLevel: readNumber("compression-level", {
			min: 0,
			max: 9
		}) ?? 6,
		summary: readBoolean("summary"),
		report: readBoolean("report"),
		allowPublic: readBoolean("allow-public"),
		allowInternal: readBoolean("allow-internal"),
		allowMissingServices: readBoolean("allow-missing-services"),
		githubToken: readText("github-token")
	};
}
// src/action/main.ts
failOnFileSizeLimit();
let outputs = NO_OUTPUTS;
let showValues = false;
try {
	const inputs = readInputs();
	const { runAction } = await import("../chunks/run.mjs");
	const { failures, toSave } = await runAction(inputs, {
		environment: process.env,
		signal: cancelledByRunner(),
		onOutputs: (known) => {
			outputs = known;
		},
		onPermits: (permits) => {
			showValues = permits.showValues;
		}
	});
	saveState("to-save", JSON.stringify(toSave));
	for (const failure of failures) setFailed(toLogText(failure));
} catch (error) {
	failStep(error, { showValues });
} finally {
	setOutputs(outputs);
}
process.exit();
export {};
