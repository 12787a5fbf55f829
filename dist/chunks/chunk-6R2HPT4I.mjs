const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  DEFAULT_PROBER,
  DEFAULT_PROBE_TIMEOUT_S,
  DOWNLOAD_DEFAULTS,
  MAX_CONCURRENCY,
  MAX_DOWNLOADS,
  checkAttritionThreshold,
  defaultConcurrency,
  judgeAttrition
} from "./chunk-QJH2NTY6.mjs";
import {
  explainFailedWrite,
  explainUnwritable,
  lockOutput
} from "./chunk-F43AUIWP.mjs";
import {
  describePath,
  recordProvenance
} from "./chunk-POX5T6KP.mjs";
import {
  CorpusFolders,
  NumberList,
  TextList,
  downloadFolderOf,
  findClips,
  pathOf,
  requireClips,
  resolveEntry
} from "./chunk-HYBK2MS3.mjs";
import {
  nameFault
} from "./chunk-I5UDYYHH.mjs";
import {
  confirmFfprobe,
  findFfprobe,
  runChild
} from "./chunk-VAB6ICDL.mjs";
import {
  removeDurably,
  syncFolder,
  writeDurably
} from "./chunk-MDKWPEYY.mjs";
import {
  CLIP_CHANGED,
  HEADER_READER_VERSION
} from "./chunk-YF7GGXXJ.mjs";
import {
  isSettled,
  isUnchanged,
  readState
} from "./chunk-ZNEGE52L.mjs";
import {
  isFault,
  readInThreads
} from "./chunk-KT2J4UNA.mjs";
import {
  pMapIterable
} from "./chunk-P6EGDUWD.mjs";
import {
  contains,
  drawBoundary
} from "./chunk-HYED24PK.mjs";
import {
  DIGEST_WORDS,
  DigestTable,
  MAX_LINE_BYTES,
  ROW_SCHEMA_ID,
  ROW_SCHEMA_SHA256,
  digestHex,
  digestWords,
  estimateRows,
  readLines,
  readRows,
  serialiseRow,
  validateRow
} from "./chunk-35UCAUYL.mjs";
import {
  describeValue
} from "./chunk-7Q3S6LR6.mjs";
import {
  readWholeFile
} from "./chunk-KFR2XHG5.mjs";
import {
  DEFAULT_CORPUS,
  findCorpus,
  otherCorpora,
  suggestCorpus
} from "./chunk-QMW5FB73.mjs";
import {
  PROBER_MODES,
  isSampled
} from "./chunk-TBAYUWEJ.mjs";
import {
  redactCredentials
} from "./chunk-MXO2QKFI.mjs";
import {
  UserError,
  systemErrorCode
} from "./chunk-7DHNPKAQ.mjs";
import {
  TOOL_VERSION
} from "./chunk-WNJCKOYG.mjs";

// src/ingest/ingest.ts
import { availableParallelism } from "node:os";

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

// src/ingest/clip-index.ts
import { constants as constants2 } from "node:fs";
import { open } from "node:fs/promises";
import { sep } from "node:path";

// src/ingest/answer-table.ts
var ORIGINS = ["this-run", "earlier", "elsewhere"];
var RECORD_WORDS = DIGEST_WORDS + 1;
var WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT;
var FORGOTTEN = 4294967295;
function parseHeading(text) {
  try {
    const heading = JSON.parse(text);
    return Array.isArray(heading?.probers) && Array.isArray(heading.answers) ? heading : void 0;
  } catch {
    return void 0;
  }
}
function parsePart(bytes) {
  const headingEnd = bytes.length < WORD_BYTES ? bytes.length : WORD_BYTES + bytes.readUInt32LE(0);
  const rest = Uint8Array.from(bytes.subarray(headingEnd));
  const records = new Uint32Array(rest.buffer, 0, Math.floor(rest.length / WORD_BYTES));
  return { heading: parseHeading(bytes.toString("utf8", WORD_BYTES, headingEnd)), records };
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
  forget(isDoubtful2) {
    for (let number = 0; number < this.#digests.size; number += 1) {
      const known = this.#known(number);
      if (known === void 0 || !isDoubtful2(known)) continue;
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
    const { heading, records } = parsePart(bytes);
    const statements = (heading?.answers ?? []).map(([prober, answer]) => {
      const by = this.#proberOf(heading?.probers[prober]);
      return by === void 0 ? void 0 : this.#intern({ by, answer });
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

// src/ingest/file-table.ts
import { getRandomValues } from "node:crypto";
var KEY_WORDS = 2;
var STATE_WORDS = 10;
var DESCRIBED_WORDS = KEY_WORDS + STATE_WORDS;
var RECORD_WORDS2 = DESCRIBED_WORDS + DIGEST_WORDS;
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
  #wanted = new Uint32Array(RECORD_WORDS2);
  #wantedState = new BigInt64Array(this.#wanted.buffer, KEY_WORDS * 4, STATE_WORDS / 2);
  /** @param expected how many paths will come, as far as is known; more are as welcome */
  constructor(expected = 0) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(expected, FIRST_CAPACITY)));
    this.#records = new Uint32Array(capacity * RECORD_WORDS2);
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
    const from = number * RECORD_WORDS2;
    for (let word = KEY_WORDS; word < DESCRIBED_WORDS; word += 1) {
      if (this.#records[from + word] !== this.#wanted[word]) return void 0;
    }
    return this.#records.slice(from + DESCRIBED_WORDS, from + RECORD_WORDS2);
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
    for (let from = 0; from + RECORD_WORDS2 <= records.length; from += RECORD_WORDS2) this.#put(records, from);
    return Math.floor(records.length / RECORD_WORDS2);
  }
  /** All records, for `admit`; valid until the next call that adds one. */
  records() {
    return this.#records.subarray(0, this.size * RECORD_WORDS2);
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
    const to = number * RECORD_WORDS2;
    for (let word = 0; word < RECORD_WORDS2; word += 1) this.#records[to + word] = source[from + word] ?? 0;
    if (this.size * 2 === this.#places.length) this.#grow();
  }
  /** Where the path of a record stands, or the free place that it would take. */
  #placeOf(source, from) {
    const mask = this.#places.length - 1;
    let place = this.#firstPlaceOf(source[from] ?? 0, source[from + 1] ?? 0);
    for (; ; ) {
      const found = (this.#places[place] ?? 0) - 1;
      if (found === -1) return place;
      const at = found * RECORD_WORDS2;
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
      this.#places[this.#placeOf(records, number * RECORD_WORDS2)] = number + 1;
    }
  }
};

// src/ingest/index-file.ts
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
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
var READ_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
function formatBlock(kind, payload) {
  const heading = Buffer.alloc(BLOCK_HEADING_BYTES);
  heading.writeUInt32LE(KINDS.indexOf(kind), 0);
  heading.writeUInt32LE(payload.length, 4);
  heading.writeUInt32LE(crc32(payload), 8);
  heading.writeUInt32LE(crc32(heading.subarray(0, 12)), 12);
  return Buffer.concat([heading, payload]);
}
function isWholeRead(file, bytes, offset) {
  return readSync(file, bytes, 0, bytes.length, offset) === bytes.length;
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
  const beginning = Buffer.alloc(BEGINNING_BYTES);
  const known = beginning.subarray(0, readSync(file, beginning, 0, BEGINNING_BYTES, 0));
  if (!known.subarray(0, INDEX_HEADING.length).equals(INDEX_HEADING)) {
    return { isOurs: known.length === 0 || OWN_BEGINNING.test(known.toString("latin1")), goodBytes: 0 };
  }
  return { isOurs: true, goodBytes: readBlocks(file, INDEX_HEADING.length, visit) };
}
function readIndexFile(path, visit) {
  let file;
  try {
    file = openSync(path, READ_FLAGS);
    return readOpenFile(file, visit);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === void 0) throw error;
    return { isOurs: code === "ENOENT", goodBytes: 0 };
  } finally {
    if (file !== void 0) closeSync(file);
  }
}

// src/ingest/clip-index.ts
var WRITE_FLAGS = constants2.O_WRONLY | constants2.O_CREAT | (constants2.O_NOFOLLOW ?? 0) | (constants2.O_NONBLOCK ?? 0);
var LASTING_FAULT = /^PROBE_(?:FAILED|BAD_JSON|NO_[A-Z_]+)$/;
function isLastingFault({ code }) {
  return LASTING_FAULT.test(code);
}
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
    const file = await open(this.#options.path, WRITE_FLAGS | constants2.O_APPEND);
    await file.truncate(this.#goodBytes);
    if (this.#goodBytes === 0) await file.appendFile(INDEX_HEADING);
    return file;
  }
  async close() {
    await this.flush();
    await this.#file?.close();
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

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class _CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== void 0) {
      Error.captureStackTrace(this, _CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
      }
    }
  }
};

// node_modules/csv-parse/lib/utils/is_object.js
var is_object = function(obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
var normalize_columns_array = function(columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === void 0 || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal"
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`
      ]);
    }
  }
  return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
};
var ResizeableBuffer_default = ResizeableBuffer;

// node_modules/csv-parse/lib/api/init_state.js
var init_state = function(options) {
  const timchars = [
    // Basic Latin
    32,
    // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    9,
    // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    10,
    // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    13,
    // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    12,
    // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    11,
    // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    160,
    // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    5760,
    // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    8192,
    // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    8193,
    // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    8194,
    // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    8195,
    // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    8196,
    // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    8197,
    // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    8198,
    // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    8199,
    // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    8200,
    // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    8201,
    // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    8202,
    // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    8232,
    // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    8233,
    // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    8239,
    // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    8287,
    // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    12288,
    // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    65279
    // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding
    );
    if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: void 0,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: void 0,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
    field: new ResizeableBuffer_default(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [],
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      ...timchars.map((t) => t.length)
    ),
    previousBuf: void 0,
    quoting: false,
    stop: false,
    rawBuffer: new ResizeableBuffer_default(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("	", options.encoding)[0]
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars,
    timcharFirstBytes
  };
};

// node_modules/csv-parse/lib/utils/underscore.js
var underscore = function(str) {
  return str.replace(/([A-Z])/g, function(_, match) {
    return "_" + match.toLowerCase();
  });
};

// node_modules/csv-parse/lib/api/normalize_options.js
var normalize_options = function(opts) {
  const options = {};
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  if (options.encoding === void 0 || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (typeof options.encoding !== "string" && options.encoding !== null) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`
      ],
      options
    );
  }
  if (options.bom === void 0 || options.bom === null || options.bom === false) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`
      ],
      options
    );
  }
  options.cast_function = null;
  if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") {
    options.cast = void 0;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`
      ],
      options
    );
  }
  if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function(value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`
      ],
      options
    );
  }
  options.cast_first_line_to_header = void 0;
  if (options.columns === true) {
    options.cast_first_line_to_header = void 0;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (options.columns === void 0 || options.columns === null || options.columns === false) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`
      ],
      options
    );
  }
  if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`
      ],
      options
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated."
      ],
      options
    );
  }
  if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`
        ],
        options
      );
    }
  }
  if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`
      ],
      options
    );
  }
  if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`
      ],
      options
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === void 0)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["	".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.score === void 0)
      options.delimiter_auto.score = (info, options2) => {
        return (info.total - info.std) * (options2.preferred[info.char_code] || 1);
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.size === void 0)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`
        ],
        options
      );
    }
  }
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function(delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`
        ],
        options
      );
    }
    return delimiter;
  });
  if (options.escape === void 0 || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`
      );
    }
  }
  if (options.from === void 0 || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`
      );
    }
  }
  if (options.from_line === void 0 || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`
      );
    }
  }
  if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`
      ],
      options
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option"
      ],
      options
    );
  }
  if (options.info === void 0 || options.info === null || options.info === false) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`
    );
  }
  if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) {
    options.max_record_size = 0;
  } else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {
  } else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`
    );
  }
  if (options.objname === void 0 || options.objname === null || options.objname === false) {
    options.objname = void 0;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
  } else if (typeof options.objname === "number") {
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`
    );
  }
  if (options.objname !== void 0) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field"
        );
      }
    } else {
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index"
        );
      }
    }
  }
  if (options.on_record === void 0 || options.on_record === null) {
    options.on_record = void 0;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`
      ],
      options
    );
  }
  if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`
    );
  }
  if (options.quote === null || options.quote === false || options.quote === "") {
    options.quote = null;
  } else {
    if (options.quote === void 0 || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`
      );
    }
  }
  if (options.raw === void 0 || options.raw === null || options.raw === false) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`
    );
  }
  if (options.record_delimiter === void 0) {
    options.record_delimiter = [];
  } else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`
        ],
        options
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`
      ],
      options
    );
  }
  options.record_delimiter = options.record_delimiter.map(function(rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  if (typeof options.relax_column_count === "boolean") {
  } else if (options.relax_column_count === void 0 || options.relax_column_count === null) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
  } else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
  } else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`
    );
  }
  if (typeof options.relax_quotes === "boolean") {
  } else if (options.relax_quotes === void 0 || options.relax_quotes === null) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`
    );
  }
  if (typeof options.skip_empty_lines === "boolean") {
  } else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`
    );
  }
  if (typeof options.skip_records_with_empty_values === "boolean") {
  } else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`
    );
  }
  if (typeof options.skip_records_with_error === "boolean") {
  } else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`
    );
  }
  if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`
    );
  }
  if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`
    );
  }
  if (options.trim === void 0 || options.trim === null || options.trim === false) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`
    );
  }
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  if (options.to === void 0 || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`
      );
    }
  }
  if (options.to_line === void 0 || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`
      );
    }
  }
  return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
var delimiter_discover = function(records, options) {
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records2 = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records2.push(record);
      const close = () => {
      };
      const error = parser.parse(data, true, push, close);
      if (error !== void 0) throw error;
      return records2;
    })(records);
  }
  const info = Array(127).fill().map(() => ({ lines: [] }));
  records.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  info.map((info2, i) => {
    info2.char_code = i;
    info2.std = std(info2.lines);
    info2.total = info2.lines.reduce((acc, val) => acc + val, 0);
    info2.preferred = !!options.preferred[i];
    info2.score = options.score(info2, options);
  });
  const result = info.reduce(
    (acc, info2) => acc.score > info2.score ? acc : info2,
    {}
  );
  return String.fromCharCode(result.char_code);
};
var std = function(array) {
  const n = array.length;
  if (n === 0) return 0;
  const mean = array.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n
  );
};

// node_modules/csv-parse/lib/api/index.js
var isRecordEmpty = function(record) {
  return record.every(
    (field) => field == null || field.toString && field.toString().trim() === ""
  );
};
var cr = 13;
var nl = 10;
var boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254])
};
var transform = function(original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0
  };
  const options = normalize_options(original_options);
  return {
    info,
    original_options,
    options,
    state: init_state(options),
    __needMoreData: function(i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function(nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote
      } = this.state;
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === void 0) {
          delimiterBuf = nextBuf;
        } else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        nextBuf = void 0;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto)
            )
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = void 0;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === void 0) {
        if (nextBuf === void 0) {
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== void 0 && nextBuf === void 0) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          if (end === false) {
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding2 in boms) {
            if (boms[encoding2].compare(buf, 0, boms[encoding2].length) === 0) {
              const bomLength = boms[encoding2].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              const options2 = normalize_options({
                ...this.original_options,
                encoding: encoding2
              });
              for (const key in options2) {
                this.options[key] = options2[key];
              }
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) {
          this.state.wasRowDelimiter = true;
        }
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr
              );
              const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) {
                pos += escape.length - 1;
              } else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment"
                    ],
                    this.options,
                    this.__infoField()
                  )
                );
                if (err !== void 0) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                if (relax_quotes === false) {
                  const info2 = this.__infoField();
                  const bom2 = Object.keys(boms).map(
                    (b) => boms[b].equals(this.state.field.toString()) ? b : false
                  ).filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info2.column)} at line ${info2.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom2 ? `(${bom2} bom)` : void 0
                      ],
                      this.options,
                      info2,
                      {
                        field: this.state.field
                      }
                    )
                  );
                  if (err !== void 0) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos
            );
            if (recordDelimiterLength !== 0) {
              const skipCommentLine = this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
              } else {
                if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== void 0) return errField;
                this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== void 0) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== void 0) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`
                ],
                this.options,
                this.__infoField()
              )
            );
          }
        }
        const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
          if (err !== void 0) return err;
        } else {
          if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== void 0) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== void 0) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function(push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info: info2,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err = columns === false ? new CsvError(
          "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
          [
            "Invalid Record Length:",
            `expect ${this.state.expectedRecordLength},`,
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        ) : new CsvError(
          "CSV_RECORD_INCONSISTENT_COLUMNS",
          [
            "Invalid Record Length:",
            `columns length is ${columns.length},`,
            // rename columns
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        );
        if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
          this.info.invalid_field_length++;
          this.state.error = err;
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        if (columns !== false) {
          const obj = {};
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === void 0 || columns[i].disabled) continue;
            if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
          }
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [obj[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? obj : [obj[objname], obj],
              push
            );
            if (err) {
              return err;
            }
          }
        } else {
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [record[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? record : [record[objname], record],
              push
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function(record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`
              ],
              this.options,
              this.__infoField(),
              {
                headers
              }
            )
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function() {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = void 0;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function() {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== void 0) return err;
        field = f;
      }
      this.state.record.push(field);
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function() {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function(record, push) {
      const { on_record } = this.options;
      if (on_record !== void 0) {
        const info2 = this.__infoRecord();
        try {
          record = on_record.call(null, record, info2);
        } catch (err) {
          return err;
        }
        if (record === void 0 || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function(field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      if (isColumns === true && relax_column_count && this.options.columns.length <= this.state.record.length) {
        return [void 0, void 0];
      }
      if (this.state.castField !== null) {
        try {
          const info2 = this.__infoField();
          return [void 0, this.state.castField.call(null, field, info2)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [void 0, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info2 = this.__infoField();
        return [void 0, this.options.cast_date.call(null, field, info2)];
      }
      return [void 0, field];
    },
    __compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function(buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      const first = buf[pos];
      if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function(buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) {
        return 0;
      } else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function(buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function(value) {
      return value - parseFloat(value) + 1 >= 0;
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function(buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function(chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function(buf, pos) {
      const { encoding } = this.options;
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding)
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function(msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== void 0) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : void 0
            );
          } catch (err2) {
            return err2;
          }
        }
        return void 0;
      } else {
        return err;
      }
    },
    __infoDataSet: function() {
      return {
        ...this.info,
        columns: this.options.columns
      };
    },
    __infoRecord: function() {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
      };
    },
    __infoField: function() {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records,
        column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
        quoting: this.state.wasQuoting
      };
    }
  };
};

// node_modules/csv-parse/lib/sync.js
var parse = function(data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? /* @__PURE__ */ Object.create(null) : [];
  const parser = transform(opts);
  const push = (record) => {
    if (parser.options.objname === void 0) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {
  };
  const error = parser.parse(data, true, push, close);
  if (error !== void 0) throw error;
  return records;
};

// src/labels/number.ts
var DECIMAL = /^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
var DECIMAL_COMMA = /^[+-]?[0-9]+,[0-9]+$/;
var INTEGER = /^\+?([0-9]+)(?:\.0*)?$/;
function decimalMarkOf(text) {
  if (DECIMAL_COMMA.test(text)) return "comma";
  return text.includes(".") ? "dot" : "unknown";
}
function parseDecimal(text, mark) {
  if (mark === "comma" && text.includes(".")) return void 0;
  const plain = mark === "comma" && DECIMAL_COMMA.test(text) ? text.replace(",", ".") : text;
  if (!DECIMAL.test(plain)) return void 0;
  const value = Number(plain);
  return Number.isFinite(value) ? value : void 0;
}
function parseCount(text) {
  const digits = INTEGER.exec(text)?.[1];
  const value = Number(digits);
  return digits !== void 0 && Number.isSafeInteger(value) ? value : void 0;
}
function parseFlickrId(text) {
  return /^([0-9]{1,20})(?:\.0*)?$/.exec(text)?.[1];
}

// src/labels/dialect.ts
var DELIMITERS = { comma: ",", semicolon: ";", tab: "	" };
function csvOptions(delimiter) {
  return {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true
  };
}
function splitLine(line, delimiter) {
  try {
    const [fields] = parse(line, { ...csvOptions(delimiter), to: 1 });
    return fields ?? [];
  } catch {
    return [];
  }
}
function findColumn(headers, aliases, file) {
  const folded = headers.map((header) => header.toLowerCase());
  for (const alias of aliases) {
    const index = folded.indexOf(alias);
    if (index === -1) continue;
    if (folded.indexOf(alias, index + 1) !== -1) {
      throw new UserError("LABELS_DUPLICATE_COLUMN", {
        message: `${file}: line 1: the column "${headers[index]}" stands more than once`,
        hint: "remove or rename all but one: which of them holds the value can only be guessed"
      });
    }
    return { index, header: headers[index] ?? null };
  }
  return void 0;
}
function findScoreColumn(headers, aliases, file) {
  return aliases.reduceRight((otherwise, alias) => {
    const column = findColumn(headers, [alias], file);
    if (column === void 0 || otherwise === void 0) return column ?? otherwise;
    return { ...column, otherwise };
  }, void 0);
}
function columnsByHeader(headers, corpus, file) {
  const columns = {};
  for (const [role, aliases] of Object.entries(corpus.columns)) {
    const find = role === "mos" ? findScoreColumn : findColumn;
    const column = find(headers, aliases, file);
    if (column !== void 0) columns[role] = column;
  }
  const namesClip = columns.file !== void 0 || corpus.joinsByFlickrId && columns.flickr_id !== void 0;
  return namesClip && columns.mos !== void 0 ? columns : void 0;
}
function columnsByPosition(fields, corpus) {
  if (!corpus.joinsByFlickrId) return void 0;
  const [id = "", score = "", rate] = fields;
  const { min, max } = corpus.mosRange;
  const isId = (parseFlickrId(id)?.length ?? 0) >= 9;
  const mos = parseDecimal(score, "dot");
  const isRate = rate === void 0 || (parseDecimal(rate, "dot") ?? 0) > max;
  if (fields.length > 3 || !isId || mos === void 0 || mos < min || mos > max || !isRate) return void 0;
  return { flickr_id: { index: 0, header: null }, mos: { index: 1, header: null } };
}
function detectDialect(head, { encoding, corpus, file }) {
  const line = head.split(/\r\n|\n|\r/).find((candidate) => candidate.trim() !== "") ?? "";
  for (const hasHeader of [true, false]) {
    for (const [name, delimiter] of Object.entries(DELIMITERS)) {
      const fields = splitLine(line, delimiter);
      const columns = hasHeader ? columnsByHeader(fields, corpus, file) : columnsByPosition(fields, corpus);
      if (columns === void 0) continue;
      return { encoding, delimiterName: name, delimiter, columns, fieldCount: fields.length, hasHeader };
    }
  }
  return void 0;
}
function describeDialect({ encoding, delimiterName, hasHeader }) {
  return [encoding, delimiterName, ...hasHeader ? [] : ["no header"]].join(", ");
}

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
  /** How many labels have been counted. */
  get total() {
    const lists = [this.rejected, this.missing, this.downloadFailed, this.broken, this.conflicts];
    const skipped = lists.reduce((sum, { count }) => sum + count, 0);
    return skipped + this.#written + this.#standing + this.#repeated;
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
  const { plan, constants: constants4, jsonl, ffprobe, argv, manifestPath, thresholds } = parts;
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
      corpus_version: constants4.corpusVersion,
      ingested_at: constants4.ingestedAt,
      concurrency: parts.concurrency,
      limit: parts.limit ?? null,
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
  const { plan, constants: constants4, tally, jsonl, ffprobe } = parts;
  const { corpus, labelFiles, clips, unlabelled } = plan;
  return {
    schema: corpus.manifestSchema,
    corpus: corpus.name,
    partial: parts.limit !== void 0,
    config: {
      corpus_version: constants4.corpusVersion,
      corpus_dir: plan.boundary.root,
      ingested_at_utc: constants4.ingestedAt,
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
    run_provenance: await describeRun(parts)
  };
}

// src/ingest/instant.ts
var INSTANT = /^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:Z|\+00:00)$/;
function formatInstant(instant) {
  return `${instant.toISOString().slice(0, 19)}+00:00`;
}
function parseInstant(text) {
  const seconds = INSTANT.exec(text)?.[1];
  const instant = /* @__PURE__ */ new Date(`${seconds}Z`);
  return seconds !== void 0 && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(seconds) ? instant : void 0;
}
function chooseInstant(given, { environment, now }) {
  if (given !== void 0) {
    const instant = parseInstant(given);
    if (instant !== void 0) return formatInstant(instant);
    throw new UserError("OPTION_INVALID", {
      message: `--ingested-at ${JSON.stringify(given)}: expected an instant in UTC such as 2026-05-08T12:00:00+00:00`
    });
  }
  const epoch = environment["SOURCE_DATE_EPOCH"];
  if (epoch === void 0 || epoch === "") return formatInstant(now);
  if (/^[0-9]{1,11}$/.test(epoch)) return formatInstant(new Date(Number(epoch) * 1e3));
  throw new UserError("OPTION_INVALID", {
    message: `SOURCE_DATE_EPOCH ${JSON.stringify(epoch)}: expected seconds since 1970 as digits`
  });
}

// src/ingest/jsonl-output.ts
import { createHash } from "node:crypto";
import { open as open2, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

// src/ingest/score-ledger.ts
function agree(a, b) {
  return a === b || a === 0 || b === 0;
}
function isSameScore(a, b) {
  return a.mos === b.mos && agree(a.mos_std_dev, b.mos_std_dev) && agree(a.n_ratings, b.n_ratings);
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
  const { sha256, sizeBytes } = await readRows(file, collector, signal);
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
      const existing = await readExistingRows(file, { path, expected, signal });
      const output = new _JsonlOutput(file, existing, options);
      await output.#mendEnding();
      return output;
    } catch (error) {
      await file.close();
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
      const { rows, sizeBytes: sizeBytes2, sha256: sha2562 } = this.existing;
      return { path, rows, size_bytes: sizeBytes2, sha256: sha2562 };
    }
    const { sha256, sizeBytes } = await readLines(this.#file, () => void 0);
    return { path, rows: this.#rows, size_bytes: sizeBytes, sha256 };
  }
  async close() {
    await this.#file.close();
  }
  /** A row without its LF gets it; a torn one is moved aside, never glued to the next. */
  async #mendEnding() {
    const { ending } = this.existing;
    if (ending.kind === "unterminated") await this.#write(LINE_FEED);
    if (ending.kind !== "torn") return;
    const length = this.#sizeBytes - ending.offset;
    const { buffer } = await this.#file.read(Buffer.alloc(length), 0, length, ending.offset);
    await this.#prepare();
    await this.#saveTorn(buffer);
    await this.#file.truncate(ending.offset);
    await this.#file.datasync();
    this.#sizeBytes = ending.offset;
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
async function openOrCreate(path) {
  let file;
  try {
    file = await open2(path, "a+");
  } catch (error) {
    throw explainUnwritable(error, path);
  }
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new UserError("OUTPUT_NOT_REGULAR", {
    message: `${path}: is not a regular file`,
    hint: "pass --output with the path of a file"
  });
}

// src/ingest/output-place.ts
import { lstat, mkdir, realpath } from "node:fs/promises";
import { basename, dirname as dirname2, join, resolve } from "node:path";
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
    (folder) => join(folder.path, basename(path)) === path && folder.get(basename(path))
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
async function settle(given, plan) {
  const absolute = resolve(given);
  try {
    const path = await locate(absolute);
    refuseInput(path, plan);
    await mkdir(dirname2(path), { recursive: true });
    return path;
  } catch (error) {
    throw explainUnwritable(error, absolute);
  }
}
var MAX_MANIFEST_BYTES = 16 * 1048576;
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
  if (/"schema":\s*"konvid-[0-9a-z]+-corpus-jsonl-manifest-v1"/.test(text) || text.trim() === "") return;
  throw new UserError("MANIFEST_FOREIGN", {
    message: `${path}: stands already and is not a manifest of this tool`,
    hint: "move it away, or pass --manifest-out with another path"
  });
}
var PROGRESS_NAME = ".download-progress.json";
async function settleProgressPath(plan, given, { output, manifestPath }) {
  const path = await settle(given ?? join(plan.boundary.root, PROGRESS_NAME), plan);
  if (path !== output && path !== manifestPath) return path;
  throw new UserError("OPTION_INVALID", { message: `--progress-path ${path}: is the JSONL or its manifest` });
}
async function settleOutputPlace(plan, { output, manifestOut }) {
  const jsonl = await settle(output ?? defaultOutput(plan.boundary.root, plan.corpus), plan);
  const manifestPath = await settle(manifestOut ?? manifestBeside(jsonl), plan);
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
  const { DownloadProgress } = await import("./download-progress-D4JTFMRW.mjs");
  return { path, progress: await DownloadProgress.read(path), isNeeded };
}
async function openProgress({ path, progress, isNeeded }) {
  const { DownloadProgress } = await import("./download-progress-D4JTFMRW.mjs");
  return progress ?? (isNeeded ? DownloadProgress.create(path) : void 0);
}
async function withDownloads(job, work) {
  const progress = job.record === void 0 ? void 0 : await openProgress(job.record);
  if (progress === void 0) return work(void 0);
  const { plan, settings, signal, onNotice } = job;
  const stop = new AbortController();
  const { ClipDownloads } = await import("./clip-downloads-GBPGEETV.mjs");
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
    await progress.close().catch(() => void 0);
    throw error;
  }
  await downloads.close();
  await progress.close();
  return result;
}

// src/labels/find-labels.ts
import { realpath as realpath2 } from "node:fs/promises";
import { basename as basename3, resolve as resolve2 } from "node:path";

// src/labels/read-labels.ts
import { createHash as createHash2 } from "node:crypto";
import { constants as constants3 } from "node:fs";
import { open as open3 } from "node:fs/promises";
import { basename as basename2 } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

// node_modules/csv-parse/lib/index.js
import { Transform } from "stream";
var Parser = class extends Transform {
  constructor(opts = {}) {
    super({ ...{ readableObjectMode: true }, ...opts, encoding: null });
    this.api = transform({
      on_skip: (err, chunk) => {
        this.emit("skip", err, chunk);
      },
      ...opts
    });
    this.state = this.api.state;
    this.options = this.api.options;
    this.info = this.api.info;
  }
  // Implementation of `Transform._transform`
  _transform(buf, _, callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      buf,
      false,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.end();
        this.on("end", this.destroy);
      }
    );
    if (err !== void 0) {
      this.state.stop = true;
    }
    callback(err);
  }
  // Implementation of `Transform._flush`
  _flush(callback) {
    if (this.state.stop === true) {
      return;
    }
    const err = this.api.parse(
      void 0,
      true,
      (record) => {
        this.push(record);
      },
      () => {
        this.push(null);
        this.on("end", this.destroy);
      }
    );
    callback(err);
  }
};
var parse2 = function() {
  let data, options, callback;
  for (const i in arguments) {
    const argument = arguments[i];
    const type = typeof argument;
    if (data === void 0 && (typeof argument === "string" || Buffer.isBuffer(argument))) {
      data = argument;
    } else if (options === void 0 && is_object(argument)) {
      options = argument;
    } else if (callback === void 0 && type === "function") {
      callback = argument;
    } else {
      throw new CsvError(
        "CSV_INVALID_ARGUMENT",
        ["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`],
        options || {}
      );
    }
  }
  const parser = new Parser(options);
  if (callback) {
    const records = options === void 0 || options.objname === void 0 ? [] : /* @__PURE__ */ Object.create(null);
    parser.on("readable", function() {
      let record;
      while ((record = this.read()) !== null) {
        if (options === void 0 || options.objname === void 0) {
          records.push(record);
        } else {
          Object.assign(records, {
            [record[0]]: record[1]
            // writable: true,
            // enumerable: true,
            // configurable: true
          });
        }
      }
    });
    parser.on("error", function(err) {
      callback(err, void 0, parser.api.__infoDataSet());
    });
    parser.on("end", function() {
      callback(void 0, records, parser.api.__infoDataSet());
    });
  }
  if (data !== void 0) {
    const writer = function() {
      parser.write(data);
      parser.end();
    };
    if (typeof setImmediate === "function") {
      setImmediate(writer);
    } else {
      setTimeout(writer, 0);
    }
  }
  return parser;
};

// src/labels/encoding.ts
var NUL_SHARE = 0.9;
function nulShare(head, parity) {
  let nuls = 0;
  for (let i = parity; i < head.length; i += 2) if (head[i] === 0) nuls += 1;
  return nuls / Math.max(1, Math.floor(head.length / 2));
}
function detectEncoding(head) {
  if (head[0] === 255 && head[1] === 254) return "utf-16le";
  if (head[0] === 254 && head[1] === 255) return "utf-16be";
  if (nulShare(head, 1) >= NUL_SHARE) return "utf-16le";
  if (nulShare(head, 0) >= NUL_SHARE) return "utf-16be";
  return "utf-8";
}

// src/labels/label.ts
var MAX_SHOWN_CHARACTERS = 60;
var MAX_STD_DEV = 100;
function show(cell) {
  const text = cell.length > MAX_SHOWN_CHARACTERS ? `${cell.slice(0, MAX_SHOWN_CHARACTERS)}\u2026` : cell;
  return JSON.stringify(text);
}
var Rejection = class {
  field;
  code;
  reason;
  constructor(field, code, reason) {
    this.field = field;
    this.code = code;
    this.reason = reason;
  }
};
var LabelParser = class {
  #corpus;
  #dialect;
  #file;
  #mark;
  /** @param file name of the label file */
  constructor(corpus, dialect, file) {
    this.#corpus = corpus;
    this.#dialect = dialect;
    this.#file = file;
    this.#mark = dialect.delimiterName === "comma" ? "dot" : "unknown";
  }
  /** @param line line of the file on which the row begins, counted from 1 */
  parse(cells, line) {
    try {
      this.#checkFieldCount(cells);
      const name = this.#name(cells);
      return {
        file: this.#file,
        line,
        name,
        flickrId: this.#flickrId(cells, name),
        mos: this.#mos(cells),
        mosStdDev: this.#mosStdDev(cells),
        nRatings: this.#nRatings(cells),
        url: this.#cell(cells, "url") || void 0
      };
    } catch (rejection) {
      if (!(rejection instanceof Rejection)) throw rejection;
      const { field, code, reason } = rejection;
      return { file: this.#file, line, field, code, reason };
    }
  }
  #cell(cells, role) {
    let column = this.#dialect.columns[role];
    while (column?.otherwise !== void 0 && (cells[column.index] ?? "") === "") column = column.otherwise;
    return column === void 0 ? "" : cells[column.index] ?? "";
  }
  /** Empty cells at the end say nothing; any other surplus or lack means that values stand in the wrong columns. */
  #checkFieldCount(cells) {
    const { fieldCount } = this.#dialect;
    const surplus = cells.slice(fieldCount);
    if (cells.length >= fieldCount && surplus.every((cell) => cell === "")) return;
    throw new Rejection(
      null,
      "LABEL_FIELD_COUNT",
      `${cells.length} fields where the file's first line has ${fieldCount}`
    );
  }
  #name(cells) {
    if (this.#dialect.columns.file === void 0) return void 0;
    const name = this.#cell(cells, "file");
    const fault = nameFault(name);
    if (fault !== void 0) throw new Rejection("file", "LABEL_NAME", `the file name ${show(name)} ${fault}`);
    return name;
  }
  /** The id of the column, else the one in the published name; where both are there they must agree. */
  #flickrId(cells, name) {
    const inName = name === void 0 ? void 0 : this.#corpus.flickrIdInName.exec(name)?.[1];
    if (this.#dialect.columns.flickr_id === void 0) return inName;
    const cell = this.#cell(cells, "flickr_id");
    if (cell === "" && name !== void 0) return inName;
    const id = parseFlickrId(cell);
    if (id === void 0)
      throw new Rejection("flickr_id", "LABEL_ID", `the id ${show(cell)} is not a number of up to 20 digits`);
    if (inName !== void 0 && inName !== id) {
      throw new Rejection(
        "flickr_id",
        "LABEL_ID",
        `the id ${show(cell)} is not the one in the file name ${show(name ?? "")}`
      );
    }
    return id;
  }
  #decimal(cells, role, code) {
    const cell = this.#cell(cells, role);
    const mark = decimalMarkOf(cell);
    const isPlausible = mark === "unknown" || this.#mark === "unknown" || mark === this.#mark;
    const value = isPlausible ? parseDecimal(cell, mark) : void 0;
    if (value !== void 0) {
      if (this.#mark === "unknown") this.#mark = mark;
      return value;
    }
    throw new Rejection(
      role,
      code,
      `${show(cell)} is not a number with a decimal ${this.#mark === "comma" ? "comma" : "point"}`
    );
  }
  #mos(cells) {
    const { min, max } = this.#corpus.mosRange;
    const mos = this.#decimal(cells, "mos", "LABEL_MOS");
    if (mos >= min && mos <= max) return mos;
    throw new Rejection("mos", "LABEL_MOS", `the score ${mos} is outside ${min}..${max}`);
  }
  #mosStdDev(cells) {
    if (this.#cell(cells, "mos_std_dev") === "") return 0;
    const deviation = this.#decimal(cells, "mos_std_dev", "LABEL_STD_DEV");
    if (deviation >= 0 && deviation <= MAX_STD_DEV) return deviation;
    throw new Rejection(
      "mos_std_dev",
      "LABEL_STD_DEV",
      `the standard deviation ${deviation} is outside 0..${MAX_STD_DEV}`
    );
  }
  #nRatings(cells) {
    const cell = this.#cell(cells, "n_ratings");
    if (cell === "") return 0;
    const count = parseCount(cell);
    if (count !== void 0) return count;
    throw new Rejection(
      "n_ratings",
      "LABEL_COUNT",
      `the rating count ${show(cell)} is not a whole number of 0 or more`
    );
  }
};
function isRejected(entry) {
  return "code" in entry;
}

// src/labels/label-list.ts
var NAME = 1;
var FLICKR_ID = 2;
var URL2 = 4;
var LabelList = class {
  /** Name of the label file. */
  #file;
  #needsIds;
  #lines = new NumberList(Uint32Array);
  #mos = new NumberList(Float64Array);
  #mosStdDev = new NumberList(Float64Array);
  #nRatings = new NumberList(Float64Array);
  #texts = new TextList();
  /** Number of the row's first text; texts that are undefined are not stored. */
  #firstText = new NumberList(Uint32Array);
  /** Which texts the row has. */
  #hasText = new NumberList(Uint8Array);
  #rejected = /* @__PURE__ */ new Map();
  #withUrl = 0;
  /** @param needsIds whether flickr ids are kept that stand in names as well */
  constructor(file, { needsIds = true } = {}) {
    this.#file = file;
    this.#needsIds = needsIds;
  }
  get length() {
    return this.#lines.length;
  }
  /** How many rows can't be used. */
  get rejectedCount() {
    return this.#rejected.size;
  }
  /** Whether any usable row says where its clip can be downloaded. */
  get hasUrls() {
    return this.#withUrl > 0;
  }
  push(entry) {
    this.#firstText.push(this.#texts.length);
    if (isRejected(entry)) {
      this.#rejected.set(this.length, entry);
      this.#pushNumbers(entry.line, 0, 0, 0);
      this.#hasText.push(0);
      return;
    }
    this.#pushNumbers(entry.line, entry.mos, entry.mosStdDev, entry.nRatings);
    const flickrId = this.#needsIds || entry.name === void 0 ? entry.flickrId : void 0;
    this.#hasText.push(
      this.#pushText(entry.name, NAME) | this.#pushText(flickrId, FLICKR_ID) | this.#pushText(entry.url, URL2)
    );
    if (entry.url !== void 0) this.#withUrl += 1;
  }
  #pushNumbers(line, mos, mosStdDev, nRatings) {
    this.#lines.push(line);
    this.#mos.push(mos);
    this.#mosStdDev.push(mosStdDev);
    this.#nRatings.push(nRatings);
  }
  /** @returns the bit of the text, or none where there is no text */
  #pushText(text, bit) {
    if (text === void 0) return 0;
    this.#texts.push(text);
    return bit;
  }
  /** The row of a number below `length`. */
  at(number) {
    const rejected = this.#rejected.size === 0 ? void 0 : this.#rejected.get(number);
    if (rejected !== void 0) return rejected;
    const bits = this.#hasText.at(number) ?? 0;
    const name = this.#firstText.at(number) ?? 0;
    const flickrId = name + ((bits & NAME) === 0 ? 0 : 1);
    const url = flickrId + ((bits & FLICKR_ID) === 0 ? 0 : 1);
    return {
      file: this.#file,
      line: this.#lines.at(number) ?? 0,
      name: (bits & NAME) === 0 ? void 0 : this.#texts.at(name),
      flickrId: (bits & FLICKR_ID) === 0 ? void 0 : this.#texts.at(flickrId),
      mos: this.#mos.at(number) ?? 0,
      mosStdDev: this.#mosStdDev.at(number) ?? 0,
      nRatings: this.#nRatings.at(number) ?? 0,
      url: (bits & URL2) === 0 ? void 0 : this.#texts.at(url)
    };
  }
  *[Symbol.iterator]() {
    for (let number = 0; number < this.length; number += 1) yield this.at(number);
  }
};

// src/labels/read-labels.ts
var CHUNK_BYTES = 65536;
async function openLabels(path) {
  try {
    const file = await open3(path, constants3.O_RDONLY | constants3.O_NONBLOCK);
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (cause) {
    throw new UserError("LABELS_UNREADABLE", {
      message: `${path}: can't be opened (${systemErrorCode(cause) ?? String(cause)})`,
      hint: "check the permissions of the label file",
      cause
    });
  }
  throw new UserError("LABELS_UNREADABLE", { message: `${path}: is not a regular file` });
}
async function recogniseLabels(path, corpus) {
  const file = await openLabels(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const encoding = detectEncoding(bytes);
    const head = new TextDecoder(encoding).decode(bytes);
    const firstLine = (head.split(/[\r\n]/, 1)[0] ?? "").slice(0, 200);
    return { dialect: detectDialect(head, { encoding, corpus, file: path }), firstLine };
  } finally {
    await file.close();
  }
}
async function* decode(file, { path, dialect, corpus, hash }) {
  const decoder = new TextDecoder(dialect.encoding);
  let position = 0;
  for (; ; ) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    if (position > corpus.maxLabelBytes) {
      throw new UserError("LABELS_TOO_LARGE", {
        message: `${path}: larger than ${corpus.maxLabelBytes} bytes; no label file of ${corpus.title} is`,
        hint: "check that this is the file that came with the corpus"
      });
    }
    const bytes = buffer.subarray(0, bytesRead);
    hash.update(bytes);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}
function refuseManyRows({ path, corpus }) {
  const { maxRows, moreAre } = corpus.rowCountGuard;
  throw new UserError("LABELS_WRONG_CORPUS", {
    message: `${path}: more than ${maxRows} rows; ${corpus.name} has ${corpus.publishedClips}`,
    hint: moreAre === void 0 ? "check that this is the file that came with the corpus" : suggestCorpus(moreAre)
  });
}
function explainCsvError(error, path) {
  if (!(error instanceof CsvError)) return error;
  const line = "lines" in error ? ` line ${String(error["lines"])}:` : "";
  return new UserError("LABELS_UNREADABLE", {
    message: `${path}:${line} ${error.message}`,
    hint: error.code === "CSV_QUOTE_NOT_CLOSED" ? "a quotation mark that opens a field is never closed" : "repair the file",
    cause: error
  });
}
var LineCounter = class {
  #countedTwice = 0;
  #lastLine = 0;
  firstLineOf(record, { lines }) {
    const isOneLine = lines === this.#lastLine + 1;
    this.#lastLine = lines;
    if (isOneLine) return lines - this.#countedTwice;
    const count = (pattern) => record.reduce((sum, cell) => sum + (cell.match(pattern)?.length ?? 0), 0);
    const line = lines - count(/[\r\n]/g) - this.#countedTwice;
    this.#countedTwice += count(/\r\n/g);
    return line;
  }
};
async function readEntries(file, context) {
  const { dialect, corpus } = context;
  const name = basename2(context.path);
  const parser = new LabelParser(corpus, dialect, name);
  const entries = new LabelList(name, { needsIds: corpus.joinsByFlickrId });
  const lines = new LineCounter();
  let isHeader = dialect.hasHeader;
  const take = (record, info) => {
    const line = lines.firstLineOf(record, info);
    if (isHeader) {
      isHeader = false;
      return;
    }
    if (context.rowsBefore + entries.length === corpus.rowCountGuard.maxRows) refuseManyRows(context);
    entries.push(parser.parse(record, line));
  };
  const records = parse2({ ...csvOptions(dialect.delimiter), on_record: take });
  await pipeline(Readable.from(decode(file, context), { highWaterMark: 1 }), records.resume());
  return entries;
}
async function readLabels({ path, dialect, clipPart }, corpus, { rowsBefore = 0 } = {}) {
  const file = await openLabels(path);
  const hash = createHash2("sha256");
  try {
    const entries = await readEntries(file, { path, dialect, corpus, hash, rowsBefore });
    return { path, name: basename2(path), sha256: hash.digest("hex"), dialect, clipPart, entries };
  } catch (error) {
    throw explainCsvError(error, basename2(path));
  } finally {
    await file.close();
  }
}

// src/labels/refuse-labels.ts
var MAX_LISTED2 = 5;
function describeAccepted({ columns, joinsByFlickrId }) {
  const names = (aliases) => `(${aliases.join(" | ")})`;
  const clip = joinsByFlickrId ? `${names(columns.file)} or ${names(columns.flickr_id)}` : names(columns.file);
  return `a header with ${clip}, and ${names(columns.mos)}; separated by comma, semicolon or tab`;
}
function describeFirstLines(files) {
  const shown = files.slice(0, MAX_LISTED2).map(({ path, firstLine }) => `${path} begins with ${JSON.stringify(firstLine)}`);
  return [...shown, ...files.length > MAX_LISTED2 ? [`and ${files.length - MAX_LISTED2} more`] : []].join("; ");
}
async function findOwner(files, corpus) {
  const others = otherCorpora(corpus);
  const byName = others.find(({ signature }) => files.some(({ name }) => signature.test(name)));
  if (byName !== void 0) return byName;
  for (const other of others) {
    for (const { path } of files) {
      const { dialect } = await recogniseLabels(path, other);
      if (dialect !== void 0) return other;
    }
  }
  return void 0;
}
async function refuseUnknown(root, corpus, files) {
  const [folder] = corpus.labelFolders;
  if (files.length === 0) {
    throw new UserError("LABELS_NOT_FOUND", {
      message: `${root}: no label file (.csv) in it, in ${corpus.labelFolders.join(" or ")}, or one level deeper`,
      hint: `unpack the metadata of ${corpus.title} into ${folder}/, or name another folder with --corpus-dir`
    });
  }
  const owner = await findOwner(files, corpus);
  if (owner !== void 0) {
    throw new UserError("LABELS_WRONG_CORPUS", {
      message: `no file is recognised as labels of ${corpus.name}: ${describeFirstLines(files)}`,
      hint: suggestCorpus(owner.name)
    });
  }
  throw new UserError("LABELS_UNKNOWN", {
    message: `no file is recognised as labels of ${corpus.name}: ${describeFirstLines(files)}`,
    hint: `accepted: ${describeAccepted(corpus)}`
  });
}

// src/labels/find-labels.ts
var LABEL_FILE = /\.(?:csv|tsv|txt)$/i;
function isOfKind(name, { nameHas }) {
  return name.toLowerCase().includes(nameHas);
}
function rankOf(name, { labelSets }) {
  const rank = labelSets.findIndex((kinds) => kinds.some((kind) => isOfKind(name, kind)));
  return rank === -1 ? labelSets.length : rank;
}
function clipPartOf(name, { labelSets, mainClipPart }) {
  return labelSets.flat().find((kind) => isOfKind(name, kind))?.clipPart ?? mainClipPart;
}
function isForeign(name, corpus) {
  return !corpus.signature.test(name) && otherCorpora(corpus).some(({ signature }) => signature.test(name));
}
function candidatesOf(folders, corpus) {
  return folders.flatMap(
    ({ path, entries }) => [...entries].flatMap(
      ({ name, kind }) => kind !== "folder" && LABEL_FILE.test(name) ? [{ folder: path, name, kind }] : []
    )
  ).sort(
    (a, b) => rankOf(a.name, corpus) - rankOf(b.name, corpus) || a.name.length - b.name.length || (a.name < b.name ? -1 : 1)
  );
}
async function resolveLabels(entry, boundary) {
  const path = await resolveEntry(entry, boundary);
  if (typeof path === "string") return path;
  throw new UserError("LABELS_UNREADABLE", {
    message: `${entry.folder}: the label file ${entry.name} is ${path.reason}`
  });
}
var LabelSearch = class {
  #corpus;
  #boundary;
  #recognised = [];
  unrecognised = [];
  constructor(corpus, boundary) {
    this.#corpus = corpus;
    this.#boundary = boundary;
  }
  /** Looks at the files of a tier; once a set is begun, at those alone that it lacks. */
  async visit(tier) {
    const lacking = this.#lackingKinds();
    for (const entry of candidatesOf(tier, this.#corpus)) {
      if (lacking !== void 0 && !lacking.some((kind) => isOfKind(entry.name, kind))) continue;
      await this.#look(entry);
    }
  }
  async #look(entry) {
    const { name } = entry;
    const path = await resolveLabels(entry, this.#boundary);
    const { dialect, firstLine } = await recogniseLabels(path, this.#corpus);
    if (dialect === void 0 || isForeign(name, this.#corpus)) this.unrecognised.push({ path, name, firstLine });
    else this.#recognised.push({ path, name, dialect, clipPart: clipPartOf(name, this.#corpus) });
  }
  /** The kinds of the set that the first file found belongs to; none where it belongs to no set. */
  get #kinds() {
    const [first] = this.#recognised;
    return first === void 0 ? void 0 : this.#corpus.labelSets[rankOf(first.name, this.#corpus)] ?? [];
  }
  #firstOf(kind) {
    return this.#recognised.find(({ name }) => isOfKind(name, kind));
  }
  #lackingKinds() {
    return this.#kinds?.filter((kind) => this.#firstOf(kind) === void 0);
  }
  get isComplete() {
    return this.#lackingKinds()?.length === 0;
  }
  /** What was found; undefined where nothing was. */
  finish() {
    const [first] = this.#recognised;
    if (first === void 0) return void 0;
    const ofSet = (this.#kinds ?? []).flatMap((kind) => this.#firstOf(kind) ?? []);
    const taken = new Set(ofSet.length === 0 ? [first] : ofSet);
    return {
      files: [...taken],
      passedOver: this.#recognised.filter((file) => !taken.has(file)).map(({ path }) => path),
      lacking: (this.#lackingKinds() ?? []).map(({ nameHas }) => nameHas)
    };
  }
};
async function findLabels(folders, corpus, boundary) {
  const search = new LabelSearch(corpus, boundary);
  for await (const tier of folders.tiers(corpus.labelFolders)) {
    await search.visit(tier);
    if (search.isComplete) break;
  }
  return search.finish() ?? refuseUnknown(boundary.root, corpus, search.unrecognised);
}
async function takeNamedLabels(given, corpus) {
  const path = await realpath2(resolve2(given)).catch((cause) => {
    throw new UserError("MANIFEST_CSV_NOT_FOUND", {
      message: `--manifest-csv ${given}: can't be opened (${systemErrorCode(cause) ?? String(cause)})`,
      hint: "check the path; where a manifest is named, no other label file is looked for",
      cause
    });
  });
  const name = basename3(path);
  const { dialect, firstLine } = await recogniseLabels(path, corpus);
  if (dialect === void 0) return refuseUnknown(path, corpus, [{ path, name, firstLine }]);
  return { files: [{ path, dialect, clipPart: clipPartOf(name, corpus) }], passedOver: [], lacking: [] };
}

// src/labels/read-label-files.ts
var MAX_SHOWN_REASONS = 3;
function namesOf(files) {
  return files.map(({ path }) => path).join(", ");
}
function refuseFewRows(files, lacking, corpus) {
  const rows = files.reduce((sum, { entries }) => sum + entries.length, 0);
  if (rows === 0) {
    throw new UserError("LABELS_EMPTY", {
      message: `${namesOf(files)}: has no row`,
      hint: "fetch the label file again"
    });
  }
  const { minRows, fewerAre } = corpus.rowCountGuard;
  if (rows >= minRows) return;
  const hints = [
    ...lacking.map((part) => `a label file whose name contains ${part} was not found`),
    ...fewerAre === void 0 ? [] : [suggestCorpus(fewerAre)]
  ];
  throw new UserError("LABELS_WRONG_CORPUS", {
    message: `${namesOf(files)}: ${rows} rows in all; ${corpus.name} has ${corpus.publishedClips}, and fewer than ${minRows} are refused`,
    hint: hints.join("; or ")
  });
}
function refuseUnusable(files) {
  if (files.some(({ entries }) => entries.rejectedCount < entries.length)) return;
  const reasons = [];
  for (const { entries } of files) {
    for (const entry of entries) {
      if (reasons.length === MAX_SHOWN_REASONS) break;
      if (isRejected(entry)) reasons.push(`line ${entry.line}: ${entry.reason}`);
    }
  }
  const rows = files.reduce((sum, { entries }) => sum + entries.length, 0);
  throw new UserError("LABELS_ALL_REJECTED", {
    message: `${namesOf(files)}: none of its ${rows} rows is usable: ${reasons.join("; ")}`,
    hint: "check that this is the label file that came with the corpus"
  });
}
async function readLabelFiles({ files, lacking }, corpus) {
  const read = [];
  let rowsBefore = 0;
  for (const file of files) {
    const labels = await readLabels(file, corpus, { rowsBefore });
    read.push(labels);
    rowsBefore += labels.entries.length;
  }
  refuseFewRows(read, lacking, corpus);
  refuseUnusable(read);
  return read;
}

// src/ingest/join-labels.ts
import { realpath as realpath3 } from "node:fs/promises";
import { basename as basename4, join as join2 } from "node:path";

// src/labels/url.ts
var MAX_URL_CHARACTERS = 8192;
var MAX_SHOWN_CHARACTERS2 = 120;
var SCHEMES = /* @__PURE__ */ new Set(["http:", "https:"]);
function show2(url) {
  const text = redactCredentials(url);
  return JSON.stringify(text.length > MAX_SHOWN_CHARACTERS2 ? `${text.slice(0, MAX_SHOWN_CHARACTERS2)}\u2026` : text);
}
function urlFault(url) {
  if (url.length > MAX_URL_CHARACTERS) return `the address is longer than ${MAX_URL_CHARACTERS} characters`;
  const parsed = URL.parse(url);
  if (parsed === null) return `the address ${show2(url)} is not a URL`;
  if (!SCHEMES.has(parsed.protocol)) return `the address ${show2(url)} is not of http or https`;
  return void 0;
}

// src/ingest/planned-labels.ts
var KINDS2 = ["matched", "missing", "remote", "download-failed", "rejected"];
var RULES = 3;
var ENTRY_KINDS = ["file", "other"];
function nameBy(rule, { name, flickrId }, extension) {
  if (rule === 0) return name;
  const stem = rule === 1 ? name : flickrId;
  return stem === void 0 ? void 0 : `${stem}${extension}`;
}
var PlannedLabels = class {
  #files;
  #extension;
  #folders = [];
  #codes = new NumberList(Uint32Array);
  /** Those that no code describes, by their position. */
  #others = /* @__PURE__ */ new Map();
  #counts = { matched: 0, missing: 0, remote: 0, "download-failed": 0, rejected: 0 };
  #limit;
  /** Whether any label, taken or not, has a clip or an address. */
  hasClips = false;
  /** Labels are added in the order of the files; past the limit they are not taken. */
  constructor(files, { clipExtension, limit }) {
    this.#files = files;
    this.#extension = clipExtension;
    this.#limit = limit ?? Number.POSITIVE_INFINITY;
  }
  /** How many there are, taken or not. */
  get inAll() {
    return this.#codes.length;
  }
  /** How many are taken. */
  get length() {
    return Math.min(this.inAll, this.#limit);
  }
  /** How many of the taken ones are of a kind. */
  count(kind) {
    return this.#counts[kind];
  }
  push(planned) {
    const code = this.#encode(planned);
    if (code === void 0) this.#others.set(this.#codes.length, planned);
    if (this.#codes.length < this.#limit) this.#counts[planned.kind] += 1;
    if (planned.kind === "matched" || planned.kind === "remote") this.hasClips = true;
    this.#codes.push(code ?? 0);
  }
  #encode(planned) {
    const kind = KINDS2.indexOf(planned.kind);
    if (planned.kind === "missing") return kind;
    if (planned.kind !== "matched" && planned.kind !== "remote") return void 0;
    const { label, clip } = planned;
    let rule = 0;
    while (rule < RULES && nameBy(rule, label, this.#extension) !== clip.name) rule += 1;
    if (rule === RULES) return void 0;
    let folder = this.#folders.indexOf(clip.folder);
    if (folder === -1) folder = this.#folders.push(clip.folder) - 1;
    return kind + KINDS2.length * (rule + RULES * (ENTRY_KINDS.indexOf(clip.kind) + ENTRY_KINDS.length * folder));
  }
  #decode(code, label) {
    if (isRejected(label)) return { kind: "rejected", rejected: label };
    const kind = KINDS2[code % KINDS2.length];
    if (kind === "missing") return { kind, label };
    const rest = Math.floor(code / KINDS2.length);
    const place = Math.floor(rest / RULES);
    const clip = {
      folder: this.#folders[Math.floor(place / ENTRY_KINDS.length)] ?? "",
      name: nameBy(rest % RULES, label, this.#extension) ?? "",
      kind: ENTRY_KINDS[place % ENTRY_KINDS.length] ?? "other"
    };
    return kind === "matched" ? { kind, label, clip } : { kind: "remote", label, clip, url: label.url ?? "" };
  }
  *[Symbol.iterator]() {
    let position = 0;
    for (const { entries } of this.#files) {
      for (const entry of entries) {
        if (position >= this.length) return;
        yield this.#others.get(position) ?? this.#decode(this.#codes.at(position) ?? 0, entry);
        position += 1;
      }
    }
  }
};

// src/ingest/join-labels.ts
function reject({ file, line }, field, code, reason) {
  return { kind: "rejected", rejected: { file, line, field, code, reason } };
}
async function findSameFile(candidates) {
  const paths = candidates.map(({ folder, name }) => realpath3(join2(folder, name)).catch(() => void 0));
  const real = new Set(await Promise.all(paths));
  return real.size === 1 && !real.has(void 0) ? candidates[0] : void 0;
}
function describeCandidates(candidates) {
  const isOneFolder = new Set(candidates.map(({ folder }) => folder)).size === 1;
  return candidates.map(({ folder, name }) => isOneFolder ? name : `${basename4(folder)}/${name}`).join(", ");
}
async function joinAmbiguous(label, candidates) {
  const isOneFolder = new Set(candidates.map(({ folder }) => folder)).size === 1;
  const clip = isOneFolder ? void 0 : await findSameFile(candidates);
  if (clip !== void 0) return { kind: "matched", label, clip };
  return reject(
    label,
    "file",
    "CLIP_AMBIGUOUS",
    `the label fits more than one clip: ${describeCandidates(candidates)}`
  );
}
function joinAbsent(label, { corpus, downloadFolder }) {
  const { url, name } = label;
  if (url === void 0 || name === void 0) return { kind: "missing", label };
  const fault = urlFault(url);
  if (fault !== void 0) return reject(label, "url", "LABEL_URL", fault);
  if (name.startsWith(".")) return reject(label, "file", "LABEL_NAME", "the file name begins with a dot");
  const clipName = name.endsWith(corpus.clipExtension) ? name : `${name}${corpus.clipExtension}`;
  return { kind: "remote", label, url, clip: { folder: downloadFolder, name: clipName, kind: "file" } };
}
function joinLabel(entry, clipPart, target) {
  const match = target.clips.find(entry, clipPart);
  switch (match.kind) {
    case "found":
      return { kind: "matched", label: entry, clip: match.clip };
    case "missing":
      return joinAbsent(entry, target);
    case "ambiguous":
      return joinAmbiguous(entry, match.candidates);
  }
}
async function joinLabels(files, target) {
  const { corpus, clips, limit } = target;
  const labels = new PlannedLabels(files, { clipExtension: corpus.clipExtension, limit });
  for (const { entries, clipPart } of files) {
    for (const entry of entries) {
      const joined = isRejected(entry) ? { kind: "rejected", rejected: entry } : joinLabel(entry, clipPart, target);
      const planned = joined instanceof Promise ? await joined : joined;
      if (planned.kind === "matched") clips.noteNamed(planned.clip.name);
      labels.push(planned);
    }
  }
  return labels;
}

// src/ingest/plan.ts
function nameOf({ name, flickrId }, corpus) {
  return name ?? `${flickrId}${corpus.clipExtension}`;
}
function refuseUnmatched(labels, { clips, labelFiles, corpus }) {
  if (labels.hasClips) return;
  const example = firstUsable(labelFiles);
  const [clip] = clips.names;
  const paths = (parts) => parts.map(({ path }) => path).join(", ");
  throw new UserError("CLIPS_UNMATCHED", {
    message: `none of ${labels.inAll} labels of ${paths(labelFiles)} names a clip of ${paths(clips.folders)}`,
    hint: `a label names ${example === void 0 ? "none" : nameOf(example, corpus)}, a clip is called ${clip}: check that both belong to one release`
  });
}
function firstUsable(labelFiles) {
  for (const { entries } of labelFiles) {
    for (const entry of entries) if (!isRejected(entry)) return entry;
  }
  return void 0;
}
async function planIngest(options) {
  const { corpus, manifestCsv, clipsSubdir: subdir, limit } = options;
  const boundary = await drawBoundary(options.corpusDir, options.linkTargets);
  const { root } = boundary;
  const folders = new CorpusFolders(boundary);
  const found = await (manifestCsv === void 0 ? findLabels(folders, corpus, boundary) : takeNamedLabels(manifestCsv, corpus));
  const labelFiles = await readLabelFiles(found, corpus);
  const clips = await findClips(folders, corpus, { subdir });
  if (!labelFiles.some(({ entries }) => entries.hasUrls)) requireClips(clips, corpus, { root, subdir });
  const downloadFolder = downloadFolderOf(clips, corpus, { root, subdir });
  const labels = await joinLabels(labelFiles, { corpus, clips, downloadFolder, limit });
  refuseUnmatched(labels, { clips, labelFiles, corpus });
  return {
    corpus,
    boundary,
    labelFiles,
    passedOver: found.passedOver,
    lacking: found.lacking,
    clips,
    downloadFolder,
    labels,
    unlabelled: clips.listUnnamed()
  };
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
function composeRow({ label, clip }, taken, { plan, constants: constants4 }) {
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
    corpus_version: constants4.corpusVersion,
    ingested_at_utc: constants4.ingestedAt
  };
}
function scoreOf({ mos, mosStdDev, nRatings }) {
  return { mos, mos_std_dev: mosStdDev, n_ratings: nRatings };
}
function describeScore({ mos, mos_std_dev, n_ratings }) {
  return `MOS ${mos}, standard deviation ${mos_std_dev}, ${n_ratings} ratings`;
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
  const reason = `these bytes stand with ${describeScore(kept)}; ${label.file}:${label.line} gives ${describeScore(scoreOf(label))}`;
  tally.addConflict({ file: label.file, line: label.line, src: clip.name, src_sha256: digestHex(digest), reason });
  onNotice({ level: "warning", code: "SCORE_CONFLICT", message: `skipped (conflict): ${clip.name}: ${reason}` });
}
async function settleClip(planned, taken, run) {
  const { output, tally } = run;
  const standing = output.existing.ledger.claim(taken.digest, scoreOf(planned.label));
  switch (standing.kind) {
    case "conflict":
      return countConflict(planned, taken.digest, standing.kept, run);
    case "standing":
      return tally.addStanding();
    case "repeated":
      return tally.addRepeated();
    case "new": {
      const row = composeRow(planned, taken, run);
      if (row === void 0) throw new Error(`${planned.clip.name}: neither probed nor in the JSONL`);
      const fault = contractFault(row);
      if (fault !== void 0) return countBroken(planned, fault, run);
      await output.append(serialiseRow(row));
      output.existing.ledger.add(taken.digest, row);
      return tally.addWritten();
    }
  }
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
async function settle2({ planned, taken }, run) {
  if (planned.kind !== "matched") countWithoutClip(planned, run);
  else if (taken !== void 0) {
    await (isFault(taken) ? countBroken(planned, taken, run) : settleClip(planned, taken, run));
  }
}
function discardDoubtful({ output, index }) {
  output.discardBatch();
  index.forgetDoubtful();
}
function settleAtOnce(planned, run) {
  if (planned.kind !== "matched") {
    countWithoutClip(planned, run);
    return 0;
  }
  const { taker, output, tally } = run;
  const recalled = taker.recall(planned.clip);
  if (recalled === void 0) return void 0;
  const standing = output.existing.ledger.claim(recalled.digest, scoreOf(planned.label));
  if (standing.kind === "new") return void 0;
  if (standing.kind === "conflict") countConflict(planned, recalled.digest, standing.kept, run);
  else if (standing.kind === "repeated") tally.addRepeated();
  else tally.addStanding();
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
    if (read2 === void 0 || isFault(read2)) return { planned, taken: read2 };
    return { planned, taken: await follow(taker.probe(read2, either)) };
  };
  const settleAll = async (labels) => {
    const readings = pMapIterable(labels, read, { concurrency: concurrency * WINDOW_PER_READ });
    const arrivals = pMapIterable(readings, probe, { concurrency, backpressure: concurrency * WINDOW_PER_PROBE });
    for await (const arrival of arrivals) {
      signal.throwIfAborted();
      if (prober.disagreement !== void 0) throw prober.disagreement;
      await settle2(arrival, run);
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
    if (prober.disagreement === void 0) await output.flush();
    else discardDoubtful(run);
  }
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

// src/ingest/threshold.ts
var THRESHOLDS = [
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
  for (const { key, option } of THRESHOLDS) {
    const text = settings[key];
    if (text !== null) parseThreshold(option, text);
  }
  return settings;
}
function findFailures({ outcomes, labels, jsonl, config }) {
  const failures = THRESHOLDS.flatMap(({ key, option, outcome, what }) => {
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

// src/ingest/ingest.ts
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
  portableIndex: void 0
};
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
function announcePlan(plan, options) {
  const { labelFiles, passedOver, lacking, labels, clips, unlabelled } = plan;
  const note = (level, code, message) => options.onNotice?.({ level, code, message });
  let left = labels.length;
  for (const { path, entries } of labelFiles) {
    const taken = Math.min(left, entries.length);
    note("info", "LABELS_TAKEN", `labels: ${path} (${taken} of ${entries.length} rows)`);
    left -= taken;
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
async function planFor(options) {
  requireWithin("--limit", options.limit, { min: 1, max: Number.MAX_SAFE_INTEGER });
  const { corpusDir, manifestCsv, clipsSubdir, linkTargets = [], limit } = options;
  const corpus = findCorpus(options.corpus ?? DEFAULT_CORPUS);
  return planIngest({ corpus, corpusDir, manifestCsv, clipsSubdir, linkTargets, limit });
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
  const corpus = findCorpus(options.corpus ?? DEFAULT_CORPUS);
  const settings = settleThresholds(options.thresholds, corpus.defaultMaxMissing);
  const constants4 = {
    corpusVersion: requireVersion(options.corpusVersion ?? corpus.defaultVersion),
    ingestedAt: chooseInstant(options.ingestedAt, { environment: world.environment, now })
  };
  const plan = await planFor(options);
  announcePlan(plan, options);
  const prober = await world.openProber(options);
  const place = await settleOutputPlace(plan, { output: options.output, manifestOut: options.manifestOut });
  const manifest = await writeOutput({
    options,
    plan,
    prober,
    place,
    constants: constants4,
    settings,
    now,
    world
  });
  return { ...place, manifest, failures: findFailures(manifest) };
}
async function writeOutput(job) {
  const { options, plan, prober, constants: constants4, place, now } = job;
  const lock = await lockOutput(place.output, { breakLock: options.breakLock ?? false });
  const signal = AbortSignal.any([lock.lost, ...options.signal === void 0 ? [] : [options.signal]]);
  try {
    const record = await readRecord(plan, place, options.downloads ?? {});
    const { corpus, labels } = plan;
    const expected = { corpus: corpus.name, corpusVersion: constants4.corpusVersion, count: labels.length };
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
    try {
      return await fillOutput({ output, index, record }, job, signal);
    } finally {
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
async function fillOutput({ output, index, record }, job, signal) {
  const { options, plan, place, constants: constants4, settings } = job;
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
      constants: constants4,
      output,
      index,
      reader,
      taker,
      prober,
      tally,
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
    constants: constants4,
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
    manifestPath: place.manifestPath
  });
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
