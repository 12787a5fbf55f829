const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  chooseInstant
} from "./chunk-3RDXHY2B.mjs";
import {
  explainFailedRead
} from "./chunk-PNCL2PSH.mjs";
import {
  checkAttritionThreshold,
  judgeAttrition
} from "./chunk-VNSARJM2.mjs";
import {
  AnswerTable,
  ClaimLog,
  INDEX_HEADING,
  MAX_LISTED_ITEMS,
  ScoreLedger,
  Tally,
  checkDownloadSettings,
  describeConflict,
  findDoneShard,
  findFailures,
  formatBlock,
  identifyShard,
  isLastingFault,
  readIndexFile,
  readRecord,
  requireWithin,
  settleOutputPlace,
  settleThresholds,
  withDownloads
} from "./chunk-STDJ5G5P.mjs";
import {
  estimateRows,
  readRows
} from "./chunk-FPZ254Y7.mjs";
import {
  DIGEST_WORDS,
  MAX_LINE_BYTES,
  ROW_SCHEMA_ID,
  ROW_SCHEMA_SHA256,
  digestHex,
  digestWords,
  readLines,
  serialiseRow,
  validateRow
} from "./chunk-A32S3LFL.mjs";
import {
  DEFAULT_PROBER,
  DEFAULT_PROBE_TIMEOUT_S,
  MAX_CONCURRENCY,
  defaultConcurrency
} from "./chunk-VRWCGAAJ.mjs";
import {
  hasLostOutput,
  isRunning,
  lockOutput,
  tidyLock
} from "./chunk-PTSVIBEB.mjs";
import {
  describePath,
  recordProvenance
} from "./chunk-TWC4AZ3E.mjs";
import {
  hashFile
} from "./chunk-CXTQ3GXN.mjs";
import {
  explainFailedWrite,
  explainUnwritable
} from "./chunk-6YUISBXT.mjs";
import {
  ffprobePlace
} from "./chunk-B2DAISS6.mjs";
import {
  TOOL_VERSION
} from "./chunk-WNJCKOYG.mjs";
import {
  PROBER_MODES,
  isSampled
} from "./chunk-TBAYUWEJ.mjs";
import {
  chooseCorpus,
  describeDialect,
  nameOf,
  planIngest
} from "./chunk-M5OUAPQ6.mjs";
import {
  pathOf,
  resolveEntry
} from "./chunk-S6O7KJU5.mjs";
import {
  MAX_SHARDS,
  describeShard,
  parseShard
} from "./chunk-JQTZMSCN.mjs";
import {
  readFully,
  readFullySync
} from "./chunk-6IJJMI4G.mjs";
import {
  readInThreads
} from "./chunk-MGF3CYJ3.mjs";
import {
  isFault
} from "./chunk-M4VKSXP7.mjs";
import {
  removeDurably,
  syncFolder,
  writeDurably
} from "./chunk-WLVYQT4K.mjs";
import {
  pMapIterable
} from "./chunk-P6EGDUWD.mjs";
import {
  CLIP_CHANGED,
  HEADER_READER_VERSION
} from "./chunk-NT3QGQ6R.mjs";
import {
  isSettled,
  isUnchanged,
  readState,
  toState
} from "./chunk-ZNEGE52L.mjs";
import {
  closeSettled,
  closeSettledSync
} from "./chunk-CQKCARKH.mjs";
import {
  describeValue
} from "./chunk-7Q3S6LR6.mjs";
import {
  UserError,
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/ingest/ingest.ts
import { availableParallelism } from "node:os";

// src/ingest/announce-plan.ts
function announcePlan(plan, options) {
  const { labelFiles, passedOver, lacking, labels, clips, unlabelled, shard } = plan;
  const note = (level, code, message) => options.onNotice?.({ level, code, message });
  const end = labels.before + labels.length;
  let first = 0;
  for (const { path, entries } of labelFiles) {
    const taken = Math.max(0, Math.min(end, first + entries.length) - Math.max(labels.before, first));
    note("info", "LABELS_TAKEN", `labels: ${path} (${taken} of ${entries.length} rows)`);
    first += entries.length;
  }
  if (shard !== void 0) {
    const which = labels.length === 0 ? "no label" : `labels ${labels.before + 1} to ${end}`;
    note("info", "SHARD_TAKEN", `${describeShard(shard)}: ${which} of ${labels.inAll}`);
  }
  for (const path of passedOver) note("info", "LABELS_PASSED_OVER", `labels: ${path} was passed over`);
  for (const part of lacking) {
    note("warning", "LABELS_PART_MISSING", `labels: no file whose name contains ${part} was found`);
  }
  for (const { path, size } of clips.folders) note("info", "CLIPS_TAKEN", `clips: ${path} (${size} clips)`);
  const remote = labels.count("remote");
  if (remote > 0) note("info", "CLIPS_REMOTE", `${remote} clips are not there and have an address`);
  const missing = labels.count("missing");
  if (missing > 0) note("warning", "CLIPS_MISSING", `${missing} labels have no clip there`);
  if (unlabelled.length > 0) note("warning", "CLIPS_UNLABELLED", `${unlabelled.length} clips have no label`);
}

// src/ingest/clip-index.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { sep } from "node:path";

// src/ingest/file-table.ts
import { getRandomValues } from "node:crypto";
var KEY_WORDS = 2;
var STATE_WORDS = 10;
var DESCRIBED_WORDS = KEY_WORDS + STATE_WORDS;
var RECORD_WORDS = DESCRIBED_WORDS + DIGEST_WORDS;
var FIRST_CAPACITY = 256;
var STARTS = [2166136261, 2654435761];
var MULTIPLIERS = [16777619, 2246822507];
var FileTable = class {
  /** How many paths are known. */
  size = 0;
  #multipliers = getRandomValues(new Uint32Array(4));
  #records;
  /** Number of the record in each place plus one; 0 where the place is free. Never more than half full. */
  #places;
  /** What is looked for: the beginning of a record. */
  #wanted = new Uint32Array(RECORD_WORDS);
  #wantedState = new BigInt64Array(this.#wanted.buffer, KEY_WORDS * 4, STATE_WORDS / 2);
  /** @param expected how many paths will come, as far as is known; more are as welcome */
  constructor(expected = 0) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(expected, FIRST_CAPACITY)));
    this.#records = new Uint32Array(capacity * RECORD_WORDS);
    this.#places = new Uint32Array(capacity * 2);
  }
  /** The number of what is known of the file at a path; -1 where nothing is. */
  find(path) {
    this.#wantPath(path);
    return (this.#places[this.#placeOf(this.#wanted, 0)] ?? 0) - 1;
  }
  /** The digest of the file of this number, if it was in this very state. */
  digestOf(number, state) {
    this.#wantState(state);
    const from = number * RECORD_WORDS;
    for (let word = KEY_WORDS; word < DESCRIBED_WORDS; word += 1) {
      if (this.#records[from + word] !== this.#wanted[word]) return void 0;
    }
    return this.#records.slice(from + DESCRIBED_WORDS, from + RECORD_WORDS);
  }
  /** Takes in what is known of a file, in place of what was. */
  set(path, state, digest) {
    this.#wantPath(path);
    this.#wantState(state);
    this.#wanted.set(digest, DESCRIBED_WORDS);
    this.#put(this.#wanted, 0);
  }
  /** Takes in records that an earlier table gave. @returns how many */
  admit(records) {
    for (let from = 0; from + RECORD_WORDS <= records.length; from += RECORD_WORDS) this.#put(records, from);
    return Math.floor(records.length / RECORD_WORDS);
  }
  /** All records, for `admit`; valid until the next call that adds one. */
  records() {
    return this.#records.subarray(0, this.size * RECORD_WORDS);
  }
  #wantPath(path) {
    let [first, second] = [...STARTS];
    for (let at = 0; at < path.length; at += 1) {
      const unit = path.charCodeAt(at);
      first = Math.imul(first ^ unit, MULTIPLIERS[0]);
      first ^= first >>> 15;
      second = Math.imul(second ^ unit, MULTIPLIERS[1]);
      second ^= second >>> 15;
    }
    this.#wanted[0] = first;
    this.#wanted[1] = second;
  }
  #wantState({ dev, ino, size, mtimeNs, ctimeNs }) {
    this.#wantedState[0] = dev;
    this.#wantedState[1] = ino;
    this.#wantedState[2] = size;
    this.#wantedState[3] = mtimeNs;
    this.#wantedState[4] = ctimeNs;
  }
  #put(source, from) {
    const place = this.#placeOf(source, from);
    let number = (this.#places[place] ?? 0) - 1;
    if (number === -1) {
      number = this.size;
      this.size += 1;
      this.#places[place] = this.size;
    }
    const to = number * RECORD_WORDS;
    for (let word = 0; word < RECORD_WORDS; word += 1) this.#records[to + word] = source[from + word] ?? 0;
    if (this.size * 2 === this.#places.length) this.#grow();
  }
  /** Where the path of a record stands, or the free place that it would take. */
  #placeOf(source, from) {
    const mask = this.#places.length - 1;
    let place = this.#firstPlaceOf(source[from] ?? 0, source[from + 1] ?? 0);
    for (; ; ) {
      const found = (this.#places[place] ?? 0) - 1;
      if (found === -1) return place;
      const at = found * RECORD_WORDS;
      if (this.#records[at] === source[from] && this.#records[at + 1] === source[from + 1]) return place;
      place = place + 1 & mask;
    }
  }
  /** Multiply-shift over halves of words, as in the table of digests: no names can be made that all fall into one place. */
  #firstPlaceOf(first, second) {
    const [a = 0, b = 0, c = 0, d = 0] = this.#multipliers;
    const sum = Math.imul(first & 65535, a) + Math.imul(first >>> 16, b) + Math.imul(second & 65535, c) + Math.imul(second >>> 16, d);
    return (sum | 0) >>> Math.clz32(this.#places.length) + 1;
  }
  #grow() {
    const records = new Uint32Array(this.#records.length * 2);
    records.set(this.#records);
    this.#records = records;
    this.#places = new Uint32Array(this.#places.length * 2);
    for (let number = 0; number < this.size; number += 1) {
      this.#places[this.#placeOf(records, number * RECORD_WORDS)] = number + 1;
    }
  }
};

// src/ingest/clip-index.ts
var WRITE_FLAGS = constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
var MAX_STALE_SHARE = 2;
var MIN_STALE_RECORDS = 1e3;
function wordsOf({ buffer, byteOffset, length }) {
  return new Uint32Array(buffer, byteOffset, Math.floor(length / Uint32Array.BYTES_PER_ELEMENT));
}
function bytesOf({ buffer, byteOffset, byteLength }) {
  return Buffer.from(buffer, byteOffset, byteLength);
}
function readFiles({ path, rehash, expected }) {
  const files = new FileTable(rehash ? 0 : expected);
  let records = 0;
  const extent = readIndexFile(path, (kind, payload) => {
    if (kind === "files" && !rehash) records += files.admit(wordsOf(payload));
  });
  return { files, extent, records };
}
function readAnswers({ path, portable, probers, rehash, expected }) {
  const answers = new AnswerTable(probers, rehash ? 0 : expected);
  if (rehash) return answers;
  const sources = [{ from: portable, origin: "elsewhere" }, { from: path, origin: "earlier" }];
  for (const { from, origin } of sources) {
    if (from === void 0) continue;
    readIndexFile(from, (kind, payload) => {
      if (kind === "answers") answers.admit(payload, origin);
    });
  }
  return answers;
}
var ClipIndex = class {
  #options;
  #files;
  /** Not read before somebody asks for one: where nothing has changed nobody does. */
  #answers;
  /** Up to where the file can be kept. */
  #goodBytes;
  /** What the file does not have yet. */
  #newFiles = new FileTable();
  #newAnswers;
  #file;
  /** Set once the file turns out not to be ours, or can't be written: the run goes on without it. */
  #isBroken;
  /** Whether so much of the file is stale that it is written anew. */
  #isStale;
  /** Set once records of the file are no longer true. */
  #isDoubted = false;
  /** Set once the file is another run's. */
  #isAbandoned = false;
  constructor(options) {
    this.#options = options;
    const { files, extent, records } = readFiles(options);
    this.#files = files;
    this.#newAnswers = new AnswerTable(options.probers);
    this.#isBroken = !extent.isOurs;
    this.#goodBytes = options.rehash ? 0 : extent.goodBytes;
    this.#isStale = records > MIN_STALE_RECORDS + MAX_STALE_SHARE * files.size;
  }
  /** The path by which a file is known: a corpus that was moved as a whole keeps its own. */
  #nameOf(path) {
    const { root } = this.#options;
    return path.startsWith(root) && path[root.length] === sep ? path.slice(root.length + 1) : path;
  }
  /** The number under which the file at a path is known; undefined where its state need not be asked for. */
  findFile(path) {
    if (this.#files.size === 0) return void 0;
    const number = this.#files.find(this.#nameOf(path));
    return number === -1 ? void 0 : number;
  }
  /** The digest of a known file that is in the very state in which it was read. */
  digestOf(file, state) {
    return this.#files.digestOf(file, state);
  }
  /** What was said of these bytes; ffprobe's word before anyone else's. */
  findAnswer(digest) {
    return this.#knownAnswers().find(digest);
  }
  #knownAnswers() {
    this.#answers ??= readAnswers(this.#options);
    return this.#answers;
  }
  /** Takes over a file that was read in this very run; that is not remembered for another. */
  admitChecked({ path, state, digest }) {
    this.#files.set(this.#nameOf(path), state, digest);
  }
  /** @param nowMs when the reading began */
  noteDigest(path, { state, digest }, nowMs) {
    if (isSettled(state, nowMs)) this.#newFiles.set(this.#nameOf(path), state, digest);
  }
  noteAnswer(digest, answer, by) {
    if (this.#options.probers[by] === void 0 || isFault(answer) && !isLastingFault(answer)) return;
    const known = { answer, by, origin: "this-run" };
    this.#newAnswers.set(digest, known);
    if (isFault(answer)) this.#knownAnswers().set(digest, known);
  }
  /** Forgets all answers but those that ffprobe gave on this machine. */
  forgetDoubtful() {
    this.#knownAnswers().forget(isDoubtful);
    this.#forgetNew();
    this.#isDoubted = true;
  }
  /** Leaves the file to another run. */
  abandon() {
    this.#forgetNew();
    this.#isAbandoned = true;
  }
  #forgetNew() {
    this.#newFiles = new FileTable();
    this.#newAnswers = new AnswerTable(this.#options.probers);
  }
  /** Hands what is new to the file; a full or read-only disk only costs the next run its head start. */
  async flush() {
    const files = this.#newFiles;
    const answers = this.#newAnswers;
    if (files.size + answers.size === 0) return;
    this.#forgetNew();
    if (this.#isBroken) return;
    try {
      this.#file ??= await this.#openFile();
      await this.#file.appendFile(formatTables({ files, answers }));
    } catch (error) {
      if (systemErrorCode(error) === void 0) throw error;
      this.#isBroken = true;
    }
  }
  /** A file that was not understood, or is to be forgotten, begins anew; a torn end is cut off. */
  async #openFile() {
    const file = await open(this.#options.path, WRITE_FLAGS | constants.O_APPEND);
    await file.truncate(this.#goodBytes);
    if (this.#goodBytes === 0) await file.appendFile(INDEX_HEADING);
    return file;
  }
  async close() {
    await this.flush();
    await closeSettled(this.#file);
    if (this.#isAbandoned) return;
    const { path, portable } = this.#options;
    const isToBeRewritten = !this.#isBroken && (this.#isStale || this.#isDoubted);
    if (!isToBeRewritten && portable === void 0) return;
    const options = { ...this.#options, rehash: false };
    const answers = readAnswers(options);
    if (this.#isDoubted) answers.forget(isDoubtful);
    if (isToBeRewritten) {
      const contents = Buffer.concat([INDEX_HEADING, formatTables({ files: readFiles(options).files, answers })]);
      await writeDurably(path, contents).catch(() => void 0);
    }
    if (portable !== void 0) await writeDurably(portable, Buffer.concat([INDEX_HEADING, formatAnswers(answers)]));
  }
};
function isDoubtful({ by, origin }) {
  return by !== "ffprobe" || origin === "elsewhere";
}
function formatAnswers(answers) {
  return formatBlock("answers", answers.format(answers.sorted()));
}
function formatTables({ files, answers }) {
  return Buffer.concat([
    ...files.size === 0 ? [] : [formatBlock("files", bytesOf(files.records()))],
    ...answers.size === 0 ? [] : [formatAnswers(answers)]
  ]);
}

// src/ingest/clip-prober.ts
import { isDeepStrictEqual } from "node:util";
function describeAnswer(answer) {
  return isFault(answer) ? `${answer.code} (${answer.reason})` : JSON.stringify(answer);
}
function claimOfReader(answer) {
  return {
    by: "the header reader",
    answer,
    hint: "run with --prober ffprobe into a new --output: rows of this run that stand already came from the same reader; and report the clip"
  };
}
function claimOfIndex(answer) {
  return {
    by: "another machine's index",
    answer,
    hint: "run with --prober ffprobe --rehash into a new --output: rows of this run that stand already may come from the same index"
  };
}
var ClipProber = class {
  #options;
  /** Kinds of clips by their description: true once ffprobe has confirmed the reader. */
  #kinds = /* @__PURE__ */ new Map();
  #counts = { header: 0, ffprobe: 0, index: 0, checked: 0 };
  #disagreement;
  constructor(options) {
    this.#options = options;
  }
  get counts() {
    return { ...this.#counts };
  }
  /** Set once ffprobe has contradicted somebody: nothing that isn't on disk yet may get there. */
  get disagreement() {
    return this.#disagreement;
  }
  /** Whether ffprobe is to be asked about every clip, whatever is known of it. */
  get isThorough() {
    return this.#options.mode === "verify";
  }
  /** Whether a clip whose digest is known must be read all the same, because its header would tell what nobody remembers. */
  needsBytes(digest) {
    const { mode, index } = this.#options;
    return mode === "verify" || mode === "auto" && index.findAnswer(digest) === void 0;
  }
  /**
   * @throws UserError PROBER_DISAGREES (exit 1), or where ffprobe fails as such; the signal's reason when aborted
   */
  async probe(clip, signal) {
    const { mode, index } = this.#options;
    const { sha256, header } = clip.reading;
    if (mode === "verify") return this.#verify(clip, signal);
    const known = index.findAnswer(clip.digest);
    if (known !== void 0) {
      const { answer, origin } = known;
      if (origin === "elsewhere" && isSampled(sha256)) await this.#check(clip, claimOfIndex(answer), signal);
      if (origin !== "this-run") this.#counts.index += 1;
      return answer;
    }
    if (mode === "auto" && header !== void 0) return this.#takeHeader(clip, header, signal);
    return this.#askAndCount(clip, signal);
  }
  async #verify(clip, signal) {
    const { header } = clip.reading;
    if (header === void 0) return this.#askAndCount(clip, signal);
    return (await this.#check(clip, claimOfReader(header.probe), signal)).answer;
  }
  async #askAndCount(clip, signal) {
    const answer = await this.#ask(clip, signal);
    this.#counts.ffprobe += 1;
    return answer;
  }
  /** ffprobe opens the file anew: it must have seen the bytes that were read. */
  async #ask({ path, digest, reading }, signal) {
    const answer = await this.#options.probeClip(path, signal);
    if (!isUnchanged(path, reading.state)) return CLIP_CHANGED;
    this.#options.index.noteAnswer(digest, answer, "ffprobe");
    return answer;
  }
  async #takeHeader(clip, { probe, kind }, signal) {
    const { sha256 } = clip.reading;
    let checking = this.#kinds.get(kind);
    while (checking !== void 0 && !await checking) checking = this.#kinds.get(kind);
    if (checking === void 0) return this.#openKind(clip, { probe, kind }, signal);
    if (isSampled(sha256)) return this.#checkAndCount(clip, probe, signal);
    this.#counts.header += 1;
    this.#options.index.noteAnswer(clip.digest, probe, "header");
    return probe;
  }
  /** Checks the first clip of a kind, while all others of the kind wait; an answer that says nothing leaves it open. */
  async #openKind(clip, { probe, kind }, signal) {
    const checked = this.#check(clip, claimOfReader(probe), signal);
    const confirmed = checked.then(({ isConfirmed: isConfirmed2 }) => {
      if (!isConfirmed2) this.#kinds.delete(kind);
      return isConfirmed2;
    });
    confirmed.catch(() => void 0);
    this.#kinds.set(kind, confirmed);
    const { answer, isConfirmed } = await checked;
    this.#counts[isConfirmed ? "header" : "ffprobe"] += 1;
    return answer;
  }
  async #checkAndCount(clip, probe, signal) {
    const { answer, isConfirmed } = await this.#check(clip, claimOfReader(probe), signal);
    this.#counts[isConfirmed ? "header" : "ffprobe"] += 1;
    return answer;
  }
  /** Asks ffprobe about a clip that somebody has answered for. A time-out and the like confirm nothing, and deny nothing. */
  async #check(clip, { by, answer, hint }, signal) {
    const truth = await this.#ask(clip, signal);
    if (isFault(truth) && !isLastingFault(truth)) return { answer: truth, isConfirmed: false };
    if (!isDeepStrictEqual(truth, answer)) {
      const message = `${clip.path}: ${by} says ${describeAnswer(answer)}, ffprobe says ${describeAnswer(truth)}`;
      this.#disagreement ??= new UserError("PROBER_DISAGREES", { message, hint }, 1);
      throw this.#disagreement;
    }
    this.#counts.checked += 1;
    return { answer: truth, isConfirmed: true };
  }
};

// src/ingest/compose-manifest.ts
function describeColumn({ header, index, otherwise }) {
  const name = header ?? `column ${index + 1}`;
  return otherwise === void 0 ? name : `${name}, else ${describeColumn(otherwise)}`;
}
function describeLabelFile({ path, sha256, dialect, entries }) {
  const header = (role) => {
    const column = dialect.columns[role];
    return column === void 0 ? null : describeColumn(column);
  };
  const columns = {
    file: header("file"),
    flickr_id: header("flickr_id"),
    mos: header("mos"),
    mos_std_dev: header("mos_std_dev"),
    n_ratings: header("n_ratings"),
    url: header("url")
  };
  return { path, sha256, dialect: describeDialect(dialect), columns, rows: entries.length };
}
async function describeInputs(name, inputs) {
  const entries = inputs.map(
    async ({ path, sha256 }, index) => [index === 0 ? name : `${name}_${index + 1}`, await describePath(path, sha256)]
  );
  return Object.fromEntries(await Promise.all(entries));
}
async function describeRun(parts) {
  const { plan, constants: constants3, jsonl, ffprobe, argv, manifestPath, thresholds } = parts;
  const [corpusDir, labels, clips, binary, output, manifest] = await Promise.all([
    describePath(plan.boundary.root),
    describeInputs("labels", plan.labelFiles),
    describeInputs(
      "clips",
      plan.clips.folders.map(({ path }) => ({ path }))
    ),
    describePath(ffprobe.path, ffprobe.sha256),
    describePath(jsonl.path, jsonl.sha256),
    describePath(manifestPath)
  ]);
  return recordProvenance({
    entrypoint: "konvid-ingest ingest",
    argv: [...argv],
    args: {
      corpus: plan.corpus.name,
      corpus_dir: plan.boundary.root,
      output: jsonl.path,
      manifest_out: manifestPath,
      ffprobe_bin: ffprobe.path,
      corpus_version: constants3.corpusVersion,
      ingested_at: constants3.ingestedAt,
      concurrency: parts.concurrency,
      limit: parts.limit ?? null,
      shard: plan.shard === void 0 ? null : `${plan.shard.index}/${plan.shard.count}`,
      manifest_csv: parts.manifestCsv ?? null,
      clips_subdir: parts.clipsSubdir ?? null,
      prober: parts.prober,
      probe_timeout_s: parts.probeTimeoutS,
      link_target: [...parts.linkTargets],
      ...thresholds
    },
    inputs: { corpus_dir: corpusDir, ...labels, ...clips, ffprobe: binary },
    outputs: { jsonl: output, manifest }
  });
}
async function composeManifest(parts) {
  const { plan, constants: constants3, tally, jsonl, ffprobe, shard } = parts;
  const { corpus, labelFiles, clips, unlabelled } = plan;
  return {
    schema: corpus.manifestSchema,
    corpus: corpus.name,
    partial: parts.limit !== void 0 || shard !== void 0,
    config: {
      corpus_version: constants3.corpusVersion,
      corpus_dir: plan.boundary.root,
      ingested_at_utc: constants3.ingestedAt,
      limit: parts.limit ?? null,
      manifest_csv: parts.manifestCsv ?? null,
      clips_subdir: parts.clipsSubdir ?? null,
      link_targets: [...parts.linkTargets],
      prober: parts.prober,
      probe_timeout_s: parts.probeTimeoutS,
      thresholds: parts.thresholds
    },
    stats: tally.stats,
    outcomes: tally.outcomes,
    labels: {
      files: labelFiles.map(describeLabelFile),
      passed_over: [...plan.passedOver],
      total: plan.labels.inAll,
      taken: plan.labels.length
    },
    clips: {
      folders: clips.folders.map(({ path, size }) => ({ path, clips: size })),
      total: clips.size,
      unlabelled: { count: unlabelled.length, items: unlabelled.slice(0, MAX_LISTED_ITEMS) }
    },
    jsonl,
    rejected: tally.rejected,
    missing: tally.missing,
    download_failed: tally.downloadFailed,
    broken: tally.broken,
    conflicts: tally.conflicts,
    contract: { row_schema: ROW_SCHEMA_ID, row_schema_sha256: ROW_SCHEMA_SHA256 },
    tool: { name: "konvid-ingest", version: TOOL_VERSION, node: process.version },
    probers: parts.probers,
    ffprobe: { path: ffprobe.path, version: ffprobe.version, sha256: ffprobe.sha256 },
    run_provenance: await describeRun(parts),
    ...shard === void 0 ? {} : { shard }
  };
}

// src/ingest/jsonl-output.ts
import { createHash } from "node:crypto";
import { open as open2, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

// src/ingest/existing-rows.ts
var MAX_LISTED = 10;
var OPENING_BRACE = 123;
var TORN_CODES = /* @__PURE__ */ new Set(["LINE_NOT_JSON", "LINE_NOT_UTF8"]);
function isTorn({ bytes, isTerminated }, violations) {
  if (isTerminated || bytes.length > MAX_LINE_BYTES) return false;
  if (bytes.every((byte) => byte === 0)) return true;
  return bytes[0] === OPENING_BRACE && violations.every(({ code }) => TORN_CODES.has(code));
}
var RowCollector = class {
  ledger;
  /** The first ones: of a file that was never an output every line may be one. */
  faults = [];
  faultCount = 0;
  ending = { kind: "whole" };
  rows = 0;
  #expected;
  constructor(expected, sizeBytes) {
    this.#expected = expected;
    this.ledger = new ScoreLedger(Math.max(estimateRows(sizeBytes), expected.count));
  }
  visitFault(line, violations) {
    if (isTorn(line, violations)) this.ending = { kind: "torn", offset: line.offset };
    else this.#fault(line, violations.map(({ code, field, found }) => `${field ?? code} ${found}`).join(", "));
  }
  visitRow(line) {
    const { row, digest, isTerminated } = line;
    if (!isTerminated) this.ending = { kind: "unterminated" };
    const { corpus, corpusVersion } = this.#expected;
    if (row.corpus !== corpus) this.#fault(line, `a row of corpus ${row.corpus}`);
    else if (row.corpus_version !== corpusVersion) this.#fault(line, `a row of version ${row.corpus_version}`);
    else if (!this.ledger.note(digest, row)) this.#fault(line, `repeats the src_sha256 ${row.src_sha256}`);
    this.rows += 1;
  }
  #fault({ number }, what) {
    this.faultCount += 1;
    if (this.faults.length < MAX_LISTED) this.faults.push(`line ${number}: ${what}`);
  }
};
async function readExistingRows(file, { path, expected, signal }) {
  const collector = new RowCollector(expected, (await file.stat()).size);
  const { sha256, sizeBytes } = await readRows(file, collector, { signal });
  const { faults, faultCount, ledger, rows, ending } = collector;
  if (faultCount > 0) {
    const rest = faultCount > faults.length ? `; and ${faultCount - faults.length} more` : "";
    throw new UserError("OUTPUT_INVALID_ROWS", {
      message: `${path}: ${faultCount} lines are not rows of ${expected.corpus}, version ${expected.corpusVersion}: ${faults.join("; ")}${rest}`,
      hint: "nothing was appended; move the file away or name another with --output (`konvid-ingest validate` lists every fault)"
    });
  }
  return { ledger, rows, sha256, sizeBytes, ending };
}

// src/ingest/jsonl-output.ts
var BATCH_ROWS = 256;
var BATCH_MS = 1e3;
var LINE_FEED = "\n";
var JsonlOutput = class _JsonlOutput {
  existing;
  #file;
  #options;
  #sizeBytes;
  #rows;
  #isTouched = false;
  #batch = [];
  #batchStarted = 0;
  constructor(file, existing, options) {
    this.#file = file;
    this.existing = existing;
    this.#options = options;
    this.#sizeBytes = existing.sizeBytes;
    this.#rows = existing.rows;
  }
  /**
   * Opens an output, or creates it, and reads what it holds. The caller must hold its lock.
   *
   * @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_NOT_REGULAR, OUTPUT_INVALID_ROWS
   */
  static async open(options) {
    const { path, expected, signal } = options;
    const file = await openOrCreate(path);
    try {
      const existing = await readExisting(file, { path, expected, signal });
      if (existing.sizeBytes === 0) await syncFolder(dirname(path));
      const output = new _JsonlOutput(file, existing, options);
      await output.#mendEnding();
      return output;
    } catch (error) {
      await closeSettled(file);
      throw error;
    }
  }
  /** Adds a line; it is on disk when its batch has been flushed. */
  async append(line) {
    if (this.#batch.length === 0) this.#batchStarted = performance.now();
    this.#batch.push(line, LINE_FEED);
    const isDue = this.#batch.length >= 2 * BATCH_ROWS || performance.now() - this.#batchStarted >= BATCH_MS;
    if (isDue) await this.flush();
  }
  /** Brings all rows added so far to disk. */
  async flush() {
    if (this.#batch.length === 0) return;
    const batch = this.#batch;
    this.#batch = [];
    await this.#write(batch.join(""));
    this.#rows += batch.length / 2;
  }
  /** Forgets the rows that are not on disk yet. */
  discardBatch() {
    this.#batch = [];
  }
  /** The file as it stands; rows that wait are flushed first. */
  async digest() {
    await this.flush();
    const path = this.#options.path;
    if (!this.#isTouched) {
      const { rows, sizeBytes, sha256 } = this.existing;
      return { path, rows, size_bytes: sizeBytes, sha256 };
    }
    try {
      const { sha256, sizeBytes } = await readLines(this.#file, () => void 0);
      return { path, rows: this.#rows, size_bytes: sizeBytes, sha256 };
    } catch (error) {
      throw explainFailedRead(error, path);
    }
  }
  async close() {
    await closeSettled(this.#file);
  }
  /** A row without its LF gets it; a torn one is moved aside, never glued to the next. */
  async #mendEnding() {
    const { ending } = this.existing;
    if (ending.kind === "unterminated") await this.#write(LINE_FEED);
    if (ending.kind !== "torn") return;
    try {
      await this.#cutTorn(ending.offset);
    } catch (error) {
      throw explainFailedWrite(error, this.#options.path);
    }
  }
  async #cutTorn(offset) {
    const torn = await readFully(this.#file, Buffer.alloc(this.#sizeBytes - offset), offset);
    await this.#prepare();
    await this.#saveTorn(torn);
    await this.#file.truncate(offset);
    await this.#file.datasync();
    this.#sizeBytes = offset;
  }
  async #saveTorn(bytes) {
    const { path, now } = this.#options;
    const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, "");
    const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
    await writeFile(`${path}.torn-${stamp}-${digest}`, bytes, { flush: true });
    await syncFolder(dirname(path));
  }
  /** Before the first change the manifest goes: it vouches for the file as it was. */
  async #prepare() {
    if (this.#isTouched) return;
    await removeDurably(this.#options.manifestPath);
    this.#isTouched = true;
  }
  async #write(text) {
    const bytes = Buffer.from(text);
    try {
      await this.#prepare();
      await this.#file.appendFile(bytes);
      await this.#file.datasync();
      this.#sizeBytes += bytes.length;
    } catch (error) {
      await this.#file.truncate(this.#sizeBytes).catch(() => void 0);
      throw explainFailedWrite(error, this.#options.path);
    }
  }
};
async function readExisting(file, options) {
  try {
    return await readExistingRows(file, options);
  } catch (error) {
    throw explainFailedRead(error, options.path);
  }
}
async function openOrCreate(path) {
  let file;
  try {
    file = await open2(path, "a+");
  } catch (error) {
    throw explainUnwritable(error, path);
  }
  if (await isRegular(file, path)) return file;
  await closeSettled(file);
  throw new UserError("OUTPUT_NOT_REGULAR", {
    message: `${path}: is not a regular file`,
    hint: "pass --output with the path of a file"
  });
}
async function isRegular(file, path) {
  try {
    return (await file.stat()).isFile();
  } catch (error) {
    await closeSettled(file);
    throw explainFailedRead(error, path);
  }
}

// src/ingest/run-labels.ts
import { setImmediate as nextTurn } from "node:timers/promises";

// src/ingest/fetch-remote.ts
var WINDOW_LABELS = 4096;
async function fetchLabel(planned, downloads) {
  if (planned.kind === "matched" && planned.label.url !== void 0) downloads.notePresent(planned.clip.name);
  if (planned.kind !== "remote") return planned;
  const { label, clip, url } = planned;
  const fault = await downloads.fetch({ name: clip.name, url });
  return fault === void 0 ? { kind: "matched", label, clip } : { kind: "download-failed", label, clip, fault };
}
function fetchRemote(labels, downloads) {
  const options = { concurrency: WINDOW_LABELS, backpressure: WINDOW_LABELS };
  return pMapIterable(labels, (planned) => fetchLabel(planned, downloads), options);
}

// src/ingest/run-labels.ts
var WINDOW_PER_READ = 48;
var WINDOW_PER_PROBE = 16;
var SEGMENT_LABELS = 16384;
var TURN_MS = 50;
var LABELS_PER_LOOK = 16;
var INDEX_BATCH_LABELS = 256;
function composeRow({ label, clip }, taken, { plan, constants: constants3 }) {
  if (taken.probe === void 0) return void 0;
  const { width, height, framerate, duration_s, pix_fmt, encoder_upstream } = taken.probe;
  return {
    src: clip.name,
    src_sha256: taken.sha256,
    src_size_bytes: taken.sizeBytes,
    width,
    height,
    framerate,
    duration_s,
    pix_fmt,
    encoder_upstream,
    ...scoreOf(label),
    corpus: plan.corpus.name,
    corpus_version: constants3.corpusVersion,
    ingested_at_utc: constants3.ingestedAt
  };
}
function scoreOf({ mos, mosStdDev, nRatings }) {
  return { mos, mos_std_dev: mosStdDev, n_ratings: nRatings };
}
function contractFault(row) {
  const [violation] = validateRow(row);
  if (violation === void 0) return void 0;
  const { pointer, expected, found } = violation;
  return { code: "ROW_INVALID", reason: `${pointer} is ${describeValue(found)}, expected ${expected}` };
}
function countBroken({ label, clip }, { code, reason }, { tally, onNotice }) {
  tally.addBroken({ file: label.file, line: label.line, src: clip.name, code, reason });
  onNotice({ level: "warning", code, message: `skipped (broken): ${clip.name}: ${reason}` });
}
function countConflict({ label, clip }, digest, kept, { tally, onNotice }) {
  const reason = describeConflict(kept, { file: label.file, line: label.line, score: scoreOf(label) });
  tally.addConflict({ file: label.file, line: label.line, src: clip.name, src_sha256: digestHex(digest), reason });
  onNotice({ level: "warning", code: "SCORE_CONFLICT", message: `skipped (conflict): ${clip.name}: ${reason}` });
}
function noteClaim(outcome, { label, clip }, digest, { claims }) {
  const { file, line } = label;
  claims?.noteOther({ file, line, src: clip.name, src_sha256: digestHex(digest), ...scoreOf(label), outcome });
}
function noteRow({ label }, digest, { claims, output }) {
  claims?.noteRow(label, output.existing.ledger.rowOf(digest));
}
function countStanding(planned, digest, standing, run) {
  if (standing.kind === "standing") {
    run.tally.addStanding();
    noteRow(planned, digest, run);
  } else if (standing.kind === "repeated") {
    run.tally.addRepeated();
    noteClaim("dedup", planned, digest, run);
  } else {
    countConflict(planned, digest, standing.kept, run);
    noteClaim("conflict", planned, digest, run);
  }
}
async function settleClip(planned, taken, run) {
  const { output, tally } = run;
  const { digest } = taken;
  const standing = output.existing.ledger.claim(digest, scoreOf(planned.label));
  if (standing.kind !== "new") {
    countStanding(planned, digest, standing, run);
    return;
  }
  const row = composeRow(planned, taken, run);
  if (row === void 0) throw new Error(`${planned.clip.name}: neither probed nor in the JSONL`);
  const fault = contractFault(row);
  if (fault !== void 0) {
    countBroken(planned, fault, run);
    noteClaim("broken", planned, digest, run);
    return;
  }
  await output.append(serialiseRow(row));
  output.existing.ledger.add(digest, row);
  tally.addWritten();
  noteRow(planned, digest, run);
}
function countWithoutClip(planned, { plan, tally, onNotice }) {
  if (planned.kind === "rejected") {
    const { file: file2, line: line2, code, reason } = planned.rejected;
    tally.addRejected(planned.rejected);
    onNotice({ level: "warning", code, message: `rejected: ${file2}:${line2}: ${reason}` });
    return;
  }
  const { file, line } = planned.label;
  if (planned.kind === "download-failed") {
    const { clip, fault } = planned;
    tally.addDownloadFailed({ file, line, src: clip.name, ...fault });
    const message = `skipped (download-failed): ${clip.name}: ${fault.reason}`;
    onNotice({ level: "warning", code: fault.code, message });
    return;
  }
  tally.addMissing({ file, line, name: nameOf(planned.label, plan.corpus) });
}
async function settle({ planned, read, taken }, run) {
  if (planned.kind !== "matched") return countWithoutClip(planned, run);
  if (taken === void 0) return;
  if (!isFault(taken)) return settleClip(planned, taken, run);
  countBroken(planned, taken, run);
  if (read !== void 0 && !isFault(read)) noteClaim("broken", planned, read.digest, run);
}
function discardDoubtful({ output, index }) {
  output.discardBatch();
  index.forgetDoubtful();
}
function discardUnwritten({ output, index }) {
  output.discardBatch();
  index.abandon();
}
function settleAtOnce(planned, run) {
  if (planned.kind !== "matched") {
    countWithoutClip(planned, run);
    return 0;
  }
  const { taker, output } = run;
  const recalled = taker.recall(planned.clip);
  if (recalled === void 0) return void 0;
  const standing = output.existing.ledger.claim(recalled.digest, scoreOf(planned.label));
  if (standing.kind === "new") return void 0;
  countStanding(planned, recalled.digest, standing, run);
  return Number(recalled.state.size);
}
async function settleKnown(labels, run, progress) {
  const { tally } = run;
  let turnBegan = performance.now();
  for (let next = labels.next(); next.done !== true; next = labels.next()) {
    run.signal.throwIfAborted();
    const sizeBytes = settleAtOnce(next.value, run);
    if (sizeBytes === void 0) return next.value;
    progress.report(sizeBytes);
    if (tally.total % LABELS_PER_LOOK !== 0 || performance.now() - turnBegan < TURN_MS) continue;
    await nextTurn();
    turnBegan = performance.now();
  }
  return void 0;
}
function* segmentOf(first, labels, length) {
  yield first;
  for (let count = 1; count < length; count += 1) {
    const next = labels.next();
    if (next.done === true) return;
    yield next.value;
  }
}
var Progress = class {
  #run;
  #bytesRead = 0;
  constructor(run) {
    this.#run = run;
  }
  report(sizeBytes) {
    const { plan, downloads, tally, onProgress } = this.#run;
    this.#bytesRead += sizeBytes;
    onProgress({
      labelsDone: tally.total,
      labelsTotal: plan.labels.length,
      bytesRead: this.#bytesRead,
      bytesDownloaded: downloads?.bytesReceived ?? 0
    });
  }
};
async function runLabels(run) {
  const { plan, downloads, reader, taker, prober, output, index, concurrency, signal } = run;
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const underWay = /* @__PURE__ */ new Set();
  const progress = new Progress(run);
  const follow = async (work) => {
    underWay.add(work);
    try {
      return await work;
    } finally {
      underWay.delete(work);
    }
  };
  const read = async (planned) => {
    if (planned.kind !== "matched") return { planned, read: void 0 };
    return { planned, read: await follow(taker.read(planned.clip)) };
  };
  const probe = async ({ planned, read: read2 }) => {
    if (read2 === void 0 || isFault(read2)) return { planned, read: read2, taken: read2 };
    return { planned, read: read2, taken: await follow(taker.probe(read2, either)) };
  };
  const settleAll = async (labels) => {
    const readings = pMapIterable(labels, read, { concurrency: concurrency * WINDOW_PER_READ });
    const arrivals = pMapIterable(readings, probe, { concurrency, backpressure: concurrency * WINDOW_PER_PROBE });
    for await (const arrival of arrivals) {
      signal.throwIfAborted();
      if (prober.disagreement !== void 0) throw prober.disagreement;
      await settle(arrival, run);
      if (run.tally.total % INDEX_BATCH_LABELS === 0) await index.flush();
      progress.report(arrival.taken === void 0 || isFault(arrival.taken) ? 0 : arrival.taken.sizeBytes);
    }
  };
  try {
    if (downloads !== void 0) return await settleAll(fetchRemote(plan.labels, downloads));
    const labels = plan.labels[Symbol.iterator]();
    for (; ; ) {
      const first = await settleKnown(labels, run, progress);
      if (first === void 0) break;
      await settleAll(segmentOf(first, labels, SEGMENT_LABELS));
    }
  } finally {
    stop.abort();
    await reader.close();
    await Promise.allSettled(underWay);
    if (hasLostOutput(signal)) discardUnwritten(run);
    else if (prober.disagreement === void 0) await output.flush();
    else discardDoubtful(run);
  }
}

// src/ingest/shard-auto.ts
var SLURM = {
  task: "SLURM_ARRAY_TASK_ID",
  min: "SLURM_ARRAY_TASK_MIN",
  max: "SLURM_ARRAY_TASK_MAX",
  count: "SLURM_ARRAY_TASK_COUNT",
  step: "SLURM_ARRAY_TASK_STEP"
};
var COMPLETION_INDEX = "JOB_COMPLETION_INDEX";
var AUTO = /^auto(?:\/([0-9]{1,4}))?$/;
function refuse(message, hint) {
  throw new UserError("SHARD_AUTO", { message: `--shard auto: ${message}`, hint });
}
function readWholeNumber(environment, name) {
  const text = environment[name];
  if (text === void 0 || text === "") return void 0;
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  return refuse(`${name} is ${JSON.stringify(text)}, not a whole number`, "give --shard i/n");
}
function requireCount(told, found, what) {
  if (told === void 0 || told === found) return;
  refuse(
    `${what} has ${found} parts, and --shard auto/${told} says ${told}`,
    "where only some of the parts run again, give each its --shard i/n"
  );
}
function readSlurm(environment, told) {
  const task = readWholeNumber(environment, SLURM.task);
  if (task === void 0) return void 0;
  const need = (name) => readWholeNumber(environment, name) ?? refuse(`${SLURM.task} is set, but not ${name}`, "give --shard i/n");
  const [min, max, count] = [need(SLURM.min), need(SLURM.max), need(SLURM.count)];
  const step = Math.max(1, readWholeNumber(environment, SLURM.step) ?? 1);
  if (count < 1 || min + (count - 1) * step !== max) {
    refuse(
      `the array has ${count} tasks from ${min} to ${max} in steps of ${step}, so some are left out`,
      "submit an array without gaps, such as --array=1-16, or give --shard i/n"
    );
  }
  requireCount(told, count, "the Slurm array");
  const place = (task - min) / step;
  if (!Number.isInteger(place) || place < 0 || place >= count) {
    refuse(`task ${task} is none of ${count} from ${min} on in steps of ${step}`, "give --shard i/n");
  }
  return { index: place + 1, count };
}
function readKubernetes(environment, told) {
  const pod = readWholeNumber(environment, COMPLETION_INDEX);
  if (pod === void 0) return void 0;
  if (told === void 0) {
    return refuse(
      `${COMPLETION_INDEX} says which pod this is, but nothing says how many there are`,
      "give --shard auto/n with the completions of the Job as n"
    );
  }
  if (pod < told) return { index: pod + 1, count: told };
  return refuse(`${COMPLETION_INDEX} is ${pod}, counted from 0, and there are ${told} shards`, "give n = completions");
}
function readMatrix({ index, total }, told) {
  requireCount(told, total, "the matrix");
  return { index: index + 1, count: total };
}
function chooseShard(text, { environment, matrixJob }) {
  const auto = AUTO.exec(text);
  if (auto === null) return parseShard(text);
  const told = auto[1] === void 0 ? void 0 : Number(auto[1]);
  if (told === 0) parseShard(text);
  const found = matrixJob === void 0 ? [readSlurm(environment, told), readKubernetes(environment, told)].filter((shard2) => shard2 !== void 0) : [readMatrix(matrixJob, told)];
  const [shard] = found;
  if (shard === void 0) {
    return refuse("neither a Slurm array nor a Kubernetes indexed Job is to be seen", "give --shard i/n");
  }
  if (found.length > 1) refuse(`both ${SLURM.task} and ${COMPLETION_INDEX} are set`, "give --shard i/n");
  if (shard.count > MAX_SHARDS) refuse(`${shard.count} shards are more than ${MAX_SHARDS}`, "take fewer");
  return shard;
}

// src/ingest/take-clip.ts
var ClipTaker = class {
  #options;
  #probing = /* @__PURE__ */ new Map();
  constructor(options) {
    this.#options = options;
  }
  /**
   * Takes the digest of a clip, or recalls it.
   *
   * @throws UserError where the disk fails as such; the signal's reason when aborted
   */
  async read(clip) {
    const path = await resolveEntry(clip, this.#options.boundary);
    if (typeof path !== "string") return path;
    const known = this.#recall(path);
    if (known === void 0 || this.#needsBytes(known)) return this.#read(path);
    const { state, digest } = known;
    const reading = { sha256: digestHex(digest), sizeBytes: Number(state.size), state, header: void 0 };
    return { path, digest, reading };
  }
  /** What an earlier run read, where the file hasn't been touched since; undefined where the clip has to be looked at. */
  recall(clip) {
    return clip.kind === "file" && !this.#options.prober.isThorough ? this.#recall(pathOf(clip)) : void 0;
  }
  #needsBytes({ digest }) {
    const { isKnown, prober } = this.#options;
    return (prober.isThorough || !isKnown(digest)) && prober.needsBytes(digest);
  }
  #recall(path) {
    const { index } = this.#options;
    const file = index.findFile(path);
    const state = file === void 0 ? void 0 : readState(path);
    const digest = file === void 0 || state === void 0 ? void 0 : index.digestOf(file, state);
    return state === void 0 || digest === void 0 ? void 0 : { digest, state };
  }
  async #read(path) {
    const begun = Date.now();
    const reading = await this.#options.reader.read(path);
    if (isFault(reading)) return reading;
    const digest = digestWords(reading.sha256);
    this.#options.index.noteDigest(path, { state: reading.state, digest }, begun);
    return { path, digest, reading };
  }
  /** @throws UserError PROBER_DISAGREES, or where ffprobe fails as such; the signal's reason when aborted */
  async probe(clip, signal) {
    const { digest, reading } = clip;
    const { sha256, sizeBytes } = reading;
    const { isKnown, prober } = this.#options;
    const hasRow = isKnown(digest);
    if (hasRow && !prober.isThorough) return { digest, sha256, sizeBytes, probe: void 0 };
    const probe = await this.#probeOnce(clip, signal);
    if (hasRow) return { digest, sha256, sizeBytes, probe: void 0 };
    return isFault(probe) ? probe : { digest, sha256, sizeBytes, probe };
  }
  async #probeOnce(clip, signal) {
    const { sha256 } = clip.reading;
    const underWay = this.#probing.get(sha256);
    if (underWay !== void 0) {
      const answer = await underWay;
      if (answer !== CLIP_CHANGED) return answer;
    }
    const probing = this.#options.prober.probe(clip, signal);
    this.#probing.set(sha256, probing);
    try {
      return await probing;
    } finally {
      this.#probing.delete(sha256);
    }
  }
};

// src/ffprobe/find.ts
import { constants as constants2 } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join as join2, resolve } from "node:path";

// src/ffprobe/environment.ts
var PASSED_ON = [
  "PATH",
  "LD_LIBRARY_PATH",
  "DYLD_LIBRARY_PATH",
  "DYLD_FALLBACK_LIBRARY_PATH",
  "SYSTEMROOT",
  "SystemRoot",
  "TMPDIR",
  "TEMP"
];
function ffprobeEnvironment(environment) {
  const passedOn = PASSED_ON.flatMap((name) => {
    const value = environment[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(passedOn), LC_ALL: "C" };
}

// src/ffprobe/patience.ts
var STEP_MS = 1e3;
function afterRunningFor(milliseconds, callback) {
  let left = milliseconds;
  let timer;
  const wait = () => {
    const step = Math.min(left, STEP_MS);
    left -= step;
    timer = setTimeout(left > 0 ? wait : callback, step);
  };
  wait();
  return () => clearTimeout(timer);
}

// src/ffprobe/child.ts
var HAS_GROUPS = process.platform !== "win32";
var PIPE_GRACE_MS = 500;
function killGroup(pid) {
  if (pid === void 0 || !HAS_GROUPS) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (systemErrorCode(error) !== "ESRCH" && systemErrorCode(error) !== "EPERM") throw error;
  }
}
async function runChild(binary, args, options) {
  const { timeoutMs, maxOutputBytes, signal } = options;
  const { execa } = await import("./execa-DO4S4UBY.mjs");
  signal?.throwIfAborted();
  const child = execa(binary, args, {
    env: ffprobeEnvironment(process.env),
    extendEnv: false,
    stdin: "ignore",
    detached: HAS_GROUPS,
    killSignal: "SIGKILL",
    maxBuffer: maxOutputBytes,
    stripFinalNewline: false,
    reject: false,
    windowsHide: true,
    ...signal === void 0 ? {} : { cancelSignal: signal }
  });
  let isLate = false;
  const stopWaiting = afterRunningFor(timeoutMs, () => {
    isLate = true;
    child.kill();
  });
  let grace;
  child.nodeChildProcess.once("exit", () => {
    killGroup(child.pid);
    grace = setTimeout(() => {
      child.stdout.destroy();
      child.stderr.destroy();
    }, PIPE_GRACE_MS);
  });
  const { stdout, stderr, exitCode, signal: killedBy, isMaxBuffer, ...result } = await child;
  clearTimeout(grace);
  stopWaiting();
  signal?.throwIfAborted();
  const hasStarted = exitCode !== void 0 || killedBy !== void 0 || isMaxBuffer;
  const startError = hasStarted ? void 0 : result.code ?? systemErrorCode(result.cause) ?? "unknown";
  const timedOut = isLate && killedBy !== void 0;
  return { stdout, stderr, exitCode, signal: killedBy, timedOut, isTooMuch: isMaxBuffer, startError };
}

// src/ffprobe/remembered.ts
import { mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname as dirname2, join } from "node:path";
var FILE = "ffprobe-seen.json";
var SCHEMA = "konvid-ingest-ffprobe-seen-v1";
var MAX_ENTRIES = 16;
var SCRIPT = "#!";
function placeOf(environment) {
  return join(dirname2(ffprobePlace(environment)), FILE);
}
function isScript(path) {
  const file = openSync(path, "r");
  try {
    return readFullySync(file, Buffer.alloc(SCRIPT.length), 0).toString("latin1") === SCRIPT;
  } finally {
    closeSettledSync(file);
  }
}
function identifiableState(path, nowMs) {
  return attempt(() => {
    const state = toState(statSync(path, { bigint: true }));
    if (!isSettled(state, nowMs) || isScript(path)) return void 0;
    const { dev, ino, size, mtimeNs, ctimeNs } = state;
    return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
  });
}
function isEntry(value) {
  const texts = [value?.path, value?.state, value?.version];
  return texts.every((text) => typeof text === "string") && /^[0-9a-f]{64}$/.test(String(value?.sha256));
}
function readEntries(environment) {
  const file = attempt(() => JSON.parse(readFileSync(placeOf(environment), "utf8")));
  const { schema, entries } = file ?? {};
  return schema === SCHEMA && Array.isArray(entries) ? entries.filter(isEntry) : [];
}
function attempt(work) {
  try {
    return work();
  } catch (error) {
    if (systemErrorCode(error) === void 0 && !(error instanceof SyntaxError)) throw error;
    return void 0;
  }
}
function recallFfprobe(path, state, environment) {
  const known = readEntries(environment).find((entry) => entry.path === path && entry.state === state);
  return known === void 0 ? void 0 : { version: known.version, sha256: known.sha256 };
}
function removeLeftovers(place) {
  const beginning = `${basename(place)}.`;
  for (const name of readdirSync(dirname2(place))) {
    const pid = name.startsWith(beginning) ? Number(name.slice(beginning.length)) : Number.NaN;
    if (Number.isSafeInteger(pid) && pid > 0 && !isRunning(pid)) rmSync(join(dirname2(place), name), { force: true });
  }
}
function rememberFfprobe(entry, environment) {
  attempt(() => {
    const others = readEntries(environment).filter(({ path }) => path !== entry.path);
    const place = placeOf(environment);
    mkdirSync(dirname2(place), { recursive: true });
    removeLeftovers(place);
    const written = `${place}.${process.pid}`;
    writeFileSync(
      written,
      `${JSON.stringify({ schema: SCHEMA, entries: [entry, ...others].slice(0, MAX_ENTRIES) })}
`
    );
    renameSync(written, place);
  });
}

// src/ffprobe/find.ts
var VERSION_TIMEOUT_MS = 2e4;
var HOW_TO_GET_IT = "run `konvid-ingest setup`, install FFmpeg, or name the binary with --ffprobe-bin or FFPROBE_BIN";
async function isExecutable(path) {
  try {
    await access(path, constants2.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
async function findOnPath(name, environment) {
  const names = process.platform === "win32" ? [`${name}.exe`, name] : [name];
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const folder of folders) {
    for (const candidate of names.map((file) => join2(folder, file))) {
      if (await isExecutable(candidate)) return candidate;
    }
  }
  return void 0;
}
async function locate({ binary, environment }) {
  const named = binary ?? environment["FFPROBE_BIN"] ?? "";
  if (named === "") {
    const found2 = await findOnPath("ffprobe", environment);
    if (found2 !== void 0) return found2;
    const setUp = ffprobePlace(environment);
    if (await isExecutable(setUp)) return setUp;
    throw new UserError("FFPROBE_NOT_FOUND", { message: "ffprobe is not on the PATH", hint: HOW_TO_GET_IT });
  }
  const isPath = isAbsolute(named) || /[/\\]/.test(named);
  const found = isPath ? resolve(named) : await findOnPath(named, environment) ?? resolve(named);
  if (await isExecutable(found)) return found;
  const source = binary === void 0 ? "FFPROBE_BIN" : "--ffprobe-bin";
  throw new UserError("FFPROBE_NOT_FOUND", {
    message: `${source} ${JSON.stringify(named)}: no executable file of this name`,
    hint: HOW_TO_GET_IT
  });
}
async function readVersion(path, signal) {
  const options = { timeoutMs: VERSION_TIMEOUT_MS, maxOutputBytes: 1048576, signal };
  const { stdout, exitCode } = await runChild(path, ["-version"], options);
  const version = /^ffprobe version (\S+)/.exec(stdout)?.[1];
  if (version !== void 0 && exitCode === 0) return version;
  throw new UserError("FFPROBE_UNUSABLE", {
    message: `${path}: does not answer "-version" as ffprobe does`,
    hint: HOW_TO_GET_IT
  });
}
async function findFfprobe(options) {
  const path = resolve(await locate(options));
  const { environment, rehash } = options;
  const nowMs = Date.now();
  const state = identifiableState(path, nowMs);
  const known = state === void 0 || rehash ? void 0 : recallFfprobe(path, state, environment);
  if (known !== void 0) return { path, ...known, isRecalled: true };
  const [version, sha256] = await Promise.all([readVersion(path), hashFile(path)]);
  if (state !== void 0 && identifiableState(path, nowMs) === state) {
    rememberFfprobe({ path, state, version, sha256 }, environment);
  }
  return { path, version, sha256, isRecalled: false };
}
async function confirmFfprobe({ path, version }, signal) {
  const now = await readVersion(path, signal);
  if (now === version) return;
  throw new UserError("FFPROBE_UNUSABLE", {
    message: `${path}: is of version ${now}, though nothing of the file has changed since it was of version ${version}`,
    hint: "run with --rehash"
  });
}

// src/ffprobe/arguments.ts
var FORMAT_WHITELIST = ["mov", "mp4", "m4a", "3gp", "3g2", "mj2", "matroska", "webm", "avi"];
var SHOWN_ENTRIES = [
  "stream=index,codec_name,width,height,pix_fmt,avg_frame_rate,r_frame_rate,duration",
  "stream_disposition=attached_pic",
  "format=duration"
].join(":");
var FFPROBE_ARGUMENTS = [
  "-v",
  "error",
  "-protocol_whitelist",
  "file",
  "-format_whitelist",
  FORMAT_WHITELIST.join(","),
  "-select_streams",
  "v",
  "-show_entries",
  SHOWN_ENTRIES,
  "-of",
  "json",
  "-i"
];
function ffprobeArguments(absolutePath) {
  return [...FFPROBE_ARGUMENTS, `file:${absolutePath}`];
}

// src/ffprobe/probe.ts
function parseRate(text) {
  const match = typeof text === "string" ? /^([0-9]+)\/([0-9]+)$/.exec(text) : null;
  const rate = Number(match?.[1]) / Number(match?.[2]);
  return Number.isFinite(rate) && rate > 0 ? rate : void 0;
}
function parseDuration(text) {
  const seconds = typeof text === "string" && /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : void 0;
}
function isGeometry(value) {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}
function isName(value) {
  return typeof value === "string" && value !== "" && value !== "unknown";
}
function findVideoStream(streams) {
  if (!Array.isArray(streams)) return void 0;
  return streams.find(
    (stream) => stream !== null && stream.disposition?.attached_pic !== 1
  );
}
function parseProbe(stdout) {
  let output;
  try {
    output = JSON.parse(stdout);
  } catch {
    return { code: "PROBE_BAD_JSON", reason: "ffprobe printed something that is not JSON" };
  }
  const stream = findVideoStream(output?.streams);
  if (stream === void 0) return { code: "PROBE_NO_VIDEO", reason: "no video stream" };
  const { width, height, pix_fmt, codec_name } = stream;
  if (!isGeometry(width) || !isGeometry(height)) {
    return {
      code: "PROBE_NO_GEOMETRY",
      reason: `the video stream is ${describeValue(width)} x ${describeValue(height)} pixels`
    };
  }
  const framerate = parseRate(stream.avg_frame_rate) ?? parseRate(stream.r_frame_rate);
  if (framerate === void 0) return { code: "PROBE_NO_FRAME_RATE", reason: "no frame rate is known" };
  const duration = parseDuration(stream.duration) ?? parseDuration(output?.format?.duration);
  if (duration === void 0) return { code: "PROBE_NO_DURATION", reason: "no duration is known" };
  if (!isName(pix_fmt)) return { code: "PROBE_NO_PIXEL_FORMAT", reason: "no pixel format is known" };
  if (!isName(codec_name)) return { code: "PROBE_NO_CODEC", reason: "no codec is known" };
  return { width, height, framerate, duration_s: duration, pix_fmt, encoder_upstream: codec_name };
}

// src/ffprobe/run.ts
var MAX_OUTPUT_BYTES = 1048576;
var MAX_REASON_CHARACTERS = 200;
var SIGNALS_FROM_OUTSIDE = /* @__PURE__ */ new Set(["SIGINT", "SIGTERM", "SIGHUP"]);
var EXIT_CODES_FROM_OUTSIDE = /* @__PURE__ */ new Set([129, 130, 143, 255]);
async function runOnce({ binary, timeoutS }, path, signal) {
  const ending = await runChild(binary, ffprobeArguments(path), {
    timeoutMs: timeoutS * 1e3,
    maxOutputBytes: MAX_OUTPUT_BYTES,
    signal
  });
  const { startError } = ending;
  if (startError === void 0) return ending;
  throw new UserError("FFPROBE_FAILED_TO_START", { message: `${binary}: could not be started (${startError})` }, 3);
}
function wasStoppedFromOutside({ signal, exitCode, timedOut }) {
  if (timedOut) return false;
  if (signal !== void 0) return SIGNALS_FROM_OUTSIDE.has(signal);
  return exitCode !== void 0 && EXIT_CODES_FROM_OUTSIDE.has(exitCode);
}
function lastComplaint(stderr, path) {
  const line = stderr.trimEnd().split(/[\r\n]+/).at(-1) ?? "";
  return line.replaceAll(`file:${path}: `, "").slice(0, MAX_REASON_CHARACTERS);
}
function explainEnding(ending, path, timeoutS) {
  const { stdout, stderr, exitCode, signal, timedOut, isTooMuch } = ending;
  if (timedOut) return { code: "PROBE_TIMEOUT", reason: `ffprobe did not answer within ${timeoutS} s` };
  if (isTooMuch) return { code: "PROBE_TOO_MUCH_OUTPUT", reason: "ffprobe printed more than 1 MiB" };
  if (signal !== void 0) return { code: "PROBE_CRASHED", reason: `ffprobe died of ${signal}` };
  if (exitCode === 0) return parseProbe(stdout);
  const complaint = lastComplaint(stderr, path);
  return { code: "PROBE_FAILED", reason: `ffprobe exited with ${exitCode}${complaint === "" ? "" : `: ${complaint}`}` };
}
async function probeClip(options, path, signal) {
  let ending = await runOnce(options, path, signal);
  if (wasStoppedFromOutside(ending)) ending = await runOnce(options, path, signal);
  return explainEnding(ending, path, options.timeoutS);
}

// src/ingest/world.ts
async function openFfprobe(options) {
  const { rehash = false } = options;
  const ffprobe = await findFfprobe({ binary: options.ffprobeBin, environment: process.env, rehash });
  let confirmed = ffprobe.isRecalled ? void 0 : Promise.resolve();
  const probeOptions = { binary: ffprobe.path, timeoutS: options.probeTimeoutS ?? DEFAULT_PROBE_TIMEOUT_S };
  const probe = async (path, signal) => {
    confirmed ??= confirmFfprobe(ffprobe, signal);
    await confirmed;
    return probeClip(probeOptions, path, signal);
  };
  return { ffprobe, probeClip: probe };
}
var DEFAULT_WORLD = {
  environment: process.env,
  now: () => /* @__PURE__ */ new Date(),
  openProber: openFfprobe,
  openReader: readInThreads,
  checkedFiles: [],
  portableIndex: void 0,
  matrixJob: void 0
};

// src/ingest/ingest.ts
function requireMode(mode) {
  if (mode === void 0 || PROBER_MODES.some((known) => known === mode)) return;
  throw new UserError("OPTION_INVALID", { message: `--prober ${mode}: expected one of ${PROBER_MODES.join(", ")}` });
}
function requireVersion(version) {
  if (/^[0-9A-Za-z][0-9A-Za-z._+-]{0,127}$/.test(version)) return version;
  throw new UserError("OPTION_INVALID", {
    message: `--corpus-version ${JSON.stringify(version)}: expected up to 128 letters, digits and . _ + -`
  });
}
async function planFor(options, world = DEFAULT_WORLD) {
  requireWithin("--limit", options.limit, { min: 1, max: Number.MAX_SAFE_INTEGER });
  const { corpus } = await chooseCorpus(options);
  return planCorpus(corpus, options, world);
}
function planCorpus(corpus, options, world) {
  const { corpusDir, manifestCsv, clipsSubdir, linkTargets = [], limit } = options;
  const shard = options.shard === void 0 ? void 0 : chooseShard(options.shard, world);
  return planIngest({ corpus, corpusDir, manifestCsv, clipsSubdir, linkTargets, limit, shard });
}
function ingest(options) {
  return ingestIn(DEFAULT_WORLD, options);
}
async function ingestIn(world, options) {
  requireWithin("--concurrency", options.concurrency, { min: 1, max: MAX_CONCURRENCY });
  requireWithin("--probe-timeout-s", options.probeTimeoutS, { min: 1, max: 86400 });
  requireMode(options.prober);
  checkDownloadSettings(options.downloads ?? {});
  checkAttritionThreshold(options.downloads?.attritionWarnThreshold);
  const now = world.now();
  requireWithin("--limit", options.limit, { min: 1, max: Number.MAX_SAFE_INTEGER });
  const { corpus, reason } = await chooseCorpus(options);
  if (reason !== void 0) {
    const message = `corpus: ${corpus.name} is recognised: ${reason}`;
    options.onNotice?.({ level: "info", code: "CORPUS_RECOGNISED", message });
  }
  const settings = settleThresholds(options.thresholds, corpus.defaultMaxMissing);
  const constants3 = {
    corpusVersion: requireVersion(options.corpusVersion ?? corpus.defaultVersion),
    ingestedAt: chooseInstant(options.ingestedAt, { option: "--ingested-at", environment: world.environment, now })
  };
  const plan = await planCorpus(corpus, options, world);
  announcePlan(plan, options);
  const prober = await world.openProber(options);
  const place = await settleOutputPlace(plan, options);
  const identity = plan.shard === void 0 ? void 0 : identifyShard(plan, plan.shard, now.getTime());
  if (identity !== void 0) {
    const { ffprobe } = prober;
    const { corpusVersion } = constants3;
    const done = await findDoneShard(identity, { options, corpusVersion, thresholds: settings, ffprobe, plan, place });
    if (done !== void 0) {
      await tidyLock(place.output);
      return { ...place, manifest: done, failures: [], isUnchanged: true };
    }
  }
  const manifest = await writeOutput({
    options,
    plan,
    prober,
    place,
    constants: constants3,
    settings,
    identity,
    now,
    world
  });
  return { ...place, manifest, failures: findFailures(manifest), isUnchanged: false };
}
async function writeOutput(job) {
  const { options, plan, prober, constants: constants3, place, now } = job;
  const lock = await lockOutput(place.output, { breakLock: options.breakLock ?? false });
  const signal = AbortSignal.any([lock.lost, ...options.signal === void 0 ? [] : [options.signal]]);
  try {
    const record = await readRecord(plan, place, options.downloads ?? {});
    const { corpus, labels } = plan;
    const expected = { corpus: corpus.name, corpusVersion: constants3.corpusVersion, count: labels.length };
    const output = await JsonlOutput.open({
      path: place.output,
      manifestPath: place.manifestPath,
      expected,
      now,
      signal
    });
    const index = new ClipIndex({
      path: `${place.output}.index`,
      root: plan.boundary.root,
      expected: labels.length,
      probers: nameProbers(prober.ffprobe, options.prober ?? DEFAULT_PROBER),
      rehash: options.rehash ?? false,
      portable: job.world.portableIndex
    });
    for (const { path, state, sha256 } of job.world.checkedFiles) {
      index.admitChecked({ path, state, digest: digestWords(sha256) });
    }
    let claims;
    try {
      claims = job.identity === void 0 ? void 0 : new ClaimLog(place.output);
      return await fillOutput({ output, index, record, claims }, job, signal);
    } finally {
      claims?.close({ isLost: hasLostOutput(signal) });
      await index.close();
      await output.close();
    }
  } finally {
    await lock.release();
  }
}
function nameProbers({ version, sha256 }, mode) {
  const ffprobe = `ffprobe ${version} ${sha256}`;
  return { ffprobe, header: mode === "auto" ? `header ${HEADER_READER_VERSION} beside ${ffprobe}` : void 0 };
}
async function fillOutput({ output, index, record, claims }, job, signal) {
  const { options, plan, place, constants: constants3, settings, identity } = job;
  const { ffprobe, probeClip: probeClip2 } = job.prober;
  const mode = options.prober ?? DEFAULT_PROBER;
  const concurrency = options.concurrency ?? defaultConcurrency();
  const tally = new Tally();
  const reader = job.world.openReader({ threads: Math.min(concurrency, availableParallelism()), signal });
  const prober = new ClipProber({ mode, probeClip: probeClip2, index });
  const taker = new ClipTaker({
    reader,
    boundary: plan.boundary,
    prober,
    index,
    isKnown: (digest) => output.existing.ledger.has(digest)
  });
  const onNotice = options.onNotice ?? (() => void 0);
  plan.clips.release();
  await withDownloads(
    { plan, record, settings: options.downloads ?? {}, signal, onNotice },
    (downloads) => runLabels({
      plan,
      downloads,
      constants: constants3,
      output,
      index,
      reader,
      taker,
      prober,
      tally,
      claims,
      concurrency,
      signal,
      onProgress: options.onProgress ?? (() => void 0),
      onNotice
    })
  );
  const attrition = judgeAttrition(tally.stats, options.downloads?.attritionWarnThreshold);
  if (attrition !== void 0) onNotice(attrition);
  const manifest = await composeManifest({
    plan,
    constants: constants3,
    tally,
    jsonl: await output.digest(),
    ffprobe,
    prober: mode,
    probers: prober.counts,
    limit: options.limit,
    manifestCsv: options.manifestCsv,
    clipsSubdir: options.clipsSubdir,
    linkTargets: plan.boundary.linkTargets,
    probeTimeoutS: options.probeTimeoutS ?? DEFAULT_PROBE_TIMEOUT_S,
    concurrency,
    thresholds: settings,
    argv: options.argv ?? [],
    manifestPath: place.manifestPath,
    shard: identity === void 0 || claims === void 0 ? void 0 : { ...identity, claims: await claims.finish() }
  });
  await index.flush();
  try {
    await writeDurably(place.manifestPath, `${JSON.stringify(manifest, null, 2)}
`);
  } catch (error) {
    throw explainFailedWrite(error, place.manifestPath);
  }
  return manifest;
}

export {
  DEFAULT_WORLD,
  planFor,
  ingest,
  ingestIn
};
