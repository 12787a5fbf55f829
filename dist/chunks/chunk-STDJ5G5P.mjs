const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  MAX_MANIFEST_BYTES,
  readIngestManifest
} from "./chunk-CTDQT3OB.mjs";
import {
  DIGEST_WORDS,
  DigestTable,
  ROW_SCHEMA_SHA256,
  readLines
} from "./chunk-A32S3LFL.mjs";
import {
  DEFAULT_PROBER,
  DEFAULT_PROBE_TIMEOUT_S,
  DOWNLOAD_DEFAULTS,
  MAX_DOWNLOADS
} from "./chunk-VRWCGAAJ.mjs";
import {
  hasLostOutput
} from "./chunk-PTSVIBEB.mjs";
import {
  explainFailedWrite,
  explainUnwritable
} from "./chunk-6YUISBXT.mjs";
import {
  readWholeFile
} from "./chunk-2ZXLCIRB.mjs";
import {
  TOOL_VERSION
} from "./chunk-WNJCKOYG.mjs";
import {
  pathOf
} from "./chunk-S6O7KJU5.mjs";
import {
  NumberList
} from "./chunk-XGHJSG44.mjs";
import {
  shardPath
} from "./chunk-JQTZMSCN.mjs";
import {
  readFullySync
} from "./chunk-6IJJMI4G.mjs";
import {
  isFault
} from "./chunk-M4VKSXP7.mjs";
import {
  makeFolder,
  syncFolder,
  writeFully
} from "./chunk-WLVYQT4K.mjs";
import {
  contains
} from "./chunk-DNPIEZAD.mjs";
import {
  isSettled,
  toState
} from "./chunk-ZNEGE52L.mjs";
import {
  closeSettledSync
} from "./chunk-CQKCARKH.mjs";
import {
  UserError,
  systemErrorCode
} from "./chunk-434R5S3O.mjs";
import {
  __callDispose,
  __using
} from "./chunk-55WS5TIV.mjs";

// src/ingest/claim-log.ts
import { createHash } from "node:crypto";
import { constants, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
var CLAIMS_HEADING = { schema: "konvid-ingest-shard-claims-v1" };
function claimsPath(output) {
  return `${output}.claims`;
}
var BATCH_CHARACTERS = 65536;
var FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
var ClaimLog = class {
  #path;
  #next;
  #file;
  #hash = createHash("sha256");
  #sizeBytes = 0;
  #waiting = `${JSON.stringify(CLAIMS_HEADING)}
`;
  #rows;
  /** @throws UserError OUTPUT_WRITE_FAILED, as everything else here */
  constructor(output) {
    this.#path = claimsPath(output);
    this.#next = `${this.#path}.next`;
    this.#file = this.#onDisk(() => {
      rmSync(this.#next, { force: true });
      return openSync(this.#next, FLAGS, 420);
    });
  }
  #onDisk(work) {
    try {
      return work();
    } catch (error) {
      throw explainFailedWrite(error, this.#path);
    }
  }
  /** Notes that a label has the row of this number. */
  noteRow({ file, line }, row) {
    const run = this.#rows;
    if (run !== void 0 && run.file === file && run.line + run.count === line && run.row + run.count === row) {
      this.#rows = { ...run, count: run.count + 1 };
      return;
    }
    this.#endRun();
    this.#rows = { file, line, row, count: 1 };
  }
  noteOther(claim) {
    this.#endRun();
    this.#write(claim);
  }
  #endRun() {
    if (this.#rows !== void 0) this.#write(this.#rows);
    this.#rows = void 0;
  }
  #write(claim) {
    this.#waiting += `${JSON.stringify(claim)}
`;
    if (this.#waiting.length >= BATCH_CHARACTERS) this.#flush();
  }
  #flush() {
    const bytes = Buffer.from(this.#waiting);
    this.#waiting = "";
    this.#onDisk(() => writeFully(this.#file, bytes));
    this.#hash.update(bytes);
    this.#sizeBytes += bytes.length;
  }
  /** Puts the finished file into its place, before anything that comes after. @returns what the manifest says of it */
  async finish() {
    this.#endRun();
    this.#flush();
    this.#onDisk(() => {
      fsyncSync(this.#file);
      renameSync(this.#next, this.#path);
    });
    await syncFolder(dirname(this.#path));
    return { path: this.#path, size_bytes: this.#sizeBytes, sha256: this.#hash.digest("hex") };
  }
  /** Ends the writing; what is not finished is given up, or is another run's by now. */
  close({ isLost = false } = {}) {
    closeSettledSync(this.#file);
    if (!isLost) rmSync(this.#next, { force: true });
  }
};

// src/ingest/tally.ts
var MAX_LISTED_ITEMS = 1e3;
function add(list, item) {
  list.count += 1;
  if (list.items.length < MAX_LISTED_ITEMS) list.items.push(item);
}
var Tally = class {
  rejected = { count: 0, items: [] };
  missing = { count: 0, items: [] };
  broken = { count: 0, items: [] };
  downloadFailed = { count: 0, items: [] };
  conflicts = { count: 0, items: [] };
  /** Rows that this run wrote. */
  #written = 0;
  /** Labels whose row stood already, from an earlier run. */
  #standing = 0;
  /** Labels whose bytes an earlier label of this run has. */
  #repeated = 0;
  addRejected(item) {
    add(this.rejected, item);
  }
  addMissing(item) {
    add(this.missing, item);
  }
  addBroken(item) {
    add(this.broken, item);
  }
  addDownloadFailed(item) {
    add(this.downloadFailed, item);
  }
  addConflict(item) {
    add(this.conflicts, item);
  }
  addWritten() {
    this.#written += 1;
  }
  addStanding() {
    this.#standing += 1;
  }
  addRepeated() {
    this.#repeated += 1;
  }
  /** How many labels have been counted; asked for after each of them. */
  get total() {
    const skipped = this.rejected.count + this.missing.count + this.downloadFailed.count;
    const unusable = this.broken.count + this.conflicts.count;
    return skipped + unusable + this.#written + this.#standing + this.#repeated;
  }
  /** What this run did. */
  get stats() {
    return {
      written: this.#written,
      skipped_download: this.downloadFailed.count,
      skipped_broken: this.broken.count,
      dedups: this.#standing + this.#repeated,
      attrition_pct: this.total === 0 ? 0 : this.downloadFailed.count / this.total,
      missing: this.missing.count,
      rejected: this.rejected.count,
      conflicts: this.conflicts.count
    };
  }
  /** What became of every label in the end, however many runs it took. */
  get outcomes() {
    return {
      written: this.#written + this.#standing,
      dedup: this.#repeated,
      broken: this.broken.count,
      missing: this.missing.count,
      rejected: this.rejected.count,
      conflict: this.conflicts.count,
      "download-failed": this.downloadFailed.count
    };
  }
};

// src/ingest/output-place.ts
import { lstat, realpath } from "node:fs/promises";
import { basename, dirname as dirname2, isAbsolute, join, relative, resolve, sep } from "node:path";
function defaultOutput(corpusDir, corpus) {
  return join(corpusDir, corpus.outputName);
}
function manifestBeside(output) {
  return `${output.replace(/\.jsonl$/, "")}.manifest.json`;
}
async function locate(path) {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemErrorCode(error) !== "ENOENT" || dirname2(path) === path) throw error;
  }
  const stats = await lstat(path).catch(() => void 0);
  if (stats?.isSymbolicLink()) {
    throw new UserError("OUTPUT_NOT_WRITABLE", {
      message: `${path}: is a link that leads nowhere`,
      hint: "remove it, or pass --output (or --manifest-out) with another path"
    });
  }
  if (stats !== void 0) return locate(path);
  return join(await locate(dirname2(path)), basename(path));
}
function refuseInput(path, { boundary, clips, downloadFolder, labelFiles }) {
  const isClip = clips.folders.some(
    (folder) => contains(folder.path, path) && folder.get(relative(folder.path, path).split(sep).join("/")) !== void 0
  );
  const isLabelFile = labelFiles.some((file) => file.path === path);
  const folders = [
    ...clips.folders.map((folder) => folder.path),
    downloadFolder,
    // A label file that lies elsewhere was named by the user, and says nothing of its folder.
    ...labelFiles.map((file) => dirname2(file.path)).filter((folder) => contains(boundary.root, folder))
  ];
  const inputFolders = folders.filter((folder) => !contains(folder, boundary.root));
  if (!isClip && !isLabelFile && !inputFolders.some((folder) => contains(folder, path))) return;
  throw new UserError("OUTPUT_AMONG_INPUTS", {
    message: `${path}: belongs to a part of the corpus that is never written to`,
    hint: "pass --output (or --manifest-out) with a path in another folder"
  });
}
function refuseLinkAway(absolute, path, homes) {
  if (homes.some((home) => contains(home, path))) return;
  throw new UserError("OUTPUT_LINK_OUTSIDE", {
    message: `${absolute}: leads to ${path}`,
    hint: `remove the link, or pass --output (or --manifest-out) with ${path} if that is meant`
  });
}
async function settle(given, plan, homes) {
  const absolute = resolve(given);
  try {
    const path = await locate(absolute);
    if (homes !== void 0) refuseLinkAway(absolute, path, homes);
    refuseInput(path, plan);
    if (await lstat(path).catch(() => void 0) === void 0) await makeFolder(dirname2(path));
    return path;
  } catch (error) {
    throw explainUnwritable(error, absolute);
  }
}
async function refuseForeignManifest(path) {
  const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
  if (file.fault === "ENOENT") return;
  if (file.text === void 0) {
    throw new UserError("MANIFEST_UNREADABLE", {
      message: `${path}: can't be read (${file.fault})`,
      hint: "pass --manifest-out with the path of a file",
      cause: file.cause
    });
  }
  const { text } = file;
  if (/"schema":\s*"[0-9a-z-]+-corpus-jsonl-manifest-v1"/.test(text) || text.trim() === "") return;
  throw new UserError("MANIFEST_FOREIGN", {
    message: `${path}: stands already and is not a manifest of this tool`,
    hint: "move it away, or pass --manifest-out with another path"
  });
}
var PROGRESS_NAME = ".download-progress.json";
async function settleProgressPath(plan, given, { output, manifestPath }) {
  const { root, linkTargets } = plan.boundary;
  const homes = given === void 0 ? [root, ...linkTargets] : void 0;
  const path = await settle(shardPath(given ?? join(root, PROGRESS_NAME), plan.shard), plan, homes);
  if (path !== output && path !== manifestPath) return path;
  throw new UserError("OPTION_INVALID", { message: `--progress-path ${path}: is the JSONL or its manifest` });
}
async function settleOutputPlace(plan, { output, outputFolder, manifestOut }) {
  if (plan.shard !== void 0 && manifestOut !== void 0) {
    throw new UserError("OPTION_INVALID", {
      message: "--manifest-out goes with no --shard: the manifest of a shard lies beside its JSONL, where merging finds it"
    });
  }
  const { root, linkTargets } = plan.boundary;
  const folder = outputFolder === void 0 ? root : await realpath(outputFolder);
  const homes = [folder, root, ...linkTargets];
  const isNamed = (path) => path !== void 0 && (outputFolder === void 0 || isAbsolute(path));
  const whole = resolve(outputFolder ?? "", output ?? defaultOutput(folder, plan.corpus));
  if (plan.shard !== void 0 && !whole.endsWith(".jsonl")) {
    throw new UserError("OPTION_INVALID", {
      message: `--output ${output ?? whole}: the name must end with .jsonl, so that shards are known by their names`
    });
  }
  const jsonl = await settle(shardPath(whole, plan.shard), plan, isNamed(output) ? void 0 : homes);
  const manifest = resolve(outputFolder ?? "", manifestOut ?? manifestBeside(jsonl));
  const manifestPath = await settle(manifest, plan, isNamed(manifestOut) ? void 0 : [dirname2(jsonl), ...homes]);
  if (jsonl === manifestPath) {
    throw new UserError("OPTION_INVALID", { message: `--manifest-out ${manifestPath}: is the JSONL itself` });
  }
  await refuseForeignManifest(manifestPath);
  return { output: jsonl, manifestPath };
}

// src/ingest/require-within.ts
function requireWithin(option, value, { min, max }) {
  if (value === void 0 || Number.isSafeInteger(value) && value >= min && value <= max) return;
  throw new UserError("OPTION_INVALID", {
    message: `${option} ${value}: expected a whole number from ${min} to ${max}`
  });
}

// src/ingest/open-downloads.ts
function checkDownloadSettings(settings) {
  requireWithin("--downloads", settings.atOnce, { min: 1, max: MAX_DOWNLOADS });
  requireWithin("--downloads-per-host", settings.atOncePerHost, { min: 1, max: MAX_DOWNLOADS });
  requireWithin("--download-timeout-s", settings.timeoutS, { min: 1, max: 86400 });
  requireWithin("--max-clip-bytes", settings.maxClipBytes, { min: 1, max: Number.MAX_SAFE_INTEGER });
}
function hasAddressedClip({ labels, labelFiles }) {
  if (!labelFiles.some(({ entries }) => entries.hasUrls)) return false;
  for (const planned of labels) if (planned.kind === "matched" && planned.label.url !== void 0) return true;
  return false;
}
async function readRecord(plan, place, { progressPath }) {
  const isNeeded = plan.labels.count("remote") > 0;
  if (!isNeeded && !hasAddressedClip(plan)) return void 0;
  const path = await settleProgressPath(plan, progressPath, place);
  const { DownloadProgress } = await import("./download-progress-VTEWL3JD.mjs");
  return { path, progress: await DownloadProgress.read(path), isNeeded };
}
async function openProgress({ path, progress, isNeeded }) {
  const { DownloadProgress } = await import("./download-progress-VTEWL3JD.mjs");
  return progress ?? (isNeeded ? DownloadProgress.create(path) : void 0);
}
async function withDownloads(job, work) {
  const progress = job.record === void 0 ? void 0 : await openProgress(job.record);
  if (progress === void 0) return work(void 0);
  const { plan, settings, signal, onNotice } = job;
  const stop = new AbortController();
  const { ClipDownloads } = await import("./clip-downloads-QPMJ3FWL.mjs");
  const downloads = await ClipDownloads.open({
    folder: plan.downloadFolder,
    boundary: plan.boundary,
    progress,
    atOnce: settings.atOnce ?? DOWNLOAD_DEFAULTS.atOnce,
    atOncePerHost: settings.atOncePerHost ?? DOWNLOAD_DEFAULTS.atOncePerHost,
    timeoutS: settings.timeoutS ?? DOWNLOAD_DEFAULTS.timeoutS,
    maxClipBytes: settings.maxClipBytes ?? DOWNLOAD_DEFAULTS.maxClipBytes,
    allowPrivateHosts: settings.allowPrivateHosts ?? false,
    retryFailed: settings.retryFailed ?? false,
    signal: AbortSignal.any([signal, stop.signal]),
    onRetry: (message) => onNotice({ level: "info", code: "DOWNLOAD_RETRY", message })
  });
  let result;
  try {
    result = await work(downloads);
  } catch (error) {
    stop.abort();
    await downloads.close();
    if (hasLostOutput(signal)) progress.abandon();
    else await progress.close().catch(() => void 0);
    throw error;
  }
  await downloads.close();
  await progress.close();
  return result;
}

// src/ingest/shard-marker.ts
import { createHash as createHash2 } from "node:crypto";
import { statSync } from "node:fs";
import { open } from "node:fs/promises";
import { sep as sep2 } from "node:path";

// src/clips/probe.ts
var FIELDS = {
  width: isWhole,
  height: isWhole,
  framerate: isPositive,
  duration_s: isPositive,
  pix_fmt: isName,
  encoder_upstream: isName
};
function isPositive(value) {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}
function isWhole(value) {
  return isPositive(value) && Number.isInteger(value);
}
function isName(value) {
  return typeof value === "string" && value !== "";
}
function isProbe(value) {
  if (typeof value !== "object" || value === null) return false;
  const fields = Object.entries(FIELDS);
  const found = value;
  return Object.keys(found).length === fields.length && fields.every(([name, holds]) => holds(found[name]));
}

// src/ingest/answer-table.ts
var LASTING_FAULT = /^PROBE_(?:FAILED|BAD_JSON|NO_[A-Z_]+)$/;
function isLastingFault({ code }) {
  return LASTING_FAULT.test(code);
}
var ORIGINS = ["this-run", "earlier", "elsewhere"];
var RECORD_WORDS = DIGEST_WORDS + 1;
var WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT;
var FORGOTTEN = 4294967295;
function isAnswer(value) {
  if (typeof value !== "object" || value === null || !isFault(value)) return isProbe(value);
  return typeof value.reason === "string" && typeof value.code === "string" && isLastingFault(value);
}
function parseHeading(text) {
  let heading;
  try {
    heading = JSON.parse(text);
  } catch {
    return [];
  }
  const { probers, answers } = heading ?? {};
  if (!Array.isArray(probers) || !Array.isArray(answers)) return [];
  return answers.map((entry) => {
    const [prober, answer] = Array.isArray(entry) ? entry : [];
    return isAnswer(answer) ? [probers[Number(prober)], answer] : void 0;
  });
}
function parsePart(bytes) {
  const headingEnd = bytes.length < WORD_BYTES ? bytes.length : WORD_BYTES + bytes.readUInt32LE(0);
  const rest = Uint8Array.from(bytes.subarray(headingEnd));
  const records = new Uint32Array(rest.buffer, 0, Math.floor(rest.length / WORD_BYTES));
  return { answers: parseHeading(bytes.toString("utf8", WORD_BYTES, headingEnd)), records };
}
function compareDigests(a, b) {
  for (let word = 0; word < DIGEST_WORDS; word += 1) {
    const difference = (a[word] ?? 0) - (b[word] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
var AnswerTable = class {
  #probers;
  #digests;
  /** Number of the statement on each digest. */
  #statementOf = new NumberList(Uint32Array);
  /** Its origin, as a place in the list of them. */
  #originOf = new NumberList(Uint8Array);
  #statements = [];
  #numbers = /* @__PURE__ */ new Map();
  #forgotten = 0;
  /** @param expected how many digests will come, as far as is known */
  constructor(probers, expected = 0) {
    this.#probers = probers;
    this.#digests = new DigestTable(expected);
  }
  get size() {
    return this.#digests.size - this.#forgotten;
  }
  find(digest) {
    const number = this.#digests.find(digest);
    return number === -1 ? void 0 : this.#known(number);
  }
  #known(number) {
    const statement = this.#statements[this.#statementOf.at(number) ?? FORGOTTEN];
    const origin = ORIGINS[this.#originOf.at(number) ?? 0] ?? "this-run";
    return statement === void 0 ? void 0 : { ...statement, origin };
  }
  set(digest, { answer, by, origin }) {
    this.#put(digest, this.#intern({ answer, by }), ORIGINS.indexOf(origin));
  }
  #put(digest, statement, origin) {
    const number = this.#digests.add(digest);
    const standing = this.#statements[this.#statementOf.at(number) ?? FORGOTTEN];
    if (standing?.by === "ffprobe" && this.#statements[statement]?.by !== "ffprobe") return;
    if (this.#statementOf.at(number) === FORGOTTEN) this.#forgotten -= 1;
    this.#statementOf.set(number, statement);
    this.#originOf.set(number, origin);
  }
  #intern(statement) {
    const text = JSON.stringify([statement.by, statement.answer]);
    const known = this.#numbers.get(text);
    if (known !== void 0) return known;
    this.#numbers.set(text, this.#statements.length);
    return this.#statements.push(statement) - 1;
  }
  forget(isDoubtful) {
    for (let number = 0; number < this.#digests.size; number += 1) {
      const known = this.#known(number);
      if (known === void 0 || !isDoubtful(known)) continue;
      this.#statementOf.set(number, FORGOTTEN);
      this.#forgotten += 1;
    }
  }
  /** The numbers of all digests, in the digests' order: then the same answers are the same bytes. */
  sorted() {
    const numbers = Array.from({ length: this.#digests.size }, (_, number) => number);
    return numbers.filter((number) => this.#statementOf.at(number) !== FORGOTTEN).sort((a, b) => compareDigests(this.#digests.at(a), this.#digests.at(b)));
  }
  /** These digests and their answers as bytes: the length of the heading, the heading as JSON, a record for each. */
  format(numbers) {
    const listed = /* @__PURE__ */ new Map();
    const records = new Uint32Array(numbers.length * RECORD_WORDS);
    for (const [index, number] of numbers.entries()) {
      const statement = this.#statementOf.at(number) ?? 0;
      if (!listed.has(statement)) listed.set(statement, listed.size);
      records.set(this.#digests.at(number), index * RECORD_WORDS);
      records[index * RECORD_WORDS + DIGEST_WORDS] = listed.get(statement) ?? 0;
    }
    const statements = [...listed.keys()].flatMap((statement) => this.#statements[statement] ?? []);
    const probers = [...new Set(statements.map(({ by }) => this.#probers[by] ?? ""))];
    const answers = statements.map(({ by, answer }) => [probers.indexOf(this.#probers[by] ?? ""), answer]);
    const heading = Buffer.from(JSON.stringify({ probers, answers }));
    const length = Buffer.alloc(WORD_BYTES);
    length.writeUInt32LE(heading.length);
    return Buffer.concat([length, heading, Buffer.from(records.buffer)]);
  }
  /** Takes in what `format` gave, but nothing of other probers. @returns how many records there were */
  admit(bytes, origin) {
    const { answers, records } = parsePart(bytes);
    const statements = answers.map((named) => {
      const by = this.#proberOf(named?.[0]);
      return named === void 0 || by === void 0 ? void 0 : this.#intern({ by, answer: named[1] });
    });
    for (let from = 0; from + RECORD_WORDS <= records.length; from += RECORD_WORDS) {
      const statement = statements[records[from + DIGEST_WORDS] ?? -1];
      if (statement === void 0) continue;
      this.#put(records.subarray(from, from + DIGEST_WORDS), statement, ORIGINS.indexOf(origin));
    }
    return Math.floor(records.length / RECORD_WORDS);
  }
  #proberOf(name) {
    if (name === void 0) return void 0;
    const { ffprobe, header } = this.#probers;
    if (name === ffprobe) return "ffprobe";
    return name === header ? "header" : void 0;
  }
};

// src/ingest/shard-marker.ts
function digestLabelList(files) {
  const hash = createHash2("sha256");
  for (const { sha256, dialect, entries } of files) {
    hash.update(`${JSON.stringify([sha256, entries.length, dialect])}
`);
  }
  return hash.digest("hex");
}
function digestClips({ labels, boundary }, nowMs) {
  const hash = createHash2("sha256");
  const prefix = `${boundary.root}${sep2}`;
  let isOldEnough = true;
  for (const planned of labels) {
    if (planned.kind !== "matched") {
      hash.update(`${planned.kind}
`);
      continue;
    }
    const path = pathOf(planned.clip);
    const name = path.startsWith(prefix) ? path.slice(prefix.length) : path;
    const stats = lookAt(path);
    if (stats !== void 0 && !isSettled(toState(stats), nowMs)) isOldEnough = false;
    hash.update(`${JSON.stringify(name)} ${stats?.size} ${stats?.mtimeNs}
`);
  }
  return isOldEnough ? hash.digest("hex") : null;
}
function lookAt(path) {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function identifyShard(plan, shard, nowMs) {
  return {
    ...shard,
    labels_before: plan.labels.before,
    label_list_sha256: digestLabelList(plan.labelFiles),
    clips_sha256: digestClips(plan, nowMs)
  };
}
var LASTING_FAULTS = /* @__PURE__ */ new Set([
  "CLIP_EMPTY",
  "CLIP_LINK_OUTSIDE",
  "CLIP_NOT_REGULAR",
  "ROW_INVALID"
]);
function isBrokenForEver({ broken }) {
  if (broken.count > broken.items.length) return false;
  return broken.items.every(({ code, reason }) => LASTING_FAULTS.has(code) || isLastingFault({ code, reason }));
}
async function isRestGone({ options, plan, place }) {
  if (plan.labels.count("remote") === 0) return true;
  const { retryFailed, allowPrivateHosts } = options.downloads ?? {};
  if (retryFailed === true) return false;
  const record = await readRecord(plan, place, options.downloads ?? {});
  const { PRIVATE_ADDRESS } = await import("./address-guard-7YCEZBFY.mjs");
  for (const planned of plan.labels) {
    if (planned.kind !== "remote") continue;
    const recorded = record?.progress?.get(planned.clip.name);
    if (recorded?.state !== "failed") return false;
    if (allowPrivateHosts === true && recorded.reason?.includes(PRIVATE_ADDRESS) === true) return false;
  }
  return true;
}
function hasSameSettings({ config, tool, ffprobe, contract, corpus }, settings) {
  const { options, corpusVersion, thresholds, plan } = settings;
  const was = [
    corpus,
    config.corpus_version,
    config.limit,
    config.manifest_csv,
    config.clips_subdir,
    config.link_targets,
    config.prober,
    config.probe_timeout_s,
    Object.entries(config.thresholds).sort(),
    tool.version,
    contract.row_schema_sha256,
    [ffprobe.version, ffprobe.sha256]
  ];
  const is = [
    plan.corpus.name,
    corpusVersion,
    options.limit ?? null,
    options.manifestCsv ?? null,
    options.clipsSubdir ?? null,
    plan.boundary.linkTargets,
    options.prober ?? DEFAULT_PROBER,
    options.probeTimeoutS ?? DEFAULT_PROBE_TIMEOUT_S,
    Object.entries(thresholds).sort(),
    TOOL_VERSION,
    ROW_SCHEMA_SHA256,
    [settings.ffprobe.version, settings.ffprobe.sha256]
  ];
  return JSON.stringify(was) === JSON.stringify(is);
}
async function hasBytes(path, { size_bytes, sha256 }) {
  try {
    var _stack = [];
    try {
      const file = __using(_stack, await open(path, "r"), true);
      const stats = await file.stat();
      if (!stats.isFile() || stats.size !== size_bytes) return false;
      return (await readLines(file, () => void 0)).sha256 === sha256;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    if (systemErrorCode(error) === void 0) throw error;
    return false;
  }
}
async function readStanding({ manifestPath }) {
  try {
    return (await readIngestManifest(manifestPath)).manifest;
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
async function findDoneShard(identity, settings) {
  if (settings.options.rehash === true || identity.clips_sha256 === null) return void 0;
  const { output } = settings.place;
  const manifest = await readStanding(settings.place);
  if (manifest?.shard === void 0) return void 0;
  const { claims, ...was } = manifest.shard;
  const keys = Object.keys(identity);
  if (!keys.every((key) => was[key] === identity[key])) return void 0;
  if (!hasSameSettings(manifest, settings) || !isBrokenForEver(manifest)) return void 0;
  const isWhole2 = await hasBytes(output, manifest.jsonl) && await hasBytes(claimsPath(output), claims) && await isRestGone(settings);
  return isWhole2 ? manifest : void 0;
}

// src/ingest/threshold.ts
var THRESHOLD_OPTIONS = [
  { key: "max_rejected", option: "--max-rejected", outcome: "rejected", what: "labels were rejected" },
  {
    key: "max_conflicts",
    option: "--max-conflicts",
    outcome: "conflict",
    what: "labels contradict the score that stands"
  },
  { key: "max_broken", option: "--max-broken", outcome: "broken", what: "clips are broken" },
  { key: "max_missing", option: "--max-missing", outcome: "missing", what: "labels have no clip" },
  {
    key: "max_attrition",
    option: "--max-attrition",
    outcome: "download-failed",
    what: "clips could not be downloaded"
  }
];
function parseThreshold(option, text) {
  const percent = /^([0-9]{1,3}(?:\.[0-9]+)?)%$/.exec(text)?.[1];
  if (percent !== void 0 && Number(percent) <= 100) return { kind: "percent", percent: Number(percent) };
  if (/^[0-9]{1,15}$/.test(text)) return { kind: "count", count: Number(text) };
  throw new UserError("OPTION_INVALID", {
    message: `${option} ${JSON.stringify(text)}: expected a count such as 60 or a percentage such as 5%`
  });
}
var ROUNDING = 1e-6;
function isExceeded(threshold, count, total) {
  return threshold.kind === "count" ? count > threshold.count : count * 100 - threshold.percent * total > ROUNDING;
}
function settleThresholds(given, defaultMaxMissing) {
  const settings = {
    max_rejected: given?.max_rejected ?? null,
    max_conflicts: given?.max_conflicts ?? null,
    max_broken: given?.max_broken ?? null,
    max_missing: given?.max_missing === void 0 ? defaultMaxMissing : given.max_missing,
    max_attrition: given?.max_attrition ?? null
  };
  for (const { key, option } of THRESHOLD_OPTIONS) {
    const text = settings[key];
    if (text !== null) parseThreshold(option, text);
  }
  return settings;
}
function findFailures({ outcomes, labels, jsonl, config, shard }) {
  if (shard !== void 0) return [];
  const failures = THRESHOLD_OPTIONS.flatMap(({ key, option, outcome, what }) => {
    const text = config.thresholds[key];
    if (text === null || !isExceeded(parseThreshold(option, text), outcomes[outcome], labels.taken)) return [];
    return [
      {
        code: "THRESHOLD_EXCEEDED",
        message: `${outcomes[outcome]} of ${labels.taken} ${what}; ${option} allows ${text}`,
        hint: `the manifest lists them; if that is acceptable, raise ${option}`
      }
    ];
  });
  if (jsonl.rows > 0) return failures;
  const hint = "the manifest says for each clip why";
  return [
    ...failures,
    { code: "OUTPUT_EMPTY", message: `${jsonl.path}: no clip could be used, so it has no row`, hint }
  ];
}

// src/ingest/index-file.ts
import { constants as constants2, fstatSync, openSync as openSync2 } from "node:fs";
import { endianness } from "node:os";
import { crc32 } from "node:zlib";
var INDEX_HEADING = Buffer.from(`konvid-ingest-clip-index-v2 ${endianness()}
`);
var KINDS = ["files", "answers"];
var BLOCK_HEADING_BYTES = 16;
var OWN_BEGINNING = /^(?:[0-9a-f]{8} \[")?konvid-ingest-clip-index-/;
var BEGINNING_BYTES = 64;
var MAX_INDEX_BYTES = 256 * 1048576;
var MAX_BLOCK_BYTES = 64 * 1048576;
var READ_FLAGS = constants2.O_RDONLY | (constants2.O_NONBLOCK ?? 0);
function formatBlock(kind, payload) {
  const heading = Buffer.alloc(BLOCK_HEADING_BYTES);
  heading.writeUInt32LE(KINDS.indexOf(kind), 0);
  heading.writeUInt32LE(payload.length, 4);
  heading.writeUInt32LE(crc32(payload), 8);
  heading.writeUInt32LE(crc32(heading.subarray(0, 12)), 12);
  return Buffer.concat([heading, payload]);
}
function isWholeRead(file, bytes, offset) {
  return readFullySync(file, bytes, offset).length === bytes.length;
}
function readBlocks(file, from, visit) {
  const heading = Buffer.alloc(BLOCK_HEADING_BYTES);
  let offset = from;
  for (; ; ) {
    if (!isWholeRead(file, heading, offset) || crc32(heading.subarray(0, 12)) !== heading.readUInt32LE(12))
      return offset;
    const length = heading.readUInt32LE(4);
    if (length > MAX_BLOCK_BYTES) return offset;
    const payload = Buffer.from(new ArrayBuffer(length));
    if (!isWholeRead(file, payload, offset + BLOCK_HEADING_BYTES)) return offset;
    const kind = KINDS[heading.readUInt32LE(0)];
    if (kind !== void 0 && crc32(payload) === heading.readUInt32LE(8)) visit(kind, payload);
    offset += BLOCK_HEADING_BYTES + length;
  }
}
function readOpenFile(file, visit) {
  const stats = fstatSync(file);
  if (!stats.isFile() || stats.size > MAX_INDEX_BYTES) return { isOurs: false, goodBytes: 0 };
  const known = readFullySync(file, Buffer.alloc(BEGINNING_BYTES), 0);
  if (!known.subarray(0, INDEX_HEADING.length).equals(INDEX_HEADING)) {
    return { isOurs: known.length === 0 || OWN_BEGINNING.test(known.toString("latin1")), goodBytes: 0 };
  }
  return { isOurs: true, goodBytes: readBlocks(file, INDEX_HEADING.length, visit) };
}
function readIndexFile(path, visit) {
  let file;
  try {
    file = openSync2(path, READ_FLAGS);
    return readOpenFile(file, visit);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === void 0) throw error;
    return { isOurs: code === "ENOENT", goodBytes: 0 };
  } finally {
    closeSettledSync(file);
  }
}

// src/ingest/score-ledger.ts
function agree(a, b) {
  return a === b || a === 0 || b === 0;
}
function isSameScore(a, b) {
  return a.mos === b.mos && agree(a.mos_std_dev, b.mos_std_dev) && agree(a.n_ratings, b.n_ratings);
}
function describeScore({ mos, mos_std_dev, n_ratings }) {
  return `MOS ${mos}, standard deviation ${mos_std_dev}, ${n_ratings} ratings`;
}
function describeConflict(kept, { file, line, score }) {
  return `these bytes stand with ${describeScore(kept)}; ${file}:${line} gives ${describeScore(score)}`;
}
var SCORE_NUMBERS = 3;
var ScoreLedger = class {
  #digests;
  /** The three numbers of each score, by the number of its digest. */
  #scores = new NumberList(Float64Array);
  /** By the number of its digest: 1 once an earlier label of this run has it. */
  #isClaimed = new NumberList(Uint8Array);
  /** @param expected how many digests will come, as far as is known */
  constructor(expected = 0) {
    this.#digests = new DigestTable(expected);
  }
  /** How many different digests there are. */
  get size() {
    return this.#digests.size;
  }
  has(digest) {
    return this.#digests.find(digest) !== -1;
  }
  /**
   * Notes a row that the JSONL holds from earlier.
   *
   * @returns false where its digest stands there already: the first score is kept
   */
  note(digest, { mos, mos_std_dev, n_ratings }) {
    const before = this.#digests.size;
    if (this.#digests.add(digest) < before) return false;
    for (const value of [mos, mos_std_dev, n_ratings]) this.#scores.push(value);
    this.#isClaimed.push(0);
    return true;
  }
  /** The number of a digest's row, from 0 in the order in which rows were noted; -1 where there is none. */
  rowOf(digest) {
    return this.#digests.find(digest);
  }
  /** Notes a row that this run adds for a label. */
  add(digest, score) {
    if (this.note(digest, score)) this.#isClaimed.set(this.#digests.size - 1, 1);
  }
  /** Judges a label's score, and gives the standing row to the first label that agrees with it. */
  claim(digest, score) {
    const number = this.#digests.find(digest);
    if (number === -1) return { kind: "new" };
    const kept = this.#scoreOf(number);
    if (!isSameScore(kept, score)) return { kind: "conflict", kept };
    if (this.#isClaimed.at(number) === 1) return { kind: "repeated" };
    this.#isClaimed.set(number, 1);
    return { kind: "standing" };
  }
  #scoreOf(number) {
    const at = (place) => this.#scores.at(number * SCORE_NUMBERS + place) ?? 0;
    return { mos: at(0), mos_std_dev: at(1), n_ratings: at(2) };
  }
};

export {
  CLAIMS_HEADING,
  claimsPath,
  ClaimLog,
  isLastingFault,
  AnswerTable,
  INDEX_HEADING,
  formatBlock,
  readIndexFile,
  MAX_LISTED_ITEMS,
  Tally,
  describeConflict,
  ScoreLedger,
  manifestBeside,
  refuseForeignManifest,
  settleOutputPlace,
  requireWithin,
  checkDownloadSettings,
  readRecord,
  withDownloads,
  identifyShard,
  hasBytes,
  findDoneShard,
  THRESHOLD_OPTIONS,
  parseThreshold,
  settleThresholds,
  findFailures
};
