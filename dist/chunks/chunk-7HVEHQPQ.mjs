const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  PROBER_MODES
} from "./chunk-TBAYUWEJ.mjs";
import {
  namedCorpus
} from "./chunk-BUP2WDD5.mjs";
import {
  parseColumns
} from "./chunk-J3UJ3P7P.mjs";
import {
  getInput
} from "./chunk-4DITXPU5.mjs";
import {
  UserError
} from "./chunk-7DHNPKAQ.mjs";

// src/action/inputs.ts
function badInput(name, value, allowed) {
  return new UserError("INPUT_INVALID", { message: `input ${name}: ${JSON.stringify(value)}; allowed: ${allowed}` });
}
function readText(name) {
  const value = getInput(name);
  return value === "" ? void 0 : value;
}
function readRequired(name) {
  const value = readText(name);
  if (value !== void 0) return value;
  throw badInput(name, "", "any text but none");
}
var MOST = Number.MAX_SAFE_INTEGER;
function readLines(name) {
  return getInput(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function readBoolean(name) {
  const value = getInput(name);
  if (value === "true" || value === "false") return value === "true";
  throw badInput(name, value, "true, false");
}
function readNumber(name, { min, max }) {
  const value = readText(name);
  if (value === void 0) return void 0;
  const number = Number(value);
  if (/^[0-9]+$/.test(value) && number >= min && number <= max) return number;
  throw badInput(name, value, `a whole number from ${min} to ${max}`);
}
function readDataset() {
  const value = readRequired("dataset");
  if (value === "path" || value === "cache" || value === "fetch") return value;
  throw badInput("dataset", value, "path, cache, fetch");
}
function readDigests() {
  const lines = readLines("fetch-sha256").map((line) => /^(videos|metadata)=([0-9a-f]{64})$/i.exec(line));
  const labels = new Set(lines.map((line) => line?.[1]?.toLowerCase()));
  if (lines.includes(null) || labels.size < lines.length) {
    throw badInput(
      "fetch-sha256",
      getInput("fetch-sha256"),
      "videos= and metadata=, each with 64 hexadecimal digits, one a line"
    );
  }
  return Object.fromEntries(lines.map((line) => [line?.[1]?.toLowerCase(), line?.[2]]));
}
function readProber() {
  const value = readRequired("prober");
  const mode = PROBER_MODES.find((known) => known === value);
  if (mode !== void 0) return mode;
  throw badInput("prober", value, PROBER_MODES.join(", "));
}
function readMatrixJob() {
  const index = readNumber("shard-job-index", { min: 0, max: MOST });
  const total = readNumber("shard-job-total", { min: 1, max: MOST });
  return index === void 0 || total === void 0 ? void 0 : { index, total };
}
var ARTIFACT_NAME = /^[^"*:<>|?\r\n\\/]{1,200}$/;
function readArtifactName() {
  const value = readRequired("artifact-name");
  if (ARTIFACT_NAME.test(value)) return value;
  throw badInput("artifact-name", value, 'up to 200 characters, none of " * : < > | ? \\ /');
}
var CACHE_KEY = /^[^,\r\n]{1,512}$/;
function readCacheKey(isNeeded) {
  const value = readText("cache-key");
  if (value === void 0 && isNeeded)
    throw badInput("cache-key", "", "a key, with dataset: cache or cache-save: true");
  if (value !== void 0 && !CACHE_KEY.test(value))
    throw badInput("cache-key", value, "up to 512 characters, no comma");
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
  const named = namedCorpus({ ...choice, corpusDir: given });
  const corpusDir = given ?? named?.defaultDir;
  if (corpusDir === void 0 && dataset !== "cache") {
    throw badInput("corpus-dir", "", `a folder, with corpus: ${choice.corpus}`);
  }
  return { ...choice, corpusDir: corpusDir ?? "", output: readText("output") ?? named?.outputName };
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
    concurrency: readNumber("concurrency", { min: 1, max: 256 }),
    limit: readNumber("limit", { min: 1, max: MOST }),
    shard: readText("shard"),
    matrixJob: readMatrixJob(),
    linkTargets: readLines("link-targets"),
    prober: readProber(),
    probeTimeoutS: readNumber("probe-timeout-s", { min: 1, max: 86400 }) ?? 60,
    maxMissing: readText("max-missing"),
    maxBroken: readText("max-broken"),
    maxRejected: readText("max-rejected"),
    maxConflicts: readText("max-conflicts"),
    maxAttrition: readText("max-attrition"),
    rehash: readBoolean("rehash"),
    cacheKey: readCacheKey(dataset === "cache" || cacheSave),
    cacheSave,
    indexCache: readBoolean("index-cache"),
    cacheTimeoutS: readNumber("cache-timeout-s", { min: 1, max: 86400 }) ?? 3600,
    ffprobeBin: readText("ffprobe-bin"),
    ffprobeVersion: readRequired("ffprobe-version"),
    ffprobeUrl: readText("ffprobe-url"),
    ffprobeSha256: readText("ffprobe-sha256"),
    artifact: readBoolean("artifact"),
    artifactName: readArtifactName(),
    retentionDays: readNumber("retention-days", { min: 0, max: 400 }) ?? 0,
    compressionLevel: readNumber("compression-level", { min: 0, max: 9 }) ?? 6,
    summary: readBoolean("summary"),
    allowPublic: readBoolean("allow-public"),
    allowInternal: readBoolean("allow-internal"),
    allowMissingServices: readBoolean("allow-missing-services"),
    githubToken: readText("github-token")
  };
}

export {
  badInput,
  readText,
  readLines,
  readNumber,
  readInputs
};
