import { D as findFetchableCorpus } from "./labels.mjs";
import { r as fetchCorpus } from "./fetch.mjs";
import { d as readFetchProgress, h as formatBytes, n as emptyResult, r as followLongRun } from "./cli.mjs";
// src/cli/fetch-command.ts
function printSummary({ root, manifestPath, manifest, wasComplete }, { tag, reporter }) {
	const { videos_files, videos_bytes, metadata_files, metadata_bytes } = manifest.extracted;
	const contents = `${videos_files} videos (${formatBytes(videos_bytes)}), ${metadata_files} metadata files (${formatBytes(metadata_bytes)})`;
	reporter.always(wasComplete ? `${tag} nothing to do: complete since an earlier run: ${contents} -> ${root}` : `${tag} complete: ${contents} -> ${root}; manifest -> ${manifestPath}`);
}
async function run(given, context) {
	context.tag = "[konvid-ingest]";
	context.tag = `[${findFetchableCorpus(given.corpus).name}-fetch]`;
	const options = {
		...given,
		argv: process.argv.slice(2)
	};
	const result = await followLongRun(context, readFetchProgress(), (hooks) => fetchCorpus({
		...options,
		...hooks
	}));
	printSummary(result, context);
	return {
		...emptyResult("fetch", 0),
		manifest_path: result.manifestPath,
		fetch_manifest: result.manifest
	};
}
const FETCH = {
	name: "fetch",
	description: "Download and unpack a published corpus, or continue an earlier run",
	afterInterruption: "what has arrived is kept: run the same command again to continue",
	exitCodes: [
		["0", "the corpus is there and complete"],
		["2", "bad usage, nothing written"],
		["3", "network, archive or disk failed"],
		["130, 143", "interrupted; run the same command again to continue"]
	],
	examples: [
		["Into $VMAF_DATA_ROOT/konvid-1k, or ~/datasets/konvid-1k; run it again to continue, or to check that everything is there", "konvid-ingest fetch konvid-1k"],
		[
			"Into another folder, then ingest it from there",
			"konvid-ingest fetch konvid-1k --root /data/konvid-1k",
			"konvid-ingest ingest --corpus-dir /data/konvid-1k"
		],
		["The server's certificate has expired, and the digests are known from another source", "konvid-ingest fetch konvid-1k --insecure-host datasets.vqa.mmsp-kn.de --expect-sha256 videos=HEX --expect-sha256 metadata=HEX"]
	],
	run
};
export { FETCH };
