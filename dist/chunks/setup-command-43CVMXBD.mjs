const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  DEFAULT_FFPROBE_VERSION,
  FFPROBE_RELEASES
} from "./chunk-ZCUQLNX5.mjs";
import {
  Interrupted,
  followLongRun,
  readFetchProgress
} from "./chunk-6LPW65CY.mjs";
import "./chunk-2AEHPOA5.mjs";
import {
  Command,
  Reporter,
  reportUserError
} from "./chunk-YSJGIXMO.mjs";
import "./chunk-7MJ5YNCO.mjs";
import "./chunk-LTBJJI7U.mjs";
import "./chunk-TW5GKQXY.mjs";
import {
  toUserError
} from "./chunk-UZXTB772.mjs";
import "./chunk-5VFEVONT.mjs";
import "./chunk-NIYLUL7M.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";

// src/cli/setup-command.ts
var SETUP_HELP = {
  exitCodes: [
    ["0", "it is there, and its bytes are right"],
    ["2", "bad usage, or no build for this machine"],
    ["3", "the download failed"],
    ["130, 143", "interrupted; run the same command again"]
  ],
  examples: [
    [
      "A verified ffprobe in the user's cache folder, where ingest finds it when there is none on the PATH",
      "konvid-ingest setup"
    ],
    ["The path alone, for a script", 'FFPROBE_BIN="$(konvid-ingest setup)"'],
    [
      "From a mirror, with the digest that its publisher names",
      "konvid-ingest setup --ffprobe-url https://mirror.example/ffprobe --ffprobe-sha256 HEX"
    ]
  ]
};
async function setUp({ ffprobeVersion, ffprobeUrl, ffprobeSha256 }, reporter) {
  const [{ chooseFfprobe, downloadFfprobe, hasDigest }, { ffprobePlace }] = await Promise.all([
    import("./ffprobe-download-WF3SLGWL.mjs"),
    import("./user-cache-4NU3FOIC.mjs")
  ]);
  const { asset } = chooseFfprobe({ version: ffprobeVersion, url: ffprobeUrl, sha256: ffprobeSha256 });
  const path = ffprobePlace(process.env);
  if (await hasDigest(path, asset.sha256)) {
    reporter.always(`konvid-ingest: ${path} is there already, and its bytes are right`);
    return path;
  }
  reporter.always(`konvid-ingest: downloading ${asset.url}`);
  await followLongRun(
    { reporter, stream: process.stderr, tag: "konvid-ingest:", read: readFetchProgress() },
    ({ signal, onProgress }) => downloadFfprobe(asset, path, {
      signal,
      onRetry: (reason) => reporter.always(`konvid-ingest: ${reason}`),
      onProgress: ({ receivedBytes: bytesDone, totalBytes: bytesTotal }) => onProgress({ label: "ffprobe", step: "download", bytesDone, bytesTotal })
    })
  );
  reporter.always(`konvid-ingest: ${path} is verified: SHA-256 ${asset.sha256}`);
  return path;
}
function setupCommand(setExitCode) {
  return new Command("setup").description("put a verified ffprobe into the user's cache folder, and print its path").option(
    "--ffprobe-version <version>",
    `one of: ${Object.keys(FFPROBE_RELEASES).join(", ")}`,
    DEFAULT_FFPROBE_VERSION
  ).option("--ffprobe-url <url>", "another binary; needs --ffprobe-sha256").option("--ffprobe-sha256 <hex>", "SHA-256 of the binary at --ffprobe-url").action(async (given) => {
    const reporter = new Reporter(process.stderr, "info");
    try {
      process.stdout.write(`${await setUp(given, reporter)}
`);
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
export {
  SETUP_HELP,
  setupCommand
};
