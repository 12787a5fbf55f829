const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  establishVisibility
} from "./chunk-UTWVTUR3.mjs";
import {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
} from "./chunk-RRKR4KJT.mjs";
import "./chunk-ZCUQLNX5.mjs";
import {
  isUntrusted,
  readEvent
} from "./chunk-TKZSCJ2N.mjs";
import {
  keepHeapSmall
} from "./chunk-AJY5LBBR.mjs";
import {
  DEFAULT_WORLD,
  ingestIn
} from "./chunk-IKDQEK5J.mjs";
import "./chunk-STK32CPE.mjs";
import {
  claimsPath
} from "./chunk-P5GLZC5P.mjs";
import "./chunk-ZAK4GFWD.mjs";
import "./chunk-VRWCGAAJ.mjs";
import {
  FETCH_MANIFEST
} from "./chunk-HNKEIK7L.mjs";
import "./chunk-27UYPQVX.mjs";
import "./chunk-AGBQZ3LK.mjs";
import "./chunk-ENADOWM6.mjs";
import "./chunk-ZMBEEIJT.mjs";
import "./chunk-HGSW65H4.mjs";
import "./chunk-FSQPFI5K.mjs";
import "./chunk-POX5T6KP.mjs";
import "./chunk-3DNDSJB5.mjs";
import {
  FFPROBE_FILE
} from "./chunk-B2DAISS6.mjs";
import "./chunk-YF7GGXXJ.mjs";
import "./chunk-ZNEGE52L.mjs";
import {
  NO_OUTPUTS
} from "./chunk-XQW2D4PT.mjs";
import {
  DATASET_FOLDER,
  indexPath,
  restoreDataset,
  restoreIndex
} from "./chunk-5C67NVP4.mjs";
import "./chunk-CMP56VFY.mjs";
import "./chunk-M4VKSXP7.mjs";
import "./chunk-P6EGDUWD.mjs";
import {
  annotateReport,
  annotateRun
} from "./chunk-CQDHAHL4.mjs";
import {
  validateJsonl
} from "./chunk-6MDEPGQ4.mjs";
import "./chunk-GVUF74DV.mjs";
import "./chunk-YDQBYL6Z.mjs";
import "./chunk-7UJMXJUQ.mjs";
import "./chunk-SGOZV2XL.mjs";
import "./chunk-T7GRSNI3.mjs";
import "./chunk-HR5MWYOK.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-KFR2XHG5.mjs";
import "./chunk-TBAYUWEJ.mjs";
import {
  chooseCorpus
} from "./chunk-BUP2WDD5.mjs";
import "./chunk-HWNBAWUV.mjs";
import "./chunk-MH5FAHOD.mjs";
import "./chunk-2EVM2V3T.mjs";
import "./chunk-XGHJSG44.mjs";
import {
  AUTO_CORPUS
} from "./chunk-NZ3SVTCD.mjs";
import {
  describeShard
} from "./chunk-NXOLBATJ.mjs";
import "./chunk-DYLQPDQQ.mjs";
import {
  findCorpusDownload
} from "./chunk-J3UJ3P7P.mjs";
import {
  logLine,
  logNotice,
  logWarning
} from "./chunk-2LQRF3Y6.mjs";
import {
  info,
  summary,
  warning
} from "./chunk-4DITXPU5.mjs";
import {
  toLogText
} from "./chunk-MBLCVDLQ.mjs";
import "./chunk-HYED24PK.mjs";
import "./chunk-MXO2QKFI.mjs";
import {
  UserError,
  messageOf
} from "./chunk-7DHNPKAQ.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-55WS5TIV.mjs";

// src/action/run.ts
import { writeFile } from "node:fs/promises";

// src/action/find-dataset.ts
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
var PROGRESS_INTERVAL_MS = 1e4;
var MEGABYTE = 1e6;
var NOT_RESTORED = { result: "off", files: [], reason: "" };
async function restore({ inputs, workspace, signal }) {
  const key = inputs.cacheKey ?? "";
  const restored = await restoreDataset({ key, timeoutS: inputs.cacheTimeoutS, workspace, signal });
  logLine(`dataset cache: ${restored.result}${restored.reason === "" ? "" : `: ${restored.reason}`}`);
  const corpusDir = resolve(workspace, DATASET_FOLDER);
  return { corpusDir, restored, fetchManifest: void 0, fetched: void 0 };
}
function refuseMiss({ result, reason }) {
  if (result !== "miss") return;
  throw new UserError("DATASET_MISS", {
    message: `the corpus could not be had from the cache: ${reason}`,
    hint: "save it there once, on a runner that has it, with dataset: path and cache-save: true"
  });
}
function reportProgress() {
  let due = performance.now() + PROGRESS_INTERVAL_MS;
  let started = { step: "", ms: 0, bytes: 0 };
  return (step, bytesDone, bytesTotal) => {
    const now = performance.now();
    if (step !== started.step) started = { step, ms: now, bytes: bytesDone };
    if (now < due) return;
    due = now + PROGRESS_INTERVAL_MS;
    const rate = (bytesDone - started.bytes) / Math.max(1e-3, (now - started.ms) / 1e3);
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
    urls: { videos: inputs.fetchVideosUrl, metadata: inputs.fetchMetadataUrl },
    expectSha256: inputs.fetchSha256,
    insecureHosts: inputs.fetchInsecureHosts,
    signal,
    // Warnings may quote names, and a log is as public as its repository.
    onNotice: (notice) => {
      if (permits.showValues || notice.level === "info") logNotice(notice);
    },
    onProgress: ({ label, step, bytesDone, bytesTotal }) => report(`${step} ${label}`, bytesDone, bytesTotal)
  };
}
function hasDigests(manifest, expected) {
  return Object.entries(expected).every(
    ([label, sha256]) => manifest?.archives.some((archive) => archive.label === label && archive.sha256 === sha256.toLowerCase())
  );
}
async function restoreFetched(question) {
  const { inputs } = question;
  const found = await restore(question);
  if (found.restored.result === "miss") return found;
  const { readEarlierFetch } = await import("./fetch-manifest-ZLXEV5RM.mjs");
  const path = join(found.corpusDir, FETCH_MANIFEST);
  const manifest = await readEarlierFetch(path, findCorpusDownload(inputs.corpus));
  if (hasDigests(manifest, inputs.fetchSha256)) {
    return { ...found, fetchManifest: manifest === void 0 ? void 0 : path };
  }
  const reason = "the cached corpus did not come out of the archives that fetch-sha256 names";
  logLine(`dataset cache: ${reason}`);
  await rm(found.corpusDir, { recursive: true, force: true });
  return { ...found, restored: { result: "miss", files: [], reason } };
}
async function fetchDataset(question) {
  const { inputs, permits } = question;
  const { fetchCorpus, findFetched } = await import("./fetch-corpus-EEWOA4HF.mjs");
  const options = toFetchOptions(question);
  const standing = await findFetched(options);
  const mayRestore = standing === void 0 && inputs.cacheKey !== void 0 && permits.restore;
  const cached = mayRestore ? await restoreFetched(question) : void 0;
  if (cached !== void 0 && cached.restored.result !== "miss") return cached;
  const { root, manifestPath, manifest } = standing ?? await fetchCorpus(options);
  logLine(standing === void 0 ? `the corpus is fetched: ${root}` : `the corpus stands there already: ${root}`);
  const { videos_dir, metadata_dir } = manifest.extracted;
  return {
    corpusDir: root,
    restored: cached?.restored ?? NOT_RESTORED,
    fetchManifest: manifestPath,
    fetched: { corpusDir: root, parts: [videos_dir, metadata_dir, manifestPath] }
  };
}
async function findDataset(question) {
  const { inputs, workspace } = question;
  switch (inputs.dataset) {
    case "path": {
      const corpusDir = resolve(workspace, inputs.corpusDir);
      return { corpusDir, restored: NOT_RESTORED, fetchManifest: void 0, fetched: void 0 };
    }
    case "cache":
      return restore(question);
    case "fetch":
      return fetchDataset(question);
  }
}

// src/action/install-ffprobe.ts
import { chmod, mkdtemp, rm as rm2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";
var TOOL = "konvid-ingest-ffprobe";
async function installFfprobe(inputs, signal) {
  if (inputs.ffprobeBin !== void 0) return inputs.ffprobeBin;
  const { version, asset } = chooseFfprobe({
    version: inputs.ffprobeVersion,
    url: inputs.ffprobeUrl,
    sha256: inputs.ffprobeSha256
  });
  const { cacheFile, find } = await import("./tool-cache-F5647I5X.mjs");
  const cached = find(TOOL, version);
  if (cached !== "") {
    const path = join2(cached, FFPROBE_FILE);
    if (await hasDigest(path, asset.sha256)) {
      info(`ffprobe ${version} is in the tool cache, and its bytes are right`);
      return path;
    }
    warning(`the ffprobe in the tool cache (${toLogText(path)}) has other bytes than it should; it is replaced`);
  }
  const folder = await mkdtemp(join2(process.env["RUNNER_TEMP"] ?? tmpdir(), "ffprobe-"));
  try {
    const downloaded = join2(folder, FFPROBE_FILE);
    const onRetry = (reason) => info(toLogText(reason));
    await downloadFfprobe(asset, downloaded, { signal, onRetry });
    const path = join2(await cacheFile(downloaded, FFPROBE_FILE, TOOL, version), FFPROBE_FILE);
    await chmod(path, 493);
    info(`ffprobe ${version} was downloaded, verified and put into the tool cache`);
    return path;
  } finally {
    await rm2(folder, { recursive: true, force: true });
  }
}

// src/action/privacy-guard.ts
function isAllowed({ inputs, visibility }) {
  if (visibility === "private") return true;
  return visibility === "internal" ? inputs.allowInternal || inputs.allowPublic : inputs.allowPublic;
}
var READERS = {
  private: "only its members can read it",
  internal: "the whole enterprise can read it",
  public: "it is public, or nobody could establish that it is not: anybody can fetch its artifacts and caches"
};
function refuseLeak({ inputs, visibility }) {
  const wanted = [
    ...inputs.artifact ? ["artifact: true"] : [],
    ...inputs.dataset === "cache" ? ["dataset: cache"] : [],
    ...inputs.cacheSave ? ["cache-save: true"] : []
  ];
  if (wanted.length === 0) return;
  const optIn = visibility === "internal" ? "allow-internal: true" : "allow-public: true";
  throw new UserError("REPOSITORY_NOT_PRIVATE", {
    message: `refused before any work: ${wanted.join(", ")} would let research data leave this repository; ${READERS[visibility]}`,
    hint: `run it in a private repository, or set artifact: false, dataset: path, cache-save: false; if you may share the data, say so with ${optIn}`
  });
}
function refuseMissing({ inputs, services }) {
  const needsArtifact = inputs.artifact && !services.hasArtifacts;
  const needsCache = (inputs.dataset === "cache" || inputs.cacheSave) && !services.hasCache;
  if (!needsArtifact && !needsCache) return [];
  if (inputs.allowMissingServices && inputs.dataset !== "cache") return services.missing;
  throw new UserError("SERVICE_MISSING", {
    message: `refused before any work: ${services.missing.join("; ")}`,
    hint: "set artifact: false and dataset: path, or allow-missing-services: true to go on without them"
  });
}
function decidePermits(question) {
  const { inputs, event, services, visibility } = question;
  if (!isAllowed(question)) refuseLeak(question);
  const missing = refuseMissing(question);
  const mayShare = isAllowed(question);
  const isSafeToSave = !isUntrusted(event);
  const refusedSave = inputs.cacheSave && !isSafeToSave ? [`nothing is saved in the cache: on ${event.name} a stranger may have chosen what would be saved`] : [];
  return {
    artifact: inputs.artifact && mayShare && services.hasArtifacts,
    restore: mayShare && services.hasCache,
    save: mayShare && services.hasCache && isSafeToSave,
    showValues: visibility === "private",
    warnings: [...missing, ...refusedSave]
  };
}

// src/action/services.ts
function isEnterpriseServer(serverUrl) {
  try {
    const host = new URL(serverUrl).hostname.toLowerCase();
    return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
  } catch {
    return true;
  }
}
function findServices(environment) {
  if (isEnterpriseServer(environment["GITHUB_SERVER_URL"] || "https://github.com")) {
    return {
      hasArtifacts: false,
      hasCache: false,
      missing: ["GitHub Enterprise Server has no artifact and cache service that this Action can speak to"]
    };
  }
  const hasToken = Boolean(environment["ACTIONS_RUNTIME_TOKEN"]) && Boolean(environment["ACTIONS_RESULTS_URL"]);
  if (hasToken) return { hasArtifacts: true, hasCache: true, missing: [] };
  return {
    hasArtifacts: false,
    hasCache: false,
    missing: [
      "the runner gave no ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL, so artifact and cache are out of reach"
    ]
  };
}

// src/action/summary.ts
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

// src/action/markdown.ts
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
var SPECIAL = /[\\`*_{}[\]()#+\-.!|~@:/$=^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function toMarkdownText(text) {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? "").replaceAll(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}

// src/action/summary.ts
var MOS_BINS = 8;
var MAX_LISTED = 20;
var MAX_SLICES = 8;
function count(counts, value) {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
async function readDistributions(path, { min, max }) {
  const mos = new Array(MOS_BINS).fill(0);
  const resolution = /* @__PURE__ */ new Map();
  const frameRate = /* @__PURE__ */ new Map();
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const row = JSON.parse(line);
    const bin = Math.min(MOS_BINS - 1, Math.floor((row.mos - min) / (max - min) * MOS_BINS));
    mos[bin] = (mos[bin] ?? 0) + 1;
    count(resolution, `${row.width}x${row.height}`);
    count(frameRate, `${Math.round(row.framerate * 100) / 100} fps`);
  }
  return { mos, resolution, frameRate };
}
function histogram(bins, { min, max }) {
  const step = (max - min) / bins.length;
  const labels = bins.map((_, index) => `"${(min + index * step).toFixed(1)}"`);
  return [
    "```mermaid",
    "xychart-beta",
    '  title "MOS, clips by score (left edge of each bar)"',
    `  x-axis [${labels.join(", ")}]`,
    '  y-axis "clips"',
    `  bar [${bins.join(", ")}]`,
    "```"
  ].join("\n");
}
function pie(title, counts) {
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const rest = sorted.slice(MAX_SLICES).reduce((sum, [, clips]) => sum + clips, 0);
  const slices = [...sorted.slice(0, MAX_SLICES), ...rest > 0 ? [["other", rest]] : []];
  return ["```mermaid", `pie title ${title}`, ...slices.map(([value, clips]) => `  "${value}" : ${clips}`), "```"].join(
    "\n"
  );
}
function table(header, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
function listSkipped({ broken, rejected, missing, conflicts }) {
  const rows = [
    ...broken.items.map(
      ({ file, line, src, code, reason }) => [`${file}:${line}`, "broken", src, code, reason]
    ),
    ...conflicts.items.map(
      ({ file, line, src, reason }) => [`${file}:${line}`, "conflict", src, "SCORE_CONFLICT", reason]
    ),
    ...rejected.items.map(({ file, line, code, reason }) => [`${file}:${line}`, "rejected", "", code, reason]),
    ...missing.items.map(({ file, line, name }) => [`${file}:${line}`, "missing", name, "", "no such clip"])
  ];
  if (rows.length === 0) return "";
  const shown = rows.slice(0, MAX_LISTED).map((row) => row.map((cell) => toMarkdownText(String(cell))));
  const total = broken.count + conflicts.count + rejected.count + missing.count;
  const rest = total > shown.length ? `

${total - shown.length} more stand in the manifest.` : "";
  return `### What was skipped

${table(["label", "outcome", "clip", "code", "why"], shown)}${rest}`;
}
function listSkippedCounts({ broken, rejected }) {
  const byCode = Map.groupBy([...broken.items, ...rejected.items], ({ code }) => code);
  if (byCode.size === 0) return "";
  const rows = [...byCode].map(([code, items]) => [toMarkdownText(code), items.length]);
  return `### What was skipped

${table(["code", "labels"], rows)}`;
}
function describePart({ partial, config, shard }) {
  const trial = config.limit === null ? "" : ", of a trial run";
  if (shard !== void 0) return ` (${describeShard(shard)}${trial})`;
  return partial ? " (partial: a trial run)" : "";
}
async function writeSummary({ manifest, failures, mosRange, showValues }) {
  const { outcomes, jsonl, corpus } = manifest;
  const parts = [
    `## ${corpus}: ${jsonl.rows} rows${describePart(manifest)}`,
    ...failures.map((failure) => `**Failed:** ${toMarkdownText(failure)}`),
    table(
      ["outcome", "labels"],
      Object.entries(outcomes).map(([outcome, labels]) => [outcome, labels])
    ),
    showValues ? listSkipped(manifest) : listSkippedCounts(manifest)
  ];
  if (jsonl.rows > 0 && showValues) {
    const { mos, resolution, frameRate } = await readDistributions(jsonl.path, mosRange);
    parts.push(
      "### Distributions",
      histogram(mos, mosRange),
      pie("Resolution", resolution),
      pie("Frame rate", frameRate)
    );
  }
  if (showValues) parts.push(`SHA-256 of the JSONL: \`${jsonl.sha256}\``);
  await summary.addRaw(`${parts.filter((part) => part !== "").join("\n\n")}
`).write();
}

// src/action/upload-artifact.ts
import { copyFile, mkdtemp as mkdtemp2, readFile, rm as rm3 } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { basename, join as join3 } from "node:path";
async function hideBrokenEvent(environment) {
  const path = environment["GITHUB_EVENT_PATH"];
  if (path === void 0) return;
  try {
    JSON.parse(await readFile(path, "utf8"));
  } catch {
    delete environment["GITHUB_EVENT_PATH"];
  }
}
function explain(error, name) {
  const message = messageOf(error);
  if (/\b409\b|conflict|already exists/i.test(message)) {
    return new UserError(
      "ARTIFACT_NAME_TAKEN",
      {
        message: `an artifact called ${name} exists in this run already`,
        hint: "give each job a name of its own with artifact-name; the default is unique in a matrix and across attempts",
        cause: error
      },
      3
    );
  }
  return new UserError(
    "ARTIFACT_FAILED",
    { message: `the artifact ${name} could not be uploaded: ${message}`, hint: "run the job again", cause: error },
    3
  );
}
async function uploadArtifact(request) {
  const { name, files, retentionDays, compressionLevel, environment } = request;
  const staging = await mkdtemp2(join3(environment["RUNNER_TEMP"] ?? tmpdir2(), "artifact-"));
  try {
    const staged = files.map((file) => join3(staging, basename(file)));
    await Promise.all(files.map((file, index) => copyFile(file, staged[index] ?? "")));
    await hideBrokenEvent(environment);
    const { DefaultArtifactClient } = await import("./artifact-NIKILCLB.mjs");
    const options = { compressionLevel, ...retentionDays === 0 ? {} : { retentionDays } };
    const client = new DefaultArtifactClient();
    const { id, digest } = await client.uploadArtifact(name, staged, staging, options);
    if (id === void 0 || digest === void 0) throw new Error("the service gave no id or digest");
    const { artifact } = await client.getArtifact(name);
    if (artifact.digest !== void 0 && artifact.digest !== `sha256:${digest}`) {
      throw new Error(`the service has ${artifact.digest}, and sha256:${digest} was sent`);
    }
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    return { id: String(id), url: `${server}/${repository}/actions/runs/${run}/artifacts/${id}`, digest };
  } catch (error) {
    throw explain(error, name);
  } finally {
    await rm3(staging, { recursive: true, force: true });
  }
}

// src/action/run.ts
var PROGRESS_INTERVAL_MS2 = 1e4;
async function guard(inputs, environment) {
  const event = await readEvent(environment);
  const visibility = await establishVisibility({ environment, token: inputs.githubToken, event });
  const permits = decidePermits({ inputs, visibility, event, services: findServices(environment) });
  logLine(`repository: ${visibility}; event: ${event.name || "unknown"}`);
  for (const warning2 of permits.warnings) logWarning(warning2);
  return permits;
}
async function findPortableIndex({ indexCache }, { corpus, permits, workspace, signal }) {
  if (!indexCache) return void 0;
  if (permits.restore)
    return await restoreIndex({ workspace, corpus: corpus.name, signal }) ? indexPath(workspace) : void 0;
  logLine("clip index: not cached here, where repository or server does not allow it");
  return void 0;
}
async function runIngest(inputs, { corpus, corpusDir, restored, ffprobe, portableIndex, showValues, signal }) {
  let due = performance.now() + PROGRESS_INTERVAL_MS2;
  const {
    corpusLabel,
    scale,
    columns,
    manifestCsv,
    clipsSubdir,
    output = corpus.outputName,
    manifestOut,
    corpusVersion,
    ingestedAt,
    concurrency,
    limit,
    shard,
    linkTargets,
    prober,
    probeTimeoutS,
    rehash
  } = inputs;
  keepHeapSmall(corpus.publishedClips);
  return ingestIn(
    { ...DEFAULT_WORLD, checkedFiles: restored.files, portableIndex, matrixJob: inputs.matrixJob },
    {
      corpus: inputs.corpus === AUTO_CORPUS ? corpus.name : inputs.corpus,
      corpusLabel,
      scale,
      columns,
      corpusDir,
      manifestCsv,
      clipsSubdir,
      output,
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
      // Warnings quote names and scores, and a log is as public as its repository.
      onNotice: (notice) => {
        if (showValues || notice.level === "info") logNotice(notice);
      },
      onProgress: ({ labelsDone, labelsTotal }) => {
        if (performance.now() < due) return;
        due = performance.now() + PROGRESS_INTERVAL_MS2;
        logLine(`${labelsDone} of ${labelsTotal} labels`);
      }
    }
  );
}
async function validateAsWhole({
  output,
  manifestPath
}) {
  const report = await validateJsonl(output, { manifest: manifestPath, minRows: 0 });
  const reportPath = `${output.replace(/\.jsonl$/, "")}.validation.json`;
  await writeFile(reportPath, `${JSON.stringify(report, null, 2)}
`);
  return { report, reportPath };
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
  return { corpusDir: config.corpus_dir, parts: [...clips.folders, ...labels.files].map(({ path }) => path) };
}
function listFiles({ output, manifestPath, manifest }, more) {
  const claims = manifest.shard === void 0 ? void 0 : claimsPath(output);
  return [output, manifestPath, claims, ...more].filter((path) => path !== void 0);
}
async function runAction(inputs, { environment, signal, onOutputs, onPermits }) {
  let outputs = NO_OUTPUTS;
  const learn = (more) => {
    outputs = { ...outputs, ...more };
    onOutputs(outputs);
  };
  const workspace = environment["GITHUB_WORKSPACE"] ?? process.cwd();
  const permits = await guard(inputs, environment);
  onPermits(permits);
  const { corpusDir, restored, fetchManifest, fetched } = await findDataset({
    inputs,
    permits,
    workspace,
    signal
  });
  learn({ "cache-result": restored.result, "fetch-manifest": fetchManifest ?? "" });
  if (inputs.dataset === "cache") refuseMiss(restored);
  const { corpus, reason } = await chooseCorpus({ ...inputs, corpusDir });
  if (reason !== void 0) logLine(`corpus: ${corpus.name} is recognised: ${reason}`);
  const ffprobe = await installFfprobe(inputs, signal);
  learn({ "ffprobe-path": ffprobe });
  const portableIndex = await findPortableIndex(inputs, { corpus, permits, workspace, signal });
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
  learn({ ...countersOf(manifest), output: result.output, manifest: result.manifestPath, report: reportPath });
  const failures = result.failures.map(({ message, hint }) => `${message}${hint === null ? "" : ` (${hint})`}`);
  if (!report.valid && manifest.jsonl.rows > 0) failures.push("the finished JSONL breaks the contract; see the report");
  signal.throwIfAborted();
  annotateRun(manifest, permits.showValues);
  annotateReport(report, permits.showValues);
  const { mosRange } = corpus;
  if (inputs.summary) await writeSummary({ manifest, failures, mosRange, showValues: permits.showValues });
  if (permits.artifact) {
    const files = listFiles(result, [reportPath, fetchManifest]);
    const { artifactName: name, retentionDays, compressionLevel } = inputs;
    const kept = await uploadArtifact({ name, files, retentionDays, compressionLevel, environment });
    learn({ "artifact-id": kept.id, "artifact-url": kept.url, "artifact-digest": kept.digest });
  }
  const mayBeSaved = inputs.cacheSave && permits.save && failures.length === 0 && !manifest.partial;
  return {
    outputs,
    failures,
    toSave: {
      dataset: mayBeSaved && restored.result !== "exact" ? { key: inputs.cacheKey ?? "", ...fetched ?? ingestedDataset(manifest) } : void 0,
      indexOf: portableIndex !== void 0 && permits.save ? corpus.name : void 0
    }
  };
}
export {
  runAction
};
