import "./extra-typings.mjs";
import { n as FFPROBE_RELEASES, t as DEFAULT_FFPROBE_VERSION } from "./ingest.mjs";
import { t as toUserError } from "./base.mjs";
import { S as Command, _ as reportUserError, a as readFetchProgress, g as Reporter, x as Interrupted, y as followLongRun } from "./cli.mjs";
// src/cli/setup-command.ts
const SETUP_HELP = {
	exitCodes: [
		["0", "it is there, and its bytes are right"],
		["2", "bad usage, or no build for this machine"],
		["3", "the download failed"],
		["130, 143", "interrupted; run the same command again"]
	],
	examples: [
		["A verified ffprobe in the user's cache folder, where ingest finds it when there is none on the PATH", "konvid-ingest setup"],
		["The path alone, for a script", "FFPROBE_BIN=\"$(konvid-ingest setup)\""],
		["From a mirror, with the digest that its publisher names", "konvid-ingest setup --ffprobe-url https://mirror.example/ffprobe --ffprobe-sha256 HEX"]
	]
};
async function setUp({ ffprobeVersion, ffprobeUrl, ffprobeSha256 }, reporter) {
	const [{ chooseFfprobe, downloadFfprobe, hasDigest }, { ffprobePlace }] = await Promise.all([import("./ffprobe-download.mjs"), import("./user-cache.mjs")]);
	const { asset } = chooseFfprobe({
		version: ffprobeVersion,
		url: ffprobeUrl,
		sha256: ffprobeSha256
	});
	const path = ffprobePlace(process.env);
	if (await hasDigest(path, asset.sha256)) {
		reporter.always(`konvid-ingest: ${path} is there already, and its bytes are right`);
		return path;
	}
	reporter.always(`konvid-ingest: downloading ${asset.url}`);
	await followLongRun({
		reporter,
		stream: process.stderr,
		tag: "konvid-ingest:",
		read: readFetchProgress()
	}, ({ signal, onProgress }) => downloadFfprobe(asset, path, {
		signal,
		onRetry: (reason) => reporter.always(`konvid-ingest: ${reason}`),
		onProgress: ({ receivedBytes: bytesDone, totalBytes: bytesTotal }) => onProgress({
			label: "ffprobe",
			step: "download",
			bytesDone,
			bytesTotal
		})
	}));
	reporter.always(`konvid-ingest: ${path} is verified: SHA-256 ${asset.sha256}`);
	return path;
}
function setupCommand(setExitCode) {
	return new Command("setup").description("put a verified ffprobe into the user's cache folder, and print its path").option("--ffprobe-version <version>", `one of: ${Object.keys(FFPROBE_RELEASES).join(", ")}`, DEFAULT_FFPROBE_VERSION).option("--ffprobe-url <url>", "another binary; needs --ffprobe-sha256").option("--ffprobe-sha256 <hex>", "SHA-256 of the binary at --ffprobe-url").action(async (given) => {
		const reporter = new Reporter(process.stderr, "info");
		try {
			process.stdout.write(`${await setUp(given, reporter)}\n`);
			setExitCode(0);
		} catch (error) {
			if (error instanceof Interrupted) return setExitCode(error.exitCode);
			const told = toUserError(error);
			if (told === void 0) throw error;
			reportUserError(told, reporter);
			setExitCode(told.exitCode);
		}
	});
}
export { SETUP_HELP, setupCommand };
