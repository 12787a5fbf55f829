import { n as downloadFfprobe, t as chooseFfprobe } from "./fetch.mjs";
import { S as ffprobePlace } from "./ingest.mjs";
import { E as hasBytes } from "./base.mjs";
import { d as readFetchProgress, r as followLongRun } from "./cli.mjs";
// src/cli/setup-command.ts
async function setUp({ ffprobeVersion: version, ffprobeUrl: url, ffprobeSha256: sha256 }, context) {
	const { reporter } = context;
	const { asset } = chooseFfprobe({
		version,
		url,
		sha256
	});
	const path = ffprobePlace(process.env);
	if (await hasBytes(path, { sha256: asset.sha256 })) {
		reporter.always(`konvid-ingest: ${path} is there already, and its digest is right`);
		return path;
	}
	reporter.always(`konvid-ingest: downloading ${asset.url}`);
	await followLongRun(context, readFetchProgress(), ({ signal, onProgress }) => downloadFfprobe(asset, path, {
		signal,
		onRetry: (reason) => reporter.always(`konvid-ingest: ${reason}`),
		onProgress: (bytesDone, bytesTotal) => onProgress({
			label: "ffprobe",
			step: "download",
			bytesDone,
			bytesTotal
		})
	}));
	reporter.always(`konvid-ingest: ${path} is verified: SHA-256 ${asset.sha256}`);
	return path;
}
async function run(given, context) {
	process.stdout.write(`${await setUp(given, context)}\n`);
	return 0;
}
const SETUP = {
	name: "setup",
	description: "Put a verified ffprobe into the user's cache folder, and print its path",
	exitCodes: [
		["0", "it is there, and its digest is right"],
		["2", "bad usage, or no build for this machine"],
		["3", "the download failed"],
		["130, 143", "interrupted; run the same command again"]
	],
	examples: [
		["A verified ffprobe in the user's cache folder, where ingest finds it if there is none on the PATH", "konvid-ingest setup"],
		["Only the path, for a script", "FFPROBE_BIN=\"$(konvid-ingest setup)\""],
		["From a mirror, with the digest from its publisher", "konvid-ingest setup --ffprobe-url https://mirror.example/ffprobe --ffprobe-sha256 HEX"]
	],
	run
};
export { SETUP };
