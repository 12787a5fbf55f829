import "./extra-typings.mjs";
import { d as CORPUS_DOWNLOADS, f as DEFAULT_CORPUS, m as findCorpusDownload } from "./labels.mjs";
import { L as UserError, r as toJsonText } from "./base.mjs";
import { E as formatBytes, S as Command, a as readFetchProgress, g as Reporter, h as parseWholeNumber, i as explainStop, l as collect, p as parseLogLevel, r as emptyResult, y as followLongRun } from "./cli.mjs";
// src/cli/fetch-command.ts
const LABELS = ["videos", "metadata"];
const FETCH_HELP = {
	exitCodes: [
		["0", "the corpus is there and complete"],
		["2", "bad usage, nothing written"],
		["3", "network, archive or disk failed"],
		["130, 143", "interrupted; run the same command again to continue"]
	],
	examples: [
		["Into $VMAF_DATA_ROOT/konvid-1k, or ~/datasets/konvid-1k; again, to continue or to see that all is there", "konvid-ingest fetch konvid-1k"],
		[
			"Into another folder, then ingest it from there",
			"konvid-ingest fetch konvid-1k --root /data/konvid-1k",
			"konvid-ingest ingest --corpus-dir /data/konvid-1k"
		],
		["The server's certificate has expired, and the digests are known from elsewhere", "konvid-ingest fetch konvid-1k --insecure-host datasets.vqa.mmsp-kn.de --expect-sha256 videos=HEX --expect-sha256 metadata=HEX"]
	]
};
function parseDigests(texts) {
	const digests = {};
	for (const text of texts) {
		const [name, digest, ...rest] = text.split("=");
		const label = LABELS.find((known) => known === name);
		if (label === void 0 || digest === void 0 || rest.length > 0 || digests[label] !== void 0) throw new UserError("OPTION_INVALID", { message: `--expect-sha256 ${JSON.stringify(text)}: expected ${LABELS.map((known) => `${known}=HEX`).join(" or ")}, each once` });
		digests[label] = digest;
	}
	return digests;
}
function toOptions(corpus, given) {
	const { videosUrl, metadataUrl, expectSha256, insecureHost, ...same } = given;
	return {
		...same,
		corpus,
		urls: {
			videos: videosUrl,
			metadata: metadataUrl
		},
		expectSha256: parseDigests(expectSha256),
		insecureHosts: insecureHost,
		argv: process.argv.slice(2)
	};
}
function printSummary({ root, manifestPath, manifest, wasComplete }, tag, reporter) {
	const { videos_files, videos_bytes, metadata_files, metadata_bytes } = manifest.extracted;
	const contents = `${videos_files} videos (${formatBytes(videos_bytes)}), ${metadata_files} metadata files (${formatBytes(metadata_bytes)})`;
	reporter.always(wasComplete ? `${tag} nothing to do: complete since an earlier run: ${contents} -> ${root}` : `${tag} complete: ${contents} -> ${root}; manifest -> ${manifestPath}`);
}
async function run(options, tag, reporter) {
	const result = await followLongRun({
		reporter,
		stream: process.stderr,
		tag,
		read: readFetchProgress()
	}, async (hooks) => {
		const { fetchCorpus } = await import("./fetch-corpus.mjs");
		return fetchCorpus({
			...options,
			...hooks
		});
	});
	printSummary(result, tag, reporter);
	return {
		...emptyResult("fetch", 0),
		manifest_path: result.manifestPath,
		fetch_manifest: result.manifest
	};
}
const AFTER_INTERRUPTION = "what has arrived is kept: run the same command again to continue";
async function runCommand(corpus, given) {
	const reporter = new Reporter(process.stderr, given.logLevel);
	let tag = "[konvid-ingest]";
	let result;
	try {
		tag = `[${findCorpusDownload(corpus).summaryTag}]`;
		result = await run(toOptions(corpus, given), tag, reporter);
	} catch (error) {
		const stop = explainStop(error, {
			tag,
			reporter,
			hint: AFTER_INTERRUPTION
		});
		result = {
			...emptyResult("fetch", stop.exit_code),
			...stop
		};
	}
	if (given.json === true) process.stdout.write(`${toJsonText(result, 2)}\n`);
	return result.exit_code;
}
function fetchCommand(setExitCode) {
	return new Command("fetch").description("download and unpack a published corpus, or go on where an earlier run ended").argument("[corpus]", `one of: ${CORPUS_DOWNLOADS.map(({ corpus }) => corpus).join(", ")}`, DEFAULT_CORPUS).option("--root <folder>", "for archives and corpus (default: $VMAF_DATA_ROOT/konvid-1k, else ~/datasets/konvid-1k)").option("--keep-zips", "keep the archives after they were unpacked").option("--manifest-out <file>", "the manifest (default: fetch_manifest.json in the root)").option("--videos-url <url>", "a mirror of the clips' archive").option("--metadata-url <url>", "a mirror of the labels' archive").option("--expect-sha256 <label=hex>", "digest that an archive must have: videos=HEX or metadata=HEX", collect, []).option("--insecure-host <host>", "do not verify the TLS certificate of this host; needs --expect-sha256", collect, []).option("--stall-timeout-s <n>", "seconds without a byte after which a connection is dead (default: 60)", parseWholeNumber).option("--break-lock", "take the root over from a run that you know to be dead").option("--json", "print the result as JSON on stdout").option("--log-level <level>", "debug, info, warning or error", parseLogLevel, "info").action(async (corpus, given) => setExitCode(await runCommand(corpus, given)));
}
export { FETCH_HELP, fetchCommand };
