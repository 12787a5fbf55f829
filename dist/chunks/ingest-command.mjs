import "./extra-typings.mjs";
import { f as DEFAULT_CORPUS, g as SCALES, h as CUSTOM_ROLES, p as findCorpus, u as CORPORA, v as parseColumns } from "./labels.mjs";
import { D as DEFAULT_PROBER, M as CUSTOM_CORPUS, N as ATTRITION_WARN_THRESHOLD, O as DOWNLOAD_DEFAULTS, j as AUTO_CORPUS, x as describeShard } from "./ingest.mjs";
import { L as UserError, r as toJsonText } from "./base.mjs";
import { E as formatBytes, S as Command, f as parseFraction, g as Reporter, h as parseWholeNumber, i as explainStop, l as collect, m as parseProber, n as closeRun, o as readIngestProgress, p as parseLogLevel, r as emptyResult, y as followLongRun } from "./cli.mjs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
// src/cli/dry-run.ts
const STATS_AT_ONCE = 32;
async function sumMatchedBytes({ labels }) {
	const { default: pMap } = await import("./p-map.mjs");
	const paths = new Set();
	for (const planned of labels) if (planned.kind === "matched") paths.add(join(planned.clip.folder, planned.clip.name));
	return (await pMap(paths, async (path) => (await stat(path).catch(() => void 0))?.size ?? 0, { concurrency: STATS_AT_ONCE })).reduce((sum, bytes) => sum + bytes, 0);
}
async function summarisePlan(plan) {
	const { boundary, clips, labelFiles, labels, unlabelled } = plan;
	let ambiguous = 0;
	for (const planned of labels) if (planned.kind === "rejected" && planned.rejected.code === "CLIP_AMBIGUOUS") ambiguous += 1;
	return {
		corpus_dir: boundary.root,
		clips_dirs: clips.folders.map(({ path }) => path),
		labels_files: labelFiles.map(({ path }) => path),
		labels: labels.length,
		matched: labels.count("matched"),
		remote: labels.count("remote"),
		missing: labels.count("missing"),
		ambiguous,
		rejected: labels.count("rejected") - ambiguous,
		unlabelled: unlabelled.length,
		matched_bytes: await sumMatchedBytes(plan)
	};
}
function printPlan(plan, tag, reporter) {
	const lines = [
		...plan.labels_files.map((path) => `labels     ${path}`),
		...plan.clips_dirs.map((path) => `clips      ${path}`),
		`${plan.labels} labels: ${plan.matched} matched (${formatBytes(plan.matched_bytes)}), ${plan.remote} to be downloaded, ${plan.missing} missing, ${plan.ambiguous} ambiguous, ${plan.rejected} rejected`,
		`${plan.unlabelled} clips without a label`,
		"dry run: no clip was read and nothing was written"
	];
	for (const line of lines) reporter.always(`${tag} ${line}`);
}
async function dryRun(options, { tag, reporter }) {
	const { planFor } = await import("./plan-for.mjs");
	const plan = await summarisePlan(await planFor(options));
	printPlan(plan, tag, reporter);
	return {
		...emptyResult("ingest", 0),
		plan
	};
}
// src/cli/ingest-arguments.ts
function namedCorpusDir({ corpusDir, konvidDir }) {
	if (corpusDir !== void 0 && konvidDir !== void 0 && corpusDir !== konvidDir) throw new UserError("OPTION_INVALID", {
		message: "--corpus-dir and --konvid-dir name two folders",
		hint: "give one of them"
	});
	return corpusDir ?? konvidDir;
}
async function readCorpus(given) {
	const { chooseCorpus } = await import("./choose-corpus.mjs");
	const corpusDir = namedCorpusDir(given);
	const columns = given.columns === void 0 ? void 0 : parseColumns(given.columns);
	const chosen = await chooseCorpus({
		...given,
		columns,
		corpusDir,
		linkTargets: given.linkTarget
	});
	const { dirVariable, defaultDir, name } = chosen.corpus;
	return {
		options: {
			...toOptions(given, corpusDir ?? (process.env[dirVariable] || defaultDir)),
			columns,
			...given.corpus === "auto" ? { corpus: name } : {}
		},
		chosen
	};
}
function toOptions({ columns, ...given }, corpusDir) {
	const { linkTarget, maxRejected, maxConflicts, maxBroken, maxMissing, maxAttrition, downloads, ...same } = given;
	return {
		...same,
		downloads: {
			progressPath: given.progressPath,
			atOnce: downloads,
			atOncePerHost: given.downloadsPerHost,
			timeoutS: given.downloadTimeoutS,
			maxClipBytes: given.maxClipBytes,
			allowPrivateHosts: given.allowPrivateHosts,
			retryFailed: given.retryFailed,
			attritionWarnThreshold: given.attritionWarnThreshold
		},
		corpusDir,
		linkTargets: linkTarget,
		thresholds: {
			max_rejected: maxRejected,
			max_conflicts: maxConflicts,
			max_broken: maxBroken,
			max_missing: maxMissing,
			max_attrition: maxAttrition
		},
		argv: process.argv.slice(2)
	};
}
// src/cli/ingest-command.ts
const INGEST_HELP = {
	exitCodes: [
		["0", "done"],
		["1", "done, but a threshold was exceeded, no clip was usable, or ffprobe contradicted the header reader"],
		["2", "bad usage or input, nothing written"],
		["3", "reading, writing or ffprobe failed; finished rows are kept"],
		["130, 143", "interrupted; run the same command again to continue"],
		["137", "killed; by itself where a network share hangs and nothing else is possible. The same command continues"]
	],
	examples: [
		["The download unpacked under .workingdir2/konvid-1k, ffprobe on the PATH", "konvid-ingest ingest"],
		["See what would be read, without reading a clip or writing anything", "konvid-ingest ingest --corpus-dir /data/konvid-1k --dry-run"],
		["A corpus on a read-only disk, reproducible to the byte", "konvid-ingest ingest --corpus-dir /mnt/konvid-1k --output out/konvid_1k.jsonl --ingested-at 2026-05-08T12:00:00+00:00"],
		["KonViD-150k, both parts of it, from $VMAF_KONVID_150K_DIR or .workingdir2/konvid-150k", "konvid-ingest ingest --corpus konvid-150k"],
		["Whatever published corpus lies there", "konvid-ingest ingest --corpus auto --corpus-dir /data/corpus"],
		["A study of your own", "konvid-ingest ingest --corpus custom --corpus-label panel-2026 --scale 0-100 --columns \"mos=Mean score,file=Clip\" --corpus-dir /data/panel"],
		["One of four runners that share the work; see also konvid-ingest merge --help", "konvid-ingest ingest --corpus konvid-150k --shard 2/4 --output out/konvid_150k.jsonl"]
	]
};
function printSummary({ output, manifestPath, manifest, failures, isUnchanged }, { corpus, tag, reporter }) {
	const { stats, shard, jsonl } = manifest;
	if (isUnchanged && shard !== void 0) {
		reporter.always(`${tag} ${describeShard(shard)} is done and unchanged: ${jsonl.rows} rows -> ${output}`);
		return;
	}
	const { written, dedups, missing, rejected, conflicts } = stats;
	const skips = corpus.summarySkips.map(({ counter, word }) => `${stats[counter]} (${word})`).join(", ");
	reporter.always(`${tag} wrote ${written} rows, skipped ${skips}, ${dedups} dedups -> ${output}`);
	const { count: unlabelled } = manifest.clips.unlabelled;
	reporter.always(`${tag} ${missing} missing clips, ${rejected} rejected labels, ${conflicts} conflicts, ${unlabelled} clips without a label; manifest -> ${manifestPath}`);
	for (const { code, message, hint } of failures) reporter.always(`${tag} failed: ${message} [${code}]${hint === null ? "" : `: ${hint}`}`);
}
async function run(options, surroundings) {
	const { tag, reporter } = surroundings;
	const startedMs = performance.now();
	const result = await followLongRun({
		reporter,
		stream: process.stderr,
		tag,
		read: readIngestProgress()
	}, async (hooks) => {
		const { ingest } = await import("./ingest2.mjs");
		return ingest({
			...options,
			...hooks
		});
	});
	printSummary(result, surroundings);
	const { output, manifestPath, manifest, failures } = result;
	const elapsedS = (performance.now() - startedMs) / 1e3;
	await closeRun({
		manifest,
		manifestPath,
		failures,
		elapsedS
	}, {
		reporter,
		stream: process.stderr
	});
	return {
		...emptyResult("ingest", failures.length > 0 ? 1 : 0),
		output,
		manifest_path: manifestPath,
		manifest,
		failures: [...failures]
	};
}
const AFTER_INTERRUPTION = "finished rows are kept: run the same command again to continue";
async function runCommand(given) {
	const reporter = new Reporter(process.stderr, given.logLevel);
	let tag = "[konvid-ingest]";
	let result;
	try {
		const { options, chosen } = await readCorpus(given);
		const { corpus, reason } = chosen;
		tag = `[${corpus.summaryTag}]`;
		if (reason !== void 0) reporter.log("info", `${tag} corpus: ${corpus.name} is recognised: ${reason}`);
		result = await (given.dryRun === true ? dryRun : run)(options, {
			corpus,
			tag,
			reporter
		});
	} catch (error) {
		const stop = explainStop(error, {
			tag,
			reporter,
			hint: AFTER_INTERRUPTION
		});
		result = {
			...emptyResult("ingest", stop.exit_code),
			...stop
		};
	}
	if (given.json === true) process.stdout.write(`${toJsonText(result, 2)}\n`);
	return result.exit_code;
}
function describeMaxMissing() {
	const unlimited = CORPORA.filter(({ defaultMaxMissing }) => defaultMaxMissing === null).map(({ name }) => name);
	return `${[...new Set(CORPORA.map(({ defaultMaxMissing }) => defaultMaxMissing).filter((limit) => limit !== null))].join(", ")}; no limit for ${unlimited.join(" and ")}`;
}
function ingestCommand(setExitCode) {
	const konvid = findCorpus(DEFAULT_CORPUS);
	return new Command("ingest").description("turn a corpus folder into a validated MOS-corpus JSONL and its manifest").optionsGroup("What is read:").option("--corpus <name>", `one of: ${CORPORA.map(({ name }) => name).join(", ")}; ${AUTO_CORPUS} to recognise it; ${CUSTOM_CORPUS} for a study of your own`, DEFAULT_CORPUS).option("--corpus-dir <folder>", `holds clips and labels (default: $${konvid.dirVariable}, else ${konvid.defaultDir}; for other corpora by their names)`).option("--konvid-dir <folder>", "another name of --corpus-dir").option("--manifest-csv <file>", "the one label file or list of URLs to read (default: looked for)").option("--clips-subdir <folder>", "the one folder of clips inside the corpus folder (default: looked for)").option("--link-target <folder>", "links may lead into this folder outside the corpus; repeatable", collect, []).option("--limit <n>", "take only the first n labels: a trial run, marked partial", parseWholeNumber).option("--shard <i/n>", "take only the i-th of n parts of the label list, into files of its own (merge makes them one); auto, by what a Slurm array says; auto/n, by a Slurm array or a Kubernetes indexed Job").optionsGroup(`A study of your own (--corpus ${CUSTOM_CORPUS}):`).option("--corpus-label <name>", "its name, of which the label in the rows is made").option("--scale <scale>", `scale of its scores: ${Object.keys(SCALES).join(" or ")}`).option("--columns <list>", `headers of its label file as role=header,...; roles: ${CUSTOM_ROLES.join(", ")} (default: the usual ones)`).optionsGroup("What is written:").option("--output <file>", `the JSONL; rows that stand in it are kept (default: ${konvid.outputName} in the corpus folder; for other corpora by their names)`).option("--manifest-out <file>", "the manifest (default: beside the JSONL, .manifest.json)").option("--corpus-version <text>", "written into every row (default: the corpus' published version)").option("--ingested-at <instant>", "written into every row (default: $SOURCE_DATE_EPOCH, else now)").option("--dry-run", "show layout, labels and matches; read no clip, write nothing").option("--rehash", "read and probe every clip again; trust nothing that earlier runs remembered").option("--break-lock", "take the output over from a run that you know to be dead").optionsGroup("How clips are read:").option("--ffprobe-bin <file>", "the ffprobe to use (default: $FFPROBE_BIN, else the one on the PATH)").option("--prober <mode>", "who tells size, rate and length: ffprobe alone; auto, the header reader where it is certain, checked by ffprobe; verify, both for every clip", parseProber, DEFAULT_PROBER).option("--concurrency <n>", "clips that are probed at once, and the most threads that read (default: one more than the processors)", parseWholeNumber).option("--probe-timeout-s <n>", `seconds after which ffprobe is killed (default: 60)`, parseWholeNumber).optionsGroup("Limits (a count or a percentage):").option("--max-missing <limit>", `labels that may lack a clip (default: ${describeMaxMissing()})`).option("--max-broken <limit>", "clips that may be broken (default: no limit)").option("--max-rejected <limit>", "labels that may be rejected (default: no limit)").option("--max-conflicts <limit>", "labels that may contradict the score that stands (default: no limit)").option("--max-attrition <limit>", "clips whose download may fail (default: no limit)").option("--attrition-warn-threshold <fraction>", `warn where more of the labels than this could not be downloaded (default: ${ATTRITION_WARN_THRESHOLD})`, parseFraction).optionsGroup("Lists of URLs:").option("--downloads <n>", `clips downloaded at once (default: ${DOWNLOAD_DEFAULTS.atOnce})`, parseWholeNumber).option("--downloads-per-host <n>", `clips downloaded at once from one host (default: ${DOWNLOAD_DEFAULTS.atOncePerHost})`, parseWholeNumber).option("--download-timeout-s <n>", `seconds without a byte after which a download is tried again (default: ${DOWNLOAD_DEFAULTS.timeoutS})`, parseWholeNumber).option("--max-clip-bytes <n>", `the largest clip that is downloaded (default: ${DOWNLOAD_DEFAULTS.maxClipBytes})`, parseWholeNumber).option("--progress-path <file>", "records downloads (default: .download-progress.json in the corpus folder)").option("--retry-failed", "ask again for clips that are recorded as gone for ever").option("--allow-private-hosts", "addresses of clips may lead to loopback, link-local and private networks").optionsGroup("What is told:").option("--json", "print the result as JSON on stdout").option("--log-level <level>", "debug, info, warning or error", parseLogLevel, "info").action(async (given) => setExitCode(await runCommand(given)));
}
export { INGEST_HELP, ingestCommand };
