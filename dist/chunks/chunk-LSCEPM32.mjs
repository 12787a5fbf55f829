const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  beginsWithUnifiedRow
} from "./chunk-JHAFGH4S.mjs";
import {
  DEFAULT_MAX_VIOLATIONS
} from "./chunk-YDQBYL6Z.mjs";
import {
  ReadMeter,
  sumSizes
} from "./chunk-EOZW672N.mjs";
import {
  explainFailedRead,
  openJsonl
} from "./chunk-PNCL2PSH.mjs";
import {
  readManifest
} from "./chunk-CTDQT3OB.mjs";
import {
  estimateRows,
  readRows
} from "./chunk-FPZ254Y7.mjs";
import {
  DigestTable,
  ROW_SCHEMA_ID,
  UNIFIED_ROW_SCHEMA_ID
} from "./chunk-A32S3LFL.mjs";
import {
  closeSettled
} from "./chunk-CQKCARKH.mjs";
import {
  UserError
} from "./chunk-434R5S3O.mjs";

// src/validate/validate-jsonl.ts
import { availableParallelism } from "node:os";

// src/validate/file-checker.ts
var FileChecker = class {
  claims = [];
  violations = [];
  count = 0;
  rows = 0;
  #repeats;
  #options;
  constructor(options, repeats) {
    this.#options = options;
    this.#repeats = repeats;
  }
  add(violation) {
    this.count += 1;
    if (this.violations.length < (this.#options.maxViolations ?? DEFAULT_MAX_VIOLATIONS))
      this.violations.push(violation);
  }
  addAll(violations) {
    for (const violation of violations) this.add(violation);
  }
  visitRow({ number: line, isTerminated, row, digest }) {
    this.rows += 1;
    const { corpus, corpusDir } = this.#options;
    if (corpus !== void 0 && row.corpus !== corpus) {
      const at = { line, field: "corpus", pointer: "/corpus" };
      this.add({ ...at, code: "ROW_WRONG_CORPUS", expected: corpus, found: row.corpus });
    }
    const firstLine = this.#repeats.add(digest, line);
    if (firstLine !== void 0) {
      const at = { line, field: "src_sha256", pointer: "/src_sha256" };
      const found = `the clip of line ${firstLine}`;
      this.add({ ...at, code: "ROW_REPEATED", expected: "each clip once", found });
    }
    if (corpusDir !== void 0) {
      const { src, src_sha256, src_size_bytes } = row;
      this.claims.push({ line, src, src_sha256, src_size_bytes, corpus: row.corpus });
    }
    this.#checkEnd(line, isTerminated);
  }
  visitFault({ number: line, isTerminated }, violations) {
    this.rows += 1;
    for (const violation of violations) this.add({ line, ...violation });
    this.#checkEnd(line, isTerminated);
  }
  #checkEnd(line, isTerminated) {
    if (isTerminated) return;
    this.add({
      line,
      code: "LINE_UNTERMINATED",
      field: null,
      pointer: "",
      expected: "LF at the end of the last line",
      found: "the end of the file"
    });
  }
  checkRowCount() {
    const { minRows = 1 } = this.#options;
    if (this.rows >= minRows) return;
    const whole = { line: null, field: null, pointer: "" };
    this.add({ ...whole, code: "FILE_TOO_SHORT", expected: `at least ${minRows} rows`, found: `${this.rows} rows` });
  }
};

// src/validate/manifest-check.ts
function compareWithManifest({ jsonl }, facts) {
  const whole = { line: null, field: null, pointer: "" };
  const violations = [];
  if (jsonl.rows !== facts.rows) {
    violations.push({
      ...whole,
      code: "FILE_ROW_COUNT",
      expected: `${jsonl.rows} rows, as the manifest says`,
      found: `${facts.rows} rows`
    });
  }
  if (jsonl.sha256 !== facts.sha256) {
    violations.push({
      ...whole,
      code: "FILE_DIGEST",
      expected: `SHA-256 ${jsonl.sha256}, as the manifest says`,
      found: facts.sha256
    });
  }
  return violations;
}

// src/validate/repeats.ts
var LEAST_CAPACITY = 1024;
var MOST_EXPECTED = 2 ** 20;
var SECOND_WORD_BITS = 20;
var RepeatFinder = class {
  #digests;
  /** Line on which each digest stood first, by its number. */
  #firstLines = [];
  constructor(expected) {
    this.#digests = new DigestTable(expected);
  }
  add(digest, line) {
    const known = this.#digests.add(digest);
    if (known < this.#firstLines.length) return this.#firstLines[known];
    this.#firstLines.push(line);
    return void 0;
  }
};
var DigestPrefixes = class {
  #prefixes;
  #size = 0;
  /** @param expected how many will come, as far as is known */
  constructor(expected) {
    this.#prefixes = new Float64Array(Math.min(Math.max(expected, LEAST_CAPACITY), MOST_EXPECTED));
  }
  add(digest) {
    if (this.#size === this.#prefixes.length) this.#grow();
    const second = (digest[1] ?? 0) >>> 32 - SECOND_WORD_BITS;
    this.#prefixes[this.#size] = (digest[0] ?? 0) * 2 ** SECOND_WORD_BITS + second;
    this.#size += 1;
    return void 0;
  }
  #grow() {
    const grown = new Float64Array(this.#prefixes.length * 2);
    grown.set(this.#prefixes);
    this.#prefixes = grown;
  }
  /** Whether any two are the same: then a digest stands twice, or, once in ten thousand files, two others look alike. */
  mayRepeat() {
    const sorted = this.#prefixes.subarray(0, this.#size).sort();
    for (let at = 1; at < sorted.length; at += 1) if (sorted[at] === sorted[at - 1]) return true;
    return false;
  }
};

// src/validate/validate-jsonl.ts
async function checkRows(file, read, { options, meter }) {
  const { size } = await file.stat();
  const expected = estimateRows(size);
  const prefixes = new DigestPrefixes(expected);
  const checker = new FileChecker(options, prefixes);
  const digest = await read(file, checker, meter);
  if (!prefixes.mayRepeat()) return { checker, digest };
  meter.expect(size);
  const thorough = new FileChecker(options, new RepeatFinder(expected));
  return { checker: thorough, digest: await read(file, thorough, meter) };
}
async function validateFile(path, { manifest, options, meter }) {
  const file = await openJsonl(path);
  try {
    const isUnified = await beginsWithUnifiedRow(file);
    const read = isUnified ? (await import("./unified-rows-H2RNCWQX.mjs")).readUnifiedRows : readRows;
    const { checker, digest } = await checkRows(file, read, { options, meter });
    checker.checkRowCount();
    const facts = { rows: checker.rows, sha256: digest.sha256 };
    if (manifest !== void 0) checker.addAll(compareWithManifest(manifest, facts));
    if (options.corpusDir !== void 0) {
      const { corpusDir, clipsSubdir, linkTargets = [], signal } = options;
      const concurrency = availableParallelism() + 1;
      const { checkClips } = await import("./clip-check-ESALE2S4.mjs");
      const { claims } = checker;
      const { onBytes } = meter;
      meter.expect(claims.reduce((sum, { src_size_bytes }) => sum + src_size_bytes, 0));
      const following = { concurrency, onBytes, signal };
      checker.addAll(await checkClips(claims, { corpusDir, clipsSubdir, linkTargets, ...following }));
    }
    const report = {
      path,
      valid: checker.count === 0,
      rows: checker.rows,
      size_bytes: digest.sizeBytes,
      sha256: digest.sha256,
      clips_checked: options.corpusDir === void 0 ? null : checker.claims.length,
      violation_count: checker.count,
      violations: checker.violations
    };
    return { isUnified, report };
  } catch (error) {
    throw explainFailedRead(error, path);
  } finally {
    await closeSettled(file);
  }
}
async function validateJsonl(paths, options = {}) {
  const files = typeof paths === "string" ? [paths] : paths;
  if (options.manifest !== void 0 && files.length !== 1) {
    throw new UserError("OPTION_INVALID", {
      message: `--manifest speaks of one JSONL, and ${files.length} were named`,
      hint: "validate them one by one"
    });
  }
  const manifest = options.manifest === void 0 ? void 0 : await readManifest(options.manifest);
  const checked = [];
  const meter = new ReadMeter(await sumSizes(files), options);
  for (const path of files) checked.push(await validateFile(path, { manifest, options, meter }));
  const reports = checked.map(({ report }) => report);
  return {
    schema: "konvid-ingest-validation-report-v1",
    valid: reports.every(({ valid }) => valid),
    row_schema: checked.every(({ isUnified }) => isUnified) && checked.length > 0 ? UNIFIED_ROW_SCHEMA_ID : ROW_SCHEMA_ID,
    files: reports
  };
}

export {
  validateJsonl
};
