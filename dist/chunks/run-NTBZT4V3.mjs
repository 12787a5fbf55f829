const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  tellOutcome
} from "./chunk-JYQ2GOOB.mjs";
import {
  establishPermits,
  uploadArtifact
} from "./chunk-JO2B7ILY.mjs";
import {
  annotateReport,
  annotateRun,
  validateAsWhole
} from "./chunk-GYW27KNL.mjs";
import "./chunk-XV6VMDFD.mjs";
import "./chunk-HEKAIPSB.mjs";
import {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
} from "./chunk-PQSF7MQP.mjs";
import "./chunk-ZCUQLNX5.mjs";
import "./chunk-WQ3GGMIZ.mjs";
import "./chunk-UTFIWCKO.mjs";
import {
  keepHeapSmall
} from "./chunk-AJY5LBBR.mjs";
import "./chunk-S2LJDLLY.mjs";
import "./chunk-LSCEPM32.mjs";
import "./chunk-JHAFGH4S.mjs";
import "./chunk-YDQBYL6Z.mjs";
import {
  FETCH_MANIFEST
} from "./chunk-GW4YAHTK.mjs";
import "./chunk-EOZW672N.mjs";
import "./chunk-S7TDNMBN.mjs";
import "./chunk-QFLOWRZH.mjs";
import "./chunk-ENADOWM6.mjs";
import {
  DEFAULT_WORLD,
  ingestIn
} from "./chunk-7XOKZORU.mjs";
import "./chunk-3RDXHY2B.mjs";
import "./chunk-PNCL2PSH.mjs";
import "./chunk-VNSARJM2.mjs";
import {
  claimsPath
} from "./chunk-STDJ5G5P.mjs";
import "./chunk-CTDQT3OB.mjs";
import "./chunk-FPZ254Y7.mjs";
import "./chunk-A32S3LFL.mjs";
import "./chunk-VRWCGAAJ.mjs";
import "./chunk-PTSVIBEB.mjs";
import "./chunk-TWC4AZ3E.mjs";
import "./chunk-CXTQ3GXN.mjs";
import "./chunk-6YUISBXT.mjs";
import "./chunk-RE2YNMKY.mjs";
import "./chunk-2ZXLCIRB.mjs";
import {
  FFPROBE_FILE
} from "./chunk-B2DAISS6.mjs";
import "./chunk-WNJCKOYG.mjs";
import {
  NO_OUTPUTS
} from "./chunk-U43I4PGV.mjs";
import "./chunk-TBAYUWEJ.mjs";
import {
  chooseCorpus
} from "./chunk-M5OUAPQ6.mjs";
import "./chunk-HWNBAWUV.mjs";
import "./chunk-QYC5LXPR.mjs";
import "./chunk-X4A4DRFM.mjs";
import {
  AUTO_CORPUS
} from "./chunk-NZ3SVTCD.mjs";
import {
  findCorpusDownload
} from "./chunk-2TFKSML3.mjs";
import "./chunk-S6O7KJU5.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-JQTZMSCN.mjs";
import "./chunk-6IJJMI4G.mjs";
import "./chunk-DYLQPDQQ.mjs";
import {
  DATASET_FOLDER,
  indexPath,
  restoreDataset,
  restoreIndex
} from "./chunk-BQYHQFD4.mjs";
import "./chunk-MGF3CYJ3.mjs";
import "./chunk-M4VKSXP7.mjs";
import "./chunk-WLVYQT4K.mjs";
import "./chunk-P6EGDUWD.mjs";
import "./chunk-NT3QGQ6R.mjs";
import "./chunk-DNPIEZAD.mjs";
import "./chunk-ZNEGE52L.mjs";
import "./chunk-CQKCARKH.mjs";
import {
  listTrainerFiles,
  makeTrainerFiles
} from "./chunk-WMU2WYBD.mjs";
import "./chunk-7Q3S6LR6.mjs";
import {
  logLine,
  logNotice
} from "./chunk-MTBP7NZ7.mjs";
import {
  info,
  warning
} from "./chunk-4DITXPU5.mjs";
import "./chunk-UZXTB772.mjs";
import {
  toLogText
} from "./chunk-5VFEVONT.mjs";
import "./chunk-NIYLUL7M.mjs";
import {
  UserError
} from "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";

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
  const { readEarlierFetch } = await import("./fetch-manifest-EKACNV4N.mjs");
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
  const { fetchCorpus, findFetched } = await import("./fetch-corpus-237WUQAA.mjs");
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

// src/action/run.ts
var PROGRESS_INTERVAL_MS2 = 1e4;
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
function listFailures({ failures, manifest }, { valid }) {
  const texts = failures.map(({ message, hint }) => `${message}${hint === null ? "" : ` (${hint})`}`);
  if (!valid && manifest.jsonl.rows > 0) texts.push("the finished JSONL breaks the contract; see the report");
  return texts;
}
async function runAction(inputs, { environment, signal, onOutputs, onPermits }) {
  let outputs = NO_OUTPUTS;
  const learn = (more) => {
    outputs = { ...outputs, ...more };
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
  const failures = listFailures(result, report);
  const finished = { output: result.output, rows: manifest.jsonl.rows, signal };
  const trainer = await makeTrainerFiles(inputs.trainer, finished);
  learn(trainer.files);
  failures.push(...trainer.failures);
  signal.throwIfAborted();
  annotateRun(manifest, permits.showValues);
  annotateReport(report, permits.showValues);
  const wantsPage = inputs.report && manifest.shard === void 0;
  const page = await tellOutcome(
    { ...result, report, failures },
    { summary: inputs.summary, page: wantsPage, permits, signal }
  );
  learn({ "report-page": page ?? "" });
  if (permits.artifact) {
    const files = listFiles(result, [reportPath, page, fetchManifest, ...listTrainerFiles(trainer.files)]);
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
