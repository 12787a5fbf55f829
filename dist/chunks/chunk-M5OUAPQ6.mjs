const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  CsvError,
  decimalMarkOf,
  detectEncoding,
  parse,
  parseCount,
  parseDecimal,
  parseFlickrId,
  transform
} from "./chunk-HWNBAWUV.mjs";
import {
  CorpusFolders,
  downloadFolderOf,
  findClips,
  requireClips
} from "./chunk-QYC5LXPR.mjs";
import {
  TextList
} from "./chunk-X4A4DRFM.mjs";
import {
  AUTO_CORPUS,
  CUSTOM_CORPUS
} from "./chunk-NZ3SVTCD.mjs";
import {
  CORPORA,
  DEFAULT_CORPUS,
  findCorpus,
  makeCustomCorpus,
  otherCorpora,
  suggestCorpus
} from "./chunk-2TFKSML3.mjs";
import {
  resolveEntry
} from "./chunk-S6O7KJU5.mjs";
import {
  NumberList
} from "./chunk-XGHJSG44.mjs";
import {
  labelRangeOf
} from "./chunk-JQTZMSCN.mjs";
import {
  readFully
} from "./chunk-6IJJMI4G.mjs";
import {
  nameFault,
  pathFault
} from "./chunk-DYLQPDQQ.mjs";
import {
  drawBoundary
} from "./chunk-DNPIEZAD.mjs";
import {
  isSameState,
  toState
} from "./chunk-ZNEGE52L.mjs";
import {
  closeSettled
} from "./chunk-CQKCARKH.mjs";
import {
  redactAddress
} from "./chunk-NIYLUL7M.mjs";
import {
  UserError,
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/labels/find-labels.ts
import { realpath } from "node:fs/promises";
import { basename as basename2, resolve } from "node:path";

// src/labels/read-labels.ts
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

// node_modules/csv-parse/lib/sync.js
var parse2 = function(data, opts = {}) {
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
    const [fields] = parse2(line, { ...csvOptions(delimiter), to: 1 });
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
function detectSheetDialect(headers, { sheet, corpus, file }) {
  const columns = columnsByHeader(headers, corpus, file);
  if (columns === void 0) return void 0;
  const asText = { encoding: "utf-8", delimiterName: "comma", delimiter: DELIMITERS.comma };
  return { ...asText, columns, fieldCount: headers.length, hasHeader: true, sheet };
}
function describeDialect({ encoding, delimiterName, hasHeader, sheet }) {
  if (sheet !== void 0) return `xlsx, sheet ${sheet}`;
  return [encoding, delimiterName, ...hasHeader ? [] : ["no header"]].join(", ");
}

// src/labels/key-evidence.ts
var MOST_KEYS = 512;
var KeyEvidence = class {
  #seen = 0;
  #counts = /* @__PURE__ */ new Map();
  /** Takes in what names a clip in a row, as the file has it; whether or not the row is usable. */
  note(key) {
    if (this.#seen === MOST_KEYS || key === "") return;
    this.#seen += 1;
    for (const corpus of CORPORA) {
      if (corpus.keyShape?.test(key) === true) this.#counts.set(corpus, (this.#counts.get(corpus) ?? 0) + 1);
    }
  }
  /** The corpus that more than half of the keys are published with; undefined where none is. */
  get owner() {
    return [...this.#counts].find(([, count]) => count * 2 > this.#seen)?.[0];
  }
};

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
  /** Rows whose score is a number, but none of the corpus' scale. */
  offScale = 0;
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
    const fault = this.#corpus.clipKey === "path" ? pathFault(name) : nameFault(name);
    if (fault !== void 0) throw new Rejection("file", "LABEL_NAME", `the file name ${show(name)} ${fault}`);
    return name;
  }
  /** The id of the column, else the one in the published name; where both are there they must agree. */
  #flickrId(cells, name) {
    const inName = name === void 0 ? void 0 : this.#corpus.flickrIdInName?.exec(name)?.[1];
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
    this.offScale += 1;
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

// src/labels/open-labels.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
async function openLabels(path) {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (cause) {
    throw new UserError("LABELS_UNREADABLE", {
      message: `${path}: can't be opened (${systemErrorCode(cause) ?? String(cause)})`,
      hint: "check the permissions of the label file",
      cause
    });
  }
}
async function readUnchanged(file, path, read) {
  const before = await file.stat({ bigint: true });
  if (!before.isFile()) throw new UserError("LABELS_UNREADABLE", { message: `${path}: is not a regular file` });
  const result = await read(file);
  if (isSameState(toState(before), toState(await file.stat({ bigint: true })))) return result;
  throw new UserError("LABELS_UNREADABLE", {
    message: `${path}: changed while it was read`,
    hint: "run again once nobody writes to it"
  });
}
async function withLabels(path, read) {
  const file = await openLabels(path);
  try {
    return await readUnchanged(file, path, read);
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (cause instanceof UserError || code === void 0 || !/^E[A-Z]+$/.test(code)) throw cause;
    const hint = "mend the disk, or its network, and run the same command again";
    throw new UserError("LABELS_READ_FAILED", { message: `${path}: reading failed (${code})`, hint, cause }, 3);
  } finally {
    await closeSettled(file);
  }
}

// src/labels/plain-rows.ts
var SPECIAL_BYTES = [34, 13];
var SPECIAL_CHARACTERS = /["\r]/;
var CHUNK_BYTES = 262144;
async function hasPlainRows(file, maxBytes) {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  for (let position = 0; position < maxBytes; ) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, position);
    if (bytesRead === 0) break;
    const bytes = chunk.subarray(0, bytesRead);
    if (SPECIAL_BYTES.some((byte) => bytes.includes(byte))) return false;
    position += bytesRead;
  }
  return true;
}
var PlainRows = class {
  #delimiter;
  #take;
  /** The beginning of a line whose end has not come. */
  #rest = "";
  #line = 1;
  /** @param take is given the cells of each row, and the line on which it stands, counted from 1 */
  constructor(delimiter, take) {
    this.#delimiter = delimiter;
    this.#take = take;
  }
  /** @returns false where the text isn't plain: then nothing of it was taken */
  add(text) {
    if (SPECIAL_CHARACTERS.test(text)) return false;
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#addLine(line);
    return true;
  }
  /** Takes the last line, if it lacks its line feed. */
  finish() {
    this.#addLine(this.#rest);
  }
  #addLine(line) {
    const cells = line.split(this.#delimiter);
    for (let index = 0; index < cells.length; index += 1) cells[index] = (cells[index] ?? "").trim();
    if (cells.length > 1 || cells[0] !== "") this.#take(cells, this.#line);
    this.#line += 1;
  }
};

// src/labels/read-labels.ts
var CHUNK_BYTES2 = 65536;
var MAX_FIRST_LINE = 200;
var WORKBOOK = /\.xlsx$/i;
function readRows(path, sheet, corpus) {
  return withLabels(path, async (file) => {
    if ((await file.stat()).size > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
    const bytes = await file.readFile();
    const { readSheet } = await import("./read-workbook-67S4PB6J.mjs");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { rows: await readSheet(bytes, { name: path, sheet }), sha256 };
  });
}
async function recogniseSheet(path, corpus) {
  const { workbookSheet: sheet } = corpus;
  if (sheet === null) return { dialect: void 0, firstLine: "(a workbook)" };
  const { rows } = await readRows(path, sheet, corpus);
  if (rows === void 0) return { dialect: void 0, firstLine: `(a workbook without a sheet ${sheet})` };
  const headers = rows[0]?.cells ?? [];
  const firstLine = headers.join(",").slice(0, MAX_FIRST_LINE);
  return { dialect: detectSheetDialect(headers, { sheet, corpus, file: path }), firstLine };
}
async function recogniseLabels(path, corpus) {
  if (WORKBOOK.test(path)) return recogniseSheet(path, corpus);
  const bytes = await withLabels(path, (file) => readFully(file, Buffer.alloc(CHUNK_BYTES2), 0));
  const encoding = detectEncoding(bytes);
  const head = new TextDecoder(encoding).decode(bytes);
  const firstLine = (head.split(/[\r\n]/, 1)[0] ?? "").slice(0, MAX_FIRST_LINE);
  return { dialect: detectDialect(head, { encoding, corpus, file: path }), firstLine };
}
function refuseManyBytes(path, { maxLabelBytes, title }) {
  throw new UserError("LABELS_TOO_LARGE", {
    message: `${path}: larger than ${maxLabelBytes} bytes; no label file of ${title} is`,
    hint: "check that this is the file that came with the corpus"
  });
}
async function* decode(file, { path, dialect, corpus, hash }) {
  const decoder = new TextDecoder(dialect.encoding);
  let position = 0;
  for (; ; ) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK_BYTES2), 0, CHUNK_BYTES2, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    if (position > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
    const bytes = buffer.subarray(0, bytesRead);
    hash.update(bytes);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}
function refuseManyRows({ path, corpus }, keyOwner) {
  const { maxRows, moreAre } = corpus.rowCountGuard;
  const probably = keyOwner === void 0 || keyOwner === corpus ? moreAre : keyOwner.name;
  const has = corpus.publishedClips === 0 ? "no corpus of your own may have more" : `${corpus.name} has ${corpus.publishedClips}`;
  throw new UserError("LABELS_WRONG_CORPUS", {
    message: `${path}: more than ${maxRows} rows; ${has}`,
    hint: probably === void 0 ? "check that this is the file that came with the corpus" : suggestCorpus(probably)
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
var RowTaker = class {
  #context;
  #parser;
  #entries;
  #evidence = new KeyEvidence();
  #keyIndex;
  constructor(context) {
    const { path, dialect, corpus } = context;
    const name = basename(path);
    this.#context = context;
    this.#parser = new LabelParser(corpus, dialect, name);
    this.#entries = new LabelList(name, { needsIds: corpus.joinsByFlickrId });
    this.#keyIndex = (dialect.columns.file ?? dialect.columns.flickr_id)?.index ?? -1;
  }
  /** @throws UserError LABELS_WRONG_CORPUS where there are too many */
  take(cells, line) {
    const { corpus, rowsBefore } = this.#context;
    if (rowsBefore + this.#entries.length === corpus.rowCountGuard.maxRows) {
      refuseManyRows(this.#context, this.#evidence.owner);
    }
    this.#evidence.note(cells[this.#keyIndex] ?? "");
    this.#entries.push(this.#parser.parse(cells, line));
  }
  finish() {
    return { entries: this.#entries, offScale: this.#parser.offScale, keyOwner: this.#evidence.owner };
  }
};
async function takePlainRows(file, context, take) {
  const rows = new PlainRows(context.dialect.delimiter, take);
  for await (const text of decode(file, context)) {
    if (rows.add(text)) continue;
    throw new UserError("LABELS_UNREADABLE", {
      message: `${context.path}: changed while it was read`,
      hint: "run again once nobody writes to it"
    });
  }
  rows.finish();
}
async function takeQuotedRows(file, context, take) {
  const lines = new LineCounter();
  const onRecord = (record, info) => void take(record, lines.firstLineOf(record, info));
  const records = parse({ ...csvOptions(context.dialect.delimiter), on_record: onRecord });
  await pipeline(Readable.from(decode(file, context), { highWaterMark: 1 }), records.resume());
}
async function takeRows(file, taker, context) {
  const { dialect, corpus } = context;
  let isHeader = dialect.hasHeader;
  const take = (cells, line) => {
    if (!isHeader) taker.take(cells, line);
    isHeader = false;
  };
  const isPlain = dialect.encoding === "utf-8" && await hasPlainRows(file, corpus.maxLabelBytes);
  await (isPlain ? takePlainRows : takeQuotedRows)(file, context, take);
}
async function readSheetLabels(recognised, { corpus, rowsBefore }) {
  const { path, dialect, clipPart, sheet } = recognised;
  const { rows = [], sha256 } = await readRows(path, sheet, corpus);
  const taker = new RowTaker({ path, dialect, corpus, rowsBefore });
  for (const { cells, line } of rows.slice(1)) taker.take(cells, line);
  return { path, name: basename(path), sha256, dialect, clipPart, ...taker.finish() };
}
async function readLabels({ path, dialect, clipPart }, corpus, { rowsBefore = 0 } = {}) {
  const { sheet } = dialect;
  if (sheet !== void 0) return readSheetLabels({ path, dialect, clipPart, sheet }, { corpus, rowsBefore });
  return withLabels(path, async (file) => {
    if ((await file.stat()).size > corpus.maxLabelBytes) refuseManyBytes(path, corpus);
    const hash = createHash("sha256");
    const context = { path, dialect, corpus, hash, rowsBefore };
    const taker = new RowTaker(context);
    try {
      await takeRows(file, taker, context);
    } catch (error) {
      throw explainCsvError(error, basename(path));
    }
    return { path, name: basename(path), sha256: hash.digest("hex"), dialect, clipPart, ...taker.finish() };
  });
}

// src/labels/refuse-labels.ts
var MAX_LISTED = 5;
function describeAccepted({ columns, joinsByFlickrId }) {
  const names = (aliases) => `(${aliases.join(" | ")})`;
  const clip = joinsByFlickrId ? `${names(columns.file)} or ${names(columns.flickr_id)}` : names(columns.file);
  return `a header with ${clip}, and ${names(columns.mos)}; separated by comma, semicolon or tab`;
}
function describeFirstLines(files) {
  const shown = files.slice(0, MAX_LISTED).map(({ path, firstLine }) => `${path} begins with ${JSON.stringify(firstLine)}`);
  return [...shown, ...files.length > MAX_LISTED ? [`and ${files.length - MAX_LISTED} more`] : []].join("; ");
}
async function isReadableAs(path, corpus) {
  try {
    return (await recogniseLabels(path, corpus)).dialect !== void 0;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
async function findOwner(files, corpus) {
  const others = otherCorpora(corpus);
  const byName = others.find(({ signature }) => files.some(({ name }) => signature.test(name)));
  if (byName !== void 0) return byName;
  for (const other of others) {
    for (const { path } of files) {
      if (await isReadableAs(path, other)) return other;
    }
  }
  return void 0;
}
async function refuseUnknown(root, corpus, files) {
  const [folder] = corpus.labelFolders;
  if (files.length === 0) {
    throw new UserError("LABELS_NOT_FOUND", {
      message: `${root}: no label file (${corpus.workbookSheet === null ? ".csv" : ".csv, .xlsx"}) in it, in ${corpus.labelFolders.join(" or ")}, or one level deeper`,
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
var LABEL_ENDING = /\.(?:csv|tsv|txt|xlsx)$/i;
var OPEN_FILE_MARK = "~$";
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
function* labelFilesIn({ path, entries }) {
  for (const { name, kind } of entries) {
    if (kind === "folder" || !LABEL_ENDING.test(name) || name.startsWith(OPEN_FILE_MARK)) continue;
    yield { folder: path, name, kind };
  }
}
function candidatesOf(folders, corpus) {
  return folders.flatMap((folder) => [...labelFilesIn(folder)]).sort(
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
  const path = await realpath(resolve(given)).catch((cause) => {
    throw new UserError("MANIFEST_CSV_NOT_FOUND", {
      message: `--manifest-csv ${given}: can't be opened (${systemErrorCode(cause) ?? String(cause)})`,
      hint: "check the path; where a manifest is named, no other label file is looked for",
      cause
    });
  });
  const name = basename2(path);
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
var ENOUGH_SCORES = 10;
var LAST_OF_ACR = 5;
function highestScore(files) {
  let highest = 0;
  for (const { entries } of files) {
    for (const entry of entries) if (!isRejected(entry)) highest = Math.max(highest, entry.mos);
  }
  return highest;
}
function refuseForeign(files, corpus) {
  const rows = files.reduce((sum, { entries }) => sum + entries.length, 0);
  const mayHave = ({ rowCountGuard }) => rows >= rowCountGuard.minRows && rows <= rowCountGuard.maxRows;
  const stranger = files.find(({ keyOwner }) => keyOwner !== void 0 && keyOwner !== corpus && mayHave(keyOwner));
  if (stranger?.keyOwner !== void 0 && corpus.keyShape !== null) {
    throw new UserError("LABELS_WRONG_CORPUS", {
      message: `${stranger.path}: names clips as ${stranger.keyOwner.title} does, not as ${corpus.title}`,
      hint: suggestCorpus(stranger.keyOwner.name)
    });
  }
  const { min, max } = corpus.mosRange;
  const usable = rows - files.reduce((sum, { entries }) => sum + entries.rejectedCount, 0);
  const offScale = files.reduce((sum, file) => sum + file.offScale, 0);
  const found = offScale >= ENOUGH_SCORES && offScale * 2 > rows ? `${offScale} of ${rows} scores lie outside ${min}..${max}` : max > LAST_OF_ACR && usable >= ENOUGH_SCORES && highestScore(files) <= LAST_OF_ACR ? `none of ${usable} scores is above ${LAST_OF_ACR}` : void 0;
  if (found === void 0) return;
  throw new UserError("LABELS_WRONG_CORPUS", {
    message: `${namesOf(files)}: ${found}; ${corpus.name} is scored ${min}..${max}`,
    hint: "check which corpus this is, and name it with --corpus; for a study of your own name its --scale"
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
  refuseForeign(read, corpus);
  refuseFewRows(read, lacking, corpus);
  refuseUnusable(read);
  return read;
}

// src/ingest/join-labels.ts
import { realpath as realpath2 } from "node:fs/promises";
import { basename as basename3, join } from "node:path";

// src/labels/url.ts
var MAX_URL_CHARACTERS = 8192;
var MAX_SHOWN_CHARACTERS2 = 120;
var SCHEMES = /* @__PURE__ */ new Set(["http:", "https:"]);
function show2(url) {
  const text = redactAddress(url);
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
var KINDS = ["matched", "missing", "remote", "download-failed", "rejected"];
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
  /** Positions of those that are taken. */
  #range;
  /** Whether any label, taken or not, has a clip or an address. */
  hasClips = false;
  /** Labels are added in the order of the files; past the limit, or in another shard, they are not taken. */
  constructor(files, { clipExtension, limit, shard }) {
    this.#files = files;
    this.#extension = clipExtension;
    const inAll = files.reduce((sum, { entries }) => sum + entries.length, 0);
    this.#range = labelRangeOf(shard, Math.min(inAll, limit ?? Number.POSITIVE_INFINITY));
  }
  /** How many there are, taken or not. */
  get inAll() {
    return this.#codes.length;
  }
  /** How many are taken. */
  get length() {
    return this.#range.end - this.#range.start;
  }
  /** How many stand before those that are taken. */
  get before() {
    return this.#range.start;
  }
  /** How many of the taken ones are of a kind. */
  count(kind) {
    return this.#counts[kind];
  }
  push(planned) {
    const code = this.#encode(planned);
    if (code === void 0) this.#others.set(this.#codes.length, planned);
    const position = this.#codes.length;
    if (position >= this.#range.start && position < this.#range.end) this.#counts[planned.kind] += 1;
    if (planned.kind === "matched" || planned.kind === "remote") this.hasClips = true;
    this.#codes.push(code ?? 0);
  }
  #encode(planned) {
    const kind = KINDS.indexOf(planned.kind);
    if (planned.kind === "missing") return kind;
    if (planned.kind !== "matched" && planned.kind !== "remote") return void 0;
    const { label, clip } = planned;
    let rule = 0;
    while (rule < RULES && nameBy(rule, label, this.#extension) !== clip.name) rule += 1;
    if (rule === RULES) return void 0;
    let folder = this.#folders.indexOf(clip.folder);
    if (folder === -1) folder = this.#folders.push(clip.folder) - 1;
    return kind + KINDS.length * (rule + RULES * (ENTRY_KINDS.indexOf(clip.kind) + ENTRY_KINDS.length * folder));
  }
  #decode(code, label) {
    if (isRejected(label)) return { kind: "rejected", rejected: label };
    const kind = KINDS[code % KINDS.length];
    if (kind === "missing") return { kind, label };
    const rest = Math.floor(code / KINDS.length);
    const place = Math.floor(rest / RULES);
    const clip = {
      folder: this.#folders[Math.floor(place / ENTRY_KINDS.length)] ?? "",
      name: nameBy(rest % RULES, label, this.#extension) ?? "",
      kind: ENTRY_KINDS[place % ENTRY_KINDS.length] ?? "other"
    };
    return kind === "matched" ? { kind, label, clip } : { kind: "remote", label, clip, url: label.url ?? "" };
  }
  *[Symbol.iterator]() {
    let first = 0;
    for (const { entries } of this.#files) {
      const end = Math.min(this.#range.end, first + entries.length);
      for (let position = Math.max(this.#range.start, first); position < end; position += 1) {
        const planned = this.#others.get(position);
        yield planned ?? this.#decode(this.#codes.at(position) ?? 0, entries.at(position - first));
      }
      first += entries.length;
    }
  }
};

// src/ingest/join-labels.ts
function reject({ file, line }, field, code, reason) {
  return { kind: "rejected", rejected: { file, line, field, code, reason } };
}
async function findSameFile(candidates) {
  const paths = candidates.map(({ folder, name }) => realpath2(join(folder, name)).catch(() => void 0));
  const real = new Set(await Promise.all(paths));
  return real.size === 1 && !real.has(void 0) ? candidates[0] : void 0;
}
function describeCandidates(candidates) {
  const isOneFolder = new Set(candidates.map(({ folder }) => folder)).size === 1;
  return candidates.map(({ folder, name }) => isOneFolder ? name : `${basename3(folder)}/${name}`).join(", ");
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
  const { corpus, clips, limit, shard } = target;
  const labels = new PlannedLabels(files, { clipExtension: corpus.clipExtension, limit, shard });
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
  for (const planned of labels) {
    if (planned.kind !== "rejected" || planned.rejected.code !== "CLIP_AMBIGUOUS") continue;
    throw new UserError("CLIPS_UNMATCHED", {
      message: `none of ${labels.inAll} labels of ${paths(labelFiles)} names one clip: line ${planned.rejected.line}: ${planned.rejected.reason}`,
      hint: "name the folder whose clips you mean with --clips-subdir"
    });
  }
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
  const { corpus, manifestCsv, clipsSubdir: subdir, limit, shard } = options;
  const boundary = await drawBoundary(options.corpusDir, options.linkTargets);
  const { root } = boundary;
  const folders = new CorpusFolders(boundary);
  const found = await (manifestCsv === void 0 ? findLabels(folders, corpus, boundary) : takeNamedLabels(manifestCsv, corpus));
  const labelFiles = await readLabelFiles(found, corpus);
  const clips = await findClips(folders, corpus, { subdir });
  if (!labelFiles.some(({ entries }) => entries.hasUrls)) requireClips(clips, corpus, { root, subdir });
  const downloadFolder = downloadFolderOf(clips, corpus, { root, subdir });
  const labels = await joinLabels(labelFiles, { corpus, clips, downloadFolder, limit, shard });
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
    unlabelled: clips.listUnnamed(),
    shard
  };
}

// src/ingest/recognise-corpus.ts
var NOT_OF_A_CORPUS = /* @__PURE__ */ new Set([
  "CORPUS_NOT_FOUND",
  "CORPUS_UNREADABLE",
  "LINK_TARGET_NOT_FOUND",
  "MANIFEST_CSV_NOT_FOUND",
  "OPTION_INVALID"
]);
function findEvidence({ corpus, labelFiles }) {
  const named = labelFiles.find(({ name }) => corpus.signature.test(name));
  const keyed = labelFiles.find(({ keyOwner }) => keyOwner === corpus);
  const evidence = [
    ...named === void 0 ? [] : [`${named.name} is a name of its label files`],
    ...keyed === void 0 ? [] : [`${keyed.name} names clips as it does`]
  ];
  return evidence.length === 0 ? void 0 : evidence.join(", ");
}
function describeMatch({ labels }) {
  const found = labels.count("matched") + labels.count("remote");
  return `${found} of ${labels.inAll} labels have a clip`;
}
async function fitCorpus(corpus, place) {
  let plan;
  try {
    plan = await planIngest({ ...place, corpus, limit: void 0, shard: void 0 });
  } catch (error) {
    if (!(error instanceof UserError) || NOT_OF_A_CORPUS.has(error.code)) throw error;
    return `${corpus.name}: ${error.message}`;
  }
  const evidence = findEvidence(plan);
  const match = describeMatch(plan);
  if (evidence === void 0)
    return `${corpus.name}: ${match}, but neither labels nor clips have names of ${corpus.title}`;
  return { corpus, reason: `${evidence}, ${match}` };
}
async function recogniseCorpus(place) {
  const fitting = [];
  const others = [];
  for (const corpus of CORPORA) {
    const found = await fitCorpus(corpus, place);
    if (typeof found === "string") others.push(found);
    else fitting.push(found);
  }
  const [only, ...more] = fitting;
  if (only === void 0) {
    throw new UserError("CORPUS_NOT_RECOGNISED", {
      message: `${place.corpusDir}: no published corpus is recognised in it: ${others.join("; ")}`,
      hint: "name the corpus with --corpus; a study of your own with --corpus custom"
    });
  }
  if (more.length === 0) return only;
  throw new UserError("CORPUS_AMBIGUOUS", {
    message: `${place.corpusDir}: more than one corpus is recognised in it: ${fitting.map(({ corpus, reason }) => `${corpus.name} (${reason})`).join("; ")}`,
    hint: "name the one you mean with --corpus, or a folder that holds it alone with --corpus-dir"
  });
}

// src/ingest/choose-corpus.ts
function chooseCustom({ corpusLabel: label, scale, columns }) {
  if (label === void 0 || scale === void 0) {
    throw new UserError("OPTION_INVALID", {
      message: `--corpus ${CUSTOM_CORPUS}: needs --corpus-label and --scale`,
      hint: 'such as --corpus custom --corpus-label panel-2026 --scale 1-5 --columns "mos=Mean score,file=Clip"'
    });
  }
  return makeCustomCorpus({ label, scale, columns });
}
function namedCorpus(choice) {
  const { corpus = DEFAULT_CORPUS, corpusLabel, scale, columns } = choice;
  if (corpus === CUSTOM_CORPUS) return chooseCustom(choice);
  if (corpusLabel !== void 0 || scale !== void 0 || columns !== void 0) {
    throw new UserError("OPTION_INVALID", {
      message: `--corpus ${corpus}: takes no --corpus-label, --scale or --columns`,
      hint: `they describe a study of your own: --corpus ${CUSTOM_CORPUS}`
    });
  }
  return corpus === AUTO_CORPUS ? void 0 : findCorpus(corpus);
}
async function chooseCorpus(choice) {
  const named = namedCorpus(choice);
  if (named !== void 0) return { corpus: named, reason: void 0 };
  const { corpusDir, manifestCsv, clipsSubdir, linkTargets = [] } = choice;
  if (corpusDir === void 0) {
    throw new UserError("OPTION_INVALID", {
      message: `--corpus ${AUTO_CORPUS}: needs --corpus-dir`,
      hint: "name the folder in which the corpus is to be recognised"
    });
  }
  return recogniseCorpus({ corpusDir, manifestCsv, clipsSubdir, linkTargets });
}

export {
  describeDialect,
  nameOf,
  planIngest,
  namedCorpus,
  chooseCorpus
};
