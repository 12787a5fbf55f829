import { c as pMap } from "./fetch.mjs";
import { M as UserError, a as countOf } from "./base.mjs";
import { D as countSkipped, d as planFor, f as chooseCorpus, h as countStatuses, i as ingestIn, u as DEFAULT_WORLD, v as describeShard } from "./ingest.mjs";
import { f as readIngestProgress, h as formatBytes, i as reportFailures, n as emptyResult, r as followLongRun, t as showClosingTable } from "./cli.mjs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
// src/cli/ingest-command.ts
const STATS_AT_ONCE = 32;
function chooseFolder({ folder, corpusDir, konvidDir }) {
	const [given, ...others] = new Set([
		folder,
		corpusDir,
		konvidDir
	].filter((each) => each !== void 0));
	if (others.length > 0) throw new UserError("OPTION_INVALID", {
		message: `${[given, ...others].join(" and ")} are given as the corpus folder`,
		hint: "name one folder, by --corpus-dir or as the only argument"
	});
	return given;
}
async function sumMatchedBytes({ labels }) {
	const paths = new Set();
	for (const { clip } of labels) if (clip !== void 0 && clip.kind !== "remote") paths.add(join(clip.folder, clip.name));
	return (await pMap(paths, async (path) => (await stat(path).catch(() => void 0))?.size ?? 0, { concurrency: STATS_AT_ONCE })).reduce((sum, bytes) => sum + bytes, 0);
}
async function summarisePlan(plan) {
	const { boundary, clips, labelFiles, labels, unlabelled } = plan;
	const { matched, remote, missing, rejected } = countStatuses(labels);
	const ambiguous = labels.filter(({ rejection }) => rejection?.code === "CLIP_AMBIGUOUS").length;
	return {
		corpus_dir: boundary.root,
		clips_dirs: clips.folders.map(({ path }) => path),
		labels_files: labelFiles.map(({ path }) => path),
		labels: labels.length,
		matched,
		remote,
		missing,
		ambiguous,
		rejected: rejected - ambiguous,
		unlabelled: unlabelled.length,
		matched_bytes: await sumMatchedBytes(plan)
	};
}
function printPlan(plan, { tag, reporter }) {
	const lines = [
		...plan.labels_files.map((path) => `labels     ${path}`),
		...plan.clips_dirs.map((path) => `clips      ${path}`),
		`${countOf(plan.labels, "label")}: ${plan.matched} matched (${formatBytes(plan.matched_bytes)}), ${plan.remote} to be downloaded, ${plan.missing} missing, ${plan.ambiguous} ambiguous, ${plan.rejected} rejected`,
		`${countOf(plan.unlabelled, "clip")} without a label`,
		"dry run: no clip was read and nothing was written"
	];
	for (const line of lines) reporter.always(`${tag} ${line}`);
}
async function dryRun(options, context) {
	const plan = await summarisePlan(await planFor(options));
	printPlan(plan, context);
	return {
		...emptyResult("ingest", 0),
		plan
	};
}
function printSummary({ output, manifestPath, manifest, failures, isUnchanged }, { summarySkips }, context) {
	const { tag, reporter } = context;
	const { stats, shard, jsonl } = manifest;
	if (isUnchanged && shard !== void 0) {
		reporter.always(`${tag} ${describeShard(shard)} is done and unchanged: ${countOf(jsonl.rows, "row")} -> ${output}`);
		return;
	}
	const { written, dedups, missing, rejected, conflicts } = stats;
	const skips = summarySkips.map(({ counter, word }) => `${stats[counter]} (${word})`).join(", ");
	reporter.always(`${tag} wrote ${written} rows, skipped ${skips}, ${dedups} dedups -> ${output}`);
	const { count: unlabelled } = manifest.clips.unlabelled;
	reporter.always(`${tag} ${countOf(missing, "missing clip")}, ${countOf(rejected, "rejected label")}, ${countOf(conflicts, "conflict")}, ${countOf(unlabelled, "clip")} without a label; manifest -> ${manifestPath}`);
	const skipped = countSkipped(manifest);
	if (skipped > 0) {
		const of = countOf(manifest.labels.taken, "label");
		reporter.log("info", `${tag} ${skipped} of ${of} got no row; to see why: konvid-ingest report ${output}`);
	}
	reportFailures(failures, context);
}
async function run(given, context) {
	const { reporter } = context;
	context.tag = "[konvid-ingest]";
	const folder = chooseFolder(given);
	const { corpus, reason } = await chooseCorpus({
		...given,
		corpusDir: folder
	});
	context.tag = `[${corpus.summaryTag}]`;
	if (reason !== void 0) reporter.log("info", `${context.tag} corpus: ${corpus.name} is recognised: ${reason}`);
	const options = {
		...given,
		corpus: given.corpus === "auto" ? corpus.name : given.corpus,
		corpusDir: folder ?? (process.env[corpus.dirVariable] || corpus.defaultDir),
		argv: process.argv.slice(2)
	};
	if (given.dryRun) return dryRun(options, context);
	const startedMs = performance.now();
	const result = await followLongRun(context, readIngestProgress(), (hooks) => ingestIn(DEFAULT_WORLD, {
		...options,
		...hooks
	}));
	printSummary(result, corpus, context);
	const { output, manifestPath, manifest, failures } = result;
	const elapsedS = (performance.now() - startedMs) / 1e3;
	showClosingTable({
		manifest,
		manifestPath,
		failures,
		elapsedS
	}, reporter);
	return {
		...emptyResult("ingest", failures.length > 0 ? 1 : 0),
		output,
		manifest_path: manifestPath,
		manifest,
		failures: [...failures]
	};
}
const INGEST = {
	name: "ingest",
	description: "Turn a corpus folder into a validated MOS-corpus JSONL and its manifest",
	afterInterruption: "finished rows are kept: run the same command again to continue",
	exitCodes: [
		["0", "done"],
		["1", "done, but a threshold was exceeded, no clip was usable, or ffprobe contradicted the header reader"],
		["2", "bad usage or input, nothing written"],
		["3", "reading, writing or ffprobe failed; finished rows are kept"],
		["130, 143", "interrupted; run the same command again to continue"]
	],
	examples: [
		["The download unpacked under .workingdir2/konvid-1k, ffprobe on the PATH", "konvid-ingest ingest"],
		["Show what would be read, without reading a clip or writing anything", "konvid-ingest ingest --corpus-dir /data/konvid-1k --dry-run"],
		["A corpus on a read-only disk, reproducible to the byte", "konvid-ingest ingest --corpus-dir /mnt/konvid-1k --output out/konvid_1k.jsonl --ingested-at 2026-05-08T12:00:00+00:00"],
		["Both parts of KonViD-150k, from $VMAF_KONVID_150K_DIR or .workingdir2/konvid-150k", "konvid-ingest ingest --corpus konvid-150k"],
		["A published corpus of any kind", "konvid-ingest ingest --corpus auto --corpus-dir /data/corpus"],
		["A study of your own", "konvid-ingest ingest --corpus custom --corpus-label panel-2026 --scale 0-100 --columns \"mos=Mean score,file=Clip\" --corpus-dir /data/panel"],
		["One of four runners that share the work; see also konvid-ingest merge --help", "konvid-ingest ingest --corpus konvid-150k --shard 2/4 --output out/konvid_150k.jsonl"]
	],
	run
};
export { INGEST };
